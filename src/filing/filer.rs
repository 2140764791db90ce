//! Records to a [`FiledRecords`], one after another: each is matched to a trainer, and stays packed
//! until that trainer is judged. What nothing points to waits until all documents of its folder are
//! known.
//!
//! Records come in, in the order of their paths; evidence goes out, trainer by trainer. Whose a
//! record is, is decided in `matching`.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::io;

use serde::{Deserialize, Serialize};

use super::answers::Answers;
use super::answers::answer::{Answer, AppliedAnswer, Part};
use super::answers::apply::apply;
use super::answers::before::{Meant, hiding_places};
use super::answers::keys::AnswerKeys;
use super::bundle::Bundle;
use super::earlier::EarlierTrainers;
use super::filed::{FiledRecord, MatchedBy, UnfiledRecord, is_put_off, is_read_later};
use super::matching::{
    Hints, Match, NameHint, PlaceNames, RosterTrainers, is_asked_about_anywhere, match_by_answer,
    match_record, no_certificate_by_answer, own_numbers,
};
use super::sides;
use super::unassigned::Unassigned;
use crate::finding::{Code, Finding};
use crate::intake::kind::kind_by_extension;
use crate::intake::roster::Roster;
use crate::intake::walk::Walk;
use crate::read::record::{Id, Kind, Reading, Record};

/// A folder whose documents surely name more trainers than this is nobody's, such as an inbox: what else is in it may be
/// anybody's.
const MAX_NAMED_IN_A_FOLDER: usize = 3;

/// Everything that was filed: each record with the trainer it belongs to, with every trainer who
/// could be meant, or with nobody.
#[derive(Debug)]
pub struct FiledRecords {
    /// One bundle for each trainer of the roster, in the order of the roster.
    evidence: Vec<Bundle<CompressedRecord>>,
    /// What belongs to nobody.
    unfiled: Bundle<UnfiledRecord>,
    /// What was not read and may be anybody's, with whomever it is filed.
    unassigned: Unassigned,
    /// The hashes of files that were not read and about each of which people answer by itself: several places have the
    /// content, or had it when the answer was given.
    answered_by_place: HashSet<String>,
    /// By what answers are bound to, the places of the files that they are about and that could not be reached.
    waiting_answers: BTreeMap<String, String>,
    /// Certificate numbers on documents of several people, each with the doubt about them in words.
    shared_numbers: BTreeMap<String, String>,
}

/// A filed record as it is packed.
#[derive(Debug, Serialize, Deserialize)]
struct CompressedRecord {
    record: Record,
    matched_by: MatchedBy,
    doubt: Option<Finding>,
    part: Part,
    keys: AnswerKeys,
    applied: Vec<AppliedAnswer>,
}

impl FiledRecords {
    /// The evidence of a trainer, by the position in the roster, in the order of the paths.
    ///
    /// # Errors
    /// A record cannot be unpacked.
    pub fn evidence(&self, trainer: usize, answers: &Answers) -> io::Result<Vec<FiledRecord>> {
        let Some(bundle) = self.evidence.get(trainer) else {
            return Ok(Vec::new());
        };
        let mut packed = bundle.values().collect::<io::Result<Vec<_>>>()?;
        // What waited for other documents was filed last.
        packed.sort_by(|a, b| a.order().cmp(&b.order()));
        let mut evidence: Vec<FiledRecord> = packed
            .into_iter()
            .enumerate()
            .map(|(i, packed)| self.unpacked(i + 1, packed, answers))
            .collect();
        sides::join_sides(&mut evidence);
        Ok(evidence)
    }

    fn unpacked(&self, number: usize, packed: CompressedRecord, answers: &Answers) -> FiledRecord {
        let CompressedRecord {
            record,
            matched_by,
            doubt,
            part,
            keys,
            applied,
        } = packed;
        let doubt = doubt.or_else(|| self.shared_number(&record));
        let keys = self.known_keys(&record, keys);
        FiledRecord {
            part,
            answers: answers.about(&keys, &record, part),
            keys,
            applied,
            ..FiledRecord::new(format!("E{number:03}"), record, matched_by, doubt)
        }
    }

