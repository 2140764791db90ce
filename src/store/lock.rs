//! The lock: one run at a time works in an output folder.
//!
//! It is the system's own lock on a file, so it ends with the process that holds it, however that ends: none is ever left behind.
//! On a network share it holds between machines as far as the share passes locks on (NFS 4 and SMB do).

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;

/// The file's name in the output folder; it stays there, empty.
const NAME: &str = ".lock";

/// Held until it is dropped, or the process ends.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

/// Takes the lock of an output folder, which is made where it is not there. Where another run holds it: waits if asked, else gives
/// none.
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
    fn the_second_goes_without_or_waits() {
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
