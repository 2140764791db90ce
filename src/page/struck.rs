//! Letters of a page and the thin lines drawn on it come in; which letters a line strikes out goes out.

use super::drawn_page::Letter;
use super::text::WordSource;
use super::words::words;

/// Between which heights a line crosses a letter, as parts of its size; lower it is an underline, higher a border.
const CROSSES: std::ops::Range<f32> = 0.12..0.5;
/// The part of the letters of a word that lines have to cross.
const MOST: f32 = 0.75;

/// Makes the letters of words uncertain through which a line is drawn. Each line is given by its ends. Returns how many words there are.
pub(super) fn doubt(letters: &mut [Letter], lines: &[[f32; 4]]) -> usize {
    if lines.is_empty() {
        return 0;
    }
    let mut count = 0;
    for word in words(letters) {
        let word = &mut letters[word];
        let crossed = word.iter().filter(|letter| {
            let mut lines = lines.iter();
            lines.any(|line| crosses(line, letter))
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
