//! What is drawn on a page goes in, glyph by glyph and shape by shape; a [`DrawnPage`] comes out.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use hayro_interpret::font::{Glyph, GlyphRun};
use hayro_interpret::hayro_syntax::object::{Dict, String as PdfString};
use hayro_interpret::kurbo::{
    Affine, BezPath, Line, ParamCurve, PathEl, PathSeg, Point, Rect, Shape,
};
use hayro_interpret::pattern::Pattern;
use hayro_interpret::{
    BlendMode, ClipPath, Device, DrawMode, DrawProps, FillRule, Image, ImageDrawProps, Paint,
    SoftMask,
};

use unicode_normalization::UnicodeNormalization;

use super::compare::{BRIGHTNESS, BesideFigure, Sight, ToCompare};
use super::coverage::PictureCoverage;
use super::drawn_page::{DrawnPage, Letter, PageDamage, SMALLEST, UNREADABLE};
use super::effort::Painting;
use super::fonts::{Fonts, spelled_out};
use super::glyph_shape::{self, DrawnGlyph, GlyphShape};
use super::ground::{self, Ground, SAME};
use super::layers::Layers;
use super::look::Look;
use super::overlaps;
use super::regions::Pictures;
use super::small_shapes::{self, LARGEST, MAX_SHAPES as MAX_SMALL_SHAPES, Outline, SmallShape};
use super::struck::{self, ThinLines};
use super::text::WordSource;
use super::words::words;
use crate::intake::kind::FileKind;

/// A picture with less opacity than this is a watermark.
const WATERMARK: f32 = 0.3;

/// What has less opacity than this is hardly seen.
const FAINTEST: f32 = 0.1;

/// The axes and the origin in the coordinates that a transform gives.
pub(super) fn axes(transform: Affine) -> [[f32; 2]; 3] {
    let [across_x, across_y, up_x, up_y, x, y] = transform.as_coeffs().map(|part| part as f32);
    [[across_x, across_y], [up_x, up_y], [x, y]]
}

/// Records what hayro draws.
pub(super) struct Recorder<'f> {
    page: DrawnPage,
    area: Rect,
    /// The bounds of what the clips in force leave visible.
    clips: Vec<Rect>,
    /// For each clip in force, its shape if it is no rectangle.
    clip_shapes: Vec<Option<ClipPath>>,
    /// For each group in force, its opacity on the page, and whether it is drawn without blending or a mask.
    groups: Vec<(f32, bool)>,
    /// Marked content in force: the index of its first letter, and its actual text.
    spans: Vec<MarkedContent>,
    coverage: PictureCoverage,
    ground: Ground,
    lines: ThinLines,
    /// What is no larger than a few letters.
    small_shapes: Vec<SmallShape>,
    /// For each letter, the number of its glyph in the order of drawing, and whether something about it may hide it.
    origins: Vec<(u32, bool)>,
    /// How many glyphs were drawn.
    glyphs: u32,
    /// The pairs of letters in one place, once all are drawn.
    overlaps: Vec<(usize, usize)>,
    pictures: Pictures,
    look: Look,
    fonts: &'f mut Fonts,
    layers: &'f Layers,
    max_letters: usize,
}

/// A part of the content with marks.
struct MarkedContent {
    /// The index of its first letter.
    start: usize,
    /// What its letters stand for.
    text: Option<String>,
    /// Whether it is a layer that is not shown on a screen.
    is_off_screen: bool,
}

impl<'f> Recorder<'f> {
    pub(super) fn new(
        page: DrawnPage,
        area: Rect,
        (fonts, layers): (&'f mut Fonts, &'f Layers),
        max_letters: usize,
    ) -> Self {
        let look = Look::new(page.width, page.height);
        Self {
            page,
            area,
            clips: Vec::new(),
            clip_shapes: Vec::new(),
            groups: Vec::new(),
            spans: Vec::new(),
            coverage: PictureCoverage::new(area),
            ground: Ground::new(area),
            lines: ThinLines::default(),
            small_shapes: Vec::new(),
            origins: Vec::new(),
            glyphs: 0,
            overlaps: Vec::new(),
            pictures: Pictures::default(),
            look,
            fonts,
            layers,
            max_letters,
        }
    }

    fn visible(&self) -> Rect {
        self.clips.last().copied().unwrap_or(self.area)
    }

    /// What has to be compared with the page as drawn, once all is drawn.
    pub(super) fn compared(&mut self) -> ToCompare {
        let letters = &self.page.letters;
        self.overlaps = overlaps::of(letters);
        let hides = |index: usize| {
            let letter = &letters[index];
            let is_large = letter.size > LARGE || letter.advance > LARGE;
            match self.origins[index] {
                (_, true) => Some(SHARED),
                _ => is_large.then_some(SHARED_BY_LARGE),
            }
        };
        let touching = overlaps::touching(letters, bounds, hides);
        let is_bar = |pair: &&(usize, usize)| {
            [pair.0, pair.1]
                .iter()
                .any(|index| is_bar(&letters[*index]))
        };
        self.overlaps.extend(touching.iter().filter(is_bar));
        let letters = self.page.letters.iter().zip(&self.origins).enumerate();
        let mut numbers: BTreeSet<u32> = letters
            .filter(|(index, (letter, (_, may_be_hidden)))| {
                letter.source != WordSource::Hidden
                    && letter.character != ' '
                    && (*may_be_hidden || self.ground.is_covered(bounds(letter), *index))
            })
            .map(|(_, (_, (number, _)))| *number)
            .collect();
        for (a, b) in self.overlaps.iter().chain(&touching) {
            numbers.extend([self.origins[*a].0, self.origins[*b].0]);
        }
        ToCompare {
            glyphs: numbers,
            beside: self.beside_figures(),
        }
    }

