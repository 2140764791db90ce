//! The command `recert run`: reads documents and writes a report.

use super::args::{FailOn, PrintOption, RunArgs};
use super::clock::Clock;
use super::exit::{Exit, is_broken_pipe};
use super::files::{self, named_lines, refuse_among_documents};
use super::log;
use super::terminal::{self, Terminal, print_line};
use super::worker::workers;
use crate::intake::display_name::visible;
use crate::run::{self, Context, Failure, RunOutcome, Settings};

/// Runs and logs how the run ended.
///
/// # Errors
/// Why there is no report.
pub(super) fn run(args: RunArgs, clock: Clock, terminal: Terminal) -> Result<Exit, Failure> {
    let written = [
        ("the output folder", Some(&args.out)),
        ("the log", args.logging.log.as_ref()),
    ];
    for (what, path) in written {
        if let Some(path) = path
            && let Err(exit) = refuse_among_documents(what, path, &args.folders)
        {
            return Ok(exit);
        }
    }
    log::begin(&args.logging)?;
    let result = write_report(args, clock, terminal);
    match &result {
        Ok(exit) => tracing::info!(code = exit.code(), "ended"),
        // Problems of single rows may name people, so they are only on standard error.
        Err(failure) => {
            let message = visible(&failure.to_string());
            tracing::error!(code = Exit::of(failure).code(), "{message}");
        }
    }
    result
}

fn write_report(args: RunArgs, clock: Clock, terminal: Terminal) -> Result<Exit, Failure> {
    let context = files::reading_context(&args.reading, args.judging.rules.as_deref())?;
    let milliseconds = || u64::try_from(clock.elapsed().as_millis()).unwrap_or(u64::MAX);
    let (fail_on, print) = (args.fail_on.clone(), args.policy.print.clone());
    let settings = Settings {
        clock: &milliseconds,
        ..settings(args, &context, clock, terminal)?
    };
    let outcome = run::run(&context, settings, &terminal.progress())?;
    let is_printed = print_outcome(&outcome, &print, terminal);
    Ok(exit_code(&outcome, is_printed, &fail_on))
}

fn settings(
    args: RunArgs,
    context: &Context,
    clock: Clock,
    terminal: Terminal,
) -> Result<Settings<'static>, Failure> {
    Ok(Settings {
        records: named_lines(&args.judging.records)?,
        as_of: args.judging.as_of.unwrap_or_else(|| clock.today()),
        started_at: clock.now,
        clock: &|| 0,
        threads: args.reading.threads,
        workers: Some(workers(
            context,
            &args.reading,
            args.judging.rules.as_deref(),
            clock,
        )?),
        lenient: args.lenient || (!args.strict && terminal.attended),
        bom: args.bom,
        policy: args.policy.settings(),
        folders: args.folders,
        roster: args.roster,
        answers: args.judging.answers,
        out: args.out,
    })
}

/// Gives whether everything was printed that was asked for. The report is published in any case.
fn print_outcome(outcome: &RunOutcome, print: &[PrintOption], terminal: Terminal) -> bool {
    for row in &outcome.left_out {
        terminal::warning(&format!("left out: {row}"));
    }
    for gap in &outcome.gaps {
        terminal::warning(&format!("not read: {gap}"));
    }
    let printed = if print.contains(&PrintOption::Changes) {
        let mut changes = outcome.changes.iter();
        changes.try_for_each(|change| print_line(&change.line()))
    } else {
        Ok(())
    };
    // Whoever closes a pipe has seen what they wanted.
    let failure = printed.err().filter(|failure| !is_broken_pipe(failure));
    if let Some(failure) = &failure {
        terminal::warning(&format!(
            "the report was published as `{}`, but what is new in it could not be printed: {failure}; its changes.csv has it",
            outcome.folder.display()
        ));
    }
    for warning in &outcome.warnings {
        terminal::warning(warning);
    }
    if terminal.attended {
        for note in &outcome.notes {
            terminal::note(note);
        }
        terminal::detail(&format!("report: {}", outcome.folder.display()));
    }
    failure.is_none()
}

fn exit_code(outcome: &RunOutcome, is_printed: bool, fail_on: &[FailOn]) -> Exit {
    if !outcome.gaps.is_empty() || !is_printed {
        Exit::Partial
    } else if outcome.not_met && fail_on.contains(&FailOn::NotMet) {
        Exit::NotMet
    } else if outcome.review && fail_on.contains(&FailOn::Review) {
        Exit::Review
    } else {
        Exit::Done
    }
}
