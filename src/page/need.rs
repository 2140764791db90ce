//! A drawn page comes in; whether it can be read from its text layer or needs OCR goes out, with the reason.

use super::drawn_page::{DrawnPage, Letter, PictureRegion, UNREADABLE};
use super::text::{Line, OcrReason, WordSource};
use super::words::words;

/// Pictures that cover at least this fraction of a page may be a scan of the page.
pub const PAGE_PICTURE: f32 = 0.5;
/// Pictures of at least this fraction with most of the text on them may be a scan that was filled in, such as a card.
const CARD_PICTURE: f32 = 0.1;
/// At least this many shapes like letters, with hardly any letters, are text drawn as outlines.
const OUTLINES: u32 = 40;
/// Fewer words than this on a picture are filled-in values, whatever they are.
const FEW_WORDS: usize = 12;
/// Letters that cover at least this fraction of a picture are a text on a background.
const BACKGROUND_TEXT: f32 = 0.1;
/// At least this many shapes like letters may be a word drawn as outlines, such as a name in a logo.
const WORD_OUTLINES: u32 = 4;
/// More words than this are a complete text.
const MANY_WORDS: usize = 40;

/// Why the text layer is not the whole page; `None` if it is.
pub(super) fn ocr(page: &DrawnPage, lines: &[Line]) -> Option<OcrReason> {
    let letters_from = |source| {
        page.letters
            .iter()
            .filter(move |letter| letter.character != ' ' && letter.source == source)
    };
    let visible: Vec<&Letter> = letters_from(WordSource::Layer).collect();
    let (hidden, filled_in) = (
        letters_from(WordSource::Hidden).count(),
        letters_from(WordSource::Form).count(),
    );
    if visible.is_empty() && page.drawn {
        return Some(match page.pictures > 0.0 {
            true if filled_in > 0 => OcrReason::ValuesOnly,
            true if hidden > 0 => OcrReason::HiddenLayer,
            true => OcrReason::Scan,
            false => OcrReason::Outlines,
        });
    }
    if visible
        .iter()
        .filter(|letter| is_meaningless(letter.character))
        .count()
        * 2
        > visible.len()
    {
        return Some(OcrReason::Unmapped);
    }
    if page.shapes >= OUTLINES && visible.len() * 4 < page.shapes as usize {
        return Some(OcrReason::Outlines);
    }
    let on_a_picture = page.pictures >= CARD_PICTURE && page.on_pictures * 5 > page.visible * 3;
    if (on_a_picture || page.pictures_under >= PAGE_PICTURE) && !is_complete(lines) {
        return Some(if hidden > 4 * visible.len() {
            OcrReason::HiddenLayer
        } else {
            OcrReason::ValuesOnly
        });
    }
    if page.letters.iter().any(|letter| letter.is_unclear) {
        return Some(OcrReason::Unclear);
    }
    (!beside(page, lines).is_empty()).then_some(OcrReason::Beside)
}

/// With more unclear words than this, OCR looks at the whole page.
const MANY_UNCLEAR: usize = 30;
/// How much around an unclear word OCR looks at, in sizes of its letters: across the page, and down.
const AROUND: (f32, f32) = (3.0, 0.8);

/// Where OCR looks at a page that needs it for this reason, in coordinates of the page as drawn: the pictures beside its text, and
/// all areas, none for the whole page.
pub(super) fn areas(
    page: &DrawnPage,
    lines: &[Line],
    reason: Option<OcrReason>,
) -> (Vec<[f32; 4]>, Vec<[f32; 4]>) {
    match reason {
        Some(OcrReason::Beside) => {
            let beside = beside(page, lines);
            (beside.clone(), beside)
        }
        Some(OcrReason::Unclear) => {
            let beside = beside(page, lines);
            let mut areas = unclear(page);
            if !areas.is_empty() {
                areas.extend(&beside);
            }
            (beside, areas)
        }
        _ => (Vec::new(), Vec::new()),
    }
}

