//! A written report, read back so that the next one can be compared with it: verdicts, dates, questions, documents, rules.
//!
//! Files of a report come in, typed rows go out. Columns and keys that were renamed since are read by their former names too.

use std::collections::{BTreeMap, HashSet};
use std::io::Read;

use chrono::{DateTime, NaiveDate};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};

use super::places::Places;
use super::provenance::{PackVersion, RootFiles, WorkCounts};
use super::table::{read_cells, read_rows};

/// A written report: opens a file by its name; `None` if it does not exist.
pub type ReportReader<'a> = dyn Fn(&str) -> Option<Box<dyn Read>> + 'a;

/// Where a report comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The version of the program that wrote it.
    pub version: String,
    /// The day on which everything was judged.
    pub as_of: NaiveDate,
    /// The day on which it was made, where it was made; `None` if the report does not say.
    pub made_on: Option<NaiveDate>,
    /// Folders and files of records, as named on the command line.
    pub inputs: Vec<String>,
    /// Files on the share that could be reached; 0 if the report does not say.
    pub files: usize,
    /// Trainers of its roster; 0 if the report does not say.
    pub trainers: usize,
    /// The same for each folder; empty if the report does not say, as in reports of version 0.1.0.
    pub roots: Vec<RootFiles>,
    /// The rule packs, by id.
    pub rules: BTreeMap<String, PackVersion>,
}

/// A report, without what another one has as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Snapshot {
    pub origin: Origin,
    /// Rows of `summary.csv`, by trainer and credential.
    pub credentials: BTreeMap<(String, String), CredentialState>,
    /// SHA-256 of the documents that the other does not have, or has with another content, by their paths in the later of
    /// the two.
    pub documents: BTreeMap<String, String>,
    /// Rows of `review.csv` that the other does not have, by trainer and question.
    pub questions: BTreeMap<(String, String), OpenQuestion>,
}

/// What `changes.csv` compares of a row of `summary.csv`, as written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub(super) struct CredentialState {
    pub trainer_id: String,
    pub credential: String,
    /// Reports of version 0.1.0 before the rename call it `evidence`.
    #[serde(alias = "evidence")]
    pub verdict: String,
    pub standing: String,
    pub submission: String,
    pub expires_on: String,
    pub cpr_valid_to: String,
    pub aed_valid_to: String,
    pub rules_version: String,
    pub required: String,
    pub counted: String,
    pub possible: String,
}

/// What `changes.csv` says of a row of `review.csv`, as written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct OpenQuestion {
    pub credential: String,
    pub path: String,
    pub ask: String,
}

/// `run.json`, with its documents or without them: they are most of it.
#[derive(Deserialize)]
struct RunJsonRead<D> {
    version: String,
    as_of: NaiveDate,
    provenance: ProvenanceRead,
    #[serde(default)]
    counts: CountsRead,
    documents: Option<D>,
}

#[derive(Default, Deserialize)]
struct CountsRead {
    trainers: usize,
}

#[derive(Deserialize)]
struct ProvenanceRead {
    #[serde(default)]
    started_at: String,
    inputs: Vec<String>,
    rules: Vec<PackVersion>,
    // The first reports do not have these.
    #[serde(default)]
    work: WorkCounts,
    #[serde(default)]
    roots: Vec<RootFiles>,
}

impl Origin {
    /// Reads where a report comes from; `None` if it is not a report.
    #[must_use]
    pub fn of(report: &ReportReader<'_>) -> Option<Self> {
        Self::with_documents::<IgnoredAny>(report).map(|(origin, _)| origin)
    }

    /// The same, and the documents as a type of the caller; `None` if it has none.
    fn with_documents<D: DeserializeOwned>(report: &ReportReader<'_>) -> Option<(Self, Option<D>)> {
        let mut bytes = Vec::new();
        report("run.json")?.read_to_end(&mut bytes).ok()?;
        let RunJsonRead {
            version,
            as_of,
            provenance:
                ProvenanceRead {
                    started_at,
                    inputs,
                    rules,
                    work,
                    roots,
                },
            counts,
            documents,
        } = serde_json::from_slice(&bytes).ok()?;
        let rules = rules
            .into_iter()
            .map(|pack| (pack.id.clone(), pack))
            .collect();
        let made_at = DateTime::parse_from_rfc3339(&started_at).ok();
        let origin = Self {
            version,
            as_of,
            made_on: made_at.map(|made_at| made_at.date_naive()),
            inputs,
            files: work.files,
            trainers: counts.trainers,
            roots,
            rules,
        };
        Some((origin, documents))
    }
}

