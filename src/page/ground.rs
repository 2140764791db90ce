//! A coarse map of a page: what is drawn under its letters, and over them.
//!
//! It tells which letters something may hide. Only those have to be compared with the page as drawn.

use hayro_interpret::kurbo::Rect;

/// Cells of the map in each direction: on a letter-size sheet, one is about as large as a letter.
const CELLS: usize = 128;
/// What is thinner than this, in points, hides no letter, unless there is much of it.
const THIN: f64 = 1.5;
/// What is no longer than this, in points, is no line: it may hide a point.
const DOT: f64 = 4.0;
/// Thin lines that cover more than this part of a cell may hide letters.
const MANY_LINES: f64 = 0.2;
/// Colours whose brightness differs by less than this, where 1 is white, are taken for one.
pub(super) const SAME: f32 = 0.05;
/// After this many shapes, everything on the page may be hidden.
const MAX_SHAPES: usize = 20_000;
/// After shapes that touched this many cells together, as well: more than a thousand as large as the page.
const MAX_TOUCHED: usize = 20_000_000;

/// What is drawn on a page, and when.
pub(super) struct Ground {
    area: Rect,
    cells: Vec<MapCell>,
    shapes: usize,
    /// How many cells they touched together.
    touched: usize,
}

#[derive(Clone, Copy)]
struct MapCell {
    /// The brightness of its one colour, 0 to 1; `None` if it has several.
    brightness: Option<f32>,
    /// The part of it that thin lines cover.
    lines: f64,
    /// How many letters had been drawn before the last shape that may hide some.
    letters: usize,
}

impl Ground {
    /// The map of a page of white paper.
    pub(super) fn new(area: Rect) -> Self {
        let cell = MapCell {
            brightness: Some(1.0),
            lines: 0.0,
            letters: 0,
        };
        Self {
            area,
            cells: vec![cell; CELLS * CELLS],
            shapes: 0,
            touched: 0,
        }
    }

    /// The cells that a rectangle touches, with the part of each that it covers.
    fn touched(&self, bounds: Rect) -> impl Iterator<Item = (usize, f64)> + use<> {
        let (width, height) = (
            self.area.width() / CELLS as f64,
            self.area.height() / CELLS as f64,
        );
        let bounds = bounds.intersect(self.area);
        let first = |at: f64, side: f64| (at / side).max(0.0) as usize;
        let end = |at: f64, side: f64| ((at / side).ceil().max(0.0) as usize).min(CELLS);
        let columns = first(bounds.x0, width)..end(bounds.x1, width);
        let rows = first(bounds.y0, height)..end(bounds.y1, height);
        rows.flat_map(move |row| {
            columns.clone().map(move |column| {
                let (x, y) = (column as f64 * width, row as f64 * height);
                let shared = Rect::new(x, y, x + width, y + height).intersect(bounds);
                (row * CELLS + column, shared.area() / (width * height))
            })
        })
    }

    /// Whether so much was drawn that nothing is known of any letter.
    fn is_full(&self) -> bool {
        self.shapes > MAX_SHAPES || self.touched > MAX_TOUCHED
    }

    /// Adds a shape or a picture that was drawn after this many letters. `brightness` is that of an opaque rectangle.
    pub(super) fn add(&mut self, bounds: Rect, brightness: Option<f32>, letters: usize) {
        self.shapes += 1;
        if self.is_full() {
            return;
        }
        let (width, height) = (bounds.width(), bounds.height());
        let is_thin = width.min(height) < THIN && width.max(height) > DOT;
        for (at, part) in self.touched(bounds) {
            self.touched += 1;
            let cell = &mut self.cells[at];
            if is_thin {
                cell.lines += part;
                if cell.lines < MANY_LINES {
                    continue;
                }
            }
            cell.letters = letters;
            let is_same = brightness
                .zip(cell.brightness)
                .is_some_and(|(new, old)| (new - old).abs() < SAME);
            if !is_same {
                cell.brightness = brightness.filter(|_| part > 0.999);
            }
        }
    }

    /// The brightness of the one colour in a rectangle; `None` if it has several.
    pub(super) fn brightness(&self, bounds: Rect) -> Option<f32> {
        if self.is_full() {
            return None;
        }
        let mut cells = self
            .touched(bounds)
            .map(|(at, _)| self.cells[at].brightness);
        let first = cells.next()??;
        cells
            .all(|other| other.is_some_and(|other| (other - first).abs() < SAME))
            .then_some(first)
    }

    /// Whether something was drawn over a letter: the one in these bounds that was drawn after this many others.
    pub(super) fn is_covered(&self, bounds: Rect, letter: usize) -> bool {
        self.is_full()
            || self
                .touched(bounds)
                .any(|(at, _)| self.cells[at].letters > letter)
    }
}
