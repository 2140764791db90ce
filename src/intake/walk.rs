//! Folders to files, and files to [`Document`]s. Every file that is not read is listed with its reason.
//!
//! Inputs are opened for reading only, and no document is interpreted. The order is that of the bytes of the
//! paths, whatever order the file system has.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Serialize;
use walkdir::{DirEntry, WalkDir};

use super::display_name::display_path;
use super::exclude::{
    Exclude, IGNORE_FILE, IgnoreFile, IgnoreFileError, excluded_by, has_patterns,
};
use super::file_time::on_calendar;
use super::kind::{FileKind, could_be_evidence, kind_by_extension, mismatch};
use super::limits::Limits;
use super::regular_file;
use super::roots::{self, Root, RootError, RootPlace};
use super::system_names::{SystemName, system_name};
use crate::digest::sha256_hex;
use crate::finding::{Code, Finding};

/// What a walk found, sorted by path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Walk {
    /// The folders and files that were named, each once, in this order.
    pub roots: Vec<WalkedRoot>,
    /// The files to read.
    pub files: Vec<FoundFile>,
    /// What is not read and could be evidence.
    pub unread: Vec<UnreadFile>,
    /// What is left out because it is no document.
    pub left_out: Vec<LeftOut>,
}

/// A folder or file that was named, and how much is below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WalkedRoot {
    /// As given.
    pub path: PathBuf,
    /// Where that is.
    pub place: RootPlace,
    /// Number of files below it that can be reached, including those that were found under an earlier root.
    pub files: usize,
    /// Number of files and folders below it that are not read, counted in the same way.
    pub unread: usize,
}

/// A file or folder that is no document, and why.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeftOut {
    /// Path as in [`FoundFile`]; that of a folder ends with `/`.
    pub path: String,
    /// Index of the root it was found under, from 0.
    pub root: usize,
    /// What leaves it out, by which all that is left out is counted: a name or pattern of those that are always left
    /// out, or `--exclude` or `.recertignore` with a pattern.
    pub what: String,
    /// Why, for a coordinator.
    pub message: String,
}

/// How much is left out for the same reason.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct LeftOutCount {
    /// Folders, each with everything below it.
    pub folders: usize,
    /// Files.
    pub files: usize,
}

/// A file to read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FoundFile {
    /// Path relative to its root, with `/` as separator; the file's name if the root is a file. With several roots it
    /// begins with the ending of the root's path that tells it from the others, so that no two files share a path.
    pub path: String,
    /// Index of the root it was found under, from 0.
    pub root: usize,
    /// Absolute path.
    pub location: PathBuf,
    /// Size and time of the file when the walk saw it.
    pub stamp: FileStamp,
    /// Whether the walk saw a link to the file here, and links are followed. One that appears later is not followed.
    pub is_link: bool,
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
        let modified = on_calendar(metadata.modified()?);
        // A time out of range becomes 0: it only has to stay the same.
        Ok(Self {
            size: metadata.len(),
            modified: modified
                .and_then(|time| time.timestamp_nanos_opt())
                .unwrap_or_default(),
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
    /// Path as in [`FoundFile`]; that of a folder ends with `/`.
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
    /// Size and time as the walk saw them, of a link its own; `None` if they are not known.
    pub stamp: Option<Box<FileStamp>>,
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
    /// It is the text of a mail, which could be a certificate although its words do not tell. Nobody is asked about it beside a
    /// certificate that was read from what is attached.
    Letter,
    /// It is larger than the limit.
    TooLarge,
    /// It could not be opened, or disappeared.
    Unreachable,
    /// The folder could not be listed, or not to its end, or a link leads to it and links are not followed.
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
            Self::Unusable | Self::Letter => Code::NotRead,
            Self::TooLarge => Code::TooLarge,
            Self::Unreachable => Code::Unreachable,
            Self::FolderUnreachable => Code::FolderUnreachable,
            Self::BeingWritten => Code::BeingWritten,
        }
    }
}

