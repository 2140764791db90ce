//! Builders for cases: a trainer, evidence, providers and answers, as short as a case needs.

use std::sync::LazyLock;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::citations::check_citations;
use crate::assess::{Assessment, Requirement, judge_trainer};
use crate::credit::CreditLine;
use crate::credit::case::Judging;
use crate::filing::answers::Answers;
use crate::filing::answers::answer::Part;
use crate::filing::answers::apply::apply;
use crate::filing::answers::keys::AnswerKeys;
use crate::filing::filed::{FiledRecord, MatchedBy};
use crate::filing::unassigned::Unassigned;
use crate::finding::{Code, Finding};
use crate::intake::answers::{AnswerFile, AnswerRow};
use crate::intake::roster::{Credential, Roster, Trainer};
use crate::read::record::{
    Age, Amount, At, Candidate, Card, Coverage, Id, Kind, Level, Period, PrintedDate, Reading,
    Record, Side, Skills, TextSource, Unit,
};
use crate::rules::RulePacks;
use crate::rules::names::{Class, Names, Provider, ProviderApproval};

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Read once: thousands of cases ask for them.
static PACKS: LazyLock<RulePacks> = LazyLock::new(|| RulePacks::built_in().unwrap());
static NAMES: LazyLock<Names> = LazyLock::new(names);

pub fn packs() -> RulePacks {
    PACKS.clone()
}

/// Bodies, an issuer of cards, a university, and two companies, one on NASM's list and one on
/// ACSM's since 2020.
fn names() -> Names {
    let provider = |name: &str, class, body: Option<&str>, approved: &[&str]| Provider {
        name: name.to_owned(),
        aliases: Vec::new(),
        short: Vec::new(),
        class,
        body: body.map(str::to_owned),
        unit: None,
        date_order: None,
        approved_by: approved
            .iter()
            .map(|body| ProviderApproval {
                body: (*body).to_owned(),
                since: day("2020-01-01"),
                source: "provider list".to_owned(),
            })
            .collect(),
    };
    let body = |name: &str, code: &str| provider(name, Class::Body, Some(code), &[]);
    Names::of(vec![
        body("National Academy of Sports Medicine", "nasm"),
        body("American College of Sports Medicine", "acsm"),
        body("American Council on Exercise", "ace"),
        body("National Strength and Conditioning Association", "nsca"),
        body("AFAA", "afaa"),
        body("NCSF", "ncsf"),
        body("canfitpro", "canfitpro"),
        body("NFPT", "nfpt"),
        provider("American Heart Association", Class::Cpr, None, &[]),
        provider("Halvorsen State University", Class::University, None, &[]),
        provider("Kinetic Edge Education", Class::Company, None, &["nasm"]),
        provider("Ridgeline Seminars", Class::Company, None, &["acsm"]),
    ])
}

pub const NASM: &str = "National Academy of Sports Medicine";
pub const ACSM: &str = "American College of Sports Medicine";
pub const AHA: &str = "American Heart Association";
pub const UNIVERSITY: &str = "Halvorsen State University";
pub const NASM_LISTED: &str = "Kinetic Edge Education";
pub const ACSM_LISTED: &str = "Ridgeline Seminars";
pub const ACE: &str = "American Council on Exercise";
pub const NSCA: &str = "National Strength and Conditioning Association";

fn sure<T>(value: T) -> Reading<T> {
    Reading::Sure { value, at: None }
}

fn unclear<T>(values: impl IntoIterator<Item = T>) -> Reading<T> {
    Reading::Unclear(
        values
            .into_iter()
            .map(|value| Candidate { value, at: None })
            .collect(),
    )
}

fn unit(word: &str) -> Unit {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).unwrap()
}

/// Evidence under construction; a new one has neither date nor amount.
#[derive(Clone, Debug)]
pub struct EvidenceBuilder(pub FiledRecord);

