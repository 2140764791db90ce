//! Assessments to files: rows and their writers. This room computes no figure.
//!
//! A folder comes in, then one trainer after another, judged; the files of a report go out. The same input gives the same bytes, but
//! for `run.json`, which alone says when it was written.

mod answers;
mod cells;
mod changes;
mod evidence;
mod explain;
mod folder;
mod folder_name;
mod manifest;
mod review;
mod rule_index;
mod run_json;
mod snapshot;
mod table;
mod trainer;
mod view;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

use chrono::NaiveDate;

pub use changes::Change;
pub use explain::{ExplainContext, Explanation, Passage};
pub use folder_name::folder_names;
pub use manifest::sha256_hex;
pub use rule_index::list as rules_list;
pub use run_json::{InputFile, PackVersion, Provenance, Timings, WorkCounts};
pub use snapshot::{Origin, ReportReader};
pub use view::view;

use self::evidence::UnfiledRow;
use self::folder::{Folder, OpenFile};
use self::run_json::Facts;
use self::snapshot::Snapshot;
use crate::assess::Assessment;
use crate::filing::answers::Answers;
use crate::filing::filed::{Filed, Unfiled};
use crate::intake::roster::{Roster, Trainer};

/// A file that gave no record: it was not opened, or could not be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnreadRow {
    /// As in records.
    pub path: String,
    /// What it is, and why it was not read.
    pub reason: String,
}

/// A trainer with papers and verdicts.
#[derive(Debug)]
pub struct JudgedTrainer<'a> {
    /// Of the roster.
    pub trainer: &'a Trainer,
    /// In path order.
    pub evidence: Vec<Filed>,
    /// One for each credential.
    pub assessments: Vec<Assessment>,
}

/// What a report is made by, whoever is judged in it.
pub struct RunReport<'a> {
    /// The folder of the report: it is empty before.
    pub folder: &'a Path,
    /// The day that everything is judged on.
    pub as_of: NaiveDate,
    /// Everybody, in the order of the report.
    pub roster: &'a Roster,
    /// What people decided.
    pub answers: &'a Answers,
    /// Where it all comes from.
    pub provenance: &'a Provenance,
    /// Whether the files start with a byte-order mark, for Excel.
    pub bom: bool,
}

/// A report that is being written: one trainer after another, then what is nobody's. What it keeps of them until its end is little.
pub struct Report<'a> {
    run: &'a RunReport<'a>,
    folder: Folder<'a>,
    summary: OpenFile,
    kept: Gathered,
    nobodys: Vec<UnfiledRow>,
}

/// What stands in files of the whole report: of one trainer, or of all so far.
#[derive(Debug, Default)]
struct Gathered {
    /// Paths and hashes of the files that are whole.
    files: Vec<(String, String)>,
    facts: Facts,
    questions: review::Questions,
    applied: answers::AnswerUse,
}

/// A trainer whose files are written.
pub struct TrainerReport {
    summary: Vec<Vec<table::CsvCell>>,
    kept: Gathered,
}

/// What is to be said when a report is whole.
#[derive(Debug)]
pub struct Summary {
    /// What is new since the report before.
    pub changes: Vec<Change>,
    /// Decisions that changed nothing, and what else is worth saying; one line each.
    pub notes: Vec<String>,
    /// How many credentials have each verdict.
    pub verdicts: BTreeMap<&'static str, usize>,
}

impl RunReport<'_> {
    /// Writes the files of a trainer into the folder of this name. They touch no other's: several can be written at once.
    pub fn trainer(&self, name: &str, judged: &JudgedTrainer<'_>) -> io::Result<TrainerReport> {
        let mut applied = answers::AnswerUse::default();
        if !self.answers.all().is_empty() {
            applied.judged(self.answers, judged);
        }
        let kept = Gathered {
            files: trainer::write(Folder::new(self.folder, self.bom), name, self, judged)?.into(),
            facts: Facts::judged(judged),
            questions: review::Questions::of(&judged.assessments)?,
            applied,
        };
        Ok(TrainerReport {
            summary: trainer::summary(self, judged),
            kept,
        })
    }
}

