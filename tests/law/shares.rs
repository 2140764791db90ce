//! Random rosters and shares.
//!
//! A proptest strategy comes out. Days are counted from a fixed day of the report.
//!
//! Left out, because there the specification wants another verdict once a document is away:
//! - a document in the folder of a trainer whose name shares a word with the printed one: both are asked (D21), so that moving
//!   it may make it certain. No two trainers share a word, except namesakes, whose documents always are a question to both;
//! - two documents that contradict each other, such as two amounts on one activity (D20): without one of them the other is
//!   certain. Every document has a title and a number of its own, except for whole copies.

use std::fmt;
use std::ops::RangeInclusive;

use chrono::{Days, Months, NaiveDate};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::documents::{MadeDocument, Naming, PEOPLE, Person, Printed};

/// The day of every report.
pub fn as_of() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 6, 30).unwrap()
}

/// Credentials with different rules, as a roster writes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Credential {
    NasmCpt,
    AcsmCpt,
    AcsmEp,
}

impl Credential {
    fn written(self) -> &'static str {
        match self {
            Self::NasmCpt => "NASM-CPT",
            Self::AcsmCpt => "ACSM-CPT",
            Self::AcsmEp => "ACSM-EP",
        }
    }

    /// The last day of a cycle of which this many hundredths have passed.
    fn expiry(self, passed: u64) -> NaiveDate {
        let start = as_of() - Days::new(passed * if self == Self::NasmCpt { 7 } else { 11 });
        start + self.cycle()
    }

    /// The length of a cycle.
    fn cycle(self) -> Months {
        Months::new(if self == Self::NasmCpt { 24 } else { 36 })
    }
}

/// A trainer of the roster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trainer {
    pub id: String,
    pub person: Person,
    pub credentials: Vec<(Credential, NaiveDate)>,
    /// The trainer's own folder.
    pub folder: String,
}

impl Trainer {
    pub fn name(&self) -> String {
        format!("{} {}", self.person.first, self.person.last)
    }
}

/// A file of the share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedFile {
    pub path: String,
    pub document: MadeDocument,
}

impl SharedFile {
    /// The folder, without a slash at its end.
    pub fn folder(&self) -> &str {
        self.path.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    pub fn name(&self) -> &str {
        self.path
            .rsplit_once('/')
            .map_or(&self.path, |(_, name)| name)
    }
}

/// A roster and the share before something happens to it.
#[derive(Clone, PartialEq, Eq)]
pub struct World {
    pub trainers: Vec<Trainer>,
    pub files: Vec<SharedFile>,
}

/// Folders that are named after no trainer.
pub const INBOX: &str = "_INBOX";
const NOBODYS: &str = "Pictures from the phone";

impl World {
    pub fn roster(&self) -> String {
        let rows = self.trainers.iter().flat_map(|trainer| {
            trainer.credentials.iter().map(|(credential, expires_on)| {
                format!(
                    "{},{},Eastgate,{},{},{expires_on}\n",
                    trainer.id,
                    trainer.name(),
                    credential.written(),
                    *expires_on - credential.cycle(),
                )
            })
        });
        let header = "trainer_id,name,club,credential,cycle_start,expires_on\n".to_owned();
        std::iter::once(header).chain(rows).collect()
    }

    /// The only trainer whom a document wholly names.
    pub fn wholly_named(&self, document: &MadeDocument) -> Option<&Trainer> {
        let mut namesakes = self
            .trainers
            .iter()
            .filter(|trainer| trainer.person == document.person);
        let trainer = namesakes.next()?;
        (document.naming == Naming::Whole && document.is_evidence() && namesakes.next().is_none())
            .then_some(trainer)
    }
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "roster:\n{}share:\n", self.roster())?;
        for file in &self.files {
            let MadeDocument {
                printed, number, ..
            } = &file.document;
            let holder = file.document.holder();
            let holder = holder.as_deref().unwrap_or("nobody");
            writeln!(f, "  {} ({holder}; no. {number}; {printed:?})", file.path)?;
        }
        Ok(())
    }
}

/// A document before its trainer is known.
#[derive(Debug, Clone)]
struct Draft {
    content: Content,
    naming: Naming,
    place: Place,
    file_name: FileName,
}

