//! The marks that people put on a page of a PDF, such as notes and highlights, come in; where those are that programs show in
//! different ways goes out.

use hayro_interpret::hayro_syntax::object::{Array, Dict, Name, Object, Rect as PdfRect};
use hayro_interpret::hayro_syntax::page::Page;
use hayro_interpret::kurbo::Rect;

use super::layers::Layers;

/// Marks that a program draws by itself if the file does not say how.
const DRAWN: [&[u8]; 15] = [
    b"Square",
    b"Circle",
    b"Line",
    b"Polygon",
    b"PolyLine",
    b"Ink",
    b"FreeText",
    b"Highlight",
    b"Underline",
    b"Squiggly",
    b"StrikeOut",
    b"Text",
    b"FileAttachment",
    b"Stamp",
    b"Caret",
];
/// The sign of a note is about as large as this, in points, whatever its place says.
const SIGN: f64 = 28.0;
/// Flags of a mark that is hidden or not shown on a screen.
const NOT_SHOWN: u32 = 1 << 1 | 1 << 5;

/// Where the marks of a page are that a viewer draws although the file does not say how, or hides although the file does, in the
/// file's own coordinates.
pub(super) fn not_drawn(page: &Page<'_>, layers: &Layers) -> Vec<Rect> {
    let Some(marks) = page.raw().get::<Array<'_>>("Annots") else {
        return Vec::new();
    };
    let differs = |mark: &Dict<'_>| {
        let kind = mark.get::<Name<'_>>("Subtype");
        let kind = kind.as_deref().unwrap_or_default();
        let has_appearance = mark
            .get::<Dict<'_>>("AP")
            .is_some_and(|appearance| appearance.contains_key("N"));
        let has_ground = || {
            let look = mark.get::<Dict<'_>>("MK");
            look.is_some_and(|look| look.contains_key("BG"))
        };
        let is_shown = mark.get::<u32>("F").unwrap_or(0) & NOT_SHOWN == 0;
        let layer = mark.get::<Dict<'_>>("OC");
        let is_in_hidden_layer = layer.is_some_and(|layer| layers.hides(&layer));
        is_shown
            && match kind {
                _ if is_in_hidden_layer => has_appearance,
                b"Popup" => has_appearance,
                b"Widget" => !has_appearance && has_ground() || has_open_state(mark),
                kind => !has_appearance && DRAWN.contains(&kind),
            }
    };
    let place = |mark: Dict<'_>| {
        let place = mark.get::<PdfRect>("Rect")?;
        let place = Rect::new(place.x0, place.y0, place.x1, place.y1).abs();
        let is_sign = matches!(
            mark.get::<Name<'_>>("Subtype").as_deref(),
            Some(b"Text" | b"FileAttachment")
        );
        Some(if is_sign {
            let (x, y) = (place.x0, place.y1);
            place.union(Rect::new(x - SIGN, y - SIGN, x + SIGN, y + SIGN))
        } else {
            place
        })
    };
    marks
        .iter::<Dict<'_>>()
        .filter(differs)
        .filter_map(place)
        .collect()
}

/// Whether a field has a look for each of its states, and does not say in which it is.
fn has_open_state(field: &Dict<'_>) -> bool {
    let look = field.get::<Dict<'_>>("AP");
    let states = look.and_then(|look| match look.get::<Object<'_>>("N")? {
        Object::Dict(states) => Some(states),
        _ => None,
    });
    states.is_some() && !field.contains_key("AS")
}
