//! How well the program reads papers: sets come in, a [`Tally`] for each goes out.
//!
//! Every paper is read as by `recert extract`, with weights from the papers of all other authors.

use std::collections::BTreeMap;

use recert::read::{self, DocumentRef, Knowledge};
use recert::rules::names::Names;
use serde::Serialize;
use serde_json::Value;

use crate::paper::Paper;
use crate::score::{CORE, FURTHER, Verdict, judge};
use crate::set::{Set, or_nothing};
use crate::train::LeftOut;
use crate::truth::Truth;

/// One truth with the record that agrees best with it.
#[derive(Debug)]
pub struct Case<'s> {
    /// Its set.
    pub set: &'s Set,
    /// What is printed.
    pub truth: &'s Truth,
    /// How the paper was made worse, if it was.
    pub worsened: Option<&'s str>,
    /// What was read; null if nothing was.
    pub record: Value,
    /// By field. A field that is not judged is left out.
    pub verdicts: Vec<(&'static str, Verdict)>,
}

impl Case<'_> {
    fn core(&self) -> impl Iterator<Item = Verdict> {
        let verdicts = self.verdicts.iter();
        verdicts
            .filter(|(field, _)| CORE.contains(field))
            .map(|(_, verdict)| *verdict)
    }

    fn has(&self, wanted: Verdict) -> bool {
        self.core().any(|verdict| verdict == wanted)
    }

    fn is_surely_other(&self) -> bool {
        !self.truth.may_be_no_certificate() && self.record["kind"] == "other"
    }
}

/// The figures of some papers.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Certificates, and papers that are none.
    pub documents: usize,
    /// Of the documents, those with a silent error in a core field.
    pub silent_documents: usize,
    /// Papers that may be certificates.
    pub certificates: usize,
    /// Of the certificates, those of which all core fields are right and nobody is asked.
    pub straight: usize,
    /// Of the certificates, those about which a person is asked.
    pub asked: usize,
    /// Of the certificates, those that are surely none.
    pub surely_other: usize,
    /// Of the papers that are no certificates, how each was taken: right is put aside, silent is taken for one.
    pub no_certificates: Counts,
    /// By field.
    pub fields: BTreeMap<&'static str, Counts>,
}

/// How often a field was read how.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// See [`Verdict::Right`].
    pub right: usize,
    /// See [`Verdict::Silent`].
    pub silent: usize,
    /// See [`Verdict::Unclear`].
    pub unclear: usize,
    /// See [`Verdict::Missed`].
    pub missed: usize,
}

impl Counts {
    fn add(&mut self, verdict: Verdict) {
        *match verdict {
            Verdict::Right => &mut self.right,
            Verdict::Silent => &mut self.silent,
            Verdict::Unclear => &mut self.unclear,
            Verdict::Missed => &mut self.missed,
        } += 1;
    }

    /// How many there are.
    #[must_use]
    pub fn all(self) -> usize {
        self.right + self.silent + self.unclear + self.missed
    }
}

impl Tally {
    /// The figures of cases.
    pub fn of<'c>(cases: impl IntoIterator<Item = &'c Case<'c>>) -> Self {
        let mut tally = Self::default();
        for case in cases {
            tally.add(case);
        }
        tally
    }

    fn add(&mut self, case: &Case<'_>) {
        self.documents += 1;
        self.silent_documents += usize::from(case.has(Verdict::Silent));
        if case.truth.is_no_certificate() {
            let kind = case.verdicts.iter().find(|(field, _)| *field == "kind");
            self.no_certificates
                .add(kind.map_or(Verdict::Missed, |(_, verdict)| *verdict));
        } else {
            self.certificates += 1;
            let all_right = case.core().all(|verdict| verdict == Verdict::Right);
            self.straight += usize::from(all_right);
            self.asked += usize::from(case.has(Verdict::Unclear));
            self.surely_other += usize::from(case.is_surely_other());
        }
        for (field, verdict) in &case.verdicts {
            self.fields.entry(field).or_default().add(*verdict);
        }
    }

    /// The core fields together.
    #[must_use]
    pub fn core(&self) -> Counts {
        let mut sum = Counts::default();
        for counts in CORE.iter().filter_map(|field| self.fields.get(field)) {
            sum.right += counts.right;
            sum.silent += counts.silent;
            sum.unclear += counts.unclear;
            sum.missed += counts.missed;
        }
        sum
    }
}

/// Reads all papers of the sets, each as its author made it and as a script made it worse.
#[must_use]
pub fn cases<'s>(
    sets: &'s [Set],
    names: &Names,
    learned: &BTreeMap<String, LeftOut>,
) -> Vec<Case<'s>> {
    let of_set = |set: &'s Set| {
        let known = knowledge(set, names, learned);
        set.compare(
            |paper| records(paper, &known),
            |truth, way, records| Some(case(set, (truth, way), records)),
        )
    };
    sets.iter().flat_map(of_set).collect()
}

/// What the reader knows of which the papers of a set are no part.
///
/// # Panics
/// Nothing was learned for the group of the set.
pub fn knowledge<'a>(
    set: &Set,
    names: &'a Names,
    learned: &'a BTreeMap<String, LeftOut>,
) -> Knowledge<'a> {
    Knowledge {
        names,
        weights: Some(&learned[set.group()].weights),
    }
}

/// The records of a paper, as `recert extract` writes them.
pub fn records(paper: &Paper, known: &Knowledge<'_>) -> Vec<Value> {
    let document = DocumentRef {
        path: &paper.path,
        sha256: "",
    };
    let records = or_nothing(|| read::records_by(&document, &paper.as_read(known), known, false));
    let as_json = |record| serde_json::to_value(record).unwrap_or_default();
    records.iter().map(as_json).collect()
}

fn case<'s>(
    set: &'s Set,
    (truth, worsened): (&'s Truth, Option<&'s str>),
    records: &[&Value],
) -> Case<'s> {
    // Of several certificates in one file, the record that agrees best; of equal ones the first.
    let rights = |record: &Value| {
        let verdicts = CORE.iter().map(|field| judge(field, truth, record));
        verdicts
            .filter(|verdict| *verdict == Some(Verdict::Right))
            .count()
    };
    let best = records.iter().rev().max_by_key(|record| rights(record));
    let record = best.copied().cloned().unwrap_or_default();
    let verdicts = CORE
        .iter()
        .chain(&FURTHER)
        .filter_map(|field| Some((*field, judge(field, truth, &record)?)))
        .collect();
    Case {
        set,
        truth,
        worsened,
        record,
        verdicts,
    }
}