/// What a document says, for trainers of any body.
#[derive(Debug, Clone, Copy)]
enum Content {
    /// A certificate of the body of the trainer's first credential. The amount is in tenths of a CEU; in CECs it is doubled,
    /// because ACSM requires more than twice as many hours.
    Course {
        amount: u32,
        completed_on: Option<NaiveDate>,
    },
    Other(Printed),
}

impl Content {
    fn printed(self, credential: Credential) -> Printed {
        match self {
            Self::Other(printed) => printed,
            Self::Course {
                amount,
                completed_on,
            } if credential == Credential::NasmCpt => Printed::NasmCourse {
                tenths: amount,
                completed_on,
            },
            Self::Course {
                amount,
                completed_on,
            } => Printed::AcsmCourse {
                cecs: amount * 2,
                completed_on,
            },
        }
    }
}

/// Where a document lies.
#[derive(Debug, Clone)]
enum Place {
    Own,
    Trainers(Index),
    Inbox,
    Nobodys,
}

/// How a file is called.
#[derive(Debug, Clone, Copy)]
enum FileName {
    Plain,
    UpperCase,
    NoExtension,
}

/// A trainer before the roster is known.
#[derive(Debug, Clone)]
struct TrainerDraft {
    credentials: Vec<(Credential, NaiveDate)>,
    /// It has the name of the first trainer.
    is_namesake: bool,
    folder: u8,
    documents: Vec<Draft>,
}

/// Random rosters with this number of trainers, and their documents: for each trainer a number of certificates with these
/// amounts, and cards.
pub fn worlds(
    trainers: impl Strategy<Value = usize>,
    certificates: RangeInclusive<usize>,
    amounts: BoxedStrategy<u32>,
) -> impl Strategy<Value = World> {
    let documents = trainers.prop_flat_map(move |trainers| {
        // The documents of every other trainer all have the whole name.
        let trainer = prop_oneof![
            trainer(
                certificates.clone(),
                amounts.clone(),
                Just(Naming::Whole).boxed()
            ),
            trainer(certificates.clone(), amounts.clone(), namings().boxed()),
        ];
        (
            prop::collection::vec(trainer, trainers),
            no_certificate(),
            prop::option::of((any::<Index>(), place())),
        )
    });
    documents.prop_map(|(trainers, no_certificate, copy)| {
        world(&trainers, &no_certificate, copy.as_ref())
    })
}

fn world(drafts: &[TrainerDraft], no_certificate: &Draft, copy: Option<&(Index, Place)>) -> World {
    let trainers: Vec<Trainer> = (0..).zip(drafts).map(trainer_of).collect();
    let documents = drafts
        .iter()
        .enumerate()
        .flat_map(|(owner, draft)| {
            draft
                .documents
                .iter()
                .map(move |document| (owner, document))
        })
        .chain([(0, no_certificate)]);
    let mut files: Vec<SharedFile> = (1..)
        .zip(documents)
        .map(|(number, (owner, draft))| shared_file(number, draft, owner, &trainers))
        .collect();
    if let Some((original, place)) = copy {
        let document = original.get(&files).document;
        let folder = folder(place, 0, &trainers);
        files.push(SharedFile {
            path: format!("{folder}/copy of {}.pdf", document.number),
            document,
        });
    }
    World { trainers, files }
}

fn shared_file(number: u32, draft: &Draft, owner: usize, trainers: &[Trainer]) -> SharedFile {
    let name = match draft.file_name {
        FileName::Plain => format!("certificate {number}.pdf"),
        FileName::UpperCase => format!("IMG_{number}.PDF"),
        FileName::NoExtension => format!("scan{number}"),
    };
    let Trainer {
        person,
        credentials,
        ..
    } = &trainers[owner];
    SharedFile {
        path: format!("{}/{name}", folder(&draft.place, owner, trainers)),
        document: MadeDocument {
            printed: draft.content.printed(credentials[0].0),
            naming: draft.naming,
            person: *person,
            number,
        },
    }
}

fn folder<'t>(place: &Place, owner: usize, trainers: &'t [Trainer]) -> &'t str {
    match place {
        Place::Own => &trainers[owner].folder,
        Place::Trainers(index) => &index.get(trainers).folder,
        Place::Inbox => INBOX,
        Place::Nobodys => NOBODYS,
    }
}

