//! What a person at a terminal sees, and a script does not.

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use indicatif::{HumanDuration, ProgressBar, ProgressStyle};
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
        Self {
            attended,
            colours: attended && colours_wanted(),
        }
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
        let label = if self.colours && !label.is_empty() {
            format!("\x1b[1;{colour}m{label}\x1b[0m")
        } else {
            label.to_owned()
        };
        // Words of files must not send a terminal commands. If standard error is closed, nobody is left to tell.
        let message: String = message
            .chars()
            .map(|c| if c.is_control() && c != '\n' { ' ' } else { c })
            .collect();
        let _ = writeln!(io::stderr().lock(), "{label}{message}");
    }

    pub(super) fn progress(self) -> Bar {
        let shown = if self.attended {
            ProgressBar::new(STEPS as u64)
        } else {
            ProgressBar::hidden()
        };
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {msg}") {
            shown.set_style(style);
        }
        Bar {
            shown,
            done: Mutex::default(),
        }
    }
}

fn colours_wanted() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// Writes passages to standard output: on a terminal wrapped to its width, with titles in bold; elsewhere a line each.
pub(super) fn say(passages: &[Passage]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    let attended = out.is_terminal();
    let width = if attended {
        terminal_size::terminal_size().map(|(width, _)| usize::from(width.0))
    } else {
        None
    };
    let text = laid_out(passages, width, attended && colours_wanted());
    out.write_all(text.as_bytes())
        .map_err(|source| Failure::Output {
            path: PathBuf::from("standard output"),
            source,
        })
}

/// A blank line stands before every title but the first.
fn laid_out(passages: &[Passage], width: Option<usize>, colours: bool) -> String {
    let mut text = String::new();
    for passage in passages {
        // Words of files must not send a terminal commands.
        let words: String = passage
            .text
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        let indent = "  ".repeat(passage.depth);
        let hanging = format!("{indent}    ");
        let options = Options::new(width.unwrap_or(usize::MAX))
            .initial_indent(&indent)
            .subsequent_indent(&hanging);
        let lines =
            textwrap::wrap(&words, options.word_splitter(WordSplitter::NoHyphenation)).join("\n");
        let is_title = passage.depth == 0;
        if is_title && !text.is_empty() {
            text.push('\n');
        }
        let (bold, plain) = if is_title && colours {
            ("\x1b[1m", "\x1b[0m")
        } else {
            ("", "")
        };
        text.extend([bold, &lines, plain, "\n"]);
    }
    text
}

/// A bar while documents are read; gone when they are.
pub(super) struct Bar {
    shown: ProgressBar,
    done: Mutex<Done>,
}

/// How far reading is.
#[derive(Debug, Clone, Copy, Default)]
struct Done {
    files: usize,
    looked_at: usize,
    most_pages: Option<usize>,
    pages: usize,
    pages_read: usize,
}

/// A page that is a picture takes as long as so many documents with a text.
const PAGE: f64 = 1000.0;

/// The bar's own steps.
const STEPS: f64 = 1000.0;

impl Done {
    /// The share of the work that is done, 0 to 1. Where nobody has looked yet, pictures are as frequent as they were so far.
    fn share(self) -> f64 {
        let [files, looked_at, pages, pages_read] =
            [self.files, self.looked_at, self.pages, self.pages_read].map(|number| number as f64);
        let most = self.most_pages.map_or(f64::MAX, |most| most as f64);
        let expected = (pages * files / looked_at.max(1.0)).min(most).max(pages);
        ((looked_at + PAGE * pages_read) / (files + PAGE * expected)).clamp(0.0, 1.0)
    }

    /// What stands beside the bar.
    fn words(self, elapsed: Duration) -> String {
        let mut words = vec![format!("{}/{} documents", self.looked_at, self.files)];
        if self.pages > 0 {
            words.push(format!(
                "{}/{} pages that are pictures",
                self.pages_read, self.pages
            ));
        }
        let share = self.share();
        if elapsed >= Duration::from_secs(2) && share > 0.0 {
            words.push(format!(
                "{} left",
                HumanDuration(elapsed.mul_f64(1.0 / share - 1.0))
            ));
        }
        words.join(", ")
    }
}

impl Bar {
    fn tell(&self, change: impl FnOnce(&mut Done)) {
        let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut done);
        self.shown.set_position((done.share() * STEPS) as u64);
        self.shown.set_message(done.words(self.shown.elapsed()));
    }
}

impl Progress for Bar {
    fn start(&self, files: usize, most_pages: Option<usize>) {
        self.tell(|done| {
            *done = Done {
                files,
                most_pages,
                ..Done::default()
            }
        });
    }

    fn done(&self) {
        self.tell(|done| done.looked_at += 1);
    }

    fn pages(&self, more: usize) {
        self.tell(|done| done.pages += more);
    }

    fn page_read(&self) {
        self.tell(|done| done.pages_read += 1);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.shown.finish_and_clear();
    }
}

/// A panic of a reader is told as a finding of its document, not as a crash on standard error.
pub(super) fn quiet_readers() {
    let loud = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if !std::thread::current()
            .name()
            .is_some_and(|name| name.starts_with("reader-"))
        {
            loud(panic);
        }
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_left_is_that_of_the_pictures() {
        let seconds = Duration::from_secs;
        let done = Done {
            files: 1000,
            looked_at: 500,
            ..Done::default()
        };
        assert_eq!(
            done.words(seconds(10)),
            "500/1000 documents, 10 seconds left"
        );
        // Half of the share was looked at and has 10 pictures, so 20 are expected: 5 of them took a minute.
        let pictures = Done {
            pages: 10,
            pages_read: 5,
            ..done
        };
        assert_eq!(
            pictures.words(seconds(60)),
            "500/1000 documents, 5/10 pages that are pictures, 3 minutes left"
        );
        // No more than these will be read.
        let limited = Done {
            most_pages: Some(10),
            ..pictures
        };
        assert_eq!(
            limited.words(seconds(60)),
            "500/1000 documents, 5/10 pages that are pictures, 60 seconds left"
        );
        assert_eq!(done.words(seconds(1)), "500/1000 documents");
        // A reader may look twice at a page.
        let over = Done {
            looked_at: 1000,
            pages: 1,
            pages_read: 2,
            ..done
        };
        assert_eq!(
            over.words(seconds(60)),
            "1000/1000 documents, 2/1 pages that are pictures, 0 seconds left"
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
        assert_eq!(
            laid_out(&passages, None, false),
            "A42\n  five credits a year [2J\n\nWhere\n"
        );
        assert_eq!(
            laid_out(&passages, Some(16), true),
            "\x1b[1mA42\x1b[0m\n  five credits a\n      year [2J\n\n\x1b[1mWhere\x1b[0m\n"
        );
    }
}
