//! What happens to one file or folder of a share between two runs.
//!
//! A share and a choice come in; the files below a folder, or what a walk found of them, are changed. What a verdict may
//! do is decided in `main.rs`.

use std::fmt;
use std::fs::{self, File};
use std::io::{Cursor, Write};
use std::path::Path;

use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use recert::intake::walk::{UnreadFile, UnreadReason, Walk};
use zip::write::SimpleFileOptions;

use crate::documents::Naming;
use crate::runs::{MAX_FILE_BYTES, modified_at, started_at};
use crate::shares::{INBOX, SharedFile, Trainer, World, worlds};

/// A PDF that opens only with a password.
const LOCKED: &[u8] = include_bytes!("../../fixtures/drive/Whitlock, Graham/private.pdf");

/// What the second run knows of the time before the change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Knowledge {
    /// The last report tells whom each place and each content concerned.
    LastReport,
    /// There is no earlier report. A document that does not wholly name a trainer is known by its folder alone. So is one that
    /// cannot be opened or read, whatever it names, unless the next run reads it.
    Nothing,
}

/// What happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeKind {
    MovedToTrainer,
    MovedToInbox,
    MovedToSubfolder,
    NamedWithoutExtension,
    NamedInCapitals,
    NamedWithDot,
    NamedNotAscii,
    Zipped,
    ZippedWithFolder,
    Mailed,
    Truncated,
    Emptied,
    RandomBytes,
    Locked,
    TooLarge,
    BitmapHeader,
    WordDocument,
    SavedAsWordDocument,
    UnknownKind,
    DanglingLink,
    JustModified,
    NotOpened,
    FolderNotListed,
}

use ChangeKind as Kind;

impl ChangeKind {
    /// All of them.
    pub const ALL: [Self; 23] = [
        Self::MovedToTrainer,
        Self::MovedToInbox,
        Self::MovedToSubfolder,
        Self::NamedWithoutExtension,
        Self::NamedInCapitals,
        Self::NamedWithDot,
        Self::NamedNotAscii,
        Self::Zipped,
        Self::ZippedWithFolder,
        Self::Mailed,
        Self::Truncated,
        Self::Emptied,
        Self::RandomBytes,
        Self::Locked,
        Self::TooLarge,
        Self::BitmapHeader,
        Self::WordDocument,
        Self::SavedAsWordDocument,
        Self::UnknownKind,
        Self::DanglingLink,
        Self::JustModified,
        Self::NotOpened,
        Self::FolderNotListed,
    ];

    /// Whether the walk is changed and not the share: permissions do not bind every user who runs a test.
    pub fn is_in_walk(self) -> bool {
        matches!(self, Kind::NotOpened | Kind::FolderNotListed)
    }

    /// Whether it happens to all files of a folder.
    pub fn is_of_folder(self) -> bool {
        matches!(self, Kind::ZippedWithFolder | Kind::FolderNotListed)
    }

    fn is_move(self) -> bool {
        matches!(self, Kind::MovedToTrainer | Kind::MovedToInbox)
    }

    /// Whether the document is read under another name in the same place.
    fn is_renaming(self) -> bool {
        matches!(
            self,
            Kind::MovedToSubfolder
                | Kind::NamedWithoutExtension
                | Kind::NamedInCapitals
                | Kind::NamedWithDot
                | Kind::NamedNotAscii
        )
    }

    /// Whether the document is packed into another file, or saved as one, beside its place.
    fn is_packing(self) -> bool {
        matches!(
            self,
            Kind::Zipped | Kind::ZippedWithFolder | Kind::Mailed | Kind::SavedAsWordDocument
        )
    }

    /// Whether the document cannot be opened, which may last or not.
    fn cannot_be_opened(self) -> bool {
        matches!(
            self,
            Kind::DanglingLink | Kind::NotOpened | Kind::FolderNotListed
        )
    }

    /// Whether the file stays where it is and cannot be read.
    fn makes_unreadable(self) -> bool {
        !(self.is_move() || self.is_renaming() || self.is_of_folder() || self.is_packing())
    }
}

