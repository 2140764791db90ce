//! What is drawn on one page: letters with their places, and how much of the page pictures cover.
//!
//! The interface between the files that know a file format and the layout, which knows none.

use super::effort::Effort;
use super::text::WordSource;

/// One drawn letter. A glyph for several letters, such as a ligature, gives one of these for each.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Letter {
    /// As printed; [`UNREADABLE`] if the font does not identify it.
    pub character: char,
    /// Where its baseline starts, in points from the page's left edge.
    pub x: f32,
    /// Where its baseline starts, in points from the page's upper edge.
    pub y: f32,
    /// The direction of the writing, a unit vector: its horizontal part.
    pub dx: f32,
    /// The direction of the writing: its vertical part, downwards.
    pub dy: f32,
    /// The distance to where the next letter starts, in points.
    pub advance: f32,
    /// The size of the font, in points.
    pub size: f32,
    /// Where it was read from.
    pub source: WordSource,
    /// The confidence that it was read correctly, 0 to 1; below 1 only for what is read from a picture; 0 if it is contradicted.
    pub confidence: f32,
    /// Whether the page may show something else than what the file says, which OCR has to settle.
    pub is_unclear: bool,
}

/// Replaces a letter that its font does not identify.
pub const UNREADABLE: char = '\u{FFFD}';

/// Letters of a smaller size than this, in points, are too small to see, and leave no gap in a row.
pub const SMALLEST: f32 = 2.0;

/// One page as drawn.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DrawnPage {
    /// From 1.
    pub number: u32,
    /// Width in points, after rotation.
    pub width: f32,
    /// Height in points, after rotation.
    pub height: f32,
    /// The x axis, the y axis and the origin of the file's own coordinates, in coordinates of the page.
    pub to_page: [[f32; 2]; 3],
    /// In the order of drawing.
    pub letters: Vec<Letter>,
    /// The number of letters in the file that the page does not show, or shows otherwise.
    pub unseen: usize,
    /// The number of words that are struck through.
    pub struck: usize,
    /// Whether letters were left out because the page reached the limit, or all of them because too much is drawn.
    pub cut: bool,
    /// How much there is to draw.
    pub effort: Effort,
    /// The fraction of the page that pictures cover, 0 to 1.
    pub pictures: f32,
    /// The same fraction when the first visible letter was drawn: pictures under the text.
    pub pictures_under: f32,
    /// The number of visible glyphs.
    pub visible: usize,
    /// The number of visible glyphs that were drawn on a picture.
    pub on_pictures: usize,
    /// The regions that pictures form, in coordinates of the page as drawn, before it was turned upright.
    pub regions: Vec<PictureRegion>,
    /// The numbers of the picture objects that were drawn, in the file.
    pub objects: Vec<(u32, i32)>,
    /// The number of filled shapes that are as large and as round as letters.
    pub shapes: u32,
    /// Whether anything at all was drawn.
    pub drawn: bool,
    /// How it looks.
    pub look: PageLook,
    /// Whether a part of it as large as a card is out of focus or illegible, so that OCR read nothing there.
    pub has_unread_part: bool,
    /// What of it is damaged or missing.
    pub damage: PageDamage,
    /// The counterclockwise quarter turns that made it upright.
    pub turns: u8,
}

/// A picture on a page, or several that belong together.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct PictureRegion {
    /// Left, top, right, bottom.
    pub bounds: [f32; 4],
    /// The number of visible letters on it.
    pub letters: usize,
    /// The fraction of it that they cover, 0 to 1.
    pub text: f32,
}

/// The least sides of a card at half its size, in points; smaller ones cannot be read in print.
const CARD: (f32, f32) = (120.0, 72.0);

impl PictureRegion {
    /// Whether it is large enough to show a card that can be read.
    #[must_use]
    pub fn holds_card(&self) -> bool {
        let [x0, y0, x1, y1] = self.bounds;
        let (width, height) = (x1 - x0, y1 - y0);
        width.max(height) >= CARD.0 && width.min(height) >= CARD.1
    }
}

/// A digest of all that is drawn on a page: pages with one digest look the same.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PageLook {
    pub digest: [u8; 32],
    /// Whether it holds for pages of other files too; else some of what is drawn is known only by its place in the file.
    pub is_whole: bool,
}

/// What of a page is damaged, or missing in the file, the least first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageDamage {
    /// Nothing.
    #[default]
    None,
    /// A picture on it, which the text of the page may do without.
    Picture,
    /// What the page says is not known, or not to its end.
    Page,
}

impl Letter {
    /// The middle of its baseline.
    #[must_use]
    pub fn middle(&self) -> (f32, f32) {
        let half = self.advance / 2.0;
        (self.x + self.dx * half, self.y + self.dy * half)
    }

    /// Whether the middle of another letter is where this one is drawn.
    pub fn covers(&self, other: &Self) -> bool {
        let (x, y) = other.middle();
        let (x, y) = (
            x + other.dy * other.size * 0.3 - self.x,
            y - other.dx * other.size * 0.3 - self.y,
        );
        let (along, up) = (x * self.dx + y * self.dy, x * self.dy - y * self.dx);
        let margin = self.size * 0.4;
        (-margin..self.advance + margin).contains(&along)
            && (-0.25 * self.size..self.size).contains(&up)
    }

