//! Each way in which a document may be unread or lie elsewhere, as a run of the program over documents of the fixtures.
//!
//! The document is the only card of Yusuf Karaca (BW-103), without which his verdict is `not_met`.

use std::collections::BTreeMap;
use std::fs::{self, File, Permissions};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::process::Output;

use zip::write::SimpleFileOptions;

use crate::{Workspace, stderr, unprivileged};

const FOLDER: &str = "Eastgate/yusuf karaca";
const CARD: &str = "Eastgate/yusuf karaca/cpr front+back.pdf";

/// A row of a report by the names of its columns.
type Row = BTreeMap<String, String>;

/// A share with the folders of a club and of Tobias Hartmann, and an inbox.
fn share() -> Workspace {
    Workspace::with(["Eastgate", "Hartmann, Tobias", "_INBOX please file"])
}

impl Workspace {
    fn on_share(&self, path: &str) -> std::path::PathBuf {
        self.path("share").join(path)
    }

    fn rows(&self, file: &str) -> Vec<Row> {
        let table = csv::Reader::from_path(self.path("out/latest").join(file)).unwrap();
        table.into_deserialize().map(Result::unwrap).collect()
    }

    /// The verdict of Yusuf Karaca in the latest report.
    fn verdict(&self) -> String {
        let rows = self.rows("summary.csv");
        let row = rows.iter().find(|row| row["trainer_id"] == "BW-103");
        row.unwrap()["verdict"].clone()
    }

    /// What the latest report says of a file: its fate, and why.
    fn fate(&self, path: &str) -> [String; 2] {
        let rows = self.rows("documents.csv");
        let row = rows.iter().find(|row| row["path"] == path).unwrap();
        ["fate", "why"].map(|column| row[column].clone())
    }

    /// Whether the latest report asks about a file in a way that says this, among the questions that hold Yusuf Karaca's verdict.
    fn asks(&self, path: &str, words: &str) -> bool {
        let rows = self.rows("review.csv");
        let is_asked = |row: &Row| {
            row["path"] == path
                && row["trainer_id"].contains("BW-103")
                && row["ask"].contains(words)
                && row["could_change"] == "verdict"
        };
        rows.iter().any(is_asked)
    }

    fn run_with(&self, args: &[&str]) -> Output {
        self.run_as(&[]).args(args).output().unwrap()
    }

    /// Runs, with this exit code.
    fn assert_run(&self, args: &[&str], code: i32) {
        let finished = self.run_with(args);
        assert_eq!(
            finished.status.code(),
            Some(code),
            "{args:?}: {}",
            stderr(&finished)
        );
    }
}

/// The card is there, and without it the verdict would be another one.
#[test]
fn the_card_is_what_the_verdict_needs() {
    let share = share();
    share.assert_run(&[], 0);
    assert_eq!(share.verdict(), "met");
    fs::remove_file(share.on_share(CARD)).unwrap();
    share.assert_run(&[], 0);
    assert_eq!(share.verdict(), "not_met");
}

/// D21 "A paper that surely and wholly names exactly one trainer of the roster is that trainer's, wherever it lies".
#[test]
fn a_card_in_the_folder_of_somebody_else_counts() {
    let share = share();
    let misfiled = "Hartmann, Tobias/cpr front+back.pdf";
    fs::rename(share.on_share(CARD), share.on_share(misfiled)).unwrap();
    share.assert_run(&[], 0);
    assert_eq!(share.verdict(), "met");
    let evidence = share.rows("trainers/BW-103-karaca-yusuf/evidence.csv");
    let card = evidence.iter().find(|row| row["path"] == misfiled).unwrap();
    assert!(card["findings"].contains("misfiled"), "{card:?}");
}

/// D21 "Names agree across transliterations (Müller, Mueller, Muller; Søren, Soren), the order of words, and letter case; a
/// nickname or one slip of a letter is a question".
#[test]
fn names_agree_in_other_spellings_and_a_slip_is_asked() {
    for (name, verdict) in [("KARAÇA Yüsuf", "met"), ("Yusuf Karaka", "needs_review")] {
        let share = share();
        let roster = fs::read_to_string(share.path("roster.csv")).unwrap();
        // The certificates, which would count by the number, are not concerned.
        let roster = roster.replace(",Yusuf Karaca,", &format!(",{name},"));
        fs::write(share.path("roster.csv"), roster).unwrap();
        fs::create_dir(share.on_share("Scans")).unwrap();
        fs::rename(share.on_share(CARD), share.on_share("Scans/0007.pdf")).unwrap();
        share.assert_run(&[], 0);
        assert_eq!(share.verdict(), verdict, "{name}");
    }
}

