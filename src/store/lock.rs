//! The lock: only one run at a time works in an output folder.
//!
//! It is a lock of the operating system on a file, so it ends with the process that holds it and is never left
//! behind. On a network share it works between machines if the share supports locks (NFS 4 and SMB do).
//! Where locks are refused, the run goes on with a warning.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;

use super::refusals::{Refusals, is_refusal};

/// The lock file in the output folder. It is empty and stays there.
const NAME: &str = ".lock";

/// Holds the lock until it is dropped or the process ends.
#[derive(Debug)]
pub struct Lock {
    _file: File,
    /// What the file system of the output folder refused, one line each.
    pub warnings: Vec<String>,
}

/// Locks an output folder, which is created if it is missing. If another run holds the lock, this waits if
/// `wait` is set and else gives `None`. If the file system has no locks, a warning says so.
///
/// # Errors
/// The folder or the lock file cannot be created, or the file cannot be locked.
pub fn lock(out: &Path, wait: bool) -> io::Result<Option<Lock>> {
    let refusals = Refusals::default();
    if !out.exists() {
        fs::create_dir_all(out)?;
        refusals.restrict(out, 0o750);
    }
    let file = super::create_restricted(&out.join(NAME))?;
    let locked = if wait {
        file.lock().map_err(TryLockError::Error)
    } else {
        file.try_lock()
    };
    match locked {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(None),
        Err(TryLockError::Error(error)) if is_refusal(&error) => refusals.warn(format!(
            "the output folder could not be locked: {error}; two runs at the same time are not prevented, so start them one after the other, or write to a local disk"
        )),
        Err(TryLockError::Error(error)) => return Err(error),
    }
    Ok(Some(Lock {
        _file: file,
        warnings: refusals.warnings(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_run_gets_no_lock_or_waits() {
        let out = tempfile::tempdir().unwrap();
        let out = &out.path().join("new");
        let first = lock(out, false).unwrap();
        assert!(first.is_some());
        assert!(lock(out, false).unwrap().is_none());
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| lock(out, true).unwrap().is_some());
            drop(first);
            assert!(waiting.join().unwrap());
        });
        assert!(lock(out, false).unwrap().is_some());
    }
}