/// Why folders cannot be walked, which ends the run.
#[derive(Debug, thiserror::Error)]
pub enum WalkError {
    /// A folder or file that was named cannot be opened, or not be listed to its end.
    #[error(transparent)]
    Root(#[from] RootError),
    /// Lines of an ignore file are no patterns. Each is named with its place.
    #[error("{}", .0.join("\n"))]
    IgnoreFile(Vec<String>),
}

/// Walks folders and single files. A file that is under two of the roots is found once, under the first; a root that is
/// named twice is one root.
///
/// # Errors
/// A root cannot be opened, or its ignore file has errors.
pub fn walk(roots: &[PathBuf], follow_links: bool, exclude: &Exclude) -> Result<Walk, WalkError> {
    let roots = roots::distinct(roots)?;
    let ignored = |root: Root| read_ignore_file(&root).map(|ignore_file| (root, ignore_file));
    let roots = roots.into_iter().map(ignored);
    let roots = roots.collect::<Result<Vec<_>, _>>()?;
    let mut walk = Walk::default();
    let mut listed = BTreeSet::new();
    for (index, (root, _)) in roots.iter().enumerate() {
        walk.roots.push(WalkedRoot {
            path: root.given.clone(),
            place: root.place(),
            files: 0,
            unread: 0,
        });
        let root_error = |source| RootError {
            path: root.given.clone(),
            source,
        };
        if root.is_file {
            walk.add_root_file(index, root).map_err(root_error)?;
            continue;
        }
        let mut folder = FolderWalk {
            walk: &mut walk,
            listed: &mut listed,
            index,
            root,
            roots: &roots,
            exclude,
            follow_links,
            waiting: Vec::new(),
        };
        folder.all().map_err(root_error)?;
    }
    walk.sort();
    Ok(walk)
}

fn read_ignore_file(root: &Root) -> Result<IgnoreFile, WalkError> {
    let file = root.given.join(IGNORE_FILE);
    IgnoreFile::read(&root.location).map_err(|error| match error {
        IgnoreFileError::Unreadable(source) => RootError { path: file, source }.into(),
        IgnoreFileError::Lines(lines) => {
            let faults = lines
                .into_iter()
                .map(|(line, fault)| format!("{}:{line}: {fault}", file.display()));
            WalkError::IgnoreFile(faults.collect())
        }
    })
}

impl Walk {
    /// The name of the folder that is walked, if it is the only one, so that paths do not begin with it.
    #[must_use]
    pub fn name_outside_paths(&self) -> Option<&str> {
        match self.roots.as_slice() {
            [root] if root.place.prefix.is_empty() => Some(root.place.name()),
            _ => None,
        }
    }

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

    /// Whether a file or folder of this path was found that is not left out.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        let path = path.trim_end_matches('/');
        has_path(&self.files, path, |file| &file.path)
            || has_path(&self.unread, path, |unread| &unread.path)
    }

    /// Whether a file to read was found at this path.
    #[must_use]
    pub fn is_file(&self, path: &str) -> bool {
        let found = self
            .files
            .binary_search_by(|file| file.path.as_str().cmp(path));
        found.is_ok()
    }

    /// Whether a path, or a folder or file that it is in, is left out.
    #[must_use]
    pub fn leaves_out(&self, path: &str) -> bool {
        self.left_out.iter().any(|left_out| {
            let inside = path.strip_prefix(left_out.path.trim_end_matches('/'));
            inside.is_some_and(|inside| inside.is_empty() || inside.starts_with('/'))
        })
    }

    /// The size and time of everything that was found and is not left out, by its path.
    pub fn stamps(&self) -> impl Iterator<Item = (&str, &FileStamp)> {
        let files = self
            .files
            .iter()
            .map(|file| (file.path.as_str(), &file.stamp));
        let unread = self.unread.iter();
        files.chain(unread.filter_map(|file| Some((file.path.as_str(), file.stamp.as_deref()?))))
    }

    /// How much is left out, by what leaves it out.
    #[must_use]
    pub fn left_out_counts(&self) -> BTreeMap<String, LeftOutCount> {
        let mut counts = BTreeMap::<String, LeftOutCount>::new();
        for left_out in &self.left_out {
            let count = counts.entry(left_out.what.clone()).or_default();
            if left_out.path.ends_with('/') {
                count.folders += 1;
            } else {
                count.files += 1;
            }
        }
        counts
    }

    fn add_root_file(&mut self, index: usize, root: &Root) -> io::Result<()> {
        let stamp = FileStamp::of(&regular_file::open(&root.location)?.metadata()?)?;
        self.add_file(FoundFile {
            path: root.prefix.clone(),
            root: index,
            location: root.location.clone(),
            stamp,
            is_link: false,
        });
        Ok(())
    }

    fn add_file(&mut self, file: FoundFile) {
        self.roots[file.root].files += 1;
        self.files.push(file);
    }

    /// Keeps what was found under two roots under the first, and sorts everything.
    fn sort(&mut self) {
        if self.roots.len() > 1 {
            self.files
                .sort_by(|a, b| (&a.location, a.root).cmp(&(&b.location, b.root)));
            self.files.dedup_by(|a, b| a.location == b.location);
        }
        self.files.sort();
        self.unread.sort();
        self.left_out.sort();
    }
}

/// Whether one of these, which are sorted by their paths, has a path or is below it.
fn has_path<T>(sorted: &[T], path: &str, path_of: impl Fn(&T) -> &str) -> bool {
    let first_from = |path: &str| {
        let before = sorted.partition_point(|item| path_of(item) < path);
        sorted.get(before).map(&path_of)
    };
    let folder = format!("{path}/");
    first_from(path) == Some(path)
        || first_from(&folder).is_some_and(|first| first.starts_with(&folder))
}

/// The walk below one root that is a folder.
struct FolderWalk<'a> {
    walk: &'a mut Walk,
    /// What is not read or left out already, so that it is listed under one root only.
    listed: &'a mut BTreeSet<PathBuf>,
    index: usize,
    root: &'a Root,
    /// All roots, with what is left out of each.
    roots: &'a [(Root, IgnoreFile)],
    exclude: &'a Exclude,
    follow_links: bool,
    /// Folders that links lead to and that are not walked yet.
    waiting: Vec<LinkedFolder>,
}

