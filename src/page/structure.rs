//! The bytes of a PDF come in; the values of its form, or its plain text, go out. This file and `attachments` are the
//! only ones that know lopdf.
//!
//! Parsing a file a second time is slow, so this is used only if there is a form, or if the drawing cannot be followed.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, decode_text_string};
use regex::bytes::Regex;

use super::pattern::fixed;

/// The filled-in values of a form.
#[derive(Debug, Default, PartialEq)]
pub(super) struct AcroForm {
    /// The fields that have a place on a page.
    pub fields: Vec<FormField>,
    /// The values of an XFA form, which have no place; each with its name.
    pub without_place: Vec<(String, String)>,
    /// Whether no page has a field of an XFA form: unless the pages show its values, they only stand in for those that other
    /// programs draw.
    pub is_elsewhere: bool,
}

/// One field with a value.
#[derive(Debug, PartialEq)]
pub(super) struct FormField {
    /// From 1.
    pub page: u32,
    /// Two opposite corners, in the file's own coordinates.
    pub rect: [f32; 4],
    pub value: FormValue,
    /// Whether each letter has a box of its own.
    pub comb: bool,
    /// Whether it is a list that shows all that can be chosen.
    pub is_list: bool,
    pub look: FieldLook,
}

/// How a field is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FieldLook {
    /// The file says how.
    Drawn,
    /// A program that shows it draws the value.
    ByProgram,
    /// Programs show nothing, or each what it chooses.
    Unsure,
}

impl FieldLook {
    /// The same of a field with these corners among all marks of its page: what another one may cover, or a script may change, is not
    /// sure to be shown as the file has it.
    fn beside(self, own: &[f32; 4], places: &[[f32; 4]], has_script: bool) -> Self {
        let covered = |other: &[f32; 4]| {
            let shared = |low: usize, high: usize| {
                let (own_low, own_high) = (own[low].min(own[high]), own[low].max(own[high]));
                let (low, high) = (other[low].min(other[high]), other[low].max(other[high]));
                own_high.min(high) - own_low.max(low)
            };
            shared(0, 2) > 1.0 && shared(1, 3) > 1.0
        };
        let may_change = has_script || places.iter().filter(|other| covered(other)).count() > 1;
        if self == Self::ByProgram && may_change {
            Self::Unsure
        } else {
            self
        }
    }
}

/// The value of a field.
#[derive(Debug, PartialEq)]
pub(super) enum FormValue {
    /// Text typed or chosen, one part for each line.
    Text(Vec<String>),
    /// A ticked box.
    Ticked,
}

/// Why there is no plain text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoText {
    Locked,
    Damaged,
}

/// A stream of a form or a page is not decompressed beyond this, in bytes.
const MAX_DECOMPRESSED: usize = 64 * 1024 * 1024;
/// Parents of a field are followed this far: a longer chain is a loop.
const MAX_DEPTH: usize = 32;
/// A form has no more fields than this.
const MAX_FIELDS: usize = 10_000;

/// Where a PDF ends, and the next one begins.
static NEXT: LazyLock<Regex> = LazyLock::new(|| fixed(r"(?-u)%%EOF\s{0,64}%PDF-\d"));

/// Whether a file holds several PDFs one behind the other: programs show the last one.
pub(super) fn holds_another(bytes: &[u8]) -> bool {
    NEXT.is_match(bytes)
}

pub(super) fn open(bytes: &[u8]) -> Result<Document, NoText> {
    let options = LoadOptions {
        max_decompressed_size: Some(MAX_DECOMPRESSED),
        ..LoadOptions::default()
    };
    let mut document =
        Document::load_mem_with_options(bytes, options).map_err(|_| NoText::Damaged)?;
    if document.is_encrypted() {
        document.decrypt("").map_err(|_| NoText::Locked)?;
    }
    Ok(document)
}