    /// What belongs to nobody.
    pub fn unfiled(&self) -> impl Iterator<Item = io::Result<UnfiledRecord>> {
        self.unfiled.values().map(|unfiled| {
            let unfiled = unfiled?;
            let keys = self.known_keys(&unfiled.record, unfiled.keys);
            Ok(UnfiledRecord { keys, ..unfiled })
        })
    }

    /// What answers about a record are bound to, now that all places of its content are known.
    fn known_keys(&self, record: &Record, keys: AnswerKeys) -> AnswerKeys {
        if self.answered_by_place.contains(&record.sha256) {
            keys.by_place_only()
        } else {
            keys
        }
    }

    /// What was not read and may be anybody's.
    #[must_use]
    pub fn unassigned(&self) -> &Unassigned {
        &self.unassigned
    }

    /// By what answers are bound to, the place of the file that they are about, if it may be there and could not be reached.
    #[must_use]
    pub fn waiting_answers(&self) -> &BTreeMap<String, String> {
        &self.waiting_answers
    }

    /// The doubt about a certificate number on documents of several people: only one of them can be
    /// right, and it is not known who.
    fn shared_number(&self, record: &Record) -> Option<Finding> {
        if self.shared_numbers.is_empty() {
            return None;
        }
        let message = own_numbers(record)
            .into_iter()
            .find_map(|number| self.shared_numbers.get(&number))?;
        Some(Finding::new(Code::SharedNumber, message.clone()))
    }
}

impl CompressedRecord {
    /// By path, pages and place on them.
    fn order(&self) -> impl Ord + '_ {
        let Record {
            path,
            pages,
            sha256,
            ..
        } = &self.record;
        (path, pages, sha256, self.part.number)
    }
}

/// Files records.
///
/// What people answered about a record is applied first. Whether an answer about a file that was not
/// read holds depends on where else its content is, so that these are filed at the end. Several certificates on the same pages
/// stay in the order in which they were read.
pub struct Filer<'a> {
    roster: &'a Roster,
    answers: &'a Answers,
    earlier: &'a EarlierTrainers,
    people: RosterTrainers,
    names: PlaceNames,
    /// What is on the share, to tell a folder from a file that holds others.
    walk: Option<&'a Walk>,
    /// The name of the folder below which the paths are, if it is no part of them and may mean somebody.
    root: Option<String>,
    /// The records of the current path that have come so far.
    same_path: Vec<Record>,
    /// The last folder and the trainers it is named after: records come folder by folder.
    last_folder: Option<(String, Vec<usize>)>,
    /// The trainers whom documents of this run surely name, by folder.
    sure: EarlierTrainers,
    /// The trainers whom documents of this run name, surely or perhaps, by the files that they are in.
    in_files: EarlierTrainers,
    /// The last folder and trainer that were added to it.
    last_sure: Option<(String, usize)>,
    /// What waits until the other documents of its folder are known, in the order of the paths.
    waiting: Bundle<UnfiledRecord>,
    /// The trainers with whom the last record was filed.
    last_trainers: Vec<usize>,
    /// By certificate number, the trainers whose documents have it; only of documents that are
    /// certainly theirs.
    number_holders: HashMap<String, Holders>,
    /// By the hash of files that were not read, the path of the first one.
    unread: HashMap<String, String>,
    /// The hashes of files that were not read and are answered about, each with the place where the last report had it.
    moved: Vec<(String, String)>,
    /// What was not read where an answered file may be, with its hash.
    hiding: HashMap<String, String>,
    /// Whether something could not be opened, which may hide a file that was moved.
    has_closed: bool,
    /// Files that were not read and about which people answered.
    answered_unread: Vec<(Record, Part)>,
    filing: FiledRecords,
}

