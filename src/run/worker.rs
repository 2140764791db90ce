//! Worker processes: documents are read in processes that can be killed, whatever a document does to them.
//!
//! A document goes in; its records or the files inside it come out, or the reason why the worker was stopped. Each
//! worker is the same program (`recert worker`), reads one document at a time and opens no file: it gets the bytes on
//! standard input and answers as [`super::protocol`] says.

use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::context::Context;
use super::document_reader::{OpenedContainer, ReadDocument, Task};
use super::patience::Patience;
use super::protocol::{AnswerLine, AnswerReader, Header, WorkerMessage};
use super::reading::{open_caught, read_caught};
use super::stopped::Stopped;
use super::threads::STACK_BYTES;
use crate::intake::container::{ContainerPart, MailText};
use crate::intake::walk::Document;

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
    /// How long a document may take.
    pub patience: Patience,
    /// From when the time that documents take is measured.
    pub started: Instant,
    /// The time that documents which were stopped have taken in this run.
    pub lost: Mutex<Duration>,
    /// The reader that the workers must name, as in `Context::reader`.
    pub reader: String,
    /// A worker whose answer contains more bytes of files than this is stopped.
    pub max_bytes: u64,
    /// Workers that wait for a document.
    pub idle: Mutex<Vec<WorkerProcess>>,
}

/// A worker and the lines that it writes. It is killed when this is dropped.
#[derive(Debug)]
pub struct WorkerProcess {
    child: Child,
    /// Buffered, because each write to a pipe may wake the worker.
    input: BufWriter<ChildStdin>,
    answers: Receiver<Result<WorkerMessage, Stopped>>,
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
    ) -> Result<ReadDocument, Stopped> {
        let task = if ocr { Task::ReadWithOcr } else { Task::Read };
        let mut read = ReadDocument::default();
        self.ask(task, document, &mut |answer| match answer {
            WorkerMessage::Heartbeat => {
                on_heartbeat();
                Ok(())
            }
            WorkerMessage::Record(record) => {
                read.records.push(*record);
                Ok(())
            }
            WorkerMessage::MayHoldFiles => {
                read.may_hold_files = true;
                Ok(())
            }
            _ => Err(Stopped::Died),
        })?;
        Ok(read)
    }

    /// Takes out the files inside a document, in an idle worker or a new one. A worker that fails is killed, and
    /// nothing of its answer is used.
    ///
    /// # Errors
    /// Why the document could not be opened.
    pub fn open(&self, document: &Document) -> Result<OpenedContainer, Stopped> {
        let mut opened = OpenedContainer::default();
        self.ask(Task::Open, document, &mut |answer| match answer {
            WorkerMessage::Part(part) => {
                opened.parts.push(part);
                Ok(())
            }
            WorkerMessage::Letter(letter) => {
                opened.letter = letter;
                Ok(())
            }
            WorkerMessage::Finding(finding) => {
                opened.finding = Some(finding);
                Ok(())
            }
            _ => Err(Stopped::Died),
        })?;
        Ok(opened)
    }

    /// Passes on the answer of a worker to its end.
    fn ask(
        &self,
        task: Task,
        document: &Document,
        take: &mut dyn FnMut(WorkerMessage) -> Result<(), Stopped>,
    ) -> Result<(), Stopped> {
        let idle = self
            .idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        let mut worker = match idle {
            Some(worker) => worker,
            None => self
                .start()
                .map_err(|error| Stopped::NotStarted(Arc::new(error)))?,
        };
        let began = self.started.elapsed();
        let time = || self.started.elapsed().saturating_sub(began);
        let answered = match worker.send(task, document) {
            Ok(()) => worker.receive(self.patience_now(), &time, take),
            Err(_) => Err(Stopped::Died),
        };
        if let Err(stopped) = answered {
            *self.lost.lock().unwrap_or_else(PoisonError::into_inner) += time();
            return Err(stopped);
        }
        self.idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(worker);
        Ok(())
    }

    /// How long a document may take now, after what those that were stopped have taken.
    fn patience_now(&self) -> Patience {
        let lost = *self.lost.lock().unwrap_or_else(PoisonError::into_inner);
        self.patience.after(lost)
    }

    fn start(&self) -> io::Result<WorkerProcess> {
        let mut command = Command::new(&self.program);
        // Standard error is discarded: a message of a library could quote the document.
        command
            .args(&self.arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn().map_err(|error| {
            let message =
                format!("{error}; check that the program file still exists and is executable");
            io::Error::new(error.kind(), message)
        })?;
        let no_pipe = || io::Error::other("the process that reads documents has no pipes");
        let (input, output) = (
            child.stdin.take().ok_or_else(no_pipe)?,
            child.stdout.take().ok_or_else(no_pipe)?,
        );
        let (sender, answers) = mpsc::channel();
        let max_bytes = self.max_bytes;
        // What is no answer ends this thread, and so does dropping the worker.
        thread::spawn(move || pass_on(BufReader::new(output), max_bytes, &sender));
        let worker = WorkerProcess {
            child,
            input: BufWriter::new(input),
            answers,
        };
        match worker.answers.recv_timeout(STARTUP_TIMEOUT) {
            Ok(Ok(WorkerMessage::Reader(reader))) if reader == self.reader.as_bytes() => Ok(worker),
            Ok(_) => Err(io::Error::other(
                "it is another version than this program: the program was replaced while it ran",
            )),
            Err(RecvTimeoutError::Timeout) => Err(io::Error::other(
                "it does not answer: try again when the machine has less to do",
            )),
            Err(RecvTimeoutError::Disconnected) => Err(io::Error::other(
                "it ended at its start, perhaps because it got too little memory: raise --max-memory, or free memory of the machine",
            )),
        }
    }
}

