//! What looking at a content gave: a file of the share, or a file inside it. Each has its records, or the reason for
//! having none, or waits for OCR or for another try; below it is what is inside it.
//!
//! Types, and what is kept of a content as the records of one place. Nothing here opens a file.

use std::collections::BTreeSet;
use std::io;
use std::sync::Arc;

use super::ocr_queue::scanned_pages;
use super::reading_tools::ReadingTools;
use super::stopped::Stopped;
use super::unread::stopped_record;
use crate::finding::Finding;
use crate::intake::container::{MailText, PartProblem};
use crate::intake::kind::{FileKind, Handling};
use crate::intake::limits::Limits;
use crate::intake::walk::{FoundFile, UnreadFile, UnreadReason};
use crate::read::record::{Kind, Record};
use crate::store::state::{KeptReadings, Retry};

/// What one content gave.
pub(super) struct ContentOutcome {
    /// The file. Of a part, its path is below that of its container, and nothing is at its location.
    pub place: FoundFile,
    /// SHA-256 of its bytes; empty if they are not known.
    pub sha256: String,
    /// How much was done for it.
    pub work: Work,
    /// What it gave itself.
    pub result: ContentResult,
    /// Why it could not be read in this run, if what was read earlier stands in for it.
    pub gap: Option<UnreadFile>,
    /// What is inside it, in the order of the names.
    pub parts: Vec<ContentOutcome>,
    /// What it says itself, if it is a mail.
    pub letter: MailText,
}

/// What a content gave itself, without what is inside it.
pub(super) enum ContentResult {
    /// Everything that can be read of it is.
    Records(Vec<Record>),
    /// It was not read.
    Unread(UnreadFile),
    /// Its scanned pages are not read yet.
    AwaitsOcr(AwaitingOcr),
    /// Reading it was stopped. It is tried once more.
    Stopped(StoppedReading),
}

/// A document whose scanned pages are not read yet.
pub(super) struct AwaitingOcr {
    /// What was read without OCR.
    pub kept: KeptReadings,
    /// The number of scanned pages.
    pub pages: usize,
}

/// A document whose reading was stopped, with all that another try needs.
pub(super) struct StoppedReading {
    /// Why.
    pub stopped: Stopped,
    /// What another try does.
    pub next_try: NextTry,
}

/// What another try at a document does.
pub(super) enum NextTry {
    /// It reads the document without OCR, and what is inside it.
    Look {
        /// The kind of file; `None` if it is unknown, because what it is in was stopped.
        kind: Option<FileKind>,
        /// How many containers the document is inside of.
        depth: usize,
        /// How much could still be taken out of its file.
        room: Room,
    },
    /// It reads the document with OCR.
    Ocr(AwaitingOcr),
}

impl NextTry {
    /// What is kept of a document that is not tried again in this run: these records, and what is known of its inside.
    fn kept(self, records: Vec<Record>, retry: Option<Retry>) -> Option<KeptReadings> {
        match self {
            Self::Look { kind, .. } => Some(KeptReadings {
                kind: kind?,
                records,
                parts: Vec::new(),
                letter: Box::default(),
                deferred: false,
                retry,
            }),
            Self::Ocr(awaiting) => Some(KeptReadings {
                records,
                deferred: false,
                retry,
                ..awaiting.kept
            }),
        }
    }
}

/// How much may still be taken out of one file of the share, however its containers are nested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    /// Number of files.
    pub parts: usize,
    /// Their size in bytes.
    pub bytes: u64,
}

impl Room {
    /// What may be taken out of one file.
    pub(super) fn of_file(limits: &Limits) -> Self {
        let levels = u64::try_from(limits.depth).unwrap_or(u64::MAX);
        Self {
            parts: limits.parts,
            bytes: limits.file_bytes.saturating_mul(levels),
        }
    }
}

/// How much was done for a content, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Work {
    /// It was not opened: the state knows it.
    Known,
    /// It was opened, and its content is known already or of a kind that is not read.
    Opened,
    /// It was read.
    Read,
}

/// Which contents of a file are looked at again.
#[derive(Clone, Copy)]
pub(super) enum Wanted<'w> {
    /// Those whose reading was stopped.
    Stopped,
    /// Those that wait for OCR and have one of these hashes.
    Scans(&'w BTreeSet<String>),
}

impl Wanted<'_> {
    /// Whether this content itself is wanted.
    pub(super) fn is(self, outcome: &ContentOutcome) -> bool {
        match (self, &outcome.result) {
            (Self::Stopped, ContentResult::Stopped(_)) => true,
            (Self::Scans(chosen), ContentResult::AwaitsOcr(_)) => chosen.contains(&outcome.sha256),
            _ => false,
        }
    }

    /// Whether this content or anything inside it is wanted.
    pub(super) fn is_in(self, outcome: &ContentOutcome) -> bool {
        self.is(outcome) || outcome.parts.iter().any(|part| self.is_in(part))
    }
}

impl ContentOutcome {
    /// A content that was not read.
    pub(super) fn unread(place: FoundFile, unread: UnreadFile) -> Self {
        Self {
            place,
            sha256: unread.sha256.clone().unwrap_or_default(),
            work: Work::Opened,
            result: ContentResult::Unread(unread),
            gap: None,
            parts: Vec::new(),
            letter: MailText::default(),
        }
    }

    /// A content whose reading was stopped.
    pub(super) fn stopped(place: FoundFile, sha256: &str, reading: StoppedReading) -> Self {
        Self {
            place,
            sha256: sha256.to_owned(),
            work: Work::Opened,
            result: ContentResult::Stopped(reading),
            gap: None,
            parts: Vec::new(),
            letter: MailText::default(),
        }
    }

