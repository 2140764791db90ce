//! What a person at a terminal sees, and a script does not.

use std::io::{self, IsTerminal, Write};

use std::path::PathBuf;

use indicatif::{ProgressBar, ProgressStyle};
use textwrap::{Options, WordSplitter};

use crate::report::Passage;
use crate::run::{Failure, Progress};

/// Standard error.
#[derive(Debug, Clone, Copy)]
pub(super) struct Terminal {
    /// Somebody is watching.
    pub attended: bool,
    /// Colours are welcome: somebody is watching, and `NO_COLOR` is not set.
    colours: bool,
}

impl Terminal {
    pub(super) fn of_process() -> Self {
        let attended = io::stderr().is_terminal();
        Self { attended, colours: attended && colours_wanted() }
    }

    pub(super) fn error(self, message: &str) {
        self.line("error: ", "31", message);
    }

    pub(super) fn warning(self, message: &str) {
        self.line("warning: ", "33", message);
    }

    pub(super) fn detail(self, message: &str) {
        self.line("", "0", message);
    }

    fn line(self, label: &str, colour: &str, message: &str) {
        let label = if self.colours && !label.is_empty() { format!("\x1b[1;{colour}m{label}\x1b[0m") } else { label.to_owned() };
        // Words of files must not send a terminal commands. If standard error is closed, nobody is left to tell.
        let message: String = message.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect();
        let _ = writeln!(io::stderr().lock(), "{label}{message}");
    }

    pub(super) fn progress(self) -> Bar {
        let bar = if self.attended { ProgressBar::no_length() } else { ProgressBar::hidden() };
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} documents  {elapsed}") {
            bar.set_style(style);
        }
        Bar(bar)
    }
}

fn colours_wanted() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// Writes passages to standard output: on a terminal wrapped to its width, with titles in bold; elsewhere a line each.
pub(super) fn say(passages: &[Passage]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    let attended = out.is_terminal();
    let width = if attended { terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)) } else { None };
    let text = laid_out(passages, width, attended && colours_wanted());
    out.write_all(text.as_bytes()).map_err(|source| Failure::Output { path: PathBuf::from("standard output"), source })
}

/// A blank line stands before every title but the first.
fn laid_out(passages: &[Passage], width: Option<usize>, colours: bool) -> String {
    let mut text = String::new();
    for passage in passages {
        // Words of files must not send a terminal commands.
        let words: String = passage.text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let indent = "  ".repeat(passage.depth);
        let hanging = format!("{indent}    ");
        let options = Options::new(width.unwrap_or(usize::MAX)).initial_indent(&indent).subsequent_indent(&hanging);
        let lines = textwrap::wrap(&words, options.word_splitter(WordSplitter::NoHyphenation)).join("\n");
        let is_title = passage.depth == 0;
        if is_title && !text.is_empty() {
            text.push('\n');
        }
        let (bold, plain) = if is_title && colours { ("\x1b[1m", "\x1b[0m") } else { ("", "") };
        text.extend([bold, &lines, plain, "\n"]);
    }
    text
}

/// A bar while documents are read; gone when they are.
pub(super) struct Bar(ProgressBar);

impl Progress for Bar {
    fn start(&self, files: usize) {
        self.0.set_length(files as u64);
    }

    fn done(&self) {
        self.0.inc(1);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// A panic of a reader is told as a finding of its document, not as a crash on standard error.
pub(super) fn quiet_readers() {
    let loud = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if !std::thread::current().name().is_some_and(|name| name.starts_with("reader-")) {
            loud(panic);
        }
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passages_wrap_to_a_terminal_and_nowhere_else() {
        let passage = |depth, text: &str| Passage { depth, text: text.to_owned() };
        let passages = [passage(0, "A42"), passage(1, "five credits a year\u{1b}[2J"), passage(0, "Where")];
        assert_eq!(laid_out(&passages, None, false), "A42\n  five credits a year [2J\n\nWhere\n");
        assert_eq!(laid_out(&passages, Some(16), true), "\x1b[1mA42\x1b[0m\n  five credits a\n      year [2J\n\n\x1b[1mWhere\x1b[0m\n");
    }
}
