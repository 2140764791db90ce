//! `changes.csv`: what changed since the previous report.
//!
//! Two reports come in as they were written, rows go out; nothing else is compared. If nothing changed there is no row, and the
//! first report of a folder has none either: all of it would be new.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use chrono::NaiveDate;

use super::cell::{CodeCell, CsvText};
use super::folder::Folder;
use super::manifest::WrittenFile;
use super::row::row;
use super::snapshot::{CredentialState, OpenQuestion, Snapshot};
use crate::codes::codes;
use crate::intake::walk::LeftOut;

codes! {
    /// What changed: the column `what` of `changes.csv`.
    pub enum ChangeKind {
        /// The verdict on a credential.
        Verdict = "verdict",
        /// The standing of a credential.
        Standing = "standing",
        /// Whether the renewal was submitted.
        Submission = "submission",
        /// The expiry of a credential: it is another day, or it is 90, 60, 30 or 7 days away or past since the previous report.
        ExpiresOn = "expires_on",
        /// The end of the CPR coverage, in the same way.
        CprValidTo = "cpr_valid_to",
        /// The end of the AED coverage, in the same way.
        AedValidTo = "aed_valid_to",
        /// A trainer's credential is new on the roster or no longer on it.
        Roster = "roster",
        /// A question is new or no longer asked.
        Question = "question",
        /// A document is new, gone, moved, or has another content.
        Document = "document",
        /// The text of a rule pack.
        Rules = "rules",
        /// The version of the program.
        Program = "program",
    }
}

row! {
    /// One row for each change since the previous report. It has no rows if nothing changed, or if there is no previous report to compare
    /// with.
    struct ChangeRow in "changes.csv" {
        /// What changed.
        what: CodeCell<ChangeKind>,
        /// The trainer's id; empty if the change concerns no single trainer.
        trainer_id: CsvText,
        /// The code of the credential; empty if the change concerns no single credential.
        credential: CsvText,
        /// The file; empty if no document is concerned.
        path: CsvText,
        /// What the previous report had: a code, a day, the SHA-256 of a document, the id of a question, or a version; empty if it had nothing.
        before: CsvText,
        /// What this report has instead; empty if it has nothing.
        now: CsvText,
        /// The change in a sentence, without the trainer's name.
        news: CsvText,
    }
}

/// What a report left out of the share, by its path without the `/` of a folder, with what leaves it out.
#[derive(Debug, Default)]
pub(super) struct LeftOutPlaces(BTreeMap<String, String>);

impl LeftOutPlaces {
    pub(super) fn new(left_out: &[LeftOut]) -> Self {
        let place = |left_out: &LeftOut| {
            let path = left_out.path.trim_end_matches('/');
            (path.to_owned(), left_out.what.clone())
        };
        Self(left_out.iter().map(place).collect())
    }

    /// What leaves a path out, itself or with a folder or container that it is in.
    pub(super) fn holding(&self, path: &str) -> Option<&str> {
        let path = path.trim_end_matches('/');
        let holders = path.match_indices('/').map(|(end, _)| &path[..end]);
        let mut places = holders.chain([path]);
        places
            .find_map(|place| self.0.get(place))
            .map(String::as_str)
    }
}

/// Days before an end at which it is reported again.
const REMINDERS: [i64; 4] = [90, 60, 30, 7];

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    kind: ChangeKind,
    trainer_id: String,
    credential: String,
    path: String,
    before: String,
    now: String,
    news: String,
}

impl Change {
    fn new(kind: ChangeKind, before: &str, now: &str, news: String) -> Self {
        Self {
            kind,
            trainer_id: String::new(),
            credential: String::new(),
            path: String::new(),
            before: before.to_owned(),
            now: now.to_owned(),
            news,
        }
    }

    fn for_credential(self, trainer_id: &str, credential: &str) -> Self {
        Self {
            trainer_id: trainer_id.to_owned(),
            credential: credential.to_owned(),
            ..self
        }
    }

    fn at_path(self, path: &str) -> Self {
        Self {
            path: path.to_owned(),
            ..self
        }
    }

    /// The change as one line, beginning with the trainer, credential or file that it concerns.
    #[must_use]
    pub fn line(&self) -> String {
        let about = [&self.trainer_id, &self.credential, &self.path].map(String::as_str);
        let about: Vec<&str> = about.into_iter().filter(|word| !word.is_empty()).collect();
        if about.is_empty() {
            self.news.clone()
        } else {
            format!("{}: {}", about.join(" "), self.news)
        }
    }
}

