//! The marks that people put on a page of a PDF, such as notes and highlights, come in; where those are that programs show in
//! different ways goes out.

use hayro_interpret::hayro_syntax::object::{Array, Dict, Name, Rect as PdfRect};
use hayro_interpret::hayro_syntax::page::Page;
use hayro_interpret::kurbo::Rect;

use super::layers::Layers;

/// Marks that a program draws by itself if the file does not say how.
const DRAWN: [&[u8]; 11] = [
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
];
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
                b"Widget" => !has_appearance && has_ground(),
                kind => !has_appearance && DRAWN.contains(&kind),
            }
    };
    let place = |mark: Dict<'_>| mark.get::<PdfRect>("Rect");
    let places = marks.iter::<Dict<'_>>().filter(differs).filter_map(place);
    places
        .map(|place| Rect::new(place.x0, place.y0, place.x1, place.y1).abs())
        .collect()
}
