//! A coarse map of a page: which parts pictures cover, and which letters an opaque picture hides.

use hayro_interpret::kurbo::{Point, Rect};

/// A coarse map of the page, to measure what overlapping pictures cover together.
pub(super) struct PictureCoverage {
    area: Rect,
    /// The cells that pictures cover, one bit each.
    rows: [u64; CELLS],
    /// For each cell, how many letters had been drawn when an opaque picture last covered all of it.
    letters_under: Vec<[usize; CELLS]>,
}

/// Cells of the map in each direction.
const CELLS: usize = 64;

impl PictureCoverage {
    pub(super) fn new(area: Rect) -> Self {
        Self {
            area,
            rows: [0; CELLS],
            letters_under: vec![[0; CELLS]; CELLS],
        }
    }

    /// A rectangle of the page on the map, in cells.
    fn on_map(&self, bounds: Rect) -> Rect {
        let (across, down) = (
            CELLS as f64 / self.area.width(),
            CELLS as f64 / self.area.height(),
        );
        let clamp = |at: f64| {
            if at.is_finite() {
                at.clamp(0.0, CELLS as f64)
            } else {
                0.0
            }
        };
        Rect::new(
            clamp(bounds.x0 * across),
            clamp(bounds.y0 * down),
            clamp(bounds.x1 * across),
            clamp(bounds.y1 * down),
        )
    }

    /// Adds a picture that was drawn after this many letters; letters under a picture that is not opaque stay visible.
    pub(super) fn add(&mut self, picture: Rect, letters: usize, opaque: bool) {
        let on_map = self.on_map(picture);
        let near = on_map.round();
        let across = (near.x0 as usize..near.x1 as usize).fold(0_u64, |row, cell| row | 1 << cell);
        self.rows[near.y0 as usize..near.y1 as usize]
            .iter_mut()
            .for_each(|row| *row |= across);
        let (left, right) = (on_map.x0.ceil() as usize, on_map.x1 as usize);
        if opaque && left < right {
            for row in self
                .letters_under
                .iter_mut()
                .take(on_map.y1 as usize)
                .skip(on_map.y0.ceil() as usize)
            {
                row[left..right].fill(letters);
            }
        }
    }

    fn cell(&self, at: Point) -> (usize, usize) {
        let at = self.on_map(Rect::from_points(at, at));
        (
            (at.x0 as usize).min(CELLS - 1),
            (at.y0 as usize).min(CELLS - 1),
        )
    }

    /// Whether there is a picture at a point.
    pub(super) fn has_picture(&self, at: Point) -> bool {
        let (column, row) = self.cell(at);
        self.rows[row] & (1 << column) != 0
    }

    /// How many letters had been drawn when an opaque picture last covered a point: those are not visible there.
    pub(super) fn letters_under(&self, at: Point) -> usize {
        let (column, row) = self.cell(at);
        self.letters_under[row][column]
    }

    /// The fraction of the page that pictures cover, 0 to 1.
    pub(super) fn fraction(&self) -> f32 {
        self.rows.iter().map(|row| row.count_ones()).sum::<u32>() as f32 / (CELLS * CELLS) as f32
    }
}
