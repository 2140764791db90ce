//! Glyphs of a PDF come in; the letters they show go out: by the file's own character map, or that of an embedded font.

use std::collections::{BTreeMap, HashMap};

use hayro_interpret::CacheKey;
use hayro_interpret::font::{Glyph, OutlineGlyph};
use hayro_interpret::hayro_cmap::BfString;
use skrifa::raw::TableProvider;
use skrifa::raw::tables::cmap::{CmapSubtable, EncodingRecord, PlatformId};
use skrifa::{GlyphId, MetadataProvider};

use super::drawn_page::UNREADABLE;
use super::glyph_shape::{self, DrawnGlyph, GlyphShape};

/// The letters of a character: ligatures are spelled out, and every kind of space becomes a space.
pub(super) fn spelled_out(c: char) -> impl Iterator<Item = char> {
    let letters: &[char] = match c {
        '\u{FB00}' => &['f', 'f'],
        '\u{FB01}' => &['f', 'i'],
        '\u{FB02}' => &['f', 'l'],
        '\u{FB03}' => &['f', 'f', 'i'],
        '\u{FB04}' => &['f', 'f', 'l'],
        '\u{FB05}' | '\u{FB06}' => &['s', 't'],
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{FEFF}' => &[],
        '\u{AD}' => &['-'],
        c if c.is_whitespace() => &[' '],
        c if c.is_control() => &[UNREADABLE],
        c => return SpelledOut::One(std::iter::once(c)),
    };
    SpelledOut::Many(letters.iter().copied())
}

enum SpelledOut {
    One(std::iter::Once<char>),
    Many(std::iter::Copied<std::slice::Iter<'static, char>>),
}

impl Iterator for SpelledOut {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        match self {
            Self::One(letter) => letter.next(),
            Self::Many(letters) => letters.next(),
        }
    }
}

/// What is known of the fonts of a document.
#[derive(Default)]
pub(super) struct Fonts {
    /// The embedded fonts' own character maps, from glyph to character, by font.
    maps: HashMap<u128, BTreeMap<u32, char>>,
    /// The codes for which the maps of embedded fonts give several glyphs, with these, by font.
    by_code: HashMap<u128, BTreeMap<u32, Vec<u32>>>,
    /// What the glyphs look like, by their outline, with the letters as which they are read: several fonts may have one outline.
    shapes: HashMap<u128, Vec<(String, GlyphShape)>>,
}

impl Fonts {
    /// The letters of a glyph by the file's character map, then the font's, otherwise [`UNREADABLE`].
    pub(super) fn read(&mut self, glyph: &Glyph<'_>) -> String {
        let text: String = match glyph.as_unicode() {
            Some(BfString::Char(c)) => spelled_out(c).collect(),
            Some(BfString::String(text)) => text.chars().flat_map(spelled_out).collect(),
            None => {
                let own = if let Glyph::Outline(outline) = glyph {
                    self.own_map(outline)
                } else {
                    None
                };
                own.map_or_else(|| UNREADABLE.to_string(), |c| spelled_out(c).collect())
            }
        };
        // A glyph that has no meaning and shows nothing is a space.
        let shows_nothing =
            || matches!(glyph, Glyph::Outline(outline) if outline.outline().elements().is_empty());
        if text.contains(UNREADABLE) && shows_nothing() {
            " ".to_owned()
        } else {
            text
        }
    }

