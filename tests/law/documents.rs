//! Documents of the shares: what is printed on them and their bytes, each a PDF of one page.
//!
//! What is printed and whose it is come in; bytes go out. Nothing is random here.

use std::fmt::Write;
use std::sync::Arc;

use chrono::NaiveDate;
use recert::digest::sha256_hex;
use recert::intake::kind::FileKind;
use recert::intake::limits::Limits;
use recert::intake::walk::Document;
use recert::read::record::{Amount, Reading};
use recert::run::Context;

/// A fictional person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    pub first: &'static str,
    pub last: &'static str,
    /// The usual short form of the first name.
    nickname: &'static str,
    /// The last name with a slip of one letter.
    slip: &'static str,
}

/// Trainers. No two of them share a word of their names: a document in the folder of somebody whose name shares a word
/// with the printed one is a question to both, and moving it away may rightly make it certain (D21).
pub const PEOPLE: [Person; 40] = [
    person("Benjamin", "Okafor", "Ben", "Okafar"),
    person("Margaret", "Lindqvist", "Peggy", "Lindqwist"),
    person("William", "Castellano", "Bill", "Castelano"),
    person("Katherine", "Sorensen", "Kate", "Sorenson"),
    person("Robert", "Haverford", "Bob", "Haverfird"),
    person("Elizabeth", "Nakamura", "Liz", "Nakamuro"),
    person("Thomas", "Baptiste", "Tom", "Batpiste"),
    person("Patricia", "Wendell", "Pat", "Wendel"),
    person("Richard", "Ashgrove", "Rick", "Ashgrave"),
    person("Susan", "Karpowicz", "Sue", "Karpovicz"),
    person("Daniel", "Quintero", "Dan", "Quintera"),
    person("Josephine", "Marchetti", "Josie", "Marcheti"),
    person("Christopher", "Delacroix", "Chris", "Delacrox"),
    person("Victoria", "Brennan", "Vicky", "Brenan"),
    person("Anthony", "Fairbanks", "Tony", "Fairbank"),
    person("Deborah", "Mukherjee", "Debbie", "Mukerjee"),
    person("Edward", "Pellegrini", "Ted", "Pelegrini"),
    person("Abigail", "Stenberg", "Abby", "Stanberg"),
    person("Nicholas", "Wojcik", "Nick", "Wojcek"),
    person("Theresa", "Holloway", "Terry", "Holoway"),
    person("Gregory", "Tanaka", "Greg", "Tanoka"),
    person("Jennifer", "Oyelaran", "Jenny", "Oyelarin"),
    person("Matthew", "Lombardi", "Matt", "Lombardo"),
    person("Samantha", "Grigsby", "Sam", "Grigsbe"),
    person("Alexander", "Villanueva", "Alex", "Vilanueva"),
    person("Rebecca", "Thornton", "Becky", "Thorntan"),
    person("Jonathan", "Abernathy", "Jon", "Abernethy"),
    person("Gabrielle", "Rousseau", "Gabby", "Rouseau"),
    person("Zachary", "Ketterman", "Zach", "Keterman"),
    person("Jacqueline", "Ibarra", "Jackie", "Ibara"),
    person("Frederick", "Sandoval", "Fred", "Sandavol"),
    person("Cassandra", "Eklund", "Cassie", "Eklind"),
    person("Leonard", "Prescott", "Len", "Prescot"),
    person("Dorothy", "Vandermeer", "Dot", "Vandermere"),
    person("Kenneth", "Yamamoto", "Ken", "Yamomoto"),
    person("Penelope", "Drummond", "Penny", "Drumond"),
    person("Stephen", "Gallagher", "Steve", "Galagher"),
    person("Valerie", "Montrose", "Val", "Montrosa"),
    person("Raymond", "Czernik", "Ray", "Czernek"),
    person("Isabella", "Whitcombe", "Bella", "Whitcomb"),
];

/// Somebody who is on no roster.
const STRANGER: &str = "Dominic Ferraro";

const fn person(
    first: &'static str,
    last: &'static str,
    nickname: &'static str,
    slip: &'static str,
) -> Person {
    Person {
        first,
        last,
        nickname,
        slip,
    }
}

/// How a document names its holder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// By the whole name of a trainer.
    Whole,
    /// By a short form of the first name.
    Nickname,
    /// By the initial of the first name.
    Initial,
    /// With a slip of one letter.
    Slip,
    /// Not at all.
    Unnamed,
    /// It names somebody who is on no roster.
    Stranger,
}

impl Naming {
    /// The name as printed on a document of this person.
    fn printed(self, person: Person) -> Option<String> {
        let Person {
            first,
            last,
            nickname,
            slip,
        } = person;
        Some(match self {
            Self::Whole => format!("{first} {last}"),
            Self::Nickname => format!("{nickname} {last}"),
            Self::Initial => format!("{}. {last}", &first[..1]),
            Self::Slip => format!("{first} {slip}"),
            Self::Unnamed => return None,
            Self::Stranger => STRANGER.to_owned(),
        })
    }
}