/// The trainers whose documents have a number: almost always one.
enum Holders {
    One(usize),
    Several(BTreeSet<usize>),
}

impl<'a> Filer<'a> {
    /// With the trainers of the roster and nothing filed yet. `earlier`: with whom the last report
    /// filed its documents.
    #[must_use]
    pub fn new(roster: &'a Roster, answers: &'a Answers, earlier: &'a EarlierTrainers) -> Self {
        let evidence = roster.trainers.iter().map(|_| Bundle::default()).collect();
        Self {
            roster,
            answers,
            earlier,
            people: RosterTrainers::new(roster),
            names: PlaceNames::new(roster),
            walk: None,
            root: None,
            same_path: Vec::new(),
            last_folder: None,
            sure: EarlierTrainers::default(),
            in_files: EarlierTrainers::default(),
            last_sure: None,
            waiting: Bundle::default(),
            last_trainers: Vec::new(),
            number_holders: HashMap::new(),
            unread: HashMap::new(),
            moved: Vec::new(),
            hiding: HashMap::new(),
            has_closed: false,
            answered_unread: Vec::new(),
            filing: FiledRecords {
                evidence,
                unfiled: Bundle::default(),
                unassigned: Unassigned::default(),
                answered_by_place: HashSet::new(),
                waiting_answers: BTreeMap::new(),
                shared_numbers: BTreeMap::new(),
            },
        }
    }

    /// The same for what was found on a share.
    #[must_use]
    pub fn over(self, walk: &'a Walk) -> Self {
        let walked = Self {
            walk: Some(walk),
            ..self
        };
        walked.below(walk.name_outside_paths())
    }

    /// The same for paths below a folder of this name that is no part of them: it is a hint like the folders in them.
    #[must_use]
    pub(super) fn below(self, root: Option<&str>) -> Self {
        let means_somebody = |root: &&str| self.names.means_somebody(root, &self.people);
        let root = root.filter(means_somebody).map(str::to_owned);
        Self { root, ..self }
    }

    /// Files a record. Records come in the order of their paths; those of one path may come in any
    /// order.
    ///
    /// # Errors
    /// A record cannot be packed.
    pub fn file(&mut self, mut record: Record) -> io::Result<()> {
        self.keep_lines_with_names(&mut record);
        let is_next_path = self
            .same_path
            .first()
            .is_some_and(|first| first.path != record.path);
        if is_next_path {
            self.file_same_path()?;
        }
        self.same_path.push(record);
        Ok(())
    }

    /// Ends the filing.
    ///
    /// # Errors
    /// A record cannot be packed.
    pub fn finish(mut self) -> io::Result<FiledRecords> {
        self.file_same_path()?;
        self.hold_answers_about_hidden();
        for (record, part) in std::mem::take(&mut self.answered_unread) {
            let keys = self.filing.known_keys(&record, AnswerKeys::of(&record));
            self.file_answered(record, part, keys)?;
        }
        self.file_waiting()?;
        let people = self.people;
        let shared = self
            .number_holders
            .into_iter()
            .filter_map(|(number, holders)| {
                let Holders::Several(trainers) = holders else {
                    return None;
                };
                let names: Vec<&str> = trainers.iter().map(|t| people.display(*t)).collect();
                let message = format!(
                    "Documents of {} have the same certificate number.",
                    names.join(" and ")
                );
                Some((number, message))
            });
        self.filing.shared_numbers = shared.collect();
        Ok(self.filing)
    }

    fn file_same_path(&mut self) -> io::Result<()> {
        let mut records = std::mem::take(&mut self.same_path);
        records.sort_by(|a, b| (a.pages, &a.sha256).cmp(&(b.pages, &b.sha256)));
        let parts = parts(&records);
        records
            .into_iter()
            .zip(parts)
            .try_for_each(|(record, part)| self.file_part(record, part))
    }