/// A page with a line of text, and this drawn below it.
fn letter(drawn: &[u8]) -> Vec<u8> {
    let text = b"BT /F1 11 Tf 72 720 Td (Hi, please find my CPR card below. Thanks!) Tj ET\n";
    let content = [text.as_slice(), drawn].concat();
    let head = format!(
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n\
         3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>\nendobj\n\
         4 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n5 0 obj\n<</Length {}>>\nstream\n",
        content.len()
    );
    let end = b"\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n";
    [head.as_bytes(), &content, end].concat()
}

/// D24 "A paper that nobody could read holds the verdict": a picture on a page of text is one.
#[test]
fn a_picture_beside_a_text_that_ocr_did_not_read_holds_the_verdict() {
    let share = share();
    fs::remove_file(share.on_share(CARD)).unwrap();
    let mail = format!("{FOLDER}/mail.pdf");
    fs::write(share.on_share(&mail), letter(b"")).unwrap();
    share.assert_run(&[], 0);
    assert_eq!(share.verdict(), "not_met");
    let card = b"q 243 0 0 153 72 450 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q";
    fs::write(share.on_share(&mail), letter(card)).unwrap();
    share.assert_run(&[], 0);
    assert_eq!(share.verdict(), "needs_review");
    assert!(share.asks(&mail, "beside the text there is a picture"));
}

fn zipped(bytes: &[u8]) -> Vec<u8> {
    archive(&[("card.pdf", bytes)])
}

fn mailed(bytes: &[u8]) -> Vec<u8> {
    let mut mail = "From: Yusuf <yusuf.karaca@brightwater.example>\r\nSubject: Fwd: CPR card\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nMy card.\r\n\
        --b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"card.pdf\"\r\n\
        Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        .as_bytes()
        .to_vec();
    for line in bytes.chunks(24) {
        for byte in line {
            write!(mail, "={byte:02X}").unwrap();
        }
        mail.extend(b"=\r\n");
    }
    mail.extend(b"\r\n--b--\r\n");
    mail
}

#[test]
fn a_card_in_an_archive_or_a_mail_counts() {
    let bytes = fs::read(share().on_share(CARD)).unwrap();
    for (name, packed) in [
        ("CPR card 2025.zip", zipped(&bytes)),
        ("Fwd CPR card.eml", mailed(&bytes)),
    ] {
        let share = share();
        let container = format!("{FOLDER}/{name}");
        fs::write(share.on_share(&container), packed).unwrap();
        fs::remove_file(share.on_share(CARD)).unwrap();
        share.assert_run(&[], 0);
        assert_eq!(share.verdict(), "met", "{name}");
        assert_eq!(share.fate(&format!("{container}/card.pdf"))[0], "judged");
    }
}

/// The file beside it is too large; it alone is asked about.
#[test]
fn a_card_beside_a_file_that_is_too_large_counts() {
    let share = share();
    let container = format!("{FOLDER}/both.zip");
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let card = fs::read(share.on_share(CARD)).unwrap();
    for (name, bytes) in [("a large.pdf", vec![b' '; 3 << 20]), ("card.pdf", card)] {
        let options = SimpleFileOptions::default();
        archive.start_file(name, options).unwrap();
        archive.write_all(&bytes).unwrap();
    }
    let packed = archive.finish().unwrap().into_inner();
    fs::write(share.on_share(&container), packed).unwrap();
    fs::remove_file(share.on_share(CARD)).unwrap();
    share.assert_run(&["--max-file-size", "1"], 0);
    assert_eq!(share.verdict(), "met");
    let [fate, why] = share.fate(&format!("{container}/a large.pdf"));
    assert!(fate == "unread" && why.contains("1 MiB"), "{fate}: {why}");
}

/// D24 "A paper that nobody could read holds the verdict."
#[test]
fn a_card_that_was_not_read_holds_the_verdict() {
    for (how, bytes) in [
        ("damaged", b"%PDF-1.7\n1 0 obj <<".to_vec()),
        ("empty", Vec::new()),
        (
            "an AVIF picture",
            b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf".to_vec(),
        ),
        ("too large", vec![0; 101 << 20]),
    ] {
        let share = share();
        fs::write(share.on_share(CARD), bytes).unwrap();
        share.run_with(&[]);
        assert_eq!(share.verdict(), "needs_review", "{how}");
        let [fate, why] = share.fate(CARD);
        assert!(fate == "unread" && !why.is_empty(), "{how}: {fate}: {why}");
        assert!(share.asks(CARD, ""), "{how}");
    }
}

