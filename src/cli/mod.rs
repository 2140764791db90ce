//! The command line: arguments to settings, exit codes, progress, what a terminal sees.
//!
//! This room alone reads the clock and the environment. It knows no rule and no file format.

mod args;
mod config;
mod exit;
mod log;
mod terminal;

use std::error::Error;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use chrono::Local;
use clap::Parser;

use crate::credit::case::Judging;
use crate::intake::kind::{FileKind, promised};
use crate::intake::limits::Limits;
use crate::intake::roster::Roster;
use crate::intake::start;
use crate::intake::walk::Walk;
use crate::read::record::Kind;
use crate::report::{self, ExplainContext, Explanation, view};
use crate::run::{self, Context, Failure, Inputs, NamedLines, ReadOptions, Settings, Workers};
use args::{
    Args, Command, Explain, Extract, FailOn, Format, Init, MIB, PrintOption, ReadingArgs, RunArgs,
    Worker,
};
pub use exit::Exit;
use terminal::Terminal;

/// Runs the program on the process's own arguments.
#[must_use]
pub fn main() -> ExitCode {
    let terminal = Terminal::of_process();
    terminal::quiet_readers();
    let arguments = match config::expanded(std::env::args_os().collect()) {
        Ok(arguments) => arguments,
        Err(failure) => return end(&failure, terminal).into(),
    };
    let args = match Args::try_parse_from(arguments) {
        Ok(args) => args,
        Err(error) => {
            // Help or version for a pipe that is closed already: nobody is left to tell.
            let _ = error.print();
            return if error.use_stderr() {
                Exit::Usage
            } else {
                Exit::Done
            }
            .into();
        }
    };
    let ended = match args.command {
        Command::Init(args) => init(&args, terminal),
        Command::Run(args) => run(args, terminal),
        Command::Extract(args) => extract(&args, terminal),
        Command::Explain(args) => explain(&args, terminal),
        Command::Worker(args) => worker(&args),
        Command::Rules {
            check: args::RulesCommand::List { folder },
        } => list_rules(folder.as_deref()),
        Command::Rules {
            check: args::RulesCommand::Check { folder },
        } => check_rules(folder.as_deref()),
        Command::Roster {
            check: args::RosterCommand::Check { file, rules },
        } => check_roster(&file, rules.as_deref()),
    };
    ended
        .unwrap_or_else(|failure| end(&failure, terminal))
        .into()
}

fn run(args: RunArgs, terminal: Terminal) -> Result<Exit, Failure> {
    log::begin(&args.logging)?;
    let ended = run_night(args, terminal);
    match &ended {
        Ok(exit) => tracing::info!(code = exit.code(), "ended"),
        // What is wrong with single rows may name somebody: standard error says it.
        Err(failure) => tracing::error!(code = of(failure).code(), "{failure}"),
    }
    ended
}

fn run_night(args: RunArgs, terminal: Terminal) -> Result<Exit, Failure> {
    let (now, began) = (Local::now(), Instant::now());
    for folder in &args.folders {
        if lies_in(&args.out, folder) {
            terminal.error(&format!(
                "the output folder `{}` lies in the input folder `{}`",
                args.out.display(),
                folder.display()
            ));
            terminal.detail(
                "its reports would be read as documents the next night: name one outside of it",
            );
            return Ok(Exit::Usage);
        }
    }
    let context = self::context(
        args.reading.limits(),
        args.reading.follow_links,
        args.judging.rules.as_deref(),
    )?;
    let settings = Settings {
        records: named_lines(&args.judging.records)?,
        folders: args.folders,
        roster: args.roster,
        answers: args.judging.answers,
        out: args.out,
        as_of: args.judging.as_of.unwrap_or_else(|| now.date_naive()),
        started_at: now.fixed_offset(),
        clock: &|| u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX),
        threads: args.reading.threads,
        workers: Some(workers(
            &context,
            &args.reading,
            args.judging.rules.as_deref(),
        )?),
        lenient: args.lenient || (!args.strict && terminal.attended),
        bom: args.bom,
        policy: args.policy.settings(),
    };
    let outcome = run::run(&context, settings, &terminal.progress())?;
    for row in &outcome.left_out {
        terminal.warning(&format!("left out: {row}"));
    }
    for gap in &outcome.gaps {
        terminal.warning(&format!("not read: {gap}"));
    }
    if args.policy.print.contains(&PrintOption::Changes) {
        outcome
            .changes
            .iter()
            .try_for_each(|change| say(&change.line()))?;
    }
    for warning in &outcome.warnings {
        terminal.warning(warning);
    }
    if terminal.attended {
        for note in &outcome.notes {
            terminal.detail(note);
        }
        terminal.detail(&format!("report: {}", outcome.folder.display()));
    }
    Ok(match args.fail_on.as_slice() {
        _ if !outcome.gaps.is_empty() => Exit::Partial,
        asked if outcome.not_met && asked.contains(&FailOn::NotMet) => Exit::NotMet,
        asked if outcome.review && asked.contains(&FailOn::Review) => Exit::Review,
        _ => Exit::Done,
    })
}

