//! Assessments to files: the rows of a report and how they are written. This module computes no figure.
//!
//! A folder comes in, then one judged trainer after another; the files of a report go out. The same input gives the same bytes,
//! except in `run.json`, which alone says when it was written.

mod answers;
mod cell;
mod changes;
mod code_list;
mod compliance;
mod credits;
mod display;
mod documents;
mod evidence;
mod explain;
mod folder;
mod folder_name;
mod glossary;
mod judged;
mod manifest;
mod passage;
mod places;
mod provenance;
mod review;
mod row;
mod rule_index;
mod rules_named;
mod run_json;
mod snapshot;
mod summary;
mod table;
mod unfiled;
mod units;
mod view;
mod visible_json;

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use chrono::NaiveDate;

pub use answers::{LastAnswers, last_answers};
pub use changes::Change;
pub use code_list::CodeList;
pub use documents::{LastDocuments, last_documents};
pub use explain::{ExplainContext, Explanation};
pub use folder_name::folder_names;
pub use glossary::{CODE_LISTS, CSV_FILES};
pub use judged::{ContainerFile, JudgedTrainer};
pub use passage::Passage;
pub use places::{Places, same as same_root};
pub use provenance::{InputFile, PackVersion, Provenance, RootFiles, Timings, WorkCounts};
pub use row::{Column, CsvFile};
pub use rule_index::list as rules_list;
pub use snapshot::{Origin, ReportReader};
pub use view::view;
pub use visible_json::VisibleJson;

use self::answers::AnswerUse;
use self::changes::LeftOutPlaces;
use self::documents::{Documents, Written, filed_and_left_out};
use self::folder::{Folder, OpenFile};
use self::manifest::WrittenFile;
use self::review::Questions;
use self::row::CsvRow;
use self::rules_named::NamedRules;
use self::run_json::{Facts, FileFacts};
use self::snapshot::Snapshot;
use self::summary::SummaryRow;
use self::unfiled::UnfiledRow;
use crate::credit::Question;
use crate::credit::lines::unfiled_question;
use crate::filing::answers::Answers;
use crate::filing::filed::UnfiledRecord;
use crate::intake::walk::{LeftOut, Walk};
use crate::rules::RulePacks;

/// What a whole report is made with, whichever trainer is judged.
pub struct ReportInputs<'a> {
    /// The folder of the report: it is empty at first.
    pub folder: &'a Path,
    /// The day on which everything is judged.
    pub as_of: NaiveDate,
    /// The rules by which it is judged.
    pub packs: &'a RulePacks,
    /// The answers that were given.
    pub answers: &'a Answers,
    /// Where the results come from.
    pub provenance: &'a Provenance,
    /// Whether the CSV files start with a byte-order mark, for Excel.
    pub bom: bool,
}

/// A report that is being written: one trainer after another, then what was filed with none. It keeps little of each until the end.
pub struct Report<'a> {
    run: &'a ReportInputs<'a>,
    folder: Folder<'a>,
    summary: OpenFile<SummaryRow>,
    collected: Collected,
    unfiled: Vec<UnfiledRow>,
    /// Questions about documents that were filed with nobody.
    open: Vec<Question>,
}

/// What the files of the whole report are made of: of one trainer, or of all so far.
#[derive(Debug, Default)]
struct Collected {
    files: Vec<WrittenFile>,
    facts: Facts,
    questions: Questions,
    answer_use: AnswerUse,
    documents: Documents,
    named_rules: NamedRules,
}

/// A trainer whose files are written.
pub struct TrainerReport {
    summary: Vec<SummaryRow>,
    collected: Collected,
}

/// What a caller may print when a report is complete.
#[derive(Debug)]
pub struct ReportOutcome {
    /// What changed since the previous report.
    pub changes: Vec<Change>,
    /// Things that need attention even if nobody watches the run, one line each.
    pub warnings: Vec<String>,
    /// Answers that changed nothing, and other notes; one line each.
    pub notes: Vec<String>,
    /// How many credentials have each verdict.
    pub verdicts: BTreeMap<&'static str, usize>,
}

impl ReportInputs<'_> {
    /// Writes the files of a trainer into the folder of this name. They are independent of the other trainers': several can be written
    /// at once.
    pub fn trainer(&self, name: &str, judged: &JudgedTrainer<'_>) -> io::Result<TrainerReport> {
        let folder = Folder::new(self.folder, self.bom);
        let files = vec![
            write_rows(folder, name, compliance::rows(judged, self.as_of))?,
            write_rows(folder, name, credits::rows(judged))?,
            write_rows(folder, name, evidence::rows(judged))?,
        ];
        Ok(TrainerReport {
            summary: summary::rows(judged, self.as_of),
            collected: Collected {
                files,
                facts: Facts::of(judged),
                questions: Questions::of(&judged.assessments)?,
                answer_use: AnswerUse::of(self.answers, judged),
                documents: Documents::of(judged),
                named_rules: NamedRules::of(self.packs, &judged.assessments),
            },
        })
    }
}

fn write_rows<R: CsvRow>(
    folder: Folder<'_>,
    trainer: &str,
    rows: impl Iterator<Item = R>,
) -> io::Result<WrittenFile> {
    let mut file = folder.trainer_csv_file(trainer)?;
    for row in rows {
        file.row(&row)?;
    }
    file.end()
}

