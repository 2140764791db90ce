//! Whose a document is: expectations written by hand, from D21, D22 and names on real certificates.

use std::path::PathBuf;

use super::*;
use crate::filing::answers::Answers;
use crate::filing::earlier::{EarlierDocument, EarlierTrainers};
use crate::filing::filed::{FiledRecord, UnfiledRecord};
use crate::filing::filer::Filer;
use crate::intake::roster::{Credential, Trainer};
use crate::intake::walk::{FileStamp, FoundFile, Walk};
use crate::read::record::{At, Candidate, Id, TextSource};

fn trainer(id: &str, name: &str, aliases: &[&str], club: &str, number: &str) -> Trainer {
    let credential = Credential {
        code: "nasm-cpt".into(),
        cert_number: Some(number.into()),
        ..Credential::default()
    };
    Trainer {
        id: id.into(),
        name: name.into(),
        aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect(),
        club: Some(club.into()),
        email: Some(format!("{}@gym.example", id.to_lowercase())),
        credentials: vec![credential],
        ..Trainer::default()
    }
}

fn roster() -> Roster {
    Roster {
        trainers: vec![
            trainer("T001", "Marisol Rivera", &[], "Downtown", "1188302641"),
            trainer(
                "T002",
                "Daniel Whitaker",
                &["Danny Whitaker"],
                "Downtown",
                "1191227804",
            ),
            trainer(
                "T009",
                "Linda Castellano",
                &["Linda Marsh"],
                "Downtown",
                "10-09213",
            ),
            trainer("T014", "Benjamin Okafor", &["Ben Okafor"], "Downtown", "77"),
            trainer("T018", "Marcus Johnson", &[], "Harbor Point", "1184402519"),
            trainer(
                "T019",
                "Marcus D. Johnson",
                &["Marcus Johnson"],
                "Northside",
                "1190075530",
            ),
            trainer("T020", "Zoë Lindqvist", &[], "Northside", "1019945"),
        ],
    }
}

fn record(path: &str, holder: Reading<String>) -> Record {
    Record {
        holder,
        ..Record::blank(path, "00", TextSource::Text, Kind::Completion)
    }
}

fn named(path: &str, holder: &str) -> Record {
    record(
        path,
        Reading::sure(
            holder.into(),
            At {
                page: 1,
                line: 1,
                text: holder.into(),
            },
        ),
    )
}

fn unclear(path: &str, candidates: &[&str]) -> Record {
    record(
        path,
        Reading::Unclear(
            candidates
                .iter()
                .map(|value| Candidate {
                    value: (*value).to_owned(),
                    at: None,
                })
                .collect(),
        ),
    )
}

fn with_id(mut record: Record, label: &str, value: &str) -> Record {
    record.ids.push(Reading::Sure {
        value: Id {
            label: label.into(),
            value: value.into(),
        },
        at: None,
    });
    record
}

fn of_kind(mut record: Record, kind: Kind) -> Record {
    record.kind = Reading::plain(kind);
    record
}

/// Each trainer's evidence, and what belongs to nobody.
#[derive(Debug)]
struct TestFiling {
    evidence: Vec<Vec<FiledRecord>>,
    unfiled: Vec<UnfiledRecord>,
}

/// Files records as a run does: in the order of their paths.
fn file(mut records: Vec<Record>, roster: &Roster, answers: &Answers) -> TestFiling {
    records.sort_by(|a, b| a.path.cmp(&b.path));
    let earlier = EarlierTrainers::default();
    let mut filer = Filer::new(roster, answers, &earlier);
    for record in records {
        filer.file(record).unwrap();
    }
    let filing = filer.finish().unwrap();
    let evidence = (0..roster.trainers.len())
        .map(|trainer| filing.evidence(trainer, answers).unwrap())
        .collect();
    TestFiling {
        evidence,
        unfiled: filing.unfiled().collect::<std::io::Result<_>>().unwrap(),
    }
}

/// Where the records were filed, as `trainer: matched by[, doubt]`, or the reason why they belong
/// to nobody.
fn filed_with(records: Vec<Record>) -> Vec<String> {
    let roster = roster();
    let filing = file(records, &roster, &Answers::default());
    let mut filed_with = Vec::new();
    for (trainer, evidence) in roster.trainers.iter().zip(&filing.evidence) {
        for filed in evidence {
            let doubt = filed
                .doubt
                .as_ref()
                .map(|doubt| format!(", {}", doubt.code.as_str()))
                .unwrap_or_default();
            filed_with.push(format!("{}: {:?}{doubt}", trainer.id, filed.matched_by));
        }
    }
    filed_with.extend(filing.unfiled.into_iter().map(|unfiled| unfiled.reason));
    filed_with
}

fn check(record: Record, expected: &[&str]) {
    let tested = format!("{} / {:?}", record.path, record.holder.candidates());
    assert_eq!(filed_with(vec![record]), expected, "{tested}");
}

#[test]
fn names_on_the_document() {
    check(named("inbox/a.pdf", "RIVERA, Marisol"), &["T001: Name"]);
    check(
        named("Rivera, Marisol/a.pdf", "Marisol Rivera, MS"),
        &["T001: Name"],
    );
    check(named("inbox/a.pdf", "Daniel R. Whitaker"), &["T002: Name"]);
    check(named("inbox/a.pdf", "Danny Whitaker"), &["T002: Alias"]);
    check(named("inbox/a.pdf", "Linda Marsh"), &["T009: Alias"]);
    check(named("inbox/a.pdf", "Zoe Lindqvist"), &["T020: Name"]);
}

#[test]
fn a_similar_name_is_a_question() {
    check(
        named("inbox/a.pdf", "Marisol Rivera-Soto"),
        &["T001: SimilarName, name-match"],
    );
    check(
        named("inbox/a.pdf", "Zoe Lindquist"),
        &["T020: SimilarName, name-match"],
    );
    check(
        named("Lindqvist, Zoe/a.pdf", "Zoe Lindquist"),
        &["T020: SimilarName, name-match"],
    );
    // Both are asked: whom the name resembles, and whose folder it is in.
    check(
        named("Rivera, Marisol/a.pdf", "Zoe Lindquist"),
        &["T001: Folder, name-match", "T020: SimilarName, name-match"],
    );
    check(
        named("inbox/a.pdf", "M. Rivera"),
        &["T001: SimilarName, name-match"],
    );
    check(
        named("inbox/a.pdf", "Rivera"),
        &["T001: SimilarName, name-match"],
    );
    check(
        named("inbox/a.pdf", "Mrs. Rivera"),
        &["T001: SimilarName, name-match"],
    );
}

