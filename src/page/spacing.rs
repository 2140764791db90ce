//! The gaps of one row: which are inside words, which are between words, and which are between cells.
//!
//! What is a gap between words depends on the row's own spacing, so that letter-spaced headings are not divided and
//! tightly set words are not joined.

use super::axis::AlignedLetter;

/// What is before a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Break {
    /// Nothing: the letter continues a word.
    None,
    /// A word starts.
    Word,
    /// A cell starts.
    Cell,
}

/// A gap that exceeds the usual distance of letters by this many ems separates words.
const WORD: f32 = 0.13;
/// The same, if the file has a space there as well.
const WORD_WITH_SPACE: f32 = 0.06;
/// The usual distance between letters of a word is at least and at most this, in ems.
const TIGHTEST: f32 = -0.06;
const LOOSEST: f32 = 0.13;
/// A space is hardly ever narrower than this, in ems.
const SPACE: f32 = 0.18;
/// Letters that are further apart than this, in ems, are columns.
const MAX_LETTER_SPACING: f32 = 0.6;
/// A gap of this many ems always separates cells.
const CELL: f32 = 2.0;
/// A gap of this many ems separates cells if the row's other gaps are less than half of it: justified lines have even
/// gaps.
const CELL_IN_CONTRAST: f32 = 1.0;

/// A gap before a letter.
#[derive(Debug, Clone, Copy)]
struct Gap {
    /// In ems of the smaller neighbour.
    em: f32,
    /// Whether the file has a space here.
    space: bool,
}

/// The row without its spaces, and what is before each letter. The first letter starts a word.
pub(super) fn breaks(row: &[AlignedLetter]) -> (Vec<AlignedLetter>, Vec<Break>) {
    let (letters, gaps) = gaps(row);
    let usual = usual(&letters, &gaps);
    let mut breaks: Vec<Break> = gaps
        .iter()
        .map(|gap| {
            if separates_words(*gap, usual) {
                Break::Word
            } else {
                Break::None
            }
        })
        .collect();
    let mut extra = vec![0.0; gaps.len()];
    for run in single_letters(&breaks) {
        if let Some(spacing) =
            LetterSpacing::of(&letters[run.clone()], &gaps[run.start + 1..run.end])
        {
            for i in run.start + 1..run.end {
                breaks[i] = if spacing.separates_words(gaps[i]) {
                    Break::Word
                } else {
                    Break::None
                };
                extra[i] = 2.0 * spacing.usual;
            }
        }
    }
    for i in 1..letters.len() {
        if breaks[i] == Break::None
            && (letters[i].source != letters[i - 1].source
                || is_leader(&letters, i) != is_leader(&letters, i - 1))
        {
            breaks[i] = Break::Word;
        }
    }
    mark_cells(&mut breaks, &gaps, &extra);
    if let Some(first) = breaks.first_mut() {
        *first = Break::Word;
    }
    (letters, breaks)
}

fn gaps(row: &[AlignedLetter]) -> (Vec<AlignedLetter>, Vec<Gap>) {
    let mut letters: Vec<AlignedLetter> = Vec::with_capacity(row.len());
    let mut gaps: Vec<Gap> = Vec::with_capacity(row.len());
    let mut space = false;
    // The furthest edge so far: a letter drawn inside another one leaves no gap behind it.
    let mut edge = f32::MIN;
    for letter in row {
        if letter.character == ' ' {
            space = true;
            continue;
        }
        let em = letters
            .last()
            .map_or(0.0, |last| (letter.u0 - edge) / last.size.min(letter.size));
        gaps.push(Gap { em, space });
        edge = if letters.is_empty() {
            letter.u1
        } else {
            edge.max(letter.u1)
        };
        letters.push(*letter);
        space = false;
    }
    (letters, gaps)
}

fn separates_words(gap: Gap, usual: f32) -> bool {
    gap.em > usual + if gap.space { WORD_WITH_SPACE } else { WORD }
}

/// Whether a letter is part of a line of dots or underscores on which a value is written, or which leads to one. Three
/// dots are an ellipsis and belong to their word.
fn is_leader(letters: &[AlignedLetter], i: usize) -> bool {
    let dot = |j: usize| {
        letters
            .get(j)
            .is_some_and(|letter| matches!(letter.character, '.' | '_' | '…'))
    };
    dot(i) && (i.saturating_sub(3)..=i).any(|from| (from..from + 4).all(dot))
}

