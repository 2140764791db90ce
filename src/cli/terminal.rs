//! What a person at a terminal sees. Messages, passages of text and the progress of reading go out to standard
//! output and standard error; styles are left out where they are not wanted.

use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write as _};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use anstyle::{AnsiColor, Style};
use indicatif::{HumanDuration, ProgressBar, ProgressStyle};
use textwrap::{Options, WordSplitter};

use crate::intake::display_name::visible;
use crate::report::Passage;
use crate::run::{Failure, Progress, READER_THREAD};

const BOLD: Style = Style::new().bold();

/// Standard error.
#[derive(Debug, Clone, Copy)]
pub(super) struct Terminal {
    /// Whether standard error is a terminal, so that somebody is watching.
    pub attended: bool,
}

impl Terminal {
    pub(super) fn of_process() -> Self {
        Self {
            attended: io::stderr().is_terminal(),
        }
    }

    pub(super) fn progress(self) -> Bar {
        let bar = if self.attended {
            ProgressBar::new(STEPS as u64)
        } else {
            ProgressBar::hidden()
        };
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {msg}") {
            bar.set_style(style);
        }
        Bar {
            bar,
            counts: Mutex::default(),
        }
    }
}

/// Writes an error to standard error.
pub(super) fn error(message: &str) {
    print_message(
        "error: ",
        BOLD.fg_color(Some(AnsiColor::Red.into())),
        message,
    );
}

/// Writes a warning to standard error.
pub(super) fn warning(message: &str) {
    print_message(
        "warning: ",
        BOLD.fg_color(Some(AnsiColor::Yellow.into())),
        message,
    );
}

/// Writes a note to standard error.
pub(super) fn note(message: &str) {
    print_message("note: ", BOLD, message);
}

/// Writes lines without a label to standard error.
pub(super) fn detail(message: &str) {
    write_message("", Style::new(), &lines(message));
}

fn print_message(label: &str, style: Style, message: &str) {
    write_message(label, style, &visible(message));
}

fn write_message(label: &str, style: Style, message: &str) {
    // If standard error is closed, there is nobody to tell.
    let _ = writeln!(
        anstream::stderr().lock(),
        "{style}{label}{style:#}{message}"
    );
}

/// Lines of this program, which may show those of a file that people write. Text from files and their names must not control the
/// terminal, and is shown as in a report.
fn lines(text: &str) -> String {
    let lines = text.replace(['\t', '\r'], " ");
    let lines: Vec<String> = lines.split('\n').map(visible).collect();
    lines.join("\n")
}

/// Writes passages to standard output: wrapped to the width of a terminal with titles in bold; otherwise one line each.
///
/// # Errors
/// Standard output cannot be written.
pub(super) fn print_passages(passages: &[Passage]) -> Result<(), Failure> {
    let mut out = anstream::stdout().lock();
    let width = io::stdout().is_terminal().then(textwrap::termwidth);
    out.write_all(layout(passages, width).as_bytes())
        .map_err(stdout_failure)
}

/// Writes a line to standard output.
///
/// # Errors
/// Standard output cannot be written.
pub(super) fn print_line(line: &str) -> Result<(), Failure> {
    writeln!(io::stdout().lock(), "{}", visible(line)).map_err(stdout_failure)
}

/// An error of standard output.
pub(super) fn stdout_failure(source: io::Error) -> Failure {
    Failure::Output {
        path: PathBuf::from("standard output"),
        source,
    }
}

/// The passages as text, with styles. A blank line precedes every title but the first.
fn layout(passages: &[Passage], width: Option<usize>) -> String {
    let mut text = String::new();
    for passage in passages {
        let words = visible(&passage.text.replace(['\n', '\t', '\r'], " "));
        let indent = "  ".repeat(passage.depth);
        let hanging = format!("{indent}    ");
        let options = Options::new(width.unwrap_or(usize::MAX))
            .initial_indent(&indent)
            .subsequent_indent(&hanging)
            .word_splitter(WordSplitter::NoHyphenation);
        let lines = textwrap::wrap(&words, options).join("\n");
        let is_title = passage.depth == 0;
        if is_title && !text.is_empty() {
            text.push('\n');
        }
        let style = if is_title { BOLD } else { Style::new() };
        // Writing to a string never fails.
        let _ = writeln!(text, "{style}{lines}{style:#}");
    }
    text
}

/// A progress bar while documents are read. It disappears at the end.
pub(super) struct Bar {
    bar: ProgressBar,
    counts: Mutex<ProgressCounts>,
}

/// How far reading has come.
#[derive(Debug, Clone, Copy, Default)]
struct ProgressCounts {
    files: usize,
    looked_at: usize,
    max_ocr_pages: Option<usize>,
    pages: usize,
    pages_read: usize,
}