impl Snapshot {
    /// Reads two reports, row by row: large ones take little memory if they hardly differ. `None` if a file of either is missing or
    /// damaged.
    pub(super) fn of_both(reports: [&ReportReader<'_>; 2]) -> Option<[Self; 2]> {
        let [mut before, mut now] = [Self::of(reports[0])?, Self::of(reports[1])?];
        let places = Places::new(&before.origin.roots, &now.origin.roots);
        if places.differ() {
            let documents = std::mem::take(&mut before.documents).into_iter();
            let documents = documents.map(|(path, sha256)| (places.path_now(&path), sha256));
            before.documents = documents.collect();
        }
        before.documents.retain(|path, sha256| {
            let is_same = now.documents.get(path) == Some(sha256);
            if is_same {
                now.documents.remove(path);
            }
            !is_same
        });
        let mut key = String::new();
        let mut gone = HashSet::new();
        read_questions(reports[0], &mut |cells| {
            gone.insert(key_of(cells, &mut key).to_owned());
        })?;
        read_questions(reports[1], &mut |cells| {
            if !gone.remove(key_of(cells, &mut key)) {
                now.add_question(cells);
            }
        })?;
        if !gone.is_empty() {
            read_questions(reports[0], &mut |cells| {
                if gone.contains(key_of(cells, &mut key)) {
                    before.add_question(cells);
                }
            })?;
        }
        Some([before, now])
    }

    /// Everything of a report except its questions.
    fn of(report: &ReportReader<'_>) -> Option<Self> {
        let (origin, documents) = Origin::with_documents(report)?;
        let documents = documents?;
        let mut credentials = BTreeMap::new();
        read_rows(
            report("summary.csv")?,
            &mut |credential: CredentialState| {
                credentials.insert(credential.key(), credential);
            },
        )?;
        Some(Self {
            origin,
            credentials,
            documents,
            questions: BTreeMap::new(),
        })
    }

    fn add_question(&mut self, cells: QuestionCells<'_>) {
        let [trainer_id, id, credential, path, ask] = cells.map(str::to_owned);
        let question = OpenQuestion {
            credential,
            path,
            ask,
        };
        self.questions.insert((trainer_id, id), question);
    }
}

impl CredentialState {
    fn key(&self) -> (String, String) {
        (self.trainer_id.clone(), self.credential.clone())
    }
}

/// The columns of `review.csv` that are compared. The first two are the key of a row.
const QUESTION_COLUMNS: [&str; 5] = ["trainer_id", "question", "credential", "path", "ask"];

/// The cells of a row of `review.csv` in these columns.
type QuestionCells<'r> = [&'r str; QUESTION_COLUMNS.len()];

