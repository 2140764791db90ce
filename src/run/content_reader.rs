//! One file of the share to what it and everything inside it gave.
//!
//! A file comes in; a [`ContentOutcome`] goes out. What the state knows is not read again, and what cannot be opened
//! today keeps what was read of it earlier, as long as its size and time are unchanged. Bytes are dropped here: of each
//! container, those of its parts are in memory while they are read, and only records leave.

use std::cell::Cell;

use super::content::{
    AwaitingOcr, ContentOutcome, ContentResult, NextTry, Room, StoppedReading, Wanted, Work,
    part_place, part_with_problem, unread_part,
};
use super::document_reader::{DocumentReader, ReadDocument};
use super::ocr_queue::scanned_pages;
use super::reading_tools::ReadingTools;
use super::stopped::Stopped;
use super::taken_out::TakenOut;
use super::unread::{stopped_record, unreadable};
use crate::finding::{Code, Finding};
use crate::intake::kind::Handling;
use crate::intake::walk::{Document, FoundFile, UnreadFile, UnreadReason};
use crate::store::state::{KeptContent, KeptPart, KeptReadings, KnownContent};

/// One look at one file.
pub(super) struct ContentReader<'a, R> {
    tools: &'a ReadingTools<'a, R>,
    /// How much may still be taken out of this file.
    room: Cell<Room>,
    /// Whether what is stopped now is not tried again.
    is_last_try: bool,
}

/// What stands in for a content whose bytes and readings are both missing: its place, its hash, and how many
/// containers it is inside of.
type StandIn<'s> = &'s dyn Fn(FoundFile, &str, usize) -> ContentOutcome;

impl<'a, R: DocumentReader> ContentReader<'a, R> {
    /// Another look at a file needs another one of these.
    pub(super) fn new(tools: &'a ReadingTools<'a, R>, is_last_try: bool) -> Self {
        Self {
            tools,
            room: Cell::new(Room::of_file(tools.limits)),
            is_last_try,
        }
    }

    /// Reads a file as far as that needs no OCR. `known` is what is known of its content if the file did not change.
    pub(super) fn first_look(
        &self,
        file: &FoundFile,
        known: Option<&KnownContent>,
    ) -> ContentOutcome {
        if let Some(known) = known.filter(|known| !known.hash_again)
            && let Some(outcome) = self.look_up(file.clone(), &known.sha256, 0, None)
        {
            return outcome;
        }
        self.room.set(Room::of_file(self.tools.limits));
        match file.open(self.tools.limits) {
            Ok(document) => {
                self.tools
                    .with_state(|state| state.remember_file(file, &document.sha256));
                self.look(file.clone(), document, 0)
            }
            Err(unread) => self.earlier(file, known, unread),
        }
    }

    /// Looks at some contents of a file once more: another try, or OCR.
    pub(super) fn again(
        &self,
        file: &FoundFile,
        outcome: ContentOutcome,
        wanted: Wanted<'_>,
    ) -> ContentOutcome {
        match file.open(self.tools.limits) {
            Ok(document) if document.sha256 == outcome.sha256 => {
                let outcome = self.again_in(outcome, document, wanted);
                let work = outcome.work.max(Work::Opened);
                ContentOutcome { work, ..outcome }
            }
            Ok(_) => ContentOutcome::unread(file.clone(), file.being_written()),
            Err(unread) if file.is_as_found() => outcome.replaced(wanted, &|content| {
                unread_part(content.place, unread.reason, unread.message.clone())
            }),
            Err(unread) => ContentOutcome::unread(file.clone(), unread),
        }
    }

    /// What was read of a file earlier, if it cannot be opened now and is as it was then.
    fn earlier(
        &self,
        file: &FoundFile,
        known: Option<&KnownContent>,
        unread: UnreadFile,
    ) -> ContentOutcome {
        let stand_in = |place: FoundFile, _: &str, _: usize| {
            unread_part(place, unread.reason, unread.message.clone())
        };
        let earlier = known
            .filter(|_| file.is_as_found())
            .and_then(|known| self.look_up(file.clone(), &known.sha256, 0, Some(&stand_in)));
        match earlier {
            Some(mut earlier) if !matches!(earlier.result, ContentResult::Unread(_)) => {
                let reason = unread.message.split(':').next().unwrap_or_default();
                let message = format!(
                    "it could not be opened in this run ({reason}); since its size and time are unchanged, what was read earlier is kept"
                );
                earlier.add_finding(&Finding::new(Code::EarlierReading, message));
                earlier.work = Work::Known;
                earlier.gap = Some(unread);
                earlier
            }
            _ => ContentOutcome::unread(file.clone(), unread),
        }
    }

