//! How far reading has come, for a caller that shows it. Counts go out; nothing comes back.

/// Receives every step of reading. Called from several threads.
pub trait Progress: Sync {
    /// Reading starts: the number of files to look at, and the limit of scanned pages to read, if there is one.
    fn start(&self, files: usize, max_ocr_pages: Option<usize>);
    /// One more file was looked at.
    fn done(&self);
    /// `more` further scanned pages will be read.
    fn pages(&self, more: usize);
    /// One more scanned page was read.
    fn page_read(&self);
}

/// Shows nothing.
impl Progress for () {
    fn start(&self, _files: usize, _max_ocr_pages: Option<usize>) {}
    fn done(&self) {}
    fn pages(&self, _more: usize) {}
    fn page_read(&self) {}
}
