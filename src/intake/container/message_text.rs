//! The text of an e-mail as a web page comes in; whether it may be a certificate or card itself, and the pictures written in
//! it, go out. Nothing is interpreted: what the text says is for a person to read.

use std::sync::LazyLock;

use regex::Regex;

use super::part_list::PartList;
use super::small_picture::is_too_small;
use crate::intake::kind::base64_decoded;

/// The name of the part that is the text of a message.
pub(super) const MESSAGE_TEXT: &str = "text of the message.html";

static NOT_SHOWN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?s)<(?:style|script|head)\b.*?</(?:style|script|head)\s*>"));
/// The tags that begin or end a line.
static LINE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"</?(?:br|p|div|tr|li|table|h\d|hr|blockquote)\b[^>]*>"));
static TAG: LazyLock<Regex> = LazyLock::new(|| pattern(r"<[^>]*>|&nbsp;|&#160;"));
/// The time of a day, which a certificate has not, but the lines above a message that is answered.
static TIME: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b\d{1,2}:\d\d\b"));
static DAY_OR_MONTH: LazyLock<Regex> = LazyLock::new(|| {
    const MONTH: &str = "(?:jan|ene|feb|f\u{e9}v|mar|m\u{e4}r|apr|abr|avr|may|mai|jun|juin|jul|juil|aug|ago|ao\u{fb}|sep|oct|okt|nov|dec|dic|dez|d\u{e9}c)";
    pattern(&format!(
        r"\b\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{2,4}}\b|\b\d{{1,2}}[./-]20\d\d\b|\b{MONTH}\p{{L}}*\.?,?\s+(?:de\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s+)?20\d\d\b"
    ))
});
/// What certificates and cards say, in the languages that are read.
static WORDS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"certif|zertifi|complet|teilgenommen|abgeschlossen|expir|valid|g\u{fc}ltig|renew by|issued|award|\bcpr\b|\baed\b|\bbls\b|\bceus?\b|\bcecs?\b|contact hour",
    )
});
/// A picture that is written in the page itself.
static PICTURE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)data:image/[a-z0-9.+-]+;base64,([a-z0-9+/=\s]+)"));

/// A pattern that is part of the program.
fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap_or_else(|error| unreachable!("a pattern of the program: {error}"))
}

/// Adds what is in the text of a message: the pictures written in it, and the text itself if it may be a certificate or card.
pub(super) fn add_shown(list: &mut PartList, folder: &str, page: &[u8]) {
    let text = String::from_utf8_lossy(page);
    for picture in PICTURE.captures_iter(&text) {
        match base64_decoded(picture[1].as_bytes()) {
            Some(picture) if is_too_small(&picture) => {}
            Some(picture) => list.add(&format!("{folder}picture in the text"), picture),
            None => {}
        }
    }
    if may_be_document(&text) {
        list.add(&format!("{folder}{MESSAGE_TEXT}"), page.to_vec());
    }
}

/// Whether the text of a page has words of a certificate or card, and a day or month in a line that is not above a message
/// which is answered.
fn may_be_document(page: &str) -> bool {
    let page = page.to_lowercase();
    let shown = NOT_SHOWN.replace_all(&page, " ");
    let lines = LINE.replace_all(&shown, "\n");
    let text = TAG.replace_all(&lines, " ");
    WORDS.is_match(&text)
        && text
            .lines()
            .any(|line| DAY_OR_MONTH.is_match(line) && !TIME.is_match(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_of_a_card_may_be_a_document() {
        for card in [
            "<p>CPR/AED</p><p>Nadia Brandt</p><p>Issued 03/14/2025</p>",
            "<table><tr><td>Valid until</td><td>March 2027</td></tr></table>",
            "<style>p { color: red }</style><b>Certificado</b><br>14 de marzo de 2025",
            "<div>has successfully completed</div><div>2025-03-14</div>",
        ] {
            assert!(may_be_document(card), "{card}");
        }
    }

    #[test]
    fn a_letter_about_a_certificate_is_none() {
        for letter in [
            "<p>Please find my certificate attached.</p><p>&copy; 2026 Gym Chain</p>",
            "<p>See you on 03/14/2025.</p>",
            "<p>The certificate.</p><div>On Fri, Mar 14, 2025 at 9:05 AM Nadia wrote:</div>",
            "<style>/* 2025-03-14 */</style><p>My certificate</p>",
        ] {
            assert!(!may_be_document(letter), "{letter}");
        }
    }
}