    fn file_part(&mut self, record: Record, part: Part) -> io::Result<()> {
        let keys = AnswerKeys::of(&record);
        if is_unread(&record) && self.answers.before().may_hide(&record.path) {
            self.hiding
                .insert(record.path.clone(), record.sha256.clone());
        }
        self.has_closed |=
            is_read_later(&record) && !is_put_off(&record) && record.sha256.is_empty();
        if keys.are_by_place() {
            self.note_unread(&record);
            if self.answers.has_answer_under(&keys) {
                self.answered_unread.push((record, part));
                return Ok(());
            }
        }
        self.file_answered(record, part, keys)
    }

    /// Remembers where a file is that was not read.
    fn note_unread(&mut self, record: &Record) {
        let Record { path, sha256, .. } = record;
        let first = self.unread.entry(sha256.clone());
        let is_elsewhere = first.or_insert_with(|| path.clone()) != path;
        let meant = self.answers.before().meant(sha256, path);
        if is_elsewhere || meant == Meant::Unknown {
            self.filing.answered_by_place.insert(sha256.clone());
        } else if let Meant::FileAt(before) = meant {
            self.moved.push((sha256.clone(), before.to_owned()));
        }
    }

    /// An answer is about none of the files that have the content now if the file that it was about may still be where it
    /// was, or be moved, and could not be read there. It waits for that file.
    fn hold_answers_about_hidden(&mut self) {
        for (sha256, before) in std::mem::take(&mut self.moved) {
            if self.has_closed || self.is_hidden(&sha256, &before) {
                self.filing.answered_by_place.insert(sha256);
            }
        }
        let places = self.answers.before().places();
        let hidden = places.filter(|(sha256, place)| self.is_hidden(sha256, place));
        let hidden = hidden.map(|(sha256, place)| (sha256.to_owned(), place.to_owned()));
        self.filing.waiting_answers = hidden.collect();
    }

    /// Whether something else was not read where a file of this content was.
    fn is_hidden(&self, sha256: &str, place: &str) -> bool {
        hiding_places(place).any(|place| {
            let found = self.hiding.get(place);
            found.is_some_and(|found| found != sha256)
        })
    }

    /// Files a record after what people answered about it is applied.
    fn file_answered(
        &mut self,
        mut record: Record,
        part: Part,
        keys: AnswerKeys,
    ) -> io::Result<()> {
        let answers = self.answers.about(&keys, &record, part);
        let mut applied = apply(&mut record, &answers);
        let matched = self.matched(&record, &answers, &mut applied);
        let document = UnfiledRecord {
            record,
            reason: String::new(),
            is_open: false,
            part,
            keys,
            applied,
        };
        match matched {
            matched if Self::waits(&document.record, &matched) => {
                let (reason, is_open) = match matched {
                    Match::Unknown { reason, is_open } => (reason, is_open),
                    _ => (String::new(), false),
                };
                self.waiting.put(&UnfiledRecord {
                    reason,
                    is_open,
                    ..document
                })
            }
            matched => self.file_matched(document, matched),
        }
    }

    fn file_matched(&mut self, mut document: UnfiledRecord, matched: Match) -> io::Result<()> {
        let (trainers, doubt) = match matched {
            Match::Certain {
                trainer,
                matched_by,
                misfiled,
            } => {
                document.record.findings.extend(misfiled);
                self.note_numbers(trainer, &document.record);
                if matched_by != MatchedBy::Folder {
                    self.note_place(trainer, &document.record.path);
                }
                (vec![(trainer, matched_by)], None)
            }
            Match::Open { trainers, doubt } => {
                let named = trainers.iter().filter(|(_, by)| *by != MatchedBy::Folder);
                let named: Vec<usize> = named.map(|(trainer, _)| *trainer).collect();
                self.note_files(&named, &document.record.path);
                (trainers, Some(doubt))
            }
            Match::Unknown { reason, is_open } => {
                return self.filing.unfiled.put(&UnfiledRecord {
                    reason,
                    is_open,
                    ..document
                });
            }
            Match::NoOne { reason } => {
                return self.filing.unfiled.put(&UnfiledRecord {
                    reason,
                    is_open: false,
                    ..document
                });
            }
        };
        self.compress_other_trainers(&trainers)?;
        let mut packed = CompressedRecord {
            record: document.record,
            matched_by: MatchedBy::Folder,
            doubt,
            part: document.part,
            keys: document.keys,
            applied: document.applied,
        };
        for (trainer, matched_by) in trainers {
            packed.matched_by = matched_by;
            self.filing.evidence[trainer].put(&packed)?;
        }
        Ok(())
    }

