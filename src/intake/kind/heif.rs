//! Whether a HEIC file shows more than one picture, by the list of its items: its bytes come in, an answer goes out. Nothing is
//! decoded.

use std::collections::BTreeSet;

/// The types of items that are pictures: coded in one way or another, or put together from others.
const PICTURES: [&[u8]; 8] = [
    b"hvc1", b"hev1", b"av01", b"jpeg", b"avc1", b"grid", b"iovl", b"iden",
];
/// How an item refers to the picture that it is about or a preview of, and to those of which it is put together.
const ABOUT: [&[u8]; 4] = [b"thmb", b"auxl", b"cdsc", b"base"];
const PUT_TOGETHER: &[u8] = b"dimg";
/// More items than a file of photos has.
const MAX_ITEMS: usize = 100_000;

/// Whether a file has a picture that is neither the first, nor a part or a preview of another one, nor about one; or pictures
/// that follow each other in time.
pub(super) fn has_more_pictures(bytes: &[u8]) -> bool {
    if boxes(bytes).any(|(name, _)| name == b"moov") {
        return true;
    }
    let meta = boxes(bytes).find(|(name, _)| *name == b"meta");
    // Behind the version and flags of the box.
    let items = meta.and_then(|(_, meta)| Items::new(meta.get(4..)?));
    items.is_some_and(|items| items.shown().count() > 1)
}

/// The items of a file.
struct Items {
    pictures: BTreeSet<u64>,
    /// Those that show nothing by themselves.
    others: BTreeSet<u64>,
    first: u64,
}

impl Items {
    fn new(meta: &[u8]) -> Option<Self> {
        let content = |wanted: &[u8]| boxes(meta).find(|(name, _)| *name == wanted);
        let (_, first) = content(b"pitm")?;
        let (_, list) = content(b"iinf")?;
        let mut items = Self {
            pictures: BTreeSet::new(),
            others: BTreeSet::new(),
            first: number(first, 4, id_length(first))?,
        };
        let count_length = if list.first()? == &0 { 2 } else { 4 };
        for (_, entry) in boxes(list.get(4 + count_length..)?).take(MAX_ITEMS) {
            let length = if entry.first()? == &3 { 4 } else { 2 };
            let id = number(entry, 4, length)?;
            let kind = entry.get(4 + length + 2..4 + length + 6)?;
            let is_hidden = entry.get(3)? & 1 == 1;
            if PICTURES.contains(&kind) && !is_hidden {
                items.pictures.insert(id);
            }
        }
        if let Some((_, references)) = content(b"iref") {
            items.add_references(references);
        }
        Some(items)
    }

    fn add_references(&mut self, references: &[u8]) -> Option<()> {
        let length = if references.first()? == &0 { 2 } else { 4 };
        for (kind, reference) in boxes(references.get(4..)?).take(MAX_ITEMS) {
            if ABOUT.contains(&kind) {
                self.others.extend(number(reference, 0, length));
            } else if kind == PUT_TOGETHER {
                let count = number(reference, length, 2)?;
                let parts = (1..=count).map_while(|part| {
                    let at = usize::try_from(part).ok()?.checked_mul(length)?;
                    number(reference, at + 2, length)
                });
                self.others.extend(parts);
            }
        }
        Some(())
    }

    /// The pictures that are shown, the first among them.
    fn shown(&self) -> impl Iterator<Item = &u64> {
        let is_shown = |id: &&u64| **id == self.first || !self.others.contains(*id);
        self.pictures.iter().filter(is_shown)
    }
}

/// How many bytes the number of an item has in a box that gives one.
fn id_length(content: &[u8]) -> usize {
    if content.first() == Some(&0) { 2 } else { 4 }
}

fn number(bytes: &[u8], at: usize, length: usize) -> Option<u64> {
    let field = bytes.get(at..at.checked_add(length)?)?;
    Some(
        field
            .iter()
            .fold(0, |value, byte| value * 256 + u64::from(*byte)),
    )
}

/// The boxes in a row, each with its name and its content, as far as they are there.
fn boxes(bytes: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let name = rest.get(4..8)?;
        let (head, length) = match number(rest, 0, 4)? {
            0 => (8, rest.len()),
            1 => (16, usize::try_from(number(rest, 8, 8)?).ok()?),
            length => (8, usize::try_from(length).ok()?),
        };
        let content = rest.get(head..length)?;
        rest = &rest[length..];
        Some((name, content))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn boxed(name: &[u8], content: &[&[u8]]) -> Vec<u8> {
        let content = content.concat();
        let length = (content.len() as u32 + 8).to_be_bytes();
        [&length, name, &content].concat()
    }

    /// A file of which the first of these items is the picture to show first. `references`: how, from which item, and to which.
    fn file(items: &[(u8, &[u8])], references: &[(&[u8], u8, u8)]) -> Vec<u8> {
        let entries: Vec<u8> = items
            .iter()
            .flat_map(|(id, kind)| boxed(b"infe", &[&[2, 0, 0, 0, 0, *id, 0, 0], kind, b"\0"]))
            .collect();
        let referring: Vec<u8> = references
            .iter()
            .flat_map(|(kind, from, to)| boxed(kind, &[&[0, *from, 0, 1, 0, *to]]))
            .collect();
        let meta = boxed(
            b"meta",
            &[
                &[0; 4],
                &boxed(b"pitm", &[&[0, 0, 0, 0, 0, items[0].0]]),
                &boxed(b"iinf", &[&[0, 0, 0, 0, 0, items.len() as u8], &entries]),
                &boxed(b"iref", &[&[0; 4], &referring]),
            ],
        );
        [boxed(b"ftyp", &[b"heic\0\0\0\0"]), meta].concat()
    }

    #[test]
    fn a_second_picture_is_found_and_parts_previews_and_maps_are_none() {
        let two = file(&[(1, b"hvc1"), (2, b"hvc1")], &[]);
        assert!(has_more_pictures(&two));
        for alone in [
            file(&[(1, b"hvc1"), (2, b"Exif")], &[(b"cdsc", 2, 1)]),
            file(&[(1, b"hvc1"), (2, b"hvc1")], &[(b"thmb", 2, 1)]),
            file(&[(1, b"hvc1"), (2, b"hvc1")], &[(b"auxl", 2, 1)]),
            file(
                &[(3, b"grid"), (1, b"hvc1"), (2, b"hvc1")],
                &[(b"dimg", 3, 1), (b"dimg", 3, 2)],
            ),
        ] {
            assert!(!has_more_pictures(&alone));
        }
        let moving = [two.as_slice(), &boxed(b"moov", &[])].concat();
        assert!(has_more_pictures(&moving));
        for end in 0..two.len() {
            let _ = has_more_pictures(&two[..end]);
        }
    }
}
