//! The state: what was seen and read on the nights before, so that an unchanged night reads no document.
//!
//! A file's look or a content's hash comes in, what is remembered of it comes out. The database is a help and never a need: it
//! can be deleted at any time, and where it fails, the night goes on without it and says so. Nobody else knows its format.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension, Row, params};
use sha2::{Digest, Sha256};

use crate::intake::kind::FileKind;
use crate::intake::walk::{FoundFile, Look};
use crate::read::record::Record;

/// The database's name in the output folder.
const NAME: &str = "state.sqlite";

/// Where a damaged one is put aside; the one before it is written over.
const DAMAGED: &str = "state.damaged.sqlite";

/// Raised with every change of the tables: an older database is begun anew.
const FORMAT: i64 = 3;

/// A file that changed so shortly before it was looked at could change again within one tick of its file system's clock (FAT: two
/// seconds) and look the same: it is hashed again the next night.
const TICK: i64 = 2_000_000_000;

/// Every file's content is hashed again within so many nights, so that a disk that fails silently is found.
const NIGHTS: u64 = 30;

/// Readings lie one behind the other as they were made, which is the order in which they are asked for again.
const TABLES: &str = "
CREATE TABLE files (
    place BLOB PRIMARY KEY,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    sha256 TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE readings (
    reader TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    kind TEXT NOT NULL,
    records TEXT NOT NULL,
    turn INTEGER
);
CREATE UNIQUE INDEX readings_of ON readings (reader, sha256);
CREATE INDEX turns ON readings (turn) WHERE turn IS NOT NULL;
CREATE TABLE runs (
    started_at TEXT NOT NULL,
    report TEXT NOT NULL,
    files INTEGER NOT NULL,
    hashed INTEGER NOT NULL,
    read INTEGER NOT NULL
);";

/// What a night trusts of what is remembered.
#[derive(Debug, Clone)]
pub struct Trust {
    /// What readings depend on beside the content: those of another reader are not used.
    pub reader: String,
    /// Hash every file, however unchanged it looks.
    pub recheck: bool,
    /// When the run began, in nanoseconds since 1970: a file changed a moment before is looked at again.
    pub now: i64,
}

/// The open state of a night.
#[derive(Debug)]
pub struct State {
    folder: PathBuf,
    trust: Trust,
    /// None once it has failed.
    database: Option<Connection>,
    /// What is to be said of the state at the end of the night.
    said: Vec<String>,
}

/// A content that was read before.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptReadings {
    /// What it is.
    pub kind: FileKind,
    /// What was read; the paths are those of the file it was read from.
    pub records: Vec<Record>,
    /// Its pictures were put off, and the records are without them.
    pub deferred: bool,
}

/// The same as it is written in the state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadingWriter {
    kind: String,
    records: String,
    deferred: bool,
}

impl ReadingWriter {
    /// What was kept; none where another version wrote it, so that this one reads the document anew.
    #[must_use]
    pub fn read(&self) -> Option<KeptReadings> {
        Some(KeptReadings {
            kind: serde_json::from_str(&self.kind).ok()?,
            records: serde_json::from_str(&self.records).ok()?,
            deferred: self.deferred,
        })
    }
}

/// What a run leaves in the history.
#[derive(Debug, Clone, Copy)]
pub struct RunEntry<'a> {
    /// When it began, as RFC 3339.
    pub started_at: &'a str,
    /// The report's folder.
    pub report: &'a Path,
    /// Files on the share.
    pub files: usize,
    /// Files whose content was hashed.
    pub hashed: usize,
    /// Documents that were read.
    pub read: usize,
}

impl State {
    /// Opens the state in an output folder that stands. A damaged database is put aside, and one of another format begun anew.
    #[must_use]
    pub fn open(folder: &Path, trust: Trust) -> Self {
        let mut state = Self {
            folder: folder.to_owned(),
            trust,
            database: None,
            said: Vec::new(),
        };
        match connect(&folder.join(NAME)) {
            Ok(database) => state.database = Some(database),
            Err(error) if is_damage(&error) => {
                state.put_aside(&error);
                let again = connect(&folder.join(NAME));
                state.database = again.map_err(|error| state.said.push(without(&error))).ok();
            }
            Err(error) => state.said.push(without(&error)),
        }
        state
    }