#[test]
fn a_name_that_is_not_on_the_roster_belongs_to_nobody() {
    check(
        named("inbox/a.pdf", "Doug Pellerin"),
        &["Doug Pellerin is not on the roster"],
    );
    check(
        named("Rivera, Marisol/a.pdf", "Doug Pellerin"),
        &["T001: Folder, wrong-person"],
    );
}

#[test]
fn a_document_counts_for_the_trainer_it_names_in_any_folder() {
    check(
        named("Rivera, Marisol/a.pdf", "Ben Okafor"),
        &["T014: Alias"],
    );
    let filing = file(
        vec![named("Rivera, Marisol/a.pdf", "Ben Okafor")],
        &roster(),
        &Answers::default(),
    );
    let findings = &filing.evidence[3][0].record.findings;
    assert_eq!(findings[0].code, Code::Misfiled);
    insta::assert_snapshot!(findings[0].message, @"The document is of Benjamin Okafor (T014) and is in the folder of Marisol Rivera (T001).");
    // A folder's trainer whose name shares a word with the printed one may have changed a name.
    check(
        named("Castellano, Linda/a.pdf", "Linda Castellano"),
        &["T009: Name"],
    );
    let mut roster = roster();
    roster.trainers.push(trainer(
        "T030",
        "Linda Pereira",
        &[],
        "Northside",
        "30303030",
    ));
    let filing = file(
        vec![named("Pereira, Linda/a.pdf", "Linda Castellano")],
        &roster,
        &Answers::default(),
    );
    let asked: Vec<_> = roster
        .trainers
        .iter()
        .zip(&filing.evidence)
        .flat_map(|(trainer, evidence)| evidence.iter().map(move |filed| (trainer, filed)))
        .map(|(trainer, filed)| {
            (
                trainer.id.as_str(),
                filed.doubt.as_ref().map(|doubt| doubt.code),
            )
        })
        .collect();
    assert_eq!(
        asked,
        [
            ("T009", Some(Code::WrongPerson)),
            ("T030", Some(Code::WrongPerson))
        ]
    );
}

#[test]
fn two_people_of_one_name() {
    let both = ["T018: Name, two-people", "T019: Alias, two-people"];
    check(named("inbox/a.pdf", "Marcus Johnson"), &both);
    check(named("m.johnson/a.pdf", "Marcus Johnson"), &both);
    check(
        named("Northside/JOHNSON Marcus/a.pdf", "Marcus Johnson"),
        &both,
    );
    // A folder proves nothing, either way.
    check(
        named("Harbor Point/m.johnson/a.pdf", "Marcus Johnson"),
        &both,
    );
    check(named("inbox/a.pdf", "Marcus D Johnson"), &["T019: Name"]);
    check(
        named("inbox/a.pdf", "Marcus T. Johnson"),
        &["T018: Name, two-people", "T019: Alias, two-people"],
    );
    check(
        with_id(
            named("inbox/a.pdf", "Marcus Johnson"),
            "NASM ID",
            "1184402519",
        ),
        &["T018: CertNumber"],
    );
    check(
        with_id(
            named("inbox/a.pdf", "Marcus Johnson"),
            "NASM ID",
            "1190075530",
        ),
        &["T019: CertNumber"],
    );
}

#[test]
fn numbers_and_addresses_on_the_document() {
    let missing = || record("inbox/a.pdf", Reading::Missing);
    check(
        with_id(missing(), "Certification number", "1009213"),
        &["T009: CertNumber"],
    );
    check(with_id(missing(), "Employee ID", "t-014"), &["T014: Id"]);
    check(
        with_id(missing(), "E-mail", "T001@gym.example"),
        &["T001: Email"],
    );
    check(
        with_id(
            named("inbox/a.pdf", "Linda Smith"),
            "Certification number",
            "1009213",
        ),
        &["T009: CertNumber"],
    );
    // The name is somebody else's, or the folder is.
    check(
        with_id(
            named("inbox/a.pdf", "Ben Okafor"),
            "Certification number",
            "1009213",
        ),
        &[
            "T009: CertNumber, wrong-person",
            "T014: Alias, wrong-person",
        ],
    );
    check(
        with_id(
            named("Rivera, Marisol/a.pdf", "Linda Marsh"),
            "Certification number",
            "1009213",
        ),
        &["T009: CertNumber"],
    );
    for (label, value) in [
        ("Instructor ID", "1009213"),
        ("Provider No.", "1188302641"),
        ("Course ID", "T014"),
        ("Certificate No.", "T014"),
        ("Certificate No.", "77"),
        ("Certificate No.", "11883026410"),
    ] {
        check(
            with_id(missing(), label, value),
            &["No name was found on the document"],
        );
    }
}

#[test]
fn no_clear_name() {
    check(
        record("Rivera, Marisol/a.pdf", Reading::Missing),
        &["T001: Folder, holder-missing"],
    );
    check(
        unclear(
            "Rivera, Marisol/a.pdf",
            &["Marisol Rivera", "Marisa Rivera"],
        ),
        &["T001: SimilarName, name-match"],
    );
    check(
        unclear("inbox/a.pdf", &["Marisol Rivera", "Linda Marsh"]),
        &[
            "T001: SimilarName, name-match",
            "T009: SimilarName, name-match",
        ],
    );
    check(
        unclear("Lindqvist, Zoe/a.pdf", &["Marisol Rivera", "Linda Marsh"]),
        &[
            "T001: SimilarName, name-match",
            "T009: SimilarName, name-match",
            "T020: Folder, name-match",
        ],
    );
    check(
        unclear("inbox/a.pdf", &["Doug Pellerin", "Doug Pellerim"]),
        &["The name is unclear: `Doug Pellerin` or `Doug Pellerim`"],
    );
}

#[test]
fn other_documents_and_unreadable_ones() {
    check(
        of_kind(named("inbox/a.pdf", "Ben Okafor"), Kind::Other),
        &["T014: Alias"],
    );
    check(
        of_kind(named("Rivera, Marisol/a.pdf", "Ben Okafor"), Kind::Other),
        &["T014: Alias"],
    );
    for other in [
        record("Rivera, Marisol/a.pdf", Reading::Missing),
        named("a.pdf", "Doug Pellerin"),
    ] {
        check(
            of_kind(other, Kind::Other),
            &["Read, but not a certificate or card"],
        );
    }
    check(
        of_kind(
            record("Rivera, Marisol/a.pdf", Reading::Missing),
            Kind::Unreadable,
        ),
        &["T001: Folder"],
    );
    let mut locked = of_kind(record("inbox/a.pdf", Reading::Missing), Kind::Unreadable);
    locked
        .findings
        .push(Finding::new(Code::Locked, "it opens only with a password"));
    check(
        locked,
        &["Could not be read: it opens only with a password"],
    );
}