impl World {
    /// Whether the law must hold if this happens to a file.
    fn may_happen(&self, kind: ChangeKind, file: usize, knowledge: Knowledge) -> bool {
        let target = &self.files[file];
        let concerned = || {
            self.files
                .iter()
                .enumerate()
                .filter(move |(other, shared)| {
                    *other == file || (kind.is_of_folder() && shared.folder() == target.folder())
                })
        };
        knowledge == Knowledge::LastReport
            || kind.is_renaming()
            || kind == Kind::JustModified
            || concerned().all(|(_, shared)| {
                let owner = self
                    .wholly_named(&shared.document)
                    .map(|trainer| &trainer.folder);
                if kind.cannot_be_opened() {
                    // In the folder of another trainer it is asked about there alone (D24).
                    self.is_at_home(shared)
                } else {
                    owner.is_some_and(|folder| kind.is_move() || folder == shared.folder())
                }
            })
    }

    /// Whether the document lies in no trainer's folder, or in that of everybody whom it may name.
    fn is_at_home(&self, shared: &SharedFile) -> bool {
        let is_own = |trainer: &Trainer| trainer.folder == shared.folder();
        let mut named = self.trainers.iter().filter(|trainer| {
            shared.document.holder().is_some()
                && shared.document.naming != Naming::Stranger
                && trainer.person == shared.document.person
        });
        !self.trainers.iter().any(is_own) || named.all(is_own)
    }
}

/// A change of one file, and of its folder if the kind is one of folders.
#[derive(Debug, Clone)]
pub struct Change {
    pub kind: ChangeKind,
    file: usize,
    /// The trainer into whose folder it is moved.
    trainer: usize,
    bytes: [u8; 32],
}

/// A share and what happens to it.
#[derive(Clone)]
pub struct Case {
    pub world: World,
    pub change: Change,
}

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Change { kind, trainer, .. } = self.change;
        let path = self.change.path(&self.world);
        write!(f, "{:?}change: {kind:?} {path}", self.world)?;
        if kind == Kind::MovedToTrainer {
            write!(f, " -> {}", self.world.trainers[trainer].folder)?;
        }
        writeln!(f)
    }
}

/// Random shares with a random change.
pub fn cases(knowledge: Knowledge) -> impl Strategy<Value = Case> {
    let trainers = prop_oneof![5 => Just(1_usize), 4 => Just(2), 1 => Just(3), 1 => Just(4)];
    let choice = (
        any::<Index>(),
        any::<Index>(),
        any::<[u8; 32]>(),
        any::<bool>(),
    );
    // About two of them are what a cycle requires.
    let amounts = prop_oneof![1 => 1..=20_u32, 3 => 12..=20_u32].boxed();
    let worlds = worlds(trainers, 1..=3, amounts);
    // Where a document lies is what matters most often.
    let of_places: Vec<ChangeKind> = ChangeKind::ALL
        .into_iter()
        .filter(|kind| kind.is_move() || *kind == Kind::JustModified)
        .collect();
    let kinds = prop_oneof![select(ChangeKind::ALL.to_vec()), select(of_places)];
    (worlds, kinds, choice).prop_filter_map(
        "no file to which this may happen",
        move |(world, kind, (file, trainer, bytes, of_misfiled))| {
            let mut may_happen: Vec<usize> = (0..world.files.len())
                .filter(|file| world.may_happen(kind, *file, knowledge))
                .collect();
            let is_misfiled = |file: &usize| !world.is_at_home(&world.files[*file]);
            if of_misfiled && may_happen.iter().any(is_misfiled) {
                may_happen.retain(is_misfiled);
            }
            if may_happen.is_empty() {
                return None;
            }
            let change = Change {
                kind,
                file: *file.get(&may_happen),
                trainer: trainer.index(world.trainers.len()),
                bytes,
            };
            Some(Case { world, change })
        },
    )
}

