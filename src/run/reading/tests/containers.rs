//! Containers: their parts are read like files, known, deferred and tried again like files.
//!
//! A container here is a ZIP archive by its first bytes only, or a PDF; after the word `inside:` it lists what is in it.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::intake::container::{ContainerPart, PartProblem};
use crate::store::state::{KnownContent, RunEntry};

/// What is read and opened, and what is stopped.
#[derive(Default)]
struct Reader {
    /// The word of each document that was read, and whether with OCR.
    reads: Mutex<Vec<(String, bool)>>,
    /// How many documents were opened, also those with nothing inside.
    opens: AtomicUsize,
    /// Documents with this word stop the worker that does this task, as many times as this.
    stops: Mutex<BTreeMap<(String, bool), usize>>,
    /// Opening a document with this word stops the worker.
    never_opens: Option<String>,
}

/// The word of a document of this test.
fn word(document: &Document) -> String {
    let text = String::from_utf8_lossy(&document.bytes);
    text.split_whitespace()
        .nth(1)
        .unwrap_or_default()
        .to_owned()
}

impl DocumentReader for &Reader {
    fn read(&self, path: &str, document: &Document, ocr: bool) -> Result<ReadDocument, Stopped> {
        let word = word(document);
        self.reads.lock().unwrap().push((word.clone(), ocr));
        if let Some(left) = self.stops.lock().unwrap().get_mut(&(word.clone(), ocr))
            && *left > 0
        {
            *left -= 1;
            return Err(Stopped::Hung);
        }
        let mut records = blank(path, document);
        if word.starts_with("scan") && !ocr {
            let finding = Finding::new(Code::NeedsOcr, "a scan").on(1);
            records[0].findings.push(finding);
        }
        Ok(ReadDocument {
            records,
            may_hold_files: document.bytes.windows(7).any(|at| at == b"inside:"),
        })
    }

    fn open(&self, document: &Document) -> Result<OpenedContainer, Stopped> {
        self.opens.fetch_add(1, Ordering::SeqCst);
        if self.never_opens.as_ref() == Some(&word(document)) {
            return Err(Stopped::Died);
        }
        let text = String::from_utf8_lossy(&document.bytes);
        let Some((_, list)) = text.split_once("inside:") else {
            return Ok(OpenedContainer::default());
        };
        let list: Vec<(String, Option<String>)> = serde_json::from_str(list).unwrap();
        let part = |(name, content): (String, Option<String>)| ContainerPart {
            name,
            content: content
                .map(String::into_bytes)
                .ok_or(PartProblem::Encrypted),
        };
        Ok(OpenedContainer {
            parts: list.into_iter().map(part).collect(),
            ..OpenedContainer::default()
        })
    }
}