/// Where the words are that the page may show otherwise, in coordinates of the page as drawn; nothing if they are so many that
/// the whole page is to be looked at.
fn unclear(page: &DrawnPage) -> Vec<[f32; 4]> {
    let words = words(&page.letters);
    let unclear = words
        .into_iter()
        .map(|word| &page.letters[word])
        .filter(|word| word.iter().any(|letter| letter.is_unclear));
    let areas: Vec<[f32; 4]> = unclear
        .filter_map(|word| {
            let (first, last) = (word.first()?, word.last()?);
            let (right, below) = (AROUND.0 * first.size, AROUND.1 * first.size);
            let end = (
                last.x + last.dx * last.advance,
                last.y + last.dy * last.advance,
            );
            Some([
                first.x.min(end.0) - right,
                first.y.min(end.1) - first.size - below,
                first.x.max(end.0) + right,
                first.y.max(end.1) + below,
            ])
        })
        .collect();
    if areas.len() > MANY_UNCLEAR {
        return Vec::new();
    }
    areas
        .into_iter()
        .map(|area| page.area_as_drawn(area))
        .collect()
}

/// The pictures that may be cards and that the text of the page does not cover, in coordinates of the page as drawn.
fn beside(page: &DrawnPage, lines: &[Line]) -> Vec<[f32; 4]> {
    let mut complete = None;
    let mut is_background = |region: &PictureRegion| {
        let has_most = region.letters * 5 > page.visible * 3;
        region.text >= BACKGROUND_TEXT
            || (has_most && *complete.get_or_insert_with(|| is_complete(lines)))
    };
    let regions = page.regions.iter();
    regions
        .filter(|region| region.holds_card() && !is_background(region))
        .map(|region| region.bounds)
        .collect()
}

/// Whether pictures or shapes may show more than is read of a page after OCR looked at some areas of it.
pub(super) fn has_more(page: &DrawnPage, seen: &[[f32; 4]]) -> bool {
    let mut regions = page.regions.iter();
    page.shapes >= WORD_OUTLINES || regions.any(|region| !seen.contains(&region.bounds))
}

/// Whether a character carries no meaning: it is unreadable, or private to its font.
fn is_meaningless(letter: char) -> bool {
    letter == UNREADABLE || matches!(letter, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..)
}

/// Whether the visible text is more than filled-in values: it has labels, or the small words of sentences.
fn is_complete(lines: &[Line]) -> bool {
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
    let function_words = words
        .iter()
        .filter(|word| FUNCTION_WORDS.contains(&word.to_lowercase().as_str()))
        .count();
    words.len() > MANY_WORDS || (words.len() >= FEW_WORDS && (labels >= 2 || function_words >= 2))
}

/// Words of sentences that are rarely part of a name or a title.
const FUNCTION_WORDS: [&str; 13] = [
    "this", "that", "has", "have", "is", "are", "was", "were", "been", "by", "on", "who", "will",
];

/// The reason as a coordinator reads it.
pub(super) fn message(reason: OcrReason) -> &'static str {
    match reason {
        OcrReason::Scan => {
            "the page is a picture without a text layer, and OCR did not read it: look at it, or switch OCR on if it is off"
        }
        OcrReason::ValuesOnly => {
            "only a few values are text, the rest of the page is a picture, and OCR did not read it: look at it, or switch OCR on if it is off"
        }
        OcrReason::Unmapped => {
            "the fonts do not identify their letters, and OCR did not read it: look at it, or switch OCR on if it is off"
        }
        OcrReason::Outlines => {
            "the page has no text, or hardly any, but shapes that may be letters, and OCR did not read it: look at it, or switch OCR on if it is off"
        }
        OcrReason::HiddenLayer => {
            "the page is a picture with a hidden text layer that another program made and that may be wrong, and OCR did not read it: look at it, or switch OCR on if it is off"
        }
        OcrReason::Beside => {
            "beside the text there is a picture that is large enough for a card, and OCR did not read it: look at it, or switch OCR on if it is off"
        }
        OcrReason::Unclear => {
            "some of the text may not be what the page shows, and OCR did not compare the two: look at it, or switch OCR on if it is off"
        }
        OcrReason::Doubtful => {
            "the text leaves open whose the document is or who gave it, and OCR did not read the pictures or shapes on the page, which may say so: look at it, or switch OCR on if it is off"
        }
    }
}
