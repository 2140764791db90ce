//! The outline of a glyph and the letter that its file says it is come in; whether it looks like another letter goes out.
//!
//! A file may map the glyph of a "0" to the letter "1". The outline is held against those of the standard fonts of PDF: fonts of
//! print look alike enough, and what looks like none of them, such as handwriting, tells nothing.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock};

use hayro_interpret::font::{Glyph, GlyphRun, Type3Glyph};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::kurbo::{Affine, BezPath, PathEl, Point, Rect, Shape, flatten};
use hayro_interpret::{
    BlendMode, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, Paint, SoftMask,
};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

use super::rendering;

/// What the outline of a glyph tells of the letters that it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum GlyphShape {
    /// Nothing against them.
    Fits,
    /// It looks like another letter.
    Another,
    /// Some programs draw another glyph in its place.
    Ambiguous,
    /// It shows nothing.
    Blank,
    /// It is a picture.
    Unknown,
}

/// Standard fonts that have letters. Others differ from these by their slant alone.
const FONTS: [&str; 8] = [
    "Helvetica",
    "Helvetica-Bold",
    "Helvetica-Oblique",
    "Courier",
    "Courier-Bold",
    "Times-Roman",
    "Times-Bold",
    "Times-Italic",
];
/// The letters that are held against each other.
const LETTERS: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

const DIGITS: &str = "0123456789";

/// Columns and rows of a raster.
const COLUMNS: usize = 16;
const ROWS: usize = 20;
/// A glyph looks like a letter if the rasters agree by at least this much, 1 being the same.
const ALIKE: f32 = 0.75;
/// A glyph looks like another letter if it agrees with that one by this much more.
const CLEARLY: f32 = 0.12;
/// The outline of a digit agrees with that of a standard font by at least this much.
const KNOWN: f32 = 0.4;
/// A digit looks like another one if it agrees with that one by this much more.
const CLEARLY_DIGIT: f32 = 0.03;

/// The black parts of an outline, stretched to a rectangle, with the ratio of its sides.
#[derive(Debug, Clone)]
struct Raster {
    rows: [u16; ROWS],
    aspect: f32,
}

/// The letters of the standard fonts, each once for every font.
static STANDARD: LazyLock<BTreeMap<char, Vec<Raster>>> = LazyLock::new(standard);

/// How a glyph is drawn: its paint, and the transform that makes it upright.
pub(super) type DrawnGlyph<'g, 'a> = (&'g Paint<'a>, Affine);

/// What the outline of a glyph tells of the letters as which it is read.
pub(super) fn of<'a>(
    glyph: &Glyph<'a>,
    (paint, upright): DrawnGlyph<'_, 'a>,
    text: &str,
) -> GlyphShape {
    let outline = match glyph {
        Glyph::Outline(outline) => outline.outline(),
        Glyph::Type3(drawn) => {
            let parts = OutlineParts::of(drawn, (upright, Affine::IDENTITY), paint);
            if parts.has_more {
                return GlyphShape::Unknown;
            }
            parts.outline
        }
    };
    let mut letters = text.nfkd().filter(|letter| !letter.is_control());
    let is_upright = matches!(glyph, Glyph::Outline(_));
    match (letters.next(), letters.next()) {
        _ if outline.elements().is_empty() => GlyphShape::Blank,
        // It shows something, and stands for nothing.
        (None | Some(' '), _) => GlyphShape::Another,
        (Some(letter), _) if is_upright && is_out_of_place(outline.bounding_box(), letter) => {
            GlyphShape::Another
        }
        (Some(letter), None)
            if Raster::of(&outline).is_some_and(|outline| is_another(&outline, letter)) =>
        {
            GlyphShape::Another
        }
        (Some(sign), None) if !sign.is_alphanumeric() && is_no_sign(&outline, sign) => {
            GlyphShape::Another
        }
        // No font has a glyph for a digit and something else.
        (Some(_), Some(_)) if text.contains(|letter: char| letter.is_ascii_digit()) => {
            GlyphShape::Another
        }
        _ => GlyphShape::Fits,
    }
}