fn read_questions(
    report: &ReportReader<'_>,
    each: &mut dyn FnMut(QuestionCells<'_>),
) -> Option<()> {
    read_cells(report("review.csv")?, QUESTION_COLUMNS, each)
}

/// The key of a row as one text in `key`, which is used again for every row: a report has hundreds of thousands.
fn key_of<'k>([trainer, question, ..]: QuestionCells<'_>, key: &'k mut String) -> &'k str {
    key.clear();
    key.push_str(question);
    // The id of a question has no space, so no two rows with different cells have the same key.
    key.push(' ');
    key.push_str(trainer);
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUMMARY: &str = "trainer_id,credential,verdict,standing,submission,expires_on,cpr_valid_to,aed_valid_to,rules_version,required,counted,possible\r\nT1,nasm-cpt,met,active,unknown,2026-08-31,,,nasm 1,2,2,2\r\n";

    /// As `summary.csv` and `run.json` were written before `evidence` became `verdict`, `papers` became `evidence`, and `took` became
    /// `timings`.
    const FORMER_SUMMARY: &str = "trainer_id,name,club,credential,cert_number,cycle_start,expires_on,dates_basis,evidence,submission,standing,required,counted,possible,unit,short_by,cpr_valid_to,aed_valid_to,next_action,next_action_by,fee_tier,fee,fee_detail,petition_cost,audit_due,do_not_represent,open_questions,rules_version,verified_rules,as_of\r\nT1,Ann Lee,,nasm-cpt,,2024-08-31,2026-08-31,roster,not_met,unknown,active,2,1.1,1.1,ceu,0.9,,,earn 0.9 CEU,,standard,,,,,no,0,nasm 1,yes,2026-06-29\r\n";
    const FORMER_RUN_JSON: &str = r#"{"tool": "recert", "version": "0.1.0", "as_of": "2026-06-29", "provenance": {"started_at": "2026-06-29T02:00:00+00:00",
        "roster": {"path": "staff.csv", "sha256": "aa"}, "decisions": null, "rules": [{"id": "nasm", "version": "1", "sha256": "bb"}],
        "inputs": ["share"], "previous_manifest": null, "left_out": [], "notes": [], "work": {"files": 3, "opened": 3, "read": 3},
        "took": {"walk": 1, "compare": 0, "read": 9}},
        "counts": {"trainers": 1, "credentials": 1, "documents": 1, "papers": 1, "unfiled": 0, "unread": 0, "questions": 0, "evidence": {"not_met": 1}},
        "assumptions": {}, "documents": {"a.pdf": "aa"}, "findings": [], "unread": []}"#;

    /// A report of these files.
    fn files<const N: usize>(
        files: [(&'static str, String); N],
    ) -> impl Fn(&str) -> Option<Box<dyn Read>> {
        move |name| {
            let (_, text) = files.iter().find(|(file, _)| *file == name)?;
            Some(Box::new(std::io::Cursor::new(text.clone().into_bytes())))
        }
    }

    /// A report with these documents and questions.
    fn report(documents: &str, questions: &str) -> impl Fn(&str) -> Option<Box<dyn Read>> {
        let work = r#""provenance": {"inputs": ["share"], "rules": [], "work": {"files": 2, "opened": 0, "read": 0}}"#;
        files([
            (
                "run.json",
                format!(
                    r#"{{"version": "1", "as_of": "2026-06-30", {work}, "documents": {{{documents}}}}}"#
                ),
            ),
            (
                "review.csv",
                format!("question,trainer_id,credential,path,ask\r\n{questions}"),
            ),
            ("summary.csv", SUMMARY.to_owned()),
        ])
    }

    fn key(trainer: &str, other: &str) -> (String, String) {
        (trainer.to_owned(), other.to_owned())
    }

    #[test]
    fn what_both_reports_have_is_left_out() {
        let before = report(
            r#""a.pdf": "aa", "b.pdf": "bb", "c.pdf": "cc""#,
            "Q1,T1,nasm-cpt,a.pdf,Whose?\r\nQ2,T1,nasm-cpt,b.pdf,When?\r\n",
        );
        let now = report(
            r#""a.pdf": "aa", "b.pdf": "b2", "d.pdf": "dd""#,
            "Q3,T1,nasm-cpt,d.pdf,What?\r\nQ1,T1,nasm-cpt,a.pdf,Whose?\r\n",
        );
        let [before, now] = Snapshot::of_both([&before, &now]).unwrap();
        let documents = |report: &Snapshot| -> Vec<String> {
            let documents = report.documents.iter();
            documents
                .map(|(path, sha)| format!("{path} {sha}"))
                .collect()
        };
        assert_eq!(documents(&before), ["b.pdf bb", "c.pdf cc"]);
        assert_eq!(documents(&now), ["b.pdf b2", "d.pdf dd"]);
        let questions = |report: &Snapshot| -> Vec<String> {
            let questions = report.questions.iter();
            questions
                .map(|((_, id), question)| format!("{id} {}", question.ask))
                .collect()
        };
        assert_eq!(questions(&before), ["Q2 When?"]);
        assert_eq!(questions(&now), ["Q3 What?"]);
        assert_eq!(
            now.credentials[&key("T1", "nasm-cpt")].expires_on,
            "2026-08-31"
        );
        assert_eq!(
            (now.origin.files, now.origin.inputs),
            (2, vec!["share".to_owned()])
        );
    }

    #[test]
    fn a_report_with_former_column_names_is_read() {
        let review = "question,trainer_id,credential,path,pages,about,printed,candidates,could_change,ask,decision_row\r\nQ1,T1,nasm-cpt,a.pdf,1,kind,,,verdict,What is it?,\"aa,1,kind,,,,\"\r\n";
        let before = files([
            ("run.json", FORMER_RUN_JSON.to_owned()),
            ("review.csv", review.to_owned()),
            ("summary.csv", FORMER_SUMMARY.to_owned()),
        ]);
        let [before, now] = Snapshot::of_both([&before, &report("", "")]).unwrap();
        let verdict =
            |report: &Snapshot| report.credentials[&key("T1", "nasm-cpt")].verdict.clone();
        assert_eq!(
            (verdict(&before), verdict(&now)),
            ("not_met".to_owned(), "met".to_owned())
        );
        assert_eq!(before.questions[&key("T1", "Q1")].ask, "What is it?");
        assert_eq!(
            (
                before.origin.files,
                before.origin.trainers,
                before.documents.len()
            ),
            (3, 1, 1)
        );
        assert_eq!(
            (before.origin.made_on, before.origin.roots),
            (NaiveDate::from_ymd_opt(2026, 6, 29), Vec::new())
        );
        assert_eq!(now.origin.made_on, None);
    }

    #[test]
    fn a_report_without_its_files_is_none() {
        let complete = report("", "");
        assert!(Snapshot::of_both([&complete, &complete]).is_some());
        for missing in ["run.json", "review.csv", "summary.csv"] {
            let part = |name: &str| {
                if name == missing {
                    None
                } else {
                    complete(name)
                }
            };
            assert!(Snapshot::of_both([&part, &complete]).is_none(), "{missing}");
        }
        let damaged = |_: &str| Some(Box::new(&b"half"[..]) as Box<dyn Read>);
        assert!(Snapshot::of_both([&complete, &damaged]).is_none());
    }
}
