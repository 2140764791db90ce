//! Uuencode: its text comes in, the name and the bytes of the first file written in it go out.

/// A file that was written as a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::intake) struct DecodedFile {
    /// Its name as written.
    pub name: String,
    /// Its bytes; `None` if its text is damaged or incomplete.
    pub bytes: Option<Vec<u8>>,
}

/// The first file written in a text, which may have other lines before and after it; `None` if there is none.
pub(in crate::intake) fn decoded(text: &[u8]) -> Option<DecodedFile> {
    let mut lines = text.split(|byte| *byte == b'\n');
    let name = lines.find_map(name)?;
    Some(DecodedFile {
        name,
        bytes: content(lines),
    })
}

/// Whether a text begins with such a file.
pub(super) fn begins(text: &[u8]) -> bool {
    let start = text.trim_ascii_start();
    start
        .split(|byte| *byte == b'\n')
        .next()
        .is_some_and(|line| name(line).is_some())
}

/// The name in the first line of a file: `begin`, the permissions as three or four digits, and the name.
fn name(line: &[u8]) -> Option<String> {
    let (permissions, name) = line
        .trim_ascii()
        .strip_prefix(b"begin ")
        .and_then(|rest| rest.split_at_checked(rest.iter().position(|byte| *byte == b' ')?))?;
    let is_permissions = matches!(permissions.len(), 3 | 4)
        && permissions
            .iter()
            .all(|digit| (b'0'..=b'7').contains(digit));
    let name = String::from_utf8_lossy(name.trim_ascii()).into_owned();
    (is_permissions && !name.is_empty()).then_some(name)
}

/// The bytes in the lines of a file: each begins with its number of bytes, and `end` ends them.
fn content<'t>(lines: impl Iterator<Item = &'t [u8]>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for line in lines {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.trim_ascii_end() == b"end" {
            return Some(bytes);
        }
        let Some((length, letters)) = line.split_first() else {
            continue;
        };
        let length = usize::from(bits(*length)?);
        let start = bytes.len();
        for group in letters.chunks(4) {
            // Spaces at the end of a line, which stand for zero, may have been lost.
            let [a, b, c, d] = [0, 1, 2, 3].map(|at| group.get(at).copied().unwrap_or(b' '));
            let group = [a, b, c, d].into_iter().try_fold(0_u32, |group, letter| {
                Some((group << 6) | u32::from(bits(letter)?))
            })?;
            bytes.extend_from_slice(&group.to_be_bytes()[1..]);
        }
        bytes.resize(start + length, 0);
    }
    None
}

/// The six bits that a letter stands for.
fn bits(letter: u8) -> Option<u8> {
    (b' '..=b'`')
        .contains(&letter)
        .then(|| (letter - b' ') & 0x3F)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_found_among_other_lines() {
        let text = b"See below.\r\nbegin 644 cat.txt\r\n#0V%T\r\n`\r\nend\r\nBye\r\n";
        let expected = DecodedFile {
            name: "cat.txt".to_owned(),
            bytes: Some(b"Cat".to_vec()),
        };
        assert_eq!(decoded(text), Some(expected));
        assert!(!begins(text) && begins(&text[12..]));
    }

    #[test]
    fn a_damaged_file_has_no_bytes_and_a_sentence_is_no_file() {
        for damaged in [
            "begin 644 a.pdf\n#0V%T\n",
            "begin 644 a.pdf\n#0V\x7f%T\n`\nend\n",
        ] {
            assert_eq!(
                decoded(damaged.as_bytes()).unwrap().bytes,
                None,
                "{damaged}"
            );
        }
        for text in [
            "begin the course\nend",
            "begin 644\nend",
            "begin 999 a\nend",
            "",
        ] {
            assert_eq!(decoded(text.as_bytes()), None, "{text}");
        }
    }
}