/// The parts of a glyph that is drawn like a page.
struct OutlineParts {
    outline: BezPath,
    /// The colour of the text.
    colour: Option<[f32; 4]>,
    /// It has pictures, letters, or parts in colours of their own.
    has_more: bool,
}

fn colour(paint: &Paint<'_>) -> Option<[f32; 4]> {
    match paint {
        Paint::Color(colour) => Some(colour.to_rgba().components()),
        Paint::Pattern(_) => None,
    }
}

impl OutlineParts {
    /// Those of a glyph that is drawn by these transforms in this paint.
    fn of<'a>(
        glyph: &Type3Glyph<'a>,
        (transform, glyph_transform): (Affine, Affine),
        paint: &Paint<'a>,
    ) -> Self {
        let mut parts = Self {
            outline: BezPath::new(),
            colour: colour(paint),
            has_more: false,
        };
        glyph.interpret(&mut parts, transform, glyph_transform, paint);
        parts
    }
}

/// Where the parts of a glyph that is drawn like a page are on the page; `None` if it has pictures or letters.
pub(super) fn extent<'a>(
    glyph: &Type3Glyph<'a>,
    transforms: (Affine, Affine),
    paint: &Paint<'a>,
) -> Option<Rect> {
    let parts = OutlineParts::of(glyph, transforms, paint);
    (!parts.has_more).then(|| parts.outline.bounding_box())
}

impl<'a> Device<'a> for OutlineParts {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, _: &DrawMode) {
        self.has_more |= colour(&props.paint) != self.colour;
        self.outline.extend(props.transform * path);
    }

    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {
        self.has_more = true;
    }

    fn draw_glyph_run(&mut self, _: &GlyphRun<'_, 'a>, _: DrawProps<'a>, _: &DrawMode) {
        self.has_more = true;
    }

    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

/// Whether an outline looks like another letter or digit than this one. Only those of the Latin alphabet without accents are
/// told apart, and not a capital from a small letter.
fn is_another(outline: &Raster, letter: char) -> bool {
    if !letter.is_ascii_alphanumeric() {
        return false;
    }
    let best = |letters: &mut dyn Iterator<Item = char>| {
        letters
            .filter_map(|letter| STANDARD.get(&letter))
            .flatten()
            .map(|other| outline.agreement(other))
            .fold(0.0, f32::max)
    };
    let own = best(
        &mut LETTERS
            .chars()
            .filter(|other| may_be_taken_for(*other, letter)),
    );
    let other = |letters: &str| {
        best(
            &mut letters
                .chars()
                .filter(|other| !may_be_taken_for(*other, letter)),
        )
    };
    let looks_otherwise = || {
        own < ALIKE && {
            let other = other(LETTERS);
            other >= ALIKE && other > own + CLEARLY
        }
    };
    // A digit is worth more than a letter: its outline has to be known.
    if letter.is_ascii_digit() {
        own < KNOWN || other(DIGITS) > own + CLEARLY_DIGIT || looks_otherwise()
    } else {
        looks_otherwise()
    }
}

/// Where the letters of a font are, in thousandths of its size: far beside it, or much smaller, nothing is seen of them.
const PLACE: Rect = Rect::new(-600.0, -700.0, 2500.0, 1500.0);
/// Digits and capitals are higher than this, in thousandths of the size of the font; points and commas are lower.
const SMALL: f64 = 330.0;

/// Whether the outline of a glyph in these bounds cannot be what a font has for a letter.
fn is_out_of_place(bounds: Rect, letter: char) -> bool {
    let is_high = bounds.height() > SMALL;
    !PLACE.contains_rect(bounds)
        || (letter.is_ascii_digit() || letter.is_ascii_uppercase()) && !is_high
        || matches!(letter, '.' | ',') && is_high
}

/// Accents and signs that choose the form of a letter are never as high as a letter.
fn is_accent(sign: char) -> bool {
    canonical_combining_class(sign) != 0
        || is_combining_mark(sign)
        || matches!(sign, '\u{FE00}'..='\u{FE0F}' | '\u{34F}')
}