    /// Files what waited for the other documents of its folder.
    fn file_waiting(&mut self) -> io::Result<()> {
        self.sure.sort();
        self.in_files.sort();
        for unfiled in std::mem::take(&mut self.waiting).values() {
            let unfiled = unfiled?;
            let owners = self.folder_owners(&unfiled.record.path);
            let mut others = self.hinted(&unfiled.record, &owners);
            if owners.is_empty() {
                others.extend(self.meant_beside(&unfiled.record, others.is_empty()));
            }
            others.extend(self.named_in_same_file(&unfiled.record.path));
            if owners.is_empty() && others.is_empty() {
                self.filing.unfiled.put(&unfiled)?;
                continue;
            }
            let others = || others.clone();
            let hints = Hints::new(owners, &others);
            let matched = match_record(&unfiled.record, &hints, &self.people);
            self.file_matched(unfiled, matched)?;
        }
        Ok(())
    }

    /// Whose a record is: as a person answered, else as it was read. An answer is added to what was
    /// applied.
    fn matched(
        &mut self,
        record: &Record,
        answers: &[Answer],
        applied: &mut Vec<AppliedAnswer>,
    ) -> Match {
        let folder_owners = self.folder_owners(&record.path);
        let is_anybodys = self.may_be_anybodys(record, &folder_owners);
        let owners = folder_owners.clone();
        let others = || self.hinted(record, &owners);
        let hints = Hints::new(folder_owners, &others);
        let as_read = match_record(record, &hints, &self.people);
        let by_answer = answers
            .iter()
            .find_map(|answer| Some((answer, match_by_answer(answer, self.roster)?)));
        if let Some((answer, matched)) = by_answer {
            applied.push(answer.replacing(as_read.display(&self.people)));
            return matched;
        }
        if is_anybodys {
            self.filing.unassigned.add(record);
        }
        match as_read {
            Match::NoOne { .. } | Match::Unknown { .. } => {
                no_certificate_by_answer(answers).unwrap_or(as_read)
            }
            _ => as_read,
        }
    }

    /// Whether a document was not read and may be the evidence of any trainer. It may if many had documents in the folder or
    /// container that it is in, which could not be opened before; else only if a later run reads it. What is put off
    /// was never read with this content, and a folder is no proof of whose it is (D21); the next run
    /// reads it whatever anybody does. What could not be opened may stay so for long: where the place is
    /// named after a trainer it is taken as that trainer's (D24).
    fn may_be_anybodys(&self, record: &Record, folder_owners: &[usize]) -> bool {
        let has_no_name =
            || folder_owners.is_empty() && self.named_by_place(&record.path).is_empty();
        let may_be_of_many = is_unread(record) && self.earlier.may_be_of_many(record);
        let is_of_nobody = is_read_later(record) && (is_put_off(record) || has_no_name());
        (may_be_of_many || is_of_nobody) && is_asked_about_anywhere(record)
    }

    /// Whether a word in the names of its place, or the other documents there or in the same file, may tell whom to ask
    /// about a record that tells nothing itself. In a trainer's folder, only those in the same file may. What a later run
    /// reads by itself does not wait: it holds the verdicts of everybody until then.
    fn waits(record: &Record, matched: &Match) -> bool {
        let tells_nothing = is_unread(record)
            || record.holder.is_missing()
            || matches!(matched, Match::Unknown { .. });
        tells_nothing && matched.is_by_hint() && !is_read_later(record)
    }

