//! Documents that this run did not read and a later one will, and of which nothing tells whose they
//! are: no verdict may rest on their absence (D24).
//!
//! Paths come in one by one; a count and the first of them go out. Which documents they are is decided
//! in `filer`.

/// How many paths are named.
const NAMED: usize = 3;

/// What a later run reads and may be anybody's, in the order of the paths.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unassigned {
    count: usize,
    /// The first paths.
    paths: Vec<String>,
}

impl Unassigned {
    /// Adds a document.
    pub(super) fn add(&mut self, path: &str) {
        self.count += 1;
        if self.paths.len() < NAMED {
            self.paths.push(path.to_owned());
        }
    }

    /// That they may be what is missing, in a sentence; `None` if there are none.
    #[must_use]
    pub fn sentence(&self) -> Option<String> {
        let more = self.count.saturating_sub(self.paths.len());
        let paths = self.paths.join(", ");
        match (self.count, more) {
            (0, _) => None,
            (1, _) => Some(format!(
                "{paths} was not read in this run (documents.csv tells why), and it is not known whose it is; it may be what \
                 is missing."
            )),
            (_, 0) => Some(format!(
                "{paths} were not read in this run (documents.csv tells why), and it is not known whose they are; any of \
                 them may be what is missing."
            )),
            _ => Some(format!(
                "{paths} and {more} more were not read in this run (documents.csv tells why), and it is not known whose \
                 they are; any of them may be what is missing."
            )),
        }
    }
}
