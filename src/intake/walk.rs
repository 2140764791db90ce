//! Folders to files, and files to [`Document`]s. Every file that is not read is listed with its reason.
//!
//! Inputs are opened for reading only, and no document is interpreted. The order is that of the bytes of the
//! paths, whatever order the file system has.

use std::ffi::OsStr;
use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use walkdir::{DirEntry, WalkDir};

use super::kind::{FileKind, could_be_evidence, mismatch};
use super::limits::Limits;
use crate::digest::sha256_hex;
use crate::finding::{Code, Finding};

/// What a walk found, sorted by path; equal paths of several roots in the order of the roots.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Walk {
    /// The files to read.
    pub files: Vec<FoundFile>,
    /// What is not read and could be evidence.
    pub unread: Vec<UnreadFile>,
    /// What is left out because it is no document.
    pub left_out: Vec<LeftOut>,
}

/// A file or folder that is no document, and why.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeftOut {
    /// Path relative to its root, with `/` as separator.
    pub path: String,
    /// Index of the root it was found under, from 0.
    pub root: usize,
    /// Why, for a coordinator.
    pub message: String,
}

/// A file to read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FoundFile {
    /// Path relative to its root, with `/` as separator; the file's name if the root is a file.
    pub path: String,
    /// Index of the root it was found under, from 0.
    pub root: usize,
    /// Absolute path.
    pub location: PathBuf,
    /// Size and time of the file when the walk saw it.
    pub stamp: FileStamp,
}

/// Size and time of a file. If they change between two looks, the file is being written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileStamp {
    /// Size in bytes.
    pub size: u64,
    /// Modification time in nanoseconds since 1970.
    pub modified: i64,
}

impl FileStamp {
    fn of(metadata: &Metadata) -> io::Result<Self> {
        let modified = DateTime::<Utc>::from(metadata.modified()?);
        // A time out of range becomes 0: it only has to stay the same.
        Ok(Self {
            size: metadata.len(),
            modified: modified.timestamp_nanos_opt().unwrap_or_default(),
        })
    }
}

/// The content of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The kind of file by its first bytes.
    pub kind: FileKind,
    /// The bytes of the file, shared by everything that reads them.
    pub bytes: Arc<Vec<u8>>,
    /// SHA-256 of the bytes, lower-case hex.
    pub sha256: String,
}

impl Document {
    /// A document of these bytes.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> Self {
        Self {
            kind: FileKind::of(&bytes),
            sha256: sha256_hex(&bytes),
            bytes: Arc::new(bytes),
        }
    }
}

/// A file or folder that is not read, and why.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnreadFile {
    /// Path relative to its root, with `/` as separator; that of a folder ends with `/`.
    pub path: String,
    /// Index of the root it was found under, from 0.
    pub root: usize,
    /// Absolute path.
    pub location: PathBuf,
    /// The class of the reason.
    pub reason: UnreadReason,
    /// The reason and what to do, for a coordinator.
    pub message: String,
    /// SHA-256 of the bytes, if they were read.
    pub sha256: Option<String>,
}

impl UnreadFile {
    /// Whether part of the input is missing because of it, so that a run reports it at its end.
    #[must_use]
    pub fn is_gap(&self) -> bool {
        matches!(
            self.reason,
            UnreadReason::Unreachable
                | UnreadReason::FolderUnreachable
                | UnreadReason::TooLarge
                | UnreadReason::BeingWritten
        )
    }
}

/// The classes of reasons for not reading a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnreadReason {
    /// It is of a kind that holds no certificates.
    Unsuited,
    /// It could hold a certificate, but cannot be read as it is: empty, incomplete, or of a kind that must be converted.
    Unusable,
    /// It is larger than the limit.
    TooLarge,
    /// It could not be opened, or disappeared.
    Unreachable,
    /// The folder could not be listed, or not to its end.
    FolderUnreachable,
    /// It is being written, so it is left for the next run.
    BeingWritten,
}

impl UnreadReason {
    /// The code of the finding in the record of the file.
    #[must_use]
    pub fn code(self) -> Code {
        match self {
            Self::Unsuited => Code::Unsuited,
            Self::Unusable => Code::NotRead,
            Self::TooLarge => Code::TooLarge,
            Self::Unreachable => Code::Unreachable,
            Self::FolderUnreachable => Code::FolderUnreachable,
            Self::BeingWritten => Code::BeingWritten,
        }
    }
}

