//! Whether a text may be a certificate or card itself, and whether a file is written in it: a text comes in, an answer goes
//! out. Nothing is interpreted: what a text says is for a person to read.

use std::sync::LazyLock;

use regex::Regex;

/// What certificates and cards say, in the languages that are read and some others.
static WORDS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"certif|zertifi|sertifi|attest|diplom|complet|teilgenommen|abgeschlossen|bestanden|\bpass(?:ed|ing)\b|qualif|licen[cs]|credential|kurs\b|\bformation|first.aid|heartsaver|lifeguard|\bresus|red cross|heart association|r\u{e9}ussi|suivi|obtenu|tamamla|kat\u{131}l|expir|valid|g\u{fc}ltig|ge\u{e7}erli|renew by|issued|award|badge|\bcpr\b|\baed\b|\bbls\b|\bceus?\b|\bcecs?\b|\bcards?\b|contact hour",
    )
});
/// The first of the lines above a message that is answered, which also says when that was sent: a line with the time that goes on
/// with who wrote it, and the label that only mail programs write.
static ABOVE_MESSAGE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\d{1,2}[:.h]\d\d.*(?:[@<]|\b(?:wrote|schrieb|\u{e9}crit|escribi\u{f3}|ha scritto|yazd\u{131})\b)|^[>\s*]*(?:sent|gesendet|envoy\u{e9}|enviado(?: el)?|inviato|g\u{f6}nderildi)\b\W{0,3}:",
    )
});
/// The label of a day that mail programs write, and that stands on certificates too.
static DATE_LABEL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^[>\s*]*(?:date|datum|fecha|data|tarih)\b\W{0,3}:.*\d{1,2}[:.h]\d\d")
});
/// The labels of the lines beside it, above a message.
static MESSAGE_LABEL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^[>\s*]*(?:from|to|cc|subject|von|an|betreff|de|\u{e0}|objet|para|asunto|da|a|oggetto|kimden|kime|konu)\b\W{0,3}:",
    )
});
/// A day in figures, a day and a month in words of any language, or a month and a year.
static DAY_OR_MONTH: LazyLock<Regex> = LazyLock::new(|| {
    const MONTH: &str = "(?:jan|ene|feb|f\u{e9}v|mar|m\u{e4}r|apr|abr|avr|may|mai|jun|juin|jul|juil|aug|ago|ao\u{fb}|sep|oct|okt|nov|dec|dic|dez|d\u{e9}c)";
    pattern(&format!(
        r"\b\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{2,4}}(?:\b|t\d\d:)|\b\d{{1,2}}[./-]20\d\d\b|\b{MONTH}\p{{L}}*\.?,?\s+(?:de\s+)?20\d\d\b|\b\p{{L}}{{3,}}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+20\d\d\b|\b\d{{1,2}}(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?\p{{L}}{{3,}}\.?,?\s+(?:de\s+)?20\d\d\b"
    ))
});

/// What may be a day in another form, as a number of seconds or without what divides it, the number of a card, or the year in
/// which it ends.
static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"\d{6}|(?:valid|expir|until|through|renew|g\u{fc}ltig)\D{0,20}20\d\d\b")
});

/// A pattern that is part of the program.
fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap_or_else(|error| unreachable!("a pattern of the program: {error}"))
}

/// Whether the text of a message has words of a certificate or card, and a day or month in a line that is not above a message
/// which is answered.
pub(in crate::intake) fn may_be_certificate(text: &str) -> bool {
    let text = text.to_lowercase();
    WORDS.is_match(&text) && own_lines(&text).any(|line| DAY_OR_MONTH.is_match(line))
}

/// The lines of a text without those above a message.
fn own_lines(text: &str) -> impl Iterator<Item = &str> {
    let lines: Vec<&str> = text.lines().collect();
    let above: Vec<bool> = (0..lines.len())
        .map(|at| is_above_message(&lines, at))
        .collect();
    let lines = lines.into_iter().zip(above);
    lines
        .filter(|(_, is_above)| !is_above)
        .map(|(line, _)| line)
}

/// Whether a line with a day is one of those above a message.
fn is_above_message(lines: &[&str], at: usize) -> bool {
    let beside = &lines[at.saturating_sub(2)..lines.len().min(at + 3)];
    ABOVE_MESSAGE.is_match(lines[at])
        || (DATE_LABEL.is_match(lines[at])
            && beside.iter().any(|line| MESSAGE_LABEL.is_match(line)))
}

/// Whether the name of a file has words of a certificate or card.
pub(super) fn is_named_as_certificate(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let letters = |c: char| if c.is_alphabetic() { c } else { ' ' };
    let name: String = name.to_lowercase().chars().map(letters).collect();
    WORDS.is_match(&name) || name.split(' ').any(|word| matches!(word, "cert" | "certs"))
}

/// Whether a file of text has words of a certificate or card, and a day or a number, whatever is written beside them.
pub(super) fn may_be_document(text: &str) -> bool {
    // In JSON, a backslash may stand before each part of a day.
    let text = text.to_lowercase().replace('\\', "");
    WORDS.is_match(&text)
        && own_lines(&text).any(|line| NUMBER.is_match(line) || DAY_OR_MONTH.is_match(line))
}