    /// The same, of which another look was stopped.
    pub(super) fn stopped_again(self, stopped: Stopped) -> Self {
        let next_try = match self.result {
            ContentResult::AwaitsOcr(awaiting) => NextTry::Ocr(awaiting),
            ContentResult::Stopped(reading) => reading.next_try,
            result => return Self { result, ..self },
        };
        Self {
            result: ContentResult::Stopped(StoppedReading { stopped, next_try }),
            ..self
        }
    }

    /// Adds a finding to every record of a content and of what is inside it.
    pub(super) fn add_finding(&mut self, finding: &Finding) {
        if let ContentResult::Records(records) = &mut self.result {
            for record in records {
                record.findings.push(finding.clone());
            }
        }
        for part in &mut self.parts {
            part.add_finding(finding);
        }
    }

    /// The same, with each wanted content inside it replaced.
    pub(super) fn replaced(self, wanted: Wanted<'_>, with: &dyn Fn(Self) -> Self) -> Self {
        if wanted.is(&self) {
            return with(self);
        }
        let parts = self.parts.into_iter();
        Self {
            parts: parts.map(|part| part.replaced(wanted, with)).collect(),
            ..self
        }
    }

    /// The same without the letters beside which a certificate or card was read: as a rule they say no more than that it is
    /// attached.
    pub(super) fn without_letters(mut self) -> Self {
        let parts = self.parts.into_iter().map(Self::without_letters);
        self.parts = parts.collect();
        if self.parts.iter().any(Self::shows_certificate) {
            self.parts.retain(|part| {
                !matches!(&part.result, ContentResult::Unread(unread) if unread.reason == UnreadReason::Letter)
            });
        }
        self
    }

    /// Whether a certificate or card was read from it or from something inside it.
    fn shows_certificate(&self) -> bool {
        let is_certificate =
            |record: &Record| !(record.is(Kind::Unreadable) || record.is(Kind::Other));
        matches!(&self.result, ContentResult::Records(records) if records.iter().any(is_certificate))
            || self.parts.iter().any(Self::shows_certificate)
    }

    /// The same after the last try: what was stopped has a record, which is kept until it is tried again.
    ///
    /// # Errors
    /// A worker could not be started. The document is not the cause.
    pub(super) fn ended<R>(mut self, tools: &ReadingTools<'_, R>) -> Result<Self, Arc<io::Error>> {
        if let ContentResult::Stopped(StoppedReading { stopped, next_try }) = self.result {
            if let Stopped::NotStarted(error) = stopped {
                return Err(error);
            }
            let retry = tools.retry(&self.sha256);
            let record = stopped_record(&self.place.path, &self.sha256, &stopped, retry.as_ref());
            if let Some(kept) = next_try.kept(vec![record.clone()], retry) {
                tools.keep(&self.sha256, &kept);
            }
            self.result = ContentResult::Records(vec![record]);
            self.work = Work::Read;
        }
        let parts = self.parts.into_iter().map(|part| part.ended(tools));
        self.parts = parts.collect::<Result<_, _>>()?;
        Ok(self)
    }
}

impl ContentResult {
    /// What was read of a content, as the result of one of its places.
    pub(super) fn new(place: &FoundFile, sha256: &str, kept: KeptReadings) -> Self {
        if kept.deferred {
            let pages = scanned_pages(&kept.records);
            return Self::AwaitsOcr(AwaitingOcr { kept, pages });
        }
        let is_all_inside = kept.kind.handling() == Handling::Opened
            && !kept.kind.has_unread_text()
            && !kept.parts.is_empty();
        if is_all_inside && kept.records.is_empty() {
            return Self::Records(Vec::new());
        }
        match records_of_place(place, sha256, kept) {
            Ok(records) => Self::Records(records),
            Err(unread) => Self::Unread(unread),
        }
    }
}

/// The records of a content as those of this place. Findings about the file's name come first.
fn records_of_place(
    place: &FoundFile,
    sha256: &str,
    kept: KeptReadings,
) -> Result<Vec<Record>, UnreadFile> {
    let findings = match place.name_findings(kept.kind, sha256) {
        Ok(findings) => findings,
        // A container that could not be opened: its record says why.
        Err(_) if !kept.records.is_empty() => Vec::new(),
        Err(unread) => return Err(unread),
    };
    let mut records = kept.records;
    for record in &mut records {
        record.path.clone_from(&place.path);
        record.findings.splice(0..0, findings.iter().cloned());
    }
    Ok(records)
}

/// The place of a file inside another one.
pub(super) fn part_place(container: &FoundFile, name: &str) -> FoundFile {
    FoundFile {
        path: format!("{}/{name}", container.path),
        location: container.location.join(name),
        ..container.clone()
    }
}

/// What stands in a container for what could not be taken out. What the container shows itself has its place and its hash.
pub(super) fn part_with_problem(
    container: &FoundFile,
    sha256: &str,
    name: &str,
    problem: PartProblem,
) -> ContentOutcome {
    let reason = match problem {
        PartProblem::Letter => UnreadReason::Letter,
        problem if problem.is_left_out() => UnreadReason::Unsuited,
        _ => UnreadReason::Unusable,
    };
    if problem.is_of_container() {
        let unread = container.unread(reason, problem.to_string(), Some(sha256.to_owned()));
        ContentOutcome::unread(container.clone(), unread)
    } else {
        unread_part(part_place(container, name), reason, problem.to_string())
    }
}

/// A file inside a container that is not read, because of the container or of its own problem.
pub(super) fn unread_part(
    place: FoundFile,
    reason: UnreadReason,
    message: String,
) -> ContentOutcome {
    let unread = place.unread(reason, message, None);
    ContentOutcome::unread(place, unread)
}
