//! The picture of the back of a sheet and that of its front come in; whether the back shows nothing but its front, which
//! shines through the paper, goes out.
//!
//! The front is looked for in its mirror image, and taken away from the back: a faint card on the back is left over.

use crate::ocr::picture::Picture;

/// The pictures are compared in this many columns, about a millimetre each.
const COLUMNS: usize = 200;
/// The back may lie this many cells beside the front.
const MAX_SHIFT: isize = 6;
/// The part of a side at each end that is edge, as for a blank page.
const EDGE: usize = 16;
/// What shines through is no darker than this, of 255.
const FAINT: f32 = 60.0;
/// At most this part of the darkness of the front shines through.
const MOST_THROUGH: f32 = 0.35;
/// What is left over is paper if it is not darker or lighter by more than this.
const EVEN: f32 = 12.0;
/// As many cells as a few specks of dust take.
const MOST_SPECKS: usize = 12;

/// Whether a back shows only what shines through from a front.
pub(super) fn is_all(back: &Picture, front: &Picture) -> bool {
    let rows = back.height * COLUMNS / back.width.max(1);
    if back.width < COLUMNS || front.width < COLUMNS || rows == 0 || rows > 4 * COLUMNS {
        return false;
    }
    let back = darkness(back, rows, false);
    let front = darkness(front, rows, true);
    let inner = |side: usize| side / EDGE..side - side / EDGE;
    let cells: Vec<(usize, usize)> = inner(rows)
        .flat_map(|row| inner(COLUMNS).map(move |column| (column, row)))
        .collect();
    let at = |map: &[f32], (column, row): (usize, usize)| map[row * COLUMNS + column];
    if cells.iter().any(|cell| at(&back, *cell) > FAINT) {
        return false;
    }
    let shifted = |(column, row): (usize, usize), (across, down): (isize, isize)| {
        let column = column
            .checked_add_signed(across)
            .filter(|column| *column < COLUMNS);
        let row = row.checked_add_signed(down).filter(|row| *row < rows);
        column.zip(row).map_or(0.0, |cell| at(&front, cell))
    };
    // How well the front fits at a shift, and how much of it shines through there.
    let fit = |shift: (isize, isize)| {
        let (mut product, mut square) = (0.0_f32, 0.0_f32);
        for cell in &cells {
            let front = shifted(*cell, shift);
            product += front * at(&back, *cell);
            square += front * front;
        }
        (product / square.max(1.0).sqrt(), product / square.max(1.0))
    };
    let shifts = (-MAX_SHIFT..=MAX_SHIFT)
        .flat_map(|down| (-MAX_SHIFT..=MAX_SHIFT).map(move |across| (across, down)));
    let best = shifts
        .map(|shift| (shift, fit(shift)))
        .max_by(|a, b| a.1.0.total_cmp(&b.1.0));
    let Some((shift, (_, through))) = best.filter(|(_, (_, through))| *through <= MOST_THROUGH)
    else {
        return false;
    };
    let left_over = |cell: &&(usize, usize)| {
        (at(&back, **cell) - through * shifted(**cell, shift)).abs() > EVEN
    };
    cells.iter().filter(left_over).count() <= MOST_SPECKS
}

/// By how much each cell of a picture is darker than its paper, as its neighbours and itself are on average.
fn darkness(picture: &Picture, rows: usize, is_mirrored: bool) -> Vec<f32> {
    let small = picture.scaled(COLUMNS, rows);
    let grey: Vec<f32> = small
        .rgb
        .chunks_exact(3)
        .map(|pixel| pixel.iter().map(|part| f32::from(*part)).sum::<f32>() / 3.0)
        .collect();
    let paper = grey.iter().copied().fold(0.0, f32::max);
    let near = |at: usize, side: usize| at.saturating_sub(1)..(at + 2).min(side);
    let mean = |column: usize, row: usize| {
        let cells =
            near(row, rows).flat_map(|row| near(column, COLUMNS).map(move |column| (column, row)));
        let (sum, count) = cells.fold((0.0, 0.0), |(sum, count), (column, row)| {
            (sum + paper - grey[row * COLUMNS + column], count + 1.0)
        });
        sum / count
    };
    let cell = |at: usize| {
        let (column, row) = (at % COLUMNS, at / COLUMNS);
        mean(
            if is_mirrored {
                COLUMNS - 1 - column
            } else {
                column
            },
            row,
        )
    };
    (0..COLUMNS * rows).map(cell).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIDE: usize = 400;

    /// A page of paper with this much ink, by place.
    fn page(ink: impl Fn(usize, usize) -> u8) -> Picture {
        let pixels = (0..SIDE * SIDE).flat_map(|at| [250 - ink(at % SIDE, at / SIDE); 3]);
        Picture::new(SIDE, SIDE, pixels.collect()).unwrap()
    }

    /// Words of different lengths in rows from the left, as dark as given.
    fn words(x: usize, y: usize, ink: u8) -> u8 {
        let is_row = (60..340).contains(&y) && y % 20 < 6;
        let is_word = (40..200).contains(&x) && !(x / 12 + y / 20 * 7).is_multiple_of(3);
        if is_row && is_word { ink } else { 0 }
    }

    /// Other words in a corner, as those of a card.
    fn card(x: usize, y: usize, ink: u8) -> u8 {
        let is_row = (80..160).contains(&y) && y % 16 < 6;
        if is_row && (60..220).contains(&x) && x / 20 % 4 != 1 {
            ink
        } else {
            0
        }
    }

    #[test]
    fn what_shines_through_is_the_front_mirrored_and_faint() {
        let front = page(|x, y| words(x, y, 220));
        let through = |x: usize, y: usize| words((SIDE - 1 - x) + 4, y + 2, 25);
        assert!(is_all(&page(through), &front));
        assert!(is_all(&page(|_, _| 0), &front));
        // Not mirrored, as dark as print, or with a faint card beside or over it.
        assert!(!is_all(&page(|x, y| words(x, y, 25)), &front));
        assert!(!is_all(&page(|x, y| words(SIDE - 1 - x, y, 200)), &front));
        assert!(!is_all(&page(|x, y| card(x, y, 25)), &front));
        assert!(!is_all(
            &page(|x, y| through(x, y).max(card(x, y, 25))),
            &front
        ));
        assert!(!is_all(&page(|x, y| card(x, y, 25)), &page(|_, _| 0)));
    }
}