#[test]
fn notes_and_spreadsheets_raise_no_question_and_damaged_documents_do() {
    let with_finding = |code, message: &str| {
        let mut record = of_kind(
            record("Rivera, Marisol/a", Reading::Missing),
            Kind::Unreadable,
        );
        record.findings.push(Finding::new(code, message));
        record
    };
    check(
        with_finding(Code::Unsuited, "a spreadsheet: save it as PDF"),
        &["a spreadsheet: save it as PDF"],
    );
    check(
        with_finding(Code::NotRead, "an incomplete file"),
        &["T001: Folder"],
    );
    check(with_finding(Code::PdfDamaged, "damaged"), &["T001: Folder"]);
}

#[test]
fn what_nobody_is_asked_about_in_a_folder_of_nobody() {
    let is_open = |path: &str, code: Code, sha256: &str| {
        let mut record = of_kind(record(path, Reading::Missing), Kind::Unreadable);
        record.sha256 = sha256.into();
        record.findings.push(Finding::new(code, "a reason"));
        let filing = file(vec![record], &roster(), &Answers::default());
        filing.unfiled[0].is_open
    };
    for (path, code, sha256, expected) in [
        // Not opened: the name tells what it is.
        ("inbox/card.pdf", Code::BeingWritten, "", true),
        ("inbox/scan", Code::Unreachable, "", true),
        ("inbox/", Code::FolderUnreachable, "", true),
        ("inbox/hours.xlsx", Code::BeingWritten, "", false),
        ("inbox/notes.txt", Code::BeingWritten, "", false),
        ("inbox/letter.docx", Code::TooLarge, "", true),
        ("inbox/setup.exe", Code::Unreachable, "", false),
        ("inbox/empty.pdf", Code::NotRead, "", true),
        ("inbox/empty.txt", Code::NotRead, "", false),
        // Opened, and of a kind that is not read.
        ("inbox/card.pdf", Code::NotRead, "00", true),
        ("inbox/photo.jpg", Code::NotRead, "00", true),
        ("inbox/all.zip", Code::NotRead, "00", true),
        ("inbox/cards.rar", Code::NotRead, "00", true),
        ("inbox/photo.avif", Code::NotRead, "00", true),
        ("inbox/login.html", Code::NotRead, "00", true),
        ("inbox/all.rar", Code::NotRead, "00", true),
        ("inbox/mail.eml", Code::NotRead, "00", true),
        ("Templates/letter.docx", Code::NotRead, "00", false),
        ("Templates/letter.doc", Code::NotRead, "00", false),
        ("inbox/scan", Code::NotRead, "00", false),
        ("Marketing/poster.psd", Code::NotRead, "00", false),
        // Read in vain.
        ("inbox/card.pdf", Code::Locked, "00", true),
        ("inbox/scan", Code::PdfDamaged, "00", true),
        ("inbox/scan.tif", Code::Deferred, "00", true),
        ("Templates/letter.docx", Code::ReaderStopped, "00", true),
    ] {
        assert_eq!(is_open(path, code, sha256), expected, "{path} {code}");
    }
}

#[test]
fn one_certificate_number_under_two_people() {
    let numbered =
        |path: &str, holder: &str, label: &str| with_id(named(path, holder), label, "CES-770231");
    assert_eq!(
        filed_with(vec![
            numbered("a.pdf", "Ben Okafor", "Certificate No."),
            numbered("b.pdf", "Linda Marsh", "Certificate #")
        ]),
        ["T009: Alias, shared-number", "T014: Alias, shared-number"]
    );
    assert_eq!(
        filed_with(vec![
            numbered("a.pdf", "Ben Okafor", "Course No."),
            numbered("b.pdf", "Linda Marsh", "Course No.")
        ]),
        ["T009: Alias", "T014: Alias"]
    );
    assert_eq!(
        filed_with(vec![
            numbered("a.pdf", "Ben Okafor", "Certificate No."),
            numbered("b.pdf", "Ben Okafor", "Certificate No.")
        ]),
        ["T014: Alias"; 2]
    );
}

#[test]
fn evidence_is_numbered_by_path_and_page_in_any_order_of_reading() {
    let mut second_page = named("a.pdf", "Marisol Rivera");
    second_page.pages = [2, 2];
    let records = vec![
        named("b.pdf", "Marisol Rivera"),
        second_page,
        named("a.pdf", "Marisol Rivera"),
    ];
    let filing = file(records, &roster(), &Answers::default());
    let evidence: Vec<_> = filing.evidence[0]
        .iter()
        .map(|filed| {
            (
                filed.id.as_str(),
                filed.record.path.as_str(),
                filed.record.pages[0],
            )
        })
        .collect();
    assert_eq!(
        evidence,
        [
            ("E001", "a.pdf", 1),
            ("E002", "a.pdf", 2),
            ("E003", "b.pdf", 1)
        ]
    );
}

#[test]
fn two_people_of_the_same_name_are_both_asked_in_any_folder() {
    let mut roster = roster();
    roster.trainers.push(trainer(
        "T099",
        "Marisol Rivera",
        &[],
        "Northside",
        "55555555",
    ));
    for path in [
        "inbox/a.pdf",
        "T001/a.pdf",
        "Downtown/Rivera, Marisol/a.pdf",
    ] {
        let filing = file(
            vec![named(path, "Marisol Rivera")],
            &roster,
            &Answers::default(),
        );
        let asked: Vec<_> = roster
            .trainers
            .iter()
            .zip(&filing.evidence)
            .filter(|(_, evidence)| !evidence.is_empty())
            .map(|(t, _)| t.id.as_str())
            .collect();
        assert_eq!(asked, ["T001", "T099"], "{path}");
        assert!(
            filing
                .evidence
                .iter()
                .flatten()
                .all(|filed| filed.doubt.is_some()),
            "{path}"
        );
    }
    let filing = file(
        vec![with_id(
            named("inbox/a.pdf", "Marisol Rivera"),
            "NASM ID",
            "55555555",
        )],
        &roster,
        &Answers::default(),
    );
    assert_eq!((filing.evidence[0].len(), filing.evidence[7].len()), (0, 1));
}

