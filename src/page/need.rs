//! Whether a page can be read from its text layer, or needs OCR, and why.

use super::sheet::{DrawnPage, Letter, UNREADABLE};
use super::{Line, OcrReason, WordSource};

/// Pictures under the text that cover this share of a page may be the page.
const PICTURE_PAGE: f32 = 0.5;
/// Pictures of this share that most of the text stands on may be what it fills in: a card on a page.
const PICTURE_OF_A_CARD: f32 = 0.1;
/// So many shapes of letters, where there are hardly any letters, are text drawn as outlines.
const OUTLINED: u32 = 40;
/// Fewer words than this over a picture are values, whatever they say.
const FEW_WORDS: usize = 12;
/// More words than this are a text of its own.
const MANY_WORDS: usize = 40;

/// Why the text layer is not the whole page, where it is not.
pub(super) fn ocr(sheet: &DrawnPage, lines: &[Line]) -> Option<OcrReason> {
    let of = |source| {
        sheet
            .letters
            .iter()
            .filter(move |letter| letter.says != ' ' && letter.source == source)
    };
    let visible: Vec<&Letter> = of(WordSource::Layer).collect();
    let (hidden, filled_in) = (of(WordSource::Hidden).count(), of(WordSource::Form).count());
    if visible.is_empty() && sheet.drawn {
        return Some(match sheet.pictures > 0.0 {
            true if filled_in > 0 => OcrReason::ValuesOnly,
            true if hidden > 0 => OcrReason::HiddenLayer,
            true => OcrReason::Scan,
            false => OcrReason::Outlines,
        });
    }
    if visible
        .iter()
        .filter(|letter| meaningless(letter.says))
        .count()
        * 2
        > visible.len()
    {
        return Some(OcrReason::Unmapped);
    }
    if sheet.shapes >= OUTLINED && visible.len() * 4 < sheet.shapes as usize {
        return Some(OcrReason::Outlines);
    }
    let on_a_picture =
        sheet.pictures >= PICTURE_OF_A_CARD && sheet.on_pictures * 5 > sheet.visible * 3;
    if (on_a_picture || sheet.pictures_under >= PICTURE_PAGE) && !reads_by_itself(lines) {
        return Some(if hidden > 4 * visible.len() {
            OcrReason::HiddenLayer
        } else {
            OcrReason::ValuesOnly
        });
    }
    None
}

/// Whether a letter says nothing: unreadable, or private to its font.
pub(super) fn meaningless(letter: char) -> bool {
    letter == UNREADABLE || matches!(letter, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..)
}

/// Whether the visible text is more than values: it has labels, or the small words that make sentences.
fn reads_by_itself(lines: &[Line]) -> bool {
    let visible = |line: &&Line| {
        line.words
            .iter()
            .all(|word| word.source != WordSource::Hidden)
    };
    let words: Vec<&str> = lines
        .iter()
        .filter(visible)
        .flat_map(|line| line.text.split_whitespace())
        .collect();
    let labels = words
        .iter()
        .filter(|word| word.len() > 2 && word.ends_with(':'))
        .count();
    let joints = words
        .iter()
        .filter(|word| JOINTS.contains(&word.to_lowercase().as_str()))
        .count();
    words.len() > MANY_WORDS || (words.len() >= FEW_WORDS && (labels >= 2 || joints >= 2))
}

/// Words of sentences that are rarely part of a name or a title.
const JOINTS: [&str; 13] = [
    "this", "that", "has", "have", "is", "are", "was", "were", "been", "by", "on", "who", "will",
];

/// What a coordinator is told.
pub(super) fn message(reason: OcrReason) -> &'static str {
    match reason {
        OcrReason::Scan => {
            "the page is a picture and has no text of its own: it waits for OCR, or for a person"
        }
        OcrReason::ValuesOnly => {
            "only a few values are text, the rest of the page is a picture: it waits for OCR, or for a person"
        }
        OcrReason::Unmapped => {
            "the fonts do not say which letters they show: it waits for OCR, or for a person"
        }
        OcrReason::Outlines => {
            "the page has no text, or hardly any, but drawn shapes that may be letters: it waits for OCR, or for a person"
        }
        OcrReason::HiddenLayer => {
            "the page is a picture with a hidden text that some program made of it and that may be wrong: it waits for OCR, or for a person"
        }
    }
}