/// Signs of one block that is lower than most.
const LOW: &str = ".,-_'`\"^~*=+";
/// Signs that look like a one.
const BARS: &str = "|!/\\()[]{}";
/// Signs of two parts are at least as high as this, in thousandths of the size of the font.
const TWO_PARTS: f64 = 200.0;

/// Whether the outline of a glyph cannot be what a font has for a sign: a digit, a point or a line is drawn for another one.
fn is_no_sign(outline: &BezPath, sign: char) -> bool {
    let bounds = outline.bounding_box();
    let is_high = bounds.height() > SMALL;
    let is_digit = || {
        let looks_like = |digit: char| {
            let standard = STANDARD.get(&digit).into_iter().flatten();
            Raster::of(outline).is_some_and(|outline| {
                standard.fold(0.0, |most: f32, other| most.max(outline.agreement(other))) >= ALIKE
            })
        };
        DIGITS.chars().any(looks_like)
    };
    let is_low = sign.is_ascii_punctuation() && !LOW.contains(sign) && bounds.height() < TWO_PARTS;
    is_low || is_high && (is_accent(sign) || !BARS.contains(sign) && is_digit())
}

/// Whether two letters look the same in some fonts.
fn may_be_taken_for(a: char, b: char) -> bool {
    const ALIKE: [&str; 5] = ["0OoQ", "Oao", "1Iil", "5Ss", "Zz2"];
    a.eq_ignore_ascii_case(&b)
        || ALIKE
            .iter()
            .any(|letters| letters.contains(a) && letters.contains(b))
}

impl Raster {
    /// `None` if the outline has no area.
    fn of(outline: &BezPath) -> Option<Self> {
        let bounds = outline.bounding_box();
        if !(bounds.width() > 1.0 && bounds.height() > 1.0 && bounds.area().is_finite()) {
            return None;
        }
        let to_raster = Affine::scale_non_uniform(
            COLUMNS as f64 / bounds.width(),
            ROWS as f64 / bounds.height(),
        ) * Affine::translate((-bounds.x0, -bounds.y0));
        let lines = lines(&(to_raster * outline));
        let mut rows = [0; ROWS];
        for (row, y) in rows.iter_mut().zip(0..) {
            let mut crossings: Vec<(f64, i32)> = lines
                .iter()
                .filter_map(|(a, b)| crossing(*a, *b, f64::from(y) + 0.5))
                .collect();
            crossings.sort_by(|a, b| a.0.total_cmp(&b.0));
            let mut winding = 0;
            for pair in crossings.windows(2) {
                winding += pair[0].1;
                if winding != 0 {
                    let columns = pair[0].0.round().max(0.0) as usize
                        ..(pair[1].0.round().max(0.0) as usize).min(COLUMNS);
                    columns.for_each(|column| *row |= 1 << column);
                }
            }
        }
        Some(Self {
            rows,
            aspect: (bounds.width() / bounds.height()) as f32,
        })
    }

    /// How much two rasters have in common of what either has, 0 to 1, less the more their sides differ.
    fn agreement(&self, other: &Self) -> f32 {
        let pairs = || self.rows.iter().zip(&other.rows);
        let both: u32 = pairs().map(|(a, b)| (a & b).count_ones()).sum();
        let either: u32 = pairs().map(|(a, b)| (a | b).count_ones()).sum();
        let ratio = self.aspect.min(other.aspect) / self.aspect.max(other.aspect);
        both as f32 / either.max(1) as f32 * ratio.sqrt().max(0.5)
    }
}

/// An outline as straight lines.
fn lines(outline: &BezPath) -> Vec<(Point, Point)> {
    let (mut lines, mut start, mut at) = (Vec::new(), Point::ZERO, Point::ZERO);
    let mut to = |from: &mut Point, to: Point| {
        lines.push((*from, to));
        *from = to;
    };
    flatten(outline, 0.05, |element| match element {
        PathEl::MoveTo(point) => {
            to(&mut at, start);
            (start, at) = (point, point);
        }
        PathEl::LineTo(point) => to(&mut at, point),
        _ => to(&mut at, start),
    });
    to(&mut at, start);
    lines
}

