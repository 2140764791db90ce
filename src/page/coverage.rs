//! A coarse map of a page: which parts pictures cover.

use hayro_interpret::kurbo::{Point, Rect};

/// A coarse map of the page, to measure what overlapping pictures cover together.
pub(super) struct PictureCoverage {
    area: Rect,
    /// The cells that pictures cover, one bit each.
    rows: [u64; CELLS],
}

/// Cells of the map in each direction.
const CELLS: usize = 64;

impl PictureCoverage {
    pub(super) fn new(area: Rect) -> Self {
        Self {
            area,
            rows: [0; CELLS],
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

    /// Adds a picture.
    pub(super) fn add(&mut self, picture: Rect) {
        let near = self.on_map(picture).round();
        let across = (near.x0 as usize..near.x1 as usize).fold(0_u64, |row, cell| row | 1 << cell);
        self.rows[near.y0 as usize..near.y1 as usize]
            .iter_mut()
            .for_each(|row| *row |= across);
    }

    /// Whether there is a picture at a point.
    pub(super) fn has_picture(&self, at: Point) -> bool {
        let at = self.on_map(Rect::from_points(at, at));
        let (column, row) = (
            (at.x0 as usize).min(CELLS - 1),
            (at.y0 as usize).min(CELLS - 1),
        );
        self.rows[row] & (1 << column) != 0
    }

    /// The fraction of the page that pictures cover, 0 to 1.
    pub(super) fn fraction(&self) -> f32 {
        self.rows.iter().map(|row| row.count_ones()).sum::<u32>() as f32 / (CELLS * CELLS) as f32
    }
}
