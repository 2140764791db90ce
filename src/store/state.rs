//! The state: what earlier runs saw and read, so that a run over an unchanged share reads no document.
//!
//! A file's size and time or a content hash comes in; what is known of it comes out. The database is never
//! required: it can be deleted at any time, and if it fails, the run goes on without it and says so. No other
//! module knows its format.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension, Row, params};
use sha2::{Digest, Sha256};

use crate::intake::kind::FileKind;
use crate::intake::walk::{FileStamp, FoundFile};
use crate::read::record::Record;

/// The name of the database in the output folder.
const NAME: &str = "state.sqlite";

/// A damaged database is renamed to this; an earlier one of this name is overwritten.
const DAMAGED: &str = "state.damaged.sqlite";

/// Increased with every change of the tables. A database of another format is emptied.
const FORMAT: i64 = 3;

/// Resolution of a file system's clock in nanoseconds; FAT has two seconds. A file that changed within this
/// time before a run could change again without a new time, so it is hashed again in the next run.
const TICK: i64 = 2_000_000_000;

/// Every file's content is hashed again once in this many days, so that a disk that fails silently is noticed.
const REHASH_DAYS: u64 = 30;

const NANOS_PER_DAY: i64 = 24 * 60 * 60 * 1_000_000_000;

/// Rows of `readings` are stored in the order in which they were made, which is the order in which they are read.
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

/// How far a run trusts the state.
#[derive(Debug, Clone)]
pub struct Trust {
    /// The digest of everything that decides how a document is read. Readings with another digest are not used.
    pub reader: String,
    /// Hash every file, even if it looks unchanged.
    pub recheck: bool,
    /// When the run started, in nanoseconds since 1970.
    pub now: i64,
}

/// The state, open for one run.
#[derive(Debug)]
pub struct State {
    folder: PathBuf,
    trust: Trust,
    /// `None` once it has failed.
    database: Option<Connection>,
    /// What the run reports about the state at its end, one line each.
    warnings: Vec<String>,
}

/// What was read from a content before.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptReadings {
    /// The kind of file.
    pub kind: FileKind,
    /// The records. Their paths are those of the file that was read then.
    pub records: Vec<Record>,
    /// Whether its scanned pages were deferred, so that the records are without them.
    pub deferred: bool,
}

/// Readings as they are stored in the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredReadings {
    kind: String,
    records: String,
    deferred: bool,
}

impl StoredReadings {
    /// The readings; `None` if another version of the program wrote them, so that this one reads the document again.
    #[must_use]
    pub fn parse(&self) -> Option<KeptReadings> {
        Some(KeptReadings {
            kind: serde_json::from_str(&self.kind).ok()?,
            records: serde_json::from_str(&self.records).ok()?,
            deferred: self.deferred,
        })
    }
}

/// What the history keeps of a run.
#[derive(Debug, Clone, Copy)]
pub struct RunEntry<'a> {
    /// When it started, in RFC 3339.
    pub started_at: &'a str,
    /// The folder of its report.
    pub report: &'a Path,
    /// Number of files on the share.
    pub files: usize,
    /// Number of files whose content was hashed.
    pub hashed: usize,
    /// Number of documents that were read.
    pub read: usize,
}

impl State {
    /// Opens the state in an output folder, which must exist. A damaged database is renamed, and one of another
    /// format is emptied.
    #[must_use]
    pub fn open(folder: &Path, trust: Trust) -> Self {
        let mut state = Self {
            folder: folder.to_owned(),
            trust,
            database: None,
            warnings: Vec::new(),
        };
        let path = folder.join(NAME);
        let database = match connect(&path) {
            Err(error) if is_damage(&error) => {
                state.set_aside(&error);
                connect(&path)
            }
            database => database,
        };
        match database {
            Ok(database) => state.database = Some(database),
            Err(error) => state.warnings.push(unusable(&error)),
        }
        state
    }

