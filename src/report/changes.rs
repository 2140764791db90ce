//! `changes.csv`: what is new since the report before. Two reports as they were written come in; nothing else decides.
//!
//! Where nothing is new there is no row, and the first report of a folder has none: all of it would be news.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use chrono::NaiveDate;

use super::folder::OpenFile;
use super::snapshot::{Snapshot, SnapshotRow};
use super::table::CsvCell;

pub(super) const COLUMNS: &[&str] = &[
    "what",
    "trainer_id",
    "credential",
    "path",
    "before",
    "now",
    "news",
];

/// Days before an end at which it becomes news.
const MARKS: [i64; 4] = [90, 60, 30, 7];

/// The ends in a row of `summary.csv`: the column, and what ends.
const ENDS: [(&str, &str); 3] = [
    ("expires_on", "the credential"),
    ("cpr_valid_to", "CPR"),
    ("aed_valid_to", "AED"),
];

/// One piece of news.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Change {
    what: &'static str,
    trainer_id: String,
    credential: String,
    path: String,
    before: String,
    now: String,
    /// In one sentence, without saying of whom.
    news: String,
}

impl Change {
    /// The news as one line, beginning with whose they are.
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

/// The news between two reports: verdicts and dates by trainer, then questions, documents, and what they were judged by.
pub(super) fn between(before: &Snapshot, now: &Snapshot) -> Vec<Change> {
    let mut changes = credentials(before, now);
    changes.extend(questions(before, now));
    changes.extend(documents(before, now));
    changes.extend(rules(before, now));
    let [was, is] = [before, now].map(|report| &report.origin.version);
    if was != is {
        changes.push(Change {
            what: "program",
            news: format!("the program is {is} and was {was}"),
            before: was.clone(),
            now: is.clone(),
            ..Change::default()
        });
    }
    changes
}

pub(super) fn write(changes: &[Change], file: &mut OpenFile) -> io::Result<()> {
    changes.iter().try_for_each(
        |Change {
             what,
             trainer_id,
             credential,
             path,
             before,
             now,
             news,
         }| {
            file.row(
                &[
                    what,
                    trainer_id.as_str(),
                    credential,
                    path,
                    before,
                    now,
                    news,
                ]
                .map(CsvCell::text),
            )
        },
    )
}

fn credentials(before: &Snapshot, now: &Snapshot) -> Vec<Change> {
    let mut changes = Vec::new();
    let ids: BTreeSet<_> = before
        .credentials
        .keys()
        .chain(now.credentials.keys())
        .collect();
    for id @ (trainer_id, credential) in ids {
        let of = |what, before: &str, now: &str, news| Change {
            what,
            trainer_id: trainer_id.clone(),
            credential: credential.clone(),
            path: String::new(),
            before: before.to_owned(),
            now: now.to_owned(),
            news,
        };
        match (before.credentials.get(id), now.credentials.get(id)) {
            (Some(was), Some(is)) => {
                for what in ["verdict", "standing", "submission"] {
                    let (was, is) = (cell(was, what), cell(is, what));
                    if was != is {
                        changes.push(of(
                            what,
                            was,
                            is,
                            format!("{what} turned from {was} to {is}"),
                        ));
                    }
                }
                for (column, what) in ENDS {
                    let (was, is) = (cell(was, column), cell(is, column));
                    if let Some(news) =
                        end(what, (was, before.origin.as_of), (is, now.origin.as_of))
                    {
                        changes.push(of(column, was, is, news));
                    }
                }
            }
            (None, Some(is)) => {
                let verdict = cell(is, "verdict");
                changes.push(of(
                    "roster",
                    "",
                    verdict,
                    format!("is new on the roster; verdict is {verdict}"),
                ));
            }
            (Some(was), None) => changes.push(of(
                "roster",
                cell(was, "verdict"),
                "",
                "is no longer on the roster".to_owned(),
            )),
            (None, None) => {}
        }
    }
    changes
}

/// News of an end: another day, or a mark that was passed.
fn end(what: &str, was: (&str, NaiveDate), is: (&str, NaiveDate)) -> Option<String> {
    if was.0 != is.0 {
        return Some(match (was.0, is.0) {
            ("", is) => format!("{what} is valid to {is}, which was not known"),
            (was, "") => format!("{what} was valid to {was}, which is no longer known"),
            (was, is) => format!("{what} is valid to {is}, and was to {was}"),
        });
    }
    let (before, now) = (passed(was)?, passed(is)?);
    let days = days_left(is)?;
    (now > before).then(|| match days {
        ..0 => format!("{what} expired on {}", is.0),
        0 => format!("{what} expires today"),
        1 => format!("{what} expires tomorrow, on {}", is.0),
        _ => format!("{what} expires in {days} days, on {}", is.0),
    })
}

/// How many marks the day has passed; one more where it is over.
fn passed(end: (&str, NaiveDate)) -> Option<usize> {
    let days = days_left(end)?;
    Some(MARKS.iter().filter(|bom| days <= **bom).count() + usize::from(days < 0))
}

/// Days to the last valid day, which is none of them.
fn days_left((end, as_of): (&str, NaiveDate)) -> Option<i64> {
    Some((end.parse::<NaiveDate>().ok()? - as_of).num_days())
}

fn questions(before: &Snapshot, now: &Snapshot) -> Vec<Change> {
    let of = |(trainer_id, question): &(String, String), row: &SnapshotRow, is_new: bool| {
        let ask = cell(row, "ask");
        let news = if is_new {
            format!("a new question: {ask}")
        } else {
            format!("no longer a question: {ask}")
        };
        let (before, now) = if is_new {
            (String::new(), question.clone())
        } else {
            (question.clone(), String::new())
        };
        let [credential, path] = ["credential", "path"].map(|column| cell(row, column).to_owned());
        Change {
            what: "question",
            trainer_id: trainer_id.clone(),
            credential,
            path,
            before,
            now,
            news,
        }
    };
    let new = now
        .questions
        .iter()
        .filter(|(id, _)| !before.questions.contains_key(*id))
        .map(|(id, row)| of(id, row, true));
    let gone = before
        .questions
        .iter()
        .filter(|(id, _)| !now.questions.contains_key(*id))
        .map(|(id, row)| of(id, row, false));
    new.chain(gone).collect()
}

fn documents(before: &Snapshot, now: &Snapshot) -> Vec<Change> {
    let of = |path: &str, before: &str, now: &str, news: String| Change {
        what: "document",
        path: path.to_owned(),
        before: before.to_owned(),
        now: now.to_owned(),
        news,
        ..Change::default()
    };
    // Where a content lay that lies there no longer: the first place that is not spoken for.
    let mut gone: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (path, sha256) in before
        .documents
        .iter()
        .rev()
        .filter(|(path, _)| !now.documents.contains_key(*path))
    {
        gone.entry(sha256).or_default().push(path);
    }
    let mut changes = Vec::new();
    for (path, is) in &now.documents {
        match before.documents.get(path) {
            Some(was) if was != is => {
                changes.push(of(path, was, is, "its content is another".to_owned()));
            }
            Some(_) => {}
            None => changes.push(match gone.get_mut(is.as_str()).and_then(Vec::pop) {
                Some(from) => of(path, is, is, format!("moved here from {from}")),
                None => of(path, "", is, "a new document".to_owned()),
            }),
        }
    }
    let gone = gone.iter().flat_map(|(sha256, paths)| {
        paths
            .iter()
            .map(|path| of(path, sha256, "", "is gone".to_owned()))
    });
    changes.extend(gone);
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    changes
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
        let [was, is] = [before, now].map(|report| report.origin.rules.get(id));
        if was.map(|pack| &pack.sha256) == is.map(|pack| &pack.sha256) {
            continue;
        }
        let [was, is] =
            [was, is].map(|pack| pack.map_or_else(String::new, |pack| pack.version.clone()));
        let turned = turned(id, before, now);
        let turned = if turned.is_empty() {
            "nobody".to_owned()
        } else {
            turned.join(", ")
        };
        let news = format!(
            "the rules `{id}` are another text ({was} before, {is} now); verdict or totals differ since for {turned}"
        );
        changes.push(Change {
            what: "rules",
            path: String::new(),
            before: was,
            now: is,
            news,
            ..Change::default()
        });
    }
    changes
}