    /// The trainers whom the file's own name or that of a folder means by a word, and, if `and_others`, those whom the
    /// documents of its folder surely name, if they are few. These are asked only about what was not read.
    fn meant_beside(&self, record: &Record, and_others: bool) -> BTreeSet<usize> {
        let (path, hint) = (self.placed(&record.path), name_hint(record));
        let mut meant = self.names.by_words_of_file(&path, hint, &self.people);
        let mut beside = Vec::new();
        for (end, _) in path.rmatch_indices('/') {
            let name = path[..end].rsplit('/').next().unwrap_or_default();
            let by_name = self.names.by_words(name, hint, &self.people);
            let named = self.sure.in_folder(&path[..=end]);
            let others = named.iter().filter(|trainer| !by_name.contains(trainer));
            if others.count() > MAX_NAMED_IN_A_FOLDER {
                break;
            }
            meant.extend(by_name);
            if beside.is_empty() {
                beside = named;
            }
        }
        if and_others && is_unread(record) {
            meant.extend(beside);
        }
        meant
    }

    /// The trainers whom the other documents in the same file name, what is inside it, or what is in the files that it is in, as
    /// far out as they are few.
    fn named_in_same_file(&self, path: &str) -> BTreeSet<usize> {
        let mut named = BTreeSet::new();
        for file in self.files_of(path) {
            let in_file = self.in_files.in_folder(&format!("{file}/"));
            if in_file.len() > MAX_NAMED_IN_A_FOLDER {
                break;
            }
            named.extend(in_file);
        }
        named
    }