/// A folder or file that was named cannot be opened, which ends the run.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {}: {source}", path.display())]
pub struct RootError {
    /// As given.
    pub path: PathBuf,
    /// The error of the operating system.
    pub source: io::Error,
}

/// Walks folders and single files. A file that is under two of the roots is found once, under the first.
///
/// # Errors
/// A root cannot be opened.
pub fn walk(roots: &[PathBuf], follow_links: bool) -> Result<Walk, RootError> {
    let mut walk = Walk::default();
    for (root, path) in roots.iter().enumerate() {
        walk.add_root(root, path, follow_links)
            .map_err(|source| RootError {
                path: path.clone(),
                source,
            })?;
    }
    if roots.len() > 1 {
        walk.files
            .sort_by(|a, b| (&a.location, a.root).cmp(&(&b.location, b.root)));
        walk.files.dedup_by(|a, b| a.location == b.location);
    }
    walk.files.sort();
    walk.unread.sort();
    walk.left_out.sort();
    Ok(walk)
}

impl Walk {
    /// Leaves files that were modified less than `age` before `now` for the next run, both in nanoseconds,
    /// because they may still be written. A time in the future says nothing about a file's age, only that some
    /// clock is wrong.
    ///
    /// A file whose size and time an earlier run has seen is not being written. `known` has a value for each such
    /// file, in the order of the files, and stays in that order.
    pub fn defer_recent<T>(&mut self, now: i64, age: i64, known: &mut Vec<Option<T>>) {
        let files = std::mem::take(&mut self.files).into_iter();
        for (file, content) in files.zip(std::mem::take(known)) {
            let is_recent = (0..age).contains(&now.saturating_sub(file.stamp.modified));
            if is_recent && content.is_none() {
                let message = "it was modified shortly before this run (--min-age) and may still be written: it is read in the next run";
                self.unread
                    .push(file.unread(UnreadReason::BeingWritten, message.to_owned(), None));
            } else {
                self.files.push(file);
                known.push(content);
            }
        }
        self.unread.sort();
    }

    fn add_root(&mut self, root: usize, path: &Path, follow_links: bool) -> io::Result<()> {
        let location = fs::canonicalize(path)?;
        let metadata = fs::metadata(&location)?;
        if !metadata.is_file() {
            fs::read_dir(&location)?;
            self.add_folder(root, &location, follow_links);
            return Ok(());
        }
        File::open(&location)?;
        let name = path
            .file_name()
            .or(location.file_name())
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        self.files.push(FoundFile {
            path: name,
            root,
            location,
            stamp: FileStamp::of(&metadata)?,
        });
        Ok(())
    }

    fn add_folder(&mut self, root: usize, folder: &Path, follow_links: bool) {
        let mut entries = WalkDir::new(folder)
            .min_depth(1)
            .follow_links(follow_links)
            .into_iter();
        while let Some(entry) = entries.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    self.add_error(root, folder, &error);
                    continue;
                }
            };
            let skip_reason = skip_reason(&entry);
            if skip_reason.is_some() && entry.file_type().is_dir() {
                entries.skip_current_dir();
            }
            if let Some(message) = skip_reason {
                self.left_out.push(LeftOut {
                    path: relative(folder, entry.path()),
                    root,
                    message: message.to_owned(),
                });
            } else if entry.file_type().is_file() {
                self.add_file(root, folder, entry);
            }
        }
    }

    /// A folder that could not be listed, or a link in a circle.
    fn add_error(&mut self, root: usize, folder: &Path, error: &walkdir::Error) {
        let path = error
            .path()
            .map_or_else(String::new, |path| relative(folder, path));
        match error.io_error() {
            Some(io_error) => {
                let is_link = error.path().is_some_and(|path| {
                    path.symlink_metadata().is_ok_and(|link| link.is_symlink())
                });
                let (path, reason) = if is_link {
                    (path, UnreadReason::Unreachable)
                } else {
                    (format!("{path}/"), UnreadReason::FolderUnreachable)
                };
                self.unread.push(UnreadFile {
                    path,
                    root,
                    location: error.path().unwrap_or(folder).to_owned(),
                    reason,
                    message: io_error_message(io_error),
                    sha256: None,
                });
            }
            None => self.left_out.push(LeftOut {
                path,
                root,
                message: "a link that leads back to a folder that contains it: remove it"
                    .to_owned(),
            }),
        }
    }

    fn add_file(&mut self, root: usize, folder: &Path, entry: DirEntry) {
        let path = relative(folder, entry.path());
        let metadata = entry.metadata().map_err(io::Error::from);
        match metadata.and_then(|metadata| FileStamp::of(&metadata)) {
            Ok(stamp) => self.files.push(FoundFile {
                path,
                root,
                location: entry.into_path(),
                stamp,
            }),
            Err(error) => self.unread.push(UnreadFile {
                path,
                root,
                location: entry.into_path(),
                reason: UnreadReason::Unreachable,
                message: io_error_message(&error),
                sha256: None,
            }),
        }
    }
}

