//! Containers of one file: gzip, base64 and uuencode.

use flate2::read::MultiGzDecoder;

use super::part::{ContainerError, ContainerPart};
use super::part_list::PartList;
use crate::intake::kind::{base64_decoded, uuencode_decoded};
use crate::intake::limits::Limits;

/// The file that gzip compressed, by the name that is written in it.
pub(super) fn gzip(bytes: &[u8], limits: &Limits) -> Vec<ContainerPart> {
    let mut list = PartList::new(limits);
    let mut decoder = MultiGzDecoder::new(bytes);
    let content = list.read(&mut decoder);
    let name = decoder
        .header()
        .and_then(|header| header.filename())
        .map(|name| String::from_utf8_lossy(name).into_owned())
        .unwrap_or_default();
    match content {
        Ok(content) => list.add(&name, content),
        Err(problem) => list.add_problem(&name, problem),
    }
    list.finish()
}

/// The file that is written as base64.
pub(super) fn base64(bytes: &[u8], limits: &Limits) -> Result<Vec<ContainerPart>, ContainerError> {
    let mut list = PartList::new(limits);
    list.add("", base64_decoded(bytes).ok_or(ContainerError::Damaged)?);
    Ok(list.finish())
}

/// The file that is written by uuencode.
pub(super) fn uuencode(
    bytes: &[u8],
    limits: &Limits,
) -> Result<Vec<ContainerPart>, ContainerError> {
    let mut list = PartList::new(limits);
    let file = uuencode_decoded(bytes).ok_or(ContainerError::Damaged)?;
    list.add_decoded(file);
    Ok(list.finish())
}
