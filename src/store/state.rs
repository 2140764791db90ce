//! The state: what earlier runs saw and read, so that a run over an unchanged share reads no document.
//!
//! A file's size and time or a content hash comes in; what is known of it comes out. The database is never
//! required: it can be deleted at any time, and if it fails, the run goes on without it and says so. No other
//! module knows its format.

mod kept;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};
use sha2::{Digest, Sha256};

use crate::intake::walk::{FoundFile, UnreadFile, UnreadReason, Walk};
use crate::read::record::Record;

pub use kept::{KeptContent, KeptPart, KeptReadings, Retry, StoredReadings};

/// The name of the database in the output folder.
const NAME: &str = "state.sqlite";

/// A damaged database is renamed to this; an earlier one of this name is overwritten.
const DAMAGED: &str = "state.damaged.sqlite";

/// Increased with every change of the tables. A database of another format is emptied.
const FORMAT: i64 = 5;

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
    sha256 TEXT NOT NULL,
    hash_again INTEGER NOT NULL,
    checksum TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE readings (
    reader TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    kind TEXT NOT NULL,
    records TEXT NOT NULL,
    parts TEXT,
    turn INTEGER,
    retry TEXT,
    checksum TEXT NOT NULL
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

/// Removes the readings of other readers, and those of contents that are neither a file nor inside one.
const REMOVE_READINGS: &str = "
DELETE FROM readings WHERE reader <> ?1 OR sha256 NOT IN (
    WITH RECURSIVE present (sha256) AS (
        SELECT sha256 FROM files
        UNION
        SELECT json_extract(part.value, '$.content.whole.sha256')
        FROM present
        JOIN readings ON readings.reader = ?1 AND readings.sha256 = present.sha256
        JOIN json_each(CASE WHEN json_valid(readings.parts) THEN readings.parts ELSE '[]' END, '$[0]') AS part
    )
    SELECT sha256 FROM present WHERE sha256 IS NOT NULL
)";

/// How far a run trusts the state.
#[derive(Debug, Clone)]
pub struct Trust {
    /// The digest of everything that decides how a document is read. Readings with another digest are not used.
    pub reader: String,
    /// Hash every file, even if it looks unchanged.
    pub recheck: bool,
    /// When the run started, in nanoseconds since 1970.
    pub now: i64,
    /// The day on which it started, where it runs.
    pub today: NaiveDate,
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

/// What is known of a file whose size and time are as they were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownContent {
    /// SHA-256 of its content when it was hashed.
    pub sha256: String,
    /// Whether this run hashes it again all the same: it could have changed without a new time, it is its day, or
    /// the run rechecks every file.
    pub hash_again: bool,
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

    /// For each file, what is known of its content, if size and time are as they were when it was hashed.
    ///
    /// Walks the files and the table side by side, once, both sorted by path.
    pub fn known(&mut self, files: &[FoundFile]) -> Vec<Option<KnownContent>> {
        let mut known = vec![None; files.len()];
        let mut order: Vec<usize> = (0..files.len()).collect();
        order.sort_by_key(|index| sort_key(&files[*index]));
        self.query(|database| {
            let mut order = order.into_iter().peekable();
            let mut query = database.prepare(
                "SELECT place, size, modified, sha256, hash_again, checksum FROM files WHERE typeof(place) = 'blob' ORDER BY place",
            )?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                let path = row.get_ref(0)?.as_blob()?;
                while order
                    .next_if(|index| sort_key(&files[*index]) < path)
                    .is_some()
                {}
                if let Some(index) = order.next_if(|index| sort_key(&files[*index]) == path) {
                    known[index] = known_content(row, &files[index])?;
                }
            }
            Ok(())
        });
        for (file, known) in files.iter().zip(&mut known) {
            if let Some(known) = known {
                known.hash_again |= self.trust.recheck || self.is_due(&file.location);
            }
        }
        known
    }

    /// What is stored of a file whose size and time are unchanged.
    fn known_content(&mut self, file: &FoundFile) -> Option<KnownContent> {
        self.query(|database| {
            let mut query = database.prepare_cached(
                "SELECT place, size, modified, sha256, hash_again, checksum FROM files WHERE place = ?1",
            )?;
            query
                .query_row([sort_key(file)], |row| known_content(row, file))
                .optional()
        })
        .flatten()
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
                "SELECT kind, records, parts, turn, retry, checksum FROM readings WHERE reader = ?1 AND sha256 = ?2",
            )?;
            query
                .query_row(params![reader, sha256], |row| stored(row, &reader, sha256))
                .optional()
        })
        .flatten()
    }

    /// Removes readings that could not be parsed, so that the document is read again and kept anew.
    pub fn remove_damaged(&mut self, sha256: &str) {
        let warning = "readings in the state were damaged or edited: the documents they belong to are read again";
        if !self.warnings.iter().any(|known| known == warning) {
            self.warnings.push(warning.to_owned());
        }
        let reader = self.trust.reader.clone();
        self.query(|database| {
            database.execute(
                "DELETE FROM readings WHERE reader = ?1 AND sha256 = ?2",
                params![reader, sha256],
            )
        });
    }

    /// Contents whose scanned pages were deferred, by hash, with what was read without them. At most `limit`,
    /// the longest waiting first.
    pub fn deferred(&mut self, limit: usize) -> Vec<(String, Vec<Record>)> {
        let reader = self.trust.reader.clone();
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows = self.query(|database| {
            let mut query = database.prepare(
                "SELECT kind, records, parts, turn, retry, checksum, sha256 FROM readings WHERE reader = ?1 AND turn IS NOT NULL ORDER BY turn LIMIT ?2",
            )?;
            let rows = query.query_map(params![reader, limit], |row| {
                let sha256 = String::from_utf8_lossy(bytes(row, 6)?).into_owned();
                stored(row, &reader, &sha256)
            })?;
            rows.collect::<rusqlite::Result<Vec<_>>>()
        });
        rows.unwrap_or_default()
            .into_iter()
            .filter_map(|stored| Some((stored.parse()?.records, stored.sha256)))
            .map(|(records, sha256)| (sha256, records))
            .collect()
    }

    /// Stores the hash of a file's content. If the content changed but size and time did not, a warning says so:
    /// the disk may be failing, or a program resets times.
    pub fn remember_file(&mut self, file: &FoundFile, sha256: &str) {
        // A file that changed at the time of the last run could change again without a new time.
        let hash_again = file.stamp.modified > self.trust.now.saturating_sub(TICK);
        match self.known_content(file) {
            Some(known) if known.sha256 == sha256 && known.hash_again == hash_again => return,
            Some(known) if known.sha256 != sha256 && !known.hash_again => {
                self.warnings.push(format!(
                    "{}: its content changed, but its size and modification time did not: compare it with a backup",
                    file.path
                ));
            }
            _ => {}
        }
        let checksum = file_checksum(file, sha256, hash_again);
        self.query(|database| {
            let mut insert = database
                .prepare_cached("INSERT OR REPLACE INTO files VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
            insert.execute(params![
                sort_key(file),
                file.stamp.size.cast_signed(),
                file.stamp.modified,
                sha256,
                hash_again,
                checksum
            ])
        });
    }

    /// Stores what was read from a content. Every later run must read the same from it. Contents whose scanned
    /// pages are deferred are read in the order in which they were first deferred.
    pub fn keep(&mut self, sha256: &str, kept: &KeptReadings) {
        let (insert, turn) = if kept.deferred {
            let last = "(SELECT coalesce(max(turn), 0) + 1 FROM readings WHERE turn IS NOT NULL)";
            ("INSERT OR IGNORE", last)
        } else {
            ("INSERT OR REPLACE", "NULL")
        };
        let Some(stored) = StoredReadings::new(&self.trust.reader, sha256, kept) else {
            return;
        };
        self.query(|database| {
            let mut insert = database.prepare_cached(&format!(
                "{insert} INTO readings VALUES (?1, ?2, CAST(?3 AS TEXT), CAST(?4 AS TEXT), CAST(?5 AS TEXT), {turn}, CAST(?6 AS TEXT), CAST(?7 AS TEXT))"
            ))?;
            insert.execute(params![
                stored.reader,
                stored.sha256,
                stored.kind,
                stored.records,
                stored.parts,
                stored.retry,
                stored.checksum
            ])
        });
    }

    /// When a content is tried again of which reading was stopped in this run.
    pub fn retry(&mut self, sha256: &str) -> Retry {
        let earlier = self.readings(sha256).and_then(|stored| stored.parse());
        let earlier = earlier.and_then(|kept| kept.retry);
        Retry::after(earlier.as_ref(), self.trust.today)
    }

    /// Whether a content of which reading was stopped is tried again in this run.
    #[must_use]
    pub fn is_tried_again(&self, retry: &Retry) -> bool {
        self.trust.recheck || retry.is_due(self.trust.today)
    }

    /// Begins to write what follows together, until [`State::commit`].
    pub fn begin(&mut self) {
        self.query(|database| database.execute_batch("BEGIN"));
    }

    /// Writes what was stored since [`State::begin`]. A run that is killed before has not stored it.
    pub fn commit(&mut self) {
        self.query(|database| database.execute_batch("COMMIT"));
    }

    /// Ends the run: removes files that are gone and readings that no file has any more, and adds the run to the
    /// history. Gives what the run reports about the state, one line each.
    ///
    /// What could not be reached or read in this run is not gone.
    pub fn close(mut self, walk: &Walk, run: &RunEntry<'_>) -> Vec<String> {
        let reader = self.trust.reader.clone();
        let present = Present::of(walk);
        self.query(|database| {
            let transaction = database.unchecked_transaction()?;
            transaction.execute("DELETE FROM files WHERE typeof(place) <> 'blob'", [])?;
            let gone = missing_files(&transaction, &present)?;
            for path in &gone {
                transaction
                    .prepare_cached("DELETE FROM files WHERE place = ?1")?
                    .execute([path])?;
            }
            // Two lookups in the index; a single condition would scan all of it.
            let others = "SELECT EXISTS (SELECT 1 FROM readings WHERE reader < ?1) OR EXISTS (SELECT 1 FROM readings WHERE reader > ?1)";
            if !gone.is_empty() || transaction.query_row(others, [&reader], |row| row.get(0))? {
                transaction.execute(REMOVE_READINGS, [&reader])?;
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

/// The bytes of a column, whatever they are; empty for a number.
fn bytes<'r>(row: &'r Row<'_>, column: usize) -> rusqlite::Result<&'r [u8]> {
    Ok(row.get_ref(column)?.as_bytes().unwrap_or_default())
}

/// What a row of place, size, modified, sha256, `hash_again` and checksum says of a file. `None` if its size or time changed, or
/// the row is damaged or was edited, so that it is hashed again.
fn known_content(row: &Row<'_>, file: &FoundFile) -> rusqlite::Result<Option<KnownContent>> {
    let sha256 = str::from_utf8(bytes(row, 3)?).unwrap_or_default();
    let hash_again = row.get_ref(4)?.as_i64() != Ok(0);
    let expected = file_checksum(file, sha256, hash_again);
    let is_as_kept = bytes(row, 5)? == expected.as_bytes()
        && row.get_ref(1)?.as_i64() == Ok(file.stamp.size.cast_signed())
        && row.get_ref(2)?.as_i64() == Ok(file.stamp.modified);
    Ok(is_as_kept.then(|| KnownContent {
        sha256: sha256.to_owned(),
        hash_again,
    }))
}

/// The checksum in the row of a file.
fn file_checksum(file: &FoundFile, sha256: &str, hash_again: bool) -> String {
    kept::checksum(&[
        sort_key(file),
        &file.stamp.size.to_be_bytes(),
        &file.stamp.modified.to_be_bytes(),
        sha256.as_bytes(),
        &[u8::from(hash_again)],
    ])
}

/// The readings in a row of kind, records, parts, turn, retry and checksum.
fn stored(row: &Row<'_>, reader: &str, sha256: &str) -> rusqlite::Result<StoredReadings> {
    Ok(StoredReadings {
        reader: reader.to_owned(),
        sha256: sha256.to_owned(),
        kind: bytes(row, 0)?.to_vec(),
        records: bytes(row, 1)?.to_vec(),
        parts: some_bytes(row, 2)?,
        deferred: row.get_ref(3)? != rusqlite::types::ValueRef::Null,
        retry: some_bytes(row, 4)?,
        checksum: bytes(row, 5)?.to_vec(),
    })
}

/// The bytes of a column that may have none.
fn some_bytes(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Vec<u8>>> {
    Ok(match row.get_ref(column)? {
        rusqlite::types::ValueRef::Null => None,
        _ => Some(bytes(row, column)?.to_vec()),
    })
}

/// What a walk found or could not reach: none of it is gone.
struct Present<'w> {
    /// The paths of files, sorted.
    files: Vec<&'w [u8]>,
    /// The paths of folders that could not be listed.
    folders: Vec<&'w [u8]>,
}

impl<'w> Present<'w> {
    fn of(walk: &'w Walk) -> Self {
        let (folders, unread): (Vec<_>, Vec<_>) = walk
            .unread
            .iter()
            .partition(|unread| unread.reason == UnreadReason::FolderUnreachable);
        let path = |unread: &'w UnreadFile| unread.location.as_os_str().as_encoded_bytes();
        let files = walk.files.iter().map(sort_key);
        let mut files: Vec<&[u8]> = files.chain(unread.into_iter().map(path)).collect();
        files.sort_unstable();
        Self {
            files,
            folders: folders.into_iter().map(path).collect(),
        }
    }

    /// Whether a path is below a folder that could not be listed.
    fn is_hidden(&self, path: &[u8]) -> bool {
        let is_below = |folder: &&[u8]| {
            path.strip_prefix(*folder).is_some_and(|rest| {
                folder.is_empty() || rest.first().is_some_and(|byte| b"/\\".contains(byte))
            })
        };
        self.folders.iter().any(is_below)
    }
}

/// The paths in the database that are gone.
fn missing_files(database: &Connection, walked: &Present<'_>) -> rusqlite::Result<Vec<Vec<u8>>> {
    let mut present = walked.files.iter().peekable();
    let mut missing = Vec::new();
    let mut query = database.prepare("SELECT place FROM files ORDER BY place")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let path = row.get_ref(0)?.as_blob()?;
        while present.next_if(|present| **present < path).is_some() {}
        if present.peek().is_none_or(|present| **present != path) && !walked.is_hidden(path) {
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
mod tests;