/// The usual distance of letters in ems: one of the smaller distances, because even rows of short words have more gaps
/// inside words than between them. Dots that lead from a label to a value do not count.
fn usual(letters: &[AlignedLetter], gaps: &[Gap]) -> f32 {
    let inside = |i: &usize| {
        letters[*i].character.is_alphanumeric() && letters[*i - 1].character.is_alphanumeric()
    };
    let letters: Vec<Gap> = (1..letters.len()).filter(inside).map(|i| gaps[i]).collect();
    let distance = quantile(&letters, 3);
    // If the distance is greater, they may be words of one letter each, which is examined separately.
    if distance > LOOSEST {
        0.0
    } else {
        distance.max(TIGHTEST)
    }
}

/// The distance that one in `n` gaps does not exceed.
fn quantile(gaps: &[Gap], n: usize) -> f32 {
    let mut sorted: Vec<f32> = gaps.iter().map(|gap| gap.em).collect();
    sorted.sort_by(f32::total_cmp);
    sorted
        .get(sorted.len().saturating_sub(1) / n)
        .copied()
        .unwrap_or(0.0)
}

/// Runs of words of one letter, with some words of two, at least three words long.
fn single_letters(breaks: &[Break]) -> Vec<std::ops::Range<usize>> {
    let mut starts: Vec<usize> = (0..breaks.len())
        .filter(|&i| i == 0 || breaks[i] != Break::None)
        .collect();
    starts.push(breaks.len());
    let mut runs = Vec::new();
    let (mut from, mut singles, mut words) = (0, 0, 0);
    for pair in starts.windows(2) {
        let length = pair[1] - pair[0];
        if length > 2 || (length == 2 && words == 0) {
            runs.extend((singles >= 3 && singles * 10 >= words * 7).then_some(from..pair[0]));
            (from, singles, words) = (pair[1], 0, 0);
        } else {
            singles += usize::from(length == 1);
            words += 1;
        }
    }
    runs.extend((singles >= 3 && singles * 10 >= words * 7).then_some(from..breaks.len()));
    runs
}

/// Letters that are spaced apart on purpose.
struct LetterSpacing {
    /// The usual distance of its letters, in ems.
    usual: f32,
    /// Whether the file has a space between most of them.
    typed: bool,
}

impl LetterSpacing {
    fn of(letters: &[AlignedLetter], gaps: &[Gap]) -> Option<Self> {
        let usual = quantile(gaps, 2);
        let typed = gaps.iter().filter(|gap| gap.space).count() * 2 > gaps.len();
        let all_equal = letters
            .windows(2)
            .all(|pair| pair[0].character == pair[1].character);
        if usual > MAX_LETTER_SPACING || all_equal {
            return None;
        }
        // Gaps as wide as a space are also between the single digits of a table, which must never become a number.
        let alphabetic = letters
            .iter()
            .filter(|letter| letter.character.is_alphabetic())
            .count();
        let is_text = alphabetic >= 3
            || letters
                .iter()
                .any(|letter| matches!(letter.character, '/' | '-' | ':'));
        if !is_text && (typed || usual >= SPACE) || (typed && letters.len() < 5) {
            return None;
        }
        Some(Self { usual, typed })
    }

    fn separates_words(&self, gap: Gap) -> bool {
        let over = if gap.space && !self.typed {
            WORD_WITH_SPACE
        } else {
            WORD.max(0.35 * self.usual)
        };
        gap.em > self.usual + over
    }
}

/// Turns the widest gaps between words into gaps between cells. `extra` is subtracted from the width of each gap.
fn mark_cells(breaks: &mut [Break], gaps: &[Gap], extra: &[f32]) {
    let width = |i: usize| gaps[i].em - extra[i];
    let mut widths: Vec<f32> = (1..breaks.len())
        .filter(|&i| breaks[i] == Break::Word)
        .map(width)
        .collect();
    widths.sort_by(f32::total_cmp);
    let ordinary = widths.get(widths.len() / 4).copied().unwrap_or(f32::MAX);
    for (i, gap) in breaks.iter_mut().enumerate().skip(1) {
        let wide = width(i) >= CELL || (width(i) >= CELL_IN_CONTRAST && width(i) >= 2.2 * ordinary);
        if *gap == Break::Word && wide {
            *gap = Break::Cell;
        }
    }
}
