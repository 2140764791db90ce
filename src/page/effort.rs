//! The content of a page goes in; how much there is to draw goes out, without drawing it.
//!
//! A small file can ask for more than anybody waits for: forms in forms, each drawn ten times by the one around it, or a page that is
//! painted over twenty thousand times.

use std::collections::HashMap;

use hayro_interpret::hayro_syntax::content::TypedIter;
use hayro_interpret::hayro_syntax::content::ops::TypedInstruction;
use hayro_interpret::hayro_syntax::object::{Array, Dict, Name, Object, ObjectIdentifier, Stream};
use hayro_interpret::hayro_syntax::page::{Page, Resources};
use hayro_interpret::kurbo::{Affine, BezPath, ParamCurveExtrema, Rect};

use super::objects::{is_picture, own_resources};

/// The most steps of the pages of a document that are followed. A page of text has some thousands.
pub(super) const MAX_STEPS: u64 = 10_000_000;
/// A page that takes more than this to be drawn as a picture is not: some seconds, in microseconds of a slow machine.
pub(super) const MAX_PAGE: f64 = 3e6;
/// The pages of a document that are drawn to compare their letters take no more than this in all, in the same unit.
pub(super) const MAX_COMPARED: f64 = 30e6;

/// Forms that are nested deeper are taken for endless.
const MAX_DEPTH: usize = 50;

/// The steps of the contents that pages share, each counted once.
#[derive(Default)]
pub(super) struct StepCounter {
    known: HashMap<ObjectIdentifier, u64>,
}