/// What a document is and what it says, besides a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Printed {
    /// A certificate of NASM with an amount in tenths of a CEU.
    NasmCourse {
        tenths: u32,
        completed_on: Option<NaiveDate>,
    },
    /// A certificate of ACSM with an amount in CECs.
    AcsmCourse {
        cecs: u32,
        completed_on: Option<NaiveDate>,
    },
    /// A digital CPR/AED card for adults.
    Card {
        issued_on: NaiveDate,
        expires_on: NaiveDate,
    },
    /// An announcement, which is no certificate.
    Flyer,
    /// A receipt, which is no certificate.
    Receipt,
}

/// A document of the share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MadeDocument {
    pub printed: Printed,
    pub naming: Naming,
    pub person: Person,
    /// Titles and numbers contain it, so that no two documents look like one activity.
    pub number: u32,
}

impl MadeDocument {
    /// The name as printed.
    pub fn holder(&self) -> Option<String> {
        match self.printed {
            Printed::Flyer | Printed::Receipt => None,
            _ => self.naming.printed(self.person),
        }
    }

    /// Whether it is a certificate or a card.
    pub fn is_evidence(&self) -> bool {
        !matches!(self.printed, Printed::Flyer | Printed::Receipt)
    }

    /// A PDF with one line of text for each line.
    pub fn bytes(&self) -> Vec<u8> {
        pdf(&self.lines())
    }

    fn lines(&self) -> Vec<String> {
        let number = self.number;
        let holder = self.holder().into_iter();
        match self.printed {
            Printed::NasmCourse {
                tenths,
                completed_on,
            } => certificate(
                "National Academy of Sports Medicine",
                holder,
                &format!("Course Design Part {number}"),
                completed_on,
                [
                    format!("CEUs awarded: {}.{}", tenths / 10, tenths % 10),
                    format!("Certificate ID: NCC-77-{number:05}"),
                ],
            ),
            Printed::AcsmCourse { cecs, completed_on } => certificate(
                "American College of Sports Medicine",
                holder,
                &format!("Metabolic Training Part {number}"),
                completed_on,
                [
                    format!("ACSM CECs awarded: {cecs}"),
                    format!("Certificate ID: MS-24-{number:05}"),
                ],
            ),
            Printed::Card {
                issued_on,
                expires_on,
            } => [
                "Health & Safety Institute",
                "Basic First Aid, CPR and AED (Adult)",
            ]
            .map(str::to_owned)
            .into_iter()
            .chain(holder)
            .chain([
                "has successfully completed the course and the skills test".to_owned(),
                format!("Issue date: {}", issued_on.format("%B %-d, %Y")),
                format!("Expiration date: {}", expires_on.format("%B %-d, %Y")),
                format!("Certificate ID: 5JX-{number:05}"),
            ])
            .collect(),
            Printed::Flyer => flyer(number),
            Printed::Receipt => vec![
                "Vantage Point Fitness Education".to_owned(),
                format!("RECEIPT 2026-{number:05}"),
                "1 Spring Strength Summit 2026 (1.6 NASM CEUs)  249.00".to_owned(),
                "Total paid 249.00".to_owned(),
            ],
        }
    }
}

fn flyer(number: u32) -> Vec<String> {
    [
        "Spring Strength Summit",
        "Join us in Portland on June 14, 2026",
        "Register now: 1.6 NASM CEUs, early price 249 dollars",
        "What you will learn: programming, cueing and recovery",
        "Seats are limited. Members save 40 dollars, students 80 dollars",
        "Questions? Write to us, or visit our website for hotels and parking",
    ]
    .map(str::to_owned)
    .into_iter()
    .chain([format!("Announcement {number}")])
    .collect()
}

fn certificate(
    provider: &str,
    holder: impl Iterator<Item = String>,
    title: &str,
    completed_on: Option<NaiveDate>,
    more: [String; 2],
) -> Vec<String> {
    let day = completed_on.map(|day| format!("Date of completion: {}", day.format("%B %-d, %Y")));
    [provider, "Certificate of Completion", "This certifies that"]
        .map(str::to_owned)
        .into_iter()
        .chain(holder)
        .chain([
            "has successfully completed the course".to_owned(),
            title.to_owned(),
        ])
        .chain(day)
        .chain(more)
        .collect()
}

