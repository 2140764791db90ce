//! Points in, the rectangle of least area around them out; it may be rotated.
//!
//! `rten_imageproc::min_area_rect` is not used: it sorts points by a cosine in single precision, which is
//! the same for all points near a horizontal edge, and so drops corners of long, flat outlines. Lines of text
//! are long and flat: a straight bar of 800 by 9 pixels becomes 800 by 3, and lines of photographs are lost.
//! The hull here is computed in whole numbers.

use super::picture::RotatedRect;

type Point = (i32, i32);

/// The rectangle of least area around points, its length along either of its sides; `None` for fewer than two
/// different points.
pub(super) fn min_area_rect(points: Vec<Point>) -> Option<RotatedRect> {
    let hull = convex_hull(points);
    let edges = hull
        .iter()
        .zip(hull.iter().cycle().skip(1))
        .filter(|(start, end)| start != end);
    edges
        .map(|(start, end)| rect_along(*start, *end, &hull))
        .min_by(|a, b| (a.length * a.height).total_cmp(&(b.length * b.height)))
}

/// The rectangle around a hull with one side along an edge.
fn rect_along(start: Point, end: Point, hull: &[Point]) -> RotatedRect {
    let (x, y) = ((end.0 - start.0) as f32, (end.1 - start.1) as f32);
    let (dx, dy) = (x / x.hypot(y), y / x.hypot(y));
    let (mut low, mut high) = ([f32::MAX; 2], [f32::MIN; 2]);
    for point in hull {
        let (x, y) = (point.0 as f32, point.1 as f32);
        let projected = [x * dx + y * dy, y * dx - x * dy];
        for (axis, position) in projected.into_iter().enumerate() {
            low[axis] = low[axis].min(position);
            high[axis] = high[axis].max(position);
        }
    }
    let (u, v) = (
        f32::midpoint(low[0], high[0]),
        f32::midpoint(low[1], high[1]),
    );
    RotatedRect {
        x: u * dx - v * dy,
        y: u * dy + v * dx,
        dx,
        dy,
        length: high[0] - low[0],
        height: high[1] - low[1],
    }
}

/// The corners of the convex hull in order, from the leftmost; points on a straight edge are left out.
fn convex_hull(mut points: Vec<Point>) -> Vec<Point> {
    points.sort_unstable();
    points.dedup();
    if points.len() < 3 {
        return points;
    }
    let mut hull = half_hull(points.iter());
    hull.extend(half_hull(points.iter().rev()));
    hull
}

/// The corners on one side of sorted points, without the last point.
fn half_hull<'p>(points: impl Iterator<Item = &'p Point>) -> Vec<Point> {
    let mut chain: Vec<Point> = Vec::new();
    for &point in points {
        while let [.., a, b] = chain.as_slice() {
            let (a, b) = (*a, *b);
            let from_a = |p: Point| (i64::from(p.0 - a.0), i64::from(p.1 - a.1));
            let ((ux, uy), (vx, vy)) = (from_a(b), from_a(point));
            if ux * vy - uy * vx > 0 {
                break;
            }
            chain.pop();
        }
        chain.push(point);
    }
    chain.pop();
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every point of a bar of this length and height whose long side falls by `drop` over its length.
    fn bar(length: i32, height: i32, drop: i32) -> Vec<Point> {
        (0..length)
            .flat_map(|x| (0..height).map(move |y| (x, y + x * drop / length)))
            .collect()
    }

    #[test]
    fn a_long_bar_keeps_its_height_at_every_small_slant() {
        for drop in 0..60 {
            let found = min_area_rect(bar(800, 9, drop)).unwrap();
            let (long, short) = (
                found.length.max(found.height),
                found.length.min(found.height),
            );
            assert!(
                (long - 799.0).abs() < 4.0 && (short - 8.0).abs() < 2.0,
                "drop {drop}: {found:?}"
            );
            let slope = if found.length > found.height {
                found.dy / found.dx
            } else {
                -found.dx / found.dy
            };
            assert!(
                (slope - drop as f32 / 800.0).abs() < 0.003,
                "drop {drop}: {found:?}"
            );
        }
    }

    #[test]
    fn a_square_on_its_corner_is_found_as_drawn() {
        let found = min_area_rect(vec![(0, 10), (10, 0), (20, 10), (10, 20), (10, 10)]).unwrap();
        assert!((found.length - 14.14).abs() < 0.01 && (found.height - 14.14).abs() < 0.01);
        assert!((found.x - 10.0).abs() < 0.01 && (found.y - 10.0).abs() < 0.01);
    }

    #[test]
    fn one_point_has_no_rectangle() {
        assert_eq!(min_area_rect(vec![(3, 3), (3, 3)]), None);
    }
}
