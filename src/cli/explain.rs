//! The command `recert explain`: the reasons behind a rule, a trainer's verdicts, a file or a finding.

use super::args::ExplainArgs;
use super::clock::Clock;
use super::exit::Exit;
use super::extract::report_gaps;
use super::files::{self, named_lines};
use super::terminal::{self, Terminal};
use super::worker::workers;
use crate::credit::case::Judging;
use crate::filing::earlier::EarlierTrainers;
use crate::intake::roster::Roster;
use crate::report::{ExplainContext, Explanation};
use crate::run::{self, Context, Failure, Judge, ReadOptions, Sources};

/// Prints an explanation. If what was asked for is unknown, the exit code is 2 and standard error lists what can
/// be asked for.
///
/// # Errors
/// An input is missing or wrong, or the output cannot be written.
pub(super) fn explain(
    args: &ExplainArgs,
    clock: Clock,
    terminal: Terminal,
) -> Result<Exit, Failure> {
    let rules = args.judging.rules.as_deref();
    let context = files::reading_context(&args.reading, rules)?;
    let roster = read_roster(args, &context, terminal)?;
    let answers = args.judging.answers.as_deref();
    let as_of = args.judging.as_of.unwrap_or_else(|| clock.today());
    let (answers, ..) = run::read_answers(
        &context,
        answers,
        &roster,
        terminal.attended,
        as_of.max(clock.today()),
    )?;
    let records = run::read_records(named_lines(&args.judging.records)?)?;
    let walk = run::find(&context, &args.folders)?;
    let workers = workers(&context, &args.reading, rules, clock)?;
    let sources = Sources {
        walk: &walk,
        records,
        earlier: &EarlierTrainers::default(),
        options: ReadOptions::without_state(args.reading.threads, Some(&workers)),
    };
    let (filing, gaps) =
        run::read_and_file(&context, &roster, &answers, sources, &terminal.progress())?;
    let judge = Judge {
        roster: &roster,
        filing: &filing,
        judging: Judging {
            packs: &context.rules,
            names: &context.names,
            answers: &answers,
            unassigned: filing.unassigned(),
            as_of,
        },
        threads: args.reading.threads,
    };
    let mut explanation = Explanation::new(
        &args.what,
        ExplainContext {
            packs: &context.rules,
            roster: &roster,
            containers: &gaps.containers,
        },
    );
    add_trainers(&mut explanation, judge).map_err(Failure::Filing)?;
    match explanation.end(&walk.left_out) {
        Ok(passages) => {
            terminal::print_passages(&passages)?;
            Ok(report_gaps(&gaps))
        }
        Err(unknown) => {
            terminal::error(&unknown);
            Ok(Exit::Usage)
        }
    }
}

fn read_roster(
    args: &ExplainArgs,
    context: &Context,
    terminal: Terminal,
) -> Result<Roster, Failure> {
    match &args.roster {
        Some(path) => {
            run::read_roster(context, path, terminal.attended).map(|(checked, _)| checked.roster)
        }
        None => Ok(Roster::default()),
    }
}

/// Adds every trainer's verdicts and every document that is filed with nobody.
fn add_trainers(explanation: &mut Explanation<'_>, judge: Judge<'_>) -> std::io::Result<()> {
    judge.all(&|_, judged| Ok(judged), &mut |judged| {
        explanation.trainer(&judged);
        Ok(())
    })?;
    for unfiled in judge.filing.unfiled() {
        explanation.unfiled(&unfiled?);
    }
    Ok(())
}
