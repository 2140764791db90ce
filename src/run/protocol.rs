//! What a run and its workers write to each other.
//!
//! A run writes a [`Header`] in JSON and the bytes of a document. The first line of a worker names its reader. After that
//! each line is an [`AnswerLine`] in JSON; that of a file that was taken out is followed by the bytes of the file. Bytes
//! come in and messages go out: nothing of what a worker writes is believed, and no answer takes more memory than the
//! limits say.

use std::io::{self, BufRead, Read};

use serde::{Deserialize, Serialize};

use super::document_reader::Task;
use crate::finding::Finding;
use crate::intake::container::{ContainerPart, MailText, PartProblem};
use crate::intake::kind::FileKind;
use crate::read::record::Record;

/// The most bytes of lines in one answer. The records of a thousand certificates are a tenth of that.
const MAX_LINE_BYTES: u64 = 16 * 1024 * 1024;

/// The line that precedes the bytes of a document.
#[derive(Serialize, Deserialize)]
pub(super) struct Header {
    pub task: Task,
    pub kind: FileKind,
    pub sha256: String,
    pub length: usize,
}

/// A line of an answer.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum AnswerLine {
    /// The worker is still busy.
    Heartbeat,
    /// A record of the document.
    Record(Box<Record>),
    /// Files may be inside the document.
    MayHoldFiles,
    /// A file inside the document. Its bytes follow.
    Part { name: String, length: u64 },
    /// A file inside the document that could not be taken out.
    UnopenedPart { name: String, problem: PartProblem },
    /// What the document says itself, as a mail.
    Letter(MailText),
    /// Why nothing could be taken out.
    Finding(Finding),
    /// The answer ends.
    End,
}

/// What a worker says: its first line, or a line of an answer with its bytes.
#[derive(Debug)]
pub enum WorkerMessage {
    /// The first line: the digest of what decides how it reads.
    Reader(Vec<u8>),
    /// It is still busy.
    Heartbeat,
    /// A record of the document.
    Record(Box<Record>),
    /// Files may be inside the document.
    MayHoldFiles,
    /// A file inside the document, or why it could not be taken out.
    Part(ContainerPart),
    /// What the document says itself, as a mail.
    Letter(MailText),
    /// Why nothing could be taken out.
    Finding(Finding),
    /// The answer ends.
    End,
}

/// The messages in what a worker writes. It ends with the input, or with an error: what comes behind one means nothing.
/// `QuotaExceeded`: an answer is larger than the limits.
#[derive(Debug)]
pub struct AnswerReader<R> {
    input: R,
    /// The most bytes of files in one answer.
    max_part_bytes: u64,
    /// What is left of these for this answer.
    part_room: u64,
    /// What is left for lines of this answer.
    line_room: u64,
    line: Vec<u8>,
    has_begun: bool,
}

impl<R: BufRead> AnswerReader<R> {
    /// Reads from the first line on. An answer contains at most this many bytes of files.
    pub fn new(input: R, max_part_bytes: u64) -> Self {
        Self {
            input,
            max_part_bytes,
            part_room: max_part_bytes,
            line_room: MAX_LINE_BYTES,
            line: Vec::new(),
            has_begun: false,
        }
    }

    fn message(&mut self) -> io::Result<Option<WorkerMessage>> {
        if !self.read_line()? {
            return Ok(None);
        }
        if !std::mem::replace(&mut self.has_begun, true) {
            self.line.pop_if(|last| *last == b'\n');
            return Ok(Some(WorkerMessage::Reader(std::mem::take(&mut self.line))));
        }
        Ok(Some(match serde_json::from_slice(&self.line)? {
            AnswerLine::Heartbeat => WorkerMessage::Heartbeat,
            AnswerLine::Record(record) => WorkerMessage::Record(record),
            AnswerLine::MayHoldFiles => WorkerMessage::MayHoldFiles,
            AnswerLine::Part { name, length } => WorkerMessage::Part(ContainerPart {
                name,
                content: Ok(self.read_part(length)?),
            }),
            AnswerLine::UnopenedPart { name, problem } => WorkerMessage::Part(ContainerPart {
                name,
                content: Err(problem),
            }),
            AnswerLine::Letter(letter) => WorkerMessage::Letter(letter),
            AnswerLine::Finding(finding) => WorkerMessage::Finding(finding),
            AnswerLine::End => {
                self.part_room = self.max_part_bytes;
                self.line_room = MAX_LINE_BYTES;
                WorkerMessage::End
            }
        }))
    }

    /// Reads a line; `false` at the end. A line that is longer than the room that is left is not read to its end.
    fn read_line(&mut self) -> io::Result<bool> {
        self.line.clear();
        let mut input = self.input.by_ref().take(self.line_room);
        let read = input.read_until(b'\n', &mut self.line)?;
        self.line_room -= read as u64;
        if self.line_room == 0 {
            return Err(io::ErrorKind::QuotaExceeded.into());
        }
        Ok(read > 0)
    }

    /// Reads the bytes of a part. Memory is taken only for those that come.
    fn read_part(&mut self, length: u64) -> io::Result<Vec<u8>> {
        let room = self.part_room.checked_sub(length);
        self.part_room = room.ok_or(io::ErrorKind::QuotaExceeded)?;
        let mut bytes = Vec::new();
        self.input.by_ref().take(length).read_to_end(&mut bytes)?;
        if bytes.len() as u64 == length {
            Ok(bytes)
        } else {
            Err(io::ErrorKind::UnexpectedEof.into())
        }
    }
}