    /// The places before and behind figures in which something may be drawn.
    fn beside_figures(&self) -> Vec<BesideFigure> {
        let letters = &self.page.letters;
        let is_figure = |letter: &Letter| {
            letter.source == WordSource::Layer && letter.character.is_ascii_digit()
        };
        // Whether one figure goes on in the next letter.
        let goes_on = |index: usize| match letters.get(index..index + 2) {
            Some([one, next]) => is_figure(one) && is_figure(next) && one.is_followed_by(next),
            _ => false,
        };
        let mut beside = Vec::new();
        for (index, letter) in letters
            .iter()
            .enumerate()
            .filter(|(_, letter)| is_figure(letter))
        {
            let begins = !index.checked_sub(1).is_some_and(goes_on);
            let ends = !goes_on(index);
            let (size, advance) = (letter.size, letter.advance);
            let before = |reach: f32| part_of(letter, (-reach * size, 0.0));
            let behind = |reach: f32| part_of(letter, (advance, advance + reach * size));
            let sides = [
                begins.then(|| [before(CLOSE), before(WITHIN_REACH)]),
                ends.then(|| [behind(CLOSE), behind(WITHIN_REACH)]),
            ];
            let sides = sides.into_iter().flatten();
            let is_drawn_in = |[_, place]: &[Rect; 2]| self.ground.brightness(*place).is_none();
            let places = sides
                .filter(is_drawn_in)
                .map(|[close, within_reach]| BesideFigure {
                    glyph: self.origins[index].0,
                    close,
                    within_reach,
                });
            beside.extend(places);
        }
        beside
    }

    /// How much there was to draw.
    pub(super) fn effort(&self) -> f64 {
        self.page.effort.0
    }

    fn group(&self) -> (f32, bool) {
        self.groups.last().copied().unwrap_or((1.0, true))
    }

    /// The page when all is drawn, with what was found of glyphs that may be hidden.
    pub(super) fn finish(self, mut sights: BTreeMap<u32, Sight>) -> DrawnPage {
        let Self {
            mut page,
            coverage,
            pictures,
            origins,
            lines,
            small_shapes,
            overlaps,
            look,
            ..
        } = self;
        page.look = look.finish();
        page.struck = struck::doubt(&mut page.letters, &lines);
        page.pictures = coverage.fraction();
        for (a, b) in overlaps {
            let both = [origins[a].0, origins[b].0];
            if both
                .iter()
                .all(|number| sights.get(number) == Some(&Sight::Seen))
            {
                sights.extend(both.map(|number| (number, Sight::Unclear)));
            }
        }
        let sight = |number: &u32| sights.get(number).copied().unwrap_or(Sight::Seen);
        let printed = page.letters.iter().zip(&origins);
        let printed = printed
            .filter(|(letter, _)| letter.character != ' ' && letter.source == WordSource::Layer);
        let (seen, other): (Vec<_>, Vec<_>) =
            printed.partition(|(_, (number, _))| sight(number) == Sight::Seen);
        if seen.len() * MOSTLY_HIDDEN < other.len() {
            // A scan was put over the text that some program read in it.
            let letters = page.letters.iter_mut();
            letters.for_each(|letter| letter.source = WordSource::Hidden);
        }
        for word in words(&page.letters) {
            let letters = &mut page.letters[word.clone()];
            // A part of a number that is doubtful makes all of it so.
            let is_doubtful = letters.iter().any(|letter| letter.is_unclear)
                && letters
                    .iter()
                    .any(|letter| letter.character.is_ascii_digit());
            let letters = letters.iter_mut();
            let mut word_sights = origins[word].iter().map(|(number, _)| sight(number));
            if word_sights.clone().all(|sight| sight == Sight::Unseen) {
                letters.for_each(Letter::hide);
            } else if is_doubtful || word_sights.any(|sight| sight != Sight::Seen) {
                letters.for_each(|letter| letter.is_unclear = true);
            }
        }
        for word in small_shapes::changed_words(&page.letters, &small_shapes) {
            let letters = page.letters[word].iter_mut();
            letters.for_each(|letter| letter.is_unclear = true);
        }
        page.regions = pictures.regions(&page.letters);
        page
    }

    /// Hides the letters that start at these points: they are in layers that a screen does not show.
    pub(super) fn hide_at(&mut self, starts: &[Point]) {
        if starts.is_empty() {
            return;
        }
        self.look.lose();
        let tenths = |x: f64, y: f64| ((x * 10.0).round() as i32, (y * 10.0).round() as i32);
        let starts: HashSet<(i32, i32)> = starts.iter().map(|at| tenths(at.x, at.y)).collect();
        for letter in &mut self.page.letters {
            let (x, y) = tenths(f64::from(letter.x), f64::from(letter.y));
            let mut around = (-1..=1).flat_map(|right| (-1..=1).map(move |down| (right, down)));
            if around.any(|(right, down)| starts.contains(&(x + right, y + down))) {
                letter.source = WordSource::Hidden;
            }
        }
    }

    /// Makes the letters in an area uncertain: programs show something over them that is not drawn here.
    pub(super) fn doubt(&mut self, area: Rect) {
        self.look.lose();
        for letter in &mut self.page.letters {
            let is_shown = letter.source == WordSource::Layer;
            if is_shown && bounds(letter).overlaps(area) {
                letter.confidence = 0.0;
                self.page.unseen += 1;
            }
        }
    }

    /// Records a picture that is damaged so that it is not drawn.
    pub(super) fn lost_picture(&mut self, place: Rect) {
        self.page.damage = self.page.damage.max(PageDamage::Picture);
        self.look.lose();
        self.picture(place);
    }

