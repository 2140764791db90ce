//! JSON for people and programs: what cannot be seen is written as its code.
//!
//! JSON comes in as it is made, the same JSON goes out: a program that reads it finds the texts unchanged.

use std::io::{self, Write};

use crate::intake::display_name::is_unseen;

/// Takes the JSON that `serde_json` writes, which is whole characters at a time, and writes those in its texts that cannot be seen as
/// `\u` with four digits.
#[derive(Debug)]
pub struct VisibleJson<W>(
    /// Where it is written to.
    pub W,
);

impl<W: Write> Write for VisibleJson<W> {
    fn write(&mut self, json: &[u8]) -> io::Result<usize> {
        let mut rest = std::str::from_utf8(json).map_err(io::Error::other)?;
        // Line breaks are those between values: in a text they are escaped already.
        while let Some(at) = rest.find(|c| c != '\n' && is_unseen(c)) {
            let (seen, unseen) = rest.split_at(at);
            self.0.write_all(seen.as_bytes())?;
            let mut chars = unseen.chars();
            for unit in chars.by_ref().take(1).collect::<String>().encode_utf16() {
                write!(self.0, "\\u{unit:04x}")?;
            }
            rest = chars.as_str();
        }
        self.0.write_all(rest.as_bytes())?;
        Ok(json.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_written_as_its_code() {
        let text = "a\u{202e}b\u{7f}\n\u{1b}\u{e0041}é";
        let mut json = Vec::new();
        serde_json::to_writer_pretty(VisibleJson(&mut json), &[text]).unwrap();
        let json = String::from_utf8(json).unwrap();
        assert_eq!(
            json,
            "[\n  \"a\\u202eb\\u007f\\n\\u001b\\udb40\\udc41é\"\n]"
        );
        let read: [String; 1] = serde_json::from_str(&json).unwrap();
        assert_eq!(read, [text]);
    }
}
