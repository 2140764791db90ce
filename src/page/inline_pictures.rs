//! The content of a page or form of a PDF comes in; whether programs may disagree where a picture inside it ends goes out.
//!
//! A picture inside the content ends with the word `EI`, which its data may have too. Some programs count the bytes that the picture
//! needs, others look for the word: where the two differ, some draw text that others take for data.

use hayro_interpret::hayro_syntax::content::TypedIter;
use hayro_interpret::hayro_syntax::content::ops::TypedInstruction;
use hayro_interpret::hayro_syntax::object::{Name, Object, Stream};

/// Blanks between the data of a picture and its end.
const BLANKS: usize = 2;

/// Whether a picture in a content ends where it need not.
pub(super) fn have_doubtful_end(content: &[u8]) -> bool {
    // Where a picture may end.
    let ends = content.windows(4).filter(|word| {
        word[1] == b'E' && word[2] == b'I' && [0, 3].iter().all(|at| is_blank(word[*at]))
    });
    let ends = ends.count();
    if ends == 0 {
        return false;
    }
    let (mut pictures, mut content) = (0, TypedIter::new(content));
    while let Some(instruction) = content.next() {
        if let TypedInstruction::InlineImage(picture) = instruction {
            pictures += 1;
            let length = picture.0.raw_data().len();
            if needed(picture.0).is_some_and(|needed| !(needed..=needed + BLANKS).contains(&length))
            {
                return true;
            }
        }
    }
    ends > pictures
}

fn is_blank(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == 0
}

/// How many bytes a picture needs; `None` if they are compressed, or if it is not known how many parts its colours have.
fn needed(picture: &Stream<'_>) -> Option<usize> {
    let entry = |short: &str, long: &str| {
        let dict = picture.dict();
        dict.get::<Object<'_>>(short)
            .or_else(|| dict.get::<Object<'_>>(long))
    };
    if entry("F", "Filter").is_some() {
        return None;
    }
    let number = |short: &str, long: &str| {
        let number = entry(short, long)?.into_i32()?;
        usize::try_from(number).ok()
    };
    let is_mask = entry("IM", "ImageMask")
        .and_then(Object::into_bool)
        .unwrap_or(false);
    let parts = match entry("CS", "ColorSpace") {
        _ if is_mask => 1,
        Some(Object::Name(name)) => parts_of_colour(&name)?,
        Some(Object::Array(_)) => 1,
        _ => return None,
    };
    let bits = if is_mask {
        1
    } else {
        number("BPC", "BitsPerComponent")?
    };
    let row = number("W", "Width")?.checked_mul(bits * parts)?.div_ceil(8);
    row.checked_mul(number("H", "Height")?)
}

fn parts_of_colour(space: &Name<'_>) -> Option<usize> {
    match space.as_ref() {
        b"G" | b"DeviceGray" => Some(1),
        b"RGB" | b"DeviceRGB" => Some(3),
        b"CMYK" | b"DeviceCMYK" => Some(4),
        _ => None,
    }
}