    /// Whether another letter follows this one in the same word.
    pub fn is_followed_by(&self, next: &Self) -> bool {
        let (x, y) = (
            next.x - self.x - self.dx * self.advance,
            next.y - self.y - self.dy * self.advance,
        );
        x.abs() + y.abs() < 0.05 * self.size
    }

    /// Makes it a letter of the file that the page does not show.
    pub fn hide(&mut self) {
        self.source = WordSource::Hidden;
        self.confidence = 0.0;
        self.is_unclear = false;
    }

    /// Whether it was found that the page does not show it. A hidden layer of another program may say what the page shows.
    #[must_use]
    pub fn is_unseen(&self) -> bool {
        self.source == WordSource::Hidden && self.confidence <= 0.0
    }

    /// Whether it stands where another letter is missing.
    #[must_use]
    pub fn fills(&self, gap: &Self) -> bool {
        let ((x, y), (gap_x, gap_y)) = (self.middle(), gap.middle());
        let (x, y) = (x - gap_x, y - gap_y);
        let (along, up) = (x * gap.dx + y * gap.dy, x * gap.dy - y * gap.dx);
        self.character != ' ' && along.abs() < 0.75 * gap.advance && up.abs() < 0.5 * gap.size
    }

    /// Whether another letter is written in the same row.
    #[must_use]
    pub fn is_in_row_of(&self, other: &Self) -> bool {
        let (x, y) = (other.x - self.x, other.y - self.y);
        let up = x * self.dy - y * self.dx;
        let same_way = self.dx * other.dx + self.dy * other.dy;
        up.abs() < 0.5 * self.size && same_way > 0.9
    }

    /// Turns the letter with a page of this width, a quarter turn counterclockwise.
    fn turn(&mut self, width: f32) {
        (self.x, self.y) = (self.y, width - self.x);
        (self.dx, self.dy) = (self.dy, -self.dx);
    }
}

impl DrawnPage {
    /// The bounds on the page of a rectangle in the file's own coordinates: left, top, right, bottom.
    #[must_use]
    pub fn bounds(&self, [x0, y0, x1, y1]: [f32; 4]) -> [f32; 4] {
        let [across, up, origin] = self.to_page;
        let at = |x: f32, y: f32, axis: usize| across[axis] * x + up[axis] * y + origin[axis];
        let low = |axis: usize| at(x0, y0, axis).min(at(x1, y1, axis));
        let high = |axis: usize| at(x0, y0, axis).max(at(x1, y1, axis));
        [low(0), low(1), high(0), high(1)]
    }

    /// Makes all letters from one source uncertain.
    pub fn doubt(&mut self, source: WordSource) {
        let letters = self.letters.iter_mut();
        let doubted = letters.filter(|letter| letter.source == source);
        doubted.for_each(|letter| letter.confidence = 0.0);
    }

    /// Turns the page by quarter turns until most of its writing runs from left to right.
    pub fn turn_upright(&mut self) {
        let mut quarters = [0_usize; 4];
        for letter in self.letters.iter().filter(|letter| letter.character != ' ') {
            quarters[quarter(letter)] += 1;
        }
        let most_common = (1..4).fold(0, |best, q| {
            if quarters[q] > quarters[best] {
                q
            } else {
                best
            }
        });
        for _ in 0..most_common {
            self.turn();
        }
    }

    /// Turns letters whose places are those on the page before it was turned upright.
    pub fn turn_letters(&self, letters: &mut [Letter]) {
        for width in self.widths() {
            for letter in letters.iter_mut() {
                letter.turn(width);
            }
        }
    }

    /// An area of the page before it was turned upright, left, top, right, bottom, as it is now.
    #[must_use]
    pub fn turned_area(&self, area: [f32; 4]) -> [f32; 4] {
        let turn = |[x0, y0, x1, y1]: [f32; 4], width| [y0, width - x1, y1, width - x0];
        self.widths().fold(area, turn)
    }

    /// An area of the page as it is now, left, top, right, bottom, before it was turned upright.
    #[must_use]
    pub fn area_as_drawn(&self, area: [f32; 4]) -> [f32; 4] {
        let turn_back = |[x0, y0, x1, y1]: [f32; 4], width: f32| [width - y1, x0, width - y0, x1];
        let widths: Vec<f32> = self.widths().collect();
        widths.into_iter().rev().fold(area, turn_back)
    }

    /// The width of the page before each quarter turn that made it upright.
    fn widths(&self) -> impl Iterator<Item = f32> {
        let sides = if self.turns.is_multiple_of(2) {
            [self.width, self.height]
        } else {
            [self.height, self.width]
        };
        sides.into_iter().cycle().take(usize::from(self.turns))
    }

    /// A quarter turn counterclockwise: writing that ran downwards runs to the right.
    fn turn(&mut self) {
        let width = self.width;
        self.letters
            .iter_mut()
            .for_each(|letter| letter.turn(width));
        self.turns = (self.turns + 1) % 4;
        let [across, up, origin] = self.to_page;
        self.to_page = [
            [across[1], -across[0]],
            [up[1], -up[0]],
            [origin[1], width - origin[0]],
        ];
        (self.width, self.height) = (self.height, self.width);
    }
}

/// The clockwise quarter turns from upright to the direction of a letter.
fn quarter(letter: &Letter) -> usize {
    if letter.dx.abs() >= letter.dy.abs() {
        if letter.dx >= 0.0 { 0 } else { 2 }
    } else if letter.dy > 0.0 {
        1
    } else {
        3
    }
}
