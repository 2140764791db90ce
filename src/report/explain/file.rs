//! A file: what was read and where it stands on the paper, whose it is, and what each credential made of it.

use super::{Judged, Known, Passage, treatment};
use crate::credit::Paper;
use crate::read::record::Record;
use crate::report::cells::matched_by;
use crate::report::view;

/// Every certificate in the files of this path, or whose path ends in it; empty where there is none.
pub(super) fn explain(what: &str, known: &Known<'_>) -> Vec<Passage> {
    let what = what.replace('\\', "/");
    let is_it = |path: &str| path == what || path.ends_with(&format!("/{what}")) || what.ends_with(&format!("/{path}"));
    let papers = known.trainers().flat_map(|judged| judged.papers.iter().map(move |paper| (&paper.record, Some((judged, paper)), "")));
    let unfiled = known.filing.unfiled.iter().map(|unfiled| (&unfiled.record, None, unfiled.reason.as_str()));
    let mut found: Vec<_> = papers.chain(unfiled).filter(|(record, ..)| is_it(&record.path)).collect();
    found.sort_by_key(|(record, ..)| (&record.path, record.pages));
    let mut passages = Vec::new();
    let mut last = None;
    for (record, filed, reason) in found {
        // A paper of which two people are asked stands with both.
        if last != Some((&record.path, record.pages)) {
            passages.extend(read(record));
            last = Some((&record.path, record.pages));
        }
        match filed {
            Some((judged, paper)) => passages.extend(made(&judged, paper)),
            None if known.roster.trainers.is_empty() => passages.push(Passage::at(1, "Whose it is, and what it is worth, needs --roster.")),
            None => passages.push(Passage::at(1, format!("Filed with nobody: {reason}"))),
        }
    }
    for unread in known.unread.iter().filter(|unread| is_it(&unread.path)) {
        passages.extend([Passage::title(&unread.path), Passage::at(1, format!("Not read: {}", unread.reason))]);
    }
    passages
}

/// The record as `extract --format text` shows it, its first line as the title.
fn read(record: &Record) -> Vec<Passage> {
    let text = view(record);
    let lines = text.lines().filter(|line| !line.is_empty());
    lines.map(|line| Passage::at(usize::from(line.starts_with(' ')), line.trim_start())).collect()
}

fn made(judged: &Judged<'_>, paper: &Paper) -> Vec<Passage> {
    let trainer = judged.trainer;
    let filed = match &paper.doubt {
        None => format!("Filed with {} {} by {}, as {}.", trainer.id, trainer.name, matched_by(paper.matched_by), paper.evidence),
        Some(doubt) => {
            format!(
                "Perhaps of {} {}, as {}; it counts for nobody until that is settled. {}",
                trainer.id, trainer.name, paper.evidence, doubt.message
            )
        }
    };
    let mut passages = vec![Passage::at(1, filed)];
    for assessment in judged.assessments {
        for line in assessment.lines.iter().filter(|line| line.evidence == paper.evidence) {
            passages.push(Passage::at(2, format!("{}, {}: {}", assessment.credential, line.line, treatment(assessment, line))));
        }
        let rows = assessment.requirements.iter().filter(|r| r.unit.is_empty() && r.evidence.contains(&paper.evidence));
        passages.extend(rows.map(|r| Passage::at(2, format!("{}, {}: {}", assessment.credential, r.name, r.explanation))));
    }
    passages
}
