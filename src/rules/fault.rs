//! Errors in a file of rules or settings, with their place in the file, and how they are printed for a person.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

/// One error in a file of rules or settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file's name.
    pub file: String,
    /// The byte range that it is about; empty at the start if it is about the whole file.
    pub span: Range<usize>,
    /// What was found.
    pub message: String,
    /// What to do.
    pub help: String,
}

impl Fault {
    /// An error of the TOML reader: the file is not TOML, or does not have the expected keys.
    #[must_use]
    pub fn of_toml(file: &str, error: &toml::de::Error) -> Self {
        let help = "write it as the built-in file does".to_owned();
        Self {
            file: file.to_owned(),
            span: error.span().unwrap_or(0..0),
            message: error.message().to_owned(),
            help,
        }
    }

    /// The error with file, line, column, the lines concerned and what to do, as plain text; `colour` adds escape codes.
    #[must_use]
    pub fn render(&self, text: &str, colour: bool) -> String {
        self.drawn(text, colour, Level::ERROR)
    }

    /// Like [`Fault::render`], for a note that is not an error.
    #[must_use]
    pub fn render_note(&self, text: &str, colour: bool) -> String {
        self.drawn(text, colour, Level::NOTE)
    }

    fn drawn(&self, text: &str, colour: bool, level: Level) -> String {
        let renderer = if colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let snippet = Snippet::source(text)
            .path(self.file.as_str())
            .annotation(AnnotationKind::Primary.span(self.span.clone()));
        let group = level.primary_title(self.message.as_str()).element(snippet);
        renderer.render(&[group.element(Level::HELP.message(self.help.as_str()))])
    }
}
