//! Folders to files, files to [`Document`]s. What is not read is named with its reason; nothing is passed over in silence.
//!
//! Inputs are opened for reading only. The order is that of the names' bytes, whatever the file system says.

use std::ffi::OsStr;
use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use walkdir::{DirEntry, WalkDir};

use super::kind::{FileKind, could_be_certificate, mismatch};
use super::limits::Limits;
use crate::finding::{Code, Finding};

/// What a walk found, in the order of the paths; equal paths of several roots in the order of the roots.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Walk {
    /// The files to read.
    pub files: Vec<FoundFile>,
    /// What is not read.
    pub unread: Vec<UnreadFile>,
}

/// A file to read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FoundFile {
    /// Relative to its root, `/` between parts; the file's name where the file itself was named.
    pub path: String,
    /// Which of the roots it was found under, from 0.
    pub root: usize,
    /// Where it lies.
    pub place: PathBuf,
    /// How it looked to the walk.
    pub look: Look,
}

/// How a file looks from outside. One that looks different a moment later is being written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Look {
    /// In bytes.
    pub size: u64,
    /// When it was last changed, in nanoseconds since 1970.
    pub modified: i64,
}

impl Look {
    fn of(about: &Metadata) -> io::Result<Self> {
        let modified = DateTime::<Utc>::from(about.modified()?);
        // A time that no program has set on purpose is as good as any other that stays the same.
        Ok(Self {
            size: about.len(),
            modified: modified.timestamp_nanos_opt().unwrap_or_default(),
        })
    }
}

/// What a file holds, whatever its name.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What its first bytes say it is.
    pub kind: FileKind,
    /// Its content, shared by those who read it.
    pub bytes: Arc<Vec<u8>>,
    /// SHA-256 of the bytes, lower-case hex.
    pub sha256: String,
}

/// What is not read, and why.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnreadFile {
    /// Relative to its root, `/` between parts.
    pub path: String,
    /// Which of the roots it was found under, from 0.
    pub root: usize,
    /// The class of the reason.
    pub why: UnreadReason,
    /// What it is and what to do, for a coordinator.
    pub reason: String,
    /// SHA-256 of the bytes, where they were read.
    pub sha256: Option<String>,
}

impl UnreadFile {
    /// Whether part of the input is missing because of it, so that a run says so at its end.
    #[must_use]
    pub fn is_gap(&self) -> bool {
        matches!(
            self.why,
            UnreadReason::Unreachable | UnreadReason::TooLarge | UnreadReason::InMotion
        )
    }
}

/// The classes of reasons for not reading something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnreadReason {
    /// It is none of the documents: a hidden or a lock file, a link.
    Skipped,
    /// Its kind holds no certificate.
    Unsuited,
    /// It could hold a certificate, and cannot be read as it is: empty, incomplete, or of a kind to save as another.
    Unusable,
    /// It is larger than the limit.
    TooLarge,
    /// It could not be opened or vanished.
    Unreachable,
    /// It is being written: left for the next night.
    InMotion,
}

impl UnreadReason {
    /// The code of the finding in the record of a file that was opened.
    #[must_use]
    pub fn code(self) -> Code {
        if self == Self::Unsuited {
            Code::Unsuited
        } else {
            Code::NotRead
        }
    }
}

/// Ends a run: a named folder or file cannot be opened at all.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {}: {source}", path.display())]
pub struct RootError {
    /// As named.
    pub path: PathBuf,
    /// What the system said.
    pub source: io::Error,
}

/// Walks folders, and files named by themselves. A file that lies under two of the roots is found once, under the first.
pub fn walk(roots: &[PathBuf], follow_links: bool) -> Result<Walk, RootError> {
    let mut walk = Walk::default();
    for (root, path) in roots.iter().enumerate() {
        let failed = |source| RootError {
            path: path.clone(),
            source,
        };
        let place = fs::canonicalize(path).map_err(failed)?;
        let about = fs::metadata(&place).map_err(failed)?;
        if about.is_file() {
            File::open(&place).map_err(failed)?;
            let look = Look::of(&about).map_err(failed)?;
            let name = path
                .file_name()
                .or(place.file_name())
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            walk.files.push(FoundFile {
                path: name,
                root,
                place,
                look,
            });
        } else {
            fs::read_dir(&place).map_err(failed)?;
            walk.folder(root, &place, follow_links);
        }
    }
    if roots.len() > 1 {
        walk.files
            .sort_by(|a, b| (&a.place, a.root).cmp(&(&b.place, b.root)));
        walk.files.dedup_by(|a, b| a.place == b.place);
    }
    walk.files.sort();
    walk.unread.sort();
    Ok(walk)
}

