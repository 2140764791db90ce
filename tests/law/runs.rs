//! Runs over a share on disk, in this process, and the verdicts in their reports.
//!
//! A share comes in; verdicts and certain totals go out. No verdict is compared here.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex};

use chrono::{DateTime, FixedOffset, TimeDelta};
use recert::credit::case::Judging;
use recert::filing::answers::Answers;
use recert::filing::earlier::EarlierTrainers;
use recert::filing::filer::FiledRecords;
use recert::intake::limits::Limits;
use recert::intake::roster::Roster;
use recert::report::{Places, last_documents};
use recert::run::{
    Context, Failure, Judge, ReadOptions, RunPolicy, Settings, Sources, find, read_and_file,
    read_roster, run,
};
use recert::store::Retention;
use recert::store::state::{State, Trust};
use rust_decimal::Decimal;
use tempfile::TempDir;

use crate::changes::{Change, ChangeKind, Knowledge, write};
use crate::shares::{World, as_of};

/// Files of more bytes are not read.
pub const MAX_FILE_BYTES: u64 = 64 * 1024;

/// One for all cases: rules and names are the same.
static CONTEXT: LazyLock<Context> = LazyLock::new(|| {
    let limits = Limits {
        file_bytes: MAX_FILE_BYTES,
        ocr: false,
        ..Limits::default()
    };
    Context::new(None, limits, true).unwrap()
});

/// The start of every run.
pub fn started_at() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-06-30T02:00:00+02:00").unwrap()
}

/// When the files of the share were modified.
pub fn modified_at() -> DateTime<FixedOffset> {
    started_at() - TimeDelta::days(30)
}

/// The verdict and the certain total of each trainer's credentials.
pub type Verdicts = BTreeMap<(String, String), (String, Decimal)>;

/// What a run says.
pub struct Reported {
    pub verdicts: Verdicts,
    pub folder: PathBuf,
}

/// A share on disk with its roster and its reports.
pub struct Share(TempDir);