impl StepCounter {
    /// How many steps it takes to draw a page with everything that is drawn in it: instructions and letters. What never ends has as
    /// many as there are.
    pub(super) fn page(&mut self, page: &Page<'_>) -> u64 {
        let resources = page.resources();
        let content = self.content(page.typed_operations(), resources, MAX_DEPTH);
        let marks = page.raw().get::<Array<'_>>("Annots");
        let marks = marks.iter().flat_map(Array::iter::<Dict<'_>>);
        let shown = marks.filter_map(|mark| mark.get::<Dict<'_>>("AP"));
        let steps = shown.map(|shown| match shown.get::<Stream<'_>>("N") {
            Some(form) => self.form(&form, resources, MAX_DEPTH),
            // One for each state of a field, of which one is drawn.
            None => self.largest(shown.get("N"), resources, MAX_DEPTH),
        });
        steps.fold(content, u64::saturating_add)
    }

    fn content(
        &mut self,
        mut content: TypedIter<'_>,
        resources: &Resources<'_>,
        depth: usize,
    ) -> u64 {
        let mut steps: u64 = 0;
        // Those of a glyph of the font in force.
        let mut glyph = 1;
        while let Some(instruction) = content.next() {
            let own = match instruction {
                TypedInstruction::XObject(object) => resources
                    .get_x_object(object.0)
                    .map_or(0, |form| self.form(&form, resources, depth)),
                TypedInstruction::NonStrokeColorNamed(color) => {
                    self.pattern(color.1, resources, depth)
                }
                TypedInstruction::StrokeColorNamed(color) => {
                    self.pattern(color.1, resources, depth)
                }
                TypedInstruction::SetGraphicsState(state) => {
                    let state = resources.get_ext_g_state(state.0);
                    let mask = state.and_then(|state| state.get::<Dict<'_>>("SMask"));
                    let form = mask.and_then(|mask| mask.get::<Stream<'_>>("G"));
                    form.map_or(0, |form| self.form(&form, resources, depth))
                }
                TypedInstruction::TextFont(font) => {
                    let drawn = resources.get_font(font.0).filter(|font| {
                        let kind = font.get::<Name<'_>>("Subtype");
                        kind.is_some_and(|kind| kind.as_ref() == b"Type3")
                    });
                    let glyphs = drawn.and_then(|font| font.get("CharProcs"));
                    glyph = self.largest(glyphs, resources, depth).max(1);
                    0
                }
                shown => letters(&shown, glyph),
            };
            steps = steps.saturating_add(own).saturating_add(1);
        }
        steps
    }

    fn pattern(&mut self, name: Option<&Name<'_>>, resources: &Resources<'_>, depth: usize) -> u64 {
        match name.and_then(|name| resources.get_pattern(name)) {
            Some(Object::Stream(cell)) => self.form(&cell, resources, depth),
            _ => 0,
        }
    }

    /// The most steps of some contents of which one is drawn at a time.
    fn largest(
        &mut self,
        contents: Option<Dict<'_>>,
        resources: &Resources<'_>,
        depth: usize,
    ) -> u64 {
        let Some(contents) = contents else {
            return 0;
        };
        let names = contents.keys();
        let streams = names.filter_map(|name| contents.get::<Stream<'_>>(name));
        let steps = streams.map(|stream| self.form(&stream, resources, depth));
        steps.max().unwrap_or(0)
    }

    /// The steps of a stream that is drawn inside another content. A picture has none. hayro gives no stream inside itself.
    fn form(&mut self, form: &Stream<'_>, around: &Resources<'_>, depth: usize) -> u64 {
        if is_picture(form) {
            return 0;
        }
        let id = form.obj_id();
        if let Some(steps) = self.known.get(&id) {
            return *steps;
        }
        if depth == 0 {
            return u64::MAX;
        }
        let own = own_resources(form);
        let steps = form.decoded_data().map_or(0, |content| {
            let resources = own.as_ref().unwrap_or(around);
            self.content(TypedIter::new(&content), resources, depth - 1)
        });
        self.known.insert(id, steps);
        steps
    }
}

/// The steps of an instruction that shows text, if it does, of which each glyph has so many.
fn letters(instruction: &TypedInstruction<'_, '_>, glyph: u64) -> u64 {
    let count = match instruction {
        TypedInstruction::ShowText(text) => text.0.as_bytes().len(),
        TypedInstruction::NextLineAndShowText(text) => text.0.as_bytes().len(),
        TypedInstruction::ShowTextWithParameters(text) => text.2.as_bytes().len(),
        TypedInstruction::ShowTexts(parts) => {
            let texts = parts.0.iter::<Object<'_>>().map(|part| match part {
                Object::String(text) => text.as_bytes().len(),
                _ => 0,
            });
            texts.sum()
        }
        _ => 0,
    };
    (count as u64).saturating_mul(glyph)
}

/// What it takes to draw the outline of a letter, in microseconds.
const GLYPH: f64 = 100.0;
/// What it takes to draw a shape, whatever its size.
const SHAPE: f64 = 5.0;
/// What it takes to draw a point of an outline.
const OUTLINED: f64 = 2.0;
/// What it takes to paint a square point in one colour.
const FILLED: f64 = 0.0004;
/// What it takes to paint a square point with a shading.
const SHADED: f64 = 0.008;
/// What it takes to paint a square point with a picture.
const PICTURED: f64 = 0.15;
/// What it takes to paint a square point as a layer of its own, such as a group, a mask or a pattern.
const LAYERED: f64 = 0.3;

/// How much there is to draw so far, in microseconds of a slow machine.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Effort(pub(super) f64);

impl Effort {
    /// Adds letters.
    pub(super) fn glyphs(&mut self, count: usize) {
        self.0 += GLYPH * count as f64;
    }

    /// Adds what is painted in an area, and how.
    pub(super) fn area(&mut self, area: Rect, how: Painting) {
        let each = match how {
            Painting::Filled => FILLED,
            Painting::Shaded => SHADED,
            Painting::Pictured => PICTURED,
            Painting::Layered => LAYERED,
        };
        self.0 += SHAPE + each * area.area();
    }

    /// Adds the outline of a path. What is far outside the page is not drawn.
    pub(super) fn outline(&mut self, path: &BezPath, transform: Affine, page: Rect) {
        let parts = transform.as_coeffs().map(f64::abs);
        let scale = (parts[0] + parts[1]).max(parts[2] + parts[3]);
        let longest = page.width() + page.height();
        let lengths = path.segments().map(|segment| {
            let bounds = segment.bounding_box();
            ((bounds.width() + bounds.height()) * scale).min(longest)
        });
        let length: f64 = lengths.sum();
        self.0 += OUTLINED * length;
    }
}

/// How an area is painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Painting {
    /// In one colour.
    Filled,
    /// With colours that run into each other.
    Shaded,
    /// With a picture.
    Pictured,
    /// As a layer, a mask, or with a pattern that is drawn again and again.
    Layered,
}
