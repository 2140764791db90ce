//! The command `recert extract`: prints what is read from documents, without judging it.

use std::io::{self, Write};

use super::args::{ExtractArgs, Format};
use super::clock::Clock;
use super::exit::Exit;
use super::files;
use super::terminal::{self, Terminal, stdout_failure};
use super::worker::workers;
use crate::read::record::Record;
use crate::report::{VisibleJson, view};
use crate::run::{self, Context, Failure, Gaps, ReadOptions};

/// Prints the records of documents.
///
/// # Errors
/// A path cannot be opened, or the output cannot be written.
pub(super) fn extract(
    args: &ExtractArgs,
    clock: Clock,
    terminal: Terminal,
) -> Result<Exit, Failure> {
    if args.why && args.format == Format::Ndjson {
        terminal::error("`--why` is for people and is not part of the records for programs");
        terminal::detail("add `--format text`");
        return Ok(Exit::Usage);
    }
    let context = Context {
        why: args.why,
        ..files::reading_context(&args.reading, None)?
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    let walk = run::find(&context, &args.paths)?;
    let workers = workers(&context, &args.reading, None, clock)?;
    // A worker answers with records, which do not tell how they were read.
    let workers = Some(&workers).filter(|_| !args.why);
    let options = ReadOptions::without_state(args.reading.threads, workers);
    let gaps = run::extract(
        &context,
        &walk,
        options,
        &terminal.progress(),
        &mut |record| print(&mut out, args.format, &record).map_err(stdout_failure),
    )?;
    out.flush().map_err(stdout_failure)?;
    Ok(report_gaps(&gaps))
}

/// Prints one record.
fn print(out: &mut impl Write, format: Format, record: &Record) -> io::Result<()> {
    match format {
        Format::Ndjson => {
            serde_json::to_writer(VisibleJson(&mut *out), record)?;
            out.write_all(b"\n")
        }
        Format::Text => out.write_all(view(record).as_bytes()),
    }
}

/// Warns about everything that was not read; the exit code says whether there was any.
pub(super) fn report_gaps(gaps: &Gaps) -> Exit {
    let lines = gaps.lines();
    for line in &lines {
        terminal::warning(&format!("not read: {line}"));
    }
    if lines.is_empty() {
        Exit::Done
    } else {
        Exit::Partial
    }
}