    /// A content and everything inside it as the state knows them. `None` if something is not known, unless something
    /// stands in for it.
    fn look_up(
        &self,
        place: FoundFile,
        sha256: &str,
        depth: usize,
        stand_in: Option<StandIn<'_>>,
    ) -> Option<ContentOutcome> {
        let kept = self.tools.kept(sha256);
        let Some(kept) = kept.filter(|kept| !kept.deferred || stand_in.is_none()) else {
            return stand_in.map(|stand_in| stand_in(place, sha256, depth));
        };
        let parts = match self.beyond_limits(&kept, depth) {
            Some(message) => vec![unopened(&place, sha256, message)],
            None => self.look_up_parts((&place, sha256), &kept, depth, stand_in)?,
        };
        Some(ContentOutcome {
            letter: (*kept.letter).clone(),
            result: ContentResult::new(&place, sha256, kept),
            sha256: sha256.to_owned(),
            work: Work::Known,
            gap: None,
            parts,
            place,
        })
    }

    fn look_up_parts(
        &self,
        container: (&FoundFile, &str),
        kept: &KeptReadings,
        depth: usize,
        stand_in: Option<StandIn<'_>>,
    ) -> Option<Vec<ContentOutcome>> {
        let parts = kept.parts.iter();
        parts
            .map(|part| self.look_up_part(container, part, depth, stand_in))
            .collect()
    }

    fn look_up_part(
        &self,
        (container, container_sha256): (&FoundFile, &str),
        part: &KeptPart,
        depth: usize,
        stand_in: Option<StandIn<'_>>,
    ) -> Option<ContentOutcome> {
        match &part.content {
            KeptContent::Whole { sha256, .. } => {
                let place = part_place(container, &part.name);
                self.look_up(place, sha256, depth + 1, stand_in)
            }
            KeptContent::Problem(problem) => {
                let name = &part.name;
                Some(part_with_problem(
                    container,
                    container_sha256,
                    name,
                    *problem,
                ))
            }
        }
    }

    /// Reads a content and everything inside it, as far as that needs no OCR.
    fn look(&self, place: FoundFile, document: Document, depth: usize) -> ContentOutcome {
        let room = self.room.get();
        let sha256 = document.sha256.clone();
        let (kept, taken_out) = match self.tools.kept(&sha256) {
            Some(kept) => (kept, None),
            None => match self.read_new(&place, &document) {
                Ok((kept, taken_out)) => (kept, Some(taken_out)),
                Err(stopped) => {
                    let kind = Some(document.kind);
                    let next_try = NextTry::Look { kind, depth, room };
                    let reading = StoppedReading { stopped, next_try };
                    return ContentOutcome::stopped(place, &sha256, reading);
                }
            },
        };
        // What waits for OCR is read when its turn has come.
        let is_read =
            taken_out.is_some() && document.kind.handling() == Handling::Read && !kept.deferred;
        let parts = match self.beyond_limits(&kept, depth) {
            Some(message) => vec![unopened(&place, &sha256, message)],
            None => self.parts(&place, (document, taken_out), &kept, depth),
        };
        ContentOutcome {
            letter: (*kept.letter).clone(),
            result: ContentResult::new(&place, &sha256, kept),
            work: if is_read { Work::Read } else { Work::Opened },
            gap: None,
            place,
            sha256,
            parts,
        }
    }