    /// Records that a picture is shown here. One that is hardly to be seen is a watermark, and no card.
    fn picture(&mut self, shown: Rect) {
        self.small_shape(shown, Outline::Picture, self.group().0 >= FAINTEST);
        self.coverage.add(shown);
        self.ground.add(shown, None, self.page.letters.len());
        if self.group().0 >= WATERMARK {
            self.pictures.add(shown);
        }
        self.page.drawn |= !shown.is_zero_area();
    }

    /// Records what may be a part of a number: a shape or picture that is no larger than a few letters.
    fn small_shape(&mut self, shown: Rect, outline: Outline, is_seen: bool) {
        let longest = shown.width().max(shown.height());
        if longest > 0.0 && longest <= LARGEST && self.small_shapes.len() < MAX_SMALL_SHAPES {
            self.small_shapes.push(SmallShape {
                bounds: [shown.x0, shown.y0, shown.x1, shown.y1].map(|at| at as f32),
                outline,
                letters: self.page.letters.len(),
                is_seen,
            });
        }
    }

    /// Records the parts of a path that are no larger than a few letters.
    fn small_parts(&mut self, parts: &[Subpath], props: &DrawProps<'_>, mode: &DrawMode) {
        let width = match mode {
            DrawMode::Fill(_) => 0.0,
            DrawMode::Stroke(stroke) | DrawMode::FillAndStroke(_, stroke) => stroke.line_width,
            DrawMode::Invisible => return,
        };
        let around = f64::from(width) / 2.0;
        let is_cut = self.clip_shapes.iter().any(Option::is_some);
        for part in parts {
            let bounds = part.bounds.inflate(around, around);
            let shown = props.transform.transform_rect_bbox(bounds);
            let shown = shown.intersect(self.visible());
            if shown.width().max(shown.height()) > LARGEST {
                continue;
            }
            let is_straight = part.is_rectangle && !is_cut && is_upright(props.transform);
            let outline = match mode {
                DrawMode::Stroke(_) if is_straight || part.is_line => Outline::Lines,
                DrawMode::Fill(_) | DrawMode::FillAndStroke(..) if is_straight => Outline::Block,
                _ => Outline::Other,
            };
            let is_seen = self.differs_from_ground(shown, props);
            self.small_shape(shown, outline, is_seen);
        }
    }

    /// Whether something painted here differs from what is under it.
    fn differs_from_ground(&self, shown: Rect, props: &DrawProps<'_>) -> bool {
        let alpha = match &props.paint {
            Paint::Color(color) => color.to_rgba().components()[3],
            Paint::Pattern(_) => 1.0,
        };
        let is_ground = self.opaque(props).is_some_and(|paint| {
            let ground = self.ground.brightness(shown);
            ground.is_some_and(|ground| (paint - ground).abs() < SAME)
        });
        alpha * self.group().0 >= FAINTEST && !is_ground
    }

    fn clip(&mut self, bounds: Rect, shape: Option<ClipPath>) {
        self.clips.push(self.visible().intersect(bounds));
        self.clip_shapes.push(shape);
    }

    /// The brightness of a paint, 0 to 1, if it is one colour that covers what is under it.
    fn opaque(&self, props: &DrawProps<'_>) -> Option<f32> {
        let (opacity, plain) = self.group();
        let Paint::Color(color) = &props.paint else {
            return None;
        };
        let [red, green, blue, alpha] = color.to_rgba().components();
        let parts = [red, green, blue].into_iter().zip(BRIGHTNESS);
        (plain
            && opacity * alpha > OPAQUE
            && props.blend_mode == BlendMode::Normal
            && props.soft_mask.is_none())
        .then(|| parts.map(|(colour, part)| colour * part).sum())
    }

    /// Puts a path, of these parts if it is filled, on the map of what is drawn over and under letters.
    fn path_on_ground(
        &mut self,
        path: &BezPath,
        parts: &[Subpath],
        props: &DrawProps<'_>,
        mode: &DrawMode,
    ) {
        let letters = self.page.letters.len();
        let visible = self.visible();
        let (rule, width) = match mode {
            DrawMode::Fill(rule) => (Some(*rule), 0.0),
            DrawMode::Stroke(stroke) => (None, stroke.line_width),
            DrawMode::FillAndStroke(rule, stroke) => (Some(*rule), stroke.line_width),
            DrawMode::Invisible => return,
        };
        let around = f64::from(width) / 2.0;
        let is_cut = self.clip_shapes.iter().any(Option::is_some);
        let brightness = self.opaque(props).filter(|_| !is_cut);
        let (ground, lines) = (&mut self.ground, &mut self.lines);
        let mut add = |bounds: Rect, brightness| {
            let bounds = props
                .transform
                .transform_rect_bbox(bounds.inflate(around, around));
            let bounds = bounds.intersect(visible);
            ground.add(bounds, brightness, letters);
            lines.add(bounds);
        };
        let Some(rule) = rule else {
            let segments = path.segments().map(|segment| segment.bounding_box());
            // A few dashes of a line may be a figure, as a line without gaps is not.
            let is_broken = matches!(mode, DrawMode::Stroke(stroke) if stroke.dash_array.iter().any(|dash| *dash > LONG_GAP));
            let reach = if is_broken { BROKEN_LINE } else { 0.0 };
            for bounds in segments {
                add(bounds.inflate(reach, reach), None);
            }
            return;
        };
        let is_upright = is_upright(props.transform);
        if let Some(sides) = frame(path, rule, parts).filter(|_| is_upright) {
            for side in sides {
                add(side, brightness);
            }
            return;
        }
        let is_thin =
            |part: &Subpath| ground::is_thin(props.transform.transform_rect_bbox(part.bounds));
        let is_apart = is_upright && are_apart(parts);
        if is_apart || parts.iter().all(is_thin) || path.elements().len() > MAX_CLIP_ELEMENTS {
            for part in parts {
                add(part.bounds, brightness.filter(|_| is_apart));
            }
            return;
        }
        let shown = props.transform * path;
        for part in parts {
            lines.add(props.transform.transform_rect_bbox(part.bounds));
        }
        let [a, b, c, d, ..] = props.transform.as_coeffs();
        let around = around * a.hypot(b).max(c.hypot(d));
        ground.add_filled((&shown, rule), (visible, around), brightness, letters);
    }