/// A folder where a walk begins: the root, or one that a link leads to.
struct LinkedFolder {
    /// Below the root.
    location: PathBuf,
    /// Where it really is.
    target: PathBuf,
    /// The folders of the links that led here, where they really are.
    above: Vec<PathBuf>,
}

impl FolderWalk<'_> {
    fn all(&mut self) -> io::Result<()> {
        self.waiting.push(LinkedFolder {
            location: self.root.location.clone(),
            target: self.root.location.clone(),
            above: Vec::new(),
        });
        while let Some(start) = self.waiting.pop() {
            self.folder(&start)?;
        }
        Ok(())
    }

    /// Walks a folder. Links in it are not followed here, but wait for their turn.
    fn folder(&mut self, start: &LinkedFolder) -> io::Result<()> {
        // The folders that are being listed, by depth: an error in the middle of a listing does not say where.
        let mut listing = vec![start.location.clone()];
        let mut entries = WalkDir::new(&start.location).min_depth(1).into_iter();
        while let Some(entry) = entries.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    self.add_error(error, &listing)?;
                    continue;
                }
            };
            let is_folder = entry.file_type().is_dir();
            if let Some((what, message)) = self.reason_to_leave_out(&entry) {
                self.leave_out(entry.path(), what, message);
                if is_folder {
                    entries.skip_current_dir();
                }
            } else if is_folder {
                listing.truncate(entry.depth());
                listing.push(entry.into_path());
            } else if entry.file_type().is_symlink() {
                self.add_link(start, &entry);
            } else if system_name(&entry.file_name().to_string_lossy(), false)
                .is_some_and(SystemName::is_deleted)
            {
                let message = "a document that was deleted while a program has it open, so that it counts for nobody: if it is needed, save it under another name; else it disappears when that program ends";
                self.add_unread(entry.path(), UnreadReason::Unusable, message.to_owned());
            } else {
                self.add_file(
                    entry.path(),
                    entry.metadata().map_err(io::Error::from),
                    false,
                );
            }
        }
        Ok(())
    }

    /// Why an entry is left out because of its name or type, and by what.
    fn reason_to_leave_out(&self, entry: &DirEntry) -> Option<(String, String)> {
        let file_type = entry.file_type();
        let name = entry.file_name().to_string_lossy();
        let system = system_name(&name, file_type.is_dir());
        // No program makes links of these names.
        if let Some(found) = system.filter(|_| !file_type.is_symlink())
            && !(file_type.is_file() && begins_like_a_document(entry.path(), found))
        {
            return Some((found.what.to_owned(), found.message.to_owned()));
        }
        let below = self.below_root(entry.path());
        let (_, ignore_file) = &self.roots[self.index];
        if ignore_file.exists && below == Path::new(IGNORE_FILE) {
            let message = "the list of what is left out of this folder: nothing to do";
            return Some((IGNORE_FILE.to_owned(), message.to_owned()));
        }
        let excluded = excluded_by(self.exclude, ignore_file, below, file_type.is_dir());
        if let Some(what) = excluded {
            let message = format!("left out by {what}");
            return Some((what, message));
        }
        self.reason_to_leave_out_link(entry)
    }

    /// Why a link to a folder of the share is left out: that folder is walked where it is, or its name tells that no
    /// documents are in it. One that a pattern leaves out is walked nowhere, and what is in it is asked about under the
    /// link. Links that are followed are walked as such.
    fn reason_to_leave_out_link(&self, link: &DirEntry) -> Option<(String, String)> {
        if self.follow_links || !link.file_type().is_symlink() {
            return None;
        }
        let target = fs::canonicalize(link.path()).ok();
        let target = target.filter(|target| target.is_dir())?;
        let (root, ignore_file) = self.roots.iter().find(|(root, _)| {
            let is_inside = target.starts_with(&root.location);
            is_inside && !root.is_file
        })?;
        let below = target.strip_prefix(&root.location).ok()?;
        let mut folder = PathBuf::new();
        for name in below {
            folder.push(name);
            if let Some(found) = system_name(&name.to_string_lossy(), true) {
                return Some((found.what.to_owned(), found.message.to_owned()));
            }
            if excluded_by(self.exclude, ignore_file, &folder, true).is_some() {
                return None;
            }
        }
        if self.is_left_out_in_part(&target, (root, ignore_file)) {
            return None;
        }
        let (what, message) = LINK_TO_FOLDER;
        Some((what.to_owned(), message.to_owned()))
    }

    /// Whether a pattern leaves out what may be evidence in a folder of a root.
    fn is_left_out_in_part(
        &self,
        folder: &Path,
        (root, ignore_file): (&Root, &IgnoreFile),
    ) -> bool {
        let is_left_out = |entry: &DirEntry| {
            let is_folder = entry.file_type().is_dir();
            let below = entry.path().strip_prefix(&root.location).ok();
            let excluded =
                below.and_then(|below| excluded_by(self.exclude, ignore_file, below, is_folder));
            let name = entry.file_name().to_string_lossy();
            let kind = kind_by_extension(&name).unwrap_or(FileKind::Unknown);
            excluded.is_some() && (is_folder || could_be_evidence(&name, kind))
        };
        has_patterns(self.exclude, ignore_file)
            && WalkDir::new(folder)
                .min_depth(1)
                .into_iter()
                .filter_map(Result::ok)
                .any(|entry| is_left_out(&entry))
    }

    fn add_link(&mut self, start: &LinkedFolder, link: &DirEntry) {
        match fs::metadata(link.path()) {
            Ok(target) if target.is_dir() && self.follow_links => self.follow(start, link),
            Ok(target) if target.is_dir() => {
                let message = "a link to a folder, and links are not followed, so that what is in it is not known: name that folder as well and leave the link out with --exclude, or use --follow-links";
                let reason = UnreadReason::FolderUnreachable;
                self.add_unread(link.path(), reason, message.to_owned());
            }
            Err(error) if may_lead_to_folder(link.path()) => {
                let message = broken_link_message(link.path(), &error);
                self.add_unread(link.path(), UnreadReason::FolderUnreachable, message);
            }
            _ if !self.follow_links => {
                let message = "a link, and links are not followed: file the document itself, or use --follow-links";
                self.add_unread(link.path(), UnreadReason::Unusable, message.to_owned());
            }
            Err(error) => {
                let message = broken_link_message(link.path(), &error);
                self.add_unread(link.path(), UnreadReason::Unreachable, message);
            }
            target => self.add_file(link.path(), target, true),
        }
    }

    /// Lets a folder that a link leads to wait for its walk, unless the link is in that folder.
    fn follow(&mut self, start: &LinkedFolder, link: &DirEntry) {
        let target = match fs::canonicalize(link.path()) {
            Ok(target) => target,
            Err(error) => {
                let message = io_error_message(&error);
                self.add_unread(link.path(), UnreadReason::FolderUnreachable, message);
                return;
            }
        };
        let folder = link.path().parent().unwrap_or(link.path());
        let inside = folder.strip_prefix(&start.location).unwrap_or(folder);
        let mut above = start.above.clone();
        above.push(start.target.join(inside));
        if above.iter().any(|folder| folder.starts_with(&target)) {
            let message = "a link that leads back to a folder that contains it: remove it";
            let what = "link in a circle".to_owned();
            self.leave_out(link.path(), what, message.to_owned());
            return;
        }
        self.waiting.push(LinkedFolder {
            location: link.path().to_owned(),
            target,
            above,
        });
    }

    fn add_file(&mut self, location: &Path, metadata: io::Result<Metadata>, is_link: bool) {
        if metadata.as_ref().is_ok_and(|metadata| !metadata.is_file()) {
            // It may have taken the place of a document.
            let message = "neither a file nor a folder but a pipe, a socket or a device: put the document in its place, or remove it";
            self.add_unread(location, UnreadReason::Unusable, message.to_owned());
            return;
        }
        match metadata.and_then(|metadata| FileStamp::of(&metadata)) {
            Ok(stamp) => self.walk.add_file(FoundFile {
                path: self.root.path_of(location),
                root: self.index,
                location: location.to_owned(),
                stamp,
                is_link,
            }),
            Err(error) => {
                self.add_unread(
                    location,
                    UnreadReason::Unreachable,
                    io_error_message(&error),
                );
            }
        }
    }

    /// Adds a folder that could not be listed, or not to its end. If it is the root, the walk ends.
    fn add_error(&mut self, error: walkdir::Error, listing: &[PathBuf]) -> io::Result<()> {
        let broke_off = error.path().is_none();
        let place = error
            .path()
            .map(Path::to_owned)
            .or_else(|| listing.get(error.depth().checked_sub(1)?).cloned())
            .unwrap_or_else(|| self.root.location.clone());
        // Without an error of the operating system it is a link in a circle, and links are not followed here.
        let Some(error) = error.into_io_error() else {
            return Ok(());
        };
        if place == self.root.location {
            return Err(error);
        }
        let message = if broke_off {
            format!(
                "its listing broke off ({error}), so files in it may be missing: it is tried again in the next run; if that fails too, ask the administrator of the drive"
            )
        } else {
            io_error_message(&error)
        };
        self.add_unread(&place, UnreadReason::FolderUnreachable, message);
        Ok(())
    }

    fn add_unread(&mut self, location: &Path, reason: UnreadReason, message: String) {
        self.walk.roots[self.index].unread += 1;
        if !self.listed.insert(location.to_owned()) {
            return;
        }
        let mut path = self.root.path_of(location);
        if reason == UnreadReason::FolderUnreachable {
            path.push('/');
        }
        let metadata = fs::symlink_metadata(location);
        self.walk.unread.push(UnreadFile {
            path,
            root: self.index,
            location: location.to_owned(),
            reason,
            message,
            sha256: None,
            stamp: metadata
                .and_then(|metadata| FileStamp::of(&metadata))
                .ok()
                .map(Box::new),
        });
    }

    fn leave_out(&mut self, location: &Path, what: String, message: String) {
        if !self.listed.insert(location.to_owned()) {
            return;
        }
        let mut path = self.root.path_of(location);
        if location.is_dir() {
            path.push('/');
        }
        self.walk.left_out.push(LeftOut {
            path,
            root: self.index,
            what,
            message,
        });
    }

    fn below_root<'p>(&self, location: &'p Path) -> &'p Path {
        location
            .strip_prefix(&self.root.location)
            .unwrap_or(location)
    }
}

