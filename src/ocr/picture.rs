//! A picture in memory, and what is scaled or cut out of it. Knows no file format and no characters.

/// A picture in red, green and blue, row by row from the upper left corner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Width in pixels.
    pub width: usize,
    /// Height in pixels.
    pub height: usize,
    /// Three bytes for each pixel.
    pub rgb: Vec<u8>,
}

/// A rectangle in a picture that may be rotated, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RotatedRect {
    /// The horizontal position of its middle.
    pub x: f32,
    /// The vertical position of its middle, downwards.
    pub y: f32,
    /// The direction of its length, a unit vector: its horizontal part.
    pub dx: f32,
    /// The direction of its length: its vertical part, downwards.
    pub dy: f32,
    /// Its size along the direction.
    pub length: f32,
    /// Its size across the direction.
    pub height: f32,
}

/// The least brightness of paper, of 255.
const PAPER: u8 = 200;
/// By how much the brightness of empty paper differs at most.
const EVEN: u8 = 12;
/// The part of a side at each end that is edge: the holes of a binder and the dark rim of a scan lie there.
const EDGE: usize = 16;
/// As many dark spots as a speck of dust leaves. A line of writing has far more.
const MOST_SPECKS: usize = 12;

impl RotatedRect {
    /// The same rectangle, read from its other end.
    #[must_use]
    pub fn half_turned(self) -> Self {
        Self {
            dx: -self.dx,
            dy: -self.dy,
            ..self
        }
    }

    /// The same rectangle, read along its other side, a quarter turn clockwise.
    #[must_use]
    pub fn quarter_turned(self) -> Self {
        Self {
            dx: -self.dy,
            dy: self.dx,
            length: self.height,
            height: self.length,
            ..self
        }
    }

    /// The point at a fraction of the length and a fraction of the height, both 0 to 1, from the upper left.
    #[must_use]
    pub fn point(&self, along: f32, across: f32) -> (f32, f32) {
        let (u, v) = ((along - 0.5) * self.length, (across - 0.5) * self.height);
        (
            self.x + u * self.dx - v * self.dy,
            self.y + u * self.dy + v * self.dx,
        )
    }
}

impl Picture {
    /// A picture of these pixels; `None` if it has no area or there are not three bytes for each pixel.
    #[must_use]
    pub fn new(width: usize, height: usize, rgb: Vec<u8>) -> Option<Self> {
        let fits =
            width > 0 && height > 0 && width.checked_mul(height)?.checked_mul(3)? == rgb.len();
        fits.then_some(Self { width, height, rgb })
    }