    /// Records that a shape was drawn, unless it is outside the page or white, as the background of a page often is.
    fn shape(&mut self, bounds: Rect, props: &DrawProps<'_>) {
        let shown = props.transform.transform_rect_bbox(bounds);
        let painting = match &props.paint {
            _ if props.soft_mask.is_some() => Painting::Layered,
            Paint::Color(_) => Painting::Filled,
            Paint::Pattern(pattern) => match **pattern {
                Pattern::Shading(_) => Painting::Shaded,
                Pattern::Tiling(_) => Painting::Layered,
            },
        };
        let visible = shown.intersect(self.visible());
        self.page.effort.area(visible, painting);
        let white = || matches!(&props.paint, Paint::Color(color) if color.to_rgba().components()[..3].iter().all(|part| *part > 0.99));
        self.page.drawn = self.page.drawn || (shown.overlaps(self.visible()) && !white());
        // Browsers print the background pictures of a page as patterns.
        if let Paint::Pattern(pattern) = &props.paint
            && let Pattern::Tiling(_) = **pattern
        {
            self.picture(visible);
        }
    }

    /// Puts a glyph on the map that is drawn beside the place of its letter: one that draws more than a letter, or upside down.
    fn unusual_glyph<'a>(
        &mut self,
        (glyph, transform): (&Glyph<'a>, Affine),
        at: &GlyphPlace,
        props: &DrawProps<'a>,
    ) {
        let letters = self.page.letters.len();
        let around = at.size.max(at.advance);
        let place = Rect::from_center_size((at.x, at.y), (2.0 * around, 2.0 * around));
        if let Glyph::Type3(drawn) = glyph {
            let transforms = (props.transform, transform);
            let extent = glyph_shape::extent(drawn, transforms, &props.paint);
            if extent.is_none_or(|extent| !place.contains_rect(extent)) {
                self.ground.add(extent.unwrap_or(self.area), None, letters);
            }
        } else if at.is_mirrored {
            self.ground.add(place, None, letters);
        }
    }

    /// Records a letter of a glyph, of which it may not be known what it shows.
    fn letter(&mut self, letter: Letter, is_unknown: bool, ink: Ink) {
        let place = bounds(&letter);
        let may_be_hidden = is_unknown || self.may_hide(place, ink);
        if ink != Ink::Invisible && (is_unknown || overlaps::is_too_large(place)) {
            self.ground.add(place, None, self.page.letters.len());
        }
        self.origins.push((self.glyphs - 1, may_be_hidden));
        self.page.letters.push(letter);
    }

    /// Records one glyph.
    fn glyph<'a>(
        &mut self,
        (glyph, at): (&Glyph<'a>, &GlyphPlace),
        drawn: DrawnGlyph<'_, 'a>,
        ink: Ink,
    ) {
        self.glyphs += 1;
        let middle = Point::new(
            at.x + at.dx * at.advance / 2.0,
            at.y + at.dy * at.advance / 2.0,
        );
        if !self.visible().inflate(1.0, 1.0).contains(middle) {
            if at.size > f64::from(LARGE) {
                self.ground.add(self.area, None, self.page.letters.len());
            }
            return;
        }
        self.page.drawn |= ink != Ink::Invisible;
        let mut text = self.fonts.read(glyph);
        let shape = self.fonts.shape(glyph, drawn, &text);
        if text.trim().is_empty() {
            if shape != GlyphShape::Blank {
                // It may be as large as the page.
                self.ground.add(self.area, None, self.page.letters.len());
                UNREADABLE.to_string().clone_into(&mut text);
            } else if text.is_empty() {
                return;
            }
        } else if matches!(glyph, Glyph::Type3(_)) && !text.contains(char::is_alphanumeric) {
            self.ground.add(self.area, None, self.page.letters.len());
        }
        // Some programs draw letters as shapes, and put a text layer of empty glyphs over them.
        let ink = if shape == GlyphShape::Blank && !text.trim().is_empty() {
            Ink::Invisible
        } else {
            ink
        };
        let is_unseen = ink != Ink::Invisible && at.size.min(at.width) < f64::from(SMALLEST);
        if ink != Ink::Invisible && !is_unseen {
            if self.page.visible == 0 {
                self.page.pictures_under = self.coverage.fraction();
            }
            self.page.visible += 1;
            self.page.on_pictures += usize::from(self.coverage.has_picture(middle));
        }
        for mut letter in at.letters(&text, ink) {
            if self.page.letters.len() >= self.max_letters {
                self.page.cut = true;
                return;
            }
            let is_odd = shape == GlyphShape::Another || at.is_mirrored;
            letter.is_unclear = ink != Ink::Invisible && is_odd && letter.character != ' ';
            if shape == GlyphShape::Ambiguous && ink != Ink::Invisible {
                letter.confidence = 0.0;
                self.page.unseen += 1;
            }
            if is_unseen && letter.character != ' ' {
                letter.hide();
            }
            self.letter(letter, shape == GlyphShape::Unknown, ink);
        }
    }