const LINK_TO_FOLDER: (&str, &str) = (
    "link to a folder",
    "a link to a folder of the same share, which is read where it is: nothing to do",
);

/// The beginning of a file by which its kind is told if its name does not tell it.
const HEAD: u64 = 4096;

/// Whether a file with the name of a system file begins like a document. If it cannot be opened, as a lock file that is
/// in use, its name tells what it is.
fn begins_like_a_document(path: &Path, name: SystemName) -> bool {
    let mut head = Vec::new();
    regular_file::open(path)
        .and_then(|file| file.take(HEAD).read_to_end(&mut head))
        .is_ok_and(|_| name.is_document(&head))
}

/// Whether what a link leads to may be a folder, by its name and that of the link, because it cannot be looked at: most folders
/// have no name of a kind of file.
fn may_lead_to_folder(link: &Path) -> bool {
    let target = fs::read_link(link).unwrap_or_default();
    let mut names = [target.as_path(), link].into_iter();
    names.all(|name| kind_by_extension(&name.to_string_lossy()).is_none())
}

/// Why what a link leads to cannot be looked at, for a coordinator.
fn broken_link_message(link: &Path, error: &io::Error) -> String {
    if error.kind() != io::ErrorKind::NotFound {
        return io_error_message(error);
    }
    let target = fs::read_link(link).unwrap_or_default();
    format!(
        "a link to `{}`, where there is nothing: connect the disk or restore what it leads to, or remove the link; it is tried again in the next run",
        display_path(&target)
    )
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
        io::ErrorKind::InvalidFilename => {
            "its path is too long for this system to open: shorten the names of the folders that it is in, or move it up; it is read in the next run"
                .to_owned()
        }
        _ => {
            format!(
                "it could not be read ({error}): it is tried again in the next run; if that fails too, ask the administrator of the drive"
            )
        }
    }
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
            // Another program has reserved it, as servers of shares do while a client writes.
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Err(self.being_written()),
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
        if let Some(why) = kind.by_name(&self.path).why_not_read() {
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
        if self.location.to_str().is_none() && self.path.contains("\\x") {
            let message = "the name is not Unicode: what is not is shown as \\x and its code; rename the file";
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
        let metadata = if self.is_link {
            fs::metadata(&self.location)
        } else {
            fs::symlink_metadata(&self.location)
        };
        metadata
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
            stamp: Some(Box::new(self.stamp)),
        }
    }

    /// The file's bytes, if size and time are the same after reading as the walk saw them. The file may grow
    /// while it is read.
    fn content(&self, max_bytes: u64) -> io::Result<Content> {
        let file = if self.is_link {
            regular_file::open_link(&self.location)?
        } else {
            regular_file::open(&self.location)?
        };
        if self.stamp.size > max_bytes {
            return Ok(Content::TooLarge);
        }
        let mut bytes = Vec::with_capacity(usize::try_from(self.stamp.size).unwrap_or(0));
        (&file)
            .take(max_bytes.saturating_add(1))
            .read_to_end(&mut bytes)?;
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
    use std::ffi::OsStr;
    use std::fs::File;

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

    /// A walk without patterns.
    fn walk_all(roots: &[PathBuf], follow_links: bool) -> Result<Walk, WalkError> {
        walk(roots, follow_links, &Exclude::default())
    }

    /// A walk of one folder without patterns.
    fn walk_folder(folder: &tempfile::TempDir) -> Walk {
        walk_all(&[folder.path().to_owned()], false).unwrap()
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
        let walk = walk_folder(&folder);
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
    fn a_document_is_read_whatever_program_its_name_is_from() {
        let folder = folder(&[
            (".cards/a.pdf", PDF),
            (".git/a.pdf", PDF),
            (".nfs00000000a1b2c3d400000001", PDF),
            (".nfs00000000a1b2c3d400000002", b"log"),
            ("._card.pdf", PDF),
            ("._plan.pdf", b"\x00\x05\x16\x07\0\x02\0\0"),
            ("Thumbs.db", b"\xFF\xD8\xFF\xE0 cut off"),
            ("~$card.pdf", PDF),
        ]);
        let walk = walk_folder(&folder);
        assert_eq!(
            paths(&walk),
            ["._card.pdf", ".cards/a.pdf", "Thumbs.db", "~$card.pdf"]
        );
        // What was deleted counts for nobody, and may be needed.
        assert_eq!(
            unread(&walk),
            [(".nfs00000000a1b2c3d400000001", UnreadReason::Unusable)]
        );
        assert_eq!(
            left_out(&walk),
            ["._plan.pdf", ".git/", ".nfs00000000a1b2c3d400000002"]
        );
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
            .map(|name| (*name, b"\0system".as_slice()))
            .chain([("~plan.pdf", PDF)])
            .collect();
        let folder = folder(&files);
        let walk = walk_folder(&folder);
        assert_eq!(paths(&walk), ["~plan.pdf"]);
        let skipped = [
            ".DS_Store",
            "._x.pdf",
            ".git/",
            ".~lock.plan.odt#",
            "Thumbs.db",
            "a/desktop.ini",
            "~$plan.docx",
            "~WRL0003.tmp",
        ];
        assert_eq!(left_out(&walk), skipped);
        assert!(walk.unread.is_empty());
        assert_eq!(
            walk.left_out_counts()[".git"],
            LeftOutCount {
                folders: 1,
                files: 0
            }
        );
    }

    #[test]
    fn a_hidden_file_is_walked_like_any_other() {
        let folder = folder(&[(".card.pdf", PDF), ("a/.card.pdf", PDF)]);
        let walk = walk_folder(&folder);
        assert_eq!(paths(&walk), [".card.pdf", "a/.card.pdf"]);
        assert!(walk.left_out.is_empty());
    }

    #[test]
    fn places_of_the_storage_are_left_out_and_counted() {
        let folder = folder(&[
            ("#recycle/T014 Ben Okafor/card.pdf", PDF),
            ("T014 Ben Okafor/#Recycle/card.pdf", PDF),
            ("T014 Ben Okafor/@eaDir/card.pdf/SYNOPHOTO_THUMB.jpg", PDF),
            ("T014 Ben Okafor/card.pdf", PDF),
            ("$RECYCLE.BIN/S-1-5/card.pdf", PDF),
            (".Trash-1000/files/card.pdf", PDF),
            ("lost+found/12345", PDF),
        ]);
        let walk = walk_folder(&folder);
        assert_eq!(paths(&walk), ["T014 Ben Okafor/card.pdf"]);
        assert_eq!(
            left_out(&walk),
            [
                "#recycle/",
                "$RECYCLE.BIN/",
                ".Trash-1000/",
                "T014 Ben Okafor/#Recycle/",
                "T014 Ben Okafor/@eaDir/",
                "lost+found/",
            ]
        );
        let counts = walk.left_out_counts();
        assert_eq!(
            counts
                .iter()
                .map(|(what, count)| (what.as_str(), count.folders, count.files))
                .collect::<Vec<_>>(),
            [
                ("#recycle", 2, 0),
                ("$RECYCLE.BIN", 1, 0),
                (".Trash*", 1, 0),
                ("@eaDir", 1, 0),
                ("lost+found", 1, 0),
            ]
        );
    }

    #[test]
    fn what_patterns_name_is_left_out_with_the_pattern() {
        let folder = folder(&[
            (".recertignore", b"# drafts\ndrafts/\n*.tmp\n"),
            ("a/drafts/x.pdf", PDF),
            ("a/b.tmp", b"x"),
            ("a/clip.mp4", b"x"),
            ("a/card.pdf", PDF),
            ("a/.recertignore", b"*.pdf\n"),
        ]);
        let exclude = Exclude::new(&["*.mp4".to_owned()]).unwrap();
        let walk = walk(&[folder.path().to_owned()], false, &exclude).unwrap();
        // Only the file in the top folder has an effect; elsewhere it is a file like any other.
        assert_eq!(paths(&walk), ["a/.recertignore", "a/card.pdf"]);
        let found: Vec<_> = walk
            .left_out
            .iter()
            .map(|left_out| (left_out.path.as_str(), left_out.what.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                (".recertignore", ".recertignore"),
                ("a/b.tmp", ".recertignore *.tmp"),
                ("a/clip.mp4", "--exclude *.mp4"),
                ("a/drafts/", ".recertignore drafts/"),
            ]
        );
    }

    #[test]
    fn a_wrong_line_of_an_ignore_file_is_an_error_with_its_place() {
        let folder = folder(&[(".recertignore", b"*.mp4\ncard[\n"), ("a.pdf", PDF)]);
        let error = walk_all(&[folder.path().to_owned()], false).unwrap_err();
        let WalkError::IgnoreFile(lines) = error else {
            panic!("{error}")
        };
        assert_eq!(
            lines,
            [format!(
                "{}:2: `card[`: unclosed character class; missing ']'",
                folder.path().join(".recertignore").display()
            )]
        );
    }

    #[test]
    fn a_root_that_is_a_file_is_read_under_its_name() {
        let folder = folder(&[("sub/a.pdf", PDF), ("sub/.b.pdf", PDF)]);
        let roots = [
            folder.path().join("sub/a.pdf"),
            folder.path().join("sub/.b.pdf"),
        ];
        assert_eq!(
            paths(&walk_all(&roots, false).unwrap()),
            [".b.pdf", "a.pdf"]
        );
        assert_eq!(paths(&walk_all(&roots[..1], false).unwrap()), ["a.pdf"]);
    }

    #[test]
    fn paths_of_several_roots_stay_apart() {
        let folder = folder(&[
            ("one/cards/a.pdf", PDF),
            ("two/cards/a.pdf", PDF),
            ("two/cards/#recycle/b.pdf", PDF),
        ]);
        let root = |name: &str| folder.path().join(name);
        let roots = [root("two/cards"), root("one/cards")];
        let walk = walk_all(&roots, false).unwrap();
        let found: Vec<_> = walk
            .files
            .iter()
            .map(|file| (file.path.as_str(), file.root))
            .collect();
        assert_eq!(found, [("one/cards/a.pdf", 1), ("two/cards/a.pdf", 0)]);
        assert_eq!(left_out(&walk), ["two/cards/#recycle/"]);
    }

    #[test]
    fn a_root_that_is_named_twice_is_one_root() {
        let folder = folder(&[("one/a.pdf", PDF)]);
        let root = |name: &str| folder.path().join(name);
        let walk = walk_all(&[root("one"), root("one/../one")], false).unwrap();
        assert_eq!((paths(&walk), walk.roots.len()), (vec!["a.pdf"], 1));
    }

    #[test]
    fn what_is_under_two_roots_is_found_once_and_counted_under_both() {
        let folder = folder(&[
            ("one/a.pdf", PDF),
            ("one/.DS_Store", b""),
            ("two/a.pdf", PDF),
        ]);
        let root = |name: &str| folder.path().join(name);
        let nested = walk_all(
            &[folder.path().to_owned(), root("one"), root("one/a.pdf")],
            false,
        )
        .unwrap();
        let top = folder.path().file_name().unwrap().to_str().unwrap();
        assert_eq!(
            paths(&nested),
            [format!("{top}/one/a.pdf"), format!("{top}/two/a.pdf")]
        );
        assert_eq!(left_out(&nested), [format!("{top}/one/.DS_Store")]);
        let counts: Vec<usize> = nested.roots.iter().map(|root| root.files).collect();
        assert_eq!(counts, [2, 1, 1]);
    }

    #[test]
    fn a_missing_root_is_an_error() {
        let folder = folder(&[]);
        let error = walk_all(&[folder.path().join("gone")], false).unwrap_err();
        assert!(error.to_string().contains("gone"), "{error}");
        assert!(
            matches!(error, WalkError::Root(error) if error.source.kind() == io::ErrorKind::NotFound)
        );
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
        let unfollowed = walk_all(&roots, false).unwrap();
        assert_eq!(paths(&unfollowed), ["a.pdf", "sub/b.pdf"]);
        // What a link leads to may be evidence.
        assert_eq!(
            unread(&unfollowed),
            [
                ("dangling.pdf", UnreadReason::Unusable),
                ("link.pdf", UnreadReason::Unusable)
            ]
        );
        assert_eq!(left_out(&unfollowed), ["sub/back/"]);
        let followed = walk_all(&roots, true).unwrap();
        assert_eq!(paths(&followed), ["a.pdf", "link.pdf", "sub/b.pdf"]);
        assert_eq!(
            unread(&followed),
            [("dangling.pdf", UnreadReason::Unreachable)]
        );
        let message = &followed.unread[0].message;
        assert!(
            message.starts_with("a link to `/")
                && message.contains("/gone`, where there is nothing"),
            "{message}"
        );
        assert_eq!(left_out(&followed), ["sub/back/"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_a_folder_is_read_only_where_that_folder_is_walked() {
        use std::os::unix::fs::symlink;
        let share = folder(&[
            ("a/b/c.pdf", PDF),
            (".snapshot/d.pdf", PDF),
            ("old/e/f.pdf", PDF),
        ]);
        let (beside, outside) = (folder(&[("g.pdf", PDF)]), folder(&[]));
        symlink("a/b", share.path().join("walked")).unwrap();
        symlink(".snapshot", share.path().join("snapshot")).unwrap();
        symlink("old/e", share.path().join("excluded")).unwrap();
        symlink(beside.path(), share.path().join("beside")).unwrap();
        symlink(outside.path(), share.path().join("outside")).unwrap();
        let exclude = Exclude::new(&["/old/".to_owned()]).unwrap();
        let roots = [share.path(), beside.path()].map(Path::to_owned);
        let walk = walk(&roots, false, &exclude).unwrap();
        let names = |paths: Vec<&str>| -> Vec<String> {
            let name = |path: &str| path.split_once('/').unwrap().1.to_owned();
            paths.into_iter().map(name).collect()
        };
        let unread: Vec<&str> = walk
            .unread
            .iter()
            .map(|unread| unread.path.as_str())
            .collect();
        assert_eq!(names(unread), ["excluded/", "outside/"]);
        assert!(
            walk.unread
                .iter()
                .all(|unread| unread.is_gap() && unread.stamp.is_some())
        );
        assert_eq!(
            names(left_out(&walk)),
            [".snapshot/", "beside/", "old/", "snapshot/", "walked/"]
        );
    }

    #[test]
    fn what_is_found_is_known_by_its_path() {
        let folder = folder(&[("a (2).pdf", PDF), ("a/b.pdf", PDF), ("c.pdf", PDF)]);
        let mut walk = walk_folder(&folder);
        walk.unread.push(walk.files[0].being_written());
        walk.unread[0].path = "d/".to_owned();
        for path in ["a", "a/", "a/b.pdf", "c.pdf", "d", "d/"] {
            assert!(walk.has(path), "{path}");
        }
        for path in ["", "a/b", "b.pdf", "c", "e"] {
            assert!(!walk.has(path), "{path}");
        }
    }

    #[test]
    fn a_path_that_is_too_long_is_to_be_shortened() {
        let message = io_error_message(&io::ErrorKind::InvalidFilename.into());
        assert!(
            message.contains("shorten the names of the folders"),
            "{message}"
        );
    }

    #[cfg(unix)]
    #[test]
    fn links_between_folders_are_followed_to_their_end() {
        use std::os::unix::fs::symlink;
        let (share, other) = (
            folder(&[("a.pdf", PDF)]),
            folder(&[("b.pdf", PDF), ("deep/c.pdf", PDF)]),
        );
        symlink(other.path(), share.path().join("other")).unwrap();
        symlink(other.path().parent().unwrap(), share.path().join("above")).unwrap();
        // Back to the share, and to itself.
        symlink(share.path(), other.path().join("deep/share")).unwrap();
        symlink(other.path(), other.path().join("deep/again")).unwrap();
        let walk = walk_all(&[share.path().to_owned()], true).unwrap();
        assert_eq!(paths(&walk), ["a.pdf", "other/b.pdf", "other/deep/c.pdf"]);
        assert_eq!(
            left_out(&walk),
            ["above/", "other/deep/again/", "other/deep/share/"]
        );
        assert!(walk.unread.is_empty());
    }

    #[cfg(unix)]
    fn assert_is_no_file_any_more(file: &FoundFile) {
        let unread = file.open(&Limits::default()).unwrap_err();
        assert_eq!(unread.reason, UnreadReason::Unreachable);
        assert!(
            unread.message.contains("it is not a file any more"),
            "{}",
            unread.message
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_became_a_pipe_is_not_waited_for() {
        let folder = folder(&[("a.pdf", PDF)]);
        let walk = walk_folder(&folder);
        let file = folder.path().join("a.pdf");
        fs::remove_file(&file).unwrap();
        let made = std::process::Command::new("mkfifo").arg(&file).status();
        assert!(made.unwrap().success());
        assert_is_no_file_any_more(&walk.files[0]);
        // The next walk sees what it is.
        let next = walk_folder(&folder);
        let next = &next.unread[0];
        assert_eq!(
            (next.path.as_str(), next.reason),
            ("a.pdf", UnreadReason::Unusable)
        );
        assert!(next.message.contains("a pipe"));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_took_the_place_of_a_file_is_not_followed() {
        use std::os::unix::fs::symlink;
        let outside = folder(&[("secret.pdf", PDF)]);
        let folder = folder(&[("a.pdf", PDF)]);
        let target = outside.path().join("secret.pdf");
        symlink(&target, folder.path().join("b.pdf")).unwrap();
        let roots = [folder.path().to_owned()];
        let walk = walk_all(&roots, true).unwrap();
        let links: Vec<bool> = walk.files.iter().map(|file| file.is_link).collect();
        assert_eq!(
            (paths(&walk), links),
            (vec!["a.pdf", "b.pdf"], vec![false, true])
        );
        // Of the same size and time, so that only the link gives it away.
        let place = folder.path().join("a.pdf");
        let file = File::options().write(true).open(&target).unwrap();
        let modified = fs::metadata(&place).unwrap().modified().unwrap();
        file.set_modified(modified).unwrap();
        fs::remove_file(&place).unwrap();
        symlink(&target, &place).unwrap();
        assert_is_no_file_any_more(&walk.files[0]);
        assert!(!walk.files[0].is_as_found());
        let walk = walk_all(&roots, true).unwrap();
        assert!(
            walk.files
                .iter()
                .all(|file| file.open(&Limits::default()).is_ok())
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_file_whose_name_is_not_unicode_is_read_with_a_finding() {
        use std::os::unix::ffi::OsStrExt;
        let folder = folder(&[]);
        fs::write(folder.path().join(OsStr::from_bytes(b"caf\xe9.pdf")), PDF).unwrap();
        fs::write(folder.path().join(OsStr::from_bytes(b"caf\xe8.pdf")), PDF).unwrap();
        let walk = walk_folder(&folder);
        assert_eq!(paths(&walk), ["caf\\xE8.pdf", "caf\\xE9.pdf"]);
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
        let walk = walk_folder(&folder);
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
        let limits = Limits {
            file_bytes: u64::MAX,
            ..limits
        };
        assert!(read("a.pdf", PDF, &limits).is_ok());
    }

    #[test]
    fn a_file_that_changes_between_two_looks_is_left_for_the_next_run() {
        let folder = folder(&[("grown.pdf", PDF), ("touched.pdf", PDF), ("whole.pdf", PDF)]);
        let walk = walk_folder(&folder);
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
            is_link: false,
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
        let walk = walk_folder(&folder);
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