impl Share {
    /// In memory where the system has such a folder, because publishing a report waits for the disk.
    pub fn new(world: &World) -> Self {
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() {
            TempDir::new_in(memory)
        } else {
            TempDir::new()
        };
        let share = Self(folder.unwrap());
        fs::write(share.roster(), world.roster()).unwrap();
        for file in &world.files {
            let path = share.documents().join(&file.path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            write(&path, &file.document.bytes());
        }
        share
    }

    pub fn documents(&self) -> PathBuf {
        self.0.path().join("share")
    }

    fn roster(&self) -> PathBuf {
        self.0.path().join("roster.csv")
    }

    fn out(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A run that writes its report to an output folder of this name.
    pub fn run(&self, out: &str, min_age: TimeDelta) -> Result<Reported, Failure> {
        let settings = Settings {
            folders: vec![self.documents()],
            records: Vec::new(),
            roster: self.roster(),
            answers: None,
            out: self.out(out),
            as_of: as_of(),
            clock: &|| 0,
            started_at: started_at(),
            threads: 1,
            workers: None,
            lenient: false,
            bom: false,
            policy: RunPolicy {
                recheck: false,
                min_age,
                max_loss: 100,
                max_roster_loss: 100,
                max_ocr: None,
                keep: Retention::default(),
                wait: false,
                what_if: false,
            },
        };
        let outcome = run(&CONTEXT, settings, &())?;
        Ok(Reported {
            verdicts: summary(&outcome.folder),
            folder: outcome.folder,
        })
    }

    /// The verdicts after changes of one kind, by a run or, if what a walk found is changed, by the steps of one; then there is no
    /// report.
    pub fn run_after(
        &self,
        world: &World,
        changes: &[Change],
        knowledge: Knowledge,
    ) -> Result<(Verdicts, Option<PathBuf>), Failure> {
        let is_kind = |is: fn(ChangeKind) -> bool| changes.iter().any(|change| is(change.kind));
        if is_kind(ChangeKind::is_in_walk) {
            return Ok((self.judge(world, changes, knowledge)?, None));
        }
        for change in changes {
            change.apply(world, &self.documents());
        }
        let out = match knowledge {
            Knowledge::LastReport => "out",
            Knowledge::Nothing => "new",
        };
        if knowledge == Knowledge::Nothing {
            // What was read of a content saves time, and tells nothing of an earlier report.
            fs::create_dir(self.out(out)).unwrap();
            let state = "state.sqlite";
            fs::copy(self.out("out").join(state), self.out(out).join(state)).unwrap();
        }
        let min_age = if is_kind(|kind| kind == ChangeKind::JustModified) {
            TimeDelta::minutes(10)
        } else {
            TimeDelta::zero()
        };
        let Reported { verdicts, folder } = self.run(out, min_age)?;
        Ok((verdicts, Some(folder)))
    }

    /// Reads and judges what a walk found, after a change of it.
    fn judge(
        &self,
        world: &World,
        changes: &[Change],
        knowledge: Knowledge,
    ) -> Result<Verdicts, Failure> {
        let mut walk = find(&CONTEXT, &[self.documents()])?;
        for change in changes {
            change.edit(world, &mut walk);
        }
        let roster = read_roster(&CONTEXT, &self.roster(), false)?.0.roster;
        let answers = Answers::default();
        let earlier = match knowledge {
            Knowledge::LastReport => {
                let documents = fs::File::open(self.out("out/latest/documents.csv"));
                let places = Places::new(&[], &[]);
                last_documents(documents.ok(), places, &walk, &roster, &answers).trainers
            }
            Knowledge::Nothing => EarlierTrainers::default(),
        };
        let trust = Trust {
            reader: CONTEXT.reader.clone(),
            recheck: false,
            now: started_at().timestamp_nanos_opt().unwrap(),
            today: started_at().date_naive(),
        };
        let state = Mutex::new(State::open(&self.out("out"), trust));
        let sources = Sources {
            walk: &walk,
            records: Vec::new(),
            earlier: &earlier,
            options: ReadOptions {
                state: Some(&state),
                ..ReadOptions::without_state(1, None)
            },
        };
        let (filing, _) = read_and_file(&CONTEXT, &roster, &answers, sources, &())?;
        verdicts(&roster, &filing, &answers)
    }
}

/// Judges every trainer.
fn verdicts(
    roster: &Roster,
    filing: &FiledRecords,
    answers: &Answers,
) -> Result<Verdicts, Failure> {
    let judge = Judge {
        roster,
        filing,
        judging: Judging {
            packs: &CONTEXT.rules,
            names: &CONTEXT.names,
            answers,
            unassigned: filing.unassigned(),
            as_of: as_of(),
        },
        threads: 1,
    };
    let mut verdicts = Verdicts::new();
    judge
        .all(&|_, judged| Ok(judged.assessments), &mut |assessments| {
            verdicts.extend(assessments.into_iter().map(|assessment| {
                let certain = assessment.credits.map(|credits| credits.certain);
                let verdict = assessment.verdict.as_str().to_owned();
                let credential = (assessment.trainer_id, assessment.credential);
                (credential, (verdict, certain.unwrap_or_default()))
            }));
            Ok(())
        })
        .map_err(Failure::Filing)?;
    Ok(verdicts)
}

/// The verdicts and certain totals in `summary.csv`.
fn summary(report: &Path) -> Verdicts {
    rows(&report.join("summary.csv"))
        .map(|row| {
            let certain = row["counted"].parse().unwrap_or_default();
            (
                (row["trainer_id"].clone(), row["credential"].clone()),
                (row["verdict"].clone(), certain),
            )
        })
        .collect()
}

/// The rows of a file of a report, each by the names of its columns.
fn rows(file: &Path) -> impl Iterator<Item = BTreeMap<String, String>> {
    let table = csv::Reader::from_path(file).unwrap();
    table.into_deserialize().map(Result::unwrap)
}

/// What is wrong with the list of files in a report: each file of the share has one row, a further row is that of a part of a
/// file, and the counts of fates are those of the rows.
pub fn listing_error(report: &Path, documents: &Path) -> Option<String> {
    let mut listed: BTreeMap<String, usize> = BTreeMap::new();
    let mut fates: BTreeMap<String, u64> = BTreeMap::new();
    for row in rows(&report.join("documents.csv")) {
        // A link to nothing may lead to a folder.
        let path = row["path"].trim_end_matches('/').to_owned();
        *listed.entry(path).or_default() += 1;
        *fates.entry(row["fate"].clone()).or_default() += 1;
    }
    let on_share = files(documents, "");
    let is_part = |path: &String| {
        path.match_indices('/')
            .any(|(at, _)| on_share.contains(&path[..at]))
    };
    let missing = on_share.iter().find(|path| !listed.contains_key(*path));
    let twice = listed.iter().find(|(_, rows)| **rows != 1);
    let unknown = listed
        .keys()
        .find(|path| !on_share.contains(*path) && !is_part(path));
    let run: serde_json::Value =
        serde_json::from_slice(&fs::read(report.join("run.json")).unwrap()).unwrap();
    let mut counted: BTreeMap<String, u64> = serde_json::from_value(run["fates"].clone()).unwrap();
    counted.retain(|_, count| *count > 0);
    if missing.is_none() && twice.is_none() && unknown.is_none() && counted == fates {
        return None;
    }
    Some(format!(
        "documents.csv: missing {missing:?}, not once {twice:?}, not on the share {unknown:?}; \
         fates {fates:?}, in run.json {counted:?}"
    ))
}

/// Every file below a folder, links included.
fn files(folder: &Path, prefix: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            found.extend(files(&entry.path(), &format!("{path}/")));
        } else {
            found.insert(path);
        }
    }
    found
}