    /// Whether a letter that is drawn now may be hidden: cut off by a clip, or hardly to be told from what is under it.
    fn may_hide(&self, letter: Rect, ink: Ink) -> bool {
        let is_inside = |clip: &ClipPath| {
            let is_in = ground::is_filled(&clip.path, clip.fill, letter.center());
            // Where no edge crosses it, all of it is on one side.
            is_in
                && clip.path.elements().len() <= MAX_CLIP_ELEMENTS
                && !clip.path.segments().any(|edge| crosses(edge, letter))
        };
        let is_cut_off = self
            .clips
            .last()
            .is_some_and(|clip| !clip.inflate(CLIP_MARGIN, CLIP_MARGIN).contains_rect(letter))
            || !self.clip_shapes.iter().flatten().all(is_inside);
        let ground = self.ground.brightness(letter);
        let is_clear = matches!((ink, ground), (Ink::Opaque(letter), Some(ground)) if (letter - ground).abs() > CLEAR);
        is_cut_off || !is_clear
    }
}

/// Where so many times more letters are not surely seen than are, all of them are a hidden layer.
const MOSTLY_HIDDEN: usize = 4;

/// How letters are painted.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Ink {
    /// Not at all, as a layer of text under or over a picture is, or on paper alone.
    Invisible,
    /// In one colour of this brightness, 0 to 1, that covers what is under it.
    Opaque(f32),
    /// In some other way.
    Other,
}

/// A letter that may be hidden itself may hide another with which it shares more than this part of the smaller one.
const SHARED: f64 = 0.05;
/// The same of a large letter. Letters that are set tightly share less.
const SHARED_BY_LARGE: f64 = 0.3;
/// Larger letters than this, in points, may hide others.
const LARGE: f32 = 30.0;
/// Paint that is less opaque than this shows what is under it.
const OPAQUE: f32 = 0.98;
/// A letter whose brightness differs by more than this from that of its ground is clearly seen; 1 is that of white.
const CLEAR: f32 = 0.3;
/// A clip that cuts off no more than this of a letter, in points, hides nothing of it.
const CLIP_MARGIN: f64 = 1.5;
/// A clip of more elements than this may cut off anything.
const MAX_CLIP_ELEMENTS: usize = 200;

/// Whether a part of a path passes through a rectangle.
fn crosses(part: PathSeg, area: Rect) -> bool {
    let mut edges = area.path_segments(0.1);
    part.bounding_box().overlaps(area)
        && (area.contains(part.start())
            || edges.any(|edge| {
                let edge = Line::new(edge.start(), edge.end());
                !part.intersect_line(edge).is_empty()
            }))
}

/// Whether a letter is drawn out into a bar, along its row or across it.
fn is_bar(letter: &Letter) -> bool {
    letter.advance > WIDEST * letter.size || letter.size > TALLEST * letter.advance
}

/// No letter is wider than this many times its size, nor its size more than this many times its width.
const WIDEST: f32 = 2.5;
/// See [`WIDEST`].
const TALLEST: f32 = 10.0;

/// How high most letters are, as a part of their size.
const HEIGHT: f32 = 0.7;

/// Where a letter is on the page.
fn bounds(letter: &Letter) -> Rect {
    row_part(letter, (0.0, letter.advance), (0.0, letter.size * HEIGHT))
}

/// The gaps of dashed and dotted lines are shorter than this.
const LONG_GAP: f32 = 20.0;
/// A line with longer gaps is taken to reach this far, so that it is no thin line.
const BROKEN_LINE: f64 = 1.0;
/// How far beside a figure anything may be a part of it, as a part of its size; what is farther away may be a box to tick.
const CLOSE: f32 = 0.3;
/// How far beside a figure a point or a line may be a part of it.
const WITHIN_REACH: f32 = 0.5;
/// From where to where a row reaches, as parts of its size.
const ROW: (f32, f32) = (-0.2, 0.95);

/// A part of the row of a letter, as far from its start along the row.
fn part_of(letter: &Letter, along: (f32, f32)) -> Rect {
    row_part(letter, along, (ROW.0 * letter.size, ROW.1 * letter.size))
}

/// What is so far from the start of a letter along its row, and up from it.
fn row_part(letter: &Letter, along: (f32, f32), up: (f32, f32)) -> Rect {
    let corner = |along: f32, up: f32| {
        Point::new(
            f64::from(letter.x + letter.dx * along + letter.dy * up),
            f64::from(letter.y + letter.dy * along - letter.dx * up),
        )
    };
    Rect::from_points(corner(along.0, up.0), corner(along.1, up.1)).union(Rect::from_points(
        corner(along.0, up.1),
        corner(along.1, up.0),
    ))
}

/// Where a glyph is drawn on the page: its origin, direction, advance and size, in points.
struct GlyphPlace {
    x: f64,
    y: f64,
    dx: f64,
    dy: f64,
    advance: f64,
    size: f64,
    /// Its size along the row; other than `size` if it is squeezed or stretched.
    width: f64,
    /// It is drawn as in a mirror.
    is_mirrored: bool,
}

impl GlyphPlace {
    /// The letters of a glyph, side by side.
    fn letters(&self, text: &str, ink: Ink) -> impl Iterator<Item = Letter> {
        let advance = self.advance / text.chars().count() as f64;
        text.chars().enumerate().map(move |(i, character)| Letter {
            character,
            x: (self.x + self.dx * advance * i as f64) as f32,
            y: (self.y + self.dy * advance * i as f64) as f32,
            dx: self.dx as f32,
            dy: self.dy as f32,
            advance: advance as f32,
            size: self.size as f32,
            source: if ink == Ink::Invisible {
                WordSource::Hidden
            } else {
                WordSource::Layer
            },
            confidence: 1.0,
            is_unclear: false,
        })
    }
}

