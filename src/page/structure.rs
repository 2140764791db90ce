//! The bytes of a PDF come in; the values of its form, or its plain text, go out. This file and `attachments` are the
//! only ones that know lopdf.
//!
//! Parsing a file a second time is slow, so this is used only if there is a form, or if the drawing cannot be followed.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, decode_text_string};
use regex::bytes::Regex;

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
static NEXT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?-u)%%EOF\s{0,64}%PDF-\d")
        .unwrap_or_else(|error| unreachable!("a pattern of the program: {error}"))
});

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
    let mut pages: Vec<(u32, ObjectId)> = pages.iter().map(|(id, page)| (*page, *id)).collect();
    pages.sort_unstable();
    for (page, id) in pages {
        let Ok(annotations) = document.get_page_annotations(id) else {
            continue;
        };
        for widget in annotations
            .into_iter()
            .filter(|annotation| name(&document, annotation, b"Subtype") == Some(b"Widget"))
        {
            form.is_elsewhere = false;
            if form.fields.len() < MAX_FIELDS {
                form.fields.extend(field(&document, widget, page));
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
    let mut is_sure = shows_text(document, widget);
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
    let corners: Vec<f32> = widget
        .get_deref(b"Rect", document)
        .ok()?
        .as_array()
        .ok()?
        .iter()
        .filter_map(|n| n.as_float().ok())
        .collect();
    let rect: [f32; 4] = corners.try_into().ok()?;
    is_sure &= (rect[2] - rect[0]).abs() >= 1.0 && (rect[3] - rect[1]).abs() >= 1.0;
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

/// Whether a program that draws the value of a field by itself draws it so that it is seen.
fn shows_text(document: &Document, widget: &Dictionary) -> bool {
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
    let (mut numbers, mut text, mut is_shown) = (Vec::new(), 0.0, true);
    for word in style.split_ascii_whitespace() {
        match (word, &numbers[..]) {
            ("g" | "rg" | "k", parts) => text = brightness(parts),
            ("Tf", [size]) => is_shown &= *size <= 0.0 || *size >= SMALLEST,
            ("Tr", [mode]) => is_shown &= *mode < 3.0,
            (word, _) if word.parse::<f32>().is_ok() => {
                numbers.extend(word.parse::<f32>());
                continue;
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
    is_shown && (text - ground).abs() >= FAINT && !widget.has(b"OC")
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