/// The changes between two reports, given what the later one left out of the share: verdicts and dates by trainer, then
/// questions, documents, rules and the program.
pub(super) fn between(before: &Snapshot, now: &Snapshot, left_out: &LeftOutPlaces) -> Vec<Change> {
    let mut changes = credentials(before, now);
    changes.extend(questions(before, now));
    changes.extend(documents(before, now, left_out));
    changes.extend(rules(before, now));
    let [before, now] = [before, now].map(|report| &report.origin.version);
    if before != now {
        let news = format!("the program is version {now}; it was version {before}");
        changes.push(Change::new(ChangeKind::Program, before, now, news));
    }
    changes
}

/// Writes the changes, in this order.
pub(super) fn write(folder: Folder<'_>, changes: &[Change]) -> io::Result<WrittenFile> {
    let mut file = folder.csv_file()?;
    for change in changes {
        file.row(&ChangeRow {
            what: change.kind.into(),
            trainer_id: (&change.trainer_id).into(),
            credential: (&change.credential).into(),
            path: (&change.path).into(),
            before: (&change.before).into(),
            now: (&change.now).into(),
            news: (&change.news).into(),
        })?;
    }
    file.end()
}

fn credentials(before: &Snapshot, now: &Snapshot) -> Vec<Change> {
    let keys: BTreeSet<_> = before
        .credentials
        .keys()
        .chain(now.credentials.keys())
        .collect();
    let days = [before.origin.as_of, now.origin.as_of];
    let mut changes = Vec::new();
    for key @ (trainer_id, credential) in keys {
        let found = match (before.credentials.get(key), now.credentials.get(key)) {
            (Some(before), Some(now)) => {
                let mut found = codes_changed(before, now);
                found.extend(ends_changed([before, now], days));
                found
            }
            (None, Some(now)) => {
                let news = format!("is new on the roster; verdict is {}", now.verdict);
                vec![Change::new(ChangeKind::Roster, "", &now.verdict, news)]
            }
            (Some(before), None) => {
                let news = "is no longer on the roster".to_owned();
                vec![Change::new(ChangeKind::Roster, &before.verdict, "", news)]
            }
            (None, None) => Vec::new(),
        };
        changes.extend(
            found
                .into_iter()
                .map(|change| change.for_credential(trainer_id, credential)),
        );
    }
    changes
}

fn codes_changed(before: &CredentialState, now: &CredentialState) -> Vec<Change> {
    [
        (ChangeKind::Verdict, &before.verdict, &now.verdict),
        (ChangeKind::Standing, &before.standing, &now.standing),
        (ChangeKind::Submission, &before.submission, &now.submission),
    ]
    .into_iter()
    .filter(|(_, before, now)| before != now)
    .map(|(kind, before, now)| {
        let news = format!("{kind} changed from {before} to {now}");
        Change::new(kind, before, now, news)
    })
    .collect()
}

fn ends_changed(states: [&CredentialState; 2], days: [NaiveDate; 2]) -> Vec<Change> {
    type EndOf = fn(&CredentialState) -> &String;
    let ends: [(ChangeKind, &str, EndOf); 3] = [
        (ChangeKind::ExpiresOn, "the credential", |state| {
            &state.expires_on
        }),
        (ChangeKind::CprValidTo, "CPR", |state| &state.cpr_valid_to),
        (ChangeKind::AedValidTo, "AED", |state| &state.aed_valid_to),
    ];
    ends.into_iter()
        .filter_map(|(kind, subject, end_of)| {
            let [before, now] = states.map(end_of);
            let news = end_news(subject, (before, days[0]), (now, days[1]))?;
            Some(Change::new(kind, before, now, news))
        })
        .collect()
}

/// The news of an end, each with the day of its report: it is another day, or a reminder is due that was not before.
fn end_news(subject: &str, before: (&str, NaiveDate), now: (&str, NaiveDate)) -> Option<String> {
    if before.0 != now.0 {
        return Some(match (before.0, now.0) {
            ("", now) => format!("{subject} is valid to {now}; no end was known before"),
            (before, "") => {
                format!("{subject} was valid to {before}; no end is known any more")
            }
            (before, now) => format!("{subject} is valid to {now}; it was valid to {before}"),
        });
    }
    if reminders_due(now)? <= reminders_due(before)? {
        return None;
    }
    let end = now.0;
    Some(match days_left(now)? {
        ..0 => format!("{subject} expired on {end}"),
        0 => format!("{subject} expires today"),
        1 => format!("{subject} expires tomorrow, on {end}"),
        days => format!("{subject} expires in {days} days, on {end}"),
    })
}