proptest::proptest! {
    #[test]
    fn no_record_is_lost_and_none_certainly_belongs_to_two_people(
        picks in proptest::collection::vec((0..6_usize, 0..8_usize, proptest::bool::ANY), 0..8)
    ) {
        let folders = ["inbox", "Rivera, Marisol", "T014", "m.johnson", "Northside/JOHNSON Marcus", "nobody"];
        let names = ["Marisol Rivera", "Ben Okafor", "Marcus Johnson", "Marcus D. Johnson", "Zoe Lindquist", "Doug Pellerin", "M. Rivera", "—"];
        let make = |(number, (folder, name, sure)): (usize, &(usize, usize, bool))| {
            let path = format!("{}/{number}.pdf", folders[*folder]);
            if *sure { named(&path, names[*name]) } else { unclear(&path, &[names[*name], "Linda Marsh"]) }
        };
        let records: Vec<Record> = picks.iter().enumerate().map(make).collect();
        let filing = file(records.clone(), &roster(), &Answers::default());
        for record in &records {
            let evidence = || filing.evidence.iter().flatten().filter(|filed| filed.record.path == record.path);
            let unfiled = filing.unfiled.iter().filter(|unfiled| unfiled.record.path == record.path).count();
            let certain = evidence().filter(|filed| filed.doubt.is_none()).count();
            proptest::prop_assert!(evidence().count() + unfiled > 0);
            proptest::prop_assert!(certain == 0 || (certain == 1 && evidence().count() == 1 && unfiled == 0));
        }
        let backwards = file(records.into_iter().rev().collect(), &roster(), &Answers::default());
        proptest::prop_assert_eq!(format!("{filing:?}"), format!("{backwards:?}"));
    }
}

/// Where a record is filed whose place or content the last report had filed with these trainers.
fn filed_again(
    record: Record,
    path: &str,
    sha256: &str,
    trainers: &str,
) -> Vec<(usize, MatchedBy)> {
    let roster = roster();
    let earlier = EarlierTrainers::new(&roster, &Walk::default(), |add| {
        add(EarlierDocument {
            path: path.into(),
            sha256: sha256.into(),
            trainer_id: trainers.into(),
            ..EarlierDocument::default()
        });
    });
    let answers = Answers::default();
    let mut filer = Filer::new(&roster, &answers, &earlier);
    filer.file(record).unwrap();
    let filing = filer.finish().unwrap();
    let of_trainer = |trainer: usize| {
        let evidence = filing.evidence(trainer, &answers).unwrap();
        evidence
            .into_iter()
            .map(move |filed| (trainer, filed.matched_by))
    };
    (0..roster.trainers.len()).flat_map(of_trainer).collect()
}

/// Checks it for a record and a row of the last report: its path, its hash and its trainers.
fn check_again(record: Record, row: [&str; 3], expected: &[(usize, MatchedBy)]) {
    let tested = format!("{} after {row:?}", record.path);
    let [path, sha256, trainers] = row;
    let filed = filed_again(record, path, sha256, trainers);
    assert_eq!(filed, expected, "{tested}");
}

#[test]
fn who_was_asked_before_is_asked_again_about_what_tells_less_now() {
    let unreadable = |path: &str| of_kind(record(path, Reading::Missing), Kind::Unreadable);
    let okafor: &[_] = &[(3, MatchedBy::Folder)];
    for (path, before) in [
        // The same place, whatever is there now.
        ("inbox/a.pdf", "inbox/a.pdf"),
        // The folder that it was in, which cannot be listed any more.
        ("inbox/2025/", "inbox/2025/b/a.pdf"),
        // The same name with another ending.
        ("inbox/a.docx", "inbox/a.pdf"),
        // A container that could not be opened then, or cannot be now.
        ("inbox/a.zip/b.pdf", "inbox/a.zip"),
        ("inbox/a.zip", "inbox/a.zip/b.pdf"),
        // One that was packed as another kind of file, and a folder that was.
        ("inbox/a.7z", "inbox/a.zip/b.pdf"),
        ("inbox/2025.rar", "inbox/2025/b.pdf"),
        // A folder that could not be listed then.
        ("inbox/2025/b.pdf", "inbox/2025/"),
    ] {
        check_again(unreadable(path), [before, "", "T014"], okafor);
    }
    // The same content at another place.
    check_again(
        record("inbox/a.pdf", Reading::Missing),
        ["T014/a.pdf", "00", "T001;T014"],
        &[(0, MatchedBy::Folder), (3, MatchedBy::Folder)],
    );
    // Another place and another content.
    check_again(
        unreadable("inbox/a.pdf"),
        ["inbox/b.pdf", "01", "T014"],
        &[],
    );
    // What a document says for certain is not doubted for it, and who left the roster is forgotten.
    check_again(
        named("inbox/a.pdf", "Ben Okafor"),
        ["inbox/a.pdf", "00", "T001"],
        &[(3, MatchedBy::Alias)],
    );
    check_again(unreadable("inbox/a.pdf"), ["inbox/a.pdf", "", "T777"], &[]);
}

/// A row of the last report: a path, a hash, and the ids of trainers.
fn row([path, sha256, trainers]: [&str; 3]) -> EarlierDocument {
    EarlierDocument {
        path: path.into(),
        sha256: sha256.into(),
        trainer_id: trainers.into(),
        ..EarlierDocument::default()
    }
}

/// A walk that found files of these paths, each of the same size and second.
fn walk_of(paths: &[&str]) -> Walk {
    let file = |path: &&str| FoundFile {
        path: (*path).into(),
        root: 0,
        location: PathBuf::from(path),
        stamp: FileStamp {
            size: 7,
            modified: 1_767_225_600_000_000_005,
        },
        is_link: false,
    };
    Walk {
        files: paths.iter().map(file).collect(),
        ..Walk::default()
    }
}

