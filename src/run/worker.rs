//! Worker processes: documents are read in processes that can be killed, whatever a document does to them.
//!
//! A document goes in; its records come out, or the reason why the worker was stopped. Each worker is the same
//! program (`recert worker`), reads one document at a time and opens no file: it gets the bytes on standard
//! input and answers in lines. The first line names the reader. After that a JSON object is a record, `.` is a
//! heartbeat, and an empty line ends an answer.

use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::context::Context;
use super::reading::read_caught;
use super::stopped::Stopped;
use super::threads::STACK_BYTES;
use crate::intake::kind::FileKind;
use crate::intake::walk::Document;
use crate::read::record::Record;

/// The line of a worker that is still busy with its document.
const HEARTBEAT: &[u8] = b".";

/// How long a worker may take to write its first line, however busy the machine is.
const STARTUP_TIMEOUT: Duration = Duration::from_mins(1);

/// The path in the records of a worker, which does not know the real one.
const PLACEHOLDER_PATH: &str = "document";

/// The name of the thread in which a worker reads.
pub const READER_THREAD: &str = "reader";

/// The worker processes of a run.
#[derive(Debug)]
pub struct Workers {
    /// The program.
    pub program: PathBuf,
    /// Its arguments.
    pub arguments: Vec<OsString>,
    /// A document whose worker sends no heartbeat for this long is stopped.
    pub heartbeat_timeout: Duration,
    /// The reader that the workers must name, as in `Context::reader`.
    pub reader: String,
    /// Workers that wait for a document.
    pub idle: Mutex<Vec<WorkerProcess>>,
}

/// A worker and the lines that it writes. It is killed when this is dropped.
#[derive(Debug)]
pub struct WorkerProcess {
    child: Child,
    input: ChildStdin,
    lines: Receiver<Vec<u8>>,
}

/// The line that precedes the bytes of a document.
#[derive(Serialize, Deserialize)]
struct Header {
    kind: FileKind,
    sha256: String,
    length: usize,
    /// Whether scanned pages are read by OCR.
    ocr: bool,
}

impl Workers {
    /// Reads a document, with OCR or without, in an idle worker or a new one. `on_heartbeat` is called at every
    /// heartbeat. A worker that fails is killed, and nothing of its answer is used.
    ///
    /// # Errors
    /// Why the document could not be read.
    pub fn read(
        &self,
        document: &Document,
        ocr: bool,
        on_heartbeat: &dyn Fn(),
    ) -> Result<Vec<Record>, Stopped> {
        let idle = self
            .idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        let mut worker = match idle {
            Some(worker) => worker,
            None => self.start().map_err(Stopped::NotStarted)?,
        };
        worker.send(document, ocr).map_err(|_| Stopped::Died)?;
        let records = worker.receive(self.heartbeat_timeout, on_heartbeat)?;
        self.idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(worker);
        Ok(records)
    }

    fn start(&self) -> io::Result<WorkerProcess> {
        let mut command = Command::new(&self.program);
        // Standard error is discarded: a message of a library could quote the document.
        command
            .args(&self.arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn()?;
        let no_pipe = || io::Error::other("the process that reads documents has no pipes");
        let (input, output) = (
            child.stdin.take().ok_or_else(no_pipe)?,
            child.stdout.take().ok_or_else(no_pipe)?,
        );
        let (sender, lines) = mpsc::channel();
        thread::spawn(move || {
            // Sending fails once the worker is dropped, which ends this thread.
            BufReader::new(output)
                .split(b'\n')
                .map_while(Result::ok)
                .try_for_each(|line| sender.send(line))
        });
        let worker = WorkerProcess {
            child,
            input,
            lines,
        };
        match worker.lines.recv_timeout(STARTUP_TIMEOUT) {
            Ok(reader) if reader == self.reader.as_bytes() => Ok(worker),
            Ok(_) => Err(io::Error::other(
                "it is another version than this program: the program was replaced while it ran",
            )),
            Err(_) => Err(io::Error::other("it does not answer")),
        }
    }
}

impl WorkerProcess {
    fn send(&mut self, document: &Document, ocr: bool) -> io::Result<()> {
        let header = Header {
            kind: document.kind,
            sha256: document.sha256.clone(),
            length: document.bytes.len(),
            ocr,
        };
        serde_json::to_writer(&mut self.input, &header)?;
        self.input.write_all(b"\n")?;
        self.input.write_all(&document.bytes)?;
        self.input.flush()
    }