/// Where a line crosses a row, and whether downwards or upwards.
fn crossing(a: Point, b: Point, y: f64) -> Option<(f64, i32)> {
    let direction = match (a.y <= y, b.y <= y) {
        (true, false) => 1,
        (false, true) => -1,
        _ => return None,
    };
    Some((a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x), direction))
}

/// The letters of the standard fonts: those of a page that is written in them.
fn standard() -> BTreeMap<char, Vec<Raster>> {
    let (mut resources, mut lines) = (String::new(), String::new());
    for (number, name) in FONTS.iter().enumerate() {
        let y = 700 - 20 * number;
        // Writing to a string never fails.
        let _ = write!(
            resources,
            "/F{number}<</Type/Font/Subtype/Type1/BaseFont/{name}>>"
        );
        let _ = writeln!(lines, "BT /F{number} 9 Tf 9 {y} Td ({LETTERS}) Tj ET");
    }
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Count 1/Kids[3 0 R]>>".to_owned(),
        format!(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 900 792]/Contents 4 0 R/Resources<</Font<<{resources}>>>>>>"
        ),
        format!("<</Length {}>>\nstream\n{lines}\nendstream", lines.len()),
    ];
    let mut file = "%PDF-1.4\n".to_owned();
    for (number, object) in (1..).zip(objects) {
        let _ = write!(file, "{number} 0 obj\n{object}\nendobj\n");
    }
    file += "trailer <</Size 5/Root 1 0 R>>\n%%EOF\n";
    let Ok(pdf) = Pdf::new(Arc::new(file.into_bytes())) else {
        return BTreeMap::new();
    };
    let mut letters = Letters::default();
    for page in pdf.pages().iter() {
        let area = Rect::new(0.0, 0.0, 900.0, 792.0);
        rendering::interpret(page, (Affine::IDENTITY, area), &mut letters);
    }
    letters.0
}

/// Collects glyphs.
#[derive(Default)]
struct Letters(BTreeMap<char, Vec<Raster>>);

impl<'a> Device<'a> for Letters {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, _: DrawProps<'a>, _: &DrawMode) {
        for glyph in run.glyphs() {
            if let Glyph::Outline(outline) = &**glyph
                && let Some(BfString::Char(letter)) = glyph.as_unicode()
                && let Some(raster) = Raster::of(&outline.outline())
            {
                self.0.entry(letter).or_default().push(raster);
            }
        }
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standard_fonts_have_all_letters() {
        assert!(STANDARD.keys().copied().eq(LETTERS.chars()));
        assert!(
            STANDARD
                .values()
                .all(|rasters| rasters.len() == FONTS.len())
        );
    }

    #[test]
    fn each_letter_of_a_standard_font_looks_like_itself() {
        for (letter, rasters) in STANDARD.iter() {
            for raster in rasters {
                assert!(raster.agreement(raster) > 0.999, "{letter}");
                assert!(!is_another(raster, *letter), "{letter}");
            }
        }
    }

    #[test]
    fn a_zero_is_another_letter_than_a_one_and_a_nine() {
        for zero in &STANDARD[&'0'] {
            assert!(is_another(zero, '1') && is_another(zero, '9'));
            assert!(!is_another(zero, '0') && !is_another(zero, 'O'));
        }
    }

    #[test]
    fn what_looks_like_no_letter_may_be_any_and_is_no_digit() {
        let mut outline = BezPath::new();
        outline.move_to((0.0, 0.0));
        outline.line_to((900.0, 50.0));
        outline.line_to((20.0, 700.0));
        outline.close_path();
        let outline = Raster::of(&outline).unwrap();
        for letter in LETTERS.chars() {
            let is_digit = letter.is_ascii_digit();
            assert_eq!(is_another(&outline, letter), is_digit, "{letter}");
        }
    }
}