/// Why an entry is skipped because of its name or type.
fn skip_reason(entry: &DirEntry) -> Option<&'static str> {
    let name = entry.file_name().to_string_lossy();
    let lower = name.to_lowercase();
    if name.starts_with("~$")
        || name.starts_with(".~lock.")
        || (lower.starts_with("~wrl") && lower.contains(".tmp"))
    {
        Some("a lock file of an office program, there while the document is open: nothing to do")
    } else if name.starts_with('.') || lower == "desktop.ini" || lower == "thumbs.db" {
        Some("a hidden system file: nothing to do")
    } else if entry.file_type().is_symlink() {
        Some("a link, and links are not followed: file the document itself")
    } else if !entry.file_type().is_dir() && !entry.file_type().is_file() {
        Some("neither a file nor a folder: nothing to do")
    } else {
        None
    }
}

/// An error of the operating system, for a coordinator.
fn io_error_message(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::PermissionDenied => {
            "permission denied: ask the administrator of the drive for permission to read it; it is tried again in the next run"
                .to_owned()
        }
        io::ErrorKind::NotFound => {
            "it disappeared while it was being read: check whether it was moved; it is read in the next run if it is there".to_owned()
        }
        _ => {
            format!(
                "it could not be read ({error}): it is tried again in the next run; if that fails too, ask the administrator of the drive"
            )
        }
    }
}

/// The path below the folder, with `/` as separator. What is not Unicode in it is replaced.
fn relative(folder: &Path, path: &Path) -> String {
    let below = path.strip_prefix(folder).unwrap_or(path);
    below
        .iter()
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join("/")
}

impl FoundFile {
    /// Reads the content of the file.
    ///
    /// # Errors
    /// The file cannot be opened, is too large or is being written.
    pub fn open(&self, limits: &Limits) -> Result<Document, UnreadFile> {
        match self.content(limits.file_bytes) {
            Ok(Content::Whole(bytes)) => Ok(Document::new(bytes)),
            Ok(Content::TooLarge) => {
                let message = format!(
                    "larger than {} MiB: raise --max-file-size, save it smaller, or split it",
                    limits.file_bytes / (1024 * 1024)
                );
                Err(self.unread(UnreadReason::TooLarge, message, None))
            }
            Ok(Content::BeingWritten) => Err(self.being_written()),
            Err(error) => {
                Err(self.unread(UnreadReason::Unreachable, io_error_message(&error), None))
            }
        }
    }

    /// Findings about the file's name, given its kind and hash.
    ///
    /// # Errors
    /// Why a file of this kind and name is not read.
    pub fn name_findings(&self, kind: FileKind, sha256: &str) -> Result<Vec<Finding>, UnreadFile> {
        let named_as = mismatch(&self.path, kind);
        if let Some(why) = kind.why_not_read() {
            let message = named_as.map_or_else(
                || why.to_owned(),
                |named_as| format!("named like {}, but {why}", named_as.display_name()),
            );
            let reason = if could_be_evidence(&self.path, kind) {
                UnreadReason::Unusable
            } else {
                UnreadReason::Unsuited
            };
            return Err(self.unread(reason, message, Some(sha256.to_owned())));
        }
        let mut findings = Vec::new();
        if let Some(named_as) = named_as {
            let message = format!(
                "named like {}, but it is {}, and was read as such",
                named_as.display_name(),
                kind.display_name()
            );
            findings.push(Finding::new(Code::KindMismatch, message));
        }
        if self.location.to_str().is_none() && self.path.contains('\u{FFFD}') {
            let message =
                "the name is not Unicode and is shown with replacement characters: rename the file";
            findings.push(Finding::new(Code::NameNotUnicode, message));
        }
        Ok(findings)
    }

    /// This file as one that is being written.
    #[must_use]
    pub fn being_written(&self) -> UnreadFile {
        self.unread(
            UnreadReason::BeingWritten,
            "it is being written: it is read in the next run".to_owned(),
            None,
        )
    }