fn extract(args: &Extract, terminal: Terminal) -> Result<Exit, Failure> {
    if args.why && args.format == Format::Ndjson {
        terminal.error("`--why` is for people to read: programs get records as they are");
        terminal.detail("add `--format text`");
        return Ok(Exit::Usage);
    }
    let context = Context {
        why: args.why,
        ..self::context(args.reading.limits(), args.reading.follow_links, None)?
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    let found = run::find(&context, &args.paths)?;
    let workers = workers(&context, &args.reading, None)?;
    // A process apart answers with records, and how they were read is no part of one.
    let means = ReadOptions::afresh(args.reading.threads, Some(&workers).filter(|_| !args.why));
    let gaps = run::extract(
        &context,
        &found,
        means,
        &terminal.progress(),
        &mut |record| match args.format {
            Format::Ndjson => {
                serde_json::to_writer(&mut out, &record)?;
                out.write_all(b"\n")
            }
            Format::Text => out.write_all(view(&record).as_bytes()),
        },
    )?;
    out.flush().map_err(|source| Failure::Output {
        path: PathBuf::from("standard output"),
        source,
    })?;
    let gaps = gaps.lines();
    for gap in &gaps {
        terminal.warning(&format!("not read: {gap}"));
    }
    Ok(if gaps.is_empty() {
        Exit::Done
    } else {
        Exit::Partial
    })
}

/// What nobody knows ends with 2, and says what could be asked for.
fn explain(args: &Explain, terminal: Terminal) -> Result<Exit, Failure> {
    let context = self::context(
        args.reading.limits(),
        args.reading.follow_links,
        args.judging.rules.as_deref(),
    )?;
    let roster = match &args.roster {
        Some(path) => {
            run::read_roster(&context, path, terminal.attended)?
                .0
                .roster
        }
        None => Roster::default(),
    };
    let (answers, ..) = run::read_decisions(
        &context,
        args.judging.answers.as_deref(),
        &roster,
        terminal.attended,
    )?;
    let records = run::read_records(named_lines(&args.judging.records)?)?;
    let found = run::find(&context, &args.folders)?;
    let workers = workers(&context, &args.reading, args.judging.rules.as_deref())?;
    let means = ReadOptions::afresh(args.reading.threads, Some(&workers));
    let evidence = Inputs {
        found: &found,
        records,
        means,
    };
    let as_of = args
        .judging
        .as_of
        .unwrap_or_else(|| Local::now().date_naive());
    let (filing, gaps) =
        run::read_and_file(&context, &roster, &answers, evidence, &terminal.progress())?;
    let by = Judging {
        packs: &context.rules,
        names: &context.names,
        answers: &answers,
        as_of,
    };
    let mut explanation = Explanation::new(
        &args.what,
        ExplainContext {
            packs: &context.rules,
            roster: &roster,
        },
    );
    let explained = run::judge_all(
        &roster,
        &filing,
        by,
        args.reading.threads,
        &|_, judged| Ok(judged),
        &mut |judged| {
            explanation.trainer(&judged);
            Ok(())
        },
    );
    let explained = explained.and_then(|()| {
        filing
            .unfiled()
            .try_for_each(|unfiled| unfiled.map(|unfiled| explanation.unfiled(&unfiled)))
    });
    explained.map_err(Failure::Reader)?;
    match explanation.end(&gaps.unopened()) {
        Ok(passages) => {
            terminal::say(&passages)?;
            let gaps = gaps.lines();
            for gap in &gaps {
                terminal.warning(&format!("not read: {gap}"));
            }
            Ok(if gaps.is_empty() {
                Exit::Done
            } else {
                Exit::Partial
            })
        }
        Err(unknown) => {
            terminal.error(&unknown);
            Ok(Exit::Usage)
        }
    }
}

/// Writes what is not there yet, and says what was found and what comes next.
fn init(args: &Init, terminal: Terminal) -> Result<Exit, Failure> {
    let context = self::context(Limits::default(), false, None)?;
    let found = run::find(&context, &args.folders)?;
    let people = start::people(&found);
    let pdfs = found
        .files
        .iter()
        .filter(|file| promised(&file.path) == Some(FileKind::Pdf))
        .count();
    say(&format!(
        "files: {}, of which {pdfs} are named like a PDF; not to be read: {}",
        found.files.len(),
        found.unread.len()
    ))?;
    say(&format!(
        "folders that seem to be somebody's: {}",
        people.len()
    ))?;
    for (name, text) in [
        (ROSTER, start::roster(&people)),
        (CONFIG, config::template(&args.folders, ROSTER)),
    ] {
        match File::create_new(name).and_then(|mut file| file.write_all(text.as_bytes())) {
            Ok(()) => say(&format!("{name}: written"))?,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                say(&format!("{name}: is there already and stays as it is"))?;
            }
            Err(source) => {
                return Err(Failure::Output {
                    path: name.into(),
                    source,
                });
            }
        }
    }
    dry_run(&context, &found, terminal)?;
    say(&format!(
        "next: fill in {ROSTER}, see `recert roster check {ROSTER}`, then `recert run --config {CONFIG}`"
    ))?;
    Ok(Exit::Done)
}