impl EvidenceBuilder {
    pub fn new(kind: Kind, title: &str) -> Self {
        let record = Record {
            holder: sure("Ben Okafor".to_owned()),
            title: if title.is_empty() {
                Reading::Missing
            } else {
                sure(title.to_owned())
            },
            ..Record::blank(&format!("{title}.pdf"), "", TextSource::Text, kind)
        };
        Self(FiledRecord::new(
            String::new(),
            record,
            MatchedBy::Name,
            None,
        ))
    }

    pub fn course(title: &str) -> Self {
        Self::new(Kind::Completion, title)
    }

    /// A card of the American Heart Association for adults with both sides, from one day through
    /// another.
    pub fn card(covers: &[Coverage], from: &str, to: &str) -> Self {
        let mut card = Self::new(Kind::CprAed, "Heartsaver").by(AHA).issued(from);
        card.0.record.path = format!("card {from}.pdf");
        let sides = vec![Side::Front, Side::Back];
        card.0.record.card = Some(Card {
            covers: covers.to_vec(),
            ages: vec![Age::Adult],
            skills: Skills::InPerson,
            sides,
            from_picture: false,
        });
        card.0.record.expires_on = sure(to.parse().unwrap());
        card
    }

    pub fn edit(mut self, change: impl FnOnce(&mut Record)) -> Self {
        change(&mut self.0.record);
        self
    }

    pub fn by(self, provider: &str) -> Self {
        self.edit(|r| r.provider = sure(provider.to_owned()))
    }

    pub fn on(self, date: &str) -> Self {
        let date: PrintedDate = date.parse().unwrap();
        self.edit(|r| r.completed_on = sure(date))
    }

    pub fn on_either(self, dates: &[&str]) -> Self {
        let dates: Vec<PrintedDate> = dates.iter().map(|d| d.parse().unwrap()).collect();
        self.edit(|r| r.completed_on = unclear(dates))
    }

    pub fn started(self, date: &str) -> Self {
        let date: PrintedDate = date.parse().unwrap();
        self.edit(|r| r.started_on = sure(date))
    }

    pub fn title(self, title: &str) -> Self {
        self.edit(|r| r.title = sure(title.to_owned()))
    }

    pub fn issued(self, date: &str) -> Self {
        let date: PrintedDate = date.parse().unwrap();
        self.edit(|r| r.issued_on = sure(date))
    }

    fn reading(value: &str, word: &str, body: &str) -> Amount {
        let body = if body.is_empty() {
            None
        } else {
            Some(body.to_owned())
        };
        Amount {
            value: value.parse::<Decimal>().unwrap(),
            unit: unit(word),
            body,
        }
    }

    pub fn amount(self, value: &str, word: &str, body: &str) -> Self {
        self.edit(|r| r.amounts.push(sure(Self::reading(value, word, body))))
    }

    pub fn amount_either(self, values: &[&str], word: &str, body: &str) -> Self {
        self.edit(|r| {
            r.amounts.push(unclear(
                values
                    .iter()
                    .map(|v| Self::reading(v, word, body))
                    .collect::<Vec<_>>(),
            ));
        })
    }

    pub fn hours(self, value: &str) -> Self {
        self.amount(value, "hour", "")
    }

    pub fn approved(self, body: &str) -> Self {
        self.edit(|r| r.approvals.push(body.to_owned()))
    }

    pub fn grade(self, grade: &str) -> Self {
        self.edit(|r| r.grade = sure(grade.to_owned()))
    }

    pub fn id(self, label: &str, value: &str) -> Self {
        self.edit(|r| {
            r.ids.push(sure(Id {
                label: label.to_owned(),
                value: value.to_owned(),
            }));
        })
    }

    pub fn validity(self, period: Period) -> Self {
        self.edit(|r| {
            r.expires_on = Reading::Missing;
            r.validity = sure(period);
        })
    }

    pub fn at(self, path: &str) -> Self {
        self.edit(|r| r.path = path.to_owned())
    }

    pub fn printed(self, text: &str) -> Self {
        self.edit(|r| {
            for amount in &mut r.amounts {
                if let Reading::Sure { at, .. } = amount {
                    *at = Some(At {
                        page: 1,
                        line: 1,
                        text: text.to_owned(),
                    });
                }
            }
        })
    }

