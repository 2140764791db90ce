//! The pictures drawn on a page come in one by one; the regions that they form go out, each with the text on it.
//!
//! A picture made of strips or tiles is one region, and so are small pictures side by side.

use hayro_interpret::kurbo::{Point, Rect};

use super::drawn_page::{Letter, PictureRegion};
use super::text::WordSource;

/// More pictures than this are not kept apart.
const MAX_PICTURES: usize = 256;
/// Edges of strips and tiles differ by no more than this, in points.
const SEAM: f64 = 2.0;
/// Small pictures with no more than this between them, in points, may be one thing to look at.
const GAP: f64 = 12.0;
/// The least width and height of a picture that shows a word, in points.
const WORD: (f64, f64) = (20.0, 6.0);

/// The pictures of a page while it is drawn.
#[derive(Default)]
pub(super) struct Pictures(Vec<Rect>);

impl Pictures {
    /// Adds the visible part of a picture.
    pub(super) fn add(&mut self, picture: Rect) {
        if picture.is_zero_area() {
            return;
        }
        let is_full = self.0.len() == MAX_PICTURES;
        match self.0.last_mut() {
            Some(last) if is_full || is_strip_of(last, &picture) => *last = last.union(picture),
            _ => self.0.push(picture),
        }
    }

    /// The regions that are large enough to show a word, with the visible letters on them.
    pub(super) fn regions(self, letters: &[Letter]) -> Vec<PictureRegion> {
        let whole = merged(self.0, is_strip_of);
        let (large, mut small): (Vec<Rect>, Vec<Rect>) = whole
            .into_iter()
            .partition(|picture| region(picture, &[]).holds_card());
        small.retain(|picture| !large.iter().any(|other| other.contains_rect(*picture)));
        let is_near = |a: &Rect, b: &Rect| a.inflate(GAP, GAP).overlaps(*b);
        large
            .into_iter()
            .chain(merged(small, is_near))
            .filter(|picture| picture.width() >= WORD.0 && picture.height() >= WORD.1)
            .map(|picture| region(&picture, letters))
            .collect()
    }
}

/// Joins rectangles that belong together, until none do.
fn merged(mut all: Vec<Rect>, belong_together: impl Fn(&Rect, &Rect) -> bool) -> Vec<Rect> {
    loop {
        let before = all.len();
        let mut joined: Vec<Rect> = Vec::with_capacity(before);
        for rect in all {
            match joined
                .iter_mut()
                .find(|other| belong_together(other, &rect))
            {
                Some(other) => *other = other.union(rect),
                None => joined.push(rect),
            }
        }
        if joined.len() == before {
            return joined;
        }
        all = joined;
    }
}

/// Whether two pictures that touch have the same width, one above the other, or the same height, side by side.
fn is_strip_of(a: &Rect, b: &Rect) -> bool {
    let same = |a: f64, b: f64| (a - b).abs() <= SEAM;
    let touching = a.inflate(SEAM, SEAM).overlaps(*b);
    let same_columns = same(a.x0, b.x0) && same(a.x1, b.x1);
    let same_rows = same(a.y0, b.y0) && same(a.y1, b.y1);
    touching && (same_columns || same_rows)
}

fn region(picture: &Rect, letters: &[Letter]) -> PictureRegion {
    let is_on = |letter: &&Letter| {
        let (x, y) = letter.middle();
        letter.source == WordSource::Layer
            && letter.character != ' '
            && picture.contains(Point::new(f64::from(x), f64::from(y)))
    };
    let on_it = letters.iter().filter(is_on);
    let (count, area) = on_it.fold((0, 0.0), |(count, area), letter| {
        (count + 1, area + letter.advance * letter.size)
    });
    PictureRegion {
        bounds: [picture.x0, picture.y0, picture.x1, picture.y1].map(|edge| edge as f32),
        letters: count,
        text: area / picture.area() as f32,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The bounds of the regions of pictures with this left and upper edge, width and height.
    fn regions(pictures: &[[f64; 4]]) -> Vec<[f32; 4]> {
        let mut found = Pictures::default();
        for [x, y, width, height] in pictures {
            found.add(Rect::new(*x, *y, x + width, y + height));
        }
        let regions = found.regions(&[]).into_iter();
        regions.map(|region| region.bounds).collect()
    }

    #[test]
    fn strips_and_tiles_are_one_picture() {
        let strips: Vec<[f64; 4]> = (0..20)
            .map(|row| [100.0, 200.0 + 8.0 * f64::from(row), 250.0, 8.0])
            .collect();
        assert_eq!(regions(&strips), [[100.0, 200.0, 350.0, 360.0]]);
        let tile = |index: u32| {
            let (column, row) = (f64::from(index % 3), f64::from(index / 3));
            [50.0 * column, 40.0 * row, 50.0, 40.0]
        };
        let tiles: Vec<[f64; 4]> = (0..9).map(tile).collect();
        assert_eq!(regions(&tiles), [[0.0, 0.0, 150.0, 120.0]]);
    }

    #[test]
    fn small_pictures_side_by_side_are_one_region_and_a_card_is_its_own() {
        let row = [[10.0, 10.0, 80.0, 80.0], [100.0, 10.0, 80.0, 80.0]];
        assert_eq!(regions(&row), [[10.0, 10.0, 180.0, 90.0]]);
        let apart = [[10.0, 10.0, 80.0, 80.0], [300.0, 10.0, 80.0, 80.0]];
        assert_eq!(regions(&apart).len(), 2);
        // A card on a background, with a logo on it.
        let card = [
            [0.0, 0.0, 612.0, 792.0],
            [100.0, 500.0, 243.0, 153.0],
            [110.0, 510.0, 40.0, 30.0],
        ];
        let expected = [[0.0, 0.0, 612.0, 792.0], [100.0, 500.0, 343.0, 653.0]];
        assert_eq!(regions(&card), expected);
        // A rule and a bullet.
        assert_eq!(
            regions(&[[0.0, 0.0, 500.0, 2.0], [0.0, 50.0, 8.0, 8.0]]).len(),
            0
        );
    }

    #[test]
    fn very_many_pictures_are_still_covered() {
        let many: Vec<[f64; 4]> = (0..2000)
            .map(|i| [f64::from(i % 40) * 15.0, f64::from(i / 40) * 15.0, 6.0, 7.0])
            .collect();
        let regions = regions(&many);
        let is_in = |[x, y, ..]: &[f64; 4]| {
            let (x, y) = (*x as f32, *y as f32);
            regions
                .iter()
                .any(|[x0, y0, x1, y1]| (*x0..*x1).contains(&x) && (*y0..*y1).contains(&y))
        };
        assert!(many.iter().all(is_in), "{regions:?}");
        assert!(regions.len() < 5, "{regions:?}");
    }
}