/// Reads a few documents, keeps nothing of them, and says what a night would make of them.
fn dry_run(context: &Context, found: &Walk, terminal: Terminal) -> Result<(), Failure> {
    let sample = start::sample(found);
    let workers = workers(context, &ReadingArgs::default(), None)?;
    let began = Instant::now();
    let means = ReadOptions::afresh(0, Some(&workers));
    let mut records = Vec::new();
    run::extract(
        context,
        &sample,
        means,
        &terminal.progress(),
        &mut |record| {
            records.push(record);
            Ok(())
        },
    )?;
    let timings = began.elapsed();
    let of = |kind: Kind| records.iter().filter(|record| record.kind == kind).count();
    let (other, unreadable) = (of(Kind::Other), of(Kind::Unreadable));
    let certificates = records.len() - other - unreadable;
    let open = records
        .iter()
        .filter(|record| !matches!(record.kind, Kind::Other | Kind::Unreadable) && record.is_open())
        .count();
    say(&format!(
        "a dry run over {} of them: certificates and cards {certificates}, {open} of them with a reading that is not clear; other papers {other}; not readable {unreadable}",
        sample.files.len()
    ))?;
    if sample.files.len() < found.files.len() {
        let minutes =
            (timings.as_secs_f64() * found.files.len() as f64 / sample.files.len() as f64 / 60.0)
                .ceil();
        say(&format!(
            "the first night may take {minutes} min; the others read only what is new"
        ))?;
    }
    Ok(())
}

const CONFIG: &str = "recert.toml";
const ROSTER: &str = "staff.csv";

/// The processes in which documents are read: this program once more.
fn workers(
    context: &Context,
    reading: &ReadingArgs,
    rules: Option<&Path>,
) -> Result<Workers, Failure> {
    let program = std::env::current_exe().map_err(Failure::Reader)?;
    let arguments = Worker::arguments(reading, rules);
    let patience = Duration::from_secs(reading.max_time);
    Ok(Workers {
        program,
        arguments,
        patience,
        reader: context.reader.clone(),
        idle: Mutex::default(),
    })
}

/// Never returns to a run: whoever handed documents over is gone when it ends.
fn worker(args: &Worker) -> Result<Exit, Failure> {
    limit_memory(args.reading.max_memory.saturating_mul(MIB)).map_err(Failure::Reader)?;
    let context = self::context(
        args.reading.limits(),
        args.reading.follow_links,
        args.rules.as_deref(),
    )?;
    run::serve(
        Arc::new(context),
        io::stdin().lock(),
        io::BufWriter::new(io::stdout()),
    )
    .map_err(Failure::Reader)?;
    Ok(Exit::Done)
}

/// What the process asks for beyond it is refused, which ends it. A core file would hold what papers say, so none is written.
#[cfg(target_os = "linux")]
fn limit_memory(bytes: u64) -> io::Result<()> {
    rlimit::setrlimit(rlimit::Resource::CORE, 0, 0)?;
    rlimit::setrlimit(rlimit::Resource::DATA, bytes, bytes)
}

/// Elsewhere no limit is held.
#[cfg(not(target_os = "linux"))]
fn limit_memory(_bytes: u64) -> io::Result<()> {
    Ok(())
}

fn list_rules(folder: Option<&Path>) -> Result<Exit, Failure> {
    let context = self::context(Limits::default(), false, folder)?;
    terminal::say(&report::rules_list(&context.rules))?;
    Ok(Exit::Done)
}

fn check_rules(folder: Option<&Path>) -> Result<Exit, Failure> {
    let context = self::context(Limits::default(), false, folder)?;
    context.notes.iter().try_for_each(|note| say(note))?;
    for pack in context.packs() {
        say(&format!("{} {}", pack.id, pack.version))?;
    }
    Ok(Exit::Done)
}

