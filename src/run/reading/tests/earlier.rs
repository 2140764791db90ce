//! Files that cannot be opened today: what was read of them earlier is kept, as long as they are as they were.

use super::*;
use crate::intake::kind::FileKind;
use crate::store::state::{KeptContent, KeptPart, KeptReadings, KnownContent};

/// A share with a PDF, and an archive with two PDFs inside, as an earlier run read them.
struct EarlierRun {
    share: tempfile::TempDir,
    out: tempfile::TempDir,
}

const ARCHIVE: &[u8] = b"PK\x05\x06 archive";

impl EarlierRun {
    fn new() -> Self {
        let run = Self {
            share: tempfile::tempdir().unwrap(),
            out: tempfile::tempdir().unwrap(),
        };
        std::fs::write(run.share.path().join("a.zip"), ARCHIVE).unwrap();
        std::fs::write(run.share.path().join("b.pdf"), EMPTY_PDF).unwrap();
        let mut state = run.state();
        for file in run.walk().files {
            let document = file.open(&LIMITS).unwrap();
            state.remember_file(&file, &document.sha256);
            let kept = match document.kind {
                FileKind::Zip => kept(
                    FileKind::Zip,
                    Vec::new(),
                    vec![part("1.pdf", "1111"), part("2.pdf", "2222")],
                ),
                _ => kept(FileKind::Pdf, blank("b.pdf", &document), Vec::new()),
            };
            state.keep(&document.sha256, &kept);
        }
        let inner = blank("1.pdf", &Document::new(Vec::new()));
        state.keep("1111", &kept(FileKind::Pdf, inner.clone(), Vec::new()));
        state.keep("2222", &kept(FileKind::Pdf, inner, Vec::new()));
        run
    }

    fn state(&self) -> State {
        State::open(self.out.path(), trust())
    }

    fn walk(&self) -> Walk {
        walk(&[self.share.path().to_owned()], false).unwrap()
    }

    /// The next run, which hashes every file again. Files over the limit cannot be opened. Before they are opened,
    /// `meanwhile` happens. Gives paths with codes, and what the run says at its end.
    fn next(&self, file_bytes: u64, meanwhile: impl Fn(&Path)) -> (Vec<String>, Gaps) {
        let limits = Limits {
            file_bytes,
            ..LIMITS
        };
        let walk = self.walk();
        let mut state = self.state();
        let known = state.known(&walk.files).into_iter();
        let known: Vec<Option<KnownContent>> = known
            .map(|known| {
                known.map(|known| KnownContent {
                    hash_again: true,
                    ..known
                })
            })
            .collect();
        meanwhile(self.share.path());
        let state = Mutex::new(state);
        let mut extractor = extractor(2, Some(&state), |path: &str, document: &Document, _| {
            Ok(blank(path, document))
        });
        extractor.tools.limits = &limits;
        extractor.known = &known;
        let mut records = Vec::new();
        let gaps = extractor.read_all(&walk, &mut |record| {
            let codes = record.findings.iter().map(|finding| finding.code.as_str());
            let codes: Vec<&str> = codes.collect();
            records.push(format!("{} {}", record.path, codes.join(" ")));
            Ok(())
        });
        (records, gaps.unwrap())
    }
}

fn kept(kind: FileKind, records: Vec<Record>, parts: Vec<KeptPart>) -> KeptReadings {
    KeptReadings {
        kind,
        records,
        parts,
        letter: Box::default(),
        deferred: false,
        retry: None,
    }
}

fn part(name: &str, sha256: &str) -> KeptPart {
    KeptPart {
        name: name.to_owned(),
        content: KeptContent::Whole {
            sha256: sha256.to_owned(),
            size: 1,
        },
    }
}

const KEPT: [&str; 3] = [
    "a.zip/1.pdf earlier-reading",
    "a.zip/2.pdf earlier-reading",
    "b.pdf earlier-reading",
];

#[test]
fn what_was_read_of_a_file_that_cannot_be_opened_is_kept_and_it_is_a_gap() {
    let run = EarlierRun::new();
    let (records, gaps) = run.next(5, |_| {});
    assert_eq!(records, KEPT);
    assert_eq!((gaps.files, gaps.hashed, gaps.read), (2, 0, 0));
    let lines = gaps.lines();
    assert!(
        lines.len() == 2 && lines[0].starts_with("a.zip: larger than"),
        "{lines:?}"
    );
    // It is kept for one run as for ten, and is no reading of its own.
    assert_eq!(run.next(5, |_| {}).0, KEPT);
    assert_eq!(run.next(LIMITS.file_bytes, |_| {}).0[2], "b.pdf ");
}

#[test]
fn a_file_that_changed_or_disappeared_has_no_earlier_reading() {
    let run = EarlierRun::new();
    let touch = |file: std::path::PathBuf| {
        let time = std::time::SystemTime::UNIX_EPOCH;
        let file = std::fs::File::options().write(true).open(file).unwrap();
        file.set_modified(time).unwrap();
    };
    let (records, gaps) = run.next(LIMITS.file_bytes, |share| {
        std::fs::remove_file(share.join("a.zip")).unwrap();
        touch(share.join("b.pdf"));
    });
    assert_eq!(records, ["a.zip unreachable", "b.pdf being-written"]);
    assert_eq!((gaps.files, gaps.lines().len()), (1, 2));
    // Now the walk sees another time than the state.
    let (records, _) = run.next(5, |_| {});
    assert_eq!(records, ["b.pdf too-large"]);
}

#[test]
fn of_a_container_that_cannot_be_opened_what_is_known_is_kept() {
    let run = EarlierRun::new();
    run.state().remove_damaged("1111");
    let (records, _) = run.next(5, |_| {});
    assert_eq!(records, ["a.zip/1.pdf too-large", KEPT[1], KEPT[2]]);
    let zip = Document::new(ARCHIVE.to_vec()).sha256;
    run.state().remove_damaged(&zip);
    let (records, _) = run.next(5, |_| {});
    assert_eq!(records, ["a.zip too-large", KEPT[2]]);
}

#[test]
fn a_reading_without_the_scanned_pages_is_no_earlier_reading() {
    let run = EarlierRun::new();
    let pdf = Document::new(EMPTY_PDF.into());
    run.state().remove_damaged(&pdf.sha256);
    let waiting = KeptReadings {
        deferred: true,
        ..kept(FileKind::Pdf, blank("b.pdf", &pdf), Vec::new())
    };
    run.state().keep(&pdf.sha256, &waiting);
    assert_eq!(run.next(5, |_| {}).0, [KEPT[0], KEPT[1], "b.pdf too-large"]);
}