/// The document has a row and a question that says when it is read; the verdict of before is not turned.
#[test]
fn a_card_that_was_just_written_is_waited_for() {
    let share = share();
    share.assert_run(&[], 0);
    let mut card = File::options()
        .append(true)
        .open(share.on_share(CARD))
        .unwrap();
    card.write_all(b"\n").unwrap();
    share.run_with(&["--min-age", "10"]);
    assert_eq!(share.verdict(), "needs_review");
    assert_eq!(share.fate(CARD)[0], "put_off");
    assert!(share.asks(CARD, "it is read in the next run"));
    share.assert_run(&[], 0);
    assert_eq!(share.verdict(), "met");
}

#[test]
fn a_card_in_a_folder_without_permission_is_waited_for() {
    let Some(launcher) = unprivileged() else {
        return;
    };
    for with_last_report in [true, false] {
        let share = share();
        let run = || share.run_as(&launcher).output().unwrap();
        if with_last_report {
            assert_eq!(run().status.code(), Some(0));
        }
        let set_mode = |mode| {
            fs::set_permissions(share.on_share(FOLDER), Permissions::from_mode(mode)).unwrap();
        };
        set_mode(0o000);
        let finished = run();
        set_mode(0o755);
        assert_eq!(finished.status.code(), Some(3), "{}", stderr(&finished));
        assert_eq!(share.verdict(), "needs_review");
        let folder = format!("{FOLDER}/");
        assert!(share.asks(&folder, "permission denied"));
        assert!(stderr(&finished).contains(&folder), "{}", stderr(&finished));
        assert!(
            !share
                .rows("changes.csv")
                .iter()
                .any(|row| row["news"].contains("is gone"))
        );
    }
}

/// D36 "what was deleted is no evidence".
#[test]
fn what_was_deleted_is_no_evidence_and_is_listed() {
    for place in [
        "#recycle",
        "$RECYCLE.BIN",
        ".Trash-1000",
        "@eaDir",
        ".snapshot",
        "~snapshot",
        "lost+found",
    ] {
        let share = share();
        let deleted = format!("Eastgate/{place}/card.pdf");
        fs::create_dir(share.on_share(&format!("Eastgate/{place}"))).unwrap();
        fs::rename(share.on_share(CARD), share.on_share(&deleted)).unwrap();
        share.assert_run(&[], 0);
        assert_eq!(share.verdict(), "not_met", "{place}");
        assert_eq!(
            share.fate(&format!("Eastgate/{place}/"))[0],
            "excluded_place"
        );
    }
}

/// Whatever the file is called once it is copied or packed once more.
#[test]
fn an_archive_of_cards_that_cannot_be_opened_any_more_holds_whom_it_named() {
    let names = [
        "scans.zip.7z",
        "scans (1).7z",
        "Scans.7z",
        "scans - Copy.zip",
    ];
    for name in names {
        let share = share();
        let inbox = |name: &str| format!("_INBOX please file/{name}");
        let card = fs::read(share.on_share(CARD)).unwrap();
        fs::remove_file(share.on_share(CARD)).unwrap();
        fs::write(share.on_share(&inbox("scans.zip")), zipped(&card)).unwrap();
        share.assert_run(&[], 0);
        assert_eq!(share.verdict(), "met");
        fs::remove_file(share.on_share(&inbox("scans.zip"))).unwrap();
        fs::write(share.on_share(&inbox(name)), b"7z\xbc\xaf\x27\x1c").unwrap();
        share.assert_run(&[], 0);
        assert_eq!(share.verdict(), "needs_review", "{name}");
        assert!(share.asks(&inbox(name), ""), "{name}");
    }
}

