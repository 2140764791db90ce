//! The command line: arguments in; exit codes and what a terminal shows out.
//!
//! Only this module reads the clock and the environment. It knows no rule and no file format.

mod args;
mod checks;
mod clock;
mod config;
mod exit;
mod explain;
mod extract;
mod files;
mod init;
mod log;
mod old_names;
mod run;
mod terminal;
mod worker;

use std::ffi::OsString;
use std::process::ExitCode;
use std::time::{Instant, SystemTime};

use clap::Parser;

use crate::run::Failure;
use args::{Args, Command, RosterCommand, RulesCommand};
use clock::Clock;
pub use exit::Exit;
use exit::is_broken_pipe;
use terminal::Terminal;

/// Runs the program with the arguments of the process.
#[must_use]
pub fn main() -> ExitCode {
    let terminal = Terminal::of_process();
    terminal::silence_reader_panics();
    let arguments = match arguments(std::env::args_os().collect()) {
        Ok(arguments) => arguments,
        Err(failure) => return end(&failure).into(),
    };
    match Args::try_parse_from(arguments) {
        Ok(args) => call(args.command, terminal)
            .unwrap_or_else(|failure| end(&failure))
            .into(),
        Err(error) => {
            // If this fails, the reader of the help text is gone.
            let _ = error.print();
            let exit = if error.use_stderr() {
                Exit::Usage
            } else {
                Exit::Done
            };
            exit.into()
        }
    }
}

/// The arguments with those of a configuration. A note on standard error reports each old name of an option.
fn arguments(given: Vec<OsString>) -> Result<Vec<OsString>, Failure> {
    let mut renamed = old_names::in_arguments(&given);
    let (arguments, in_configuration) = config::expand(given)?;
    renamed.extend(in_configuration);
    for option in renamed {
        terminal::note(&old_names::note(option));
    }
    Ok(arguments)
}

fn call(command: Command, terminal: Terminal) -> Result<Exit, Failure> {
    let clock = || Clock::of(SystemTime::now(), Instant::now());
    match command {
        Command::Init(args) => init::init(&args, clock()?, terminal),
        Command::Run(args) => run::run(args, clock()?, terminal),
        Command::Extract(args) => extract::extract(&args, clock()?, terminal),
        Command::Explain(args) => explain::explain(&args, clock()?, terminal),
        Command::Worker(args) => worker::worker(&args),
        Command::Rules { command } => match command {
            RulesCommand::List { folder } => checks::list_rules(folder.as_deref()),
            RulesCommand::Check { folder } => checks::check_rules(folder.as_deref()),
        },
        Command::Roster { command } => match command {
            RosterCommand::Check { file, rules } => {
                checks::check_roster(&file, rules.as_deref(), clock()?.today())
            }
        },
    }
}

/// Reports a failure on standard error.
fn end(failure: &Failure) -> Exit {
    if is_broken_pipe(failure) {
        return Exit::Done;
    }
    terminal::error(&failure.to_string());
    for detail in failure.details() {
        terminal::detail(&detail);
    }
    Exit::of(failure)
}
