//! A written report to what another one is compared with: verdicts, dates, questions, documents, rules.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufReader, Read};

use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::run_json::{PackVersion, WorkCounts};
use super::table;

/// A written report: its files by their names, as far as they are there.
pub type ReportReader<'a> = dyn Fn(&str) -> Option<Box<dyn Read>> + 'a;

/// A trainer and a credential or a question: what a row stands under.
type Key = (String, String);

/// Cells of a row, by column.
pub(super) type SnapshotRow = BTreeMap<&'static str, String>;

/// Where a report comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The program that wrote it.
    pub version: String,
    /// The day that everything was judged on.
    pub as_of: NaiveDate,
    /// Folders and files of records, as named.
    pub inputs: Vec<String>,
    /// Files on the share that could be reached; 0 where the report does not say.
    pub files: usize,
    /// The rule packs, by id.
    pub rules: BTreeMap<String, PackVersion>,
}

/// What a report said, without what another one says as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Snapshot {
    pub origin: Origin,
    /// Rows of `summary.csv`, by trainer and credential.
    pub credentials: BTreeMap<Key, SnapshotRow>,
    /// SHA-256 of the documents that the other does not have, or has with another content, by their paths.
    pub documents: BTreeMap<String, String>,
    /// Rows of `review.csv` that the other does not have, by trainer and question.
    pub questions: BTreeMap<Key, SnapshotRow>,
}

/// The columns of `summary.csv` in which there can be news, behind the trainer and the credential.
const CREDENTIAL: [&str; 12] = [
    "trainer_id",
    "credential",
    "verdict",
    "standing",
    "submission",
    "expires_on",
    "cpr_valid_to",
    "aed_valid_to",
    "rules_version",
    "required",
    "counted",
    "possible",
];

/// Those of `review.csv` by which a question is told, behind the trainer and the question.
const QUESTION: [&str; 5] = ["trainer_id", "question", "credential", "path", "ask"];

#[derive(Deserialize)]
struct RunJsonRead {
    version: String,
    as_of: NaiveDate,
    provenance: ProvenanceRead,
}

#[derive(Deserialize)]
struct ProvenanceRead {
    inputs: Vec<String>,
    rules: Vec<PackVersion>,
    // Reports of the first version do not say it.
    #[serde(default)]
    work: WorkCounts,
}

#[derive(Deserialize)]
struct Documents {
    documents: BTreeMap<String, String>,
}

impl Origin {
    /// Reads where a report comes from. None where it is no report.
    #[must_use]
    pub fn of(report: &ReportReader<'_>) -> Option<Self> {
        let RunJsonRead {
            version,
            as_of,
            provenance:
                ProvenanceRead {
                    inputs,
                    rules,
                    work,
                },
        } = run_json(report)?;
        let rules = rules
            .into_iter()
            .map(|pack| (pack.id.clone(), pack))
            .collect();
        Some(Self {
            version,
            as_of,
            inputs,
            files: work.files,
            rules,
        })
    }
}

