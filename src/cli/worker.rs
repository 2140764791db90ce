//! The hidden command `recert worker`, and the worker processes that a run starts with it.

use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::args::{MIB, ReadingArgs, WorkerArgs};
use super::clock::Clock;
use super::exit::Exit;
use super::files;
use crate::run::{self, Context, Failure, Patience, Workers};

/// The worker processes that read documents: this program, started again.
///
/// # Errors
/// The path of this program is unknown.
pub(super) fn workers(
    context: &Context,
    reading: &ReadingArgs,
    rules: Option<&Path>,
    clock: Clock,
) -> Result<Workers, Failure> {
    Ok(Workers {
        program: std::env::current_exe().map_err(|error| Failure::WorkerStart(Arc::new(error)))?,
        arguments: WorkerArgs::arguments(reading, rules),
        patience: Patience::new(Duration::from_secs(reading.max_time)),
        started: clock.started,
        lost: Mutex::default(),
        reader: context.reader.clone(),
        max_bytes: context.limits.file_bytes,
        idle: Mutex::default(),
    })
}

/// Reads documents from standard input until it ends.
///
/// # Errors
/// The limits cannot be set, the rules are wrong, or standard input is not what a run writes.
pub(super) fn worker(args: &WorkerArgs) -> Result<Exit, Failure> {
    limit_memory(args.reading.max_memory.saturating_mul(MIB)).map_err(Failure::Setup)?;
    let context = files::context(
        args.reading.limits(),
        args.reading.follow_links,
        args.rules.as_deref(),
    )?;
    run::serve(
        Arc::new(context),
        io::stdin().lock(),
        io::BufWriter::new(io::stdout()),
    )
    .map_err(Failure::Setup)?;
    Ok(Exit::Done)
}

/// Limits the memory of this process: an allocation beyond it fails, which ends the process. Core files are
/// switched off, because they would contain documents.
#[cfg(target_os = "linux")]
fn limit_memory(bytes: u64) -> io::Result<()> {
    rlimit::setrlimit(rlimit::Resource::CORE, 0, 0)?;
    rlimit::setrlimit(rlimit::Resource::DATA, bytes, bytes)
}

/// Other systems have no limit.
#[cfg(not(target_os = "linux"))]
fn limit_memory(_bytes: u64) -> io::Result<()> {
    Ok(())
}