/// The values of the form on pages with these numbers, by their objects; `None` if the objects of the file cannot be read.
pub(super) fn form(bytes: &[u8], pages: &BTreeMap<(u32, u16), u32>) -> Option<AcroForm> {
    let document = open(bytes).ok()?;
    let mut form = AcroForm {
        is_elsewhere: xfa_packet(&document).is_some(),
        ..AcroForm::default()
    };
    let has_script = has_script(&document);
    let mut pages: Vec<(u32, ObjectId)> = pages.iter().map(|(id, page)| (*page, *id)).collect();
    pages.sort_unstable();
    for (page, id) in pages {
        let Ok(annotations) = document.get_page_annotations(id) else {
            continue;
        };
        let places: Vec<[f32; 4]> = annotations
            .iter()
            .filter_map(|mark| place(&document, mark))
            .collect();
        for widget in annotations
            .into_iter()
            .filter(|annotation| name(&document, annotation, b"Subtype") == Some(b"Widget"))
        {
            form.is_elsewhere = false;
            if form.fields.len() < MAX_FIELDS {
                let field = field(&document, widget, page).map(|field| FormField {
                    look: field.look.beside(&field.rect, &places, has_script),
                    ..field
                });
                form.fields.extend(field);
            }
        }
    }
    form.without_place = xfa(&document).unwrap_or_default();
    Some(form)
}

/// The plain text, page by page.
pub(super) fn plain_text(bytes: &[u8], max_pages: usize) -> Result<Vec<String>, NoText> {
    let document = open(bytes)?;
    let pages: Vec<u32> = document.get_pages().into_keys().take(max_pages).collect();
    // A page that cannot be read this way either is empty, and is reported as empty.
    Ok(pages
        .into_iter()
        .map(|page| {
            document
                .extract_text_with_limit(&[page], MAX_DECOMPRESSED)
                .unwrap_or_default()
        })
        .collect())
}

const HIDDEN: i64 = 1 << 1;
const NOT_SHOWN: i64 = 1 << 5;
const PASSWORD: i64 = 1 << 13;
const COMB: i64 = 1 << 24;
const PUSH_BUTTON: i64 = 1 << 16;
const COMBO: i64 = 1 << 17;
const MULTILINE: i64 = 1 << 12;

fn field(document: &Document, widget: &Dictionary, page: u32) -> Option<FormField> {
    let number = |dictionary: &Dictionary, key: &[u8]| {
        dictionary
            .get_deref(key, document)
            .and_then(Object::as_i64)
            .unwrap_or(0)
    };
    let flags = inherited(document, widget, b"Ff")
        .and_then(|flags| flags.as_i64().ok())
        .unwrap_or(0);
    if number(widget, b"F") & (HIDDEN | NOT_SHOWN) != 0 {
        return None;
    }
    let style = FieldStyle::of(document, widget);
    let mut is_sure = style.is_shown && !widget.has(b"OC");
    let kind = inherited(document, widget, b"FT")?.as_name().ok()?;
    let value = match kind {
        b"Tx" if flags & PASSWORD == 0 => {
            FormValue::Text(text(document, inherited(document, widget, b"V")?)?)
        }
        b"Ch" => {
            let choice = chosen(document, widget)?;
            is_sure &= choice.is_sure;
            FormValue::Text(choice.shown)
        }
        b"Btn" if flags & PUSH_BUTTON == 0 => ticked(document, widget)?,
        _ => return None,
    };
    let rect = place(document, widget)?;
    is_sure &= (rect[2] - rect[0]).abs() >= 1.0 && (rect[3] - rect[1]).abs() >= 1.0;
    if let FormValue::Text(lines) = &value {
        let rows = inherited(document, widget, b"V").map_or(1, |value| rows(document, value));
        is_sure &= style.fits((lines, rows), rect, flags & MULTILINE != 0);
    }
    let appearances = widget.get_deref(b"AP", document);
    let is_drawn = appearances
        .and_then(Object::as_dict)
        .is_ok_and(|appearances| appearances.has(b"N"));
    Some(FormField {
        page,
        rect,
        value,
        comb: flags & COMB != 0,
        is_list: kind == b"Ch" && flags & COMBO == 0,
        look: if is_drawn {
            FieldLook::Drawn
        } else if is_sure {
            FieldLook::ByProgram
        } else {
            FieldLook::Unsure
        },
    })
}