    /// For each file the hash of its content, where it looks as it did when it was hashed and is not to be hashed again tonight.
    ///
    /// Files and database are gone through side by side, once, in the order of the places.
    pub fn unchanged(&mut self, files: &[FoundFile]) -> Vec<Option<String>> {
        let mut known = vec![None; files.len()];
        if self.trust.recheck {
            return known;
        }
        let mut order: Vec<usize> = (0..files.len()).collect();
        order.sort_by_key(|place| bytes(&files[*place]));
        self.ask(|database| {
            let mut order = order.into_iter().peekable();
            let mut query = database
                .prepare("SELECT place, size, modified, sha256 FROM files ORDER BY place")?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                let place = row.get_ref(0)?.as_blob()?;
                while order.next_if(|file| bytes(&files[*file]) < place).is_some() {}
                if let Some(file) = order.next_if(|file| bytes(&files[*file]) == place) {
                    let Look { size, modified } = files[file].look;
                    if row.get::<_, i64>(1)? == size.cast_signed()
                        && row.get::<_, i64>(2)? == modified
                    {
                        known[file] = Some(row.get(3)?);
                    }
                }
            }
            Ok(())
        });
        for (file, known) in files.iter().zip(&mut known) {
            known.take_if(|_| self.is_due(&file.place));
        }
        known
    }

    /// The hash of a file that looks as it did, whether it is due or not.
    fn remembered(&mut self, file: &FoundFile) -> Option<String> {
        let Look { size, modified } = file.look;
        self.ask(|database| {
            let mut query = database.prepare_cached(
                "SELECT sha256 FROM files WHERE place = ?1 AND size = ?2 AND modified = ?3",
            )?;
            query
                .query_row(params![bytes(file), size.cast_signed(), modified], |row| {
                    row.get(0)
                })
                .optional()
        })
        .flatten()
    }

    /// Whether the turn of this file comes tonight; the turns follow from the place and the day.
    fn is_due(&self, place: &Path) -> bool {
        let digest = Sha256::digest(place.as_os_str().as_encoded_bytes());
        let own = u64::from_be_bytes([
            digest[0], digest[1], digest[2], digest[3], digest[4], digest[5], digest[6], digest[7],
        ]);
        let day = self.trust.now.div_euclid(24 * 60 * 60 * 1_000_000_000);
        own % NIGHTS == day.cast_unsigned() % NIGHTS
    }

    /// What was read from this content by the reader of tonight.
    pub fn reading(&mut self, sha256: &str) -> Option<ReadingWriter> {
        let reader = self.trust.reader.clone();
        self.ask(|database| {
            let mut query = database.prepare_cached(
                "SELECT kind, records, turn FROM readings WHERE reader = ?1 AND sha256 = ?2",
            )?;
            let written = |row: &Row<'_>| {
                Ok(ReadingWriter {
                    kind: row.get(0)?,
                    records: row.get(1)?,
                    deferred: row.get::<_, Option<i64>>(2)?.is_some(),
                })
            };
            query.query_row(params![reader, sha256], written).optional()
        })
        .flatten()
    }

    /// Contents whose pictures were put off, with what was read without them: at most so many, the longest waiting first.
    pub fn waiting(&mut self, most: usize) -> Vec<(String, Vec<Record>)> {
        let reader = self.trust.reader.clone();
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let waiting = self.ask(|database| {
            let mut query =
                database.prepare("SELECT sha256, records FROM readings WHERE reader = ?1 AND turn IS NOT NULL ORDER BY turn LIMIT ?2")?;
            let rows = query.query_map(params![reader, most], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
            rows.collect::<rusqlite::Result<Vec<_>>>()
        });
        let known = |(sha256, records): (String, String)| {
            Some((sha256, serde_json::from_str(&records).ok()?))
        };
        waiting
            .unwrap_or_default()
            .into_iter()
            .filter_map(known)
            .collect()
    }

    /// Remembers the content of a file. Where it changed and the file looks the same, that is said: a disk fails, or a program sets
    /// times back.
    pub fn saw(&mut self, file: &FoundFile, sha256: &str) {
        match self.remembered(file) {
            Some(before) if before == sha256 => return,
            Some(_) => {
                let what = "its content is not what it was, though its size and its time of change are the same";
                self.said
                    .push(format!("{}: {what}: compare it with a backup", file.path));
            }
            None => {}
        }
        let fresh = file.look.modified > self.trust.now.saturating_sub(TICK);
        // A time that no file has: the next look differs.
        let modified = if fresh { i64::MIN } else { file.look.modified };
        self.ask(|database| {
            let mut insert =
                database.prepare_cached("INSERT OR REPLACE INTO files VALUES (?1, ?2, ?3, ?4)")?;
            insert.execute(params![
                bytes(file),
                file.look.size.cast_signed(),
                modified,
                sha256
            ])
        });
    }

    /// Remembers what was read from a content. Only what another night would read in the same way may be handed in.
    pub fn keep(&mut self, sha256: &str, kind: FileKind, records: &[Record]) {
        let (Ok(kind), Ok(records)) =
            (serde_json::to_string(&kind), serde_json::to_string(records))
        else {
            return;
        };
        let reader = self.trust.reader.clone();
        self.ask(|database| {
            let mut insert = database
                .prepare_cached("INSERT OR REPLACE INTO readings VALUES (?1, ?2, ?3, ?4, NULL)")?;
            insert.execute(params![reader, sha256, kind, records])
        });
    }

    /// Remembers what was read from a content without its pictures, which are put off. The first that is put off is the first whose turn
    /// comes; one that waits already keeps its turn.
    pub fn deferred(&mut self, sha256: &str, kind: FileKind, records: &[Record]) {
        let (Ok(kind), Ok(records)) =
            (serde_json::to_string(&kind), serde_json::to_string(records))
        else {
            return;
        };
        let reader = self.trust.reader.clone();
        self.ask(|database| {
            let turn = "(SELECT coalesce(max(turn), 0) + 1 FROM readings WHERE turn IS NOT NULL)";
            let mut insert = database.prepare_cached(&format!(
                "INSERT OR IGNORE INTO readings VALUES (?1, ?2, ?3, ?4, {turn})"
            ))?;
            insert.execute(params![reader, sha256, kind, records])
        });
    }

    /// Ends the night: forgets files that are gone, readings of nothing, and remembers the run. Gives what is to be said.
    pub fn close(mut self, files: &[FoundFile], run: &RunEntry<'_>) -> Vec<String> {
        let reader = self.trust.reader.clone();
        let mut here: Vec<&[u8]> = files.iter().map(bytes).collect();
        here.sort_unstable();
        self.ask(|database| {
            let work = database.unchecked_transaction()?;
            let gone = gone(&work, &here)?;
            for place in &gone {
                work.prepare_cached("DELETE FROM files WHERE place = ?1")?.execute([place])?;
            }
            // Two looks into the index, where one condition would go through all of it.
            let others = "SELECT EXISTS (SELECT 1 FROM readings WHERE reader < ?1) OR EXISTS (SELECT 1 FROM readings WHERE reader > ?1)";
            if !gone.is_empty() || work.query_row(others, [&reader], |row| row.get(0))? {
                work.execute("DELETE FROM readings WHERE reader <> ?1 OR sha256 NOT IN (SELECT sha256 FROM files)", [&reader])?;
            }
            let counts = [run.files, run.hashed, run.read].map(|count| i64::try_from(count).unwrap_or(i64::MAX));
            let report = run.report.display().to_string();
            work.execute(
                "INSERT INTO runs VALUES (?1, ?2, ?3, ?4, ?5)",
                params![run.started_at, report, counts[0], counts[1], counts[2]],
            )?;
            work.commit()
        });
        self.said
    }

    /// One question or statement. The first that fails ends the use of the database for this night.
    fn ask<T>(&mut self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Option<T> {
        match work(self.database.as_ref()?) {
            Ok(answer) => Some(answer),
            Err(error) => {
                self.database = None;
                if is_damage(&error) {
                    self.put_aside(&error);
                } else {
                    self.said.push(without(&error));
                }
                None
            }
        }
    }

    fn put_aside(&mut self, error: &rusqlite::Error) {
        let (place, aside) = (self.folder.join(NAME), self.folder.join(DAMAGED));
        self.said.push(match fs::rename(&place, &aside).and_then(|()| forget_journals(&place)) {
            Ok(()) => format!("the state is damaged ({error}) and was put aside as `{}`: what it held is read again", aside.display()),
            Err(failed) => format!("the state `{}` is damaged ({error}) and cannot be put aside ({failed}): delete it", place.display()),
        });
    }
}

/// A place as it is ordered.
fn bytes(file: &FoundFile) -> &[u8] {
    file.place.as_os_str().as_encoded_bytes()
}

/// The places of files that are no longer among those that are here, which are sorted.
fn gone(database: &Connection, here: &[&[u8]]) -> rusqlite::Result<Vec<Vec<u8>>> {
    let mut here = here.iter().peekable();
    let mut gone = Vec::new();
    let mut query = database.prepare("SELECT place FROM files ORDER BY place")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let place = row.get_ref(0)?.as_blob()?;
        while here.next_if(|here| **here < place).is_some() {}
        if here.peek().is_none_or(|here| **here != place) {
            gone.push(place.to_vec());
        }
    }
    Ok(gone)
}

