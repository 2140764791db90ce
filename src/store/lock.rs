//! The lock: only one run at a time works in an output folder.
//!
//! It is a lock of the operating system on a file, so it ends with the process that holds it and is never left
//! behind. On a network share it works between machines if the share supports locks (NFS 4 and SMB do).

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;

/// The lock file in the output folder. It is empty and stays there.
const NAME: &str = ".lock";

/// Holds the lock until it is dropped or the process ends.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

/// Locks an output folder, which is created if it is missing. If another run holds the lock, this waits if
/// `wait` is set and else gives `None`.
///
/// # Errors
/// The folder or the lock file cannot be created, or the file cannot be locked.
pub fn lock(out: &Path, wait: bool) -> io::Result<Option<Lock>> {
    if !out.exists() {
        fs::create_dir_all(out)?;
        super::restrict(out, 0o750)?;
    }
    let file = super::create_restricted(&out.join(NAME))?;
    if wait {
        file.lock()?;
        return Ok(Some(Lock { _file: file }));
    }
    match file.try_lock() {
        Ok(()) => Ok(Some(Lock { _file: file })),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
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
