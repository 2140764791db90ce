//! Names that operating systems, storage and office programs use for themselves. A name comes in; what it stands for
//! goes out, and whether the first bytes of such a file are what such a program writes. No file is opened here. A name
//! says nothing about a document, so only names that no person gives a document are listed.

use super::kind::FileKind;

/// Why a file or folder of a listed name is no document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SystemName {
    /// The name or pattern of the list, by which what is left out is counted.
    pub what: &'static str,
    /// What it is, for a coordinator.
    pub message: &'static str,
}

const DELETED: &str = "a recycle bin: what was deleted is no evidence; restore what is needed";
const EARLIER: &str = "earlier versions of files: only those in use are evidence";
const SYSTEM: &str = "a folder of the storage or of a program: nothing to do";
const HIDDEN_FILE: &str = "a hidden system file: nothing to do";
const LOCK: &str =
    "a lock file of an office program, there while the document is open: nothing to do";
const THUMBNAILS: &str =
    "small pictures of the files in this folder, made by Windows: nothing to do";
const UNLINKED: &str =
    "a deleted file that a program still has open: it disappears when that program ends";

/// What stands at the beginning of a file in which a Mac keeps what it knows of another file.
const APPLE_DOUBLE: &[u8] = b"\x00\x05\x16\x07";
/// What stands at the beginning of a database of thumbnails, and of an older office document.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0";

/// Folders by name, without case. `*` stands for any letters, once in a name.
const FOLDERS: [(&str, &str); 41] = [
    ("#recycle", DELETED),
    ("@Recycle", DELETED),
    ("$RECYCLE.BIN", DELETED),
    ("RECYCLER", DELETED),
    ("RECYCLED", DELETED),
    (".recycle", DELETED),
    (".Recycle.Bin", DELETED),
    (".Trash*", DELETED),
    ("Network Trash Folder", DELETED),
    ("#snapshot", EARLIER),
    ("@Recently-Snapshot", EARLIER),
    (".snapshot", EARLIER),
    (".snapshots", EARLIER),
    ("~snapshot", EARLIER),
    (".zfs", EARLIER),
    (".stversions", EARLIER),
    (".DocumentRevisions-V100", EARLIER),
    ("@eaDir", SYSTEM),
    ("@tmp", SYSTEM),
    ("@sharebin", SYSTEM),
    ("@SynoDrive", SYSTEM),
    (".@__thumb", SYSTEM),
    (".thumbnails", SYSTEM),
    (".AppleDouble", SYSTEM),
    (".AppleDB", SYSTEM),
    (".AppleDesktop", SYSTEM),
    (".Spotlight-V100", SYSTEM),
    (".fseventsd", SYSTEM),
    ("Temporary Items", SYSTEM),
    (".TemporaryItems", SYSTEM),
    ("__MACOSX", SYSTEM),
    ("lost+found", SYSTEM),
    ("System Volume Information", SYSTEM),
    (".dropbox.cache", SYSTEM),
    (".stfolder", SYSTEM),
    (".sync", SYSTEM),
    (".tmp.drive*", SYSTEM),
    (".git", SYSTEM),
    (".svn", SYSTEM),
    (".hg", SYSTEM),
    (".bzr", SYSTEM),
];

/// Files by name, in the same way.
const FILES: [(&str, &str); 19] = [
    ("~$*", LOCK),
    (".~lock.*", LOCK),
    ("~WRL*.tmp", LOCK),
    ("._*", HIDDEN_FILE),
    (".DS_Store", HIDDEN_FILE),
    (".localized", HIDDEN_FILE),
    (".apdisk", HIDDEN_FILE),
    ("Icon\r", HIDDEN_FILE),
    ("Thumbs.db", THUMBNAILS),
    ("ehthumbs*.db", THUMBNAILS),
    ("desktop.ini", HIDDEN_FILE),
    (".directory", HIDDEN_FILE),
    (".dropbox", HIDDEN_FILE),
    (".dropbox.attr", HIDDEN_FILE),
    (".stignore", HIDDEN_FILE),
    (".owncloudsync.log*", HIDDEN_FILE),
    (".nextcloudsync.log*", HIDDEN_FILE),
    (".nfs0000*", UNLINKED),
    (".fuse_hidden*", UNLINKED),
];

/// What a name stands for; `None` if it may be a document or a folder of documents, as one that is merely hidden may.
pub(super) fn system_name(name: &str, is_folder: bool) -> Option<SystemName> {
    let list: &[(&str, &str)] = if is_folder { &FOLDERS } else { &FILES };
    list.iter()
        .find(|(pattern, _)| fits(pattern, name))
        .map(|(what, message)| SystemName { what, message })
}