/// What a night without its state has to say.
fn without(error: &rusqlite::Error) -> String {
    format!(
        "the state cannot be used ({error}): what was read tonight may be read again the next night"
    )
}

fn is_damage(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(rusqlite::ErrorCode::DatabaseCorrupt | rusqlite::ErrorCode::NotADatabase)
    ) || matches!(
        error,
        rusqlite::Error::InvalidColumnType(..) | rusqlite::Error::SqlInputError { .. }
    )
}

fn connect(place: &Path) -> rusqlite::Result<Connection> {
    super::create_restricted(place)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
    let database = Connection::open(place)?;
    database.set_prepared_statement_cache_capacity(16);
    // The lock of the output folder keeps others out, so the journal needs no shared memory, which network shares do not have.
    // A power cut may cost the last readings, and never the database.
    database.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;",
    )?;
    let format: i64 = database.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if format == FORMAT {
        return Ok(database);
    }
    let names: Vec<String> = {
        let mut query = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")?;
        query
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?
    };
    let work = database.unchecked_transaction()?;
    for name in names {
        work.execute_batch(&format!("DROP TABLE \"{name}\""))?;
    }
    work.execute_batch(TABLES)?;
    work.pragma_update(None, "user_version", FORMAT)?;
    work.commit()?;
    Ok(database)
}

