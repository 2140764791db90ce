//! Reading apart: documents are read in processes that can be ended, whatever a document does to them.
//!
//! A document goes in, its records come out, or how its process ended. Each process is the same program (`recert worker`), reads one
//! document at a time and opens no file: it gets the bytes, and answers in lines. A line that is a JSON object is a record, `.` is a
//! sign of life, and an empty line ends the answer. The first line of all names the reader.

use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::Context;
use super::reading::{STACK, read_caught};
use crate::intake::kind::FileKind;
use crate::intake::walk::Document;
use crate::read::record::Record;

/// A sign of life.
const ALIVE: &[u8] = b".";

/// How long a process may take to say its first line, however busy the machine is.
const START: Duration = Duration::from_mins(1);

/// What stands for the path in the records of a process that knows none.
const NAMELESS: &str = "document";

/// The processes in which documents are read.
#[derive(Debug)]
pub struct Workers {
    /// The program, and what it is started with.
    pub program: PathBuf,
    /// Its arguments.
    pub arguments: Vec<OsString>,
    /// How long a document may take without a sign of life.
    pub patience: Duration,
    /// The reader that is expected.
    pub reader: String,
    /// Those that wait for a document.
    pub idle: Mutex<Vec<Process>>,
}

/// Why a document gave no records.
#[derive(Debug)]
pub enum Stopped {
    /// There was no sign of life for too long.
    Hung,
    /// The process ended: out of memory, out of stack, or a fault in a library.
    Died,
    /// No process could be started: the document has nothing to do with it.
    NotStarted(io::Error),
}

/// A process and the lines that it says; ended when it is dropped.
#[derive(Debug)]
pub struct Process {
    child: Child,
    documents: ChildStdin,
    lines: Receiver<Vec<u8>>,
}

/// What stands before the bytes of a document.
#[derive(Serialize, Deserialize)]
struct Header {
    kind: FileKind,
    sha256: String,
    length: usize,
    /// Whether its pictures are read.
    pictures: bool,
}

impl Workers {
    /// Reads a document, with its pictures or without them, in a process that waits, or in a new one. `alive` is called at every sign of
    /// life. A process that fails is ended, and nothing of its answer is used.
    pub fn read(
        &self,
        document: &Document,
        pictures: bool,
        alive: &dyn Fn(),
    ) -> Result<Vec<Record>, Stopped> {
        let waiting = self
            .idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        let mut process = match waiting {
            Some(process) => process,
            None => self.start().map_err(Stopped::NotStarted)?,
        };
        process
            .hand_over(document, pictures)
            .map_err(|_| Stopped::Died)?;
        let records = process.answer(self.patience, alive)?;
        self.idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(process);
        Ok(records)
    }

    fn start(&self) -> io::Result<Process> {
        let mut command = Command::new(&self.program);
        // What a library says of a document is nobody's to read: it could quote it.
        command
            .args(&self.arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn()?;
        let closed = || io::Error::other("the process that reads documents has no pipes");
        let (documents, said) = (
            child.stdin.take().ok_or_else(closed)?,
            child.stdout.take().ok_or_else(closed)?,
        );
        let (speak, lines) = mpsc::channel();
        thread::spawn(move || {
            // Nobody listens any more once the process is ended.
            BufReader::new(said)
                .split(b'\n')
                .map_while(Result::ok)
                .try_for_each(|line| speak.send(line))
        });
        let process = Process {
            child,
            documents,
            lines,
        };
        match process.lines.recv_timeout(START) {
            Ok(reader) if reader == self.reader.as_bytes() => Ok(process),
            Ok(_) => Err(io::Error::other(
                "it reads otherwise than this program does: the program was exchanged while it ran",
            )),
            Err(_) => Err(io::Error::other("it says nothing")),
        }
    }
}

impl Process {
    fn hand_over(&mut self, document: &Document, pictures: bool) -> io::Result<()> {
        let header = Header {
            kind: document.kind,
            sha256: document.sha256.clone(),
            length: document.bytes.len(),
            pictures,
        };
        serde_json::to_writer(&mut self.documents, &header)?;
        self.documents.write_all(b"\n")?;
        self.documents.write_all(&document.bytes)?;
        self.documents.flush()
    }