fn pdf(lines: &[String]) -> Vec<u8> {
    let text: Vec<String> = lines
        .iter()
        .map(|line| line.replace('(', "\\(").replace(')', "\\)"))
        .map(|line| format!("({line}) Tj T*\n"))
        .collect();
    let text = text.concat();
    let content = format!("BT /F 12 Tf 72 720 Td 24 TL\n{text}ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut file = "%PDF-1.4\n".to_owned();
    let mut table = "0000000000 65535 f \n".to_owned();
    for (number, object) in (1..).zip(&objects) {
        let _ = writeln!(table, "{:010} 00000 n ", file.len());
        let _ = write!(file, "{number} 0 obj\n{object}\nendobj\n");
    }
    let start = file.len();
    let _ = write!(
        file,
        "xref\n0 6\n{table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    );
    file.into_bytes()
}

/// What is read from a document, in words: kind, holder, days and amount, as far as they are sure.
fn read(context: &Context, document: &MadeDocument) -> String {
    let bytes = document.bytes();
    let document = Document {
        kind: FileKind::of(&bytes),
        sha256: sha256_hex(&bytes),
        bytes: Arc::new(bytes),
    };
    let records = context.read("a.pdf", &document, false, &|| ()).records;
    let [record] = records.as_slice() else {
        return format!("{} records", records.len());
    };
    let days = [&record.completed_on, &record.issued_on, &record.expires_on];
    let days = days.into_iter().filter_map(Reading::value);
    let amounts = record.amounts.iter().filter_map(Reading::value);
    let words: Vec<String> = std::iter::once(record.kind_words())
        .chain(record.holder.value().cloned())
        .chain(record.title.value().cloned())
        .chain(days.map(|day| day.last().to_string()))
        .chain(amounts.map(Amount::in_words))
        .collect();
    words.join(", ")
}

/// Checks how each of these documents is read.
fn check_readings<const N: usize>(read_as: [(Printed, Naming, &str); N]) {
    let context = Context::new(None, Limits::default(), false).unwrap();
    for (printed, naming, expected) in read_as {
        let document = MadeDocument {
            printed,
            naming,
            person: PEOPLE[0],
            number: 12,
        };
        assert_eq!(read(&context, &document), expected, "{document:?}");
    }
}

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

#[test]
fn courses_are_read_as_they_are_meant() {
    let nasm = |tenths, completed_on| Printed::NasmCourse {
        tenths,
        completed_on,
    };
    let acsm = Printed::AcsmCourse {
        cecs: 24,
        completed_on: Some(day(2026, 8, 1)),
    };
    check_readings([
        (
            nasm(1, Some(day(2025, 2, 8))),
            Naming::Whole,
            "completion, Benjamin Okafor, Course Design Part 12, 2025-02-08, 0.1 ceu",
        ),
        (
            nasm(20, None),
            Naming::Initial,
            "completion, B. Okafor, Course Design Part 12, 2.0 ceu",
        ),
        (
            acsm,
            Naming::Nickname,
            "completion, Ben Okafor, Metabolic Training Part 12, 2026-08-01, 24 acsm cec",
        ),
        (
            acsm,
            Naming::Slip,
            "completion, Benjamin Okafar, Metabolic Training Part 12, 2026-08-01, 24 acsm cec",
        ),
        (
            acsm,
            Naming::Unnamed,
            "completion, Metabolic Training Part 12, 2026-08-01, 24 acsm cec",
        ),
    ]);
}

#[test]
fn cards_and_what_is_no_certificate_are_read_as_they_are_meant() {
    let card = Printed::Card {
        issued_on: day(2025, 1, 18),
        expires_on: day(2027, 1, 18),
    };
    check_readings([
        (
            card,
            Naming::Whole,
            "cpr_aed, Benjamin Okafor, Basic First Aid, CPR and AED (Adult), 2025-01-18, 2027-01-18",
        ),
        (
            card,
            Naming::Unnamed,
            "cpr_aed, Basic First Aid, CPR and AED (Adult), 2025-01-18, 2027-01-18",
        ),
        (
            card,
            Naming::Stranger,
            "cpr_aed, Dominic Ferraro, Basic First Aid, CPR and AED (Adult), 2025-01-18, 2027-01-18",
        ),
        (
            Printed::Flyer,
            Naming::Whole,
            "other, 2026-06-14, 1.6 nasm ceu",
        ),
        (Printed::Receipt, Naming::Whole, "other, 1.6 nasm ceu"),
    ]);
}

#[test]
fn every_name_is_read_as_it_is_printed() {
    let context = Context::new(None, Limits::default(), false).unwrap();
    for person in PEOPLE {
        for naming in [
            Naming::Whole,
            Naming::Nickname,
            Naming::Initial,
            Naming::Slip,
        ] {
            let document = MadeDocument {
                printed: Printed::NasmCourse {
                    tenths: 5,
                    completed_on: None,
                },
                naming,
                person,
                number: 7,
            };
            let holder = document.holder().unwrap();
            let expected = format!("completion, {holder}, Course Design Part 7, 0.5 ceu");
            assert_eq!(read(&context, &document), expected);
        }
    }
}