    /// Reads a content that the state does not know, and takes out what is inside it.
    fn read_new(
        &self,
        place: &FoundFile,
        document: &Document,
    ) -> Result<(KeptReadings, Vec<TakenOut>), Stopped> {
        let handling = document.kind.handling();
        let reader = &self.tools.reader;
        let ReadDocument {
            mut records,
            may_hold_files,
        } = match handling {
            Handling::Read => reader.read(&place.path, document, false)?,
            Handling::Opened | Handling::NotRead => ReadDocument {
                records: Vec::new(),
                may_hold_files: handling == Handling::Opened,
            },
        };
        let (mut taken_out, mut letter, mut retry) = (Vec::new(), Box::default(), None);
        if may_hold_files {
            match reader.open(document) {
                Ok(opened) => {
                    let finding = opened.finding.into_iter();
                    records.extend(
                        finding.map(|finding| unreadable(&place.path, &document.sha256, finding)),
                    );
                    taken_out = TakenOut::all(opened.parts);
                    letter = Box::new(opened.letter);
                }
                // What is attached to a PDF must not cost what the PDF says.
                Err(stopped)
                    if self.is_last_try
                        && handling == Handling::Read
                        && !matches!(stopped, Stopped::NotStarted(_)) =>
                {
                    retry = self.tools.retry(&document.sha256);
                    records.push(stopped_record(
                        &place.path,
                        &document.sha256,
                        &stopped,
                        retry.as_ref(),
                    ));
                }
                Err(stopped) => return Err(stopped),
            }
        }
        let kept = KeptReadings {
            kind: document.kind,
            deferred: self.tools.limits.ocr && scanned_pages(&records) > 0,
            records,
            parts: taken_out.iter().map(TakenOut::kept).collect(),
            letter,
            retry,
        };
        // What waits for OCR is kept once it is known whether this run reads it.
        if !kept.deferred {
            self.tools.keep(&document.sha256, &kept);
        }
        Ok((kept, taken_out))
    }

    /// Why nothing inside a content is read, if it is beyond a limit. Otherwise it is counted, because it is going to be
    /// read.
    fn beyond_limits(&self, kept: &KeptReadings, depth: usize) -> Option<String> {
        let sizes = kept.parts.iter().filter_map(|part| match part.content {
            KeptContent::Whole { size, .. } => Some(size),
            KeptContent::Problem(_) => None,
        });
        let (parts, bytes) = (sizes.clone().count(), sizes.sum::<u64>());
        let room = self.room.get();
        let max_parts = self.tools.limits.parts;
        let reason = if parts == 0 {
            return None;
        } else if depth >= self.tools.limits.depth {
            format!("it is inside {depth} others, and no more are opened")
        } else if parts > room.parts {
            format!("no more than {max_parts} files are taken out of one, however they are nested")
        } else if bytes > room.bytes {
            "no more bytes are taken out of one file, however they are nested".to_owned()
        } else {
            self.room.set(Room {
                parts: room.parts - parts,
                bytes: room.bytes - bytes,
            });
            return None;
        };
        Some(format!(
            "the files inside it were not read, because {reason}: take them out, and file each by itself"
        ))
    }

    /// Reads what is inside a content, whose bytes are dropped as soon as it is taken out.
    fn parts(
        &self,
        container: &FoundFile,
        (document, taken_out): (Document, Option<Vec<TakenOut>>),
        kept: &KeptReadings,
        depth: usize,
    ) -> Vec<ContentOutcome> {
        if kept.parts.is_empty() {
            return Vec::new();
        }
        let room = self.room.get();
        let known = (container, document.sha256.as_str());
        if taken_out.is_none()
            && let Some(parts) = self.look_up_parts(known, kept, depth, None)
        {
            return parts;
        }
        self.room.set(room);
        let taken_out = match taken_out.map_or_else(|| self.take_out_again(&document), Ok) {
            Ok(taken_out) => taken_out,
            Err(stopped) => {
                let stand_in = |place: FoundFile, sha256: &str, depth: usize| {
                    let reading = StoppedReading {
                        stopped: stopped.clone(),
                        next_try: NextTry::Look {
                            kind: None,
                            depth,
                            room,
                        },
                    };
                    ContentOutcome::stopped(place, sha256, reading)
                };
                let parts = self.look_up_parts(known, kept, depth, Some(&stand_in));
                return parts.unwrap_or_default();
            }
        };
        let sha256 = document.sha256.clone();
        drop(document);
        let part = |TakenOut { name, content }: TakenOut| match content {
            Ok(document) => self.look(part_place(container, &name), document, depth + 1),
            Err(problem) => part_with_problem(container, &sha256, &name, problem),
        };
        taken_out.into_iter().map(part).collect()
    }

