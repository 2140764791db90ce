//! Explanations: what a rule, a code, a column, a trainer's verdicts or the treatment of a file is based on.
//!
//! Rule packs come in, then one trainer after another with evidence and verdicts; passages of text go out. Nothing is judged or
//! computed here.

mod code;
mod column;
mod context;
mod file;
mod pack_word;
mod rule;
mod trainer;
mod wording;

pub use self::context::ExplainContext;

use self::code::CodeUse;
use super::judged::JudgedTrainer;
use super::passage::Passage;
use crate::filing::filed::UnfiledRecord;
use crate::intake::walk::LeftOut;
use crate::rules::names::fold;

/// The explanation of one thing: a rule or an interpretation, a code, a column or CSV file of a report, a trainer by id or name, or a
/// file by its path. Without documents and a roster, only the rules, codes and columns are known.
#[derive(Debug)]
pub struct Explanation<'a> {
    asked: &'a str,
    context: ExplainContext<'a>,
    rules: Vec<rule::RuleUse>,
    code: CodeUse,
    trainers: Vec<Passage>,
    files: file::Files,
    has_documents: bool,
}

impl<'a> Explanation<'a> {
    /// Begins the explanation of what is asked for, before any document is known.
    #[must_use]
    pub fn new(asked: &'a str, context: ExplainContext<'a>) -> Self {
        let asked = asked.trim();
        Self {
            asked,
            context,
            rules: rule::asked(asked, context.packs),
            code: CodeUse::new(asked),
            trainers: Vec::new(),
            files: file::Files::new(asked, context.containers),
            has_documents: false,
        }
    }

    /// Adds what concerns it about a trainer; trainers come in the order of the roster.
    pub fn trainer(&mut self, judged: &JudgedTrainer<'_>) {
        self.has_documents |= !judged.evidence.is_empty();
        self.rules.iter_mut().for_each(|rule| rule.trainer(judged));
        for filed in &judged.evidence {
            self.code.record(&filed.record, filed.doubt.as_ref());
        }
        if [&judged.trainer.id, &judged.trainer.name]
            .iter()
            .any(|name| fold(name) == fold(self.asked))
        {
            self.trainers.extend(trainer::explain(judged));
        }
        self.files.trainer(judged);
    }

    /// Adds what concerns it about a document that was filed with no trainer.
    pub fn unfiled(&mut self, unfiled: &UnfiledRecord) {
        self.has_documents = true;
        self.code.record(&unfiled.record, None);
        self.files.unfiled(unfiled, self.context);
    }

    /// The explanation, with the files that are left out.
    ///
    /// # Errors
    /// A sentence that says what can be asked for, if it is none of these.
    pub fn end(self, left_out: &[LeftOut]) -> Result<Vec<Passage>, String> {
        let unknown = unknown(self.asked, self.context, self.has_documents);
        let mut passages: Vec<Passage> = self
            .rules
            .into_iter()
            .flat_map(|rule| rule.end(self.context))
            .collect();
        passages.extend(self.code.end());
        passages.extend(pack_word::explain(self.asked, self.context.packs));
        passages.extend(column::explain(self.asked));
        passages.extend(self.trainers);
        passages.extend(self.files.end(left_out));
        if passages.is_empty() {
            Err(unknown)
        } else {
            Ok(passages)
        }
    }
}

fn unknown(asked: &str, context: ExplainContext<'_>, has_documents: bool) -> String {
    let mut text = format!(
        "`{asked}` is no rule (`recert rules list` has them), no code (such as date-ambiguous) and no column or CSV file of a report (such as short_by or summary.csv)"
    );
    if context.roster.trainers.is_empty() {
        text.push_str("; for a trainer, give --roster, and the folder or --records");
    } else {
        text.push_str(", and no trainer on the roster has this id or name");
    }
    if has_documents {
        text.push_str("; no file that was read has this path");
    } else {
        text.push_str("; for a file, give the folder or --records");
    }
    text
}

#[cfg(test)]
mod tests;
