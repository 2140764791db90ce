//! The layers of a PDF: which of them a screen does not show.
//!
//! The library that draws pages knows layers that are switched off. It does not know conditions, nor layers for print alone.

use std::collections::BTreeSet;

use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::{Array, Dict, Name, Object, ObjectIdentifier};

/// Conditions inside conditions are followed this far.
const MAX_DEPTH: usize = 16;

/// The layers of a document.
#[derive(Default)]
pub(super) struct Layers {
    /// Those that are switched off.
    off: BTreeSet<(u32, i32)>,
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
        let off_screen = all.filter(|(_, layer)| is_off_screen(layer));
        off.extend(off_screen.filter_map(|(number, _)| Some(id(number?.into()))));
        Self { off }
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

fn id(layer: ObjectIdentifier) -> (u32, i32) {
    (layer.obj_number, layer.gen_number)
}

/// Whether a layer says of itself that it is not shown on a screen.
fn is_off_screen(layer: &Dict<'_>) -> bool {
    let usage = layer.get::<Dict<'_>>("Usage");
    let view = usage.and_then(|usage| usage.get::<Dict<'_>>("View"));
    let state = view.and_then(|view| view.get::<Name<'_>>("ViewState"));
    state.is_some_and(|state| state.as_ref() == b"OFF")
}
