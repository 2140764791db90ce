//! What a closed list of codes is to a report: its name, its codes and their meanings.
//!
//! The lists themselves are in `glossary.rs`. Nothing is read or written here.

/// A closed list of codes that a report prints.
#[derive(Debug, Clone, Copy)]
pub struct CodeList {
    /// What one code of the list is, with its article, such as `a verdict`.
    pub name: &'static str,
    /// Each code with its meaning, in the order of their declaration.
    pub codes: fn() -> Vec<(&'static str, &'static str)>,
}

/// A code that a cell can show.
pub(super) trait ListedCode {
    /// The list it belongs to.
    const LIST: &'static CodeList;

    /// The code as it is printed.
    fn code(&self) -> &'static str;
}