/// How many reminders of an end are due on the day of a report; one more if the end is past.
fn reminders_due(end: (&str, NaiveDate)) -> Option<usize> {
    let days = days_left(end)?;
    let due = REMINDERS.iter().filter(|reminder| days <= **reminder);
    Some(due.count() + usize::from(days < 0))
}

/// Days to the last valid day: 0 on that day itself.
fn days_left((end, as_of): (&str, NaiveDate)) -> Option<i64> {
    Some((end.parse::<NaiveDate>().ok()? - as_of).num_days())
}

fn questions(before: &Snapshot, now: &Snapshot) -> Vec<Change> {
    let change =
        |trainer_id: &str, question: &OpenQuestion, [before, now]: [&str; 2], news: &str| {
            let news = format!("{news}: {}", question.ask);
            Change::new(ChangeKind::Question, before, now, news)
                .for_credential(trainer_id, &question.credential)
                .at_path(&question.path)
        };
    let new = now
        .questions
        .iter()
        .filter(|(key, _)| !before.questions.contains_key(*key))
        .map(|((trainer, id), question)| change(trainer, question, ["", id], "a new question"));
    let gone = before
        .questions
        .iter()
        .filter(|(key, _)| !now.questions.contains_key(*key))
        .map(|((trainer, id), question)| {
            change(trainer, question, [id, ""], "no longer a question")
        });
    new.chain(gone).collect()
}

fn documents(before: &Snapshot, now: &Snapshot, left_out: &LeftOutPlaces) -> Vec<Change> {
    let change = |path: &str, before: &str, now: &str, news: &str| {
        Change::new(ChangeKind::Document, before, now, news.to_owned()).at_path(path)
    };
    // What is in a folder that could not be listed, or in a container that was not opened, is not gone.
    let unopened: Vec<String> = now
        .documents
        .iter()
        .filter(|(_, sha256)| sha256.is_empty())
        .map(|(path, _)| format!("{}/", path.trim_end_matches('/')))
        .collect();
    let is_unlisted = |path: &str| unopened.iter().any(|holder| path.starts_with(holder));
    // The paths that are gone, by their content, in reverse: the first of them is taken first as the former place of a document.
    let mut gone: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut changes = Vec::new();
    for (path, sha256) in before
        .documents
        .iter()
        .rev()
        .filter(|(path, _)| !now.documents.contains_key(*path) && !is_unlisted(path))
    {
        match left_out.holding(path) {
            // It may well be there.
            Some(what) => changes.push(change(
                path,
                sha256,
                "",
                &format!("is left out now ({what})"),
            )),
            None => gone.entry(sha256).or_default().push(path),
        }
    }
    for (path, now) in &now.documents {
        match before.documents.get(path) {
            Some(before) if before != now => {
                changes.push(change(path, before, now, content_news(before, now)));
            }
            Some(_) => {}
            None if path.ends_with('/') => {
                let news = "the folder could not be listed: what is in it was not read";
                changes.push(change(path, "", "", news));
            }
            None => changes.push(match gone.get_mut(now.as_str()).and_then(Vec::pop) {
                Some(from) if !now.is_empty() => {
                    change(path, now, now, &format!("moved here from {from}"))
                }
                _ => change(path, "", now, "a new document"),
            }),
        }
    }
    for (sha256, paths) in gone {
        changes.extend(paths.iter().map(|path| {
            let news = if path.ends_with('/') {
                "the folder can be listed again"
            } else {
                "is gone"
            };
            change(path, sha256, "", news)
        }));
    }
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    changes
}

/// What the hash of a document says that is another one; a document that was not opened has none.
fn content_news(before: &str, now: &str) -> &'static str {
    match (before, now) {
        (_, "") => "was not read in this run; it was before",
        ("", _) => "was read; it was not before",
        _ => "its content changed",
    }
}

fn rules(before: &Snapshot, now: &Snapshot) -> Vec<Change> {
    let ids: BTreeSet<&String> = before
        .origin
        .rules
        .keys()
        .chain(now.origin.rules.keys())
        .collect();
    let mut changes = Vec::new();
    for id in ids {
        let packs = [before, now].map(|report| report.origin.rules.get(id));
        let [before_sha256, now_sha256] = packs.map(|pack| pack.map(|pack| &pack.sha256));
        if before_sha256 == now_sha256 {
            continue;
        }
        let [before_version, now_version] =
            packs.map(|pack| pack.map_or("", |pack| pack.version.as_str()));
        let affected = credentials_affected(id, before, now);
        let affected = if affected.is_empty() {
            "no trainer".to_owned()
        } else {
            affected.join(", ")
        };
        let news = format!(
            "the text of the rules `{id}` changed (version {before_version} before, {now_version} now); verdict or totals changed for {affected}"
        );
        changes.push(Change::new(
            ChangeKind::Rules,
            before_version,
            now_version,
            news,
        ));
    }
    changes
}