/// For each kind that makes a file unreadable where it is, a random tenth of the files.
pub fn tenths(world: &World) -> impl Strategy<Value = Vec<(ChangeKind, Vec<Change>)>> + use<> {
    let of_kind = |kind: ChangeKind| {
        let may_happen: Vec<usize> = (0..world.files.len())
            .filter(|file| world.may_happen(kind, *file, Knowledge::LastReport))
            .collect();
        let files = subsequence(may_happen, world.files.len() / 10);
        (files, any::<[u8; 32]>()).prop_map(move |(files, bytes)| {
            let change = |file| Change {
                kind,
                file,
                trainer: 0,
                bytes,
            };
            (kind, files.into_iter().map(change).collect())
        })
    };
    let kinds = ChangeKind::ALL.into_iter();
    kinds
        .filter(|kind| kind.makes_unreadable())
        .map(of_kind)
        .collect::<Vec<_>>()
}

impl Change {
    /// The path of the file.
    pub fn path<'w>(&self, world: &'w World) -> &'w str {
        &world.files[self.file].path
    }

    /// Makes a file what it was before.
    pub fn undo(&self, world: &World, share: &Path) {
        let file = &world.files[self.file];
        let path = share.join(&file.path);
        fs::remove_file(&path).unwrap();
        write(&path, &file.document.bytes());
    }

    /// Changes the files below the folder of the share.
    pub fn apply(&self, world: &World, share: &Path) {
        let shared = &world.files[self.file];
        let (folder, name) = (shared.folder(), shared.name());
        let stem = name.split('.').next().unwrap();
        let file = share.join(&shared.path);
        let move_to = |path: String| {
            fs::create_dir_all(share.join(&path).parent().unwrap()).unwrap();
            fs::rename(&file, share.join(path)).unwrap();
        };
        match self.kind {
            Kind::MovedToTrainer => {
                move_to(format!("{}/{name}", world.trainers[self.trainer].folder));
            }
            Kind::MovedToInbox => move_to(format!("{INBOX}/{name}")),
            Kind::MovedToSubfolder => move_to(format!("{folder}/old/2025/{name}")),
            Kind::NamedWithoutExtension => move_to(format!("{folder}/{stem}")),
            Kind::NamedInCapitals => move_to(format!("{folder}/{stem}.PDF")),
            Kind::NamedWithDot => move_to(format!("{folder}/.{name}")),
            Kind::NamedNotAscii => move_to(format!("{folder}/zertifikat für März – {stem}.pdf")),
            Kind::Zipped | Kind::ZippedWithFolder => self.zip(world, share),
            Kind::Mailed => {
                let mail = mail(name, &fs::read(&file).unwrap());
                write(&share.join(folder).join(format!("{stem}.eml")), &mail);
                fs::remove_file(file).unwrap();
            }
            Kind::SavedAsWordDocument => {
                write(
                    &share.join(folder).join(format!("{stem}.docx")),
                    &word_document(),
                );
                fs::remove_file(file).unwrap();
            }
            Kind::DanglingLink => {
                fs::remove_file(&file).unwrap();
                link_to_nothing(&file);
            }
            Kind::JustModified => {
                let now = started_at() - chrono::TimeDelta::minutes(1);
                File::options()
                    .write(true)
                    .open(file)
                    .and_then(|file| file.set_modified(now.into()))
                    .unwrap();
            }
            Kind::NotOpened | Kind::FolderNotListed => unreachable!("the walk is changed"),
            _ => self.overwrite(&file),
        }
    }

    /// Overwrites a file with what nobody can read.
    fn overwrite(&self, file: &Path) {
        let random = self.bytes.repeat(20);
        match self.kind {
            Kind::Truncated => {
                let bytes = fs::read(file).unwrap();
                write(file, &bytes[..bytes.len() / 2]);
            }
            Kind::Emptied => write(file, b""),
            Kind::RandomBytes => write(file, &random),
            Kind::Locked => write(file, LOCKED),
            Kind::TooLarge => File::options()
                .write(true)
                .open(file)
                .and_then(|file| file.set_len(MAX_FILE_BYTES + 1))
                .unwrap(),
            Kind::BitmapHeader => {
                write(
                    file,
                    &[b"BM\x8A\0\0\0\0\0\0\0\x8A\0\0\0", random.as_slice()].concat(),
                );
            }
            Kind::WordDocument => write(file, &word_document()),
            Kind::UnknownKind => write(file, &[b"\x01\xFE\0\xFD", random.as_slice()].concat()),
            kind => unreachable!("{kind:?} overwrites nothing"),
        }
    }

    /// Packs the file, or all files of its folder, into an archive beside it.
    fn zip(&self, world: &World, share: &Path) {
        let shared = &world.files[self.file];
        let packed = world.files.iter().enumerate().filter(|(other, file)| {
            *other == self.file
                || (self.kind == Kind::ZippedWithFolder && file.folder() == shared.folder())
        });
        let parts: Vec<(&str, Vec<u8>)> = packed
            .map(|(_, file)| (file.name(), fs::read(share.join(&file.path)).unwrap()))
            .collect();
        for (name, _) in &parts {
            fs::remove_file(share.join(shared.folder()).join(name)).unwrap();
        }
        let archive = share.join(shared.folder()).join("documents.zip");
        write(&archive, &zipped(&parts));
    }

    /// Changes what a walk found.
    pub fn edit(&self, world: &World, walk: &mut Walk) {
        let shared = &world.files[self.file];
        if self.kind == Kind::NotOpened {
            let found = walk
                .files
                .iter_mut()
                .find(|found| found.path == shared.path);
            found.unwrap().location.push("gone");
            return;
        }
        let folder = format!("{}/", shared.folder());
        walk.files.retain(|found| !found.path.starts_with(&folder));
        walk.unread.push(UnreadFile {
            location: folder.clone().into(),
            path: folder,
            root: 0,
            reason: UnreadReason::FolderUnreachable,
            message: "permission denied".to_owned(),
            sha256: None,
            stamp: None,
        });
    }
}

