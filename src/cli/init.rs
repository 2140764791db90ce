//! The command `recert init`: writes a first configuration and roster, and tries out reading on a sample.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use super::args::{InitArgs, ReadingArgs};
use super::clock::Clock;
use super::config;
use super::exit::Exit;
use super::files;
use super::terminal::{Terminal, print_line};
use super::worker::workers;
use crate::intake::kind::{FileKind, kind_by_extension};
use crate::intake::limits::Limits;
use crate::intake::start;
use crate::intake::walk::Walk;
use crate::read::record::{Kind, Record};
use crate::run::{self, Context, Failure, ReadOptions};

const CONFIG: &str = "recert.toml";
const ROSTER: &str = "staff.csv";

/// Writes the files that do not exist yet, and prints what was found and what to do next.
///
/// # Errors
/// A folder cannot be opened, or a file cannot be written.
pub(super) fn init(args: &InitArgs, clock: Clock, terminal: Terminal) -> Result<Exit, Failure> {
    let here = Path::new(".");
    if let Err(exit) = files::refuse_among_documents("the working directory", here, &args.folders) {
        return Ok(exit);
    }
    let context = files::context(Limits::default(), false, None)?;
    let walk = run::find(&context, &args.folders)?;
    let people = start::people(&walk);
    let pdfs = walk
        .files
        .iter()
        .filter(|file| kind_by_extension(&file.path) == Some(FileKind::Pdf))
        .count();
    print_line(&format!(
        "files: {}, {pdfs} of them named like a PDF; skipped: {}",
        walk.files.len(),
        walk.unread.len() + walk.left_out.len()
    ))?;
    print_line(&format!(
        "folders that seem to be named after a person: {}",
        people.len()
    ))?;
    create(ROSTER, &start::roster(&people))?;
    create(CONFIG, &config::template(&args.folders, ROSTER))?;
    dry_run(&context, &walk, clock, terminal)?;
    print_line(&format!(
        "next: fill in {ROSTER}, check it with `recert roster check {ROSTER}`, then call `recert run --config {CONFIG}`"
    ))?;
    Ok(Exit::Done)
}

/// Creates a file. One that exists already is left as it is.
fn create(name: &str, text: &str) -> Result<(), Failure> {
    match File::create_new(name).and_then(|mut file| file.write_all(text.as_bytes())) {
        Ok(()) => print_line(&format!("{name}: written")),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            print_line(&format!("{name}: exists already and is not changed"))
        }
        Err(source) => Err(Failure::Output {
            path: name.into(),
            source,
        }),
    }
}

/// Reads a sample of the files, keeps nothing of it, and prints what was read and how long a run may take.
fn dry_run(
    context: &Context,
    walk: &Walk,
    clock: Clock,
    terminal: Terminal,
) -> Result<(), Failure> {
    let sample = start::sample(walk);
    let workers = workers(context, &ReadingArgs::default(), None, clock)?;
    let started = clock.elapsed();
    let mut records = Vec::new();
    run::extract(
        context,
        &sample,
        ReadOptions::without_state(0, Some(&workers)),
        &terminal.progress(),
        &mut |record| {
            records.push(record);
            Ok(())
        },
    )?;
    let seconds = clock.elapsed().saturating_sub(started).as_secs_f64();
    print_line(&sample_line(sample.files.len(), &records))?;
    if sample.files.len() < walk.files.len() {
        let minutes = (seconds * walk.files.len() as f64 / sample.files.len() as f64 / 60.0).ceil();
        print_line(&format!(
            "the first run may take {minutes} min; later runs read only what is new"
        ))?;
    }
    Ok(())
}

fn sample_line(files: usize, records: &[Record]) -> String {
    let count = |kind: Kind| records.iter().filter(|record| record.is(kind)).count();
    let (other, unreadable) = (count(Kind::Other), count(Kind::Unreadable));
    let certificates = records.len() - other - unreadable;
    let unclear = records
        .iter()
        .filter(|record| {
            !(record.is(Kind::Other) || record.is(Kind::Unreadable)) && record.is_open()
        })
        .count();
    format!(
        "a sample of {files} files: {certificates} certificates and cards, {unclear} of them with an unclear field; {other} other documents; {unreadable} unreadable"
    )
}