/// The brightness of text differs from that of its ground by at least this, 0 to 1, if it is to be seen.
const FAINT: f32 = 0.1;
/// Text of a smaller size than this, in points, is too small to see; of the size 0, a program chooses one.
const SMALLEST: f32 = super::drawn_page::SMALLEST;

/// Two opposite corners of a mark.
fn place(document: &Document, mark: &Dictionary) -> Option<[f32; 4]> {
    let corners = mark.get_deref(b"Rect", document).ok()?.as_array().ok()?;
    let corners: Vec<f32> = corners.iter().filter_map(|n| n.as_float().ok()).collect();
    corners.try_into().ok()
}

/// Whether a document has scripts that run when it is opened.
fn has_script(document: &Document) -> bool {
    let Ok(catalog) = document.catalog() else {
        return false;
    };
    let part = |owner: &Dictionary, key: &[u8]| {
        owner
            .get_deref(key, document)
            .and_then(Object::as_dict)
            .cloned()
            .ok()
    };
    let is_script = |action: &Dictionary| name(document, action, b"S") == Some(b"JavaScript");
    part(catalog, b"OpenAction").is_some_and(|action| is_script(&action))
        || catalog.has(b"AA")
        || part(catalog, b"Names").is_some_and(|names| names.has(b"JavaScript"))
}

/// Letters of most fonts are at least this wide on average, as a part of their size.
const NARROW: f32 = 0.4;
/// The size that programs choose at most, in points.
const CHOSEN_SIZE: f32 = 12.0;
/// Fonts that show signs in place of letters.
const SIGNS: [&str; 4] = ["dingbats", "symbol", "wingdings", "zadb"];

/// How a program that draws the value of a field by itself draws it.
struct FieldStyle {
    /// So that it is seen, as far as that depends on its colour and size.
    is_shown: bool,
    /// The size of its letters, in points; 0 if a program chooses it.
    size: f32,
}

impl FieldStyle {
    fn of(document: &Document, widget: &Dictionary) -> Self {
        let form = document
            .catalog()
            .and_then(|catalog| catalog.get_deref(b"AcroForm", document));
        let form = form.and_then(Object::as_dict).ok();
        let of_form = || form?.get_deref(b"DA", document).ok();
        let style = inherited(document, widget, b"DA").or_else(of_form);
        let style = style
            .and_then(|style| style.as_str().ok())
            .unwrap_or_default();
        let style = String::from_utf8_lossy(style);
        let (mut numbers, mut text, mut is_shown, mut drawn_size) = (Vec::new(), 0.0, true, 0.0);
        for word in style.split_ascii_whitespace() {
            match (word, &numbers[..]) {
                ("g" | "rg" | "k", parts) => text = brightness(parts),
                ("Tf", [size]) => {
                    drawn_size = *size;
                    is_shown &= *size <= 0.0 || *size >= SMALLEST;
                }
                ("Tr", [mode]) => is_shown &= *mode < 3.0,
                (word, _) if word.parse::<f32>().is_ok() => {
                    numbers.extend(word.parse::<f32>());
                    continue;
                }
                (word, _) if word.starts_with('/') => {
                    is_shown &= form.is_none_or(|form| !has_signs(document, form, &word[1..]));
                }
                _ => {}
            }
            numbers.clear();
        }
        let look = widget.get_deref(b"MK", document).and_then(Object::as_dict);
        let ground = look
            .and_then(|look| look.get_deref(b"BG", document))
            .and_then(Object::as_array);
        let ground = ground.map_or(1.0, |parts| {
            let parts: Vec<f32> = parts
                .iter()
                .filter_map(|part| part.as_float().ok())
                .collect();
            if parts.is_empty() {
                1.0
            } else {
                brightness(&parts)
            }
        });
        Self {
            is_shown: is_shown && (text - ground).abs() >= FAINT,
            size: drawn_size,
        }
    }

