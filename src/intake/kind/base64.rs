//! Base64: its text comes in, the bytes written in it go out.

use mail_parser::decoders::base64::base64_decode;

/// The bytes written as base64 in a text that is nothing else, with or without the lines around it that a PEM file has.
/// The text may end inside a group of four letters.
pub(in crate::intake) fn decoded(text: &[u8]) -> Option<Vec<u8>> {
    let mut letters: Vec<u8> = Vec::with_capacity(text.len());
    for line in text.split(|byte| *byte == b'\n') {
        if !line.starts_with(b"-----") {
            letters.extend(line.iter().filter(|byte| !byte.is_ascii_whitespace()));
        }
    }
    let end = letters.iter().rposition(|letter| *letter != b'=')? + 1;
    let is_base64 =
        |letter: &u8| letter.is_ascii_alphanumeric() || *letter == b'+' || *letter == b'/';
    if !letters[..end].iter().all(is_base64) {
        return None;
    }
    base64_decode(&letters)
}
