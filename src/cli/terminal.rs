//! What a person at a terminal sees, and a script does not.

use std::io::{self, IsTerminal, Write};

use indicatif::{ProgressBar, ProgressStyle};

use crate::run::Progress;

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
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self { attended, colours: attended && !no_color }
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
