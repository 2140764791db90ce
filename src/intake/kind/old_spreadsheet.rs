//! Whether a spreadsheet in an older format has nothing but its cells: its bytes come in, an answer goes out. What the cells say
//! is not looked at.

use std::io::{Cursor, Read};

use cfb::CompoundFile;

use super::complete::contains;

/// The stream of the sheets, which is a chain of records.
const WORKBOOK: &str = "/Workbook";
/// What the names of the storages of embedded files begin with.
const EMBEDDED: &str = "MBD";
/// The record of a bitmap in a sheet.
const BITMAP: u16 = 0x7F;
/// The record that comes before all that a password locks.
const PASSWORD: u16 = 0x2F;
/// The record of all drawings, and of what does not fit into the record before.
const DRAWINGS: [u16; 2] = [0xEB, 0x3C];
/// The type of the list of pictures, which is in the record of the drawings if there are any.
const PICTURES: &[u8] = &[0x01, 0xF0];

/// Whether a spreadsheet shows no picture, holds no file and has no password. What cannot be followed may show anything.
pub(super) fn has_only_cells(bytes: &[u8]) -> bool {
    only_cells(bytes).unwrap_or(false)
}

fn only_cells(bytes: &[u8]) -> Option<bool> {
    let mut file = CompoundFile::open(Cursor::new(bytes)).ok()?;
    if file.walk().any(|entry| entry.name().starts_with(EMBEDDED)) {
        return Some(false);
    }
    let mut sheets = Vec::new();
    let stream = file.open_stream(WORKBOOK).ok()?;
    stream
        .take(bytes.len() as u64)
        .read_to_end(&mut sheets)
        .ok()?;
    let mut rest = sheets.as_slice();
    // The last sector may be filled up with zeros.
    while rest.iter().any(|byte| *byte != 0) {
        let ([kind, length], after) = header(rest)?;
        let (record, next) = after.split_at_checked(usize::from(length))?;
        let shows_more = match kind {
            BITMAP | PASSWORD => true,
            kind => DRAWINGS.contains(&kind) && contains(record, PICTURES),
        };
        if shows_more {
            return Some(false);
        }
        rest = next;
    }
    Some(true)
}

/// The kind and the length of the first record, and the bytes after these.
fn header(records: &[u8]) -> Option<([u16; 2], &[u8])> {
    let (header, after) = records.split_first_chunk::<4>()?;
    let [a, b, c, d] = *header;
    Some((
        [u16::from_le_bytes([a, b]), u16::from_le_bytes([c, d])],
        after,
    ))
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    /// A file with these records between the first and the last of a sheet, and this storage.
    fn check(records: &[u8], storage: Option<&str>, expected: bool) {
        let mut file = CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        let mut stream = file.create_stream(WORKBOOK).unwrap();
        for part in [
            b"\x09\x08\x02\0\0\x06".as_slice(),
            records,
            b"\x0a\0\0\0",
            &[0; 40],
        ] {
            stream.write_all(part).unwrap();
        }
        drop(stream);
        if let Some(storage) = storage {
            file.create_storage(storage).unwrap();
        }
        let bytes = file.into_inner().into_inner();
        assert_eq!(has_only_cells(&bytes), expected, "{records:?} {storage:?}");
        for end in (0..bytes.len()).step_by(100) {
            let _ = has_only_cells(&bytes[..end]);
        }
    }

    #[test]
    fn pictures_embedded_files_and_passwords_are_found() {
        // A cell in the row 127, which is the number of a bitmap's record, and a drawing without a picture, as of a remark.
        check(
            b"\x03\x02\x06\0\x7f\0\x09\0\x01\0\xeb\0\x04\0\x0f\0\0\xf0",
            None,
            true,
        );
        check(b"\x7f\0\x04\0\x09\0\x01\0", None, false);
        check(b"\xeb\0\x08\0\x0f\0\0\xf0\x1f\0\x01\xf0", None, false);
        check(b"\x2f\0\x02\0\x01\0", None, false);
        check(b"", Some("/MBD0001"), false);
        check(b"", Some("/_VBA_PROJECT_CUR"), true);
        // A record that is longer than what there is.
        check(b"\x03\x02\xff\0\x01", None, false);
    }
}