    /// Whether size and time are still as the walk saw them.
    #[must_use]
    pub fn is_as_found(&self) -> bool {
        fs::metadata(&self.location)
            .and_then(|metadata| FileStamp::of(&metadata))
            .is_ok_and(|stamp| stamp == self.stamp)
    }

    /// This file as one that is not read. `sha256` is known if it was opened.
    #[must_use]
    pub fn unread(
        &self,
        reason: UnreadReason,
        message: String,
        sha256: Option<String>,
    ) -> UnreadFile {
        UnreadFile {
            path: self.path.clone(),
            root: self.root,
            location: self.location.clone(),
            reason,
            message,
            sha256,
        }
    }

    /// The file's bytes, if size and time are the same after reading as the walk saw them. The file may grow
    /// while it is read.
    fn content(&self, max_bytes: u64) -> io::Result<Content> {
        let file = File::open(&self.location)?;
        if self.stamp.size > max_bytes {
            return Ok(Content::TooLarge);
        }
        let mut bytes = Vec::with_capacity(usize::try_from(self.stamp.size).unwrap_or(0));
        (&file).take(max_bytes + 1).read_to_end(&mut bytes)?;
        let is_unchanged = FileStamp::of(&file.metadata()?)? == self.stamp
            && bytes.len() as u64 == self.stamp.size;
        Ok(if is_unchanged {
            Content::Whole(bytes)
        } else {
            Content::BeingWritten
        })
    }
}

enum Content {
    Whole(Vec<u8>),
    TooLarge,
    BeingWritten,
}

#[cfg(test)]
mod tests {
    use super::*;

    const PDF: &[u8] = b"%PDF-1.4\nstartxref\n0\n%%EOF";