/// Sends what a worker writes to the channel, until that fails, the worker ends, or what it writes is no answer.
fn pass_on(output: impl BufRead, max_bytes: u64, answers: &Sender<Result<WorkerMessage, Stopped>>) {
    for message in AnswerReader::new(output, max_bytes) {
        let message = message.map_err(|error| match error.kind() {
            io::ErrorKind::QuotaExceeded => Stopped::TooMuch,
            _ => Stopped::Died,
        });
        let is_end = message.is_err();
        if answers.send(message).is_err() || is_end {
            return;
        }
    }
}

impl WorkerProcess {
    fn send(&mut self, task: Task, document: &Document) -> io::Result<()> {
        let header = Header {
            task,
            kind: document.kind,
            sha256: document.sha256.clone(),
            length: document.bytes.len(),
        };
        serde_json::to_writer(&mut self.input, &header)?;
        self.input.write_all(b"\n")?;
        self.input.write_all(&document.bytes)?;
        self.input.flush()
    }

    /// Passes on the answer to its end. `time` gives how long the document has taken.
    fn receive(
        &self,
        patience: Patience,
        time: &dyn Fn() -> Duration,
        take: &mut dyn FnMut(WorkerMessage) -> Result<(), Stopped>,
    ) -> Result<(), Stopped> {
        loop {
            let left = patience.document.saturating_sub(time());
            if left.is_zero() {
                return Err(Stopped::TooLong);
            }
            match self.answers.recv_timeout(left.min(patience.heartbeat)) {
                Ok(Ok(WorkerMessage::End)) => return Ok(()),
                Ok(answer) => take(answer?)?,
                Err(RecvTimeoutError::Timeout) if left < patience.heartbeat => {
                    return Err(Stopped::TooLong);
                }
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
    let (sender, documents) = mpsc::channel::<(Task, Document)>();
    thread::Builder::new()
        .name(READER_THREAD.to_owned())
        .stack_size(STACK_BYTES)
        .spawn(move || answer_all(&context, &documents, output))?;
    let mut header = Vec::new();
    while input.read_until(b'\n', &mut header)? > 0 {
        let Header {
            task,
            kind,
            sha256,
            length,
        } = serde_json::from_slice(&header)?;
        let mut bytes = vec![0; length];
        input.read_exact(&mut bytes)?;
        let document = Document {
            kind,
            sha256,
            bytes: Arc::new(bytes),
        };
        if sender.send((task, document)).is_err() {
            // The reading thread could not write its answer: the run is gone.
            break;
        }
        header.clear();
    }
    Ok(())
}

fn answer_all(
    context: &Context,
    documents: &Receiver<(Task, Document)>,
    output: impl Write + Send,
) -> io::Result<()> {
    let output = Mutex::new(output);
    let write = |line: &[u8], bytes: &[u8], is_last: bool| {
        let mut output = output.lock().unwrap_or_else(PoisonError::into_inner);
        output.write_all(line)?;
        output.write_all(b"\n")?;
        output.write_all(bytes)?;
        if is_last { output.flush() } else { Ok(()) }
    };
    // What comes before the end of an answer is of no use without it, except for a heartbeat.
    let answer = |line: &AnswerLine, bytes: &[u8]| {
        let is_last = matches!(line, AnswerLine::Heartbeat | AnswerLine::End);
        write(&serde_json::to_vec(line)?, bytes, is_last)
    };
    write(context.reader.as_bytes(), b"", true)?;
    for (task, document) in documents {
        if task == Task::Open {
            answer_parts(
                open_caught(&|document| context.open(document), &document),
                &answer,
            )?;
        } else {
            let ocr = task == Task::ReadWithOcr;
            // If this fails, writing the answer fails as well, and that ends the thread.
            let heartbeat = || drop(answer(&AnswerLine::Heartbeat, b""));
            let read =
                |path: &str, document: &Document| context.read(path, document, ocr, &heartbeat);
            let read = read_caught(&read, PLACEHOLDER_PATH, &document);
            for record in read.records {
                answer(&AnswerLine::Record(Box::new(record)), b"")?;
            }
            if read.may_hold_files {
                answer(&AnswerLine::MayHoldFiles, b"")?;
            }
        }
        answer(&AnswerLine::End, b"")?;
    }
    Ok(())
}

/// Answers with the files inside a document.
fn answer_parts(
    opened: OpenedContainer,
    answer: &dyn Fn(&AnswerLine, &[u8]) -> io::Result<()>,
) -> io::Result<()> {
    for ContainerPart { name, content } in opened.parts {
        match content {
            Ok(bytes) => {
                let length = bytes.len() as u64;
                answer(&AnswerLine::Part { name, length }, &bytes)?;
            }
            Err(problem) => answer(&AnswerLine::UnopenedPart { name, problem }, b"")?,
        }
    }
    if opened.letter != MailText::default() {
        answer(&AnswerLine::Letter(opened.letter), b"")?;
    }
    match opened.finding {
        Some(finding) => answer(&AnswerLine::Finding(finding), b""),
        None => Ok(()),
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::container::PartProblem;
    use crate::intake::kind::FileKind;
    use crate::read::record::{Kind, Record, TextSource};

    fn document() -> Document {
        Document {
            kind: FileKind::Pdf,
            bytes: Arc::new(b"%PDF-".repeat(100_000)),
            sha256: "aa".into(),
        }
    }

    /// One that fits into the pipe, for a script that does not read the bytes.
    fn small_document() -> Document {
        Document {
            bytes: Arc::new(vec![b'x'; 10]),
            ..document()
        }
    }

    /// Workers that run this shell script.
    fn workers(script: &str, timeout_ms: u64) -> Workers {
        let arguments = ["-c", script].map(OsString::from).into();
        Workers {
            program: "/bin/sh".into(),
            arguments,
            patience: Patience::new(Duration::from_millis(timeout_ms)),
            started: Instant::now(),
            lost: Mutex::default(),
            reader: "1".into(),
            max_bytes: 10,
            idle: Mutex::default(),
        }
    }

    const HEARTBEAT: &str = "echo '\"heartbeat\"'";
    const END: &str = "echo '\"end\"'";

    fn line(line: &AnswerLine) -> String {
        serde_json::to_string(line).unwrap()
    }

    fn record_line() -> String {
        let record = Record::blank(PLACEHOLDER_PATH, "aa", TextSource::Text, Kind::Completion);
        line(&AnswerLine::Record(Box::new(record)))
    }

    #[test]
    fn a_worker_answers_document_after_document() {
        let script = format!(
            "echo 1; for n in 1 2; do head -n 1 >/dev/null; sleep 0.1; {HEARTBEAT}; sleep 0.1; echo '{}'; {END}; done; cat",
            record_line()
        );
        let workers = workers(&script, 5000);
        for _ in 0..2 {
            let read = workers.read(&small_document(), true, &|| {}).unwrap();
            assert_eq!(read.records.len(), 1);
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
        check(
            "exit 1",
            |stopped| matches!(stopped, Stopped::NotStarted(error) if error.to_string().contains("--max-memory")),
        );
        let mut missing = workers("", 300);
        missing.program = "/no/such/program".into();
        assert!(matches!(
            missing.read(&document(), true, &|| {}),
            Err(Stopped::NotStarted(_))
        ));
    }

    #[test]
    fn each_heartbeat_restarts_the_timeout() {
        let script = format!(
            "echo 1; for n in 1 2 3 4 5 6; do sleep 0.2; {HEARTBEAT}; done; {END}; exec cat >/dev/null"
        );
        let heartbeats = std::cell::Cell::new(0);
        assert_eq!(
            workers(&script, 1000)
                .read(&document(), true, &|| heartbeats.set(heartbeats.get() + 1))
                .unwrap(),
            ReadDocument::default()
        );
        assert_eq!(heartbeats.get(), 6);
    }

    #[test]
    fn heartbeats_do_not_go_on_for_ever() {
        let script = format!("echo 1; while sleep 0.05; do {HEARTBEAT}; done");
        let workers = workers(&script, 200);
        let stopped = workers.read(&small_document(), true, &|| {}).unwrap_err();
        assert!(matches!(stopped, Stopped::TooLong), "{stopped:?}");
        let lost = *workers.lost.lock().unwrap();
        assert!(lost >= Duration::from_secs(2), "{lost:?}");
    }

    #[test]
    fn after_what_stopped_documents_took_others_have_less_time() {
        let workers = workers("echo 1; exec cat >/dev/null", 60_000);
        *workers.lost.lock().unwrap() = Duration::from_mins(20) + Duration::from_nanos(1);
        let patience = workers.patience_now();
        assert_eq!(patience.heartbeat, Duration::from_secs(6));
        assert_eq!(patience.document, Duration::from_mins(1));
    }

    #[test]
    fn an_answer_without_end_is_stopped() {
        let script = "echo 1; printf '\"'; exec cat /dev/zero";
        let workers = workers(script, 60_000);
        let stopped = workers.read(&small_document(), true, &|| {}).unwrap_err();
        assert!(matches!(stopped, Stopped::TooMuch), "{stopped:?}");
    }

    /// Sends on what was written at each flush.
    struct Flushes {
        written: Vec<u8>,
        sender: Sender<String>,
    }

    impl Write for Flushes {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.written.write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            let written = String::from_utf8(std::mem::take(&mut self.written)).unwrap();
            self.sender.send(written).map_err(io::Error::other)
        }
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
        for task in [Task::ReadWithOcr, Task::Open] {
            let header = Header {
                task,
                kind: document.kind,
                sha256: document.sha256.clone(),
                length: pdf.len(),
            };
            input.extend(serde_json::to_vec(&header).unwrap());
            input.push(b'\n');
            input.extend(pdf);
        }
        // The answer arrives after `serve` has returned.
        let (sender, answers) = mpsc::channel();
        let output = Flushes {
            written: Vec::new(),
            sender,
        };
        serve(Arc::clone(&context), input.as_slice(), output).unwrap();
        let answers: Vec<String> = answers.iter().collect();
        let record = context
            .read(PLACEHOLDER_PATH, &document, true, &|| {})
            .records
            .remove(0);
        let record = line(&AnswerLine::Record(Box::new(record)));
        let end = line(&AnswerLine::End);
        // Each answer is sent whole.
        let expected = [
            format!("{}\n", context.reader),
            format!("{record}\n{end}\n"),
            format!("{end}\n"),
        ];
        assert_eq!(answers, expected);
    }

    #[test]
    fn parts_come_with_their_bytes_and_within_the_limit() {
        let part = |name: &str, length| {
            line(&AnswerLine::Part {
                name: name.to_owned(),
                length,
            })
        };
        let (one, two) = (part("1.pdf", 4), part("2.pdf", 6));
        let locked = line(&AnswerLine::UnopenedPart {
            name: "3.pdf".to_owned(),
            problem: PartProblem::Encrypted,
        });
        let answer = |two: &str| {
            format!(
                "echo '{one}'; printf 'a\\nb\\n'; echo '{two}'; printf 123456; echo '{locked}'; {END}"
            )
        };
        let open = |answer: &str| {
            let script = format!("echo 1; head -n 1 >/dev/null; {answer}; exec cat >/dev/null");
            let document = Document::new(b"PK\x05\x06\n".to_vec());
            workers(&script, 300).open(&document)
        };
        let expected = [
            ("1.pdf", Ok(b"a\nb\n".to_vec())),
            ("2.pdf", Ok(b"123456".to_vec())),
            ("3.pdf", Err(PartProblem::Encrypted)),
        ];
        let parts = open(&answer(&two)).unwrap().parts.into_iter();
        let parts: Vec<_> = parts.map(|part| (part.name, part.content)).collect();
        assert_eq!(
            parts,
            expected.map(|(name, content)| (name.to_owned(), content))
        );
        // Seven bytes and four are more than ten, and so is a length that no memory has.
        for length in [7, u64::MAX] {
            let opened = open(&answer(&part("2.pdf", length)));
            assert!(matches!(opened, Err(Stopped::TooMuch)), "{opened:?}");
        }
        let opened = open(&format!("echo '{one}'; printf ab; kill -9 $$"));
        assert!(matches!(opened, Err(Stopped::Died)), "{opened:?}");
        // Records are no answer to what is inside a document.
        let opened = open(&format!("echo '{}'; {END}", record_line()));
        assert!(matches!(opened, Err(Stopped::Died)), "{opened:?}");
    }
}