/// Writes a file as one that was there long before the run.
pub fn write(file: &Path, bytes: &[u8]) {
    fs::write(file, bytes).unwrap();
    File::options()
        .write(true)
        .open(file)
        .and_then(|file| file.set_modified(modified_at().into()))
        .unwrap();
}

#[cfg(unix)]
fn link_to_nothing(file: &Path) {
    std::os::unix::fs::symlink("gone", file).unwrap();
}

/// Links are for administrators there: an empty file is left.
#[cfg(not(unix))]
fn link_to_nothing(file: &Path) {
    write(file, b"");
}

fn zipped(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in parts {
        archive.start_file(*name, stored).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A text document without pictures.
fn word_document() -> Vec<u8> {
    let text = b"<w:document><w:body><w:p>Certificate of Completion</w:p></w:body></w:document>";
    zipped(&[
        ("[Content_Types].xml", b"<Types/>".to_vec()),
        ("word/document.xml", text.to_vec()),
    ])
}

/// A mail with the file attached, as quoted-printable text.
fn mail(name: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!(
        "From: Front desk <desk@brightwater.example>\nTo: Office <office@brightwater.example>\nSubject: certificate\n\
         Date: Mon, 01 Jun 2026 09:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"part\"\n\n\
         --part\nContent-Type: text/plain\n\nSee attachment.\n\
         --part\nContent-Type: application/pdf; name=\"{name}\"\nContent-Transfer-Encoding: quoted-printable\n\
         Content-Disposition: attachment; filename=\"{name}\"\n\n"
    );
    let lines: Vec<String> = bytes
        .chunks(24)
        .map(|line| {
            let quoted: Vec<String> = line.iter().map(|byte| format!("={byte:02X}")).collect();
            quoted.concat()
        })
        .collect();
    format!("{head}{}\n--part--\n", lines.join("=\n")).into_bytes()
}
