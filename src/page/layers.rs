//! The layers of a PDF: which of them a screen does not show.
//!
//! The library that draws pages knows layers that are switched off. It does not know conditions, nor layers for print alone.

use std::collections::BTreeSet;

use hayro_interpret::font::GlyphRun;
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::{Array, Dict, Name, Object, ObjectIdentifier, Stream};
use hayro_interpret::hayro_syntax::page::Page;
use hayro_interpret::kurbo::{Affine, BezPath, Point, Rect};
use hayro_interpret::{
    BlendMode, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, SoftMask,
};

use super::objects;
use super::rendering;

/// Conditions inside conditions are followed this far.
const MAX_DEPTH: usize = 16;

/// The layers of a document.
#[derive(Default)]
pub(super) struct Layers {
    /// Those that are switched off.
    off: BTreeSet<(u32, i32)>,
    /// One that is switched off is not meant for viewing: some programs show it all the same.
    has_other_intent: bool,
}

impl Layers {
    pub(super) fn of(pdf: &Pdf) -> Self {
        let xref = pdf.xref();
        let settings = xref
            .get::<Dict<'_>>(xref.root_id())
            .and_then(|catalog| catalog.get::<Dict<'_>>("OCProperties"))
            .and_then(|layers| Some((layers.get::<Dict<'_>>("D")?, layers)));
        let Some((settings, layers)) = settings else {
            return Self::default();
        };
        let listed = |owner: &Dict<'_>, key: &str| -> BTreeSet<(u32, i32)> {
            let list = owner.get::<Array<'_>>(key);
            list.iter()
                .flat_map(|list| list.raw_iter().filter_map(|item| item.as_obj_ref()))
                .map(|layer| id(layer.into()))
                .collect()
        };
        let is_off = settings
            .get::<Name<'_>>("BaseState")
            .is_some_and(|state| state.as_ref() == b"OFF");
        let mut off = if is_off {
            listed(&layers, "OCGs")
        } else {
            BTreeSet::new()
        };
        for on in listed(&settings, "ON") {
            off.remove(&on);
        }
        off.extend(listed(&settings, "OFF"));
        let all = layers.get::<Array<'_>>("OCGs");
        let all = all.iter().flat_map(|all| {
            let numbers = all.raw_iter().map(|item| item.as_obj_ref());
            numbers.zip(all.iter::<Dict<'_>>())
        });
        let all: Vec<_> = all
            .filter_map(|(number, layer)| Some((id(number?.into()), layer)))
            .collect();
        let is_off = |(number, layer): &&((u32, i32), Dict<'_>)| {
            off.contains(number) && !is_for_viewing(layer)
        };
        let has_other_intent = all.iter().any(|layer| is_off(&layer));
        let off_screen = all.iter().filter(|(_, layer)| is_off_screen(layer));
        let off_screen: Vec<_> = off_screen.map(|(number, _)| *number).collect();
        off.extend(off_screen);
        Self {
            off,
            has_other_intent,
        }
    }

    /// Where the letters start that a page draws in forms of layers that a screen does not show, in the coordinates that `to_page`
    /// gives.
    pub(super) fn hidden_letters(
        &self,
        page: &Page<'_>,
        (to_page, area): (Affine, Rect),
    ) -> Vec<Point> {
        let is_hidden = |object: Option<&Stream<'_>>| {
            let layer = object.and_then(|object| object.dict().get::<Dict<'_>>("OC"));
            layer.is_some_and(|layer| self.hides(&layer))
        };
        let mut letters = LetterPlaces::default();
        if objects::any(page.resources(), &is_hidden) {
            objects::drawn(page, to_page, &mut |object, transform, resources| {
                let hidden = object.filter(|_| is_hidden(object));
                if let Some(form) = hidden.filter(|form| !objects::is_picture(form)) {
                    let place = (transform * objects::matrix(form), area);
                    rendering::interpret_form(page, (form, resources), place, &mut letters);
                }
                hidden.is_none()
            });
        }
        letters.0
    }

    /// Whether something on a page is in a layer of which programs disagree whether it is shown: one that depends on a condition, or is
    /// not meant for viewing.
    pub(super) fn are_doubtful(&self, page: &Page<'_>) -> bool {
        // The library that draws pages knows no conditions: what it leaves out, a screen may show.
        let has_condition = |properties: &Dict<'_>| {
            properties.contains_key("VE") && self.hides_group(properties) && !self.hides(properties)
        };
        let of_form = |object: Option<&Stream<'_>>| {
            let layer = object.and_then(|object| object.dict().get::<Dict<'_>>("OC"));
            layer.is_some_and(|layer| has_condition(&layer))
        };
        let properties = &page.resources().properties;
        let mut conditions = properties
            .keys()
            .filter_map(|key| properties.get::<Dict<'_>>(key.as_ref()));
        self.has_other_intent
            || conditions.any(|properties| has_condition(&properties))
            || objects::any(page.resources(), &of_form)
    }

    /// Whether content with these properties is in a layer that a screen does not show.
    pub(super) fn hides(&self, properties: &Dict<'_>) -> bool {
        let condition = properties.get::<Array<'_>>("VE");
        is_off_screen(properties)
            || condition.map_or_else(
                || self.hides_group(properties),
                |condition| !self.holds(&condition, MAX_DEPTH),
            )
    }

    /// Whether content is hidden that depends on whether any or all of some layers are on.
    fn hides_group(&self, properties: &Dict<'_>) -> bool {
        let is_shown = |(number, layer): (Option<ObjectIdentifier>, Dict<'_>)| {
            let is_off = number.is_some_and(|number| self.off.contains(&id(number)));
            !is_off && !is_off_screen(&layer)
        };
        let members: Vec<bool> = if let Some(several) = properties.get::<Array<'_>>("OCGs") {
            let numbers = several.raw_iter().map(|item| item.as_obj_ref());
            let numbers = numbers.map(|number| number.map(ObjectIdentifier::from));
            numbers
                .zip(several.iter::<Dict<'_>>())
                .map(is_shown)
                .collect()
        } else if let Some(layer) = properties.get::<Dict<'_>>("OCGs") {
            let number = properties.get_ref("OCGs").map(ObjectIdentifier::from);
            vec![is_shown((number, layer))]
        } else {
            return false;
        };
        let is_on = |on: &bool| *on;
        !members.is_empty()
            && !match properties.get::<Name<'_>>("P").as_deref() {
                Some(b"AllOn") => members.iter().all(is_on),
                Some(b"AnyOff") => !members.iter().all(is_on),
                Some(b"AllOff") => !members.iter().any(is_on),
                _ => members.iter().any(is_on),
            }
    }

    /// Whether a condition on layers holds. One that is not understood does.
    fn holds(&self, condition: &Array<'_>, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            return true;
        };
        let operands: Vec<bool> = condition
            .raw_iter()
            .zip(condition.iter::<Object<'_>>())
            .filter_map(|(raw, object)| match (raw.as_obj_ref(), object) {
                (_, Object::Array(inner)) => Some(self.holds(&inner, depth)),
                (Some(layer), _) => Some(!self.off.contains(&id(layer.into()))),
                _ => None,
            })
            .collect();
        match condition.iter::<Name<'_>>().next().as_deref() {
            Some(b"Not") => !operands.first().copied().unwrap_or(false),
            Some(b"And") => operands.into_iter().all(|holds| holds),
            Some(b"Or") => operands.into_iter().any(|holds| holds),
            _ => true,
        }
    }
}

/// Collects where letters start.
#[derive(Default)]
struct LetterPlaces(Vec<Point>);

impl<'a> Device<'a> for LetterPlaces {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, _: &DrawMode) {
        let glyphs = run.glyphs().iter();
        self.0.extend(glyphs.map(|glyph| {
            let [.., x, y] = (props.transform * glyph.transform()).as_coeffs();
            Point::new(x, y)
        }));
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

fn id(layer: ObjectIdentifier) -> (u32, i32) {
    (layer.obj_number, layer.gen_number)
}

/// Whether a layer is meant for viewing, as most are.
fn is_for_viewing(layer: &Dict<'_>) -> bool {
    match layer.get::<Object<'_>>("Intent") {
        Some(Object::Name(intent)) => intent.as_ref() == b"View",
        Some(Object::Array(intents)) => intents
            .iter::<Name<'_>>()
            .any(|intent| intent.as_ref() == b"View"),
        _ => true,
    }
}

/// Whether a layer says of itself that it is not shown on a screen.
fn is_off_screen(layer: &Dict<'_>) -> bool {
    let usage = layer.get::<Dict<'_>>("Usage");
    let view = usage.and_then(|usage| usage.get::<Dict<'_>>("View"));
    let state = view.and_then(|view| view.get::<Name<'_>>("ViewState"));
    state.is_some_and(|state| state.as_ref() == b"OFF")
}