/// What stands beside a database belongs to it alone.
fn forget_journals(place: &Path) -> io::Result<()> {
    for ending in ["-wal", "-shm", "-journal"] {
        let mut name = place.as_os_str().to_owned();
        name.push(ending);
        fs::remove_file(name).or_else(super::unless_gone)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::record::{Kind, TextSource};

    const DAY: i64 = 24 * 60 * 60 * 1_000_000_000;

    fn trust(reader: &str) -> Trust {
        Trust {
            reader: reader.to_owned(),
            recheck: false,
            now: 20_000 * DAY,
        }
    }

    fn file(path: &str, modified: i64) -> FoundFile {
        FoundFile {
            path: path.to_owned(),
            root: 0,
            place: Path::new("/share").join(path),
            look: Look { size: 10, modified },
        }
    }

    /// A file whose turn does not come on the day of [`trust`].
    fn quiet_file(state: &State) -> FoundFile {
        (0..1000)
            .map(|number| file(&format!("{number}.pdf"), DAY))
            .find(|file| !state.is_due(&file.place))
            .unwrap()
    }

    fn record(path: &str, sha256: &str) -> Record {
        Record::blank(path, sha256, TextSource::Text, Kind::Completion)
    }

    fn unchanged(state: &mut State, file: &FoundFile) -> Option<String> {
        state.unchanged(std::slice::from_ref(file)).remove(0)
    }

    fn end(state: State, files: &[FoundFile]) -> Vec<String> {
        state.close(
            files,
            &RunEntry {
                started_at: "2026-07-01T02:00:00Z",
                report: Path::new("r"),
                files: files.len(),
                hashed: 0,
                read: 0,
            },
        )
    }

    #[test]
    fn what_was_seen_and_read_is_known_the_next_night() {
        let out = tempfile::tempdir().unwrap();
        let mut state = State::open(out.path(), trust("1"));
        let file = quiet_file(&state);
        assert_eq!(
            (unchanged(&mut state, &file), state.reading("aa")),
            (None, None)
        );
        state.saw(&file, "aa");
        state.keep("aa", FileKind::Pdf, &[record("a.pdf", "aa")]);
        assert_eq!(end(state, std::slice::from_ref(&file)), [""; 0]);
        let mut state = State::open(out.path(), trust("1"));
        assert_eq!(unchanged(&mut state, &file).as_deref(), Some("aa"));
        assert_eq!(
            state.reading("aa").and_then(|written| written.read()),
            Some(KeptReadings {
                kind: FileKind::Pdf,
                records: vec![record("a.pdf", "aa")],
                deferred: false
            })
        );
        let changed = [
            Look {
                size: 11,
                ..file.look
            },
            Look {
                modified: DAY + 1,
                ..file.look
            },
        ];
        assert_eq!(
            changed.map(|look| unchanged(
                &mut state,
                &FoundFile {
                    look,
                    ..file.clone()
                }
            )),
            [None, None]
        );
    }

    #[test]
    fn all_files_are_compared_whatever_their_order_and_however_many_are_gone() {
        let out = tempfile::tempdir().unwrap();
        let mut state = State::open(out.path(), trust("1"));
        let mut files: Vec<FoundFile> = (0..200)
            .map(|number| file(&format!("{number}.pdf"), DAY))
            .collect();
        files.retain(|file| !state.is_due(&file.place));
        for file in &files {
            state.saw(file, &file.path);
        }
        // Every third is gone, every fifth changed, one is new; of two roots, the paths are in another order than the places.
        files = files
            .into_iter()
            .enumerate()
            .filter(|(number, _)| number % 3 > 0)
            .map(|(_, file)| file)
            .collect();
        files
            .iter_mut()
            .step_by(5)
            .for_each(|file| file.look.size += 1);
        files.insert(
            0,
            FoundFile {
                place: "/another/9.pdf".into(),
                ..file("9.pdf", DAY)
            },
        );
        files.reverse();
        let place = files.len() - 1;
        let expected = |(number, file): (usize, &FoundFile)| {
            (number != place && !(place - 1 - number).is_multiple_of(5)).then(|| file.path.clone())
        };
        let expected: Vec<Option<String>> = files.iter().enumerate().map(expected).collect();
        assert!(expected.iter().flatten().count() > 90);
        assert_eq!(state.unchanged(&files), expected);
    }

    #[test]
    fn another_reader_reads_again_and_what_is_gone_is_forgotten() {
        let out = tempfile::tempdir().unwrap();
        let mut state = State::open(out.path(), trust("1"));
        let (a, b) = (file("a.pdf", DAY), file("b.pdf", DAY));
        for (file, sha256) in [(&a, "aa"), (&b, "bb")] {
            state.saw(file, sha256);
            state.keep(sha256, FileKind::Pdf, &[]);
        }
        assert_eq!(end(state, std::slice::from_ref(&a)), [""; 0]);
        let mut state = State::open(out.path(), trust("1"));
        assert_eq!(
            (state.remembered(&a).as_deref(), state.remembered(&b)),
            (Some("aa"), None)
        );
        assert!(state.reading("aa").is_some() && state.reading("bb").is_none());
        drop(state);
        assert_eq!(State::open(out.path(), trust("2")).reading("aa"), None);
    }

    #[test]
    fn each_file_is_hashed_again_once_in_thirty_nights_and_always_when_asked() {
        let out = tempfile::tempdir().unwrap();
        let mut state = State::open(out.path(), trust("1"));
        let files: Vec<FoundFile> = (0..20)
            .map(|number| file(&format!("{number}.pdf"), DAY))
            .collect();
        for file in &files {
            state.saw(file, "aa");
        }
        let mut policy = vec![0; files.len()];
        for run in 0..30 {
            state.trust.now = (20_000 + run) * DAY;
            for (file, policy) in files.iter().zip(&mut policy) {
                *policy += usize::from(unchanged(&mut state, file).is_none());
            }
        }
        assert_eq!(policy, vec![1; files.len()]);
        state.trust.recheck = true;
        assert!(
            files
                .iter()
                .all(|file| unchanged(&mut state, file).is_none())
        );
    }

    #[test]
    fn a_content_that_changed_in_silence_is_said() {
        let out = tempfile::tempdir().unwrap();
        let mut state = State::open(out.path(), trust("1"));
        let file = file("a.pdf", DAY);
        state.saw(&file, "aa");
        state.saw(&file, "aa");
        state.saw(
            &FoundFile {
                look: Look {
                    size: 10,
                    modified: DAY + 1,
                },
                ..file.clone()
            },
            "bb",
        );
        state.saw(
            &FoundFile {
                look: Look {
                    size: 10,
                    modified: DAY + 1,
                },
                ..file.clone()
            },
            "cc",
        );
        let said = end(state, &[file]);
        assert_eq!(said.len(), 1);
        assert!(
            said[0].starts_with("a.pdf: its content is not what it was"),
            "{}",
            said[0]
        );
    }

    #[test]
    fn a_file_changed_within_a_tick_of_the_look_is_hashed_again() {
        let out = tempfile::tempdir().unwrap();
        let mut state = State::open(out.path(), trust("1"));
        for (modified, known) in [(-TICK, true), (-TICK + 1, false), (0, false), (DAY, false)] {
            let file = file("a.pdf", state.trust.now + modified);
            state.saw(&file, "aa");
            assert_eq!(state.remembered(&file).is_some(), known, "{modified}");
        }
    }

    #[test]
    fn a_damaged_database_is_put_aside_and_one_of_another_format_begun_anew() {
        let out = tempfile::tempdir().unwrap();
        fs::write(
            out.path().join(NAME),
            "no database at all, and longer than a header is: ".repeat(50),
        )
        .unwrap();
        let mut state = State::open(out.path(), trust("1"));
        let file = quiet_file(&state);
        state.saw(&file, "aa");
        assert_eq!(unchanged(&mut state, &file).as_deref(), Some("aa"));
        let said = end(state, &[]);
        assert!(
            said.len() == 1 && said[0].starts_with("the state is damaged"),
            "{said:?}"
        );
        assert!(
            fs::read_to_string(out.path().join(DAMAGED))
                .unwrap()
                .starts_with("no database")
        );
        let database = Connection::open(out.path().join(NAME)).unwrap();
        database
            .execute_batch("PRAGMA user_version = 99; CREATE TABLE \"of tomorrow\" (x)")
            .unwrap();
        drop(database);
        let mut state = State::open(out.path(), trust("1"));
        assert_eq!(unchanged(&mut state, &file), None);
        state.saw(&file, "aa");
        assert_eq!(
            (unchanged(&mut state, &file).as_deref(), end(state, &[])),
            (Some("aa"), Vec::new())
        );
    }

    #[test]
    fn a_database_damaged_in_the_middle_costs_only_time() {
        let out = tempfile::tempdir().unwrap();
        let mut state = State::open(out.path(), trust("1"));
        let files: Vec<FoundFile> = (0..500)
            .map(|number| file(&format!("{number}.pdf"), DAY))
            .collect();
        for file in &files {
            state.saw(file, &"a".repeat(64));
        }
        assert_eq!(end(state, &files), [""; 0]);
        let mut bytes = fs::read(out.path().join(NAME)).unwrap();
        let start = bytes.len() / 4;
        bytes[start..].fill(0xA5);
        fs::write(out.path().join(NAME), bytes).unwrap();
        let mut state = State::open(out.path(), trust("1"));
        let known = files
            .iter()
            .filter(|file| state.remembered(file).is_some())
            .count();
        assert!(known < files.len());
        let said = end(state, &files);
        assert!(
            said.len() == 1 && said[0].starts_with("the state is damaged"),
            "{said:?}"
        );
        assert!(out.path().join(DAMAGED).exists() && !out.path().join(NAME).exists());
    }

    #[cfg(unix)]
    #[test]
    fn the_state_is_for_its_owner_and_group() {
        use std::os::unix::fs::PermissionsExt;
        let out = tempfile::tempdir().unwrap();
        let _state = State::open(out.path(), trust("1"));
        for name in [NAME.to_owned(), format!("{NAME}-wal")] {
            assert_eq!(
                fs::metadata(out.path().join(&name))
                    .unwrap()
                    .permissions()
                    .mode()
                    & 0o777,
                0o640,
                "{name}"
            );
        }
    }
}