impl Walk {
    /// Leaves the files that were changed within `age` before `now` for the next night, both in nanoseconds: whoever writes them may
    /// not be done. A time of change that lies ahead says nothing of a file's age, only of a clock.
    pub fn leave_young(&mut self, now: i64, age: i64) {
        let young = self.files.extract_if(.., |file| {
            (0..age).contains(&now.saturating_sub(file.look.modified))
        });
        self.unread.extend(young.map(|file| file.in_motion()));
        self.unread.sort();
    }

    fn folder(&mut self, root: usize, folder: &Path, follow_links: bool) {
        let mut entries = WalkDir::new(folder)
            .min_depth(1)
            .follow_links(follow_links)
            .into_iter();
        while let Some(entry) = entries.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    self.unread.push(unreachable(root, folder, &error));
                    continue;
                }
            };
            let path = relative(folder, entry.path());
            let skipped = skipped(&entry);
            if skipped.is_some() && entry.file_type().is_dir() {
                entries.skip_current_dir();
            }
            if let Some(reason) = skipped {
                self.unread.push(UnreadFile {
                    path,
                    root,
                    why: UnreadReason::Skipped,
                    reason: reason.to_owned(),
                    sha256: None,
                });
            } else if entry.file_type().is_file() {
                match entry
                    .metadata()
                    .map_err(io::Error::from)
                    .and_then(|about| Look::of(&about))
                {
                    Ok(look) => self.files.push(FoundFile {
                        path,
                        root,
                        place: entry.into_path(),
                        look,
                    }),
                    Err(error) => {
                        self.unread.push(UnreadFile {
                            path,
                            root,
                            why: UnreadReason::Unreachable,
                            reason: failure(&error),
                            sha256: None,
                        });
                    }
                }
            }
        }
    }
}

/// Why an entry is passed over by its name or nature.
fn skipped(entry: &DirEntry) -> Option<&'static str> {
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

fn unreachable(root: usize, folder: &Path, error: &walkdir::Error) -> UnreadFile {
    let path = error
        .path()
        .map_or_else(String::new, |path| relative(folder, path));
    let (why, reason) = match error.io_error() {
        Some(error) => (UnreadReason::Unreachable, failure(error)),
        None => (
            UnreadReason::Skipped,
            "a link that leads back to a folder it lies in: remove it".to_owned(),
        ),
    };
    UnreadFile {
        path,
        root,
        why,
        reason,
        sha256: None,
    }
}

/// What the system said, for a coordinator.
fn failure(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::PermissionDenied => {
            "it may not be opened: ask whoever runs the drive for permission to read it".to_owned()
        }
        io::ErrorKind::NotFound => {
            "it vanished while it was being read: see whether it was moved".to_owned()
        }
        _ => format!("it could not be read ({error}): try again, or ask whoever runs the drive"),
    }
}

/// The path below the folder, `/` between parts; what is not Unicode in it is replaced.
fn relative(folder: &Path, path: &Path) -> String {
    let below = path.strip_prefix(folder).unwrap_or(path);
    below
        .iter()
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join("/")
}

impl FoundFile {
    /// Reads what the file holds. One that cannot be opened, is too large or is being written gives its reason instead.
    pub fn open(&self, limits: &Limits) -> Result<Document, UnreadFile> {
        match self.content(limits.file_bytes) {
            Ok(Content::Whole(bytes)) => Ok(Document {
                kind: FileKind::of(&bytes),
                sha256: hex(&Sha256::digest(&bytes)),
                bytes: Arc::new(bytes),
            }),
            Ok(Content::TooLarge) => {
                let reason = format!(
                    "larger than {} MiB: save it smaller, or split it",
                    limits.file_bytes / (1024 * 1024)
                );
                Err(self.unread(UnreadReason::TooLarge, reason, None))
            }
            Ok(Content::InMotion) => Err(self.in_motion()),
            Err(error) => Err(self.unread(UnreadReason::Unreachable, failure(&error), None)),
        }
    }

