//! Points to the smallest rectangle around them, however it stands. Exact but for the last step.

use super::picture::Slant;

type Point = (i32, i32);

/// The smallest rectangle around points, along the longer of its sides or the other; none where they are fewer than two.
pub(super) fn least_rectangle(points: Vec<Point>) -> Option<Slant> {
    let hull = hull(points);
    let edges = hull
        .iter()
        .zip(hull.iter().cycle().skip(1))
        .filter(|(a, b)| a != b);
    let around = edges.map(|(a, b)| {
        let (x, y) = ((b.0 - a.0) as f32, (b.1 - a.1) as f32);
        let (dx, dy) = (x / x.hypot(y), y / x.hypot(y));
        let (mut low, mut high) = ([f32::MAX; 2], [f32::MIN; 2]);
        for point in &hull {
            let (x, y) = (point.0 as f32, point.1 as f32);
            for (axis, at) in [x * dx + y * dy, y * dx - x * dy].into_iter().enumerate() {
                (low[axis], high[axis]) = (low[axis].min(at), high[axis].max(at));
            }
        }
        let (u, v) = (
            f32::midpoint(low[0], high[0]),
            f32::midpoint(low[1], high[1]),
        );
        Slant {
            x: u * dx - v * dy,
            y: u * dy + v * dx,
            dx,
            dy,
            length: high[0] - low[0],
            height: high[1] - low[1],
        }
    });
    around.min_by(|a, b| (a.length * a.height).total_cmp(&(b.length * b.height)))
}

/// The outermost points in turn, from the leftmost: what lies on a straight edge between two of them is left out.
fn hull(mut points: Vec<Point>) -> Vec<Point> {
    points.sort_unstable();
    points.dedup();
    let chain = |points: &mut dyn Iterator<Item = Point>| {
        let mut chain: Vec<Point> = Vec::new();
        for point in points {
            while let [.., a, b] = chain.as_slice() {
                let (a, b) = (*a, *b);
                let wide = |p: Point| (i64::from(p.0 - a.0), i64::from(p.1 - a.1));
                let ((ux, uy), (vx, vy)) = (wide(b), wide(point));
                if ux * vy - uy * vx > 0 {
                    break;
                }
                chain.pop();
            }
            chain.push(point);
        }
        chain.pop();
        chain
    };
    if points.len() < 3 {
        return points;
    }
    let mut hull = chain(&mut points.iter().copied());
    hull.extend(chain(&mut points.iter().rev().copied()));
    hull
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every point of a bar of this length and height, its long side falling by so much over its length.
    fn bar(length: i32, height: i32, falls: i32) -> Vec<Point> {
        (0..length)
            .flat_map(|x| (0..height).map(move |y| (x, y + x * falls / length)))
            .collect()
    }

    #[test]
    fn a_long_bar_keeps_its_height_however_little_it_slants() {
        for falls in 0..60 {
            let found = least_rectangle(bar(800, 9, falls)).unwrap();
            let (long, short) = (
                found.length.max(found.height),
                found.length.min(found.height),
            );
            assert!(
                (long - 799.0).abs() < 4.0 && (short - 8.0).abs() < 2.0,
                "falls {falls}: {found:?}"
            );
            let along = if found.length > found.height {
                found.dy / found.dx
            } else {
                -found.dx / found.dy
            };
            assert!(
                (along - falls as f32 / 800.0).abs() < 0.003,
                "falls {falls}: {found:?}"
            );
        }
    }

    #[test]
    fn a_square_on_its_corner_is_found_as_it_stands() {
        let found = least_rectangle(vec![(0, 10), (10, 0), (20, 10), (10, 20), (10, 10)]).unwrap();
        assert!((found.length - 14.14).abs() < 0.01 && (found.height - 14.14).abs() < 0.01);
        assert!((found.x - 10.0).abs() < 0.01 && (found.y - 10.0).abs() < 0.01);
    }

    #[test]
    fn one_point_has_no_rectangle() {
        assert_eq!(least_rectangle(vec![(3, 3), (3, 3)]), None);
    }
}