/// An archive of these files.
fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let options = SimpleFileOptions::default();
        archive.start_file(*name, options).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn a_card_that_was_not_read_holds_whom_the_file_names_that_it_is_in() {
    let course = "Eastgate/yusuf karaca/2025/NASM_essentials_mobility.pdf";
    for name in ["Yusuf Karaca", "Yusuf Karaka"] {
        let share = share();
        let roster = fs::read_to_string(share.path("roster.csv")).unwrap();
        let roster = roster.replace(",Yusuf Karaca,", &format!(",{name},"));
        fs::write(share.path("roster.csv"), roster).unwrap();
        let course = fs::read(share.on_share(course)).unwrap();
        let card = fs::read(share.on_share(CARD)).unwrap();
        fs::remove_file(share.on_share(CARD)).unwrap();
        let cut_off = &card[..card.len() / 2];
        let files = [("a.pdf", course.as_slice()), ("sub/z.pdf", cut_off)];
        let path = "_INBOX please file/papers.zip";
        fs::write(share.on_share(path), archive(&files)).unwrap();
        share.assert_run(&[], 0);
        assert_eq!(share.verdict(), "needs_review", "{name}");
        assert!(share.asks(&format!("{path}/sub/z.pdf"), ""), "{name}");
    }
}

#[test]
fn a_card_that_was_not_read_holds_whom_the_text_of_its_mail_names() {
    for (text, verdict) in [
        ("Here is the card of Yusuf Karaca.", "needs_review"),
        ("yusuf karacas card", "needs_review"),
        ("A card.", "not_met"),
    ] {
        let share = share();
        let card = fs::read(share.on_share(CARD)).unwrap();
        fs::remove_file(share.on_share(CARD)).unwrap();
        let mail = String::from_utf8(mailed(&card[..card.len() / 2])).unwrap();
        let mail = mail.replace(
            "Yusuf <yusuf.karaca@brightwater.example>",
            "office@gym.example",
        );
        let path = "_INBOX please file/mail.eml";
        fs::write(share.on_share(path), mail.replace("My card.", text)).unwrap();
        share.assert_run(&[], 0);
        assert_eq!(share.verdict(), verdict, "{text}");
        let is_asked = share.asks(&format!("{path}/card.pdf"), "");
        assert_eq!(is_asked, verdict == "needs_review", "{text}");
        let evidence = share.rows("trainers/BW-103-karaca-yusuf/evidence.csv");
        assert!(!evidence.iter().any(|row| row["ids"].contains("A card")));
    }
}

/// What was never opened is known by its name in an archive.
#[test]
fn an_empty_or_too_large_card_that_is_packed_holds_the_verdict() {
    for bytes in [Vec::new(), vec![b' '; 3 << 20]] {
        let share = share();
        fs::write(share.on_share(CARD), &bytes).unwrap();
        share.run_with(&["--max-file-size", "1"]);
        assert_eq!(share.verdict(), "needs_review");
        fs::remove_file(share.on_share(CARD)).unwrap();
        let path = "_INBOX please file/things.zip";
        let packed = archive(&[("cpr front+back.pdf", bytes.as_slice())]);
        fs::write(share.on_share(path), packed).unwrap();
        share.run_with(&["--max-file-size", "1"]);
        assert_eq!(share.verdict(), "needs_review", "{} bytes", bytes.len());
        assert!(share.asks(&format!("{path}/cpr front+back.pdf"), ""));
    }
}

#[test]
fn many_alike_empty_files_in_a_folder_that_is_renamed_hold_the_verdict() {
    let share = share();
    fs::remove_file(share.on_share(CARD)).unwrap();
    let scans = share.on_share(&format!("{FOLDER}/scans"));
    fs::create_dir(&scans).unwrap();
    let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_700_000_000);
    for number in 0..25 {
        let file = File::create(scans.join(format!("{number}.pdf"))).unwrap();
        file.set_modified(time).unwrap();
    }
    share.assert_run(&[], 0);
    assert_eq!(share.verdict(), "needs_review");
    fs::rename(&scans, share.on_share("to sort")).unwrap();
    share.assert_run(&["--max-loss", "100"], 0);
    assert_eq!(share.verdict(), "needs_review");
    assert!(share.asks("to sort/7.pdf", ""));
}

#[test]
fn a_card_behind_a_link_to_a_disk_that_is_gone_is_waited_for() {
    let share = share();
    fs::remove_file(share.on_share(CARD)).unwrap();
    let link = format!("{FOLDER}/cards");
    std::os::unix::fs::symlink("/no such disk/cards", share.on_share(&link)).unwrap();
    for options in [&[][..], &["--follow-links"]] {
        share.assert_run(options, 3);
        assert_eq!(share.verdict(), "needs_review", "{options:?}");
        assert!(share.asks(&format!("{link}/"), "connect the disk"));
    }
}