    /// For each file, the hash of its content, if size and time are as they were when it was hashed and the file
    /// is not due to be hashed again.
    ///
    /// Walks the files and the table side by side, once, both sorted by path.
    pub fn unchanged(&mut self, files: &[FoundFile]) -> Vec<Option<String>> {
        let mut hashes = vec![None; files.len()];
        if self.trust.recheck {
            return hashes;
        }
        let mut order: Vec<usize> = (0..files.len()).collect();
        order.sort_by_key(|index| sort_key(&files[*index]));
        self.query(|database| {
            let mut order = order.into_iter().peekable();
            let mut query = database
                .prepare("SELECT place, size, modified, sha256 FROM files ORDER BY place")?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                let path = row.get_ref(0)?.as_blob()?;
                while order
                    .next_if(|index| sort_key(&files[*index]) < path)
                    .is_some()
                {}
                if let Some(index) = order.next_if(|index| sort_key(&files[*index]) == path) {
                    let FileStamp { size, modified } = files[index].stamp;
                    if row.get::<_, i64>(1)? == size.cast_signed()
                        && row.get::<_, i64>(2)? == modified
                    {
                        hashes[index] = Some(row.get(3)?);
                    }
                }
            }
            Ok(())
        });
        for (file, hash) in files.iter().zip(&mut hashes) {
            hash.take_if(|_| self.is_due(&file.location));
        }
        hashes
    }

    /// The hash of a file whose size and time are unchanged, whether it is due to be hashed again or not.
    fn known_hash(&mut self, file: &FoundFile) -> Option<String> {
        let FileStamp { size, modified } = file.stamp;
        self.query(|database| {
            let mut query = database.prepare_cached(
                "SELECT sha256 FROM files WHERE place = ?1 AND size = ?2 AND modified = ?3",
            )?;
            query
                .query_row(
                    params![sort_key(file), size.cast_signed(), modified],
                    |row| row.get(0),
                )
                .optional()
        })
        .flatten()
    }

    /// Whether a file is due to be hashed again, which follows from its path and the day.
    fn is_due(&self, location: &Path) -> bool {
        let digest = Sha256::digest(location.as_os_str().as_encoded_bytes());
        let own = u64::from_be_bytes([
            digest[0], digest[1], digest[2], digest[3], digest[4], digest[5], digest[6], digest[7],
        ]);
        let day = self.trust.now.div_euclid(NANOS_PER_DAY);
        own % REHASH_DAYS == day.cast_unsigned() % REHASH_DAYS
    }

    /// What the same reader read from this content before.
    pub fn readings(&mut self, sha256: &str) -> Option<StoredReadings> {
        let reader = self.trust.reader.clone();
        self.query(|database| {
            let mut query = database.prepare_cached(
                "SELECT kind, records, turn FROM readings WHERE reader = ?1 AND sha256 = ?2",
            )?;
            let stored = |row: &Row<'_>| {
                Ok(StoredReadings {
                    kind: row.get(0)?,
                    records: row.get(1)?,
                    deferred: row.get::<_, Option<i64>>(2)?.is_some(),
                })
            };
            query.query_row(params![reader, sha256], stored).optional()
        })
        .flatten()
    }

    /// Contents whose scanned pages were deferred, by hash, with what was read without them. At most `limit`,
    /// the longest waiting first.
    pub fn deferred(&mut self, limit: usize) -> Vec<(String, Vec<Record>)> {
        let reader = self.trust.reader.clone();
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let stored = self.query(|database| {
            let mut query = database.prepare(
                "SELECT sha256, records FROM readings WHERE reader = ?1 AND turn IS NOT NULL ORDER BY turn LIMIT ?2",
            )?;
            let rows = query.query_map(params![reader, limit], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
            })?;
            rows.collect::<rusqlite::Result<Vec<_>>>()
        });
        stored
            .unwrap_or_default()
            .into_iter()
            .filter_map(|(sha256, records)| Some((sha256, serde_json::from_str(&records).ok()?)))
            .collect()
    }

    /// Stores the hash of a file's content. If the content changed but size and time did not, a warning says so:
    /// the disk may be failing, or a program resets times.
    pub fn remember_file(&mut self, file: &FoundFile, sha256: &str) {
        match self.known_hash(file) {
            Some(known) if known == sha256 => return,
            Some(_) => {
                self.warnings.push(format!(
                    "{}: its content changed, but its size and modification time did not: compare it with a backup",
                    file.path
                ));
            }
            None => {}
        }
        let is_recent = file.stamp.modified > self.trust.now.saturating_sub(TICK);
        // A time that no file has, so that the file is hashed again in the next run.
        let modified = if is_recent {
            i64::MIN
        } else {
            file.stamp.modified
        };
        self.query(|database| {
            let mut insert =
                database.prepare_cached("INSERT OR REPLACE INTO files VALUES (?1, ?2, ?3, ?4)")?;
            insert.execute(params![
                sort_key(file),
                file.stamp.size.cast_signed(),
                modified,
                sha256
            ])
        });
    }

    /// Stores what was read from a content. Every later run must read the same from it.
    pub fn keep(&mut self, sha256: &str, kind: FileKind, records: &[Record]) {
        self.store_readings("INSERT OR REPLACE", "NULL", sha256, (kind, records));
    }

    /// Stores what was read from a content without its scanned pages, which are deferred. Contents are read in
    /// the order in which they were first deferred.
    pub fn keep_deferred(&mut self, sha256: &str, kind: FileKind, records: &[Record]) {
        let last = "(SELECT coalesce(max(turn), 0) + 1 FROM readings WHERE turn IS NOT NULL)";
        self.store_readings("INSERT OR IGNORE", last, sha256, (kind, records));
    }

    fn store_readings(
        &mut self,
        insert: &str,
        turn: &str,
        sha256: &str,
        (kind, records): (FileKind, &[Record]),
    ) {
        let (Ok(kind), Ok(records)) =
            (serde_json::to_string(&kind), serde_json::to_string(records))
        else {
            return;
        };
        let reader = self.trust.reader.clone();
        self.query(|database| {
            let mut insert = database.prepare_cached(&format!(
                "{insert} INTO readings VALUES (?1, ?2, ?3, ?4, {turn})"
            ))?;
            insert.execute(params![reader, sha256, kind, records])
        });
    }

    /// Ends the run: removes files that are gone and readings that no file has any more, and adds the run to the
    /// history. Gives what the run reports about the state, one line each.
    pub fn close(mut self, files: &[FoundFile], run: &RunEntry<'_>) -> Vec<String> {
        let reader = self.trust.reader.clone();
        let mut present: Vec<&[u8]> = files.iter().map(sort_key).collect();
        present.sort_unstable();
        self.query(|database| {
            let transaction = database.unchecked_transaction()?;
            let gone = missing_files(&transaction, &present)?;
            for path in &gone {
                transaction
                    .prepare_cached("DELETE FROM files WHERE place = ?1")?
                    .execute([path])?;
            }
            // Two lookups in the index; a single condition would scan all of it.
            let others = "SELECT EXISTS (SELECT 1 FROM readings WHERE reader < ?1) OR EXISTS (SELECT 1 FROM readings WHERE reader > ?1)";
            if !gone.is_empty() || transaction.query_row(others, [&reader], |row| row.get(0))? {
                transaction.execute(
                    "DELETE FROM readings WHERE reader <> ?1 OR sha256 NOT IN (SELECT sha256 FROM files)",
                    [&reader],
                )?;
            }
            let [files, hashed, read] = [run.files, run.hashed, run.read]
                .map(|count| i64::try_from(count).unwrap_or(i64::MAX));
            let report = run.report.display().to_string();
            transaction.execute(
                "INSERT INTO runs VALUES (?1, ?2, ?3, ?4, ?5)",
                params![run.started_at, report, files, hashed, read],
            )?;
            transaction.commit()
        });
        self.warnings
    }

    /// Runs a query or a statement. The first error ends the use of the database for this run.
    fn query<T>(&mut self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Option<T> {
        match work(self.database.as_ref()?) {
            Ok(result) => Some(result),
            Err(error) => {
                self.database = None;
                if is_damage(&error) {
                    self.set_aside(&error);
                } else {
                    self.warnings.push(unusable(&error));
                }
                None
            }
        }
    }

    fn set_aside(&mut self, error: &rusqlite::Error) {
        let (path, aside) = (self.folder.join(NAME), self.folder.join(DAMAGED));
        let renamed = fs::rename(&path, &aside).and_then(|()| remove_journals(&path));
        self.warnings.push(match renamed {
            Ok(()) => format!(
                "the state is damaged ({error}) and was renamed to `{}`: the documents it knew are read again",
                aside.display()
            ),
            Err(failed) => format!(
                "the state `{}` is damaged ({error}) and cannot be renamed ({failed}): delete it",
                path.display()
            ),
        });
    }
}