    /// A folder with these files in it.
    fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, bytes) in files {
            let file = folder.path().join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, bytes).unwrap();
        }
        folder
    }

    fn paths(walk: &Walk) -> Vec<&str> {
        walk.files.iter().map(|file| file.path.as_str()).collect()
    }

    fn unread(walk: &Walk) -> Vec<(&str, UnreadReason)> {
        walk.unread
            .iter()
            .map(|unread| (unread.path.as_str(), unread.reason))
            .collect()
    }

    fn left_out(walk: &Walk) -> Vec<&str> {
        walk.left_out
            .iter()
            .map(|file| file.path.as_str())
            .collect()
    }

    #[test]
    fn files_come_in_the_order_of_their_names_bytes() {
        let folder = folder(&[
            ("b.pdf", PDF),
            ("a/z.pdf", PDF),
            ("a-1.pdf", PDF),
            ("Z.pdf", PDF),
            ("é.pdf", PDF),
            ("a/b/c d.pdf", PDF),
        ]);
        let walk = walk(&[folder.path().to_owned()], false).unwrap();
        assert_eq!(
            paths(&walk),
            [
                "Z.pdf",
                "a-1.pdf",
                "a/b/c d.pdf",
                "a/z.pdf",
                "b.pdf",
                "é.pdf"
            ]
        );
        assert!(walk.unread.is_empty());
    }

    #[test]
    fn hidden_and_lock_files_are_listed_and_not_read() {
        let names = [
            ".DS_Store",
            ".git/config",
            "Thumbs.db",
            "a/desktop.ini",
            "~$plan.docx",
            "~WRL0003.tmp",
            ".~lock.plan.odt#",
            "._x.pdf",
        ];
        let files: Vec<(&str, &[u8])> = names
            .iter()
            .map(|name| (*name, PDF))
            .chain([("~plan.pdf", PDF)])
            .collect();
        let folder = folder(&files);
        let walk = walk(&[folder.path().to_owned()], false).unwrap();
        assert_eq!(paths(&walk), ["~plan.pdf"]);
        let skipped = [
            ".DS_Store",
            "._x.pdf",
            ".git",
            ".~lock.plan.odt#",
            "Thumbs.db",
            "a/desktop.ini",
            "~$plan.docx",
            "~WRL0003.tmp",
        ];
        assert_eq!(left_out(&walk), skipped);
        assert!(walk.unread.is_empty());
        assert!(
            walk.left_out
                .iter()
                .all(|file| file.message.ends_with("nothing to do"))
        );
    }

    #[test]
    fn a_root_that_is_a_file_is_read_under_its_name() {
        let folder = folder(&[("sub/a.pdf", PDF), ("sub/.b.pdf", PDF)]);
        let roots = [
            folder.path().join("sub/a.pdf"),
            folder.path().join("sub/.b.pdf"),
        ];
        assert_eq!(paths(&walk(&roots, false).unwrap()), [".b.pdf", "a.pdf"]);
    }

    #[test]
    fn a_file_under_two_roots_is_found_once_and_equal_names_keep_their_roots() {
        let folder = folder(&[("one/a.pdf", PDF), ("two/a.pdf", PDF)]);
        let root = |name: &str| folder.path().join(name);
        let two = walk(&[root("two"), root("one")], false).unwrap();
        let found: Vec<_> = two
            .files
            .iter()
            .map(|file| {
                (
                    file.path.as_str(),
                    file.root,
                    file.location.parent().unwrap().file_name().unwrap(),
                )
            })
            .collect();
        assert_eq!(
            found,
            [
                ("a.pdf", 0, OsStr::new("two")),
                ("a.pdf", 1, OsStr::new("one"))
            ]
        );
        let nested = walk(
            &[folder.path().to_owned(), root("one"), root("one/a.pdf")],
            false,
        )
        .unwrap();
        assert_eq!(paths(&nested), ["one/a.pdf", "two/a.pdf"]);
    }

    #[test]
    fn a_missing_root_is_an_error() {
        let folder = folder(&[]);
        let error = walk(&[folder.path().join("gone")], false).unwrap_err();
        assert!(error.to_string().contains("gone"), "{error}");
        assert_eq!(error.source.kind(), io::ErrorKind::NotFound);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_only_on_request_and_never_in_circles() {
        let folder = folder(&[("a.pdf", PDF), ("sub/b.pdf", PDF)]);
        std::os::unix::fs::symlink(folder.path().join("a.pdf"), folder.path().join("link.pdf"))
            .unwrap();
        std::os::unix::fs::symlink(folder.path(), folder.path().join("sub/back")).unwrap();
        std::os::unix::fs::symlink(
            folder.path().join("gone"),
            folder.path().join("dangling.pdf"),
        )
        .unwrap();
        let roots = [folder.path().to_owned()];
        let unfollowed = walk(&roots, false).unwrap();
        assert_eq!(paths(&unfollowed), ["a.pdf", "sub/b.pdf"]);
        assert_eq!(
            left_out(&unfollowed),
            ["dangling.pdf", "link.pdf", "sub/back"]
        );
        let followed = walk(&roots, true).unwrap();
        assert_eq!(paths(&followed), ["a.pdf", "link.pdf", "sub/b.pdf"]);
        assert_eq!(
            unread(&followed),
            [("dangling.pdf", UnreadReason::Unreachable)]
        );
        assert_eq!(left_out(&followed), ["sub/back"]);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_file_whose_name_is_not_unicode_is_read_with_a_finding() {
        use std::os::unix::ffi::OsStrExt;
        let folder = folder(&[]);
        fs::write(folder.path().join(OsStr::from_bytes(b"caf\xe9.pdf")), PDF).unwrap();
        let walk = walk(&[folder.path().to_owned()], false).unwrap();
        assert_eq!(paths(&walk), ["caf\u{FFFD}.pdf"]);
        let findings = walk.files[0].name_findings(FileKind::Pdf, "").unwrap();
        assert_eq!(
            findings
                .iter()
                .map(|finding| finding.code)
                .collect::<Vec<_>>(),
            [Code::NameNotUnicode]
        );
    }

    fn read(
        name: &str,
        bytes: &[u8],
        limits: &Limits,
    ) -> Result<(Document, Vec<Finding>), UnreadFile> {
        let folder = folder(&[(name, bytes)]);
        let walk = walk(&[folder.path().to_owned()], false).unwrap();
        let document = walk.files[0].open(limits)?;
        let findings = walk.files[0].name_findings(document.kind, &document.sha256)?;
        Ok((document, findings))
    }

    #[test]
    fn a_document_has_its_bytes_hash_and_kind() {
        let (document, findings) = read("sub/a.pdf", PDF, &Limits::default()).unwrap();
        assert_eq!(
            (document.kind, document.bytes.as_slice()),
            (FileKind::Pdf, PDF)
        );
        assert!(findings.is_empty());
        let hash = read("abc.txt", b"abc", &Limits::default())
            .unwrap_err()
            .sha256;
        // The digest of "abc" as the standard prints it.
        assert_eq!(
            hash.as_deref(),
            Some("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        );
    }

    #[test]
    fn a_misleading_name_is_a_finding_or_part_of_the_reason() {
        let (_, findings) = read("a.jpg", PDF, &Limits::default()).unwrap();
        assert_eq!(findings[0].code, Code::KindMismatch);
        assert_eq!(
            findings[0].message,
            "named like a JPEG picture, but it is a PDF, and was read as such"
        );
        let unread = read("view.pdf", b"<html>", &Limits::default()).unwrap_err();
        assert_eq!(
            unread.message,
            "named like a PDF, but a web page: open the certificate in the browser and print it to PDF"
        );
        assert_eq!(
            (unread.reason, unread.is_gap()),
            (UnreadReason::Unusable, false)
        );
        let notes = read("notes.txt", b"ask Ann", &Limits::default()).unwrap_err();
        assert_eq!(
            (notes.reason, notes.reason.code(), notes.is_gap()),
            (UnreadReason::Unsuited, Code::Unsuited, false)
        );
    }

    #[test]
    fn a_file_over_the_limit_is_not_read() {
        let limits = Limits {
            file_bytes: PDF.len() as u64,
            ..Limits::default()
        };
        assert!(read("a.pdf", PDF, &limits).is_ok());
        let limits = Limits {
            file_bytes: PDF.len() as u64 - 1,
            ..limits
        };
        let unread = read("a.pdf", PDF, &limits).unwrap_err();
        assert_eq!(
            (unread.reason, unread.is_gap(), unread.sha256),
            (UnreadReason::TooLarge, true, None)
        );
    }

    #[test]
    fn a_file_that_changes_between_two_looks_is_left_for_the_next_run() {
        let folder = folder(&[("grown.pdf", PDF), ("touched.pdf", PDF), ("whole.pdf", PDF)]);
        let walk = walk(&[folder.path().to_owned()], false).unwrap();
        fs::write(folder.path().join("grown.pdf"), [PDF, b"\n"].concat()).unwrap();
        let later = std::time::SystemTime::now() + std::time::Duration::from_secs(2);
        File::options()
            .write(true)
            .open(folder.path().join("touched.pdf"))
            .unwrap()
            .set_modified(later)
            .unwrap();
        let opened: Vec<_> = walk
            .files
            .iter()
            .map(|file| {
                file.open(&Limits::default())
                    .map_err(|unread| (unread.reason, unread.is_gap()))
            })
            .collect();
        assert_eq!(
            opened[..2],
            [
                Err((UnreadReason::BeingWritten, true)),
                Err((UnreadReason::BeingWritten, true))
            ]
        );
        assert!(opened[2].is_ok());
    }

    #[test]
    fn recent_files_are_left_for_the_next_run_and_future_times_are_not_recent() {
        let file = |path: &str, modified| FoundFile {
            path: path.into(),
            root: 0,
            location: path.into(),
            stamp: FileStamp { size: 1, modified },
        };
        let files = vec![
            file("future.pdf", 101),
            file("now.pdf", 100),
            file("old.pdf", 90),
            file("recent.pdf", 91),
            file("unchanged.pdf", 95),
        ];
        let mut walk = Walk {
            files: files.clone(),
            ..Walk::default()
        };
        let mut known = vec![None, None, Some("old"), None, Some("unchanged")];
        walk.defer_recent(100, 0, &mut known);
        assert_eq!((&walk.files, known.len()), (&files, 5));
        walk.defer_recent(100, 10, &mut known);
        assert_eq!(paths(&walk), ["future.pdf", "old.pdf", "unchanged.pdf"]);
        assert_eq!(known, [None, Some("old"), Some("unchanged")]);
        assert_eq!(
            unread(&walk),
            [
                ("now.pdf", UnreadReason::BeingWritten),
                ("recent.pdf", UnreadReason::BeingWritten)
            ]
        );
    }

    #[test]
    fn a_file_that_disappeared_is_a_gap() {
        let folder = folder(&[("a.pdf", PDF)]);
        let walk = walk(&[folder.path().to_owned()], false).unwrap();
        fs::remove_file(folder.path().join("a.pdf")).unwrap();
        let unread = walk.files[0].open(&Limits::default()).unwrap_err();
        assert_eq!(
            (unread.reason, unread.is_gap()),
            (UnreadReason::Unreachable, true)
        );
        assert!(
            unread.message.starts_with("it disappeared"),
            "{}",
            unread.message
        );
    }
}
