//! The gaps of one row: which part letters of a word, which part words, which part cells.
//!
//! What counts as a gap between words is taken from the row's own spacing, so that neither letter-spaced headings fall
//! apart nor tightly set text is glued together.

use super::layout::Mark;

/// What stands before a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Break {
    /// The letter goes on with a word.
    None,
    /// A word starts.
    Word,
    /// A cell starts.
    Cell,
}

/// A gap of this many ems over the usual distance of letters parts words.
const WORD: f32 = 0.13;
/// The same, where the file has a space as well.
const WORD_WITH_SPACE: f32 = 0.06;
/// The usual distance of letters in words differs from their widths by this at most, downwards and upwards.
const TIGHTEST: f32 = -0.06;
const LOOSEST: f32 = 0.13;
/// A space is hardly ever narrower than this.
const SPACE: f32 = 0.18;
/// Letters spaced wider than this are columns.
const SPACED_AT_MOST: f32 = 0.6;
/// A gap of this many ems parts cells wherever it stands.
const CELL: f32 = 2.0;
/// A gap of this many ems parts cells where the row's other gaps are less than half of it: justified lines have even gaps.
const CELL_IN_CONTRAST: f32 = 1.0;

/// A gap before a letter.
#[derive(Debug, Clone, Copy)]
struct Gap {
    /// In ems of the smaller neighbour.
    em: f32,
    /// Whether the file has a space here.
    space: bool,
}

/// The row without its spaces, and what stands before each letter. The first letter starts a word.
pub(super) fn breaks(row: &[Mark]) -> (Vec<Mark>, Vec<Break>) {
    let (marks, gaps) = gaps(row);
    let usual = usual(&marks, &gaps);
    let mut breaks: Vec<Break> = gaps
        .iter()
        .map(|gap| {
            if parts(*gap, usual) {
                Break::Word
            } else {
                Break::None
            }
        })
        .collect();
    let mut extra = vec![0.0; gaps.len()];
    for run in single_letters(&breaks) {
        if let Some(spaced) = Spaced::of(&marks[run.clone()], &gaps[run.start + 1..run.end]) {
            for i in run.start + 1..run.end {
                breaks[i] = if spaced.parts(gaps[i]) {
                    Break::Word
                } else {
                    Break::None
                };
                extra[i] = 2.0 * spaced.usual;
            }
        }
    }
    for i in 1..marks.len() {
        if breaks[i] == Break::None
            && (marks[i].source != marks[i - 1].source
                || leader(&marks, i) != leader(&marks, i - 1))
        {
            breaks[i] = Break::Word;
        }
    }
    mark_cells(&mut breaks, &gaps, &extra);
    if let Some(first) = breaks.first_mut() {
        *first = Break::Word;
    }
    (marks, breaks)
}

fn gaps(row: &[Mark]) -> (Vec<Mark>, Vec<Gap>) {
    let mut marks: Vec<Mark> = Vec::with_capacity(row.len());
    let mut gaps: Vec<Gap> = Vec::with_capacity(row.len());
    let mut space = false;
    // The furthest edge so far: a letter drawn inside another one leaves no gap behind it.
    let mut edge = f32::MIN;
    for mark in row {
        if mark.says == ' ' {
            space = true;
            continue;
        }
        let em = marks
            .last()
            .map_or(0.0, |last| (mark.u0 - edge) / last.size.min(mark.size));
        gaps.push(Gap { em, space });
        edge = if marks.is_empty() {
            mark.u1
        } else {
            edge.max(mark.u1)
        };
        marks.push(*mark);
        space = false;
    }
    (marks, gaps)
}

fn parts(gap: Gap, usual: f32) -> bool {
    gap.em > usual + if gap.space { WORD_WITH_SPACE } else { WORD }
}

/// Whether a letter is part of a line of dots or strokes, on which a value is written or which leads to one. Three dots
/// are an ellipsis and belong to their word.
fn leader(marks: &[Mark], i: usize) -> bool {
    let dot = |j: usize| {
        marks
            .get(j)
            .is_some_and(|mark| matches!(mark.says, '.' | '_' | '…'))
    };
    dot(i) && (i.saturating_sub(3)..=i).any(|from| (from..from + 4).all(dot))
}

/// The usual distance of letters in ems: one of the smaller distances, as even rows of short words have more gaps inside
/// words than between them. Dots that lead from a label to a value do not count.
fn usual(marks: &[Mark], gaps: &[Gap]) -> f32 {
    let inside =
        |i: &usize| marks[*i].says.is_alphanumeric() && marks[*i - 1].says.is_alphanumeric();
    let letters: Vec<Gap> = (1..marks.len()).filter(inside).map(|i| gaps[i]).collect();
    let distance = at_share(&letters, 3);
    // Wider than that, they may be words of one letter each: that is looked at by itself.
    if distance > LOOSEST {
        0.0
    } else {
        distance.max(TIGHTEST)
    }
}

/// The distance that one in `share` is not wider than.
fn at_share(gaps: &[Gap], share: usize) -> f32 {
    let mut sorted: Vec<f32> = gaps.iter().map(|gap| gap.em).collect();
    sorted.sort_by(f32::total_cmp);
    sorted
        .get(sorted.len().saturating_sub(1) / share)
        .copied()
        .unwrap_or(0.0)
}

/// Runs of words of one letter, with a pair here and there, at least three words long.
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

/// A stretch of letters spaced apart on purpose.
struct Spaced {
    /// The usual distance of its letters, in ems.
    usual: f32,
    /// Whether the file has a space between most of them.
    typed: bool,
}

impl Spaced {
    fn of(marks: &[Mark], gaps: &[Gap]) -> Option<Self> {
        let usual = at_share(gaps, 2);
        let typed = gaps.iter().filter(|gap| gap.space).count() * 2 > gaps.len();
        let one_letter = marks.windows(2).all(|pair| pair[0].says == pair[1].says);
        if usual > SPACED_AT_MOST || one_letter {
            return None;
        }
        // Gaps as wide as a space also stand between the single figures of a table, which are never to become a number.
        let alphabetic = marks
            .iter()
            .filter(|mark| mark.says.is_alphabetic())
            .count();
        let worded = alphabetic >= 3
            || marks
                .iter()
                .any(|mark| matches!(mark.says, '/' | '-' | ':'));
        if !worded && (typed || usual >= SPACE) || (typed && marks.len() < 5) {
            return None;
        }
        Some(Self { usual, typed })
    }

    fn parts(&self, gap: Gap) -> bool {
        let over = if gap.space && !self.typed {
            WORD_WITH_SPACE
        } else {
            WORD.max(0.35 * self.usual)
        };
        gap.em > self.usual + over
    }
}

/// Turns the widest gaps between words into gaps between cells.
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
