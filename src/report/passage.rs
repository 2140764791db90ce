//! A piece of explanation: text and how far it is indented.

/// A piece of text at its depth below a title; a title has depth 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Levels of indentation.
    pub depth: usize,
    /// The text, without indentation.
    pub text: String,
}

impl Passage {
    pub(super) fn title(text: impl Into<String>) -> Self {
        Self::at(0, text)
    }

    pub(super) fn at(depth: usize, text: impl Into<String>) -> Self {
        Self {
            depth,
            text: text.into(),
        }
    }
}
