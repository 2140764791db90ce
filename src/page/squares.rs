//! Letters and shapes of a page are looked up in squares.

/// The side of a square, in points.
pub(super) const SQUARE: f32 = 16.0;

/// The squares that a rectangle touches: left, top, right, bottom.
pub(super) fn squares_of([x0, y0, x1, y1]: [f32; 4]) -> impl Iterator<Item = (i32, i32)> {
    let square = |at: f32| (at / SQUARE).floor() as i32;
    let columns = square(x0)..=square(x1);
    (square(y0)..=square(y1)).flat_map(move |row| columns.clone().map(move |column| (column, row)))
}