    /// The back of the card on this evidence, with nothing printed on it that was read.
    pub fn back_of(mut self, evidence: &str) -> Self {
        self.0.back_of = Some(evidence.to_owned());
        self.edit(|r| (r.issued_on, r.expires_on, r.title, r.provider) = Default::default())
    }

    /// The back of a card of an unknown person, with nothing printed on it that was read.
    pub fn unnamed_back(mut self) -> Self {
        self.0.doubt = Some(Finding::new(
            Code::HolderMissing,
            "No name was found on the document.",
        ));
        self.edit(|r| {
            (r.holder, r.issued_on, r.expires_on, r.title, r.provider) = Default::default();
        })
    }

    pub fn doubtful(mut self) -> Self {
        self.0.doubt = Some(Finding::new(
            Code::HolderMissing,
            "The document names Benn Okafor, the folder is Ben Okafor's.",
        ));
        self
    }
}

/// A trainer with one credential; more can be added.
#[derive(Clone)]
pub struct TrainerBuilder {
    pub trainer: Trainer,
    pub evidence: Vec<FiledRecord>,
    pub packs: RulePacks,
    pub names: Names,
    pub as_of: NaiveDate,
    pub answers: Answers,
    pub unassigned: Unassigned,
}

impl TrainerBuilder {
    /// A credential whose cycle runs from one day through another, judged on a day.
    pub fn new(code: &str, start: &str, end: &str, as_of: &str) -> Self {
        let credential = Credential {
            code: code.to_owned(),
            cycle_start: if start.is_empty() {
                None
            } else {
                Some(day(start))
            },
            expires_on: if end.is_empty() { None } else { Some(day(end)) },
            ..Credential::default()
        };
        let trainer = Trainer {
            id: "T014".to_owned(),
            name: "Ben Okafor".to_owned(),
            credentials: vec![credential],
            ..Trainer::default()
        };
        Self {
            trainer,
            evidence: Vec::new(),
            packs: packs(),
            names: NAMES.clone(),
            as_of: day(as_of),
            answers: Answers::default(),
            unassigned: Unassigned::default(),
        }
    }

    pub fn credential(mut self, change: impl FnOnce(&mut Credential)) -> Self {
        change(&mut self.trainer.credentials[0]);
        self
    }

    pub fn trainer(mut self, change: impl FnOnce(&mut Trainer)) -> Self {
        change(&mut self.trainer);
        self
    }

    pub fn setting(mut self, pack: &str, name: &str, value: &str) -> Self {
        self.packs.set(pack, name, value).unwrap();
        self
    }

    pub fn evidence(mut self, EvidenceBuilder(mut filed): EvidenceBuilder) -> Self {
        filed.id = format!("E{:02}", self.evidence.len() + 1);
        if filed.record.sha256.is_empty() {
            filed.record.sha256 = format!("{:064x}", self.evidence.len() + 1);
        }
        filed.keys = AnswerKeys::of(&filed.record);
        self.evidence.push(filed);
        // As filing numbers the certificates on the same pages.
        let last = self.evidence.last().unwrap().record.clone();
        let same = |p: &&mut FiledRecord| {
            (&p.record.path, &p.record.sha256, p.record.pages)
                == (&last.path, &last.sha256, last.pages)
        };
        let mut same: Vec<&mut FiledRecord> = self.evidence.iter_mut().filter(same).collect();
        let of = same.len();
        same.iter_mut()
            .enumerate()
            .for_each(|(i, filed)| filed.part = Part { number: i + 1, of });
        self
    }

    /// A person answers a question about the last document.
    pub fn answered(mut self, field: &str, value: &str) -> Self {
        let document = self.evidence.last().unwrap().record.sha256.clone();
        let answers = self.understood(document, field, value);
        let filed = self.evidence.last_mut().unwrap();
        filed.answers.extend(answers.all().to_vec());
        let mut record = filed.record.clone();
        filed.applied.extend(apply(&mut record, answers.all()));
        filed.record = record;
        self
    }

    /// A person answers a question that is not about a document.
    pub fn answered_question(mut self, question: &str, field: &str, value: &str) -> Self {
        self.answers = self.understood(question.to_owned(), field, value);
        self
    }