/// What is inside a container: names with contents, or without if they cannot be taken out.
type Inside<'s> = &'s [(&'s str, Option<String>)];

fn list(inside: Inside<'_>) -> String {
    format!("inside:{}", serde_json::to_string(inside).unwrap())
}

fn zip(inside: Inside<'_>) -> String {
    format!("PK\x05\x06 zip {}", list(inside))
}

fn pdf(word: &str) -> String {
    format!("%PDF-1.4 {word} startxref 0 %%EOF")
}

/// A share and the output folder of its runs.
struct Folders {
    share: tempfile::TempDir,
    out: tempfile::TempDir,
}

/// What a run gave: each record as path and codes, and the gaps.
#[derive(Debug)]
struct Run {
    records: Vec<(String, String)>,
    gaps: Gaps,
}

impl Folders {
    fn new(files: &[(&str, String)]) -> Self {
        let folders = Self {
            share: tempfile::tempdir().unwrap(),
            out: tempfile::tempdir().unwrap(),
        };
        for (name, content) in files {
            std::fs::write(folders.share.path().join(name), content).unwrap();
        }
        folders
    }

    fn run(&self, reader: &Reader) -> Run {
        self.run_with(reader, |_| {})
    }

    fn run_with(&self, reader: &Reader, change: impl FnOnce(&mut Extractor<'_, &Reader>)) -> Run {
        self.run_as(trust(), reader, change)
    }

    /// A run in the next night.
    fn run_next(&self, reader: &Reader) -> Run {
        let trust = trust();
        let today = trust.today + chrono::Days::new(1);
        self.run_as(Trust { today, ..trust }, reader, |_| {})
    }

    /// A run in which no file is due to be hashed again.
    fn run_as(
        &self,
        trust: Trust,
        reader: &Reader,
        change: impl FnOnce(&mut Extractor<'_, &Reader>),
    ) -> Run {
        let walk = walk(&[self.share.path().to_owned()], false).unwrap();
        let mut state = State::open(self.out.path(), trust);
        let known = state.known(&walk.files).into_iter();
        let known: Vec<Option<KnownContent>> = known
            .map(|known| {
                known.map(|known| KnownContent {
                    hash_again: false,
                    ..known
                })
            })
            .collect();
        let state = Mutex::new(state);
        let mut extractor = Extractor {
            tools: ReadingTools {
                limits: &LIMITS,
                state: Some(&state),
                reader,
            },
            threads: 1,
            known: &known,
            max_ocr_pages: None,
            progress: &(),
        };
        change(&mut extractor);
        let run = run(&extractor, &walk);
        let entry = RunEntry {
            started_at: "",
            report: Path::new(""),
            files: 0,
            hashed: 0,
            read: 0,
        };
        let warnings = state.into_inner().unwrap().close(&walk, &entry);
        assert_eq!(warnings, [""; 0]);
        run
    }
}

fn run(extractor: &Extractor<'_, &Reader>, walk: &Walk) -> Run {
    let mut records = Vec::new();
    let gaps = extractor.read_all(walk, &mut |record| {
        let codes: Vec<&str> = record.findings.iter().map(|f| f.code.as_str()).collect();
        assert!(record.sha256.len() == 64 || !codes.is_empty(), "{record:?}");
        records.push((record.path, codes.join(" ")));
        Ok(())
    });
    Run {
        records,
        gaps: gaps.unwrap(),
    }
}

/// Checks the paths and codes of records.
#[track_caller]
fn check(run: &Run, expected: &[(&str, &str)]) {
    let records = run.records.iter();
    let records: Vec<(&str, &str)> = records.map(|(path, codes)| (&**path, &**codes)).collect();
    assert_eq!(records, expected);
}

fn mail_in_archive() -> Folders {
    let mail = zip(&[
        ("certificate.pdf", Some(pdf("one"))),
        ("locked.pdf", None),
        ("notes.txt", Some("call them".to_owned())),
    ]);
    Folders::new(&[
        (
            "a.zip",
            zip(&[("m.zip", Some(mail)), ("z.pdf", Some(pdf("two")))]),
        ),
        ("a.zip.pdf", pdf("one")),
    ])
}

const MAIL_IN_ARCHIVE: [(&str, &str); 5] = [
    ("a.zip/m.zip/certificate.pdf", ""),
    ("a.zip/m.zip/locked.pdf", "not-read"),
    ("a.zip/m.zip/notes.txt", "unsuited"),
    ("a.zip/z.pdf", ""),
    ("a.zip.pdf", ""),
];

#[test]
fn parts_come_directly_after_their_container_and_are_known_in_the_next_run() {
    let folders = mail_in_archive();
    let reader = Reader::default();
    let first = folders.run(&reader);
    check(&first, &MAIL_IN_ARCHIVE);
    assert_eq!((first.gaps.files, first.gaps.hashed), (2, 2));
    // The same content lies in the archive and beside it, and is read once.
    let reads = reader.reads.into_inner().unwrap();
    assert_eq!(
        reads,
        [("one".to_owned(), false), ("two".to_owned(), false)]
    );
    assert_eq!((first.gaps.read, reader.opens.into_inner()), (2, 2));
    let reader = Reader::default();
    let second = folders.run(&reader);
    check(&second, &MAIL_IN_ARCHIVE);
    assert_eq!(
        (second.gaps.files, second.gaps.hashed, second.gaps.read),
        (2, 0, 0)
    );
    assert_eq!(reader.opens.into_inner(), 0);
}

#[test]
fn a_part_whose_readings_are_lost_is_read_again() {
    let folders = mail_in_archive();
    folders.run(&Reader::default());
    let mut state = State::open(folders.out.path(), trust());
    let two = Document::new(pdf("two").into_bytes());
    state.remove_damaged(&two.sha256);
    drop(state);
    let reader = Reader::default();
    check(&folders.run(&reader), &MAIL_IN_ARCHIVE);
    let reads = reader.reads.into_inner().unwrap();
    assert_eq!(reads, [("two".to_owned(), false)]);
}

#[test]
fn what_a_pdf_says_and_what_is_attached_to_it_are_both_read() {
    let attached = list(&[("card.pdf", Some(pdf("card")))]);
    let folders = Folders::new(&[
        ("a.pdf", format!("{} {attached}", pdf("letter"))),
        ("b.pdf", pdf("letter")),
    ]);
    let expected = [("a.pdf", ""), ("a.pdf/card.pdf", ""), ("b.pdf", "")];
    check(&folders.run(&Reader::default()), &expected);
    check(&folders.run(&Reader::default()), &expected);
    // What is attached cannot be opened: the PDF itself is read all the same.
    let folders = Folders::new(&[("a.pdf", format!("{} {attached}", pdf("letter")))]);
    let reader = Reader {
        never_opens: Some("letter".to_owned()),
        ..Reader::default()
    };
    let stopped = [("a.pdf", ""), ("a.pdf", "reader-stopped")];
    let run = folders.run(&reader);
    check(&run, &stopped);
    assert_eq!(run.gaps.failed, ["a.pdf"]);
    // It is tried again in the next night.
    check(&folders.run(&Reader::default()), &stopped);
    check(&folders.run_next(&Reader::default()), &expected[..2]);
    // OCR does not forget that something is attached.
    let folders = Folders::new(&[("a.pdf", format!("{} {attached}", pdf("scan-letter")))]);
    let reader = Reader {
        never_opens: Some("scan-letter".to_owned()),
        ..Reader::default()
    };
    check(&folders.run(&reader), &stopped);
    check(&folders.run(&reader), &stopped);
    assert_eq!(reader.opens.load(Ordering::SeqCst), 2);
}

#[test]
fn a_container_with_nothing_in_it_is_not_read() {
    let folders = Folders::new(&[("empty.zip", zip(&[])), ("note.txt", "call".to_owned())]);
    let expected = [("empty.zip", "not-read"), ("note.txt", "unsuited")];
    check(&folders.run(&Reader::default()), &expected);
    check(&folders.run(&Reader::default()), &expected);
}

#[test]
fn containers_are_opened_to_a_depth_and_to_a_number_of_files() {
    let mut nested = pdf("deep");
    for _ in 0..5 {
        nested = zip(&[("n.zip", Some(nested))]);
    }
    // Four containers are opened; the fifth is inside four others.
    let folders = Folders::new(&[("n.zip", nested)]);
    let first = folders.run(&Reader::default());
    check(&first, &[("n.zip/n.zip/n.zip/n.zip/n.zip", "not-read")]);
    assert_eq!(folders.run(&Reader::default()).records, first.records);
    // Four and three files, and two that hold them; eight may be taken out.
    let files = |words: &[&'static str]| {
        let files: Vec<(&str, Option<String>)> =
            words.iter().map(|word| (*word, Some(pdf(word)))).collect();
        zip(&files)
    };
    let (a, b) = (
        files(&["1.pdf", "2.pdf", "3.pdf", "4.pdf"]),
        files(&["5.pdf", "6.pdf", "7.pdf"]),
    );
    let folders = Folders::new(&[
        (
            "x.zip",
            zip(&[("a.zip", Some(a)), ("b.zip", Some(b.clone()))]),
        ),
        ("y.zip", b),
    ]);
    let first = folders.run(&Reader::default());
    let expected = [
        ("x.zip/a.zip/1.pdf", ""),
        ("x.zip/a.zip/2.pdf", ""),
        ("x.zip/a.zip/3.pdf", ""),
        ("x.zip/a.zip/4.pdf", ""),
        ("x.zip/b.zip", "not-read"),
        // The same content in another place is within the limit.
        ("y.zip/5.pdf", ""),
        ("y.zip/6.pdf", ""),
        ("y.zip/7.pdf", ""),
    ];
    check(&first, &expected);
    check(&folders.run(&Reader::default()), &expected);
}

#[test]
fn scans_in_containers_are_deferred_and_read_first_in_the_next_run() {
    let folders = Folders::new(&[
        (
            "a.zip",
            zip(&[
                ("1.pdf", Some(pdf("scan1"))),
                ("2.pdf", Some(pdf("text"))),
                ("3.pdf", Some(pdf("scan3"))),
            ]),
        ),
        ("b.pdf", pdf("scan2")),
    ]);
    let limited = |extractor: &mut Extractor<'_, &Reader>| extractor.max_ocr_pages = Some(1);
    let first = folders.run_with(&Reader::default(), limited);
    check(
        &first,
        &[
            ("a.zip/1.pdf", ""),
            ("a.zip/2.pdf", ""),
            ("a.zip/3.pdf", "deferred"),
            ("b.pdf", "deferred"),
        ],
    );
    assert_eq!(
        (first.gaps.deferred.documents, first.gaps.deferred.pages),
        (2, 2)
    );
    let reader = Reader::default();
    let second = folders.run_with(&reader, limited);
    check(
        &second,
        &[
            ("a.zip/1.pdf", ""),
            ("a.zip/2.pdf", ""),
            ("a.zip/3.pdf", ""),
            ("b.pdf", "deferred"),
        ],
    );
    let reads = reader.reads.into_inner().unwrap();
    assert_eq!(reads, [("scan3".to_owned(), true)]);
    let third = folders.run(&Reader::default());
    assert_eq!(
        (
            third.records[3].1.as_str(),
            third.gaps.hashed,
            third.gaps.read
        ),
        ("", 1, 1)
    );
    assert_eq!(folders.run(&Reader::default()).gaps.hashed, 0);
}

#[test]
fn copies_of_a_scan_are_read_once_however_many_threads_there_are() {
    let copies = ["a.pdf", "b.pdf", "c.pdf", "d.pdf"].map(|name| (name, pdf("scan")));
    let archive = zip(&[("1.pdf", Some(pdf("scan"))), ("2.pdf", Some(pdf("scan")))]);
    let folders = Folders::new(&[copies.to_vec(), vec![("e.zip", archive)]].concat());
    let reader = Reader::default();
    let run = folders.run_with(&reader, |extractor| extractor.threads = 4);
    assert_eq!(run.records.len(), 6);
    assert!(run.records.iter().all(|(_, codes)| codes.is_empty()));
    let reads = reader.reads.into_inner().unwrap();
    assert_eq!(reads.iter().filter(|(_, ocr)| *ocr).count(), 1);
}

#[test]
fn a_part_that_is_stopped_is_tried_again_alone_and_costs_only_itself() {
    let folders = Folders::new(&[(
        "a.zip",
        zip(&[
            ("1.pdf", Some(pdf("slow"))),
            ("2.pdf", Some(pdf("stuck"))),
            ("3.pdf", Some(pdf("good"))),
            ("4.pdf", Some(pdf("scan"))),
        ]),
    )]);
    let stops = [("slow", false, 1), ("stuck", false, 9), ("scan", true, 1)];
    let stops = stops.map(|(word, ocr, times)| ((word.to_owned(), ocr), times));
    let reader = Reader {
        stops: Mutex::new(stops.into()),
        ..Reader::default()
    };
    let run = folders.run(&reader);
    check(
        &run,
        &[
            ("a.zip/1.pdf", ""),
            ("a.zip/2.pdf", "reader-stopped"),
            ("a.zip/3.pdf", ""),
            ("a.zip/4.pdf", ""),
        ],
    );
    assert_eq!(run.gaps.failed, ["a.zip/2.pdf"]);
    let tries = |word: &str| {
        reader
            .reads
            .lock()
            .unwrap()
            .iter()
            .filter(|(read, _)| read == word)
            .count()
    };
    assert_eq!(["slow", "stuck", "good", "scan"].map(tries), [2, 2, 1, 3]);
}

/// Changes a file once the first look at all files is over, when pages are counted.
struct Change<'f>(&'f Path);
impl Progress for Change<'_> {
    fn start(&self, _files: usize, _max_ocr_pages: Option<usize>) {}
    fn done(&self) {}
    fn pages(&self, _more: usize) {
        std::fs::write(self.0, "PK\x05\x06 zip inside:[] and more").unwrap();
    }
    fn page_read(&self) {}
}

#[test]
fn a_container_that_changes_before_its_scans_are_read_is_being_written() {
    let folders = Folders::new(&[(
        "a.zip",
        zip(&[("1.pdf", Some(pdf("scan"))), ("2.pdf", Some(pdf("text")))]),
    )]);
    let reader = Reader::default();
    let file = folders.share.path().join("a.zip");
    let walk = walk(&[folders.share.path().to_owned()], false).unwrap();
    let extractor = Extractor {
        tools: ReadingTools {
            limits: &LIMITS,
            state: None,
            reader: &reader,
        },
        threads: 1,
        known: &[],
        max_ocr_pages: None,
        progress: &Change(&file),
    };
    let run = run(&extractor, &walk);
    check(&run, &[("a.zip", "being-written")]);
    assert_eq!(
        run.gaps.lines(),
        ["a.zip: it is being written: it is read in the next run"]
    );
}

/// Any content of a file: a document, or a container of some, the deeper the rarer.
fn any_content() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        3 => (0..4_u8).prop_map(|n| pdf(&format!("text{n}"))),
        2 => (0..4_u8).prop_map(|n| pdf(&format!("scan{n}"))),
        1 => Just("a note".to_owned()),
        1 => Just(String::new()),
    ];
    leaf.prop_recursive(5, 24, 4, |inner| {
        prop::collection::vec(prop::option::weighted(0.8, inner), 0..4).prop_map(|parts| {
            let names = ["a.pdf", "b.zip", "c.pdf", "d.txt"];
            let inside: Vec<(&str, Option<String>)> = names.into_iter().zip(parts).collect();
            zip(&inside)
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Whatever is on the share, and whatever runs with a limit have read before: the number of threads changes no
    /// record, the state changes none in the end, and every file and part has one at least.
    #[test]
    fn threads_and_state_change_no_record(contents in prop::collection::vec(any_content(), 1..5), limit in 0..6_usize) {
        let names = ["1.zip", "2.zip", "3.pdf", "4.pdf"];
        let files: Vec<(&str, String)> = names.into_iter().zip(contents).collect();
        let all = |threads: usize, limits: &[Option<usize>]| {
            let folders = Folders::new(&files);
            let runs = limits.iter().map(|limit| {
                folders.run_with(&Reader::default(), |extractor| {
                    extractor.threads = threads;
                    extractor.max_ocr_pages = *limit;
                }).records
            });
            runs.collect::<Vec<_>>()
        };
        let limits = [Some(limit), Some(limit), None, Some(0)];
        let one = all(1, &limits);
        prop_assert_eq!(&one, &all(3, &limits));
        let fresh = all(2, &[None]);
        prop_assert_eq!(&one[2], &fresh[0]);
        prop_assert_eq!(&one[3], &fresh[0]);
        for (name, _) in &files {
            let below = format!("{name}/");
            prop_assert!(fresh[0].iter().any(|(path, _)| path == name || path.starts_with(&below)));
        }
        // A run with a limit says the same of what it reads, and nothing of what waits.
        for (limited, whole) in one[0].iter().zip(&fresh[0]) {
            prop_assert!(limited == whole || (limited.0 == whole.0 && limited.1 == "deferred"));
        }
    }
}