/// The credentials under a pack whose verdict or totals are others than before, whatever the reason.
fn turned(pack: &str, before: &Snapshot, now: &Snapshot) -> Vec<String> {
    let figures = |row: &SnapshotRow| {
        ["verdict", "required", "counted", "possible"].map(|column| cell(row, column).to_owned())
    };
    let under = now
        .credentials
        .iter()
        .filter(|(_, row)| cell(row, "rules_version").split(' ').next() == Some(pack));
    let turned = under.filter(|(id, row)| {
        before
            .credentials
            .get(*id)
            .is_some_and(|was| figures(was) != figures(row))
    });
    turned
        .map(|((trainer, credential), _)| format!("{trainer} {credential}"))
        .collect()
}

fn cell<'a>(row: &'a SnapshotRow, column: &str) -> &'a str {
    row.get(column).map_or("", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::PackVersion;
    use crate::report::snapshot::Origin;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn row(cells: &[(&'static str, &str)]) -> SnapshotRow {
        cells
            .iter()
            .map(|(column, cell)| (*column, (*cell).to_owned()))
            .collect()
    }

    fn report(as_of: &str) -> Snapshot {
        let credential = row(&[
            ("verdict", "not_met"),
            ("standing", "active"),
            ("expires_on", "2026-09-29"),
            ("counted", "1.1"),
            ("rules_version", "nasm 1"),
        ]);
        let question = row(&[
            ("credential", "nasm-cpt"),
            ("path", "a.pdf"),
            ("ask", "is it hers?"),
        ]);
        let pack = PackVersion {
            id: "nasm".into(),
            version: "1".into(),
            sha256: "aa".into(),
        };
        let rules = [("nasm".into(), pack)].into();
        Snapshot {
            origin: Origin {
                version: "0.1.0".into(),
                as_of: day(as_of),
                inputs: Vec::new(),
                files: 2,
                rules,
            },
            documents: [("a.pdf", "aa"), ("b.pdf", "bb")]
                .map(|(path, sha256)| (path.to_owned(), sha256.to_owned()))
                .into(),
            credentials: [(("T1".to_owned(), "nasm-cpt".to_owned()), credential)].into(),
            questions: [(("T1".to_owned(), "q1".to_owned()), question)].into(),
        }
    }

    fn check(change: impl FnOnce(&mut Snapshot), expected: &[&str]) {
        let mut now = report("2026-06-30");
        change(&mut now);
        let news: Vec<String> = between(&report("2026-06-30"), &now)
            .iter()
            .map(Change::line)
            .collect();
        assert_eq!(news, expected);
    }

    fn set(report: &mut Snapshot, column: &'static str, value: &str) {
        report
            .credentials
            .get_mut(&("T1".to_owned(), "nasm-cpt".to_owned()))
            .unwrap()
            .insert(column, value.to_owned());
    }

    #[test]
    fn what_did_not_change_is_no_news() {
        check(|_| {}, &[]);
        // More hours without another verdict are in the summary, and no news.
        check(|now| set(now, "counted", "1.2"), &[]);
    }

    #[test]
    fn verdicts_and_the_roster() {
        check(
            |now| set(now, "verdict", "met"),
            &["T1 nasm-cpt: verdict turned from not_met to met"],
        );
        check(
            |now| set(now, "standing", "lapsed"),
            &["T1 nasm-cpt: standing turned from active to lapsed"],
        );
        check(
            |now| now.credentials.clear(),
            &["T1 nasm-cpt: is no longer on the roster"],
        );
        let mut now = report("2026-06-30");
        now.credentials
            .insert(("T2".into(), "acsm-ep".into()), row(&[("verdict", "met")]));
        let news = between(&report("2026-06-30"), &now);
        assert_eq!(
            news[0].line(),
            "T2 acsm-ep: is new on the roster; verdict is met"
        );
    }

    #[test]
    fn an_end_is_news_on_the_day_it_passes_a_mark() {
        // 2026-09-29 is 91 days after 2026-06-30.
        let passes = [
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
        for (as_of, expected) in passes {
            assert_eq!(
                end(
                    "the credential",
                    ("2026-09-29", day("2026-06-30")),
                    ("2026-09-29", day(as_of))
                )
                .as_deref(),
                expected,
                "{as_of}"
            );
        }
        // Between the marks, and after the end, every other night is silent.
        for (before, now) in [
            ("2026-07-01", "2026-07-30"),
            ("2026-09-22", "2026-09-29"),
            ("2026-09-30", "2026-12-31"),
        ] {
            assert_eq!(
                end("CPR", ("2026-09-29", day(before)), ("2026-09-29", day(now))),
                None,
                "{before} {now}"
            );
        }
    }

    #[test]
    fn another_end_is_news() {
        check(
            |now| set(now, "expires_on", "2028-09-29"),
            &["T1 nasm-cpt: the credential is valid to 2028-09-29, and was to 2026-09-29"],
        );
        check(
            |now| set(now, "cpr_valid_to", "2027-01-31"),
            &["T1 nasm-cpt: CPR is valid to 2027-01-31, which was not known"],
        );
        check(
            |now| set(now, "expires_on", ""),
            &["T1 nasm-cpt: the credential was valid to 2026-09-29, which is no longer known"],
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
                "a.pdf: its content is another",
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
    fn rules_name_what_differs_since() {
        let pack = |now: &mut Snapshot| {
            let pack = now.origin.rules.get_mut("nasm").unwrap();
            (pack.version, pack.sha256) = ("2".into(), "bb".into());
        };
        check(
            pack,
            &[
                "the rules `nasm` are another text (1 before, 2 now); verdict or totals differ since for nobody",
            ],
        );
        let also = |now: &mut Snapshot| {
            pack(now);
            set(now, "counted", "0.9");
        };
        check(
            also,
            &[
                "the rules `nasm` are another text (1 before, 2 now); verdict or totals differ since for T1 nasm-cpt",
            ],
        );
    }
}