    fn understood(&self, document: String, field: &str, value: &str) -> Answers {
        let (field, value, answered_by) = (field.to_owned(), value.to_owned(), "M. Lee".to_owned());
        let written = AnswerRow {
            line: 2,
            document,
            pages: String::new(),
            field,
            value,
            answered_by,
            answered_on: self.as_of,
            reason: String::new(),
        };
        let mut sheet = AnswerFile {
            rows: vec![written],
            ..AnswerFile::default()
        };
        let roster = Roster {
            trainers: vec![self.trainer.clone()],
        };
        let answers = Answers::read("answers.csv", &mut sheet, &roster, &self.names, self.as_of);
        assert_eq!(sheet.problems, []);
        answers
    }

    fn judging(&self) -> Judging<'_> {
        Judging {
            packs: &self.packs,
            names: &self.names,
            answers: &self.answers,
            unassigned: &self.unassigned,
            as_of: self.as_of,
        }
    }

    pub fn all_evidence(self, evidence: impl IntoIterator<Item = EvidenceBuilder>) -> Self {
        evidence.into_iter().fold(self, TrainerBuilder::evidence)
    }

    /// The assessments.
    pub fn judged(&self) -> Vec<Assessment> {
        judge_trainer(&self.trainer, &self.evidence, self.judging())
    }

    /// The assessments, none of which cites a rule of another body.
    pub fn assess_all(&self) -> Vec<Assessment> {
        let all = self.judged();
        for got in &all {
            check_citations(got, &self.packs);
        }
        all
    }

    pub fn assess(&self) -> Assessment {
        self.assess_all().remove(0)
    }

    /// The line of the last document.
    pub fn line(&self) -> CreditLine {
        self.assess().lines.pop().unwrap()
    }

    /// How the last document's line was treated, and what counted in the body's unit.
    pub fn status(&self) -> (&'static str, String) {
        let (line, unit) = (
            self.line(),
            if self.trainer.credentials[0].code.starts_with("nasm") {
                36_000
            } else {
                3_600
            },
        );
        (
            line.status.as_str(),
            crate::credit::truncated(line.counted, unit).to_string(),
        )
    }

    /// Certain and possible, in the body's unit.
    pub fn totals(&self) -> (String, String) {
        let totals = self.assess().credits.unwrap();
        (totals.certain.to_string(), totals.possible.to_string())
    }

    /// The requirement whose name begins with these words.
    pub fn requirement(&self, name: &str) -> Requirement {
        self.assess()
            .requirements
            .into_iter()
            .find(|r| r.name.starts_with(name))
            .unwrap_or_else(|| panic!("no requirement {name}"))
    }

    pub fn verdict(&self, name: &str) -> &'static str {
        self.requirement(name).verdict.as_str()
    }
}

/// A holder of NASM's credential whose cycle is 2024-02-01 to 2026-01-31, judged on a day.
pub fn nasm_cpt(as_of: &str) -> TrainerBuilder {
    TrainerBuilder::new("nasm-cpt", "2024-02-01", "2026-01-31", as_of)
}

/// A course of a provider on NASM's list, with its CEUs.
pub fn nasm_course(title: &str, on: &str, ceu: &str) -> EvidenceBuilder {
    EvidenceBuilder::course(title)
        .by(NASM_LISTED)
        .on(on)
        .amount(ceu, "ceu", "nasm")
}

/// A course by ACSM itself, with its CECs.
pub fn acsm_course(title: &str, on: &str, cec: &str) -> EvidenceBuilder {
    EvidenceBuilder::course(title)
        .by(ACSM)
        .on(on)
        .amount(cec, "cec", "acsm")
}

/// A class taught at a university, by the letter of a day that confirms it.
pub fn teaching(on: &str, hours: &str) -> EvidenceBuilder {
    EvidenceBuilder::new(Kind::Teaching, &format!("KIN 101 of {on}"))
        .by(UNIVERSITY)
        .issued(on)
        .hours(hours)
        .edit(|r| r.about.level = Some(Level::College))
}