/// The bytes of a file's path, by which files and table are sorted.
fn sort_key(file: &FoundFile) -> &[u8] {
    file.location.as_os_str().as_encoded_bytes()
}

/// The paths in the database that are not among those present, which must be sorted.
fn missing_files(database: &Connection, present: &[&[u8]]) -> rusqlite::Result<Vec<Vec<u8>>> {
    let mut present = present.iter().peekable();
    let mut missing = Vec::new();
    let mut query = database.prepare("SELECT place FROM files ORDER BY place")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let path = row.get_ref(0)?.as_blob()?;
        while present.next_if(|present| **present < path).is_some() {}
        if present.peek().is_none_or(|present| **present != path) {
            missing.push(path.to_vec());
        }
    }
    Ok(missing)
}

/// The warning of a run that goes on without its state.
fn unusable(error: &rusqlite::Error) -> String {
    format!(
        "the state cannot be used ({error}): the next run may have to read again what this one has read"
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

fn connect(path: &Path) -> rusqlite::Result<Connection> {
    super::create_restricted(path)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
    let database = Connection::open(path)?;
    database.set_prepared_statement_cache_capacity(16);
    // The lock of the output folder keeps other runs out, so the journal needs no shared memory, which network
    // shares do not have. A power cut may cost the last readings, but never the database.
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
    let transaction = database.unchecked_transaction()?;
    for name in names {
        transaction.execute_batch(&format!("DROP TABLE \"{name}\""))?;
    }
    transaction.execute_batch(TABLES)?;
    transaction.pragma_update(None, "user_version", FORMAT)?;
    transaction.commit()?;
    Ok(database)
}

/// Removes the journal files of a database.
fn remove_journals(path: &Path) -> io::Result<()> {
    for suffix in ["-wal", "-shm", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        fs::remove_file(name).or_else(super::ignore_missing)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::record::{Kind, TextSource};

    const DAY: i64 = NANOS_PER_DAY;

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
            location: Path::new("/share").join(path),
            stamp: FileStamp { size: 10, modified },
        }
    }

    /// A file that is not due to be hashed again on the day of [`trust`].
    fn file_not_due(state: &State) -> FoundFile {
        (0..1000)
            .map(|number| file(&format!("{number}.pdf"), DAY))
            .find(|file| !state.is_due(&file.location))
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
    fn what_a_run_saw_and_read_is_known_in_the_next_run() {
        let out = tempfile::tempdir().unwrap();
        let mut state = State::open(out.path(), trust("1"));
        let file = file_not_due(&state);
        assert_eq!(
            (unchanged(&mut state, &file), state.readings("aa")),
            (None, None)
        );
        state.remember_file(&file, "aa");
        state.keep("aa", FileKind::Pdf, &[record("a.pdf", "aa")]);
        assert_eq!(end(state, std::slice::from_ref(&file)), [""; 0]);
        let mut state = State::open(out.path(), trust("1"));
        assert_eq!(unchanged(&mut state, &file).as_deref(), Some("aa"));
        assert_eq!(
            state.readings("aa").and_then(|stored| stored.parse()),
            Some(KeptReadings {
                kind: FileKind::Pdf,
                records: vec![record("a.pdf", "aa")],
                deferred: false
            })
        );
        let changed = [
            FileStamp {
                size: 11,
                ..file.stamp
            },
            FileStamp {
                modified: DAY + 1,
                ..file.stamp
            },
        ];
        assert_eq!(
            changed.map(|stamp| unchanged(
                &mut state,
                &FoundFile {
                    stamp,
                    ..file.clone()
                }
            )),
            [None, None]
        );
    }

    #[test]
    fn all_files_are_compared_in_any_order_and_if_many_are_missing() {
        let out = tempfile::tempdir().unwrap();
        let mut state = State::open(out.path(), trust("1"));
        let mut files: Vec<FoundFile> = (0..200)
            .map(|number| file(&format!("{number}.pdf"), DAY))
            .collect();
        files.retain(|file| !state.is_due(&file.location));
        for file in &files {
            state.remember_file(file, &file.path);
        }
        // Every third is missing, every fifth changed, one is new. With two roots, relative paths are sorted differently.
        files = files
            .into_iter()
            .enumerate()
            .filter(|(number, _)| number % 3 > 0)
            .map(|(_, file)| file)
            .collect();
        files
            .iter_mut()
            .step_by(5)
            .for_each(|file| file.stamp.size += 1);
        files.insert(
            0,
            FoundFile {
                location: "/another/9.pdf".into(),
                ..file("9.pdf", DAY)
            },
        );
        files.reverse();
        let last = files.len() - 1;
        let expected = |(number, file): (usize, &FoundFile)| {
            (number != last && !(last - 1 - number).is_multiple_of(5)).then(|| file.path.clone())
        };
        let expected: Vec<Option<String>> = files.iter().enumerate().map(expected).collect();
        assert!(expected.iter().flatten().count() > 90);
        assert_eq!(state.unchanged(&files), expected);
    }

    #[test]
    fn another_reader_reads_again_and_missing_files_are_removed() {
        let out = tempfile::tempdir().unwrap();
        let mut state = State::open(out.path(), trust("1"));
        let (a, b) = (file("a.pdf", DAY), file("b.pdf", DAY));
        for (file, sha256) in [(&a, "aa"), (&b, "bb")] {
            state.remember_file(file, sha256);
            state.keep(sha256, FileKind::Pdf, &[]);
        }
        assert_eq!(end(state, std::slice::from_ref(&a)), [""; 0]);
        let mut state = State::open(out.path(), trust("1"));
        assert_eq!(
            (state.known_hash(&a).as_deref(), state.known_hash(&b)),
            (Some("aa"), None)
        );
        assert!(state.readings("aa").is_some() && state.readings("bb").is_none());
        drop(state);
        assert_eq!(State::open(out.path(), trust("2")).readings("aa"), None);
    }

    #[test]
    fn each_file_is_hashed_again_once_in_thirty_days_and_always_with_recheck() {
        let out = tempfile::tempdir().unwrap();
        let mut state = State::open(out.path(), trust("1"));
        let files: Vec<FoundFile> = (0..20)
            .map(|number| file(&format!("{number}.pdf"), DAY))
            .collect();
        for file in &files {
            state.remember_file(file, "aa");
        }
        let mut hashed = vec![0; files.len()];
        for day in 0..30 {
            state.trust.now = (20_000 + day) * DAY;
            for (file, hashed) in files.iter().zip(&mut hashed) {
                *hashed += usize::from(unchanged(&mut state, file).is_none());
            }
        }
        assert_eq!(hashed, vec![1; files.len()]);
        state.trust.recheck = true;
        assert!(
            files
                .iter()
                .all(|file| unchanged(&mut state, file).is_none())
        );
    }

    #[test]
    fn a_content_that_changed_without_a_new_time_is_reported() {
        let out = tempfile::tempdir().unwrap();
        let mut state = State::open(out.path(), trust("1"));
        let file = file("a.pdf", DAY);
        state.remember_file(&file, "aa");
        state.remember_file(&file, "aa");
        state.remember_file(
            &FoundFile {
                stamp: FileStamp {
                    size: 10,
                    modified: DAY + 1,
                },
                ..file.clone()
            },
            "bb",
        );
        state.remember_file(
            &FoundFile {
                stamp: FileStamp {
                    size: 10,
                    modified: DAY + 1,
                },
                ..file.clone()
            },
            "cc",
        );
        let warnings = end(state, &[file]);
        assert_eq!(warnings.len(), 1);
        assert!(
            warnings[0].starts_with("a.pdf: its content changed, but its size"),
            "{}",
            warnings[0]
        );
    }

    #[test]
    fn a_file_changed_within_a_tick_before_the_run_is_hashed_again() {
        let out = tempfile::tempdir().unwrap();
        let mut state = State::open(out.path(), trust("1"));
        for (modified, known) in [(-TICK, true), (-TICK + 1, false), (0, false), (DAY, false)] {
            let file = file("a.pdf", state.trust.now + modified);
            state.remember_file(&file, "aa");
            assert_eq!(state.known_hash(&file).is_some(), known, "{modified}");
        }
    }

    #[test]
    fn a_damaged_database_is_renamed_and_one_of_another_format_is_emptied() {
        let out = tempfile::tempdir().unwrap();
        fs::write(
            out.path().join(NAME),
            "no database at all, and longer than a header is: ".repeat(50),
        )
        .unwrap();
        let mut state = State::open(out.path(), trust("1"));
        let file = file_not_due(&state);
        state.remember_file(&file, "aa");
        assert_eq!(unchanged(&mut state, &file).as_deref(), Some("aa"));
        let warnings = end(state, &[]);
        assert!(
            warnings.len() == 1 && warnings[0].starts_with("the state is damaged"),
            "{warnings:?}"
        );
        assert!(
            fs::read_to_string(out.path().join(DAMAGED))
                .unwrap()
                .starts_with("no database")
        );
        let database = Connection::open(out.path().join(NAME)).unwrap();
        database
            .execute_batch("PRAGMA user_version = 99; CREATE TABLE \"from a later version\" (x)")
            .unwrap();
        drop(database);
        let mut state = State::open(out.path(), trust("1"));
        assert_eq!(unchanged(&mut state, &file), None);
        state.remember_file(&file, "aa");
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
            state.remember_file(file, &"a".repeat(64));
        }
        assert_eq!(end(state, &files), [""; 0]);
        let mut bytes = fs::read(out.path().join(NAME)).unwrap();
        let start = bytes.len() / 4;
        bytes[start..].fill(0xA5);
        fs::write(out.path().join(NAME), bytes).unwrap();
        let mut state = State::open(out.path(), trust("1"));
        let known = files
            .iter()
            .filter(|file| state.known_hash(file).is_some())
            .count();
        assert!(known < files.len());
        let warnings = end(state, &files);
        assert!(
            warnings.len() == 1 && warnings[0].starts_with("the state is damaged"),
            "{warnings:?}"
        );
        assert!(out.path().join(DAMAGED).exists() && !out.path().join(NAME).exists());
    }

    #[cfg(unix)]
    #[test]
    fn the_state_is_readable_by_owner_and_group_only() {
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
