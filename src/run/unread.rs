//! The records of what was not read: each says in a finding why, and what to do or when it will be read.
//!
//! A reason comes in, a record goes out. Nothing here opens a file.

use super::stopped::Stopped;
use crate::finding::{Code, Finding};
use crate::intake::container::MailText;
use crate::intake::walk::UnreadFile;
use crate::read::record::{Id, Kind, Reading, Record};
use crate::read::{self, certificate};
use crate::store::state::Retry;

/// The SHA-256 of no bytes.
const EMPTY_SHA256: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// The record of a file or folder that was not read. It has no hash if it was not opened.
pub(super) fn unread_record(unread: &UnreadFile) -> Record {
    let finding = Finding::new(unread.reason.code(), unread.message.clone());
    unreadable(
        &unread.path,
        unread.sha256.as_deref().unwrap_or_default(),
        finding,
    )
}

/// The record of a document whose reading was stopped twice. `retry`: when it is tried again, if that is remembered.
pub(super) fn stopped_record(
    path: &str,
    sha256: &str,
    stopped: &Stopped,
    retry: Option<&Retry>,
) -> Record {
    let how = match stopped {
        Stopped::Hung => "took too long (--max-time)",
        Stopped::TooLong => "took too long in all (ten times --max-time)",
        Stopped::TooMuch => "gave more than is kept of one document (16 MiB of records)",
        Stopped::Died | Stopped::NotStarted(_) => {
            "took too much memory (--max-memory) or ended the worker process"
        }
    };
    let (day, again) = match retry {
        Some(Retry { last, next, .. }) => (
            format!(" on {last}"),
            format!("on {next}, and before that if it changes or with --recheck"),
        ),
        None => (String::new(), "in the next run".to_owned()),
    };
    let message = format!(
        "reading it {how}, twice{day}: open it yourself and print it to a new PDF; it is tried again {again}"
    );
    unreadable(path, sha256, Finding::new(Code::ReaderStopped, message))
}

/// The record of a document of which some or all pages wait for OCR. It stands for all of its pages, because those
/// that could be read do not tell what the others say.
pub(super) fn deferred_record(
    path: &str,
    sha256: &str,
    pages: usize,
    records: &[Record],
) -> Record {
    let last = records.iter().map(|record| record.pages[1]).max();
    let last = last.unwrap_or(1);
    let scans = match pages {
        1 if last == 1 => "it is a scan, or has pictures that OCR reads".to_owned(),
        1 => format!("one of its {last} pages is a scan, or has pictures that OCR reads"),
        _ => format!("{pages} of its {last} pages are scans, or have pictures that OCR reads"),
    };
    let message = format!(
        "{scans}, and this run had reached its limit of scanned pages (--max-ocr): the whole document is read in the next run, before others"
    );
    Record {
        pages: [1, last],
        ..unreadable(path, sha256, Finding::new(Code::Deferred, message))
    }
}

/// Says on a record of what was not read who sent it, and what was written with it. On one that was read, this would look
/// printed.
pub(super) fn add_letters(record: &mut Record, letters: &[&MailText]) {
    if !record.is(Kind::Unreadable) {
        return;
    }
    let said = |label: &str, value: &String| Reading::Sure {
        value: Id {
            label: label.to_owned(),
            value: value.clone(),
        },
        at: None,
    };
    for letter in letters {
        let lines = letter.lines.iter();
        let sender = letter.sender.iter().map(|sender| said("Sender", sender));
        let sender = sender.chain(lines.map(|line| said(Id::IN_LETTER, line)));
        record.ids.extend(sender);
    }
}

/// The record of a document that gave nothing but this finding. All empty files have one hash, which tells nothing of
/// any of them: what is answered about one must not hold for another, so that it is left out.
pub(super) fn unreadable(path: &str, sha256: &str, finding: Finding) -> Record {
    let sha256 = if sha256 == EMPTY_SHA256 { "" } else { sha256 };
    certificate::unreadable(&read::DocumentRef { path, sha256 }, &[1, 1], vec![finding])
}