/// How many of these many trainers are asked about a record after a report of these rows, and whether it may be anybody's.
fn asked_of(many: usize, rows: Vec<EarlierDocument>, walk: &Walk, record: Record) -> (usize, bool) {
    let names: Vec<String> = (0..many).map(|n| format!("First{n} Last{n}")).collect();
    let roster = roster_of(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let earlier = EarlierTrainers::new(&roster, walk, |add| rows.into_iter().for_each(add));
    let answers = Answers::default();
    let mut filer = Filer::new(&roster, &answers, &earlier);
    filer.file(record).unwrap();
    let filing = filer.finish().unwrap();
    let asked =
        (0..many).filter(|trainer| !filing.evidence(*trainer, &answers).unwrap().is_empty());
    (asked.count(), filing.unassigned().sentence().is_some())
}

#[test]
fn everybody_whose_documents_were_in_what_cannot_be_opened_is_asked() {
    let each_of = |many: usize, holder: &str| -> Vec<EarlierDocument> {
        let path = |n: usize| format!("{holder}/{n}.pdf");
        let rows = (0..many).map(|n| row([&path(n), &format!("a{n}"), &format!("T{n}")]));
        rows.collect()
    };
    let with_zip = walk_of(&["inbox/1.pdf", "inbox/cards.zip"]);
    let without_zip = walk_of(&["inbox/1.pdf", "inbox/cards.7z"]);
    let after =
        |walk: &Walk, path: &str| asked_of(26, each_of(26, "inbox/cards.zip"), walk, unread(path));
    assert_eq!(after(&with_zip, "inbox/cards.zip"), (26, false));
    // What has its name and is there beside it was not made of it.
    assert_eq!(after(&with_zip, "inbox/cards.7z"), (0, false));
    assert_eq!(after(&without_zip, "inbox/cards.7z"), (26, false));
    assert_eq!(after(&without_zip, "inbox/card.7z"), (0, false));
    // The folder of one of them.
    let folder = "First3 Last3";
    let of_one = unread(&format!("{folder}/"));
    assert_eq!(
        asked_of(26, each_of(26, folder), &Walk::default(), of_one),
        (26, false)
    );
    // In the night after that one they were all asked about.
    let ids: Vec<String> = (0..101).map(|n| format!("T{n}")).collect();
    let one = |path: &str, many: usize| vec![row([path, "00", &ids[..many].join(";")])];
    let inside = || Record {
        sha256: "01".into(),
        ..unread("cards.zip/1.pdf")
    };
    let walk = Walk::default();
    assert_eq!(
        asked_of(101, one("cards.zip", 101), &walk, unread("cards.zip")),
        (101, false)
    );
    assert_eq!(
        asked_of(101, one("moved.zip", 101), &walk, unread("cards.zip")),
        (101, false)
    );
    // One card in it is one of few, or may be anybody's.
    assert_eq!(
        asked_of(101, one("cards.zip", 100), &walk, inside()),
        (100, false)
    );
    assert_eq!(
        asked_of(101, one("cards.zip", 101), &walk, inside()),
        (0, true)
    );
}

#[test]
fn what_was_not_opened_is_known_by_its_size_and_time_once_it_is_gone() {
    let before = |path: &str, modified: &str| EarlierDocument {
        size: "7".into(),
        modified: modified.into(),
        ..row([path, "", "T1"])
    };
    let second = "2026-01-01T00:00:00Z";
    let check = |rows: Vec<EarlierDocument>, there: &[&str], expected: usize| {
        let (asked, _) = asked_of(2, rows, &walk_of(there), unread("inbox/2.pdf"));
        assert_eq!(asked, expected, "{there:?}");
    };
    check(vec![before("inbox/1.pdf", second)], &["inbox/2.pdf"], 1);
    check(
        vec![before("inbox/1.pdf", "2026-01-01T00:00:01Z")],
        &["inbox/2.pdf"],
        0,
    );
    check(
        vec![before("inbox/1.pdf", second)],
        &["inbox/1.pdf", "inbox/2.pdf"],
        0,
    );
    // It was there before.
    let both = vec![before("inbox/1.pdf", second), row(["inbox/2.pdf", "", ""])];
    check(both, &["inbox/2.pdf"], 0);
    // A part of an archive that had another name then, beside one whose name begins alike.
    let archive = |path: &str| EarlierDocument {
        sha256: "00".into(),
        trainer_id: String::new(),
        ..before(path, second)
    };
    let part = row(["inbox/1.zip/locked.pdf", "", "T1"]);
    let rows = vec![archive("inbox/1.zip"), archive("inbox/1.zip.old"), part];
    let locked = unread("inbox/2.zip/locked.pdf");
    let (asked, _) = asked_of(2, rows, &walk_of(&["inbox/2.zip"]), locked);
    assert_eq!(asked, 1);
    // So many were alike that each may be another.
    let many = (0..21).map(|n| EarlierDocument {
        trainer_id: format!("T{n}"),
        ..before(&format!("inbox/{n}.pdf"), second)
    });
    let (asked, _) = asked_of(21, many.collect(), &walk_of(&["x.pdf"]), unread("x.pdf"));
    assert_eq!(asked, 0);
}

/// Trainers of these names, `T0` and so on.
fn roster_of(names: &[&str]) -> Roster {
    let trainer = |(number, name): (usize, &&str)| Trainer {
        id: format!("T{number}"),
        name: (*name).into(),
        ..Trainer::default()
    };
    Roster {
        trainers: names.iter().enumerate().map(trainer).collect(),
    }
}

fn unread(path: &str) -> Record {
    of_kind(record(path, Reading::Missing), Kind::Unreadable)
}

/// The trainers with whom the record of a path is filed.
fn asked(filing: &TestFiling, path: &str) -> Vec<usize> {
    let has_path = |filed: &FiledRecord| filed.record.path == path;
    (0..filing.evidence.len())
        .filter(|trainer| filing.evidence[*trainer].iter().any(has_path))
        .collect()
}

/// The folder means these trainers: what was not read in it and what names nobody is asked of them, and of nobody else.
fn check_meant(roster: &Roster, folder: &str, expected: &[usize]) {
    let (lost, nameless) = (format!("{folder}/a.pdf"), format!("{folder}/2025/b.pdf"));
    let records = vec![unread(&lost), record(&nameless, Reading::Missing)];
    let filing = file(records, roster, &Answers::default());
    for path in [lost, nameless] {
        assert_eq!(asked(&filing, &path), expected, "{path}");
    }
}

/// Trainers with names of many kinds.
fn staff() -> Roster {
    roster_of(&[
        "Robert Smith",
        "Ann Lee",
        "Tom Hart",
        "Anna Müller",
        "María García López",
        "Nguyễn Văn An",
        "Xiaoming Li",
        "An Li",
        "Grant Young",
        "May Castellano",
        "Hye-jin Park",
    ])
}

#[test]
fn a_folder_is_that_of_everybody_it_may_mean() {
    let roster = staff();
    let cases: [(&str, &[usize]); 32] = [
        // A last name, a first name.
        ("Smith", &[0]),
        ("SMITH certs 2025", &[0]),
        ("Tom", &[2]),
        ("Grant", &[8]),
        ("Li", &[6, 7]),
        // A nickname, a slip of a letter.
        ("Bob Smith", &[0]),
        ("smith_bob", &[0]),
        ("CPR Smith, Bob (new)", &[0]),
        ("Robert Smiht", &[0]),
        ("Castelano May", &[9]),
        // Words that are joined, or among others.
        ("AnnLee", &[1]),
        ("lee_ann", &[1]),
        ("LeeAnn certs", &[1]),
        ("CPR card of Ann Lee 2025", &[1]),
        ("Hyejin Park docs", &[10]),
        // Several people.
        ("Ann Lee & Tom Hart", &[1, 2]),
        ("Lee, Ann + Hart, Tom", &[1, 2]),
        ("Bob Smith and Tom Hart", &[0, 2]),
        ("Hart & Lee", &[1, 2]),
        // Ann Lee, or Anna Müller, who may be called Ann.
        ("Ann and Tom", &[1, 2, 3]),
        // German, Spanish, Vietnamese and Chinese names, and other scripts.
        ("Mueller", &[3]),
        ("Muller", &[3]),
        ("Мюллер", &[3]),
        ("Анна Мюллер", &[3]),
        ("García", &[4]),
        ("Lopez", &[4]),
        ("Maria Garcia", &[4]),
        ("García López", &[4]),
        ("An Nguyen", &[5]),
        ("NGUYEN Van An", &[5]),
        ("李晓明", &[6]),
        ("李安", &[7]),
    ];
    for (folder, expected) in cases {
        check_meant(&roster, folder, expected);
    }
    // The deepest folder that is surely a trainer's, and what is below it.
    check_meant(&roster, "Bob Smith/Ann Lee/old", &[1]);
    check_meant(&roster, "Ann Lee/Bob Smith", &[0, 1]);
    check_meant(&roster, "Ann Lee/Hart", &[1, 2]);
    check_meant(&roster, "Ann Lee/Lee old", &[1]);
}

#[test]
fn a_folder_that_is_named_after_something_else_means_nobody() {
    let roster = staff();
    for folder in [
        "Certificates",
        "2024",
        "May",
        "May 2025",
        "CPR cards",
        "scan 14",
        "Eastgate",
    ] {
        check_meant(&roster, folder, &[]);
    }
}

/// The trainers of a chain whose ids, clubs and certificate numbers are in names of folders and files.
fn chain() -> Roster {
    let trainer = |id: &str, name: &str, number: &str| trainer(id, name, &[], "Eastgate", number);
    Roster {
        trainers: vec![
            trainer("BW-101", "Imani Adeyemi", "1187330581"),
            trainer("BW-102", "Tobias Hartmann", "1188104467"),
            trainer("BW-103", "Yusuf Karaca", "1188220915"),
            trainer("BW-104", "Chidi Okonkwo", "CES-770231"),
            trainer("BW-105", "May Chen", "10-09213"),
            trainer("BW-106", "Grant Price", "77"),
            trainer("BW-2024", "Robert Smith", "1190075530"),
            trainer("BW-108", "An Li", "1190075531"),
            trainer("BW-109", "Ian McDonald", "1190075532"),
        ],
    }
}

/// Who is asked about these, as ids without what all have in common: a file that was not read, and one that names nobody.
fn check_asked(path: &str, about_unread: &[&str], about_nameless: &[&str]) {
    let roster = chain();
    for (record, expected) in [
        (unread(path), about_unread),
        (record(path, Reading::Missing), about_nameless),
    ] {
        let (kind, filing) = (
            record.kind.clone(),
            file(vec![record], &roster, &Answers::default()),
        );
        let asked = asked(&filing, path).into_iter();
        let ids: Vec<&str> = asked
            .map(|trainer| &roster.trainers[trainer].id[3..])
            .collect();
        assert_eq!(ids, expected, "{path} {kind:?}");
    }
}

#[test]
fn a_folder_with_other_words_beside_a_name_is_a_hint() {
    for folder in [
        "Mr Karaca",
        "Coach Yusuf",
        "Karaca (left 2025)",
        "KaracaY",
        "YKaraca",
        "ykaraca",
        "Karaca Eastgate",
        "Karaca's docs",
        "Karaca - Marketing",
        "BW103",
        "bw103 old",
        "103",
        "1188220915",
        "NASM 1188220915",
        "Yusuf%20Karaca",
    ] {
        check_asked(&format!("{folder}/a.pdf"), &["103"], &["103"]);
    }
    check_asked("CES 770231/a.pdf", &["104"], &["104"]);
    check_asked("McDonald/a.pdf", &["109"], &["109"]);
    let two: &[&str] = &["102", "103"];
    check_asked("Karaca Hartmann/a.pdf", two, two);
    check_asked("Karaca Yusuf Hartmann/a.pdf", two, two);
    check_asked("Yusuf & Tobias/2025/a.pdf", two, two);
    check_asked("Yusuf Smith/a.pdf", &["103", "2024"], &["103", "2024"]);
    let three: &[&str] = &["102", "103", "104"];
    check_asked("Karaca, Hartmann, Okonkwo/a.pdf", three, three);
}

#[test]
fn a_word_among_others_is_a_hint_for_what_was_not_read() {
    for folder in [
        // A slip of a letter in a name that stands alone.
        "Karaka",
        "Karca",
        "Karraca certs",
        "Karacas",
        // Another last name, a remark.
        "Karaca-Smithson",
        "Karaca left in 2025",
        "from Yusuf at the desk",
    ] {
        check_asked(&format!("{folder}/a.pdf"), &["103"], &[]);
    }
    check_asked("Grant applications/a.pdf", &["106"], &[]);
    check_asked("Price list/a.pdf", &["106"], &[]);
    // Of a kind that is no document as a rule.
    let mut poster = unread("Price list/poster.psd");
    poster.findings = vec![Finding::new(Code::NotRead, "a picture")];
    let filing = file(vec![poster], &chain(), &Answers::default());
    assert_eq!(asked(&filing, "Price list/poster.psd"), [0; 0]);
}

#[test]
fn a_folder_below_that_of_another_trainer_is_a_hint() {
    let two: &[&str] = &["102", "103"];
    check_asked("Hartmann, Tobias/Karaca/a.pdf", two, two);
    check_asked("Hartmann, Tobias/2025/Karaca old/b/a.pdf", two, two);
    check_asked("Karaca/Hartmann, Tobias/a.pdf", &["102"], &["102"]);
    // It names nobody else, or only a file in it does.
    check_asked("Hartmann, Tobias/Hartmann old/a.pdf", &["102"], &["102"]);
    check_asked("Hartmann, Tobias/karaca.pdf", &["102"], &["102"]);
}

#[test]
fn a_word_in_the_name_of_a_file_is_a_hint() {
    for name in [
        "karaca cpr.pdf",
        "Y Karaca card.pdf",
        "Yussuf Karaca.pdf",
        "YUSUF%20KARACA%20CPR.pdf",
        "karaca.zip",
        "karaca.zip/scan.pdf",
        "mail.eml/karaca.pdf",
        "bw103.pdf",
        "BW103_front.jpg",
        "ykaraca_cpr.jpg",
        "CPR-1188220915.pdf",
        "karaca.tif",
        "103.pdf",
    ] {
        check_asked(name, &["103"], &["103"]);
        check_asked(&format!("inbox/{name}"), &["103"], &["103"]);
    }
    check_asked(
        "inbox/karaca & hartmann.pdf",
        &["102", "103"],
        &["102", "103"],
    );
    check_asked("inbox/karaka.pdf", &["103"], &[]);
    check_asked("inbox/letter to karaca.pdf", &["103"], &[]);
}

#[test]
fn names_that_are_those_of_nobody_are_no_hints() {
    for place in [
        "CPR cards",
        "2024",
        "2025",
        "Eastgate",
        "Training archive",
        "scan 14",
        "scan 103",
        "Invoices",
        "May 2025",
        "May",
        "Certificates (old)",
        "To do",
        "An archive",
        "Li archive",
        "Trainers",
        "BW",
        "BW-1",
        "T103",
        "10",
        "IMG_0103",
        "Yus",
        "Cara",
        "Hartman Smyth",
        "Mc",
        "Templates + blank forms",
        "_INBOX please file",
        "New folder (2)",
        "WhatsApp Image 2025-03-14 at 10.31.22",
    ] {
        check_asked(&format!("{place}/a.pdf"), &[], &[]);
        check_asked(&format!("{place}.pdf"), &[], &[]);
    }
}

#[test]
fn a_word_in_the_name_of_a_file_proves_nothing() {
    let path = "inbox/karaca cpr.pdf";
    for (name, expected) in [("Tobias Hartmann", &[1][..]), ("Doug Pellerin", &[])] {
        let filing = file(vec![named(path, name)], &chain(), &Answers::default());
        assert_eq!(asked(&filing, path), expected, "{name}");
    }
    let filing = file(vec![unread(path)], &chain(), &Answers::default());
    assert_eq!(filing.evidence[2][0].matched_by, MatchedBy::Folder);
}

#[test]
fn words_are_hints_beside_what_the_last_report_knew() {
    let roster = chain();
    let path = "inbox/karaca.pdf";
    let earlier = EarlierTrainers::new(&roster, &Walk::default(), |add| {
        add(EarlierDocument {
            path: path.into(),
            trainer_id: "BW-102".into(),
            ..EarlierDocument::default()
        });
    });
    let answers = Answers::default();
    let mut filer = Filer::new(&roster, &answers, &earlier);
    filer.file(unread(path)).unwrap();
    let filing = filer.finish().unwrap();
    let asked: Vec<usize> = (0..roster.trainers.len())
        .filter(|trainer| !filing.evidence(*trainer, &answers).unwrap().is_empty())
        .collect();
    assert_eq!(asked, [1, 2]);
}

/// Who is asked about a file that was not read and lies at the top of a folder of this name, beside documents of others.
fn check_root(root: &str, beside: usize, expected: &[usize]) {
    let (roster, answers, earlier) = (chain(), Answers::default(), EarlierTrainers::default());
    let mut filer = Filer::new(&roster, &answers, &earlier).below(Some(root));
    for (number, trainer) in roster.trainers.iter().take(beside).enumerate() {
        filer
            .file(named(&format!("{number}.pdf"), &trainer.name))
            .unwrap();
    }
    filer.file(unread("a.pdf")).unwrap();
    let filing = filer.finish().unwrap();
    let has_lost = |trainer: &usize| {
        let evidence = filing.evidence(*trainer, &answers).unwrap();
        evidence.iter().any(|filed| filed.record.path == "a.pdf")
    };
    let asked: Vec<usize> = (0..roster.trainers.len()).filter(has_lost).collect();
    assert_eq!(asked, expected, "{root}");
}

#[test]
fn the_folder_that_is_walked_is_a_hint_by_its_own_name() {
    check_root("Yusuf Karaca", 0, &[2]);
    check_root("Yusuf Karaca", 9, &[2]);
    check_root("BW-103", 0, &[2]);
    check_root("Karaca docs", 0, &[2]);
    check_root("Karaca docs", 2, &[0, 1, 2]);
    // So many others' documents are there that it is nobody's.
    check_root("Karaca docs", 9, &[]);
    check_root("share", 0, &[]);
    check_root("share", 2, &[]);
    check_root("", 0, &[]);
}

#[test]
fn a_name_of_many_trainers_is_no_hint() {
    let smiths = [
        "Amy Smith",
        "Ben Smith",
        "Cleo Smith",
        "Dana Smith",
        "Eli Smith",
        "Fay Smith",
    ];
    check_meant(&roster_of(&smiths[..5]), "Smith", &[0, 1, 2, 3, 4]);
    check_meant(&roster_of(&smiths), "Smith", &[]);
    check_meant(&roster_of(&smiths), "Amy", &[0]);
}

#[test]
fn a_nickname_by_itself_means_whoever_may_have_it() {
    let roster = roster_of(&[
        "Margaret Lindqvist",
        "Benjamin Holt",
        "Ben Okafor",
        "Peggy Stone",
    ]);
    check_meant(&roster, "Maggie", &[0, 3]);
    check_meant(&roster, "Peggy (old)", &[0, 3]);
    check_meant(&roster, "Margaret", &[0, 3]);
    check_meant(&roster, "Coach Ben", &[1, 2]);
    check_meant(&roster, "Maggie Sue Inc", &[]);
    check_meant(&roster, "Holt", &[1]);
    let six = ["Ann", "Bea", "Cleo", "Dana", "Eve", "Fay"].map(|last| format!("Margaret {last}"));
    check_meant(
        &roster_of(&six.each_ref().map(String::as_str)),
        "Peggy",
        &[],
    );
}

#[test]
fn a_folder_that_may_mean_somebody_proves_nothing() {
    let roster = roster_of(&["Robert Smith", "Ann Smith", "Tom Hart"]);
    for folder in ["Bob Smith", "Smith", "Hart", "Ann Smith & Tom Hart"] {
        let path = format!("{folder}/a.pdf");
        for (trainer, name) in ["Robert Smith", "Ann Smith", "Tom Hart"].iter().enumerate() {
            let filing = file(vec![named(&path, name)], &roster, &Answers::default());
            assert_eq!(asked(&filing, &path), [trainer], "{path} of {name}");
            let filed = &filing.evidence[trainer][0];
            assert_eq!((&filed.doubt, &filed.record.findings), (&None, &vec![]));
        }
    }
    // A paper of somebody else in it may be of a former name (D21).
    let path = "Bob Smith/a.pdf";
    let filing = file(
        vec![named(path, "Robert Kray")],
        &roster,
        &Answers::default(),
    );
    assert_eq!(asked(&filing, path), [0]);
    let path = "Smith/a.pdf";
    let filing = file(
        vec![named(path, "Robert Kray")],
        &roster,
        &Answers::default(),
    );
    assert_eq!(asked(&filing, path), [0; 0]);
}

/// Who is asked about `path`, which was not read, beside documents that name trainers.
fn asked_beside(path: &str, documents: &[(&str, &str)]) -> Vec<usize> {
    let roster = roster_of(&[
        "Ann Lee",
        "Tom Hart",
        "Olga Petrova",
        "Imani Adeyemi",
        "Ben Okafor",
    ]);
    let documents = documents.iter().map(|(path, name)| named(path, name));
    let records = documents.chain([unread(path)]).collect();
    let filing = file(records, &roster, &Answers::default());
    let is_lost =
        |filed: &FiledRecord| filed.record.path == path && filed.record.is(Kind::Unreadable);
    (0..filing.evidence.len())
        .filter(|trainer| filing.evidence[*trainer].iter().any(is_lost))
        .collect()
}

#[test]
fn a_folder_is_that_of_the_few_whom_its_documents_name() {
    let documents = [
        ("Eastgate/scan 14/1.pdf", "Ann Lee"),
        ("Eastgate/scan 14/3.pdf", "Lee, Ann"),
        ("Eastgate/scan 14/back/1.pdf", "Tom Hart"),
        ("Eastgate/scan 14/9.pdf", "Petrova Olga"),
        ("Eastgate/desk/9.pdf", "Imani Adeyemi"),
    ];
    let beside = |path: &str, count: usize| asked_beside(path, &documents[..count]);
    assert_eq!(beside("Eastgate/scan 14/0.pdf", 1), [0]);
    assert_eq!(beside("Eastgate/scan 14/2.pdf", 2), [0]);
    assert_eq!(beside("Eastgate/scan 14/2.pdf", 3), [0, 1]);
    assert_eq!(beside("Eastgate/scan 14/2.pdf", 4), [0, 1, 2]);
    assert_eq!(beside("Eastgate/scan 14/back/2.pdf", 5), [1]);
    assert_eq!(beside("Eastgate/scan 14/more/2.pdf", 5), [0, 1, 2]);
    // Four trainers, and the top of the share.
    assert_eq!(beside("Eastgate/more/2.pdf", 5), [0; 0]);
    assert_eq!(beside("2.pdf", 1), [0; 0]);
    // Somebody's own folder stays so.
    assert_eq!(
        asked_beside("Tom Hart/2.pdf", &[("Tom Hart/1.pdf", "Ann Lee")]),
        [1]
    );
    // A single name, beside a few documents of others and beside many.
    let names = ["Ann Lee", "Olga Petrova", "Imani Adeyemi", "Ben Okafor"];
    let in_hart = names.map(|name| ("Hart/1.pdf", name));
    assert_eq!(asked_beside("Hart/2.pdf", &in_hart[..1]), [0, 1]);
    assert_eq!(asked_beside("Hart/2.pdf", &in_hart[..3]), [0, 1, 2, 3]);
    assert_eq!(asked_beside("Hart/2.pdf", &in_hart), [0; 0]);
}

#[test]
fn whom_a_file_names_is_asked_what_else_is_in_it() {
    let in_inbox = ["Ann Lee", "Tom Hart", "Olga Petrova", "Imani Adeyemi"];
    let in_inbox = in_inbox.map(|name| ("inbox/0.pdf", name));
    let beside = |path: &str, documents: &[(&str, &str)]| {
        asked_beside(path, &[&in_inbox, documents].concat())
    };
    assert_eq!(beside("inbox/scan.pdf", &[]), [0; 0]);
    // Another page of it, the text of a mail beside what is attached, and what is attached to a document.
    assert_eq!(
        beside("inbox/scan.pdf", &[("inbox/scan.pdf", "Ben Okafor")]),
        [4]
    );
    assert_eq!(
        beside("inbox/m.eml", &[("inbox/m.eml/a.zip/1.pdf", "Ben Okafor")]),
        [4]
    );
    assert_eq!(
        beside("inbox/scan.pdf/1.doc", &[("inbox/scan.pdf", "Ben Okafor")]),
        [4]
    );
    let in_one = in_inbox.map(|(_, name)| ("inbox/scan.pdf", name));
    assert_eq!(beside("inbox/scan.pdf", &in_one[..3]), [0, 1, 2]);
    assert_eq!(beside("inbox/scan.pdf", &in_one), [0; 0]);
    // Beside whose folder it is.
    assert_eq!(
        beside("Tom Hart/1.pdf", &[("Tom Hart/1.pdf", "Ben Okafor")]),
        [1, 4]
    );
}

#[test]
fn what_waits_for_its_folder_is_filed_in_the_order_of_the_paths() {
    let roster = roster_of(&["Ann Lee", "Tom Hart"]);
    let put_off = |path: &str| {
        let mut record = unread(path);
        record.findings = vec![Finding::new(Code::BeingWritten, "it is being written")];
        record
    };
    let records = vec![
        unread("scan 14/a.pdf"),
        named("scan 14/b.pdf", "Ann Lee"),
        unread("scan 14/c.pdf"),
        // It may be anybody's until it is read.
        put_off("scan 14/d.pdf"),
        // Nothing in the same file tells whose it is.
        record("scan 14/e.pdf", Reading::Missing),
        named("scan 14/f.pdf", "Doug Pellerin"),
    ];
    let filing = file(records, &roster, &Answers::default());
    let evidence: Vec<_> = filing.evidence[0]
        .iter()
        .map(|filed| {
            (
                filed.id.as_str(),
                filed.record.path.as_str(),
                filed.matched_by,
            )
        })
        .collect();
    assert_eq!(
        evidence,
        [
            ("E001", "scan 14/a.pdf", MatchedBy::Folder),
            ("E002", "scan 14/b.pdf", MatchedBy::Name),
            ("E003", "scan 14/c.pdf", MatchedBy::Folder)
        ]
    );
    let unfiled: Vec<_> = filing
        .unfiled
        .iter()
        .map(|unfiled| (unfiled.record.path.as_str(), unfiled.is_open))
        .collect();
    assert_eq!(
        unfiled,
        [
            ("scan 14/d.pdf", true),
            ("scan 14/f.pdf", false),
            ("scan 14/e.pdf", true)
        ]
    );
}
