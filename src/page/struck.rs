//! Letters of a page and the thin lines drawn on it come in; which letters a line strikes out goes out.

use hayro_interpret::kurbo::Rect;

use super::drawn_page::Letter;
use super::text::WordSource;
use super::words::words;

/// Between which heights a line crosses a letter, as parts of its size; lower it is an underline, higher a border.
const CROSSES: std::ops::Range<f32> = 0.12..0.5;
/// The part of the letters of a word that lines have to cross.
const MOST: f32 = 0.75;

/// A line through a letter is thinner than this, in points.
const THIN_LINE: f64 = 2.5;
/// A line through a letter is longer than this, in points.
const LETTER: f64 = 4.0;
/// So many lines of a page are looked at.
const MAX_LINES: usize = 5000;

/// The thin lines of a page that are as long as a letter or longer, each by its ends.
#[derive(Debug, Default)]
pub(super) struct ThinLines {
    ends: Vec<[f32; 4]>,
    /// There are too many to look at.
    are_too_many: bool,
}

impl ThinLines {
    /// Adds what is drawn in these bounds, if it is such a line.
    pub(super) fn add(&mut self, bounds: Rect) {
        let (width, height) = (bounds.width(), bounds.height());
        if width.min(height) >= THIN_LINE || width.max(height) <= LETTER {
            return;
        }
        let middle = bounds.center();
        let ends = if width >= height {
            [bounds.x0, middle.y, bounds.x1, middle.y]
        } else {
            [middle.x, bounds.y0, middle.x, bounds.y1]
        };
        if self.ends.len() < MAX_LINES {
            self.ends.push(ends.map(|end| end as f32));
        } else {
            self.are_too_many = true;
        }
    }
}

/// Makes the letters of words uncertain through which a line is drawn; all of them if there are too many lines. Returns how many words
/// there are.
pub(super) fn doubt(letters: &mut [Letter], lines: &ThinLines) -> usize {
    if lines.ends.is_empty() {
        return 0;
    }
    let mut count = 0;
    for word in words(letters) {
        let word = &mut letters[word];
        let crossed = word.iter().filter(|letter| {
            let mut ends = lines.ends.iter();
            lines.are_too_many || ends.any(|line| crosses(line, letter))
        });
        if crossed.count() as f32 >= MOST * word.len() as f32 {
            count += 1;
            for letter in word {
                letter.confidence = 0.0;
            }
        }
    }
    count
}

fn crosses(line: &[f32; 4], letter: &Letter) -> bool {
    let end = |x: f32, y: f32| {
        let (x, y) = (x - letter.x, y - letter.y);
        (x * letter.dx + y * letter.dy, x * letter.dy - y * letter.dx)
    };
    let [x0, y0, x1, y1] = *line;
    let ((from, up), (to, other_up)) = (end(x0, y0), end(x1, y1));
    let crosses = |up: f32| CROSSES.contains(&(up / letter.size));
    let middle = letter.advance / 2.0;
    letter.source == WordSource::Layer
        && crosses(up)
        && crosses(other_up)
        && (from.min(to)..from.max(to)).contains(&middle)
}