impl<'a> Report<'a> {
    /// Begins a report.
    pub fn begin(run: &'a RunReport<'a>) -> io::Result<Self> {
        let folder = Folder::new(run.folder, run.bom);
        let summary = folder.sheet("summary.csv", trainer::SUMMARY)?;
        Ok(Self {
            run,
            folder,
            summary,
            kept: Gathered::default(),
            nobodys: Vec::new(),
        })
    }

    /// Adds a trainer; they come in the order of the roster.
    pub fn add(
        &mut self,
        TrainerReport {
            summary,
            kept:
                Gathered {
                    files,
                    facts,
                    questions,
                    applied,
                },
        }: TrainerReport,
    ) -> io::Result<()> {
        self.kept.files.extend(files);
        self.kept.facts.add(facts);
        self.kept.questions.add(questions);
        self.kept.applied.add(applied);
        summary.iter().try_for_each(|row| self.summary.row(row))
    }

    /// Adds a paper that is nobody's.
    pub fn unfiled(&mut self, unfiled: Unfiled) {
        self.kept.facts.unfiled(&unfiled.record);
        self.kept.applied.unfiled(self.run.answers, &unfiled);
        self.nobodys.push(UnfiledRow::record(unfiled));
    }

    /// Ends the report: writes what stands in one file for all, and what is new since the report before, where there is one.
    pub fn end(
        self,
        unread: &[UnreadRow],
        before: Option<&ReportReader<'_>>,
    ) -> io::Result<Summary> {
        let Self {
            run,
            folder,
            summary,
            kept:
                Gathered {
                    mut files,
                    facts,
                    questions,
                    applied,
                },
            mut nobodys,
        } = self;
        files.push(summary.end()?);
        let mut review = folder.sheet("review.csv", review::COLUMNS)?;
        questions.write(&mut review)?;
        files.push(review.end()?);
        drop(questions);
        nobodys.extend(unread.iter().map(UnfiledRow::file));
        nobodys.sort();
        let mut unfiled = folder.sheet("unfiled.csv", UnfiledRow::COLUMNS)?;
        nobodys
            .into_iter()
            .try_for_each(|nobodys| unfiled.row(&nobodys.row()))?;
        files.push(unfiled.end()?);
        if !run.answers.all().is_empty() {
            let mut sheet = folder.sheet("answers.csv", answers::COLUMNS)?;
            applied.write(run.answers, &mut sheet)?;
            files.push(sheet.end()?);
        }
        let (mut notes, verdicts) = (applied.unused(run.answers), facts.verdicts());
        run_json::write(folder.file("run.json")?, run, facts, unread)?;
        // What is new is taken from the reports as they are written, so that nothing else can make news.
        let written = |name: &str| folder.read(name);
        let changes = match before.map(|before| Snapshot::of_both([before, &written])) {
            Some(Some([before, now])) => changes::between(&before, &now),
            Some(None) => {
                notes.push("the report before is not whole, so changes.csv is empty".to_owned());
                Vec::new()
            }
            None => Vec::new(),
        };
        let mut sheet = folder.sheet("changes.csv", changes::COLUMNS)?;
        changes::write(&changes, &mut sheet)?;
        files.push(sheet.end()?);
        // What depends on the clock stands in run.json alone, so the manifest leaves it out.
        files.sort();
        let mut manifest = folder.file("manifest-sha256.txt")?;
        files
            .iter()
            .try_for_each(|file| manifest.write_all(manifest::line(file).as_bytes()))?;
        manifest.flush()?;
        Ok(Summary {
            changes,
            notes,
            verdicts,
        })
    }
}

#[cfg(test)]
mod tests;
