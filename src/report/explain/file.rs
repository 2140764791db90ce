//! A file: what was read and where it stands on the paper, whose it is, and what each credential made of it.

use super::{ExplainContext, Passage, treatment};
use crate::filing::filed::{Filed, Unfiled};
use crate::read::record::Record;
use crate::report::cells::matched_by;
use crate::report::{JudgedTrainer, UnreadRow, view};

/// Every certificate in the files of a path, or whose path ends in it.
#[derive(Debug)]
pub(super) struct Files {
    what: String,
    found: Vec<FileMatch>,
}

#[derive(Debug)]
struct FileMatch {
    path: String,
    pages: [u32; 2],
    read: Vec<Passage>,
    /// What was made of it.
    made: Vec<Passage>,
}

impl Files {
    pub(super) fn new(what: &str) -> Self {
        Self {
            what: what.replace('\\', "/"),
            found: Vec::new(),
        }
    }

    fn is_it(&self, path: &str) -> bool {
        let what = &self.what;
        path == what || path.ends_with(&format!("/{what}")) || what.ends_with(&format!("/{path}"))
    }

    fn add(&mut self, record: &Record, made: Vec<Passage>) {
        self.found.push(FileMatch {
            path: record.path.clone(),
            pages: record.pages,
            read: read(record),
            made,
        });
    }

    /// Adds those of a trainer.
    pub(super) fn trainer(&mut self, judged: &JudgedTrainer<'_>) {
        for filed in judged
            .evidence
            .iter()
            .filter(|filed| self.is_it(&filed.record.path))
            .collect::<Vec<_>>()
        {
            self.add(&filed.record, made(judged, filed));
        }
    }

    /// Adds one that is nobody's.
    pub(super) fn unfiled(
        &mut self,
        Unfiled { record, reason, .. }: &Unfiled,
        known: ExplainContext<'_>,
    ) {
        if self.is_it(&record.path) {
            let nobody = known.roster.trainers.is_empty();
            let why = if nobody {
                "Whose it is, and what it is worth, needs --roster.".to_owned()
            } else {
                format!("Filed with nobody: {reason}")
            };
            self.add(record, vec![Passage::at(1, why)]);
        }
    }

    /// All that is to be said of them; nothing where there is none.
    pub(super) fn end(mut self, unread: &[UnreadRow]) -> Vec<Passage> {
        self.found
            .sort_by(|a, b| (&a.path, a.pages).cmp(&(&b.path, b.pages)));
        let mut passages = Vec::new();
        // A paper of which two people are asked stands with both.
        for same in self
            .found
            .chunk_by(|a, b| (&a.path, a.pages) == (&b.path, b.pages))
        {
            passages.extend(
                same.iter()
                    .take(1)
                    .flat_map(|found| found.read.iter().cloned()),
            );
            passages.extend(same.iter().flat_map(|found| found.made.iter().cloned()));
        }
        for unread in unread.iter().filter(|unread| self.is_it(&unread.path)) {
            passages.extend([
                Passage::title(&unread.path),
                Passage::at(1, format!("Not read: {}", unread.reason)),
            ]);
        }
        passages
    }
}

/// The record as `extract --format text` shows it, its first line as the title.
fn read(record: &Record) -> Vec<Passage> {
    let text = view(record);
    let lines = text.lines().filter(|line| !line.is_empty());
    lines
        .map(|line| Passage::at(usize::from(line.starts_with(' ')), line.trim_start()))
        .collect()
}

fn made(judged: &JudgedTrainer<'_>, filed: &Filed) -> Vec<Passage> {
    let trainer = judged.trainer;
    let whose = match &filed.doubt {
        None => format!(
            "Filed with {} {} by {}, as {}.",
            trainer.id,
            trainer.name,
            matched_by(filed.matched_by),
            filed.id
        ),
        Some(doubt) => {
            format!(
                "Perhaps of {} {}, as {}; it counts for nobody until that is settled. {}",
                trainer.id, trainer.name, filed.id, doubt.message
            )
        }
    };
    let mut passages = vec![Passage::at(1, whose)];
    for assessment in &judged.assessments {
        for line in assessment
            .lines
            .iter()
            .filter(|line| line.evidence == filed.id)
        {
            passages.push(Passage::at(
                2,
                format!(
                    "{}, {}: {}",
                    assessment.credential,
                    line.line,
                    treatment(assessment, line)
                ),
            ));
        }
        let rows = assessment
            .requirements
            .iter()
            .filter(|r| r.unit.is_empty() && r.evidence.contains(&filed.id));
        passages.extend(rows.map(|r| {
            Passage::at(
                2,
                format!("{}, {}: {}", assessment.credential, r.name, r.explanation),
            )
        }));
    }
    passages
}