impl SystemName {
    /// Whether a file of this name begins like a document, so that the name is no reason to leave it out. `head` is its
    /// beginning: a document that is cut off there is one.
    pub(super) fn is_document(self, head: &[u8]) -> bool {
        let is_own = head.starts_with(APPLE_DOUBLE)
            || self.message == THUMBNAILS && head.starts_with(COMPOUND);
        let is_other = matches!(
            FileKind::of(head),
            FileKind::Text
                | FileKind::TextDocument
                | FileKind::Media
                | FileKind::Program
                | FileKind::Font
                | FileKind::Data
                | FileKind::Shortcut
                | FileKind::Empty
                | FileKind::Unknown
        );
        !is_own && !is_other
    }

    /// Whether a file of this name was deleted while a program had it open. What was deleted is no evidence (D36), but
    /// the document may be needed.
    pub(super) fn is_deleted(self) -> bool {
        self.message == UNLINKED
    }
}

/// Whether a name is this one, without case, or has its beginning and end.
fn fits(pattern: &str, name: &str) -> bool {
    let Some((start, end)) = pattern.split_once('*') else {
        return name.eq_ignore_ascii_case(pattern);
    };
    let middle_ends = name.len().checked_sub(end.len());
    middle_ends.is_some_and(|middle_ends| {
        middle_ends >= start.len()
            && name
                .get(..start.len())
                .is_some_and(|begin| begin.eq_ignore_ascii_case(start))
            && name
                .get(middle_ends..)
                .is_some_and(|last| last.eq_ignore_ascii_case(end))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, is_folder: bool, expected: Option<&str>) {
        let found = system_name(name, is_folder).map(|found| found.what);
        assert_eq!(found, expected, "{name}");
    }

    #[test]
    fn folders_of_the_storage_are_known_without_case() {
        for (name, what) in [
            ("#recycle", "#recycle"),
            ("#Recycle", "#recycle"),
            ("$Recycle.Bin", "$RECYCLE.BIN"),
            (".Trash", ".Trash*"),
            (".Trash-1000", ".Trash*"),
            (".Trashes", ".Trash*"),
            ("@EADIR", "@eaDir"),
            (".snapshot", ".snapshot"),
            ("~snapshot", "~snapshot"),
            ("LOST+FOUND", "lost+found"),
            ("System Volume Information", "System Volume Information"),
            (".stversions", ".stversions"),
            (".git", ".git"),
        ] {
            check(name, true, Some(what));
        }
        for name in [
            "recycle",
            "snapshot",
            "Trash",
            "T014 Ben Okafor",
            "Sync",
            ".cards",
        ] {
            check(name, true, None);
        }
    }

    #[test]
    fn files_of_programs_are_known_and_a_hidden_file_may_be_a_document() {
        for (name, what) in [
            (".ds_store", ".DS_Store"),
            ("THUMBS.DB", "Thumbs.db"),
            ("ehthumbs_vista.db", "ehthumbs*.db"),
            ("._card.pdf", "._*"),
            ("~$plan.docx", "~$*"),
            ("~wrl0003.TMP", "~WRL*.tmp"),
            (".~lock.plan.odt#", ".~lock.*"),
            (".nfs00000000a1b2c3d400000001", ".nfs0000*"),
        ] {
            check(name, false, Some(what));
        }
        // A file with the name of a recycle bin is no recycle bin.
        for name in [".card.pdf", "#recycle", "~plan.pdf", "~WRL.pdf", "é", "~"] {
            check(name, false, None);
        }
    }

    #[test]
    fn a_document_is_one_whatever_its_name() {
        let pdf = b"%PDF-1.4 cut off".as_slice();
        let lock = [
            b"\x03Ann".as_slice(),
            &[b' '; 51],
            b"\x03\0A\0n\0n\0",
            &[0; 100],
        ]
        .concat();
        for (name, head, expected) in [
            ("~$card.pdf", pdf, true),
            ("~$plan.docx", &lock, false),
            ("~$plan.docx", b"PK\x03\x04", true),
            ("~$plan.doc", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", true),
            ("Thumbs.db", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", false),
            ("Thumbs.db", b"\xFF\xD8\xFF\xE0", true),
            ("._card.pdf", b"\x00\x05\x16\x07\0\x02\0\0%PDF-1.4", false),
            ("._card.pdf", pdf, true),
            (
                "desktop.ini",
                b"[.ShellClassInfo]\r\nIconIndex=1\r\n",
                false,
            ),
            (".DS_Store", b"\0\0\0\x01Bud1\0\0", false),
            (".localized", b"", false),
        ] {
            let name = system_name(name, false).unwrap();
            assert_eq!(name.is_document(head), expected, "{name:?} {head:?}");
        }
    }
}