    /// Whether a value surely fits into the place of its field.
    fn fits(&self, (lines, rows): (&[String], usize), rect: [f32; 4], is_multiline: bool) -> bool {
        let (width, height) = ((rect[2] - rect[0]).abs(), (rect[3] - rect[1]).abs());
        let size = if self.size > 0.0 {
            self.size
        } else {
            CHOSEN_SIZE.min(height)
        };
        let room = width * if is_multiline { height / size } else { 1.0 };
        let letters = lines.iter().map(|line| line.chars().count().max(1));
        let needed = letters.clone().sum::<usize>() as f32 * size * NARROW;
        let is_chosen = self.size <= 0.0;
        let has_rows = rows <= 1 || is_multiline && rows as f32 * size <= height;
        (is_chosen || size <= 1.5 * height)
            && has_rows
            && (is_chosen && !is_multiline || needed <= room)
    }
}

/// Whether the font that a form calls by this name shows signs.
fn has_signs(document: &Document, form: &Dictionary, name: &str) -> bool {
    let font = form
        .get_deref(b"DR", document)
        .and_then(Object::as_dict)
        .and_then(|resources| resources.get_deref(b"Font", document))
        .and_then(Object::as_dict)
        .and_then(|fonts| fonts.get_deref(name.as_bytes(), document))
        .and_then(Object::as_dict);
    let base = font
        .and_then(|font| font.get(b"BaseFont"))
        .and_then(Object::as_name);
    let base = base.map_or_else(
        |_| name.to_owned(),
        |base| String::from_utf8_lossy(base).into_owned(),
    );
    let base = base.to_ascii_lowercase();
    SIGNS.iter().any(|signs| base.contains(signs))
}

/// The brightness of a grey, RGB or CMYK colour, 0 to 1.
fn brightness(colour: &[f32]) -> f32 {
    match colour {
        [grey] => *grey,
        [red, green, blue] => 0.3 * red + 0.59 * green + 0.11 * blue,
        [cyan, magenta, yellow, black] => {
            (1.0 - black) * (1.0 - 0.3 * cyan - 0.59 * magenta - 0.11 * yellow)
        }
        _ => 0.0,
    }
}

/// A field's attribute, its own or that of the nearest parent that has it.
fn inherited<'a>(document: &'a Document, widget: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
    let mut at = widget;
    for _ in 0..MAX_DEPTH {
        if let Ok(value) = at.get_deref(key, document) {
            return Some(value);
        }
        at = at.get_deref(b"Parent", document).ok()?.as_dict().ok()?;
    }
    None
}

fn name<'a>(document: &'a Document, dictionary: &'a Dictionary, key: &[u8]) -> Option<&'a [u8]> {
    dictionary.get_deref(key, document).ok()?.as_name().ok()
}

/// In how many rows a text value is written, the empty ones included.
fn rows(document: &Document, value: &Object) -> usize {
    let value = document
        .dereference(value)
        .map_or(value, |(_, value)| value);
    let text = decode_text_string(value).unwrap_or_default();
    text.trim_end()
        .split('\n')
        .map(|line| line.trim_end_matches('\r').split('\r').count())
        .sum()
}

/// A text value in its lines; `None` if it is empty.
fn text(document: &Document, value: &Object) -> Option<Vec<String>> {
    let text = match value {
        Object::String(..) => decode_text_string(value).ok()?,
        Object::Name(name) => String::from_utf8_lossy(name).into_owned(),
        Object::Stream(stream) => {
            String::from_utf8_lossy(&stream.get_plain_content_with_limit(MAX_DECOMPRESSED).ok()?)
                .into_owned()
        }
        Object::Reference(id) => {
            return text(
                document,
                document
                    .get_object(*id)
                    .ok()
                    .filter(|object| object.as_reference().is_err())?,
            );
        }
        _ => return None,
    };
    let lines: Vec<String> = text
        .split(['\r', '\n'])
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(String::from)
        .collect();
    (!lines.is_empty()).then_some(lines)
}

/// What is chosen of a list.
struct ChosenOptions {
    /// The chosen entries, as they are displayed.
    shown: Vec<String>,
    /// Whether all programs display these.
    is_sure: bool,
}

