//! Runs over containers and over files that are no documents themselves: everything in them has a row, and what may be
//! somebody's evidence holds the verdict.

use std::io::Write as _;

use super::*;

/// The path of a file in the folder of Imani Adeyemi.
fn hers(name: &str) -> String {
    format!("BW-101 Imani Adeyemi/{name}")
}

/// The hash and the fate of each file in `documents.csv`, by its path. Their sums are those of `run.json`.
fn rows(outcome: &RunOutcome) -> BTreeMap<String, (String, String)> {
    let mut reader = csv::Reader::from_path(outcome.folder.join("documents.csv")).unwrap();
    let header = reader.headers().unwrap().clone();
    let column = |name: &str| header.iter().position(|column| column == name).unwrap();
    let mut counts = BTreeMap::<String, u64>::new();
    let mut rows = BTreeMap::new();
    for row in reader.records() {
        let row = row.unwrap();
        let [path, sha256, fate] =
            ["path", "sha256", "fate"].map(|name| row[column(name)].to_owned());
        *counts.entry(fate.clone()).or_default() += 1;
        let earlier = rows.insert(path, (sha256, fate));
        assert_eq!(earlier, None);
    }
    let run = run_json(outcome);
    let fates = run["fates"].as_object().unwrap();
    for (fate, count) in fates {
        let rows = counts.remove(fate).unwrap_or_default();
        assert_eq!(count.as_u64(), Some(rows), "{fate}");
    }
    assert_eq!(counts, BTreeMap::new());
    rows
}

/// The verdict and the certain total of the only credential.
fn verdict(outcome: &RunOutcome) -> (String, String) {
    let mut reader = csv::Reader::from_path(outcome.folder.join("summary.csv")).unwrap();
    let header = reader.headers().unwrap().clone();
    let row = reader.records().next().unwrap().unwrap();
    let [verdict, counted] = ["verdict", "counted"].map(|name| {
        let column = header.iter().position(|column| column == name).unwrap();
        row[column].to_owned()
    });
    (verdict, counted)
}

