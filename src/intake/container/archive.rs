//! ZIP archives, and the office documents that are such archives. The only file that knows zip.

use std::collections::BTreeSet;
use std::io::Cursor;
use std::sync::LazyLock;

use regex::bytes::Regex;
use zip::{CompressionMethod, ZipArchive};

use super::outlook::embedded_file;
use super::part::{ContainerError, ContainerPart, PartProblem};
use super::part_list::PartList;
use super::shown;
use crate::intake::kind::FileKind;
use crate::intake::limits::Limits;
use crate::intake::system_names::{SystemName, system_name};

/// Every file of an archive. One part stands for those that are left out by their names.
pub(super) fn files(bytes: &[u8], limits: &Limits) -> Result<Vec<ContainerPart>, ContainerError> {
    let mut archive = open(bytes)?;
    let mut list = PartList::new(limits);
    for index in 0..archive.len() {
        let Some(name) = name(&archive, index) else {
            continue;
        };
        match content(&mut archive, index, &mut list) {
            Ok(content) if !list.is_full() && is_left_out(&name, &content) => list.leave_out(),
            Ok(content) => list.add(&name, content),
            Err(problem) => list.add_problem(&name, problem),
        }
    }
    if archive.has_duplicate_names() {
        list.add_problem("files of the same name", PartProblem::SameNames);
    }
    match list.finish() {
        parts if parts.is_empty() => Err(ContainerError::Empty),
        parts => Ok(parts),
    }
}

/// The pictures of an office document, and the files embedded in it. What a spreadsheet says is left out, but not that it has
/// links: the text of other documents is asked about as a whole.
pub(super) fn pictures_and_objects(
    kind: FileKind,
    bytes: &[u8],
    limits: &Limits,
) -> Result<Vec<ContainerPart>, ContainerError> {
    let mut archive = open(bytes)?;
    let mut list = PartList::new(limits);
    let shown = shown_paths(&mut archive, limits);
    for index in 0..archive.len() {
        let Some(name) = name(&archive, index) else {
            continue;
        };
        let may_have_links = kind == FileKind::Spreadsheet && may_have_links(&name);
        if !may_have_links && !is_picture_or_object(&name) {
            continue;
        }
        match content(&mut archive, index, &mut list) {
            Ok(content) if may_have_links => {
                if LINK.is_match(&content) {
                    list.add_links();
                }
            }
            Ok(content) => match embedded_file(&content) {
                Some((embedded_name, file)) => {
                    let folder = name.rfind('/').map_or("", |slash| &name[..=slash]);
                    list.add(&format!("{folder}{embedded_name}"), file);
                }
                None if is_embedded(&name) || shown.contains(&name) => {
                    list.add_shown(&name, content);
                }
                None => list.add_not_shown(&name, &content),
            },
            Err(_) if may_have_links => list.add_links(),
            Err(problem) => list.add_problem(&name, problem),
        }
    }
    Ok(list.finish())
}

/// The paths of what an office document shows. Its parts are read within the limits, and count for nothing else.
fn shown_paths(archive: &mut Archive<'_>, limits: &Limits) -> BTreeSet<String> {
    let names: Vec<String> = (0..archive.len())
        .filter_map(|index| name(archive, index))
        .collect();
    let mut read = PartList::new(limits);
    let mut part = |path: &str| {
        let index = archive.index_for_name(path)?;
        let bytes = content(archive, index, &mut read).ok()?;
        String::from_utf8(bytes).ok()
    };
    shown::paths(&names, &mut part)
}

/// An address of the web in a cell, in a formula, or behind a cell or a picture.
static LINK: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(?i-u)(?:\s(?:target|xlink:href)="|<(?:t|f|v)[\s>][^<]*)https?://"#)
        .unwrap_or_else(|error| unreachable!("a pattern of the program: {error}"))
});

