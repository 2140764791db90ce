//! A picture of a page and the lines that OCR read in it come in; whether a part of it as large as a card was not read goes out: it
//! is out of focus, or its lines are illegible, because they are mirrored, on their side or too coarse.
//!
//! Seals, borders and backgrounds have no words either, but their edges are as sharp as those of the print around them.

use crate::ocr::picture::Picture;
use crate::ocr::{OcrLine, mean_confidence};

/// A picture is looked at with this many pixels for each point: in fewer, what is slightly out of focus is sharp again.
const PIXELS: usize = 2;
/// The side of a cell, in pixels.
const CELL: usize = 6 * PIXELS;
/// A part as large as a card at two thirds of its size, across and down, in cells; or down and across.
const CARD: (usize, usize) = (27, 17);
/// The shades of a cell that shows more than paper differ by at least this, of 255.
const SHOWN: u8 = 6;
/// In a cell that is out of focus, no two neighbouring pixels differ by more than this part of the difference in the whole cell.
const SOFT: f32 = 0.45;
/// At least this part of the cells is out of focus.
const MOST: f32 = 0.5;
/// As many illegible lines are more than signatures and stamps.
const LINES: u32 = 4;
/// At most this part of the cells belongs to lines that were read.
const READ: f32 = 0.02;
/// A line was read if its characters are at least this sure on average, and more than one.
const LEGIBLE: f32 = 0.75;

/// Whether a part of a picture as large as a card shows something and holds no line that was read. `scale` is in pixels for each
/// point.
pub(super) fn is_large(picture: &Picture, lines: &[OcrLine], scale: f32) -> bool {
    let shrink = (scale / PIXELS as f32).max(1.0);
    let side = |side: usize| ((side as f32 / shrink) as usize).max(1);
    let small = picture.scaled(side(picture.width), side(picture.height));
    // A picture of few pixels is not made larger.
    let cell = ((CELL as f32 * scale / shrink / PIXELS as f32) as usize).clamp(2, CELL);
    let grid = Grid {
        cell,
        columns: small.width / cell,
        rows: small.height / cell,
    };
    let to_cells = 1.0 / (shrink * cell as f32);
    let soft = grid.sums(&grid.soft_cells(&small));
    let read = grid.sums(&grid.read_cells(lines, to_cells));
    let illegible = grid.sums(&grid.illegible_lines(lines, to_cells));
    [CARD, (CARD.1, CARD.0)].into_iter().any(|size| {
        let cells = (size.0 * size.1) as f32;
        grid.windows(size).any(|at| {
            let count = |sums: &[u32]| grid.count(sums, at, size);
            let is_unread = || count(&soft) as f32 >= MOST * cells || count(&illegible) >= LINES;
            count(&read) as f32 <= READ * cells && is_unread()
        })
    })
}

/// The cells of a picture.
struct Grid {
    /// The side of each, in pixels.
    cell: usize,
    columns: usize,
    rows: usize,
}

impl Grid {
    /// Which cells show something that has no sharp edge.
    fn soft_cells(&self, picture: &Picture) -> Vec<u32> {
        let shade = |x: usize, y: usize| {
            let at = (y * picture.width + x) * 3;
            let parts = picture.rgb[at..at + 3].iter();
            (parts.map(|part| u16::from(*part)).sum::<u16>() / 3) as u8
        };
        let is_soft = |cell: usize| {
            let (left, top) = (
                cell % self.columns * self.cell,
                cell / self.columns * self.cell,
            );
            let (mut darkest, mut lightest, mut step) = (u8::MAX, u8::MIN, 0);
            for y in top..top + self.cell {
                for x in left..left + self.cell {
                    let here = shade(x, y);
                    darkest = darkest.min(here);
                    lightest = lightest.max(here);
                    if x > left {
                        step = step.max(here.abs_diff(shade(x - 1, y)));
                    }
                    if y > top {
                        step = step.max(here.abs_diff(shade(x, y - 1)));
                    }
                }
            }
            let range = lightest - darkest;
            u32::from(range >= SHOWN && f32::from(step) <= SOFT * f32::from(range))
        };
        (0..self.columns * self.rows).map(is_soft).collect()
    }

    /// Which cells belong to lines that were read. `scale` is in cells for each pixel of the picture.
    fn read_cells(&self, lines: &[OcrLine], scale: f32) -> Vec<u32> {
        let mut cells = vec![0; self.columns * self.rows];
        for line in lines.iter().filter(|line| is_read(line)) {
            // Two points for each cell, so that none is left out.
            let points = |size: f32| (size * scale * 2.0).ceil().max(1.0) as usize;
            let (along, across) = (points(line.rect.length), points(line.rect.height));
            for u in 0..=along {
                for v in 0..=across {
                    let (x, y) = line
                        .rect
                        .point(u as f32 / along as f32, v as f32 / across as f32);
                    if let Some(cell) = self.cell_at(x * scale, y * scale) {
                        cells[cell] = 1;
                    }
                }
            }
        }
        cells
    }

    /// How many illegible lines have their middle in each cell.
    fn illegible_lines(&self, lines: &[OcrLine], scale: f32) -> Vec<u32> {
        let mut cells = vec![0; self.columns * self.rows];
        for line in lines.iter().filter(|line| !is_read(line)) {
            if let Some(cell) = self.cell_at(line.rect.x * scale, line.rect.y * scale) {
                cells[cell] += 1;
            }
        }
        cells
    }

    /// The cell at a place, in cells from the upper left corner.
    fn cell_at(&self, x: f32, y: f32) -> Option<usize> {
        let (x, y) = (x.max(0.0) as usize, y.max(0.0) as usize);
        (x < self.columns && y < self.rows).then_some(y * self.columns + x)
    }

