//! What is missing of the pictures on a page of a PDF: the places of those that are drawn and not in the file, and whether the
//! pixels of one are there to its end.

use hayro_interpret::hayro_syntax::Filter;
use hayro_interpret::hayro_syntax::object::{Name, Object, Stream};
use hayro_interpret::hayro_syntax::page::Page;
use hayro_interpret::kurbo::{Affine, Rect};

use super::objects;

/// A picture is drawn into a square whose sides have a length of one.
const PICTURE: Rect = Rect::new(0.0, 0.0, 1.0, 1.0);

/// The bounds of the lost pictures of a page, in the coordinates that `to_page` gives.
pub(super) fn pictures(page: &Page<'_>, to_page: Affine) -> Vec<Rect> {
    let is_lost = |object: Option<&Stream<'_>>| {
        object.is_none_or(|object| objects::is_picture(object) && has_no_size(object))
    };
    let mut lost = Vec::new();
    // Almost no file has lost any, so that the content of most pages is not gone through.
    if objects::any(page.resources(), &is_lost) {
        objects::drawn(page, to_page, &mut |object, transform, _| {
            if is_lost(object) {
                lost.push(transform.transform_rect_bbox(PICTURE));
            }
            true
        });
    }
    lost
}

/// A picture without a size is drawn by nobody.
fn has_no_size(picture: &Stream<'_>) -> bool {
    let is_missing = |side: &str| picture.dict().get::<u32>(side).unwrap_or(0) == 0;
    is_missing("Width") || is_missing("Height")
}

/// Of a hundred rows of a picture, as many may be missing at its end: some programs write one too few.
const MAX_MISSING: usize = 1;

/// Whether the data of a picture are as long as its size. Of formats that have a size of their own, that is not known here.
pub(super) fn has_all_pixels(picture: &Stream<'_>) -> bool {
    let has_own_size = |filter: &Filter| {
        matches!(
            filter,
            Filter::DctDecode | Filter::JpxDecode | Filter::Jbig2Decode | Filter::CcittFaxDecode
        )
    };
    if picture.filters().iter().any(has_own_size) {
        return true;
    }
    let side = |key: &str| picture.dict().get::<u32>(key).unwrap_or(0) as usize;
    let is_mask = picture.dict().get::<bool>("ImageMask").unwrap_or(false);
    let bits = if is_mask {
        1
    } else {
        side("BitsPerComponent").max(1) * parts_of_colour(picture)
    };
    let row = (side("Width") * bits).div_ceil(8);
    let rows = side("Height");
    let needed = row * rows.saturating_sub(1 + rows * MAX_MISSING / 100);
    picture
        .decoded_data()
        .is_ok_and(|data| data.len() >= needed)
}

/// How many numbers a colour of a picture has; of a colour space that is not known, at least one.
fn parts_of_colour(picture: &Stream<'_>) -> usize {
    let by_name = |name: &Name<'_>| match name.as_ref() {
        b"DeviceRGB" | b"RGB" | b"CalRGB" | b"Lab" => 3,
        b"DeviceCMYK" | b"CMYK" => 4,
        _ => 1,
    };
    match picture.dict().get::<Object<'_>>("ColorSpace") {
        Some(Object::Name(name)) => by_name(&name),
        Some(Object::Array(space)) => {
            let mut parts = space.flex_iter();
            let kind = parts.next::<Name<'_>>();
            match kind.as_ref().map(AsRef::as_ref) {
                Some(b"ICCBased") => parts
                    .next::<Stream<'_>>()
                    .and_then(|profile| profile.dict().get::<u32>("N"))
                    .map_or(1, |parts| parts as usize),
                Some(_) => kind.as_ref().map_or(1, by_name),
                None => 1,
            }
        }
        _ => 1,
    }
}