fn check_roster(file: &Path, rules: Option<&Path>) -> Result<Exit, Failure> {
    let context = self::context(Limits::default(), false, rules)?;
    let (checked, _) = run::read_roster(&context, file, false)?;
    checked.notes.iter().try_for_each(|note| say(note))?;
    let credentials: usize = checked
        .roster
        .trainers
        .iter()
        .map(|trainer| trainer.credentials.len())
        .sum();
    say(&format!(
        "{}: nothing is wrong; trainers: {}, credentials: {credentials}",
        file.display(),
        checked.roster.trainers.len()
    ))?;
    Ok(Exit::Done)
}

fn context(limits: Limits, follow_links: bool, rules: Option<&Path>) -> Result<Context, Failure> {
    let rules = rules.map(rule_files).transpose()?;
    Context::new(rules.as_deref(), limits, follow_links)
}

/// The files of a folder of rules, by name and text, in the order of their names.
fn rule_files(folder: &Path) -> Result<Vec<(String, String)>, Failure> {
    let failed = |source| Failure::Input {
        path: folder.to_owned(),
        source,
    };
    let entries = fs::read_dir(folder)
        .and_then(Iterator::collect::<io::Result<Vec<_>>>)
        .map_err(failed)?;
    let mut paths: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
    // Beside the packs may stand the texts of their sources, in which quotes are looked up.
    paths.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "toml" || extension == "txt")
    });
    paths.sort();
    let text = |path: PathBuf| match fs::read_to_string(&path) {
        // By its bare name: what a file holds follows from it.
        Ok(text) => Ok((
            path.file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            text,
        )),
        Err(source) => Err(Failure::Input { path, source }),
    };
    paths.into_iter().map(text).collect()
}

/// One line of an answer.
fn say(line: &str) -> Result<(), Failure> {
    writeln!(io::stdout().lock(), "{line}").map_err(|source| Failure::Output {
        path: PathBuf::from("standard output"),
        source,
    })
}

fn named_lines(files: &[PathBuf]) -> Result<Vec<NamedLines<'static>>, Failure> {
    files
        .iter()
        .map(|file| Ok((file.display().to_string(), lines(file)?)))
        .collect()
}

fn lines(file: &Path) -> Result<Box<dyn BufRead>, Failure> {
    if file == Path::new("-") {
        return Ok(Box::new(io::stdin().lock()));
    }
    let file = File::open(file).map_err(|source| Failure::Input {
        path: file.to_owned(),
        source,
    })?;
    Ok(Box::new(BufReader::new(file)))
}

/// Whether reports would stand in a folder of documents. The output folder need not exist yet.
fn lies_in(out: &Path, folder: &Path) -> bool {
    let existing = std::path::absolute(out)
        .ok()
        .and_then(|out| out.ancestors().find_map(|path| path.canonicalize().ok()));
    matches!((existing, folder.canonicalize()), (Some(existing), Ok(folder)) if existing.starts_with(&folder))
}

/// Whoever reads the output has closed it: what they wanted to see, they have seen.
fn is_broken_pipe(failure: &Failure) -> bool {
    let mut cause: Option<&(dyn Error + 'static)> = Some(failure);
    while let Some(error) = cause {
        if error
            .downcast_ref::<io::Error>()
            .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
        {
            return true;
        }
        cause = error.source();
    }
    false
}

fn end(failure: &Failure, terminal: Terminal) -> Exit {
    if is_broken_pipe(failure) {
        return Exit::Done;
    }
    terminal.error(&failure.to_string());
    for detail in failure.details() {
        terminal.detail(&detail);
    }
    of(failure)
}

/// The code that a failure ends with.
fn of(failure: &Failure) -> Exit {
    match failure {
        Failure::Locked(_) => Exit::Locked,
        _ if failure.is_usage() => Exit::Usage,
        _ => Exit::Failed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_may_not_stand_among_documents() {
        let share = tempfile::tempdir().unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        assert!(lies_in(share.path(), share.path()));
        assert!(lies_in(&share.path().join("new/reports"), share.path()));
        assert!(!lies_in(&elsewhere.path().join("new"), share.path()));
        assert!(!lies_in(elsewhere.path(), Path::new("no such folder")));
    }

    #[test]
    fn a_closed_pipe_is_no_failure() {
        let failed = |kind: io::ErrorKind| Failure::Output {
            path: PathBuf::new(),
            source: kind.into(),
        };
        assert!(is_broken_pipe(&failed(io::ErrorKind::BrokenPipe)));
        assert!(!is_broken_pipe(&failed(io::ErrorKind::StorageFull)));
    }
}
