//! The direction in which a group of letters is read, and letters in coordinates along it.

use std::f32::consts::FRAC_PI_2;

use super::drawn_page::Letter;
use super::text::{Place, WordSource};

/// The direction along which one group of letters is read.
pub(super) struct Axis {
    cos: f32,
    sin: f32,
}

impl Axis {
    /// The median direction of a group of letters with this angle in degrees; for a scan that is not straight it differs
    /// slightly from the quarter turn.
    pub(super) fn of(angle: i16, group: &[&Letter]) -> Self {
        let exact = f32::from(angle).to_radians();
        let deviation = |letter: &&Letter| {
            let turn = letter.dy.atan2(letter.dx) - exact;
            turn - (turn / (4.0 * FRAC_PI_2)).round() * 4.0 * FRAC_PI_2
        };
        let mut deviations: Vec<f32> = group.iter().map(deviation).collect();
        deviations.sort_by(f32::total_cmp);
        let median = deviations.get(deviations.len() / 2).copied().unwrap_or(0.0);
        let turn = if median.abs() < 0.002 {
            exact
        } else {
            exact + median
        };
        let (sin, cos) = turn.sin_cos();
        // Quarter turns are exact, so that upright text keeps its exact places.
        Self {
            cos: if cos.abs() < 1e-6 { 0.0 } else { cos },
            sin: if sin.abs() < 1e-6 { 0.0 } else { sin },
        }
    }

    /// A letter in coordinates along the axis.
    pub(super) fn align(&self, letter: &Letter) -> AlignedLetter {
        let u0 = letter.x * self.cos + letter.y * self.sin;
        let v = letter.y * self.cos - letter.x * self.sin;
        AlignedLetter {
            character: letter.character,
            u0,
            u1: u0 + letter.advance.max(0.0),
            v,
            size: letter.size,
            source: letter.source,
            confidence: letter.confidence,
        }
    }

    fn to_page(&self, u: f32, v: f32) -> (f32, f32) {
        (u * self.cos - v * self.sin, u * self.sin + v * self.cos)
    }

    /// The bounds on the page of a rectangle in coordinates along the axis.
    pub(super) fn place(&self, u0: f32, v0: f32, u1: f32, v1: f32) -> Place {
        let corners = [
            self.to_page(u0, v0),
            self.to_page(u1, v0),
            self.to_page(u0, v1),
            self.to_page(u1, v1),
        ];
        let start = Place {
            x0: f32::MAX,
            y0: f32::MAX,
            x1: f32::MIN,
            y1: f32::MIN,
        };
        corners.into_iter().fold(start, |p, (x, y)| Place {
            x0: p.x0.min(x),
            y0: p.y0.min(y),
            x1: p.x1.max(x),
            y1: p.y1.max(y),
        })
    }
}

/// A letter in coordinates along its axis: from `u0` to `u1`, its baseline at `v`, which grows downwards.
#[derive(Debug, Clone, Copy)]
pub(super) struct AlignedLetter {
    pub character: char,
    pub u0: f32,
    pub u1: f32,
    pub v: f32,
    pub size: f32,
    pub source: WordSource,
    pub confidence: f32,
}