fn trainer_of((position, draft): (usize, &TrainerDraft)) -> Trainer {
    let person = if draft.is_namesake {
        PEOPLE[0]
    } else {
        PEOPLE[position % PEOPLE.len()]
    };
    let Person { first, last, .. } = person;
    let id = format!("BW-{}", 201 + position);
    let folder = match draft.folder {
        0 => format!("{id} {first} {last}"),
        1 => format!("{last}, {first}"),
        _ => format!("Eastgate/{first} {last}"),
    };
    Trainer {
        id,
        person,
        credentials: draft.credentials.clone(),
        folder,
    }
}

fn trainer(
    certificates: RangeInclusive<usize>,
    amounts: BoxedStrategy<u32>,
    namings: BoxedStrategy<Naming>,
) -> impl Strategy<Value = TrainerDraft> {
    let credential = prop_oneof![
        3 => Just(Credential::NasmCpt),
        2 => Just(Credential::AcsmCpt),
        1 => Just(Credential::AcsmEp),
    ];
    // Cycles of which a quarter to all has passed, and some that have ended.
    let passed = || (25..=110_u64).no_shrink();
    let credentials = (credential, passed(), prop::option::weighted(0.1, passed())).prop_map(
        |(credential, passed, second)| {
            let other = match credential {
                Credential::NasmCpt => Credential::AcsmEp,
                _ => Credential::NasmCpt,
            };
            std::iter::once((credential, credential.expiry(passed)))
                .chain(second.map(|passed| (other, other.expiry(passed))))
                .collect()
        },
    );
    let courses = prop::collection::vec(draft(course(amounts), namings.clone()), certificates);
    let cards = prop_oneof![
        1 => Just(Vec::new()),
        8 => prop::collection::vec(draft(card(), namings), 1..=2),
    ];
    (
        credentials,
        courses,
        cards,
        prop::bool::weighted(0.1),
        0..3_u8,
    )
        .prop_map(
            |(credentials, courses, cards, is_namesake, folder)| TrainerDraft {
                credentials,
                is_namesake,
                folder,
                documents: [courses, cards].concat(),
            },
        )
}

fn course(amounts: BoxedStrategy<u32>) -> impl Strategy<Value = Content> {
    // Most certificates are of the cycle, some from before it, a few from after the report.
    let completed_on = prop_oneof![
        20 => (0..250_u64).prop_map(|days| Some(as_of() - Days::new(days))),
        4 => (250..1_500_u64).prop_map(|days| Some(as_of() - Days::new(days))),
        1 => (1..60_u64).prop_map(|days| Some(as_of() + Days::new(days))),
        2 => Just(None),
    ];
    (amounts, completed_on)
        .prop_map(|(amount, completed_on)| Content::Course {
            amount,
            completed_on,
        })
        .no_shrink()
}

/// Cards that are valid, that have expired, and that cover the whole of a cycle.
fn card() -> impl Strategy<Value = Content> {
    let months = prop_oneof![1 => Just(24), 2 => Just(48)];
    (0..1_300_u64, months)
        .prop_map(|(days, months)| {
            let issued_on = as_of() - Days::new(days);
            Content::Other(Printed::Card {
                issued_on,
                expires_on: issued_on + Months::new(months),
            })
        })
        .no_shrink()
}

fn no_certificate() -> impl Strategy<Value = Draft> {
    let printed = prop_oneof![Just(Printed::Flyer), Just(Printed::Receipt)];
    draft(
        printed.prop_map(Content::Other),
        Just(Naming::Unnamed).boxed(),
    )
}

fn namings() -> impl Strategy<Value = Naming> {
    prop_oneof![
        10 => Just(Naming::Whole),
        2 => Just(Naming::Nickname),
        2 => Just(Naming::Initial),
        2 => Just(Naming::Slip),
        6 => Just(Naming::Unnamed),
        1 => Just(Naming::Stranger),
    ]
}

fn draft(
    content: impl Strategy<Value = Content>,
    naming: BoxedStrategy<Naming>,
) -> impl Strategy<Value = Draft> {
    let file_name = prop_oneof![
        6 => Just(FileName::Plain),
        1 => Just(FileName::UpperCase),
        1 => Just(FileName::NoExtension),
    ];
    (content, naming, place(), file_name).prop_map(|(content, naming, place, file_name)| Draft {
        content,
        naming,
        place,
        file_name,
    })
}

fn place() -> impl Strategy<Value = Place> {
    prop_oneof![
        7 => Just(Place::Own),
        2 => any::<Index>().prop_map(Place::Trainers),
        2 => Just(Place::Inbox),
        1 => Just(Place::Nobodys),
    ]
}