    fn receive(&self, timeout: Duration, on_heartbeat: &dyn Fn()) -> Result<Vec<Record>, Stopped> {
        let mut records = Vec::new();
        loop {
            match self.lines.recv_timeout(timeout) {
                Ok(line) if line.is_empty() => return Ok(records),
                Ok(line) if line == HEARTBEAT => on_heartbeat(),
                Ok(line) => records.push(serde_json::from_slice(&line).map_err(|_| Stopped::Died)?),
                Err(RecvTimeoutError::Timeout) => return Err(Stopped::Hung),
                Err(RecvTimeoutError::Disconnected) => return Err(Stopped::Died),
            }
        }
    }
}

impl Drop for WorkerProcess {
    fn drop(&mut self) {
        // Both fail only for a process that has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The worker's side: reads documents from `input` and answers to `output` until `input` ends.
///
/// It returns when `input` ends, even in the middle of a document. The caller must then end the process, so
/// that a run that was killed leaves no worker behind.
///
/// # Errors
/// `input` is not in the format of [`Workers`], or the thread that reads cannot be started.
pub fn serve(
    context: Arc<Context>,
    mut input: impl BufRead,
    output: impl Write + Send + 'static,
) -> io::Result<()> {
    let (sender, documents) = mpsc::channel::<(Document, bool)>();
    thread::Builder::new()
        .name(READER_THREAD.to_owned())
        .stack_size(STACK_BYTES)
        .spawn(move || answer_all(&context, &documents, output))?;
    let mut header = Vec::new();
    while input.read_until(b'\n', &mut header)? > 0 {
        let Header {
            kind,
            sha256,
            length,
            ocr,
        } = serde_json::from_slice(&header)?;
        let mut bytes = vec![0; length];
        input.read_exact(&mut bytes)?;
        let document = Document {
            kind,
            sha256,
            bytes: Arc::new(bytes),
        };
        if sender.send((document, ocr)).is_err() {
            // The reading thread could not write its answer: the run is gone.
            break;
        }
        header.clear();
    }
    Ok(())
}

fn answer_all(
    context: &Context,
    documents: &Receiver<(Document, bool)>,
    output: impl Write + Send,
) -> io::Result<()> {
    let output = Mutex::new(output);
    let write_line = |line: &[u8]| {
        let mut output = output.lock().unwrap_or_else(PoisonError::into_inner);
        output.write_all(line)?;
        output.write_all(b"\n")?;
        output.flush()
    };
    write_line(context.reader.as_bytes())?;
    for (document, ocr) in documents {
        // If this fails, writing the answer fails as well, and that ends the thread.
        let heartbeat = || drop(write_line(HEARTBEAT));
        for record in read_caught(
            &|path, document| context.read(path, document, ocr, &heartbeat),
            PLACEHOLDER_PATH,
            &document,
        ) {
            write_line(&serde_json::to_vec(&record)?)?;
        }
        write_line(b"")?;
    }
    Ok(())
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;
    use crate::read::record::{Kind, TextSource};

    fn document() -> Document {
        Document {
            kind: FileKind::Pdf,
            bytes: Arc::new(b"%PDF-".repeat(100_000)),
            sha256: "aa".into(),
        }
    }

    /// Workers that run this shell script.
    fn workers(script: &str, timeout_ms: u64) -> Workers {
        let arguments = ["-c", script].map(OsString::from).into();
        Workers {
            program: "/bin/sh".into(),
            arguments,
            heartbeat_timeout: Duration::from_millis(timeout_ms),
            reader: "1".into(),
            idle: Mutex::default(),
        }
    }

    fn record_line() -> String {
        serde_json::to_string(&Record::blank(
            PLACEHOLDER_PATH,
            "aa",
            TextSource::Text,
            Kind::Completion,
        ))
        .unwrap()
    }

    #[test]
    fn a_worker_answers_document_after_document() {
        let script = format!(
            "echo 1; for n in 1 2; do head -n 1 >/dev/null; sleep 0.1; echo .; sleep 0.1; echo '{}'; echo; done; cat",
            record_line()
        );
        let workers = workers(&script, 5000);
        for _ in 0..2 {
            // The script does not read the bytes, so they must fit into the pipe.
            let document = Document {
                bytes: Arc::new(vec![b'x'; 10]),
                ..document()
            };
            assert_eq!(workers.read(&document, true, &|| {}).unwrap().len(), 1);
            assert_eq!(workers.idle.lock().unwrap().len(), 1);
        }
    }

    #[test]
    fn a_worker_that_hangs_dies_or_writes_nonsense_is_killed() {
        let read = "cat >/dev/null";
        let check = |script: &str, expected: fn(&Stopped) -> bool| {
            let workers = workers(script, 300);
            let stopped = workers.read(&document(), true, &|| {}).unwrap_err();
            assert!(expected(&stopped), "{script}: {stopped:?}");
            assert!(workers.idle.lock().unwrap().is_empty());
        };
        check(&format!("echo 1; {read}"), |stopped| {
            matches!(stopped, Stopped::Hung)
        });
        check(
            &format!("echo 1; echo '{}'; {read}", record_line()),
            |stopped| matches!(stopped, Stopped::Hung),
        );
        check("echo 1; head -c 1000 >/dev/null; kill -9 $$", |stopped| {
            matches!(stopped, Stopped::Died)
        });
        check(&format!("echo 1; echo '{{}}'; exec {read}"), |stopped| {
            matches!(stopped, Stopped::Died)
        });
        check("echo 2; exec cat", |stopped| {
            matches!(stopped, Stopped::NotStarted(_))
        });
        check("exit 1", |stopped| {
            matches!(stopped, Stopped::NotStarted(_))
        });
        let mut missing = workers("", 300);
        missing.program = "/no/such/program".into();
        assert!(matches!(
            missing.read(&document(), true, &|| {}),
            Err(Stopped::NotStarted(_))
        ));
    }

    #[test]
    fn each_heartbeat_restarts_the_timeout() {
        let script =
            "echo 1; for n in 1 2 3 4 5 6; do sleep 0.2; echo .; done; echo; exec cat >/dev/null";
        let heartbeats = std::cell::Cell::new(0);
        assert_eq!(
            workers(script, 1000)
                .read(&document(), true, &|| heartbeats.set(heartbeats.get() + 1))
                .unwrap(),
            []
        );
        assert_eq!(heartbeats.get(), 6);
    }

    #[test]
    fn a_worker_reads_what_this_process_reads() {
        let context =
            Arc::new(Context::new(None, crate::intake::limits::Limits::default(), false).unwrap());
        let pdf: &[u8] =
            include_bytes!("../../fixtures/drive/BW-101 Imani Adeyemi/behavior change.pdf");
        let document = Document {
            kind: FileKind::Pdf,
            bytes: Arc::new(pdf.to_vec()),
            sha256: "a".repeat(64),
        };
        let mut input = Vec::new();
        for _ in 0..2 {
            let header = Header {
                kind: document.kind,
                sha256: document.sha256.clone(),
                length: pdf.len(),
                ocr: true,
            };
            input.extend(serde_json::to_vec(&header).unwrap());
            input.push(b'\n');
            input.extend(pdf);
        }
        // A pipe, as between processes: the answer arrives after `serve` has returned.
        let (mut reader, writer) = io::pipe().unwrap();
        serve(Arc::clone(&context), input.as_slice(), writer).unwrap();
        let mut answer = String::new();
        reader.read_to_string(&mut answer).unwrap();
        let record =
            serde_json::to_string(&context.read(PLACEHOLDER_PATH, &document, true, &|| {})[0])
                .unwrap();
        assert_eq!(
            answer,
            format!("{}\n{record}\n\n{record}\n\n", context.reader)
        );
    }
}
