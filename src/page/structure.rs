//! The bytes of a PDF come in; the values of its form, or its plain text, go out. This file and `attachments` are the
//! only ones that know lopdf.
//!
//! Parsing a file a second time is slow, so this is used only if there is a form, or if the drawing cannot be followed.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use lopdf::{Dictionary, Document, LoadOptions, Object, decode_text_string};
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
    /// Whether the file says how it is drawn; else a program that shows it draws the value.
    pub has_appearance: bool,
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

/// The values of the form; `None` if the objects of the file cannot be read.
pub(super) fn form(bytes: &[u8]) -> Option<AcroForm> {
    let document = open(bytes).ok()?;
    let mut form = AcroForm {
        is_elsewhere: xfa_packet(&document).is_some(),
        ..AcroForm::default()
    };
    for (page, id) in document.get_pages() {
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
    let value = match inherited(document, widget, b"FT")?.as_name().ok()? {
        b"Tx" if flags & PASSWORD == 0 => {
            FormValue::Text(text(document, inherited(document, widget, b"V")?)?)
        }
        b"Ch" => FormValue::Text(chosen(document, widget)?),
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
    Some(FormField {
        page,
        rect: corners.try_into().ok()?,
        value,
        comb: flags & COMB != 0,
        has_appearance: widget
            .get_deref(b"AP", document)
            .and_then(Object::as_dict)
            .is_ok_and(|appearances| appearances.has(b"N")),
    })
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

/// The chosen entries of a list, as they are displayed.
fn chosen(document: &Document, widget: &Dictionary) -> Option<Vec<String>> {
    let value = inherited(document, widget, b"V")?;
    let values: Vec<Vec<String>> = match value {
        Object::Array(values) => values
            .iter()
            .filter_map(|value| text(document, value))
            .collect(),
        value => vec![text(document, value)?],
    };
    let mut shown: BTreeMap<Vec<String>, Vec<String>> = BTreeMap::new();
    for option in inherited(document, widget, b"Opt")
        .and_then(|options| options.as_array().ok())
        .into_iter()
        .flatten()
    {
        // An option is a text, or a pair of the exported and the displayed text.
        if let Ok([export, show]) = document
            .dereference(option)
            .and_then(|(_, option)| option.as_array())
            .map(Vec::as_slice)
        {
            shown.extend(text(document, export).zip(text(document, show)));
        }
    }
    let lines: Vec<String> = values
        .into_iter()
        .flat_map(|value| shown.get(&value).cloned().unwrap_or(value))
        .collect();
    (!lines.is_empty()).then_some(lines)
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