/// The place of a glyph whose transform is degenerate; the layout leaves it out.
const NO_PLACE: GlyphPlace = GlyphPlace {
    x: f64::NAN,
    y: f64::NAN,
    dx: 1.0,
    dy: 0.0,
    advance: 0.0,
    size: 0.0,
    width: 0.0,
    is_mirrored: false,
};

/// Glyphs have coordinates in thousandths of an em.
const EM: f64 = 1000.0;

/// Where the glyphs of one run are drawn.
fn glyph_places(run: &GlyphRun<'_, '_>, transform: Affine) -> Vec<GlyphPlace> {
    let transforms: Vec<[f64; 6]> = run
        .glyphs()
        .iter()
        .map(|glyph| (transform * glyph.transform()).as_coeffs())
        .collect();
    let aspect = |coeffs: &[f64; 6]| coeffs[0].hypot(coeffs[1]) / coeffs[2].hypot(coeffs[3]);
    let widest = transforms.iter().map(aspect).fold(f64::MIN, f64::max);
    let narrowest = transforms.iter().map(aspect).fold(f64::MAX, f64::min);
    // A substitute font is squeezed, glyph by glyph, to the widths in the file: its own widths must not be squeezed again.
    let squeezed = widest > narrowest * 1.01;
    let mut places: Vec<GlyphPlace> = run
        .glyphs()
        .iter()
        .zip(transforms)
        .map(|(glyph, coeffs)| glyph_place(glyph, coeffs, squeezed))
        .collect();
    if let Some(Glyph::Type3(_)) = run.glyphs().first().map(|glyph| &**glyph) {
        scale_type3(&mut places);
    }
    places
}

/// Where a glyph is drawn by its transform.
fn glyph_place(glyph: &Glyph<'_>, coeffs: [f64; 6], squeezed: bool) -> GlyphPlace {
    let [across_x, across_y, up_x, up_y, x, y] = coeffs;
    let (across, up) = (across_x.hypot(across_y), up_x.hypot(up_y));
    if across <= 0.0 || up <= 0.0 || !(x + y + across + up).is_finite() {
        return NO_PLACE;
    }
    let is_outline = matches!(glyph, Glyph::Outline(_));
    let width = match glyph {
        Glyph::Outline(outline) => outline.advance_width(),
        Glyph::Type3(drawn) => drawn.advance_width(),
    };
    let advance = f64::from(width.unwrap_or(500.0)) * if squeezed { up } else { across };
    GlyphPlace {
        x,
        y,
        dx: across_x / across,
        dy: across_y / across,
        advance,
        size: up * EM,
        width: if is_outline {
            across * EM
        } else {
            f64::INFINITY
        },
        // Rows go down on a page, and the letters of a font up.
        is_mirrored: is_outline && across_x * up_y - across_y * up_x > 0.0,
    }
}

/// Corrects the size of glyphs of a Type 3 font: it has a scale of its own, which shows in widths that no letter has.
fn scale_type3(places: &mut [GlyphPlace]) {
    let mean = places.iter().map(|glyph| glyph.advance).sum::<f64>() / places.len().max(1) as f64;
    for glyph in places
        .iter_mut()
        .filter(|glyph| mean > 1.3 * glyph.size || mean < 0.15 * glyph.size)
    {
        glyph.size = mean * 2.0;
    }
}

