//! Whole runs: questions about files that were not read, and what an answer to one holds for.

use super::*;

const CARD: &[u8] =
    include_bytes!("../../../fixtures/drive/BW-101 Imani Adeyemi/heartsaver ecard.pdf");

/// The rows of a file of a report, by their headings.
fn rows(outcome: &RunOutcome, file: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(outcome.folder.join(file)).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn the_end_of_an_old_card_is_no_date_while_a_newer_one_was_not_read() {
    let summary = |files: &[(&str, &[u8])]| {
        let roster =
            "trainer_id,name,credential,expires_on\nBW-101,Imani Adeyemi,NASM-CPT,2027-12-31\n";
        let (_folder, result) = run_with(files, roster, |settings| {
            settings.as_of = NaiveDate::from_ymd_opt(2027, 10, 31).unwrap();
        });
        let row = rows(&result.unwrap(), "summary.csv").remove(0);
        ["verdict", "cpr_valid_to", "aed_valid_to"].map(|column| row[column].clone())
    };
    let card = ("BW-101 Imani Adeyemi/card.pdf", CARD);
    assert_eq!(summary(&[card]), ["not_met", "2027-08-31", "2027-08-31"]);
    let newer = ("BW-101 Imani Adeyemi/new card.pdf", &CARD[..CARD.len() / 2]);
    assert_eq!(summary(&[card, newer]), ["needs_review", "", ""]);
}
