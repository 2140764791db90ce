//! The text of an e-mail comes in; whether it may be a certificate or card itself, the pictures written in it, and its first lines
//! go out.
//! Nothing is interpreted: what the text says is for a person to read.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

use crate::intake::kind::{base64_decoded, may_be_certificate};

static NOT_SHOWN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?is)<(?:style|script|head)\b.*?</(?:style|script|head)\s*>"));
/// The tags that begin or end a line.
static LINE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)</?(?:br|p|div|tr|li|table|h\d|hr|blockquote)\b[^>]*>"));
static TAG: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)<[^>]*>|&nbsp;|&#160;"));
/// A picture that is written in the page itself.
static PICTURE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)data:image/[a-z0-9.+-]+;base64,([a-z0-9+/=\s]+)"));
/// A picture that is fetched when the page is shown.
static PICTURE_ELSEWHERE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(?i)<img\b[^>]*\ssrc\s*=\s*["']?\s*(?:https?:)?//"#));

/// A link to a service that keeps files or cards, or to a file.
static LINK_TO_FILE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)https?://(?:[a-z0-9-]+\.)*(?:(?:drive|docs|photos)\.google|photos\.app\.goo|1drv|onedrive|sharepoint|dropbox|box|icloud|wetransfer|we|mega|pcloud|credly|accredible|badgr|ecards\.heart)\.[a-z.]+/|https?://[^\s'<>]+\.(?:pdf|docx?|heic|zip)\b",
    )
});

/// A pattern that is part of the program.
fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap_or_else(|error| unreachable!("a pattern of the program: {error}"))
}

/// What the text of a message is, as far as its words tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ShownText {
    /// It shows nothing, or only pictures that come with it.
    Nothing,
    /// It has no words and day of a certificate. Only a person can tell whether it is one all the same, in another language or
    /// behind a link.
    Letter,
    /// It has a link that may lead to a certificate or card.
    Links,
    /// It may be a certificate or card itself.
    MayBeCertificate,
}

/// How many lines of a message are kept, and how many characters of each.
const MAX_LINES: usize = 40;
const MAX_LINE: usize = 200;

/// The first lines of texts as they are shown, those with words.
pub(super) fn first_lines(texts: &[String]) -> Vec<String> {
    let lines = texts.iter().flat_map(|text| text.lines());
    lines
        .map(|line| line.trim().chars().take(MAX_LINE).collect::<String>())
        .filter(|line| line.chars().any(char::is_alphabetic))
        .take(MAX_LINES)
        .collect()
}

/// The text of a message as it is shown, if it is plain or a web page.
pub(super) fn as_shown(text: &str, is_page: bool) -> Cow<'_, str> {
    if !is_page && !text.trim_start().starts_with('<') {
        return Cow::Borrowed(text);
    }
    let shown = NOT_SHOWN.replace_all(text, " ");
    let lines = LINE.replace_all(&shown, "\n");
    Cow::Owned(TAG.replace_all(&lines, " ").into_owned())
}

/// The pictures that are written in the text of a message.
pub(super) fn pictures(text: &[u8]) -> Vec<Vec<u8>> {
    let text = String::from_utf8_lossy(text);
    PICTURE
        .captures_iter(&text)
        .filter_map(|picture| base64_decoded(picture[1].as_bytes()))
        .collect()
}

/// What the text of a message is, plain or as a web page.
pub(super) fn shown_text(bytes: &[u8], is_page: bool) -> ShownText {
    let text = String::from_utf8_lossy(bytes);
    match of_text(&as_shown(&text, is_page)) {
        ShownText::Nothing if PICTURE_ELSEWHERE.is_match(&NOT_SHOWN.replace_all(&text, " ")) => {
            ShownText::Links
        }
        // The address of a link is not shown.
        ShownText::Nothing | ShownText::Letter if LINK_TO_FILE.is_match(&text) => ShownText::Links,
        text => text,
    }
}

fn of_text(text: &str) -> ShownText {
    if may_be_certificate(text) {
        ShownText::MayBeCertificate
    } else if text.chars().all(|c| c.is_whitespace() || c.is_control()) {
        ShownText::Nothing
    } else {
        ShownText::Letter
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_of_a_card_may_be_a_certificate() {
        for card in [
            "<p>CPR/AED</p><p>Nadia Brandt</p><p>Issued 03/14/2025</p>",
            "<table><tr><td>Valid until</td><td>March 2027</td></tr></table>",
            "<style>p { color: red }</style><b>Certificado</b><br>14 de marzo de 2025",
        ] {
            assert_eq!(
                shown_text(card.as_bytes(), true),
                ShownText::MayBeCertificate,
                "{card}"
            );
        }
    }

    #[test]
    fn a_letter_about_a_certificate_is_a_letter() {
        for letter in [
            "<p>Please find my certificate attached.</p><p>&copy; 2026 Gym Chain</p>",
            "<p>The certificate.</p><div>On Fri, Mar 14, 2025 at 9:05 AM Nadia wrote:</div>",
            "<style>/* 2025-03-14 */</style><p>My certificate</p>",
            "<a href=\"https://cards.example/1\">Here</a>",
        ] {
            assert_eq!(
                shown_text(letter.as_bytes(), true),
                ShownText::Letter,
                "{letter}"
            );
        }
    }

    #[test]
    fn a_link_to_a_file_may_lead_to_a_certificate() {
        for letter in [
            "<img width=\"600\" src=\"https://cards.example/1\">",
            "<p>My card was too big: https://drive.google.com/file/d/1AbC/view</p>",
            "<a href='https://1drv.ms/b/s!Axyz'>AHA card</a>",
            "<a href=\"https://files.example/2025/card.pdf?dl=1\">here</a>",
        ] {
            assert_eq!(
                shown_text(letter.as_bytes(), true),
                ShownText::Links,
                "{letter}"
            );
        }
    }

    #[test]
    fn a_page_of_attached_pictures_shows_nothing_itself() {
        for page in [
            "<html><head><title>Card</title></head><body>&nbsp;<img src=\"cid:1\"></body></html>",
            " \r\n\0",
        ] {
            assert_eq!(
                shown_text(page.as_bytes(), true),
                ShownText::Nothing,
                "{page}"
            );
        }
    }
}
