//! What the file system of the output folder may refuse without ending a run, as network shares do: permissions, syncing
//! and locks. Files come in; warnings go out, each once. A disk that fails or is full is an error as everywhere.

use std::collections::BTreeSet;
use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// Does what a file system may refuse, and keeps a warning for each kind of refusal.
#[derive(Debug, Default)]
pub(super) struct Refusals {
    warnings: Mutex<BTreeSet<String>>,
}

impl Refusals {
    /// Lets only the owner and the group access a file or folder, as far as `mode` says.
    pub(super) fn restrict(&self, path: &Path, mode: u32) {
        if let Err(error) = restrict(path, mode) {
            self.warn(format!(
                "could not restrict who can read the report: {error}; restrict access to the output folder on the share itself"
            ));
        }
    }

    /// Syncs a file to the disk.
    ///
    /// # Errors
    /// The disk failed or is full.
    pub(super) fn sync(&self, file: &File) -> io::Result<()> {
        match file.sync_all() {
            Err(error) if is_refusal(&error) => {
                self.warn(format!(
                    "could not make sure that the report is on the disk: {error}; after a power cut, check it with `sha256sum -c manifest-sha256.txt`"
                ));
                Ok(())
            }
            result => result,
        }
    }

    /// Syncs a folder to the disk. On systems other than Unix a folder cannot be opened as a file.
    ///
    /// # Errors
    /// The disk failed or is full.
    pub(super) fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        if cfg!(unix) {
            self.sync(&File::open(folder)?)
        } else {
            Ok(())
        }
    }

    /// Keeps a warning, once.
    pub(super) fn warn(&self, warning: String) {
        let mut warnings = self.warnings.lock().unwrap_or_else(PoisonError::into_inner);
        warnings.insert(warning);
    }

    /// The warnings, in the order of their words.
    pub(super) fn warnings(self) -> Vec<String> {
        let warnings = self.warnings.into_inner();
        let warnings = warnings.unwrap_or_else(PoisonError::into_inner);
        warnings.into_iter().collect()
    }
}

/// Whether the file system does not do what it was asked for, so that trying again or making room does not help.
pub(super) fn is_refusal(error: &io::Error) -> bool {
    let kinds = [io::ErrorKind::Unsupported, io::ErrorKind::InvalidInput];
    kinds.contains(&error.kind()) || error.raw_os_error().is_some_and(is_refusal_code)
}

#[cfg(unix)]
fn is_refusal_code(code: i32) -> bool {
    [
        libc::EINVAL,
        libc::ENOLCK,
        libc::ENOSYS,
        libc::ENOTSUP,
        libc::ENOTTY,
        libc::EOPNOTSUPP,
    ]
    .contains(&code)
}

#[cfg(not(unix))]
fn is_refusal_code(_code: i32) -> bool {
    false
}

#[cfg(unix)]
fn restrict(path: &Path, mode: u32) -> io::Result<()> {
    use std::fs::{Permissions, set_permissions};
    use std::os::unix::fs::PermissionsExt;
    set_permissions(path, Permissions::from_mode(mode))
}

/// On other systems the permissions of the output folder apply.
#[cfg(not(unix))]
fn restrict(_path: &Path, _mode: u32) -> io::Result<()> {
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_full_or_failing_disk_is_no_refusal() {
        let refused = |code| is_refusal(&io::Error::from_raw_os_error(code));
        for code in [libc::EINVAL, libc::ENOLCK, libc::ENOSYS, libc::EOPNOTSUPP] {
            assert!(refused(code), "{code}");
        }
        for code in [
            libc::EIO,
            libc::ENOSPC,
            libc::EDQUOT,
            libc::EROFS,
            libc::EACCES,
        ] {
            assert!(!refused(code), "{code}");
        }
    }

    #[test]
    fn a_refusal_is_reported_once() {
        let refusals = Refusals::default();
        for name in ["no such file", "nor this"] {
            refusals.restrict(Path::new(name), 0o640);
        }
        let warnings = refusals.warnings();
        assert_eq!(warnings.len(), 1, "{warnings:?}");
        assert!(
            warnings[0].starts_with("could not restrict who can read the report: "),
            "{}",
            warnings[0]
        );
    }
}