impl<R: BufRead> Iterator for AnswerReader<R> {
    type Item = io::Result<WorkerMessage>;

    fn next(&mut self) -> Option<Self::Item> {
        self.message().transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Code;
    use crate::read::record::{Id, Kind, Reading, TextSource};

    const MAX_PART_BYTES: u64 = 1000;

    fn read(bytes: &[u8]) -> Vec<Result<WorkerMessage, io::ErrorKind>> {
        let messages = AnswerReader::new(bytes, MAX_PART_BYTES);
        let mut read = Vec::new();
        for message in messages {
            let is_end = message.is_err();
            read.push(message.map_err(|error| error.kind()));
            if is_end {
                break;
            }
        }
        read
    }

    fn record(values: usize) -> Record {
        let mut record = Record::blank("document", "aa", TextSource::Text, Kind::Completion);
        record.ids = (0..values)
            .map(|number| {
                Reading::plain(Id {
                    label: "Certificate ID".to_owned(),
                    value: format!("{number:01000}"),
                })
            })
            .collect();
        record
    }

    fn line(line: &AnswerLine) -> Vec<u8> {
        let mut bytes = serde_json::to_vec(line).unwrap();
        bytes.push(b'\n');
        bytes
    }

    /// An answer with a line of each kind, and one after it.
    fn answers() -> Vec<u8> {
        let part = |length| AnswerLine::Part {
            name: "a.pdf".to_owned(),
            length,
        };
        let unopened = AnswerLine::UnopenedPart {
            name: "b.pdf".to_owned(),
            problem: PartProblem::Encrypted,
        };
        let finding = Finding::new(Code::NotRead, "the archive is damaged");
        [
            b"reader\n".to_vec(),
            line(&AnswerLine::Heartbeat),
            line(&AnswerLine::Record(Box::new(record(3)))),
            line(&AnswerLine::MayHoldFiles),
            line(&part(4)),
            b"%PDF".to_vec(),
            line(&unopened),
            line(&AnswerLine::Letter(MailText::default())),
            line(&AnswerLine::Finding(finding)),
            line(&AnswerLine::End),
            line(&part(MAX_PART_BYTES)),
            vec![b'\n'; 1000],
            line(&AnswerLine::End),
        ]
        .concat()
    }

    #[test]
    fn every_kind_of_line_is_read() {
        let messages = read(&answers());
        assert_eq!(messages.len(), 11);
        assert!(messages.iter().all(Result::is_ok), "{messages:?}");
    }

    #[test]
    fn a_line_that_is_too_long_is_not_read_to_its_end() {
        let mut input = io::BufReader::new(b"reader\n\"".chain(io::repeat(b'a')));
        let mut messages = AnswerReader::new(&mut input, MAX_PART_BYTES);
        assert!(matches!(
            messages.next(),
            Some(Ok(WorkerMessage::Reader(_)))
        ));
        let error = messages.next().unwrap().unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::QuotaExceeded);
        assert_eq!(messages.line.len() as u64, MAX_LINE_BYTES - 7);
    }

    #[test]
    fn records_of_one_document_are_limited_and_those_of_many_are_not() {
        // Six MiB each, so that three are more than one document may give.
        let long = line(&AnswerLine::Record(Box::new(record(6000))));
        let end = line(&AnswerLine::End);
        let two = [&long[..], &long, &end].concat();
        let many = [&b"reader\n"[..], &two, &two].concat();
        assert!(read(&many).iter().all(Result::is_ok));
        let three = [&b"reader\n"[..], &long, &long, &long, &end].concat();
        let messages = read(&three);
        assert_eq!(messages.len(), 4);
        assert!(matches!(
            messages.last(),
            Some(Err(io::ErrorKind::QuotaExceeded))
        ));
    }

    /// The next number of a generator: the same seed gives the same numbers (Knuth's MMIX).
    fn next(state: &mut u64, below: usize) -> usize {
        *state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(*state >> 33).unwrap() % below
    }

    #[test]
    fn mutated_answers_are_read_to_an_end_or_an_error() {
        let whole = answers();
        let mut state = 7;
        let mut failed = 0;
        for _ in 0..3000 {
            let mut bytes = whole.clone();
            for _ in 0..=next(&mut state, 4) {
                let place = next(&mut state, bytes.len());
                match next(&mut state, 4) {
                    0 => bytes[place] = next(&mut state, 256) as u8,
                    1 => bytes.truncate(place + 1),
                    2 => drop(bytes.remove(place)),
                    _ => {
                        let end = bytes.len().min(place + next(&mut state, 200));
                        let copy = bytes[place..end].to_vec();
                        bytes.splice(place..place, copy);
                    }
                }
            }
            let messages = read(&bytes);
            failed += usize::from(messages.iter().any(Result::is_err));
            // No message is made of nothing: each has at least the end of its line.
            assert!(messages.len() <= bytes.len());
        }
        // Most mutations break an answer, and some only change a value.
        assert!((1000..2950).contains(&failed), "{failed}");
    }
}