impl Snapshot {
    /// Reads two reports, row by row: large ones take little memory where they hardly differ. None where a file is missing or not a
    /// report's.
    pub(super) fn of_both(reports: [&ReportReader<'_>; 2]) -> Option<[Self; 2]> {
        let [mut before, mut now] = [Self::of(reports[0])?, Self::of(reports[1])?];
        before.documents.retain(|path, sha256| {
            let is_same = now.documents.get(path) == Some(sha256);
            if is_same {
                now.documents.remove(path);
            }
            !is_same
        });
        let mut gone: BTreeSet<Key> = BTreeSet::new();
        questions(reports[0], &mut |key, _| {
            gone.insert(key);
        })?;
        questions(reports[1], &mut |key, row| {
            if !gone.remove(&key) {
                now.questions.insert(key, row());
            }
        })?;
        questions(reports[0], &mut |key, row| {
            if gone.contains(&key) {
                before.questions.insert(key, row());
            }
        })?;
        Some([before, now])
    }

    /// All of a report but its questions.
    fn of(report: &ReportReader<'_>) -> Option<Self> {
        let origin = Origin::of(report)?;
        let Documents { documents } = run_json(report)?;
        let mut credentials = BTreeMap::new();
        table::rows(report("summary.csv")?, CREDENTIAL, &mut |cells| {
            credentials.insert(
                (cells[0].to_owned(), cells[1].to_owned()),
                row(&CREDENTIAL, &cells),
            );
        })?;
        Some(Self {
            origin,
            credentials,
            documents,
            questions: BTreeMap::new(),
        })
    }
}

fn run_json<T: DeserializeOwned>(report: &ReportReader<'_>) -> Option<T> {
    serde_json::from_reader(BufReader::new(report("run.json")?)).ok()
}

/// Hands on each question of a report, and a way to its row.
fn questions(
    report: &ReportReader<'_>,
    each: &mut dyn FnMut(Key, &dyn Fn() -> SnapshotRow),
) -> Option<()> {
    table::rows(report("review.csv")?, QUESTION, &mut |cells| {
        each((cells[0].to_owned(), cells[1].to_owned()), &|| {
            row(&QUESTION, &cells)
        });
    })
}

/// What stands behind the first two cells, which are the key.
fn row(columns: &[&'static str], cells: &[&str]) -> SnapshotRow {
    columns
        .iter()
        .zip(cells)
        .skip(2)
        .map(|(column, cell)| (*column, (*cell).to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A report with these documents and questions.
    fn report(documents: &str, questions: &str) -> impl Fn(&str) -> Option<Box<dyn Read>> {
        let work = r#""provenance": {"inputs": ["share"], "rules": [], "work": {"files": 2, "opened": 0, "read": 0}}"#;
        let run = format!(
            r#"{{"version": "1", "as_of": "2026-06-30", {work}, "documents": {{{documents}}}}}"#
        );
        let review = format!("question,trainer_id,credential,path,ask\r\n{questions}");
        let summary = format!(
            "{}\r\nT1,nasm-cpt,met,active,unknown,2026-08-31,,,nasm 1,2,2,2\r\n",
            CREDENTIAL.join(",")
        );
        move |name| {
            let text = match name {
                "run.json" => &run,
                "review.csv" => &review,
                "summary.csv" => &summary,
                _ => return None,
            };
            Some(Box::new(std::io::Cursor::new(text.clone().into_bytes())))
        }
    }

    #[test]
    fn what_both_say_is_left_out() {
        let before = report(
            r#""a.pdf": "aa", "b.pdf": "bb", "c.pdf": "cc""#,
            "Q1,T1,nasm-cpt,a.pdf,Whose?\r\nQ2,T1,nasm-cpt,b.pdf,When?\r\n",
        );
        let now = report(
            r#""a.pdf": "aa", "b.pdf": "b2", "d.pdf": "dd""#,
            "Q3,T1,nasm-cpt,d.pdf,What?\r\nQ1,T1,nasm-cpt,a.pdf,Whose?\r\n",
        );
        let [before, now] = Snapshot::of_both([&before, &now]).unwrap();
        let documents = |report: &Snapshot| {
            report
                .documents
                .iter()
                .map(|(path, sha256)| format!("{path} {sha256}"))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            (documents(&before), documents(&now)),
            (
                vec!["b.pdf bb".into(), "c.pdf cc".into()],
                vec!["b.pdf b2".into(), "d.pdf dd".into()]
            )
        );
        let asked = |report: &Snapshot| {
            report
                .questions
                .iter()
                .map(|((_, id), row)| format!("{id} {}", row["ask"]))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            (asked(&before), asked(&now)),
            (vec!["Q2 When?".into()], vec!["Q3 What?".into()])
        );
        assert_eq!(
            now.credentials[&("T1".to_owned(), "nasm-cpt".to_owned())]["expires_on"],
            "2026-08-31"
        );
        assert_eq!(
            (now.origin.files, now.origin.inputs),
            (2, vec!["share".to_owned()])
        );
    }

    #[test]
    fn a_report_without_its_files_is_none() {
        let whole = report("", "");
        assert!(Snapshot::of_both([&whole, &whole]).is_some());
        for missing in ["run.json", "review.csv", "summary.csv"] {
            let part = |name: &str| if name == missing { None } else { whole(name) };
            assert!(Snapshot::of_both([&part, &whole]).is_none(), "{missing}");
        }
        assert!(
            Snapshot::of_both([&whole, &|_: &str| Some(
                Box::new(&b"half"[..]) as Box<dyn Read>
            )])
            .is_none()
        );
    }
}