    fn answer(&self, patience: Duration, alive: &dyn Fn()) -> Result<Vec<Record>, Stopped> {
        let mut records = Vec::new();
        loop {
            match self.lines.recv_timeout(patience) {
                Ok(line) if line.is_empty() => return Ok(records),
                Ok(line) if line == ALIVE => alive(),
                Ok(line) => records.push(serde_json::from_slice(&line).map_err(|_| Stopped::Died)?),
                Err(RecvTimeoutError::Timeout) => return Err(Stopped::Hung),
                Err(RecvTimeoutError::Disconnected) => return Err(Stopped::Died),
            }
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // One that has ended already cannot be ended again, and that is all that could fail here.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The other side: reads documents from `documents` and answers to `out`, until nobody hands any over.
///
/// It returns when `documents` ends, even in the middle of a document: the caller is to end the process then, so that none is left
/// behind by a run that was killed.
pub fn serve(
    context: Arc<Context>,
    mut documents: impl BufRead,
    out: impl Write + Send + 'static,
) -> io::Result<()> {
    let (hand_over, waiting) = mpsc::channel::<(Document, bool)>();
    let worker = thread::Builder::new()
        .name("reader-apart".to_owned())
        .stack_size(STACK);
    worker.spawn(move || answer_all(&context, &waiting, out))?;
    let mut header = Vec::new();
    while documents.read_until(b'\n', &mut header)? > 0 {
        let Header {
            kind,
            sha256,
            length,
            pictures,
        } = serde_json::from_slice(&header)?;
        let mut bytes = vec![0; length];
        documents.read_exact(&mut bytes)?;
        if hand_over
            .send((
                Document {
                    kind,
                    sha256,
                    bytes: Arc::new(bytes),
                },
                pictures,
            ))
            .is_err()
        {
            // The worker could not answer: nobody listens.
            break;
        }
        header.clear();
    }
    Ok(())
}

fn answer_all(
    context: &Context,
    documents: &Receiver<(Document, bool)>,
    out: impl Write + Send,
) -> io::Result<()> {
    let out = Mutex::new(out);
    let say = |words: &[u8]| {
        let mut out = out.lock().unwrap_or_else(PoisonError::into_inner);
        out.write_all(words)?;
        out.write_all(b"\n")?;
        out.flush()
    };
    say(context.reader.as_bytes())?;
    for (document, pictures) in documents {
        // Where nobody listens any more, the answer fails as well, and that ends the work.
        let alive = || drop(say(ALIVE));
        for record in read_caught(
            &|path, document| context.read(path, document, pictures, &alive),
            NAMELESS,
            &document,
        ) {
            say(&serde_json::to_vec(&record)?)?;
        }
        say(b"")?;
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

    /// Reads in a process that does what the script says.
    fn workers(script: &str, patience: u64) -> Workers {
        let arguments = ["-c", script].map(OsString::from).into();
        let patience = Duration::from_millis(patience);
        Workers {
            program: "/bin/sh".into(),
            arguments,
            patience,
            reader: "1".into(),
            idle: Mutex::default(),
        }
    }

    fn line() -> String {
        serde_json::to_string(&Record::blank(
            NAMELESS,
            "aa",
            TextSource::Text,
            Kind::Completion,
        ))
        .unwrap()
    }

    #[test]
    fn a_process_answers_document_after_document() {
        let script = format!(
            "echo 1; for n in 1 2; do head -n 1 >/dev/null; sleep 0.1; echo .; sleep 0.1; echo '{}'; echo; done; cat",
            line()
        );
        let workers = workers(&script, 5000);
        for _ in 0..2 {
            // What the script does not read of a document waits in the pipe: a short one fits.
            let document = Document {
                bytes: Arc::new(vec![b'x'; 10]),
                ..document()
            };
            assert_eq!(workers.read(&document, true, &|| {}).unwrap().len(), 1);
            assert_eq!(workers.idle.lock().unwrap().len(), 1);
        }
    }

    #[test]
    fn one_that_hangs_dies_or_talks_nonsense_is_ended() {
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
        check(&format!("echo 1; echo '{}'; {read}", line()), |stopped| {
            matches!(stopped, Stopped::Hung)
        });
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
        let mut gone = workers("", 300);
        gone.program = "/no/such/program".into();
        assert!(matches!(
            gone.read(&document(), true, &|| {}),
            Err(Stopped::NotStarted(_))
        ));
    }

    #[test]
    fn signs_of_life_prolong_the_patience() {
        let script =
            "echo 1; for n in 1 2 3 4 5 6; do sleep 0.2; echo .; done; echo; exec cat >/dev/null";
        let signs = std::cell::Cell::new(0);
        assert_eq!(
            workers(script, 1000)
                .read(&document(), true, &|| signs.set(signs.get() + 1))
                .unwrap(),
            []
        );
        assert_eq!(signs.get(), 6);
    }

    #[test]
    fn what_is_read_apart_is_what_is_read_here() {
        let context =
            Arc::new(Context::new(None, crate::intake::limits::Limits::default(), false).unwrap());
        let filed: &[u8] =
            include_bytes!("../../fixtures/drive/BW-101 Imani Adeyemi/behavior change.pdf");
        let document = Document {
            kind: FileKind::Pdf,
            bytes: Arc::new(filed.to_vec()),
            sha256: "a".repeat(64),
        };
        let mut asked = Vec::new();
        for _ in 0..2 {
            let header = Header {
                kind: document.kind,
                sha256: document.sha256.clone(),
                length: filed.len(),
                pictures: true,
            };
            asked.extend(serde_json::to_vec(&header).unwrap());
            asked.push(b'\n');
            asked.extend(filed);
        }
        // A pipe, as between processes: what is said arrives after `serve` has come to the end.
        let (mut hear, say) = io::pipe().unwrap();
        serve(Arc::clone(&context), asked.as_slice(), say).unwrap();
        let mut answer = String::new();
        hear.read_to_string(&mut answer).unwrap();
        let record =
            serde_json::to_string(&context.read(NAMELESS, &document, true, &|| {})[0]).unwrap();
        assert_eq!(
            answer,
            format!("{}\n{record}\n\n{record}\n\n", context.reader)
        );
    }
}