impl<'a> Report<'a> {
    /// Begins a report.
    pub fn begin(run: &'a ReportInputs<'a>) -> io::Result<Self> {
        let folder = Folder::new(run.folder, run.bom);
        let summary = folder.csv_file()?;
        Ok(Self {
            run,
            folder,
            summary,
            collected: Collected::default(),
            unfiled: Vec::new(),
            open: Vec::new(),
        })
    }

    /// Adds a trainer; trainers come in the order of the roster.
    pub fn add(&mut self, TrainerReport { summary, collected }: TrainerReport) -> io::Result<()> {
        self.collected.add(collected);
        summary.iter().try_for_each(|row| self.summary.row(row))
    }

    /// Adds a document that was filed with no trainer.
    pub fn unfiled(&mut self, unfiled: UnfiledRecord) {
        self.collected.facts.unfiled(&unfiled.record);
        self.collected.documents.unfiled(&unfiled);
        self.open.extend(unfiled_question(&unfiled));
        self.collected
            .answer_use
            .unfiled(self.run.answers, &unfiled);
        self.unfiled.push(unfiled.into());
    }

    /// Adds the answers whose files could not be looked at in this run: by what each is bound to, the place of the file.
    pub fn waiting_answers(&mut self, waiting: &BTreeMap<String, String>) {
        self.collected.answer_use.waiting(waiting);
    }

    /// Completes the report: writes the files that are about all trainers, and what changed since the previous report, if there is one.
    pub fn end(
        self,
        walk: &Walk,
        containers: &[ContainerFile],
        before: Option<&ReportReader<'_>>,
    ) -> io::Result<ReportOutcome> {
        let (run, folder) = (self.run, self.folder);
        let Collected {
            mut files,
            mut facts,
            mut questions,
            answer_use,
            documents,
            named_rules,
        } = self.collected;
        let answer_use = answer_use.with_containers(containers);
        questions.add_unfiled(self.open, facts.is_undecided())?;
        files.push(self.summary.end()?);
        let (file, count) = questions.write(folder, &documents.shared_paths())?;
        files.push(file);
        facts.questions(count);
        drop(questions);
        files.push(named_rules.write(folder, run.packs)?);
        let unfiled = self.unfiled.into_iter();
        let unfiled = unfiled.chain(walk.left_out.iter().map(UnfiledRow::from));
        files.push(unfiled::write(folder, unfiled.collect())?);
        if !run.answers.all().is_empty() {
            files.push(answer_use.write(run.answers, folder)?);
        }
        let Written {
            file,
            fates,
            note,
            hashes,
        } = documents.write(folder, walk, containers)?;
        files.push(file);
        let mut notes = answer_use.unused(run.answers);
        notes.push(note);
        let verdicts = facts.verdicts();
        facts.write(
            folder.file("run.json")?,
            run.as_of,
            run.provenance,
            &FileFacts {
                fates,
                documents: hashes,
            },
        )?;
        let changes = before.map(|before| changes_since(before, folder, &walk.left_out));
        if matches!(changes, Some(None)) {
            notes.push("the previous report is not complete, so changes.csv is empty".to_owned());
        }
        let (changes, left_out) = changes.flatten().unwrap_or_default();
        files.push(changes::write(folder, &changes)?);
        // What depends on the clock is in run.json alone, so the manifest leaves it out.
        manifest::write(folder.file("manifest-sha256.txt")?, files)?;
        Ok(ReportOutcome {
            changes,
            warnings: left_out.into_iter().collect(),
            notes,
            verdicts,
        })
    }
}

/// What changed since the previous report, and a warning if what it filed with trainers is left out now; `None` if it is not complete.
/// Both reports are read as they were written, so that nothing else can appear as a change.
fn changes_since(
    before: &ReportReader<'_>,
    folder: Folder<'_>,
    left_out: &[LeftOut],
) -> Option<(Vec<Change>, Option<String>)> {
    let written = |name: &str| folder.read(name);
    let documents = before("documents.csv");
    let [before, now] = Snapshot::of_both([before, &written])?;
    let left_out = LeftOutPlaces::new(left_out);
    let places = Places::new(&before.origin.roots, &now.origin.roots);
    let holding = |path: &str| left_out.holding(&places.path_now(path)).map(str::to_owned);
    let (by, count) = filed_and_left_out(documents, holding);
    let by: Vec<String> = by.into_iter().collect();
    let warning = (count > 0).then(|| {
        let documents = match count {
            1 => "a document that the last report filed with a trainer is".to_owned(),
            _ => format!("{count} documents that the last report filed with trainers are"),
        };
        format!(
            "{documents} left out now ({}): see changes.csv; if that is not meant, correct what leaves out",
            by.join(", ")
        )
    });
    Some((changes::between(&before, &now, &left_out), warning))
}

impl Collected {
    fn add(&mut self, more: Self) {
        self.files.extend(more.files);
        self.facts.add(more.facts);
        self.questions.add(more.questions);
        self.answer_use.add(more.answer_use);
        self.documents.add(more.documents);
        self.named_rules.add(more.named_rules);
    }
}

#[cfg(test)]
mod tests;
