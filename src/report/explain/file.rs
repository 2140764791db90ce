//! A file: what was read and on which line it is printed, whose it is, and how it was treated for each credential.
//!
//! The records of a run come in, passages go out, for every certificate in a file of the asked path or one that ends in it; for a file
//! that holds others, what became of each.

use super::context::ExplainContext;
use super::wording::treatment;
use crate::assess::Assessment;
use crate::filing::filed::{FiledRecord, UnfiledRecord};
use crate::intake::display_name::visible;
use crate::intake::walk::LeftOut;
use crate::read::record::Record;
use crate::report::code_list::ListedCode;
use crate::report::documents::Documents;
use crate::report::judged::{ContainerFile, JudgedTrainer};
use crate::report::passage::Passage;
use crate::report::view::view;

/// The certificates in the files that are asked for.
#[derive(Debug)]
pub(super) struct Files {
    /// The path as it is shown; the same with the separators of Windows replaced.
    asked: [String; 2],
    certificates: Vec<Certificate>,
    containers: Vec<Container>,
}

/// A file that is asked for and holds others.
#[derive(Debug)]
struct Container {
    path: String,
    /// What is inside, as it was filed.
    parts: Documents,
}

#[derive(Debug)]
struct Certificate {
    path: String,
    pages: [u32; 2],
    readings: Vec<Passage>,
    /// Whose it is, and how it was treated.
    treatment: Vec<Passage>,
}

impl Files {
    pub(super) fn new(asked: &str, containers: &[ContainerFile]) -> Self {
        let asked = [visible(asked), visible(&asked.replace('\\', "/"))];
        let asked_for = containers
            .iter()
            .filter(|file| is_asked(&asked, &file.path));
        let container = |file: &ContainerFile| Container {
            path: file.path.clone(),
            parts: Documents::default(),
        };
        Self {
            containers: asked_for.map(container).collect(),
            asked,
            certificates: Vec::new(),
        }
    }

    fn is_asked(&self, path: &str) -> bool {
        is_asked(&self.asked, path)
    }

    /// Whether what is asked for is below a folder, or in a file, of this path.
    fn is_asked_inside(&self, path: &str) -> bool {
        let path = path.trim_end_matches('/');
        let is_inside = |asked: &String| {
            let mut folders = asked.match_indices('/').map(|(end, _)| &asked[..end]);
            folders.any(|folder| {
                !folder.is_empty()
                    && (path == folder
                        || path.ends_with(&format!("/{folder}"))
                        || folder.ends_with(&format!("/{path}")))
            })
        };
        self.asked.iter().any(is_inside)
    }

    fn add(&mut self, record: &Record, treatment: Vec<Passage>) {
        self.certificates.push(Certificate {
            path: record.path.clone(),
            pages: record.pages,
            readings: readings(record),
            treatment,
        });
    }

    /// Adds those of a trainer.
    pub(super) fn trainer(&mut self, judged: &JudgedTrainer<'_>) {
        for container in &mut self.containers {
            container
                .parts
                .add(Documents::of(judged).inside(&container.path));
        }
        for filed in &judged.evidence {
            if self.is_asked(&filed.record.path) {
                self.add(&filed.record, treatments(judged, filed));
            }
        }
    }

    /// Adds one that was filed with no trainer.
    pub(super) fn unfiled(&mut self, unfiled: &UnfiledRecord, context: ExplainContext<'_>) {
        for container in &mut self.containers {
            let mut document = Documents::default();
            document.unfiled(unfiled);
            container.parts.add(document.inside(&container.path));
        }
        if !self.is_asked(&unfiled.record.path) {
            return;
        }
        let reason = if context.roster.trainers.is_empty() {
            "To see whose it is and what it counts for, give --roster.".to_owned()
        } else {
            format!("Filed with no trainer: {}", unfiled.reason)
        };
        self.add(&unfiled.record, vec![Passage::at(1, reason)]);
    }