    /// Looks at the wanted contents in a content once more.
    fn again_in(
        &self,
        outcome: ContentOutcome,
        document: Document,
        wanted: Wanted<'_>,
    ) -> ContentOutcome {
        let mut outcome = if wanted.is(&outcome) {
            self.content_again(outcome, &document)
        } else {
            outcome
        };
        if !outcome.parts.iter().any(|part| wanted.is_in(part)) {
            return outcome;
        }
        let taken_out = match self.take_out_again(&document) {
            Ok(taken_out) => taken_out,
            Err(stopped) => {
                return outcome.replaced(wanted, &|content| content.stopped_again(stopped.clone()));
            }
        };
        drop(document);
        let part_again = |(part, taken): (ContentOutcome, TakenOut)| match taken.content {
            Ok(document) if document.sha256 == part.sha256 => self.again_in(part, document, wanted),
            // The program does not always take out the same, which is as good as a crash.
            _ => part.replaced(wanted, &|content| content.stopped_again(Stopped::Died)),
        };
        let parts = std::mem::take(&mut outcome.parts).into_iter();
        outcome.parts = parts.zip(taken_out).map(part_again).collect();
        outcome
    }

    /// Another try at a content, or OCR of its scanned pages.
    fn content_again(&self, outcome: ContentOutcome, document: &Document) -> ContentOutcome {
        let awaiting = match outcome.result {
            ContentResult::AwaitsOcr(awaiting) => awaiting,
            ContentResult::Stopped(StoppedReading { next_try, .. }) => match next_try {
                NextTry::Ocr(awaiting) => awaiting,
                NextTry::Look { depth, room, .. } => {
                    self.room.set(room);
                    return self.look(outcome.place, document.clone(), depth);
                }
            },
            result @ (ContentResult::Records(_) | ContentResult::Unread(_)) => {
                return ContentOutcome { result, ..outcome };
            }
        };
        let (work, kept) = match self.read_scans(&outcome.place, document, awaiting) {
            Ok(read) => read,
            Err((stopped, awaiting)) => {
                let next_try = NextTry::Ocr(awaiting);
                let result = ContentResult::Stopped(StoppedReading { stopped, next_try });
                return ContentOutcome { result, ..outcome };
            }
        };
        ContentOutcome {
            result: ContentResult::new(&outcome.place, &outcome.sha256, kept),
            work,
            ..outcome
        }
    }

    /// Reads the whole of a document whose scanned pages are not read yet.
    fn read_scans(
        &self,
        place: &FoundFile,
        document: &Document,
        awaiting: AwaitingOcr,
    ) -> Result<(Work, KeptReadings), (Stopped, AwaitingOcr)> {
        // A copy of it may have been read a moment ago.
        let kept = self.tools.kept(&document.sha256);
        if let Some(kept) = kept.filter(|kept| !kept.deferred) {
            return Ok((Work::Opened, kept));
        }
        match self.tools.reader.read(&place.path, document, true) {
            Ok(ReadDocument { mut records, .. }) => {
                // That what is inside could not be taken out is no finding of OCR.
                let inside = awaiting
                    .kept
                    .records
                    .iter()
                    .filter(|record| record.has_failed());
                records.extend(inside.cloned());
                let kept = KeptReadings {
                    records,
                    deferred: false,
                    ..awaiting.kept
                };
                self.tools.keep(&document.sha256, &kept);
                Ok((Work::Read, kept))
            }
            Err(stopped) => Err((stopped, awaiting)),
        }
    }

    /// Takes out what is inside a content once more.
    fn take_out_again(&self, document: &Document) -> Result<Vec<TakenOut>, Stopped> {
        let opened = self.tools.reader.open(document)?;
        match opened.finding {
            None => Ok(TakenOut::all(opened.parts)),
            Some(_) => Err(Stopped::Died),
        }
    }
}

/// What stands for everything inside a container that is beyond a limit.
fn unopened(container: &FoundFile, sha256: &str, message: String) -> ContentOutcome {
    let unread = container.unread(UnreadReason::Unusable, message, Some(sha256.to_owned()));
    ContentOutcome::unread(container.clone(), unread)
}
