//! A coarse map of a page: what is drawn under its letters, and over them.
//!
//! It tells which letters something may hide. Only those have to be compared with the page as drawn.

use hayro_interpret::FillRule;
use hayro_interpret::kurbo::{BezPath, PathEl, Point, Rect, Shape};

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
/// The edge of a shape reaches this far, in points.
const NEAR: f64 = 0.01;
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

impl MapCell {
    /// Something that may hide letters was drawn in it, and it has this brightness now.
    fn paint(&mut self, brightness: Option<f32>, letters: usize) {
        (self.brightness, self.letters) = (brightness, letters);
    }
}

/// Whether a shape is so thin that it hides no letter.
pub(super) fn is_thin(bounds: Rect) -> bool {
    let (width, height) = (bounds.width(), bounds.height());
    width.min(height) < THIN && width.max(height) > DOT
}

/// Whether a closed path is filled at a point.
pub(super) fn is_filled(path: &BezPath, rule: FillRule, at: Point) -> bool {
    let winding = path.winding(at);
    match rule {
        FillRule::NonZero => winding != 0,
        FillRule::EvenOdd => winding % 2 != 0,
    }
}

/// A path whose parts all end where they begin, as they do when they are filled.
pub(super) fn closed(path: &BezPath) -> BezPath {
    let mut closed = BezPath::new();
    for element in path.elements() {
        if matches!(element, PathEl::MoveTo(_)) && !closed.elements().is_empty() {
            closed.close_path();
        }
        closed.push(*element);
    }
    if !closed.elements().is_empty() {
        closed.close_path();
    }
    closed
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
        let is_thin = is_thin(bounds);
        for (at, part) in self.touched(bounds) {
            self.touched += 1;
            let cell = &mut self.cells[at];
            if is_thin {
                cell.lines += part;
                if cell.lines < MANY_LINES {
                    continue;
                }
            }
            let is_same = brightness
                .zip(cell.brightness)
                .is_some_and(|(new, old)| (new - old).abs() < SAME);
            let kept = cell.brightness.filter(|_| is_same);
            cell.paint(kept.or(brightness.filter(|_| part > 0.999)), letters);
        }
    }

    /// Adds the inside of a path that was filled after this many letters, as far as it is in `visible`; its holes stay as they were.
    /// `around` is how far a stroke along it reaches.
    pub(super) fn add_filled(
        &mut self,
        (path, rule): (&BezPath, FillRule),
        (visible, around): (Rect, f64),
        brightness: Option<f32>,
        letters: usize,
    ) {
        let path = closed(path);
        let bounds = path
            .bounding_box()
            .inflate(around, around)
            .intersect(visible);
        self.shapes += 1;
        let mut is_edge = vec![false; self.cells.len()];
        for edge in path.segments() {
            let reach = around.max(NEAR);
            for (at, _) in self.touched(edge.bounding_box().inflate(reach, reach)) {
                self.touched += 1;
                is_edge[at] = true;
            }
            if self.is_full() {
                return;
            }
        }
        let (mut row, mut is_inside) = (usize::MAX, None);
        for (at, _) in self.touched(bounds) {
            self.touched += 1;
            if self.is_full() {
                return;
            }
            if at / CELLS != row {
                (row, is_inside) = (at / CELLS, None);
            }
            if is_edge[at] {
                is_inside = None;
                self.cells[at].paint(None, letters);
                continue;
            }
            // Between two edges all of a row is on one side.
            let is_inside =
                is_inside.get_or_insert_with(|| is_filled(&path, rule, self.middle(at)));
            if *is_inside {
                self.cells[at].paint(brightness, letters);
            }
        }
    }

    /// The middle of a cell.
    fn middle(&self, at: usize) -> Point {
        let part = |number: usize| (number as f64 + 0.5) / CELLS as f64;
        Point::new(
            self.area.width() * part(at % CELLS),
            self.area.height() * part(at / CELLS),
        )
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