/// A picture with as many bytes as a photo has.
fn photo(width: u32, height: u32) -> Vec<u8> {
    let pixel = |x: u32, y: u32| {
        let noise = (x * 7919 + y * 104_729).wrapping_mul(2_654_435_761) >> 24;
        image::Luma([noise as u8])
    };
    let mut bytes = io::Cursor::new(Vec::new());
    image::GrayImage::from_fn(width, height, pixel)
        .write_to(&mut bytes, image::ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}

/// A mail of these parts: headers, and the bytes after them.
fn mail(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut text = b"From: office@fernvale.example\nTo: imani@gym.example\nSubject: Yours\n\
        MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"part\"\n\n"
        .to_vec();
    for (headers, content) in parts {
        text.extend(format!("--part\n{headers}\n\n").into_bytes());
        text.extend_from_slice(content);
        text.push(b'\n');
    }
    text.extend(b"--part--\n");
    text
}

const ATTACHED: &str = "Content-Type: application/octet-stream\n\
    Content-Transfer-Encoding: binary\nContent-Disposition: attachment; filename=\"attached\"";
const HTML: &str = "Content-Type: text/html";

/// A course that is enough for a trainer who then lacks only the card.
const COURSE: [&str; 8] = [
    "National Academy of Sports Medicine",
    "Certificate of Completion",
    "This certifies that",
    "Imani Adeyemi",
    "has successfully completed the course",
    "Course Design",
    "Date of completion: March 9, 2026",
    "CEUs awarded: 2.1",
];

#[test]
fn what_may_be_evidence_beside_an_attachment_holds_the_verdict() {
    let inline = "Content-Type: image/png\nContent-Transfer-Encoding: binary\nContent-ID: <1>";
    let card = photo(300, 190);
    let in_text = b"<p>CPR/AED</p><p>Imani Adeyemi</p><p>Valid until 03/31/2027</p>";
    let note: (&str, &[u8]) = (ATTACHED, b"a note");
    let word = archive(&[
        ("[Content_Types].xml", b""),
        ("xl/workbook.xml", b""),
        ("xl/media/image1.png", &card),
    ]);
    let google = b"{\"doc_id\": \"1a2b\", \"email\": \"imani@gym.example\"}".to_vec();
    let holding: [(&str, Vec<u8>, &str); 8] = [
        (
            "mail.eml",
            mail(&[(inline, &card), note]),
            "mail.eml/file.png",
        ),
        ("mail.eml", mail(&[(HTML, in_text), note]), "mail.eml"),
        (
            "mail.eml",
            mail(&[(HTML, b"<img src=\"https://cards.example/1.png\">"), note]),
            "mail.eml",
        ),
        (
            "mail.eml",
            mail(&[
                ("Content-Type: text/plain", b"Imani bu kursu bitirdi."),
                note,
            ]),
            "mail.eml",
        ),
        ("hours.xlsx", word, "hours.xlsx/xl/media/image1.png"),
        ("course.gdoc", google, "course.gdoc"),
        (
            "CPR card.url",
            b"[InternetShortcut]\nURL=https://fernvale.example/card".to_vec(),
            "CPR card.url",
        ),
        (
            "mac.zip",
            archive(&[(".card.pdf", &CERTIFICATE[..300]), ("notes.txt", b"none")]),
            "mac.zip/.card.pdf",
        ),
    ];
    for (name, bytes, unread) in holding {
        let (_folder, result) = run_with(&[(&hers(name), &bytes)], ROSTER, |_| {});
        let outcome = result.unwrap();
        let rows = rows(&outcome);
        let row = rows.get(&hers(unread));
        assert_eq!(
            row.map(|(_, fate)| fate.as_str()),
            Some("unread"),
            "{rows:?}"
        );
        assert_eq!(verdict(&outcome).0, "needs_review", "{name}");
        let review = &report(&outcome)["review.csv"];
        assert!(review.contains(&hers(unread)), "{review}");
    }
}

#[test]
fn a_letter_and_a_logo_beside_a_certificate_hold_nothing() {
    let inline = "Content-Type: image/png\nContent-Transfer-Encoding: binary\nContent-ID: <1>";
    let letter = b"<p>Please find it attached.</p>";
    let logo = photo(300, 60);
    let (_alone, result) = run_with(&[(&hers("course.pdf"), CERTIFICATE)], ROSTER, |_| {});
    let expected = verdict(&result.unwrap());
    let bytes = mail(&[(HTML, letter), (inline, &logo), (ATTACHED, CERTIFICATE)]);
    let (_folder, result) = run_with(&[(&hers("mail.eml"), &bytes)], ROSTER, |_| {});
    let outcome = result.unwrap();
    assert_eq!(verdict(&outcome), expected, "{:?}", rows(&outcome));
    let rows = rows(&outcome);
    let fate = |name: &str| rows.get(&hers(name)).map(|(_, fate)| fate.as_str());
    assert_eq!(fate("mail.eml"), Some("judged"));
    assert_eq!(fate("mail.eml/small pictures"), Some("not_a_certificate"));
    // In the text, something else is confirmed than what is attached.
    let other = b"<p>Imani Adeyemi completed CPR on 3 March 2025.</p>";
    let bytes = mail(&[(HTML, other), (ATTACHED, CERTIFICATE)]);
    let (_folder, result) = run_with(&[(&hers("mail.eml"), &bytes)], ROSTER, |_| {});
    let outcome = result.unwrap();
    let review = &report(&outcome)["review.csv"];
    assert!(review.contains("the text of the e-mail"), "{review}");
}

#[test]
fn a_document_counts_without_its_first_line_and_under_a_hidden_name() {
    let (_alone, result) = run_with(&[(&hers("course.pdf"), CERTIFICATE)], ROSTER, |_| {});
    let expected = verdict(&result.unwrap());
    assert_ne!(expected.1, "0");
    let line = CERTIFICATE.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    let headless = CERTIFICATE[line..].to_vec();
    let behind = [b"x".repeat(2000).as_slice(), b"\n", CERTIFICATE].concat();
    let hidden = archive(&[
        ("__MACOSX/.hidden/~$course.pdf", CERTIFICATE),
        (".DS_Store", b"x"),
    ]);
    let encoded = [
        b"begin 644 course.pdf\n".as_slice(),
        &uuencoded(CERTIFICATE),
        b"`\nend\n",
    ]
    .concat();
    let in_mail = mail(&[("Content-Type: text/plain", &encoded)]);
    for (name, bytes) in [
        ("headless.pdf", headless),
        ("behind.pdf", behind),
        ("mac.zip", hidden),
        ("encoded.txt", encoded.clone()),
        ("mail.eml", in_mail),
    ] {
        let (_folder, result) = run_with(&[(&hers(name), &bytes)], ROSTER, |_| {});
        let outcome = result.unwrap();
        assert_eq!(verdict(&outcome), expected, "{name}: {:?}", rows(&outcome));
    }
}

/// Bytes in the lines of uuencode.
fn uuencoded(bytes: &[u8]) -> Vec<u8> {
    let mut text = Vec::new();
    for line in bytes.chunks(45) {
        text.push(b' ' + line.len() as u8);
        for group in line.chunks(3) {
            let bits = (0..3).fold(0_u32, |bits, at| {
                (bits << 8) | u32::from(group.get(at).copied().unwrap_or(0))
            });
            text.extend([18, 12, 6, 0].map(|shift| b' ' + ((bits >> shift) & 63) as u8));
        }
        text.push(b'\n');
    }
    text
}

#[test]
fn files_of_the_system_in_an_archive_are_listed_and_hold_nothing() {
    let zip = archive(&[
        ("__MACOSX/._course.pdf", b"\0\x05\x16\x07\0\x02"),
        (".DS_Store", b"\0\0\0\x01Bud1"),
    ]);
    let (_folder, result) = run_with(&[(&hers("mac.zip"), &zip)], ROSTER, |_| {});
    let outcome = result.unwrap();
    let rows = rows(&outcome);
    let fate = |name: &str| rows.get(&hers(name)).map(|(_, fate)| fate.as_str());
    assert_eq!(fate("mac.zip/files left out"), Some("not_a_certificate"));
    assert_eq!(fate("mac.zip"), Some("not_a_certificate"));
    assert_eq!(verdict(&outcome).0, "not_met");
}

#[test]
fn every_container_has_a_row_with_its_hash_and_a_true_fate() {
    let inner = archive(&[("course.pdf", CERTIFICATE), ("notes.txt", b"for Imani")]);
    let letter = mail(&[(ATTACHED, &inner)]);
    let outer = archive(&[("letter.eml", &letter)]);
    let copy = archive(&[("again.pdf", CERTIFICATE)]);
    let letter_of_copy = mail(&[(ATTACHED, &copy)]);
    let notes = archive(&[("notes.txt", b"none")]);
    let mut deep = archive(&[("card.pdf", &CERTIFICATE[..300])]);
    let mut levels = vec![deep.clone()];
    for _ in 0..5 {
        deep = archive(&[("n.zip", &deep)]);
        levels.push(deep.clone());
    }
    let [a, b, c, n] = ["a.zip", "b.eml", "c.zip", "n.zip"].map(hers);
    let files: [(&str, &[u8]); 4] = [
        (&a, &outer),
        (&b, &letter_of_copy),
        (&c, &notes),
        (&n, &deep),
    ];
    let (_folder, result) = run_with(&files, ROSTER, |_| {});
    let outcome = result.unwrap();
    let mut expected: Vec<(String, &[u8], &str)> = vec![
        (hers("a.zip"), &outer, "judged"),
        (hers("a.zip/letter.eml"), &letter, "judged"),
        (hers("a.zip/letter.eml/attached"), &inner, "judged"),
        (
            hers("a.zip/letter.eml/attached/course.pdf"),
            CERTIFICATE,
            "judged",
        ),
        (hers("b.eml"), &letter_of_copy, "duplicate"),
        (hers("b.eml/attached"), &copy, "duplicate"),
        (hers("b.eml/attached/again.pdf"), CERTIFICATE, "duplicate"),
        (hers("c.zip"), &notes, "not_a_certificate"),
        (hers("c.zip/notes.txt"), b"none", "not_a_certificate"),
    ];
    // Four containers are opened; the fifth says that it was not.
    let mut path = hers("n.zip");
    for level in levels.iter().rev().take(5) {
        expected.push((path.clone(), level, "unread"));
        path.push_str("/n.zip");
    }
    let rows = rows(&outcome);
    for (path, bytes, fate) in &expected {
        let row = (sha256_hex(bytes), (*fate).to_owned());
        assert_eq!(rows.get(path), Some(&row), "{path}: {rows:?}");
    }
    // The notes beside the certificate.
    assert_eq!(rows.len(), expected.len() + 1);
}

#[test]
fn what_was_not_read_in_a_mail_holds_the_trainer_who_sent_it() {
    let roster = "trainer_id,name,email,credential,expires_on\n\
        T1,Ann Lee,Ann.Lee@gym.example,NASM-CPT,2026-07-31\n\
        T2,Tom Hart,tom.hart@gym.example,NASM-CPT,2026-07-31\n";
    let cut_off = &CERTIFICATE[..CERTIFICATE.len() / 2];
    let sent_by = |sender: &str, boundary: &str, attached: &[u8]| {
        let mail = mail(&[(ATTACHED, b"CONTENT")]);
        let mail = String::from_utf8(mail).unwrap();
        let mail = mail.replace("office@fernvale.example", sender);
        let mail = mail.replace("--part", &format!("--{boundary}"));
        let mail = mail.replace("\"part\"", &format!("\"{boundary}\""));
        let (before, after) = mail.split_once("CONTENT").unwrap();
        [before.as_bytes(), attached, after.as_bytes()].concat()
    };
    let by_ann = sent_by("Ann Lee <ann.lee@gym.example>", "inner", cut_off);
    let forwarded = sent_by("tom.hart@gym.example", "outer", &by_ann);
    let by_office = sent_by("office@fernvale.example", "part", cut_off);
    let from_home = sent_by("\"Lee, Ann\" <lifts2020@home.example>", "part", cut_off);
    for (bytes, asked) in [
        (by_ann, Some("T1")),
        (from_home, Some("T1")),
        (forwarded, Some("T1;T2")),
        (by_office, None),
    ] {
        let (folder, result) = run_with(&[("inbox/1.eml", &bytes)], roster, |_| {});
        // Once more from the state.
        for outcome in [result.unwrap(), run_again(&folder, &context())] {
            let review = super::report(&outcome)["review.csv"].clone();
            let mut about = review.lines().filter(|row| row.contains("attached"));
            let trainers = about.next().map(|row| row.split(',').nth(1).unwrap());
            assert_eq!(trainers, asked, "{review}");
            assert_eq!(about.next(), None, "{review}");
        }
    }
}

/// The next night the certificate is at another place, or in an archive, and cannot be read any more.
#[test]
fn what_was_read_and_is_now_moved_and_unreadable_is_still_somebodys() {
    let cut_off = &CERTIFICATE[..CERTIFICATE.len() / 2];
    let packed = archive(&[("page.pdf", cut_off)]);
    for (path, bytes) in [
        ("inbox/done/2026-04 Scan7.pdf", cut_off),
        ("inbox/2026-04 scan7.zip", &packed),
        ("archive/2026-04 scan7 (1).pdf", cut_off),
    ] {
        let share = [("inbox/2026-04 scan7.pdf", CERTIFICATE)];
        let (folder, first) = run_with(&share, ROSTER, |_| {});
        assert_eq!(verdict(&first.unwrap()).1, "0.6");
        let file = |path: &str| folder.path().join("share").join(path);
        fs::remove_file(file("inbox/2026-04 scan7.pdf")).unwrap();
        fs::create_dir_all(file(path).parent().unwrap()).unwrap();
        fs::write(file(path), bytes).unwrap();
        let outcome = run_again(&folder, &context());
        assert_eq!(
            verdict(&outcome),
            ("needs_review".into(), "0".into()),
            "{path}"
        );
        let review = super::report(&outcome)["review.csv"].clone();
        assert!(review.contains("BW-101"), "{path}: {review}");
    }
}

#[test]
fn an_answer_about_a_file_that_holds_others_says_to_answer_for_these() {
    let packed = archive(&[("card.pdf", &CERTIFICATE[..300])]);
    let path = hers("cards.zip");
    let sha256 = sha256_hex(&packed);
    let share = [(path.as_str(), packed.as_slice())];
    let (_folder, result) = run_with(&share, ROSTER, |settings| {
        let file = settings.out.with_file_name("answers.csv");
        let rows = format!(
            "sha256,pages,field,value,answered_by,answered_on,reason\n{sha256},1,kind,other,M. Lee,2026-06-01,\n"
        );
        fs::write(&file, rows).unwrap();
        settings.answers = Some(file);
    });
    let answers = fs::read_to_string(result.unwrap().folder.join("answers.csv")).unwrap();
    assert!(
        answers.contains("this file holds others, and they are asked about: answer the questions about the files inside it"),
        "{answers}"
    );
}

/// A PDF with these pages of lines.
fn pdf(pages: &[&[&str]]) -> Vec<u8> {
    let kids: Vec<String> = (0..pages.len())
        .map(|page| format!("{} 0 R", 4 + 2 * page))
        .collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!(
            "<< /Type /Pages /Kids [{}] /Count {} >>",
            kids.join(" "),
            pages.len()
        ),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    for (page, lines) in pages.iter().enumerate() {
        let shown: Vec<String> = lines.iter().map(|line| format!("({line}) Tj T*")).collect();
        let content = format!("BT /F 12 Tf 72 720 Td 24 TL {} ET", shown.join(" "));
        let number = 5 + 2 * page;
        objects.push(format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {number} 0 R /Resources << /Font << /F 3 0 R >> >> >>"));
        objects.push(format!(
            "<< /Length {} >>\nstream\n{content}\nendstream",
            content.len()
        ));
    }
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        places.push(format!("{:010} 00000 n \n", file.len()));
        write!(file, "{number} 0 obj\n{object}\nendobj\n").unwrap();
    }
    let (table, places, size) = (file.len(), places.concat(), objects.len() + 1);
    write!(file, "xref\n0 {size}\n0000000000 65535 f \n{places}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").unwrap();
    file
}

/// The fate of a file in the folder of Imani Adeyemi, the verdict, and whether it is asked about.
fn judged_alone(name: &str, bytes: &[u8]) -> (String, String, bool) {
    let (_folder, result) = run_with(&[(&hers(name), bytes)], ROSTER, |_| {});
    let outcome = result.unwrap();
    let fate = rows(&outcome)[&hers(name)].1.clone();
    let review = &report(&outcome)["review.csv"];
    (fate, verdict(&outcome).0, review.contains(&hers(name)))
}

#[test]
fn a_page_that_was_lost_beside_a_certificate_holds_the_verdict() {
    let course: &[&str] = &COURSE;
    let alone = judged_alone("papers.pdf", &pdf(&[course]));
    assert_eq!((alone.0.as_str(), alone.1.as_str()), ("judged", "not_met"));
    // A PDF that no program shows, before the one that is shown.
    let two = [pdf(&[course]), pdf(&[course])].concat();
    let two = judged_alone("papers.pdf", &two);
    assert_eq!((two.1.as_str(), two.2), ("needs_review", true));
    let both = pdf(&[course, &["CPR/AED card"]]);
    let text = String::from_utf8(both).unwrap();
    for (what, with) in [
        ("/Contents 7 0 R", "/Contents 9 0 R"),
        ("\n6 0 obj", "\n9 0 obj"),
    ] {
        let lost = judged_alone("papers.pdf", text.replace(what, with).as_bytes());
        assert_eq!((lost.1.as_str(), lost.2), ("needs_review", true), "{with}");
    }
}

#[test]
fn an_unfinished_document_and_a_text_with_a_time_hold_the_verdict_whatever_their_names() {
    let unfinished = &CERTIFICATE[..300];
    let text = b"Imani Adeyemi\nAdult CPR/AED\nCompleted: 05/01/2025 10:30 AM\n";
    let badge = br#"{"name":"Adult CPR/AED","issuedOn":"2025-05-01T00:00:00Z"}"#;
    let class = b"Adult CPR/AED\nClass date: 05/01/2025 9:00 AM\n";
    let passed = br#"{"course":"Adult CPR/AED","passed":"05\/01\/2025"}"#;
    let seconds = br#"{"course":"Adult CPR/AED","on":1746090000}"#;
    let joined = br#"{"course":"Adult CPR/AED","on":"20250501"}"#;
    for (name, bytes) in [
        ("scan.log", unfinished),
        ("clip.mov", unfinished),
        ("certificate.php", unfinished),
        ("certificate.php", b""),
        ("card - cards.example.com", b""),
        ("card.txt", text),
        ("badge.json", badge),
        ("class.txt", class),
        ("passed.json", passed),
        ("seconds.json", seconds),
        ("joined.json", joined),
    ] {
        let found = judged_alone(name, bytes);
        let expected = ("unread".to_owned(), "needs_review".to_owned(), true);
        assert_eq!(found, expected, "{name}");
    }
    let note = b"Completed the form on 05/01/2025 10:30\n".as_slice();
    assert!(judged_alone("card.txt", note).2);
    let note = b"Her certificate.\nOn Mon, Mar 2, 2026 at 9:05 AM Nadia wrote:\n".as_slice();
    assert!(!judged_alone("note.txt", note).2);
}

#[test]
fn what_programs_keep_beside_documents_holds_nothing() {
    let link = b"[InternetShortcut]\nURL=https://gym.example".as_slice();
    for (name, bytes) in [
        ("IMG_1.AAE", b"<?xml version=\"1.0\"?><plist/>".as_slice()),
        ("scan.xmp", b"<x:xmpmeta/>"),
        (".gitkeep", b""),
        (".nomedia", b""),
        (
            "cpr class.ics",
            b"BEGIN:VCALENDAR\nSUMMARY:CPR\nDTSTART:20250501\n",
        ),
        ("Imani.vcf", b"BEGIN:VCARD\n"),
        ("our website.url", link),
        ("favicon.ico", b"\0\0\x01\0\x01\0"),
        (
            "readme.txt",
            b"Certificates and cards go into this folder.\n",
        ),
        (
            "scanner.txt",
            b"2025-05-01 10:30:00 started\n2025-05-01 10:31:12 out of paper\n",
        ),
    ] {
        let (fate, verdict, is_asked) = judged_alone(name, bytes);
        let found = (fate.as_str(), verdict.as_str(), is_asked);
        assert_eq!(found, ("not_a_certificate", "not_met", false), "{name}");
    }
}

#[test]
fn a_second_picture_behind_a_small_one_and_words_with_a_prefix_hold_the_verdict() {
    let jpeg = |width, height| {
        let mut bytes = io::Cursor::new(Vec::new());
        image::GrayImage::new(width, height)
            .write_to(&mut bytes, image::ImageFormat::Jpeg)
            .unwrap();
        bytes.into_inner()
    };
    let small = jpeg(64, 48);
    let both = [small.as_slice(), &jpeg(800, 500)].concat();
    let drawing =
        b"<svg:svg xmlns:svg=\"http://www.w3.org/2000/svg\"><svg:text>CPR</svg:text></svg:svg>";
    for (content, expected) in [
        (small.as_slice(), "not_met"),
        (&both, "needs_review"),
        (drawing, "needs_review"),
    ] {
        let inline = "Content-Type: image/x\nContent-Transfer-Encoding: binary\nContent-ID: <1>";
        let bytes = mail(&[(inline, content)]);
        assert_eq!(judged_alone("mail.eml", &bytes).1, expected);
    }
}

#[test]
fn a_card_without_a_name_behind_or_below_a_course_holds_the_verdict() {
    let course = COURSE;
    let card: [&str; 4] = [
        "American Heart Association",
        "Heartsaver CPR AED",
        "Issue Date: 01/25/2026",
        "Renew By: 01/31/2028",
    ];
    let behind = judged_alone("papers.pdf", &pdf(&[&course, &card]));
    assert_eq!((behind.1.as_str(), behind.2), ("needs_review", true));
    let below = [&course[..], &["", "", "", ""], &card].concat();
    let below = judged_alone("papers.pdf", &pdf(&[&below]));
    assert_eq!((below.1.as_str(), below.2), ("needs_review", true));
    // Its back and its terms are no papers of their own.
    for back in [
        &["This certificate of completion is valid with its seal only."][..],
        &["Keep your CPR card current.", "Last revised January 2024"],
    ] {
        let alone = judged_alone("papers.pdf", &pdf(&[&course, back]));
        assert_eq!((alone.1.as_str(), alone.2), ("not_met", false), "{back:?}");
    }
}

/// D20: what a person sees is one paper, whatever else its files say.
#[test]
fn papers_that_look_the_same_are_one_activity() {
    let paper = |title: &str, shown: &str| {
        let mut lines = COURSE.map(str::to_owned);
        lines[5] = format!(") Tj /Span <</ActualText ({title})>> BDC ({shown}) Tj EMC (");
        pdf(&[&lines.each_ref().map(String::as_str)])
    };
    let duplicates = |papers: &[Vec<u8>]| {
        let names: Vec<String> = (0..papers.len())
            .map(|at| hers(&format!("{at}.pdf")))
            .collect();
        let files: Vec<(&str, &[u8])> = names
            .iter()
            .zip(papers)
            .map(|(name, paper)| (name.as_str(), paper.as_slice()))
            .collect();
        let (_folder, result) = run_with(&files, ROSTER, |_| {});
        let report = report(&result.unwrap());
        let credits = report
            .iter()
            .filter(|(name, _)| name.ends_with("credits.csv"));
        let duplicates = credits.map(|(_, rows)| rows.matches(",duplicate,").count());
        duplicates.sum::<usize>()
    };
    let titles = [
        "Gait",
        "Stretching",
        "Course Design",
        "Nutrition",
        "Posture",
    ];
    let same = titles.map(|title| paper(title, "Course Design"));
    assert_eq!(duplicates(&same), 4);
    let different = titles.map(|title| paper(title, title));
    assert_eq!(duplicates(&different), 0);
}
