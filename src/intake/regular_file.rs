//! Opens documents and ignore files: a path comes in, an open regular file goes out. Nothing else is opened to its
//! end: a pipe or a device that took the place of a file would never end, and the run would wait for it.

use std::fs::File;
use std::io;
use std::path::Path;

/// Opens a regular file for reading, and never waits for another program.
///
/// # Errors
/// It cannot be opened, or is something else than a file. `WouldBlock`: another program has reserved it.
pub(super) fn open(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, libc::O_NONBLOCK);
    let file = options.open(path)?;
    if file.metadata()?.is_file() {
        Ok(file)
    } else {
        Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "it is not a file any more",
        ))
    }
}