    /// The path of a document, and those of the files that it is in and of the folders in these, the innermost first.
    fn files_of<'p>(&self, path: &'p str) -> Vec<&'p str> {
        let is_file = |above: &&str| {
            let name = above.rsplit('/').next().unwrap_or_default();
            kind_by_extension(name).is_some() || self.walk.is_some_and(|walk| walk.is_file(above))
        };
        let above = path.match_indices('/').map(|(end, _)| &path[..end]);
        let mut files: Vec<&str> = above.skip_while(|above| !is_file(above)).collect();
        files.push(path);
        files.reverse();
        files
    }

    /// The trainers who are named in the mails that a record which was not read came with, if they are few.
    fn named_in_letters(&self, record: &Record) -> BTreeSet<usize> {
        let lines = record.ids.iter().filter_map(Reading::value);
        let lines = lines.filter(|id| id.label == Id::IN_LETTER);
        let named = lines.map(|line| self.names.named_in_line(&line.value, &self.people));
        let mut named: BTreeSet<usize> = named.flatten().collect();
        if named.len() > MAX_NAMED_IN_A_FOLDER {
            named.clear();
        }
        named
    }

    /// Leaves out the lines of mails that name nobody, so that no report shows them.
    fn keep_lines_with_names(&self, record: &mut Record) {
        let has_name = |line: &str| !self.names.named_in_line(line, &self.people).is_empty();
        record.ids.retain(|id| {
            let id = id.value();
            id.is_none_or(|id| id.label != Id::IN_LETTER || has_name(&id.value))
        });
    }

    /// The trainers whom the names of a record's place, its sender and the last report point to, and those whom a word in
    /// the name of a folder means that is below one of `owners`.
    fn hinted(&self, record: &Record, owners: &[usize]) -> Vec<usize> {
        let mut trainers = self.pointed_to(record);
        trainers.extend(self.others_below(record, owners));
        trainers
    }

    /// The trainers whom a word in the name of a folder means that is below another trainer's, if the record tells nothing
    /// itself.
    fn others_below(&self, record: &Record, owners: &[usize]) -> BTreeSet<usize> {
        if owners.is_empty() || !(is_unread(record) || record.holder.is_missing()) {
            return BTreeSet::new();
        }
        let path = self.placed(&record.path);
        self.names
            .others_below(&path, (owners, name_hint(record)), &self.people)
    }

    /// The trainers whom the names of a record's place point to, those who sent it, if it was not read, and those with whom
    /// the last report filed it.
    fn pointed_to(&self, record: &Record) -> Vec<usize> {
        let mut trainers = self.named_by_place(&record.path);
        if is_unread(record) {
            trainers.extend(self.people.with_address_on(record));
            trainers.extend(self.named_in_letters(record));
        }
        trainers.extend(self.earlier.of(record));
        trainers.into_iter().collect()
    }

    /// The path with the name of the folder that it is below, if that is a hint.
    fn placed<'p>(&self, path: &'p str) -> Cow<'p, str> {
        match &self.root {
            Some(root) => Cow::Owned(format!("{root}/{path}")),
            None => Cow::Borrowed(path),
        }
    }

    /// Remembers whom a document at this place surely names.
    fn note_place(&mut self, trainer: usize, path: &str) {
        self.note_files(&[trainer], path);
        let placed = self.placed(path).into_owned();
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let is_known = |(last, of): &(String, usize)| last == folder && *of == trainer;
        if !self.last_sure.as_ref().is_some_and(is_known) {
            self.sure.add_to_folders(&placed, trainer);
            self.last_sure = Some((folder.to_owned(), trainer));
        }
    }

    /// Remembers whom a document in these files names.
    fn note_files(&mut self, trainers: &[usize], path: &str) {
        for file in self.files_of(path) {
            for trainer in trainers {
                self.in_files.add_file(file, *trainer);
            }
        }
    }

    /// The trainers whom the names of the folders may mean, and those whom the file is named after.
    fn named_by_place(&self, path: &str) -> BTreeSet<usize> {
        self.names.pointed_to(&self.placed(path), &self.people)
    }

    /// Packs what was filed last with other trainers than these: the next records are probably not
    /// theirs.
    fn compress_other_trainers(&mut self, trainers: &[(usize, MatchedBy)]) -> io::Result<()> {
        let current: Vec<usize> = trainers.iter().map(|(trainer, _)| *trainer).collect();
        for last in std::mem::take(&mut self.last_trainers) {
            if !current.contains(&last) {
                self.filing.evidence[last].compress_if_large()?;
            }
        }
        self.last_trainers = current;
        Ok(())
    }

    /// The trainers that the folder of a path is named after.
    fn folder_owners(&mut self, path: &str) -> Vec<usize> {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        match &self.last_folder {
            Some((last, owners)) if last == folder => owners.clone(),
            _ => {
                let owners = self.names.owners(&self.placed(path));
                self.last_folder = Some((folder.to_owned(), owners.clone()));
                owners
            }
        }
    }

    fn note_numbers(&mut self, trainer: usize, record: &Record) {
        for number in own_numbers(record) {
            let holders = self
                .number_holders
                .entry(number)
                .or_insert(Holders::One(trainer));
            match holders {
                Holders::One(holder) if *holder == trainer => {}
                Holders::One(holder) => *holders = Holders::Several([*holder, trainer].into()),
                Holders::Several(several) => {
                    several.insert(trainer);
                }
            }
        }
    }
}

/// Which words in names tell whom to ask about a record: of what would be asked about in any case, all of them tell under
/// whom.
fn name_hint(record: &Record) -> NameHint {
    if is_unread(record) && is_asked_about_anywhere(record) {
        NameHint::Any
    } else {
        NameHint::Alone
    }
}

fn is_unread(record: &Record) -> bool {
    record.is(Kind::Unreadable)
}

/// For each of the sorted records of a path, which of the certificates on its pages it is.
fn parts(records: &[Record]) -> Vec<Part> {
    let same_pages = |a: &Record, b: &Record| a.pages == b.pages && a.sha256 == b.sha256;
    records
        .chunk_by(same_pages)
        .flat_map(|chunk| {
            (1..=chunk.len()).map(|number| Part {
                number,
                of: chunk.len(),
            })
        })
        .collect()
}