    /// Whether it shows nothing but light paper, apart from its edges and a few specks. Faint writing is no paper, and so
    /// are shadows.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        // Each of these is the mean of a few pixels, so that a single one tells nothing.
        let small = self.scaled((self.width / 4).max(1), (self.height / 4).max(1));
        let edge = |side: usize| side / EDGE..side - side / EDGE;
        let columns = edge(small.width);
        let inner: Vec<u8> = edge(small.height)
            .flat_map(|row| {
                let start = row * small.width;
                let row = start + columns.start..start + columns.end;
                &small.rgb[row.start * 3..row.end * 3]
            })
            .copied()
            .collect();
        let lightest = inner.iter().copied().max().unwrap_or_default();
        let is_dark = |part: &&u8| **part < PAPER.max(lightest.saturating_sub(EVEN));
        lightest >= PAPER && inner.iter().filter(is_dark).count() <= MOST_SPECKS * 3
    }

    /// The same picture, with its longer side at most this many pixels.
    #[must_use]
    pub fn at_most(self, longest: usize) -> Self {
        let long = self.width.max(self.height);
        if long <= longest {
            return self;
        }
        let scaled = |side: usize| (side * longest / long).max(1);
        self.scaled(scaled(self.width), scaled(self.height))
    }

    /// The picture in another size; if it shrinks, each pixel is the mean of those it replaces.
    #[must_use]
    pub fn scaled(&self, width: usize, height: usize) -> Self {
        if width <= self.width && height <= self.height {
            return self.shrunk(width, height);
        }
        let (length, high) = (self.width as f32, self.height as f32);
        let whole = RotatedRect {
            x: length / 2.0,
            y: high / 2.0,
            dx: 1.0,
            dy: 0.0,
            length,
            height: high,
        };
        let mut rgb = Vec::with_capacity(width * height * 3);
        self.cut(&whole, width, height, |pixel| {
            rgb.extend(pixel.map(|part| part.round() as u8));
        });
        Self { width, height, rgb }
    }

    fn shrunk(&self, width: usize, height: usize) -> Self {
        let columns: Vec<usize> = (0..self.width)
            .map(|x| x * width / self.width * 3)
            .collect();
        let mut rgb = Vec::with_capacity(width * height * 3);
        for row in 0..height {
            let rows =
                (row * self.height).div_ceil(height)..((row + 1) * self.height).div_ceil(height);
            let mut sums = vec![0_u32; width * 3];
            for pixels in self.rgb[rows.start * self.width * 3..rows.end * self.width * 3]
                .chunks_exact(self.width * 3)
            {
                for (pixel, &at) in pixels.chunks_exact(3).zip(&columns) {
                    sums[at] += u32::from(pixel[0]);
                    sums[at + 1] += u32::from(pixel[1]);
                    sums[at + 2] += u32::from(pixel[2]);
                }
            }
            for (column, sums) in sums.chunks_exact(3).enumerate() {
                let across = ((column + 1) * self.width).div_ceil(width)
                    - (column * self.width).div_ceil(width);
                let count = (across * rows.len()) as u32;
                rgb.extend(sums.iter().map(|sum| ((sum + count / 2) / count) as u8));
            }
        }
        Self { width, height, rgb }
    }

    /// Draws a rectangle of the picture upright at this size and passes on each pixel, row by row: the mean of the
    /// area it covers.
    pub fn cut(
        &self,
        rect: &RotatedRect,
        width: usize,
        height: usize,
        mut pixel: impl FnMut([f32; 3]),
    ) {
        // A pixel that covers several is the mean of them all; otherwise of the four around its middle.
        let points =
            |length: f32, pixels: usize| ((length / pixels as f32).ceil() as usize).clamp(1, 8);
        let (across, down) = (points(rect.length, width), points(rect.height, height));
        for row in 0..height {
            for column in 0..width {
                let mut sum = [0.0_f32; 3];
                for i in 0..down {
                    for j in 0..across {
                        let share = |at: usize, part: usize, parts: usize, whole: usize| {
                            (at as f32 + (part as f32 + 0.5) / parts as f32) / whole as f32
                        };
                        let (x, y) = rect
                            .point(share(column, j, across, width), share(row, i, down, height));
                        let found = self.interpolated(x - 0.5, y - 0.5);
                        sum.iter_mut()
                            .zip(found)
                            .for_each(|(sum, part)| *sum += part);
                    }
                }
                pixel(sum.map(|part| part / (across * down) as f32));
            }
        }
    }

    /// The colour at a point between pixels; beyond the edge it is that of the edge.
    fn interpolated(&self, x: f32, y: f32) -> [f32; 3] {
        let (x, y) = (
            x.clamp(0.0, (self.width - 1) as f32),
            y.clamp(0.0, (self.height - 1) as f32),
        );
        let (left, top) = (x as usize, y as usize);
        let (right, bottom) = (
            (left + 1).min(self.width - 1),
            (top + 1).min(self.height - 1),
        );
        let (u, v) = (x - left as f32, y - top as f32);
        let at = |column: usize, row: usize| {
            let start = (row * self.width + column) * 3;
            [self.rgb[start], self.rgb[start + 1], self.rgb[start + 2]].map(f32::from)
        };
        let mixed = |row: usize| {
            let (left, right) = (at(left, row), at(right, row));
            [0, 1, 2].map(|part| left[part] * (1.0 - u) + right[part] * u)
        };
        let (upper, lower) = (mixed(top), mixed(bottom));
        [0, 1, 2].map(|part| upper[part] * (1.0 - v) + lower[part] * v)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grey(width: usize, height: usize, shades: &[u8]) -> Picture {
        Picture::new(
            width,
            height,
            shades.iter().flat_map(|shade| [*shade; 3]).collect(),
        )
        .unwrap()
    }

    fn shades(picture: &Picture) -> Vec<u8> {
        picture.rgb.iter().step_by(3).copied().collect()
    }

    #[test]
    fn paper_is_blank_and_faint_writing_is_not() {
        const SIDE: usize = 160;
        let paper = |change: &dyn Fn(usize) -> u8| {
            let shades: Vec<u8> = (0..SIDE * SIDE).map(change).collect();
            grey(SIDE, SIDE, &shades).is_blank()
        };
        assert!(paper(&|_| 255) && paper(&|_| 210));
        let inked = |is_ink: &dyn Fn(usize, usize) -> bool, ink: u8| {
            paper(&|place| {
                if is_ink(place % SIDE, place / SIDE) {
                    ink
                } else {
                    250
                }
            })
        };
        // The noise of a scanner, a speck of dust, the dark rim of a scan and the hole of a binder.
        assert!(paper(&|place| 240 + (place % 7) as u8));
        assert!(inked(&|x, y| (x, y) == (80, 80), 0));
        assert!(inked(
            &|x, y| (80..88).contains(&x) && (80..88).contains(&y),
            0
        ));
        assert!(inked(&|x, _| x < 8, 0));
        assert!(inked(&|x, y| x < 9 && (70..80).contains(&y), 0));
        // A stroke that is hardly darker than the paper, a shadow at one side, and a page that is dark as a whole.
        assert!(!inked(&|_, y| (80..84).contains(&y), 180));
        assert!(!inked(&|x, _| x < 40, 230));
        assert!(!paper(&|_| 128));
    }

    #[test]
    fn a_picture_needs_an_area_and_all_of_its_pixels() {
        assert_eq!(
            (Picture::new(0, 3, vec![]), Picture::new(1, 2, vec![0; 5])),
            (None, None)
        );
    }

    #[test]
    fn each_pixel_of_a_smaller_picture_is_a_mean() {
        assert_eq!(
            shades(&grey(4, 2, &[0, 10, 20, 30, 10, 20, 30, 40]).scaled(2, 1)),
            [10, 30]
        );
        // Five columns in two: three and two.
        assert_eq!(
            shades(&grey(5, 1, &[0, 3, 6, 10, 20]).scaled(2, 1)),
            [3, 15]
        );
        assert_eq!(shades(&grey(3, 1, &[1, 2, 3]).scaled(3, 1)), [1, 2, 3]);
        assert_eq!(shades(&grey(4, 1, &[0, 0, 8, 8]).at_most(2)), [0, 8]);
        assert_eq!(
            shades(&grey(2, 1, &[0, 100]).scaled(4, 1)),
            [0, 25, 75, 100]
        );
    }

    #[test]
    fn a_line_is_cut_out_along_its_writing() {
        // A column of four shades, read from the top down: the page is on its side.
        let column = grey(1, 4, &[10, 20, 30, 40]);
        let down = RotatedRect {
            x: 0.5,
            y: 2.0,
            dx: 0.0,
            dy: 1.0,
            length: 4.0,
            height: 1.0,
        };
        let cut = |rect: &RotatedRect| {
            let mut shades = Vec::new();
            column.cut(rect, 4, 1, |pixel| shades.push(pixel[0] as u8));
            shades
        };
        assert_eq!(cut(&down), [10, 20, 30, 40]);
        assert_eq!(cut(&down.half_turned()), [40, 30, 20, 10]);
        assert_eq!(down.quarter_turned().quarter_turned(), down.half_turned());
    }
}
