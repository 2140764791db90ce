//! A certificate as the finders see it: printed rows and their cells, folded, with their neighbours.
//!
//! In goes part of a [`Text`](crate::page::Text); nothing here knows what the words mean.

use std::borrow::Cow;
use std::ops::Range;

use crate::page::{Line, Page, Place, WordSource};
use crate::read::fold::{Folded, squeeze};
use crate::read::record::At;

/// The rows of one certificate.
#[derive(Debug, Clone, Default)]
pub struct Sheet<'a> {
    /// In reading order, over all its pages.
    pub rows: Vec<Row<'a>>,
    /// Every cell of every row, in reading order.
    pub cells: Vec<Cell>,
    /// The lines it was made from.
    pub lines: Vec<(&'a Page, &'a Line)>,
    /// Pages first and last, from 1.
    pub pages: [u32; 2],
    /// All the text, folded and without spaces.
    pub squeezed: String,
}

/// One printed row, or the rows of a running paragraph: a sentence is not cut where the print breaks it.
#[derive(Debug, Clone)]
pub struct Row<'a> {
    /// The page, from 1.
    pub page: u32,
    /// The line as laid out; of a paragraph, its lines joined under the first one's number.
    pub line: Cow<'a, Line>,
    /// Its folded view.
    pub folded: Folded,
    /// Its cells, as indices into `Sheet::cells`.
    pub cells: Range<usize>,
}

/// A stretch of a row between wide gaps.
#[derive(Debug, Clone)]
pub struct Cell {
    /// The row, as an index into `Sheet::rows`.
    pub row: usize,
    /// Its bytes in the row's folded text.
    pub range: Range<usize>,
    /// Its folded text.
    pub text: String,
    /// Where it stands.
    pub place: Place,
    /// The size of its letters, in points.
    pub size: f32,
}

impl Row<'_> {
    /// The row as evidence.
    #[must_use]
    pub fn at(&self) -> At {
        At {
            page: self.page,
            line: self.line.number,
            text: self.line.text.clone(),
        }
    }

    /// What is printed where the folded view has this range.
    #[must_use]
    pub fn printed(&self, range: Range<usize>) -> &str {
        self.line
            .text
            .get(self.folded.original(range))
            .unwrap_or_default()
    }
}

impl<'a> Sheet<'a> {
    /// The sheet of some lines of consecutive pages.
    #[must_use]
    pub fn new(lines: &[(&'a Page, &'a Line)]) -> Self {
        let mut sheet = Self::default();
        let width = lines
            .iter()
            .map(|(_, l)| l.place.x1 - l.place.x0)
            .fold(0.0, f32::max);
        let mut next = 0;
        while let Some(&(page, first)) = lines.get(next) {
            next += 1;
            let mut line = Cow::Borrowed(first);
            let mut last = first;
            while let Some(&(_, more)) = lines
                .get(next)
                .filter(|(p, more)| p.number == page.number && runs_on(last, more, width))
            {
                join(line.to_mut(), more);
                last = more;
                next += 1;
            }
            sheet.push(page, line);
        }
        sheet.lines = lines.to_vec();
        if let (Some(first), Some(last)) = (lines.first(), lines.last()) {
            sheet.pages = [first.0.number, last.0.number];
        }
        sheet.squeezed = sheet
            .rows
            .iter()
            .map(|row| squeeze(&row.folded.text))
            .collect();
        sheet
    }

    /// The row of a place.
    #[must_use]
    pub fn row_at(&self, at: &At) -> Option<usize> {
        let is_there = |row: &Row<'_>| row.page == at.page && row.line.number == at.line;
        self.rows.iter().position(is_there)
    }

    fn push(&mut self, page: &Page, line: Cow<'a, Line>) {
        let folded = Folded::new(&line.text);
        let first = self.cells.len();
        let row = self.rows.len();
        for cell in &line.cells {
            let words = line
                .words
                .iter()
                .filter(|w| cell.start <= w.range.start && w.range.end <= cell.end);
            let (x0, x1) = words.fold((f32::MAX, f32::MIN), |(a, b), w| (a.min(w.x0), b.max(w.x1)));
            let place = if x0 < x1 {
                Place {
                    x0,
                    x1,
                    ..line.place
                }
            } else {
                line.place
            };
            let start = folded.position(cell.start);
            let end = folded.position(cell.end);
            let text = folded.text[start..end].trim();
            if text.is_empty() {
                continue;
            }
            let start = start + folded.text[start..end].find(text).unwrap_or(0);
            self.cells.push(Cell {
                row,
                range: start..start + text.len(),
                text: text.to_owned(),
                place,
                size: line.size,
            });
        }
        self.rows.push(Row {
            page: page.number,
            line,
            folded,
            cells: first..self.cells.len(),
        });
    }

    /// What is printed in a cell.
    #[must_use]
    pub fn printed(&self, cell: usize) -> &str {
        let cell = &self.cells[cell];
        self.rows[cell.row].printed(cell.range.clone())
    }

    /// The cell as evidence: its row.
    #[must_use]
    pub fn at(&self, cell: usize) -> At {
        self.rows[self.cells[cell].row].at()
    }