/// The credentials under a pack whose verdict or totals changed, for whatever reason.
fn credentials_affected(pack: &str, before: &Snapshot, now: &Snapshot) -> Vec<String> {
    fn figures(state: &CredentialState) -> [&String; 4] {
        [
            &state.verdict,
            &state.required,
            &state.counted,
            &state.possible,
        ]
    }
    now.credentials
        .iter()
        .filter(|(_, state)| state.rules_version.split(' ').next() == Some(pack))
        .filter(|(key, state)| {
            before
                .credentials
                .get(*key)
                .is_some_and(|former| figures(former) != figures(state))
        })
        .map(|((trainer, credential), _)| format!("{trainer} {credential}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::PackVersion;
    use crate::report::snapshot::Origin;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn key(trainer: &str, other: &str) -> (String, String) {
        (trainer.to_owned(), other.to_owned())
    }

    fn report(as_of: &str) -> Snapshot {
        let credential = CredentialState {
            verdict: "not_met".into(),
            standing: "active".into(),
            expires_on: "2026-09-29".into(),
            counted: "1.1".into(),
            rules_version: "nasm 1".into(),
            ..CredentialState::default()
        };
        let question = OpenQuestion {
            credential: "nasm-cpt".into(),
            path: "a.pdf".into(),
            ask: "is it hers?".into(),
        };
        let pack = PackVersion {
            id: "nasm".into(),
            version: "1".into(),
            sha256: "aa".into(),
        };
        Snapshot {
            origin: Origin {
                version: "0.1.0".into(),
                as_of: day(as_of),
                made_on: None,
                inputs: Vec::new(),
                files: 2,
                trainers: 0,
                roots: Vec::new(),
                rules: [("nasm".into(), pack)].into(),
            },
            documents: [("a.pdf", "aa"), ("b.pdf", "bb")]
                .map(|(path, sha256)| (path.to_owned(), sha256.to_owned()))
                .into(),
            credentials: [(key("T1", "nasm-cpt"), credential)].into(),
            questions: [(key("T1", "q1"), question)].into(),
        }
    }

    fn check(change: impl FnOnce(&mut Snapshot), expected: &[&str]) {
        let mut now = report("2026-06-30");
        change(&mut now);
        let news: Vec<String> = between(&report("2026-06-30"), &now, &LeftOutPlaces::default())
            .iter()
            .map(Change::line)
            .collect();
        assert_eq!(news, expected);
    }

    fn credential(report: &mut Snapshot) -> &mut CredentialState {
        report.credentials.values_mut().next().unwrap()
    }

    #[test]
    fn what_did_not_change_is_not_reported() {
        check(|_| {}, &[]);
        // More hours without another verdict are in the summary only.
        check(|now| credential(now).counted = "1.2".into(), &[]);
    }

    #[test]
    fn verdicts_and_the_roster() {
        check(
            |now| credential(now).verdict = "met".into(),
            &["T1 nasm-cpt: verdict changed from not_met to met"],
        );
        check(
            |now| credential(now).standing = "lapsed".into(),
            &["T1 nasm-cpt: standing changed from active to lapsed"],
        );
        check(
            |now| now.credentials.clear(),
            &["T1 nasm-cpt: is no longer on the roster"],
        );
        let new = CredentialState {
            verdict: "met".into(),
            ..CredentialState::default()
        };
        check(
            |now| drop(now.credentials.insert(key("T2", "acsm-ep"), new)),
            &["T2 acsm-ep: is new on the roster; verdict is met"],
        );
    }

    #[test]
    fn an_end_is_reported_on_the_day_a_reminder_is_due() {
        // 2026-09-29 is 91 days after 2026-06-30.
        let due = [
            (
                "2026-07-01",
                Some("the credential expires in 90 days, on 2026-09-29"),
            ),
            (
                "2026-07-30",
                Some("the credential expires in 61 days, on 2026-09-29"),
            ),
            (
                "2026-09-22",
                Some("the credential expires in 7 days, on 2026-09-29"),
            ),
            (
                "2026-09-28",
                Some("the credential expires tomorrow, on 2026-09-29"),
            ),
            ("2026-09-29", Some("the credential expires today")),
            ("2026-09-30", Some("the credential expired on 2026-09-29")),
            ("2026-06-29", None),
        ];
        for (as_of, expected) in due {
            let news = end_news(
                "the credential",
                ("2026-09-29", day("2026-06-30")),
                ("2026-09-29", day(as_of)),
            );
            assert_eq!(news.as_deref(), expected, "{as_of}");
        }
        // Between the reminders, and after the end, the other runs report nothing.
        for (before, now) in [
            ("2026-07-01", "2026-07-30"),
            ("2026-09-22", "2026-09-29"),
            ("2026-09-30", "2026-12-31"),
        ] {
            let news = end_news("CPR", ("2026-09-29", day(before)), ("2026-09-29", day(now)));
            assert_eq!(news, None, "{before} {now}");
        }
    }

    #[test]
    fn another_end_is_reported() {
        check(
            |now| credential(now).expires_on = "2028-09-29".into(),
            &["T1 nasm-cpt: the credential is valid to 2028-09-29; it was valid to 2026-09-29"],
        );
        check(
            |now| credential(now).cpr_valid_to = "2027-01-31".into(),
            &["T1 nasm-cpt: CPR is valid to 2027-01-31; no end was known before"],
        );
        check(
            |now| credential(now).expires_on.clear(),
            &["T1 nasm-cpt: the credential was valid to 2026-09-29; no end is known any more"],
        );
    }

    #[test]
    fn questions_and_documents() {
        check(
            |now| now.questions.clear(),
            &["T1 nasm-cpt a.pdf: no longer a question: is it hers?"],
        );
        let moved = |now: &mut Snapshot| {
            now.documents = [("a.pdf", "cc"), ("c/b.pdf", "bb"), ("d.pdf", "bb")]
                .map(|(path, sha)| (path.to_owned(), sha.to_owned()))
                .into();
        };
        check(
            moved,
            &[
                "a.pdf: its content changed",
                "c/b.pdf: moved here from b.pdf",
                "d.pdf: a new document",
            ],
        );
        check(
            |now| drop(now.documents.remove("a.pdf")),
            &["a.pdf: is gone"],
        );
    }

    #[test]
    fn what_is_left_out_now_is_not_gone() {
        let left_out = |path: &str, what: &str| LeftOut {
            path: path.to_owned(),
            root: 0,
            what: what.to_owned(),
            message: String::new(),
        };
        let places = LeftOutPlaces::new(&[
            left_out("a/drafts/", ".recertignore drafts/"),
            left_out("b.zip", "--exclude *.zip"),
        ]);
        for (path, what) in [
            ("a/drafts/x/y.pdf", Some(".recertignore drafts/")),
            ("a/drafts/", Some(".recertignore drafts/")),
            ("b.zip", Some("--exclude *.zip")),
            ("b.zip/y.pdf", Some("--exclude *.zip")),
            ("b.zip2", None),
            ("drafts/x.pdf", None),
        ] {
            assert_eq!(places.holding(path), what, "{path}");
        }
        let mut now = report("2026-06-30");
        now.documents = [("c.pdf".to_owned(), "aa".to_owned())].into();
        let places = LeftOutPlaces::new(&[left_out("a.pdf", "--exclude a.pdf")]);
        let changes = between(&report("2026-06-30"), &now, &places);
        let news: Vec<String> = changes.iter().map(Change::line).collect();
        // What is left out was not moved either.
        assert_eq!(
            news,
            [
                "a.pdf: is left out now (--exclude a.pdf)",
                "b.pdf: is gone",
                "c.pdf: a new document"
            ]
        );
    }

    #[test]
    fn changed_rules_name_the_credentials_that_changed_with_them() {
        let pack = |now: &mut Snapshot| {
            let pack = now.origin.rules.get_mut("nasm").unwrap();
            (pack.version, pack.sha256) = ("2".into(), "bb".into());
        };
        check(
            pack,
            &[
                "the text of the rules `nasm` changed (version 1 before, 2 now); verdict or totals changed for no trainer",
            ],
        );
        let totals = |now: &mut Snapshot| {
            pack(now);
            credential(now).counted = "0.9".into();
        };
        check(
            totals,
            &[
                "the text of the rules `nasm` changed (version 1 before, 2 now); verdict or totals changed for T1 nasm-cpt",
            ],
        );
    }
}