    /// What the file's name and place add to what it holds: doubts about a document, or why a file of this kind is not read.
    pub fn named(&self, kind: FileKind, sha256: &str) -> Result<Vec<Finding>, UnreadFile> {
        let named = mismatch(&self.path, kind);
        if let Some(reason) = kind.unread() {
            let reason = named.map_or_else(
                || reason.to_owned(),
                |named| format!("named like {}, but {reason}", named.words()),
            );
            let why = if could_be_certificate(&self.path, kind) {
                UnreadReason::Unusable
            } else {
                UnreadReason::Unsuited
            };
            return Err(self.unread(why, reason, Some(sha256.to_owned())));
        }
        let mut findings = Vec::new();
        if let Some(named) = named {
            let message = format!(
                "named like {}, but it is {}, and was read as such",
                named.words(),
                kind.words()
            );
            findings.push(Finding::new(Code::KindMismatch, message));
        }
        if self.place.to_str().is_none() && self.path.contains('\u{FFFD}') {
            let message =
                "the name is not Unicode and is shown with replacement characters: rename the file";
            findings.push(Finding::new(Code::NameNotUnicode, message));
        }
        Ok(findings)
    }

    /// The file as one that is being written.
    #[must_use]
    pub fn in_motion(&self) -> UnreadFile {
        self.unread(
            UnreadReason::InMotion,
            "it is being written: it is left for the next night".to_owned(),
            None,
        )
    }

    fn unread(&self, why: UnreadReason, reason: String, sha256: Option<String>) -> UnreadFile {
        UnreadFile {
            path: self.path.clone(),
            root: self.root,
            why,
            reason,
            sha256,
        }
    }

    /// The file's bytes, where it looks the same before and after they are read as it did to the walk. It may grow while it is read.
    fn content(&self, most: u64) -> io::Result<Content> {
        let file = File::open(&self.place)?;
        if self.look.size > most {
            return Ok(Content::TooLarge);
        }
        let mut bytes = Vec::with_capacity(usize::try_from(self.look.size).unwrap_or(0));
        (&file).take(most + 1).read_to_end(&mut bytes)?;
        let same =
            Look::of(&file.metadata()?)? == self.look && bytes.len() as u64 == self.look.size;
        Ok(if same {
            Content::Whole(bytes)
        } else {
            Content::InMotion
        })
    }
}

enum Content {
    Whole(Vec<u8>),
    TooLarge,
    InMotion,
}

