//! Opens documents and ignore files: a path comes in, an open regular file goes out. Nothing else is opened to its
//! end: a pipe or a device that took the place of a file would never end, and the run would wait for it. A link that took
//! its place could lead out of the share.

use std::fs::File;
use std::io;
use std::path::Path;

/// Opens a regular file for reading, and never waits for another program. The last name of the path is no link.
///
/// # Errors
/// It cannot be opened, or is something else than a file. `WouldBlock`: another program has reserved it.
pub(super) fn open(path: &Path) -> io::Result<File> {
    open_with(path, false)
}

/// The same for a link that leads to a file, if the last name of the path was one when the share was walked and links are
/// followed.
///
/// # Errors
/// As those of [`open`].
pub(super) fn open_link(path: &Path) -> io::Result<File> {
    open_with(path, true)
}

fn open_with(path: &Path, is_link: bool) -> io::Result<File> {
    let mut options = File::options();
    options.read(true);
    #[cfg(unix)]
    {
        let follow = if is_link { 0 } else { libc::O_NOFOLLOW };
        let flags = libc::O_NONBLOCK | libc::O_NOCTTY | follow;
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, flags);
    }
    let no_file = || io::Error::new(io::ErrorKind::InvalidInput, "it is not a file any more");
    let is_now_link = || !is_link && path.is_symlink();
    let file = options
        .open(path)
        .map_err(|error| if is_now_link() { no_file() } else { error })?;
    if file.metadata()?.is_file() {
        Ok(file)
    } else {
        Err(no_file())
    }
}