/// No word and no address is as long as this, but the letters in which a file is written are.
const LONG_RUN: usize = 400;
/// A line of dashes has fewer different letters, and one in which a file is written has more.
const LETTERS: u32 = 10;

/// Whether a file is written in a text as letters, in lines of one length or in one line: as base64, for example.
pub(super) fn holds_file(text: &[u8]) -> bool {
    let mut run = Run::default();
    text.split(|byte| *byte == b'\n').any(|line| {
        let mut words = line.split(u8::is_ascii_whitespace);
        if words.any(|word| word.len() >= LONG_RUN && Run::default().add(word).is_file()) {
            return true;
        }
        let line = line.trim_ascii();
        run = if line.len() >= 60 && line.iter().all(u8::is_ascii_graphic) {
            run.add(line)
        } else {
            Run::default()
        };
        run.is_file()
    })
}

/// Letters without a space, over several lines.
#[derive(Clone, Copy, Default)]
struct Run {
    length: usize,
    /// A bit for each letter that occurs.
    letters: u128,
}

impl Run {
    fn add(self, letters: &[u8]) -> Self {
        Self {
            length: self.length + letters.len(),
            letters: letters
                .iter()
                .fold(self.letters, |found, letter| found | (1 << (letter & 127))),
        }
    }

    fn is_file(self) -> bool {
        self.length >= LONG_RUN && self.letters.count_ones() >= LETTERS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_of_a_card_may_be_a_certificate() {
        for card in [
            "CPR/AED\nNadia Brandt\nIssued 03/14/2025",
            "This certifies that Nadia Brandt completed CPR on 3 March 2025",
            "Valid until March 2027",
            "Certificado\n14 de marzo de 2025",
            "has successfully completed\n2025-03-14",
            "Attestation: Nadia Brandt a suivi le cours le 3 mars 2025",
            "Nadia Brandt, 3 \u{15e}ubat 2025 tarihinde kursu tamamlad\u{131}",
            "BLS, March 14th, 2025",
            "Adult CPR/AED\nCompleted: 03/14/2025 10:30 AM",
            "Date of completion\n03/14/2025 10:30 AM PST",
            "{\"name\":\"Adult CPR/AED\",\"issuedOn\":\"2025-03-14T00:00:00Z\"}",
            "My card: issued 03/14/2025 10:30, ends 03/14/2027 23:59.",
            "CPR/AED\nClass date: 05/01/2025 9:00 AM",
            "CPR\nDate: 05/01/2025 9:00 AM\nInstructor: R. Mendes",
        ] {
            assert!(may_be_certificate(card), "{card}");
            assert!(may_be_document(card), "{card}");
        }
    }

    #[test]
    fn a_file_with_the_facts_of_a_card_may_be_one_whatever_its_labels() {
        for card in [
            "Adult CPR/AED: Nadia Brandt\nPassed: 05/01/2025 9:00 AM",
            r#"{"course":"Adult CPR","on":"05\/01\/2025"}"#,
            r#"{"course":"Adult CPR","on":1746090000}"#,
            r#"{"course":"Adult CPR","on":"20250501"}"#,
            "Heartsaver, eCard 245512904417, Nadia Brandt",
            "CPR card, Nadia Brandt, valid until 2027",
        ] {
            assert!(may_be_document(card), "{card}");
        }
        for note in [
            "Put certificates and cards of this club here.",
            "certificates of 2020 are on the backup disk",
            "Scanned 4 pages on 14 March 2025",
            "[error] 2025-03-14 10:30:00 out of paper",
            "",
        ] {
            assert!(!may_be_document(note), "{note}");
        }
    }

    #[test]
    fn a_letter_about_a_certificate_is_none() {
        for letter in [
            "Please find my certificate attached.\n\u{a9} 2026 Gym Chain",
            "See you on 03/14/2025.",
            "The certificate.\nOn Fri, Mar 14, 2025 at 9:05 AM Nadia wrote:",
            "The certificate.\nSent: Friday, March 14, 2025 9:05 AM",
            "The certificate.\nAm Fr., 14. M\u{e4}rz 2025 um 09:05 <\nnadia@gym.example> schrieb:",
            "",
        ] {
            assert!(!may_be_certificate(letter), "{letter}");
        }
    }

    #[test]
    fn a_file_written_in_letters_is_found() {
        let line = "JVBERi0xLjQKMSAwIG9iago8PAovVHlwZSAvQ2F0YWxvZwo+PgplbmRvYmoK";
        for text in [
            format!("BEGIN:VCARD\nPHOTO:\n {}\n", [line; 7].join("\n ")),
            format!("![card](data:image/png;base64,{})", line.repeat(7)),
            format!("<chunk>\r\n{}\r\n</chunk>", [line; 7].join("\r\n")),
        ] {
            assert!(holds_file(text.as_bytes()), "{text}");
        }
        for text in [
            "By hand: 6 hours.".to_owned(),
            format!("https://gym.example/{line}"),
            format!("{line}\nand\n").repeat(20),
            "a word ".repeat(200),
            format!("{}\n", "-".repeat(72)).repeat(20),
        ] {
            assert!(!holds_file(text.as_bytes()), "{text}");
        }
    }
}
