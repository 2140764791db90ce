//! The hidden command `recert worker`, and the worker processes that a run starts with it.

use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

#[cfg(target_os = "linux")]
use landlock::{
    ABI, Access, AccessFs, AccessNet, RestrictionStatus, Ruleset, RulesetAttr, RulesetError, Scope,
};

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
    confine();
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

/// Lets this thread and those that it starts open no file and make no TCP connection from now on: what a damaged document
/// makes of a library can then reach nothing. The models are part of the program, and the rules have been read. A kernel
/// that cannot do all of this does what it can.
#[cfg(target_os = "linux")]
fn confine() {
    // Without it, a document is read all the same, in a process that can be killed.
    let _ = confined();
}

#[cfg(target_os = "linux")]
fn confined() -> Result<RestrictionStatus, RulesetError> {
    Ruleset::default()
        .handle_access(AccessFs::from_all(ABI::V6))?
        .handle_access(AccessNet::from_all(ABI::V6))?
        .scope(Scope::from_all(ABI::V6))?
        .create()?
        .restrict_self()
}

/// Other systems have no such restriction.
#[cfg(not(target_os = "linux"))]
fn confine() {}

/// Other systems have no limit.
#[cfg(not(target_os = "linux"))]
fn limit_memory(_bytes: u64) -> io::Result<()> {
    Ok(())
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::fs::File;
    use std::net::{TcpListener, TcpStream};
    use std::thread;

    use landlock::RulesetStatus;

    use super::*;

    #[test]
    fn a_confined_thread_opens_no_file_and_makes_no_connection() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let file = tempfile::NamedTempFile::new().unwrap();
        let open = |path: &Path| File::open(path).map_err(|error| error.kind());
        assert!(open(file.path()).is_ok());
        // The restriction is that of a thread and of those that it starts.
        let tried = thread::scope(|scope| {
            let confined = scope.spawn(|| {
                let status = confined().unwrap();
                let try_both = || (open(file.path()), TcpStream::connect(address));
                (status, scope.spawn(try_both).join().unwrap())
            });
            confined.join().unwrap()
        });
        let (status, (opened, connected)) = tried;
        if status.ruleset == RulesetStatus::NotEnforced {
            // The kernel has no Landlock.
            return;
        }
        assert_eq!(opened.unwrap_err(), io::ErrorKind::PermissionDenied);
        // Kernels before 6.7 restrict files only.
        if let Err(error) = connected {
            assert_eq!(error.kind(), io::ErrorKind::PermissionDenied);
        }
        assert!(open(file.path()).is_ok());
    }
}