    /// What the outline of a glyph tells of these letters, as which it is read.
    pub(super) fn shape<'a>(
        &mut self,
        glyph: &Glyph<'a>,
        drawn: DrawnGlyph<'_, 'a>,
        text: &str,
    ) -> GlyphShape {
        let is_compared = |letter: char| {
            letter.is_ascii_alphanumeric() || letter.is_numeric() || !letter.is_alphabetic()
        };
        if !text.is_empty() && !text.contains(is_compared) {
            return GlyphShape::Fits;
        }
        let id = match glyph {
            Glyph::Outline(outline) => outline.identifier().cache_key(),
            Glyph::Type3(glyph) => glyph.cache_key(),
        };
        let mut known = self.shapes.get(&id).into_iter().flatten();
        if let Some((_, shape)) = known.find(|(letters, _)| letters == text) {
            return *shape;
        }
        let shape = if self.is_ambiguous(glyph) {
            GlyphShape::Ambiguous
        } else {
            glyph_shape::of(glyph, drawn, text)
        };
        let known = self.shapes.entry(id).or_default();
        known.push((text.to_owned(), shape));
        shape
    }

    /// Whether an embedded font of symbols has several maps from codes to glyphs that give different glyphs for the code of this one:
    /// which of them is shown depends on the program.
    fn is_ambiguous(&mut self, glyph: &Glyph<'_>) -> bool {
        let Glyph::Outline(outline) = glyph else {
            return false;
        };
        let code = outline.char_code();
        if !PRINTED.contains(&code) {
            return false;
        }
        let Some(font) = outline.font_data() else {
            return false;
        };
        let glyphs = self.by_code.entry(font.cache_key).or_insert_with(|| {
            let data: &[u8] = (*font.data).as_ref();
            skrifa::FontRef::from_index(data, 0)
                .map(|font| glyphs_by_code(&font))
                .unwrap_or_default()
        });
        let own = outline.glyph_id().to_u32();
        // A font whose glyphs have numbers of their own is not read by these maps.
        glyphs
            .get(&code)
            .is_some_and(|glyphs| glyphs.contains(&own))
    }

    fn own_map(&mut self, glyph: &OutlineGlyph) -> Option<char> {
        let font = glyph.font_data()?;
        let map = self.maps.entry(font.cache_key).or_insert_with(|| {
            let data: &[u8] = (*font.data).as_ref();
            let font = skrifa::FontRef::from_index(data, 0).ok();
            let mut map = BTreeMap::new();
            for (code, glyph) in font.iter().flat_map(|font| font.charmap().mappings()) {
                if let Some(c) = char::from_u32(code).filter(|c| !is_private(*c)) {
                    map.entry(glyph.to_u32()).or_insert(c);
                }
            }
            map
        });
        map.get(&glyph.glyph_id().to_u32()).copied()
    }
}

/// The codes of letters that are the same in all maps.
const PRINTED: std::ops::RangeInclusive<u32> = 0x21..=0x7E;
/// A map of symbols has its codes here.
const SYMBOLS: u32 = 0xF000;

fn is_of_symbols(record: EncodingRecord) -> bool {
    record.platform_id() == PlatformId::Windows && record.encoding_id() == 0
}

/// The codes for which the maps of a font of symbols give several glyphs.
fn glyphs_by_code(font: &skrifa::FontRef<'_>) -> BTreeMap<u32, Vec<u32>> {
    let Ok(maps) = font.cmap() else {
        return BTreeMap::new();
    };
    let records = maps.encoding_records();
    // Any other font is read by its map of Unicode, whatever the others say.
    if !records.iter().any(|record| is_of_symbols(*record)) {
        return BTreeMap::new();
    }
    let records = records.iter();
    let maps: Vec<_> = records
        .filter_map(|record| record.subtable(maps.offset_data()).ok())
        .collect();
    let glyphs = |code: u32| {
        let glyph = |map: &CmapSubtable<'_>| {
            let glyph = map.map_codepoint(SYMBOLS + code);
            glyph
                .or_else(|| map.map_codepoint(code))
                .map(GlyphId::to_u32)
        };
        let mut glyphs: Vec<u32> = maps
            .iter()
            .filter_map(glyph)
            .filter(|glyph| *glyph > 0)
            .collect();
        glyphs.sort_unstable();
        glyphs.dedup();
        (code, glyphs)
    };
    let glyphs = PRINTED.map(glyphs);
    glyphs.filter(|(_, glyphs)| glyphs.len() > 1).collect()
}

/// Whether the meaning of a character is private to its font.
fn is_private(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..)
}