/// Whether a part of a spreadsheet has its cells, or what lies behind them.
fn may_have_links(path: &str) -> bool {
    let is_part = |folder: &str, end: &str| path.starts_with(folder) && path.ends_with(end);
    is_part("xl/worksheets/", ".xml")
        || is_part("xl/", ".xml.rels") && !path.starts_with("xl/_rels/")
        || matches!(path, "xl/sharedStrings.xml" | "content.xml")
}

type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

fn open(bytes: &[u8]) -> Result<Archive<'_>, ContainerError> {
    ZipArchive::new(Cursor::new(without_tail(bytes))).map_err(|_| ContainerError::Damaged)
}

/// The archive without other bytes after its last record, which the library looks for near the end only. The record has 22
/// bytes, the last two of which are the length of a comment.
fn without_tail(bytes: &[u8]) -> &[u8] {
    let record = bytes.windows(4).rposition(|at| at == b"PK\x05\x06");
    let end = record.and_then(|record| {
        let comment = bytes.get(record + 20..record + 22)?;
        Some(record + 22 + usize::from(u16::from_le_bytes([comment[0], comment[1]])))
    });
    end.and_then(|end| bytes.get(..end)).unwrap_or(bytes)
}

/// The path of a file; `None` for a folder, which ends in a separator and has no content.
fn name(archive: &Archive<'_>, index: usize) -> Option<String> {
    let entry = archive.by_index_data(index).ok()?;
    let name = entry.name().map_or_else(
        |_| String::from_utf8_lossy(entry.name_raw()).into_owned(),
        std::borrow::Cow::into_owned,
    );
    (entry.size() > 0 || !name.ends_with(['/', '\\'])).then_some(name)
}

/// The bytes of a file. What is beyond the limit on the number of parts is not decompressed.
fn content(
    archive: &mut Archive<'_>,
    index: usize,
    list: &mut PartList,
) -> Result<Vec<u8>, PartProblem> {
    if list.is_full() {
        return Ok(Vec::new());
    }
    let entry = archive
        .by_index_data(index)
        .map_err(|_| PartProblem::Damaged)?;
    if entry.encrypted() {
        return Err(PartProblem::Encrypted);
    }
    if !matches!(
        entry.compression(),
        CompressionMethod::Stored | CompressionMethod::Deflated
    ) {
        return Err(PartProblem::Unsupported);
    }
    // One that says itself that it is too large leaves the room to the others.
    if entry.size() > list.room() {
        return Err(list.too_large());
    }
    let file = archive.by_index(index).map_err(|_| PartProblem::Damaged)?;
    list.read(file)
}

/// Whether a file is left out, as the walk of a folder leaves out those of its name or place. A document that has such a name,
/// or is among what a Mac adds to archives, is none of them; what is in a recycle bin or a snapshot is.
fn is_left_out(path: &str, content: &[u8]) -> bool {
    let is_step = |step: &&str| !matches!(*step, "" | "." | "..");
    let steps: Vec<&str> = path.split(['/', '\\']).filter(is_step).collect();
    let Some((file, folders)) = steps.split_last() else {
        return false;
    };
    let places: Vec<SystemName> = folders
        .iter()
        .filter_map(|folder| system_name(folder, true))
        .collect();
    let mut names = places.iter().copied().chain(system_name(file, false));
    places.iter().any(|place| place.what != "__MACOSX")
        || names.any(|name| !name.is_document(content))
}

/// Whether a part of an office document is an embedded file, of which the document shows a sign.
fn is_embedded(path: &str) -> bool {
    path.contains("embeddings/") || path.starts_with("Object ")
}

/// Whether a part of an office document is a picture or an embedded file, in any of the office formats.
fn is_picture_or_object(path: &str) -> bool {
    const FOLDERS: [&str; 8] = [
        "word/media/",
        "word/embeddings/",
        "xl/media/",
        "xl/embeddings/",
        "ppt/media/",
        "ppt/embeddings/",
        "Pictures/",
        "media/",
    ];
    let is_open_document_object = path.starts_with("Object ") && !path.contains('/');
    FOLDERS.iter().any(|folder| path.starts_with(folder)) || is_open_document_object
}