fn chosen(document: &Document, widget: &Dictionary) -> Option<ChosenOptions> {
    let value = inherited(document, widget, b"V")?;
    let values: Vec<Vec<String>> = match value {
        Object::Array(values) => values
            .iter()
            .filter_map(|value| text(document, value))
            .collect(),
        value => vec![text(document, value)?],
    };
    let list = |key: &[u8]| inherited(document, widget, key).and_then(|list| list.as_array().ok());
    let options: Vec<(Vec<String>, Vec<String>)> = list(b"Opt")
        .into_iter()
        .flatten()
        .map(|option| option_of(document, option).unwrap_or_default())
        .collect();
    let by_value = |value: &Vec<String>| {
        let option = options.iter().find(|(export, _)| export == value);
        option.map_or(value, |(_, show)| show).clone()
    };
    let chosen: Vec<Vec<String>> = values.iter().map(by_value).collect();
    // Some programs look for what is exported, others for what is displayed, and some go by the places in the list.
    let is_sure = values.iter().zip(&chosen).all(|(value, chosen)| {
        let found = options
            .iter()
            .filter(|(export, show)| export == value || show == value);
        found.map(|(_, show)| show).all(|show| show == chosen)
    }) && list(b"I").is_none_or(|places| {
        let at = |place: &Object| options.get(usize::try_from(place.as_i64().ok()?).ok()?);
        let by_place: Option<Vec<_>> = places.iter().map(|place| Some(&at(place)?.1)).collect();
        by_place.is_some_and(|by_place| {
            by_place.len() == chosen.len() && by_place.iter().all(|show| chosen.contains(show))
        })
    });
    let shown: Vec<String> = chosen.concat();
    (!shown.is_empty()).then_some(ChosenOptions { shown, is_sure })
}

/// What an option exports and what it displays: a text is both.
fn option_of(document: &Document, option: &Object) -> Option<(Vec<String>, Vec<String>)> {
    let (_, option) = document.dereference(option).ok()?;
    match option.as_array().map(Vec::as_slice) {
        Ok([export, show]) => text(document, export).zip(text(document, show)),
        _ => text(document, option).map(|same| (same.clone(), same)),
    }
}

/// The value of a check box or a radio button if it is on, by the state of its appearance, otherwise its value.
fn ticked(document: &Document, widget: &Dictionary) -> Option<FormValue> {
    let state = name(document, widget, b"AS")
        .or_else(|| inherited(document, widget, b"V")?.as_name().ok())?;
    let own_states = || {
        widget
            .get_deref(b"AP", document)
            .ok()?
            .as_dict()
            .ok()?
            .get_deref(b"N", document)
            .ok()?
            .as_dict()
            .ok()
    };
    // A group of buttons shares one value: a button is on if that value is one of its own states.
    let own = own_states().is_none_or(|states| states.has(state));
    (state != b"Off" && own).then_some(FormValue::Ticked)
}

/// An XFA form, or the list of its parts.
fn xfa_packet(document: &Document) -> Option<&Object> {
    let catalog = document.catalog().ok()?;
    let form = catalog.get_deref(b"AcroForm", document).ok()?;
    form.as_dict().ok()?.get_deref(b"XFA", document).ok()
}

/// The values of an XFA form's data in their order.
fn xfa(document: &Document) -> Option<Vec<(String, String)>> {
    let packet = match xfa_packet(document)? {
        Object::Array(packets) => {
            let at = packets
                .iter()
                .position(|part| part.as_str().is_ok_and(|name| name == b"datasets"))?;
            document.dereference(packets.get(at + 1)?).ok()?.1
        }
        packet => packet,
    };
    let bytes = packet
        .as_stream()
        .ok()?
        .get_plain_content_with_limit(MAX_DECOMPRESSED)
        .ok()?;
    let text = String::from_utf8_lossy(&bytes);
    let xml = roxmltree::Document::parse(&text).ok()?;
    let data = xml
        .descendants()
        .find(|node| node.has_tag_name(("http://www.xfa.org/schema/xfa-data/1.0/", "data")))?;
    let leaves = data
        .descendants()
        .filter(|node| node.is_element() && !node.children().any(|child| child.is_element()));
    let values = leaves.filter_map(|leaf| {
        Some((
            leaf.tag_name().name().to_owned(),
            leaf.text()?.trim().to_owned(),
        ))
    });
    Some(
        values
            .filter(|(_, value)| !value.is_empty())
            .take(MAX_FIELDS)
            .collect(),
    )
}