/// Reading a scanned page takes about as long as this number of documents with text.
const PAGE_COST: f64 = 1000.0;

/// The number of steps of the bar.
const STEPS: f64 = 1000.0;

impl ProgressCounts {
    /// The share of the work that is done, from 0 to 1. Files that were not looked at yet are assumed to have as
    /// many scanned pages as the others had.
    fn share(self) -> f64 {
        let [files, looked_at, pages, pages_read] =
            [self.files, self.looked_at, self.pages, self.pages_read].map(|number| number as f64);
        let limit = self.max_ocr_pages.map_or(f64::MAX, |limit| limit as f64);
        let expected = (pages * files / looked_at.max(1.0)).min(limit).max(pages);
        ((looked_at + PAGE_COST * pages_read) / (files + PAGE_COST * expected)).clamp(0.0, 1.0)
    }

    /// The text beside the bar.
    fn text(self, elapsed: Duration) -> String {
        let mut parts = vec![format!("{}/{} documents", self.looked_at, self.files)];
        if self.pages > 0 {
            parts.push(format!("{}/{} scanned pages", self.pages_read, self.pages));
        }
        let share = self.share();
        if elapsed >= Duration::from_secs(2) && share > 0.0 {
            parts.push(format!(
                "{} left",
                HumanDuration(elapsed.mul_f64(1.0 / share - 1.0))
            ));
        }
        parts.join(", ")
    }
}

impl Bar {
    fn update(&self, change: impl FnOnce(&mut ProgressCounts)) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut counts);
        self.bar.set_position((counts.share() * STEPS) as u64);
        self.bar.set_message(counts.text(self.bar.elapsed()));
    }
}

impl Progress for Bar {
    fn start(&self, files: usize, max_ocr_pages: Option<usize>) {
        self.update(|counts| {
            *counts = ProgressCounts {
                files,
                max_ocr_pages,
                ..ProgressCounts::default()
            }
        });
    }

    fn done(&self) {
        self.update(|counts| counts.looked_at += 1);
    }

    fn pages(&self, more: usize) {
        self.update(|counts| counts.pages += more);
    }

    fn page_read(&self) {
        self.update(|counts| counts.pages_read += 1);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

/// Keeps panics of a worker's reading thread off standard error, because they are reported as findings.
pub(super) fn silence_reader_panics() {
    let default_hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if std::thread::current().name() != Some(READER_THREAD) {
            default_hook(panic);
        }
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_left_follows_from_the_scanned_pages() {
        let seconds = Duration::from_secs;
        let text_only = ProgressCounts {
            files: 1000,
            looked_at: 500,
            ..ProgressCounts::default()
        };
        assert_eq!(
            text_only.text(seconds(10)),
            "500/1000 documents, 10 seconds left"
        );
        // Half of the share was looked at and has 10 scanned pages, so 20 are expected; 5 of them took a minute.
        let scans = ProgressCounts {
            pages: 10,
            pages_read: 5,
            ..text_only
        };
        assert_eq!(
            scans.text(seconds(60)),
            "500/1000 documents, 5/10 scanned pages, 3 minutes left"
        );
        // At most 10 pages will be read.
        let limited = ProgressCounts {
            max_ocr_pages: Some(10),
            ..scans
        };
        assert_eq!(
            limited.text(seconds(60)),
            "500/1000 documents, 5/10 scanned pages, 60 seconds left"
        );
        assert_eq!(text_only.text(seconds(1)), "500/1000 documents");
        // A page may be read twice.
        let over = ProgressCounts {
            looked_at: 1000,
            pages: 1,
            pages_read: 2,
            ..text_only
        };
        assert_eq!(
            over.text(seconds(60)),
            "1000/1000 documents, 2/1 scanned pages, 0 seconds left"
        );
    }

    #[test]
    fn passages_wrap_to_a_terminal_and_nowhere_else() {
        let passage = |depth, text: &str| Passage {
            depth,
            text: text.to_owned(),
        };
        let passages = [
            passage(0, "A42"),
            passage(1, "five credits a year\u{1b}[2J"),
            passage(0, "Where"),
        ];
        let stripped = |width| anstream::adapter::strip_str(&layout(&passages, width)).to_string();
        assert_eq!(
            stripped(None),
            "A42\n  five credits a year\\u{1B}[2J\n\nWhere\n"
        );
        assert_eq!(
            stripped(Some(16)),
            "A42\n  five credits a\n      year\\u{1B}\n      [2J\n\nWhere\n"
        );
        assert!(layout(&passages, None).starts_with("\x1b[1mA42\x1b[0m\n"));
    }
}
