//! What is wrong in a file of rules, with its place in the file; drawn for a person in one place.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

/// One error in a file of rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file's name.
    pub file: String,
    /// The bytes it is about; the first byte where it is about the whole file.
    pub span: Range<usize>,
    /// What was found.
    pub message: String,
    /// What to do.
    pub help: String,
}

impl Fault {
    /// What TOML itself says of a file that has not its shape.
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

    /// The error with file, line, column, the lines concerned and what to do. Plain text; `colour` adds escape codes.
    #[must_use]
    pub fn render(&self, text: &str, colour: bool) -> String {
        self.drawn(text, colour, Level::ERROR)
    }

    /// As [`Fault::render`], for what is no error and still worth saying.
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
