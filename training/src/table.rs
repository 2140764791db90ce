//! A measure as a table for people (Markdown) and as JSON for programs.

use std::collections::BTreeMap;
use std::fmt::Write;

use recert::read::learned::choices::Field;
use serde::Serialize;

use crate::harmless::Changes;
use crate::measure::{Case, Counts, Tally};
use crate::score::{CORE, FURTHER};
use crate::set::Set;
use crate::train::{ByField, LeftOut};

/// The figures of a measure.
#[derive(Debug, Serialize, PartialEq, Eq)]
pub struct Report {
    /// By set, papers as their author made them.
    pub sets: Vec<Row>,
    /// Papers as a script made them worse, by the way in which it did.
    pub worsened: Vec<Row>,
    /// All made-up papers, as their authors made them.
    pub made_up: Group,
    /// All real papers, if they are at hand.
    pub real: Option<Group>,
    /// What a harmless line more changed.
    pub harmless: Changes,
    /// By author or part of the real papers, how often weights from all the others find the right candidate.
    pub learned: BTreeMap<String, ByField>,
}

/// The figures of one set.
#[derive(Debug, Serialize, PartialEq, Eq)]
pub struct Row {
    /// The set, or the way in which papers were made worse.
    pub name: String,
    /// Its figures.
    pub tally: Tally,
}

/// The figures of several sets together.
#[derive(Debug, Serialize, PartialEq, Eq)]
pub struct Group {
    /// All papers.
    pub all: Tally,
    /// Those that have a text layer.
    pub with_text_layer: Tally,
    /// Those whose values are in pictures.
    pub without_text_layer: Tally,
}

impl Group {
    fn of<'c>(cases: impl Iterator<Item = &'c Case<'c>> + Clone) -> Self {
        let has_layer = |layer: bool| {
            cases
                .clone()
                .filter(move |case| case.truth.text_layer == layer)
        };
        Self {
            with_text_layer: Tally::of(has_layer(true)),
            without_text_layer: Tally::of(has_layer(false)),
            all: Tally::of(cases),
        }
    }
}

impl Report {
    /// Sums up the cases of the sets.
    #[must_use]
    pub fn new(
        sets: &[Set],
        cases: &[Case<'_>],
        harmless: Changes,
        learned: BTreeMap<String, LeftOut>,
    ) -> Self {
        let made = cases.iter().filter(|case| case.worsened.is_none());
        let of_set = |set: &Set| Row {
            name: set.name.clone(),
            tally: Tally::of(made.clone().filter(|case| case.set.name == set.name)),
        };
        let mut worsened: BTreeMap<&str, Vec<&Case<'_>>> = BTreeMap::new();
        for case in cases {
            if let Some(way) = case.worsened {
                worsened.entry(way).or_default().push(case);
            }
        }
        let real = made.clone().filter(|case| case.set.is_real);
        Self {
            sets: sets.iter().map(of_set).collect(),
            worsened: worsened
                .into_iter()
                .map(|(way, cases)| Row {
                    name: way.to_owned(),
                    tally: Tally::of(cases),
                })
                .collect(),
            made_up: Group::of(made.clone().filter(|case| !case.set.is_real)),
            real: (real.clone().next().is_some()).then(|| Group::of(real)),
            harmless,
            learned: learned
                .into_iter()
                .map(|(group, left_out)| (group, left_out.likeliest))
                .collect(),
        }
    }

    /// The tables, as Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut out = String::from(HEAD);
        for row in &self.sets {
            out += &papers_row(&row.name, &row.tally);
        }
        out += &papers_row("**all made-up papers**", &self.made_up.all);
        out += &papers_row("with a text layer", &self.made_up.with_text_layer);
        out += &papers_row("without one", &self.made_up.without_text_layer);
        if let Some(real) = &self.real {
            out += &papers_row("**all real papers**", &real.all);
            out += &papers_row("with a text layer", &real.with_text_layer);
            out += &papers_row("without one", &real.without_text_layer);
        }
        for row in &self.worsened {
            out += &papers_row(&row.name, &row.tally);
        }
        for (title, group) in [
            ("Made-up papers", Some(&self.made_up)),
            ("Real papers", self.real.as_ref()),
        ] {
            if let Some(group) = group {
                out += &fields_table(title, &group.all);
            }
        }
        let changed = self.harmless.changed.len();
        let silent = self
            .harmless
            .changed
            .iter()
            .filter(|change| change.is_silent);
        let _ = writeln!(
            out,
            "\nA harmless line more changes what is read of {changed} of {} papers ({}); of {} it makes a silent error.",
            self.harmless.papers,
            percent(changed, self.harmless.papers),
            silent.count()
        );
        out += &learned_table(&self.learned);
        out
    }
}

const HEAD: &str = "\
| papers | documents | core fields right | straight | silent error | surely other | asked | no certificates: put aside | taken for one |
|---|---|---|---|---|---|---|---|---|
";

fn papers_row(name: &str, tally: &Tally) -> String {
    let core = tally.core();
    let none = tally.no_certificates;
    let cells = [
        percent(core.right, core.all()),
        percent(tally.straight, tally.certificates),
        percent(tally.silent_documents, tally.documents),
        percent(tally.surely_other, tally.certificates),
        percent(tally.asked, tally.certificates),
        percent(none.right, none.all()),
        percent(none.silent, none.all()),
    ];
    format!("| {name} | {} | {} |\n", tally.documents, cells.join(" | "))
}

fn fields_table(title: &str, tally: &Tally) -> String {
    let mut out = format!(
        "\n| {title}: field | documents | right | silent | unclear | missed |\n|---|---|---|---|---|---|\n"
    );
    for field in CORE.iter().chain(&FURTHER) {
        let counts = tally.fields.get(field).copied().unwrap_or_default();
        let Counts {
            right,
            silent,
            unclear,
            missed,
        } = counts;
        let cells = [right, silent, unclear, missed].map(|count| percent(count, counts.all()));
        let _ = writeln!(
            out,
            "| {field} | {} | {} |",
            counts.all(),
            cells.join(" | ")
        );
    }
    out
}

/// For each author, how often the likeliest candidate is right, and in brackets how often there is a right one.
fn learned_table(learned: &BTreeMap<String, ByField>) -> String {
    let fields = Field::ALL.map(Field::as_str);
    let mut out = format!(
        "\n| Weights from all other authors | {} |\n|---|{}\n",
        fields.join(" | "),
        "---|".repeat(fields.len())
    );
    for (group, figures) in learned {
        let cells = fields.map(|field| {
            let of_field = figures.get(field).copied().unwrap_or_default();
            let right = percent(of_field.right, of_field.documents);
            format!(
                "{right} ({})",
                percent(of_field.possible, of_field.documents)
            )
        });
        let _ = writeln!(out, "| {group} | {} |", cells.join(" | "));
    }
    out
}

/// A share with one decimal; a dash where there is nothing to share.
fn percent(part: usize, all: usize) -> String {
    if all == 0 {
        return "–".to_owned();
    }
    format!("{:.1} %", 100.0 * part as f64 / all as f64)
}