    /// The explanation; empty if there is no such file.
    pub(super) fn end(mut self, left_out: &[LeftOut]) -> Vec<Passage> {
        self.certificates
            .sort_by(|a, b| (&a.path, a.pages).cmp(&(&b.path, b.pages)));
        let mut passages = Vec::new();
        // A document about which two trainers are asked is filed with both: its readings are shown once.
        for same in self
            .certificates
            .chunk_by(|a, b| (&a.path, a.pages) == (&b.path, b.pages))
        {
            passages.extend(same[0].readings.iter().cloned());
            let treatments = same.iter().flat_map(|certificate| &certificate.treatment);
            passages.extend(treatments.cloned());
        }
        let is_found = !passages.is_empty();
        for Container { path, parts } in std::mem::take(&mut self.containers) {
            passages.push(Passage::title(format!("{path}: what was taken out of it")));
            let fates = parts.fates();
            passages.extend(fates.into_iter().map(|fate| Passage::at(1, fate)));
        }
        for file in left_out {
            let is_asked = self.is_asked(&file.path);
            // Nothing is known of what is in a folder that is left out, not even whether it is there.
            let holds_asked = !is_found && self.is_asked_inside(&file.path);
            let how = match (is_asked, holds_asked) {
                (true, _) => "Left out",
                (false, true) => "Left out, with everything in it",
                (false, false) => continue,
            };
            passages.extend([
                Passage::title(&file.path),
                Passage::at(1, format!("{how}: {}", file.message)),
            ]);
        }
        passages
    }
}

/// Whether a file is meant by a path, which may begin above or below the folder that was read.
fn is_asked(asked: &[String], path: &str) -> bool {
    asked.iter().any(|asked| {
        path == asked
            || path.ends_with(&format!("/{asked}"))
            || asked.ends_with(&format!("/{path}"))
    })
}

/// The record as `extract --format text` shows it, with its first line as the title.
fn readings(record: &Record) -> Vec<Passage> {
    let text = view(record);
    let lines = text.lines().filter(|line| !line.is_empty());
    lines
        .map(|line| Passage::at(usize::from(line.starts_with(' ')), line.trim_start()))
        .collect()
}

fn treatments(judged: &JudgedTrainer<'_>, filed: &FiledRecord) -> Vec<Passage> {
    let trainer = judged.trainer;
    let whose = match &filed.doubt {
        None => format!(
            "Filed with {} {} by {}, as {}.",
            trainer.id,
            trainer.name,
            filed.matched_by.code(),
            filed.id
        ),
        Some(doubt) => format!(
            "Perhaps of {} {}, as {}; it counts for nobody until that is resolved. {}",
            trainer.id, trainer.name, filed.id, doubt.message
        ),
    };
    let treatments = judged
        .assessments
        .iter()
        .flat_map(|assessment| treatment_by(assessment, &filed.id))
        .map(|text| Passage::at(2, text));
    std::iter::once(Passage::at(1, whose))
        .chain(treatments)
        .collect()
}

/// The credit lines of one credential that are about a document, then the card requirements that it is evidence for.
fn treatment_by(assessment: &Assessment, evidence: &str) -> Vec<String> {
    let lines = assessment
        .lines
        .iter()
        .filter(|line| line.evidence == evidence)
        .map(|line| {
            let treatment = treatment(assessment, line);
            format!("{}, {}: {treatment}", assessment.credential, line.id)
        });
    let requirements = assessment
        .requirements
        .iter()
        .filter(|row| row.unit.is_empty() && row.evidence.iter().any(|id| id == evidence))
        .map(|row| {
            format!(
                "{}, {}: {}",
                assessment.credential, row.name, row.explanation
            )
        });
    lines.chain(requirements).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_is_explained_with_everything_in_it() {
        let left_out = |path: &str, what: &str| LeftOut {
            path: path.to_owned(),
            root: 0,
            what: what.to_owned(),
            message: format!("left out by {what}"),
        };
        let all = [
            left_out("T1/drafts/", "--exclude drafts/"),
            left_out("T2/a.zip", "--exclude *.zip"),
            left_out("T2/drafts/", "--exclude drafts/"),
        ];
        let explained = |asked: &str| -> Vec<String> {
            let passages = Files::new(asked, &[]).end(&all);
            passages.into_iter().map(|passage| passage.text).collect()
        };
        let drafts = "Left out, with everything in it: left out by --exclude drafts/";
        assert_eq!(explained("T1/drafts/old/x.pdf"), ["T1/drafts/", drafts]);
        assert_eq!(
            explained("drafts/x.pdf"),
            ["T1/drafts/", drafts, "T2/drafts/", drafts]
        );
        assert_eq!(
            explained("T2\\a.zip"),
            ["T2/a.zip", "Left out: left out by --exclude *.zip"]
        );
        assert_eq!(explained("T1/x.pdf"), [""; 0]);
    }
}