    /// The cell as evidence without the rest of its row: what stands beside a name is nobody's business.
    #[must_use]
    pub fn at_alone(&self, cell: usize) -> At {
        At {
            text: self.printed(cell).to_owned(),
            ..self.at(cell)
        }
    }

    /// The cell that a byte of a row's folded text stands in.
    #[must_use]
    pub fn cell_at(&self, row: usize, byte: usize) -> Option<usize> {
        self.rows[row]
            .cells
            .clone()
            .find(|&c| self.cells[c].range.start <= byte && byte < self.cells[c].range.end.max(1))
    }

    /// The next cell of the same row.
    #[must_use]
    pub fn right(&self, cell: usize) -> Option<usize> {
        let next = cell + 1;
        (self.rows[self.cells[cell].row].cells.contains(&next)).then_some(next)
    }

    /// The cell before it in the same row.
    #[must_use]
    pub fn left(&self, cell: usize) -> Option<usize> {
        let before = cell.checked_sub(1)?;
        (self.rows[self.cells[cell].row].cells.contains(&before)).then_some(before)
    }

    /// The nearest cell below that shares some of its width, within a few lines.
    #[must_use]
    pub fn below(&self, cell: usize) -> Option<usize> {
        let from = &self.cells[cell];
        let page = self.rows[from.row].page;
        (from.row + 1..self.rows.len().min(from.row + 6))
            .take_while(|&r| self.rows[r].page == page && self.near(from.row, r))
            .find_map(|r| {
                self.rows[r]
                    .cells
                    .clone()
                    .find(|&c| aligned(&from.place, &self.cells[c].place))
            })
    }

    /// The nearest cell above that shares some of its width, within a few lines.
    #[must_use]
    pub fn above(&self, cell: usize) -> Option<usize> {
        let from = &self.cells[cell];
        let page = self.rows[from.row].page;
        (from.row.saturating_sub(5)..from.row)
            .rev()
            .take_while(|&r| self.rows[r].page == page && self.near(r, from.row))
            .find_map(|r| {
                self.rows[r]
                    .cells
                    .clone()
                    .find(|&c| aligned(&from.place, &self.cells[c].place))
            })
    }

    /// The distance between two rows of one page, in the size of the larger letters.
    #[must_use]
    pub fn distance(&self, upper: usize, lower: usize) -> f32 {
        let (a, b) = (&self.rows[upper].line, &self.rows[lower].line);
        (b.place.y0 - a.place.y1) / a.size.max(b.size).max(1.0)
    }

    fn near(&self, upper: usize, lower: usize) -> bool {
        self.distance(upper, lower) < 4.0
    }

    /// Whether any word of these rows came from the text layer, a form field, or a reading of a picture.
    #[must_use]
    pub fn sources(&self) -> [bool; 3] {
        let mut seen = [false; 3];
        for word in self.rows.iter().flat_map(|row| &row.line.words) {
            seen[match word.source {
                WordSource::Layer => 0,
                WordSource::Form => 1,
                WordSource::Hidden | WordSource::Ocr => 2,
            }] = true;
        }
        seen
    }
}

/// A full line of running text goes on in the next one: same print, same edge or middle, no gap between.
fn runs_on(line: &Line, next: &Line, width: f32) -> bool {
    let (a, b) = (line.place, next.place);
    let size = line.size.max(next.size);
    let full = line.text.len() >= 45 && (a.x1 - a.x0) >= width * 0.72;
    let single = line.cells.len() == 1 && next.cells.len() == 1 && line.angle == next.angle;
    let alike = (line.size - next.size).abs() < 0.6 && (b.y0 - a.y1) < size * 0.9 && b.y0 > a.y0;
    let edge = (a.x0 - b.x0).abs() < size || ((a.x0 + a.x1) - (b.x0 + b.x1)).abs() < size * 2.0;
    // Rows of a list end in figures and begin with them.
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let listed = digit(line.text.chars().next_back()) && digit(next.text.chars().next());
    let labelled = next
        .text
        .split_once(':')
        .is_some_and(|(label, _)| label.split_whitespace().count() <= 3);
    full && single && alike && edge && !listed && !labelled
}

fn join(line: &mut Line, next: &Line) {
    // A word broken at the end of a line keeps its hyphen and loses the break.
    if !line.text.ends_with('-') {
        line.text.push(' ');
    }
    let shift = line.text.len();
    line.text.push_str(&next.text);
    line.words
        .extend(next.words.iter().map(|w| crate::page::Word {
            range: w.range.start + shift..w.range.end + shift,
            ..w.clone()
        }));
    let end = line.text.len();
    line.cells.truncate(1);
    line.cells[0].end = end;
    line.place = Place {
        x0: line.place.x0.min(next.place.x0),
        y0: line.place.y0,
        x1: line.place.x1.max(next.place.x1),
        y1: next.place.y1,
    };
}

fn aligned(a: &Place, b: &Place) -> bool {
    a.x0 < b.x1 && b.x0 < a.x1
}