    /// For each corner between cells, the sum of the cells above and to the left of it.
    fn sums(&self, cells: &[u32]) -> Vec<u32> {
        let width = self.columns + 1;
        let mut sums = vec![0; width * (self.rows + 1)];
        for (cell, count) in cells.iter().enumerate() {
            let corner = (cell / self.columns + 1) * width + cell % self.columns + 1;
            sums[corner] =
                sums[corner - 1] + sums[corner - width] - sums[corner - width - 1] + count;
        }
        sums
    }

    /// The upper left corners of all parts with this many cells across and down.
    fn windows(&self, (across, down): (usize, usize)) -> impl Iterator<Item = (usize, usize)> {
        let places = |cells: usize, size: usize| (cells + 1).saturating_sub(size);
        let columns = places(self.columns, across);
        (0..places(self.rows, down)).flat_map(move |y| (0..columns).map(move |x| (x, y)))
    }

    /// The sum of the cells of a part.
    fn count(&self, sums: &[u32], (x, y): (usize, usize), (across, down): (usize, usize)) -> u32 {
        let at = |x: usize, y: usize| sums[y * (self.columns + 1) + x];
        at(x + across, y + down) + at(x, y) - at(x + across, y) - at(x, y + down)
    }
}

fn is_read(line: &OcrLine) -> bool {
    line.characters.len() > 1 && mean_confidence(std::slice::from_ref(line)) >= LEGIBLE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ocr::RecognisedCharacter;
    use crate::ocr::picture::RotatedRect;

    const WIDTH: usize = 612;
    const HEIGHT: usize = 792;

    /// White paper with dark strokes, three points wide, in an area: left, top, width, height.
    fn print([left, top, width, height]: [usize; 4]) -> Picture {
        let mut rgb = vec![255; WIDTH * HEIGHT * 3];
        for y in (top..top + height).filter(|y| y / 8 % 2 == 0) {
            for x in (left..left + width).filter(|x| x / 3 % 2 == 0) {
                rgb[(y * WIDTH + x) * 3..][..3].fill(30);
            }
        }
        Picture::new(WIDTH, HEIGHT, rgb).unwrap()
    }

    /// The same picture out of focus: each pixel is the mean of those at most this far from it, twice.
    fn out_of_focus(picture: &Picture, radius: usize) -> Picture {
        let mut rgb = picture.rgb.clone();
        for step in [3, 3 * WIDTH, 3, 3 * WIDTH] {
            let before = rgb.clone();
            for at in radius * step..rgb.len() - radius * step {
                let near =
                    (0..=2 * radius).map(|i| u32::from(before[at + i * step - radius * step]));
                rgb[at] = (near.sum::<u32>() / (2 * radius as u32 + 1)) as u8;
            }
        }
        Picture::new(WIDTH, HEIGHT, rgb).unwrap()
    }

    /// Twenty lines over the whole page, read with this confidence.
    fn lines(confidence: f32) -> Vec<OcrLine> {
        let line = |number: usize| OcrLine {
            rect: RotatedRect {
                x: 306.0,
                y: 20.0 + 40.0 * number as f32,
                dx: 1.0,
                dy: 0.0,
                length: 600.0,
                height: 16.0,
            },
            characters: vec![
                RecognisedCharacter {
                    value: 'e',
                    position: 0.5,
                    confidence,
                };
                20
            ],
        };
        (0..20).map(line).collect()
    }

    #[test]
    fn a_card_out_of_focus_is_lost_and_a_sharp_picture_is_not() {
        let card = print([100, 500, 243, 153]);
        for (picture, expected) in [
            (print([0, 0, 0, 0]), false),
            (card.clone(), false),
            (out_of_focus(&card, 3), true),
            (out_of_focus(&card, 6), true),
            // A stamp, and a signature.
            (out_of_focus(&print([100, 500, 60, 60]), 4), false),
            (out_of_focus(&print([100, 500, 200, 30]), 4), false),
        ] {
            assert_eq!(is_large(&picture, &[], 1.0), expected);
        }
    }

    #[test]
    fn what_was_read_is_not_lost_however_soft_it_is() {
        let page = out_of_focus(&print([0, 0, WIDTH, HEIGHT]), 3);
        assert!(is_large(&page, &[], 1.0));
        assert!(is_large(&page, &lines(0.5), 1.0));
        assert!(!is_large(&page, &lines(0.9), 1.0));
    }

    #[test]
    fn a_few_illegible_lines_may_be_signatures_and_more_are_not() {
        let paper = print([0, 0, 0, 0]);
        let few: Vec<OcrLine> = lines(0.5).into_iter().take(3).collect();
        assert!(!is_large(&paper, &few, 1.0));
        // One below the other at the distance of lines of print.
        let mut card = lines(0.5);
        for (number, line) in card.iter_mut().enumerate() {
            line.rect.y = 300.0 + 14.0 * number as f32;
        }
        card.truncate(6);
        assert!(is_large(&paper, &card, 1.0));
        assert!(!is_large(&paper, &[card, lines(0.9)].concat(), 1.0));
    }

    #[test]
    fn the_size_of_a_card_is_measured_in_points() {
        let picture = out_of_focus(&print([100, 500, 140, 110]), 3);
        assert!(is_large(&picture, &[], 1.0));
        // With two pixels for each point it is the size of a stamp.
        assert!(!is_large(&picture, &[], 2.0));
    }

    #[test]
    fn a_small_picture_has_no_card() {
        let dot = Picture::new(1, 1, vec![0; 3]).unwrap();
        assert!(!is_large(&dot, &[], 0.1));
    }
}