impl<'a> Device<'a> for Recorder<'_> {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        if !matches!(mode, DrawMode::Invisible) {
            self.page.effort.glyphs(run.glyphs().len());
        }
        let is_clear =
            matches!(&props.paint, Paint::Color(color) if color.to_rgba().components()[3] <= 0.0);
        let ink = if matches!(mode, DrawMode::Invisible)
            || is_clear
            || self.group().0 <= 0.0
            || self.spans.iter().any(|span| span.is_off_screen)
        {
            Ink::Invisible
        } else if matches!(mode, DrawMode::Stroke(_)) {
            Ink::Other
        } else {
            self.opaque(&props).map_or(Ink::Other, Ink::Opaque)
        };
        if ink != Ink::Invisible {
            self.look.glyphs(run, &props, mode);
        }
        for (glyph, at) in run.glyphs().iter().zip(glyph_places(run, props.transform)) {
            let [a, b, c, d, ..] = (props.transform * glyph.transform()).as_coeffs();
            let upright = Affine::FLIP_Y
                * Affine::rotate(-at.dy.atan2(at.dx))
                * Affine::new([a, b, c, d, 0.0, 0.0]);
            if ink != Ink::Invisible {
                self.unusual_glyph((glyph, glyph.transform()), &at, &props);
            }
            let drawn = (&props.paint, upright);
            self.glyph((glyph, &at), drawn, ink);
        }
    }

    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        self.look.picture(&image, &props);
        let bounds = Rect::new(
            0.0,
            0.0,
            f64::from(image.width()),
            f64::from(image.height()),
        );
        let shown = props
            .transform
            .transform_rect_bbox(bounds)
            .intersect(self.visible());
        if let Image::Raster(raster) = &image {
            let data = raster.stream().raw_data();
            // A JPEG is decoded as far as it goes.
            if data.starts_with(&[0xFF, 0xD8]) && FileKind::of(&data) == FileKind::Truncated {
                self.page.damage = self.page.damage.max(PageDamage::Picture);
            }
            let id = raster.stream().obj_id();
            let object = (id.obj_number, id.gen_number);
            if !self.page.objects.contains(&object) {
                self.page.objects.push(object);
            }
        }
        self.page.effort.area(shown, Painting::Pictured);
        self.picture(shown);
        self.lines.add(shown);
    }

    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, mode: &DrawMode) {
        self.look.path(path, &props, mode);
        self.shape(path.control_box(), &props);
        self.page.effort.outline(path, props.transform, self.area);
        let is_filled = matches!(mode, DrawMode::Fill(_) | DrawMode::FillAndStroke(..));
        let parts = subpaths(path);
        self.small_parts(&parts, &props, mode);
        self.path_on_ground(path, &parts, &props, mode);
        if is_filled && self.page.shapes < MAX_SHAPES {
            self.page.shapes += letter_shapes(&parts, props.transform);
        }
    }

    fn draw_rect(&mut self, rect: &Rect, props: DrawProps<'a>, mode: &DrawMode) {
        self.look.path(&rect.to_path(0.1), &props, mode);
        self.shape(*rect, &props);
        if let DrawMode::Fill(_) = mode {
            let shown = props.transform.transform_rect_bbox(*rect);
            let is_cut = self.clip_shapes.iter().any(Option::is_some);
            let is_whole = is_upright(props.transform) && !is_cut;
            let brightness = self.opaque(&props).filter(|_| is_whole);
            let letters = self.page.letters.len();
            let shown = shown.intersect(self.visible());
            self.small_parts(&[Subpath::rectangle(*rect)], &props, mode);
            self.ground.add(shown, brightness, letters);
            self.lines.add(shown);
        } else {
            let path = rect.to_path(0.1);
            let parts = [Subpath::rectangle(*rect)];
            self.small_parts(&parts, &props, mode);
            self.path_on_ground(&path, &parts, &props, mode);
        }
    }

    fn push_clip_path(&mut self, clip: &ClipPath) {
        self.look.clip(clip);
        let is_rectangle = matches!(&subpaths(&clip.path)[..], [part] if part.is_rectangle);
        let shape = (!is_rectangle).then(|| clip.clone());
        self.clip(clip.path.bounding_box(), shape);
    }

    fn push_clip_rect(&mut self, rect: &Rect) {
        self.look.clip(&ClipPath {
            path: rect.to_path(0.1),
            fill: FillRule::NonZero,
        });
        self.clip(*rect, None);
    }

    fn pop_clip(&mut self) {
        self.look.end();
        self.clips.pop();
        self.clip_shapes.pop();
    }

    fn push_transparency_group(
        &mut self,
        opacity: f32,
        mask: Option<SoftMask<'a>>,
        blend: BlendMode,
    ) {
        self.page.effort.area(self.visible(), Painting::Layered);
        self.look.group(opacity, mask.as_ref(), blend);
        let (outer, plain) = self.group();
        self.groups.push((
            outer * opacity,
            plain && mask.is_none() && blend == BlendMode::Normal,
        ));
    }

    fn pop_transparency_group(&mut self) {
        self.look.end();
        self.groups.pop();
    }

    fn begin_marked_content(&mut self, _: &[u8], properties: Option<&Dict<'_>>) {
        let text = properties.and_then(|properties| properties.get::<PdfString<'_>>("ActualText"));
        self.spans.push(MarkedContent {
            start: self.page.letters.len(),
            text: text.map(|text| text_string(text.as_bytes())),
            is_off_screen: properties.is_some_and(|properties| self.layers.hides(properties)),
        });
    }

    fn end_marked_content(&mut self) {
        if let Some(span) = self.spans.pop()
            && let Some(text) = span.text
        {
            self.set_actual_text(span.start, &text);
        }
    }
}

impl Recorder<'_> {
    /// Makes the letters of a span unclear if they are not those of the text that they stand for. Those that their font does not
    /// identify are replaced by that text, spread evenly over their width, if they are on one baseline.
    fn set_actual_text(&mut self, start: usize, text: &str) {
        let letters = &mut self.page.letters;
        let Some((first, last)) = letters
            .get(start..)
            .and_then(|span| span.first().zip(span.last()))
        else {
            return;
        };
        let actual: String = text.chars().flat_map(spelled_out).collect();
        // Letters of other alphabets have other forms at the end of a word, and icons have none.
        let read = |letters: &mut dyn Iterator<Item = char>| -> String {
            letters
                .nfkd()
                .filter(char::is_ascii_alphanumeric)
                .map(|letter| letter.to_ascii_lowercase())
                .collect()
        };
        let drawn = read(&mut letters[start..].iter().map(|letter| letter.character));
        let stated = read(&mut actual.chars());
        if drawn == stated || !actual.contains(char::is_alphanumeric) {
            return;
        }
        let (first, last) = (*first, *last);
        let is_unreadable = |letter: &Letter| letter.character == UNREADABLE;
        if !letters[start..].iter().any(is_unreadable) {
            let shown = letters[start..].iter_mut();
            shown.for_each(|letter| letter.is_unclear |= letter.source == WordSource::Layer);
            return;
        }
        let off = (last.y - first.y) * first.dx - (last.x - first.x) * first.dy;
        let width = (last.x - first.x) * first.dx + (last.y - first.y) * first.dy + last.advance;
        if off.abs() > first.size * 0.5 || width <= 0.0 {
            return;
        }
        let origin = self.origins[start];
        letters.truncate(start);
        self.origins.truncate(start);
        let advance = width / actual.chars().count() as f32;
        for (i, character) in actual.chars().enumerate() {
            let moved = advance * i as f32;
            letters.push(Letter {
                character,
                x: first.x + first.dx * moved,
                y: first.y + first.dy * moved,
                advance,
                is_unclear: first.source == WordSource::Layer,
                ..first
            });
            self.origins.push(origin);
        }
    }
}