/// Lower-case hex.
fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or_default();
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PDF: &[u8] = b"%PDF-1.4\nstartxref\n0\n%%EOF";

    /// A folder with these files in it.
    fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, bytes) in files {
            let place = folder.path().join(path);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, bytes).unwrap();
        }
        folder
    }

    fn paths(walk: &Walk) -> Vec<&str> {
        walk.files.iter().map(|file| file.path.as_str()).collect()
    }

    fn unread(walk: &Walk) -> Vec<(&str, UnreadReason)> {
        walk.unread
            .iter()
            .map(|unread| (unread.path.as_str(), unread.why))
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
    fn hidden_and_lock_files_are_named_and_not_read() {
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
        assert_eq!(
            unread(&walk),
            skipped.map(|name| (name, UnreadReason::Skipped))
        );
        assert!(
            walk.unread
                .iter()
                .all(|unread| !unread.is_gap() && unread.reason.ends_with("nothing to do"))
        );
    }

    #[test]
    fn a_file_named_by_itself_is_read_under_its_name() {
        let folder = folder(&[("sub/a.pdf", PDF), ("sub/.b.pdf", PDF)]);
        let roots = [
            folder.path().join("sub/a.pdf"),
            folder.path().join("sub/.b.pdf"),
        ];
        assert_eq!(paths(&walk(&roots, false).unwrap()), [".b.pdf", "a.pdf"]);
    }

    #[test]
    fn what_lies_under_two_roots_is_found_once_and_equal_names_keep_their_roots() {
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
                    file.place.parent().unwrap().file_name().unwrap(),
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
    fn a_root_that_is_not_there_ends_the_run() {
        let folder = folder(&[]);
        let error = walk(&[folder.path().join("gone")], false).unwrap_err();
        assert!(error.to_string().contains("gone"), "{error}");
        assert_eq!(error.source.kind(), io::ErrorKind::NotFound);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_only_when_asked_and_never_in_circles() {
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
        let not = walk(&roots, false).unwrap();
        assert_eq!(paths(&not), ["a.pdf", "sub/b.pdf"]);
        assert_eq!(
            unread(&not),
            [
                ("dangling.pdf", UnreadReason::Skipped),
                ("link.pdf", UnreadReason::Skipped),
                ("sub/back", UnreadReason::Skipped)
            ]
        );
        let followed = walk(&roots, true).unwrap();
        assert_eq!(paths(&followed), ["a.pdf", "link.pdf", "sub/b.pdf"]);
        assert_eq!(
            unread(&followed),
            [
                ("dangling.pdf", UnreadReason::Unreachable),
                ("sub/back", UnreadReason::Skipped)
            ]
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_name_that_is_not_unicode_is_read_and_said() {
        use std::os::unix::ffi::OsStrExt;
        let folder = folder(&[]);
        fs::write(folder.path().join(OsStr::from_bytes(b"caf\xe9.pdf")), PDF).unwrap();
        let walk = walk(&[folder.path().to_owned()], false).unwrap();
        assert_eq!(paths(&walk), ["caf\u{FFFD}.pdf"]);
        let findings = walk.files[0].named(FileKind::Pdf, "").unwrap();
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
        let findings = walk.files[0].named(document.kind, &document.sha256)?;
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
    fn a_misleading_name_is_said() {
        let (_, findings) = read("a.jpg", PDF, &Limits::default()).unwrap();
        assert_eq!(findings[0].code, Code::KindMismatch);
        assert_eq!(
            findings[0].message,
            "named like a JPEG picture, but it is a PDF, and was read as such"
        );
        let unread = read("view.pdf", b"<html>", &Limits::default()).unwrap_err();
        assert_eq!(
            unread.reason,
            "named like a PDF, but a web page: open the certificate in the browser and print it to PDF"
        );
        assert_eq!(
            (unread.why, unread.is_gap()),
            (UnreadReason::Unusable, false)
        );
        let notes = read("notes.txt", b"ask Ann", &Limits::default()).unwrap_err();
        assert_eq!(
            (notes.why, notes.why.code(), notes.is_gap()),
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
            (unread.why, unread.is_gap(), unread.sha256),
            (UnreadReason::TooLarge, true, None)
        );
    }

    #[test]
    fn a_file_that_changes_between_two_looks_is_left_for_the_next_night() {
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
        let looked: Vec<_> = walk
            .files
            .iter()
            .map(|file| {
                file.open(&Limits::default())
                    .map_err(|unread| (unread.why, unread.is_gap()))
            })
            .collect();
        assert_eq!(
            looked[..2],
            [
                Err((UnreadReason::InMotion, true)),
                Err((UnreadReason::InMotion, true))
            ]
        );
        assert!(looked[2].is_ok());
    }

    #[test]
    fn young_files_are_left_for_the_next_night_and_times_ahead_are_not_young() {
        let file = |path: &str, modified| FoundFile {
            path: path.into(),
            root: 0,
            place: path.into(),
            look: Look { size: 1, modified },
        };
        let files = vec![
            file("ahead.pdf", 101),
            file("now.pdf", 100),
            file("old.pdf", 90),
            file("young.pdf", 91),
        ];
        let mut walk = Walk {
            files: files.clone(),
            unread: Vec::new(),
        };
        walk.leave_young(100, 0);
        assert_eq!(walk.files, files);
        walk.leave_young(100, 10);
        assert_eq!(paths(&walk), ["ahead.pdf", "old.pdf"]);
        assert_eq!(
            unread(&walk),
            [
                ("now.pdf", UnreadReason::InMotion),
                ("young.pdf", UnreadReason::InMotion)
            ]
        );
    }

    #[test]
    fn a_file_that_vanished_is_a_gap() {
        let folder = folder(&[("a.pdf", PDF)]);
        let walk = walk(&[folder.path().to_owned()], false).unwrap();
        fs::remove_file(folder.path().join("a.pdf")).unwrap();
        let unread = walk.files[0].open(&Limits::default()).unwrap_err();
        assert_eq!(
            (unread.why, unread.is_gap()),
            (UnreadReason::Unreachable, true)
        );
        assert!(
            unread.reason.starts_with("it vanished"),
            "{}",
            unread.reason
        );
    }
}