/// A text string of a PDF: UTF-16 or UTF-8 with a byte-order mark, otherwise approximately Latin-1.
fn text_string(bytes: &[u8]) -> String {
    match bytes {
        [0xFE, 0xFF, rest @ ..] => encoding_rs::UTF_16BE
            .decode_without_bom_handling(rest)
            .0
            .into_owned(),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().copied().map(char::from).collect(),
    }
}

/// Shapes are counted up to this number.
const MAX_SHAPES: u32 = 10_000;

/// Whether a transform leaves the sides of a rectangle level.
fn is_upright(transform: Affine) -> bool {
    let [a, b, c, d, ..] = transform.as_coeffs().map(f64::abs);
    b + c < 1e-3 * (a + d) || a + d < 1e-3 * (b + c)
}

/// The number of these parts of a filled path with the size of a letter and at least one curve; shapes without curves are
/// rules, boxes and barcodes.
fn letter_shapes(parts: &[Subpath], transform: Affine) -> u32 {
    let letter_sized = |bounds: Rect| {
        (2.0..=60.0).contains(&bounds.height()) && (1.0..=80.0).contains(&bounds.width())
    };
    let shapes = parts
        .iter()
        .filter(|part| part.is_curved && letter_sized(transform.transform_rect_bbox(part.bounds)));
    shapes.count() as u32
}

/// At most this many elements of a path are looked at one by one; the rest is one part.
const MAX_ELEMENTS: usize = 100_000;

/// A part of a path.
struct Subpath {
    bounds: Rect,
    is_curved: bool,
    is_rectangle: bool,
    is_line: bool,
}

impl Subpath {
    fn rectangle(bounds: Rect) -> Self {
        Self {
            bounds,
            is_curved: false,
            is_rectangle: true,
            is_line: false,
        }
    }
}

/// The four sides of a rectangle with a rectangular hole, such as a border.
fn frame(path: &BezPath, rule: FillRule, parts: &[Subpath]) -> Option<[Rect; 4]> {
    let [one, other] = parts else {
        return None;
    };
    let is_outer = one.bounds.contains_rect(other.bounds);
    let (outer, inner) = if is_outer {
        (one.bounds, other.bounds)
    } else {
        (other.bounds, one.bounds)
    };
    let is_frame = one.is_rectangle
        && other.is_rectangle
        && outer.contains_rect(inner)
        && !ground::is_filled(&ground::closed(path), rule, inner.center());
    let sides = [
        Rect {
            y1: inner.y0,
            ..outer
        },
        Rect {
            y0: inner.y1,
            ..outer
        },
        Rect {
            x1: inner.x0,
            ..outer
        },
        Rect {
            x0: inner.x1,
            ..outer
        },
    ];
    is_frame.then_some(sides)
}

/// Whether these are rectangles of which none touches another, so that all of each is filled.
fn are_apart(parts: &[Subpath]) -> bool {
    let are_apart = |(i, part): (usize, &Subpath)| {
        part.is_rectangle
            && parts[..i]
                .iter()
                .all(|other| !other.bounds.overlaps(part.bounds))
    };
    parts.len() <= MAX_APART && parts.iter().enumerate().all(are_apart)
}

/// More rectangles in one path than this may touch each other.
const MAX_APART: usize = 64;

/// The parts of a path.
fn subpaths(path: &BezPath) -> Vec<Subpath> {
    let mut parts: Vec<Vec<&PathEl>> = Vec::new();
    for (count, element) in path.elements().iter().enumerate() {
        match parts.last_mut() {
            Some(part) if count >= MAX_ELEMENTS || !matches!(element, PathEl::MoveTo(_)) => {
                part.push(element);
            }
            _ => parts.push(vec![element]),
        }
    }
    parts.into_iter().map(|part| subpath(&part)).collect()
}

fn subpath(elements: &[&PathEl]) -> Subpath {
    let mut bounds: Option<Rect> = None;
    let mut is_curved = false;
    let mut corners = Vec::new();
    for element in elements {
        let (points, curved): (&[Point], bool) = match element {
            PathEl::MoveTo(p) | PathEl::LineTo(p) => (&[*p], false),
            PathEl::QuadTo(p, q) => (&[*p, *q], true),
            PathEl::CurveTo(p, q, r) => (&[*p, *q, *r], true),
            PathEl::ClosePath => continue,
        };
        for point in points {
            bounds = Some(bounds.map_or(Rect::from_points(*point, *point), |b| b.union_pt(*point)));
            if corners.len() <= RECTANGLE {
                corners.push(*point);
            }
        }
        is_curved |= curved;
    }
    let bounds = bounds.unwrap_or(Rect::ZERO);
    let is_at = |a: f64, low: f64, high: f64| (a - low).abs() < 1e-3 || (a - high).abs() < 1e-3;
    let is_corner =
        |p: &Point| is_at(p.x, bounds.x0, bounds.x1) && is_at(p.y, bounds.y0, bounds.y1);
    Subpath {
        bounds,
        is_curved,
        is_line: !is_curved && corners.len() <= 2,
        is_rectangle: !is_curved
            && (4..=RECTANGLE).contains(&corners.len())
            && corners.windows(2).all(|side| {
                // A diagonal leaves out a half.
                (side[0].x - side[1].x).abs() < 1e-3 || (side[0].y - side[1].y).abs() < 1e-3
            })
            && corners.iter().all(is_corner),
    }
}

/// A rectangle has its first corner once more at the end.
const RECTANGLE: usize = 5;
