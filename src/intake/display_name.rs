//! How names and texts are shown: a name or a text comes in, text that anybody can see, copy and compare goes out.
//!
//! It is the only place where names become text, so that a path reads the same in every file of a report, in every
//! message and on every terminal, and the only one that decides what a cell of a CSV file may begin with. No file is
//! opened here.

use std::borrow::Cow;
use std::ffi::OsStr;
use std::fmt::Write;
use std::path::{Component, Path};

/// A name as text. What cannot be seen is written as [`visible`] does, what is not Unicode as `\x` and two digits a byte,
/// and a backslash that would read like either as `\x5C`, so that different names stay different.
pub(super) fn display_name(name: &OsStr) -> String {
    let mut text = String::new();
    for chunk in name.as_encoded_bytes().utf8_chunks() {
        let mut valid = chunk.valid();
        while let Some((before, after)) = valid.split_once('\\') {
            text.push_str(&visible(before));
            text.push_str(if is_code(after) { "\\x5C" } else { "\\" });
            valid = after;
        }
        text.push_str(&visible(valid));
        for byte in chunk.invalid() {
            // Writing to a string never fails.
            let _ = write!(text, "\\x{byte:02X}");
        }
    }
    text
}

/// The names of which a path consists, joined by `/`. It begins with `/` if the path begins at the top of the file
/// system; the top itself is empty.
#[must_use]
pub fn display_path(path: &Path) -> String {
    names(path).join("/")
}

/// The names of which a path consists, as text. The first is empty if the path begins at the top of the file system.
pub(super) fn names(path: &Path) -> Vec<String> {
    let name = |part: Component<'_>| match part {
        Component::RootDir => String::new(),
        part => display_name(part.as_os_str()),
    };
    path.components().map(name).collect()
}

/// A text in which characters that cannot be seen are written as `\u{…}` with their code: line breaks and other
/// controls of a terminal, those without width, and those that turn the direction of the text, by which `fdp.exe` may
/// read `exe.pdf`.
#[must_use]
pub fn visible(text: &str) -> String {
    let mut seen = String::with_capacity(text.len());
    for c in text.chars() {
        if is_unseen(c) {
            // Writing to a string never fails.
            let _ = write!(seen, "\\u{{{:X}}}", u32::from(c));
        } else {
            seen.push(c);
        }
    }
    seen
}

/// The most letters of a text that a message quotes.
const MOST_QUOTED: usize = 80;

/// A text as a message shows it: whole, or its first letters if it is longer than what anybody reads in a message.
#[must_use]
pub fn shortened(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(MOST_QUOTED) {
        None => Cow::Borrowed(text),
        Some((end, _)) => Cow::Owned(format!("{}…", text[..end].trim_end())),
    }
}

/// A text as a message quotes it.
#[must_use]
pub fn quoted(text: &str) -> String {
    format!("`{}`", shortened(text))
}

/// A path as its names are: what [`visible`] wrote is undone, so that the words of a name are found in it.
#[must_use]
pub fn as_named(path: &str) -> String {
    let mut named = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, after)) = rest.split_once("\\u{") {
        named.push_str(before);
        let unseen = after
            .split_once('}')
            .and_then(|(code, after)| Some((char::from_u32(hex(code)?)?, after)))
            .filter(|(c, _)| is_unseen(*c));
        if let Some((c, after)) = unseen {
            named.push(c);
            rest = after;
        } else {
            named.push_str("\\u{");
            rest = after;
        }
    }
    named.push_str(rest);
    named
}

/// Whether a character cannot be seen, or turns the direction of those around it.
#[must_use]
pub fn is_unseen(c: char) -> bool {
    let turns_direction = matches!(
        c,
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
    );
    let has_no_width = matches!(
        c,
        '\u{180E}'
            | '\u{200B}'..='\u{200D}'
            | '\u{2060}'..='\u{2064}'
            | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E0001}'
            | '\u{E0020}'..='\u{E007F}'
    );
    c.is_control() || turns_direction || has_no_width || matches!(c, '\u{2028}' | '\u{2029}')
}

/// A text as a cell of a CSV file: what cannot be seen is written as [`visible`] does, and an apostrophe precedes
/// everything that a spreadsheet would take for a formula, also if it splits the text at another separator than the
/// file has. [`from_cell`] takes the apostrophes away.
#[must_use]
pub fn in_cell(text: &str) -> Cow<'_, str> {
    let seen = if text.contains(is_unseen) {
        Cow::Owned(visible(text))
    } else {
        Cow::Borrowed(text)
    };
    let formulas: Vec<usize> = formulas(&seen).collect();
    if formulas.is_empty() {
        return seen;
    }
    let mut cell = String::with_capacity(seen.len() + formulas.len());
    let mut written = 0;
    for formula in formulas {
        cell.push_str(&seen[written..formula]);
        cell.push('\'');
        written = formula;
    }
    cell.push_str(&seen[written..]);
    Cow::Owned(cell)
}

/// The text of a cell that [`in_cell`] wrote, without the apostrophes before formulas.
#[must_use]
pub fn from_cell(cell: &str) -> Cow<'_, str> {
    if !cell.contains('\'') {
        return Cow::Borrowed(cell);
    }
    let mut text = String::with_capacity(cell.len());
    let mut taken = 0;
    for formula in formulas(cell) {
        text.push_str(&cell[taken..formula]);
        taken = formula + usize::from(cell[formula..].starts_with('\''));
    }
    text.push_str(&cell[taken..]);
    Cow::Owned(text)
}

/// Where formulas begin: at the beginning of a text or behind a separator, also behind spaces, quotes and apostrophes.
fn formulas(text: &str) -> impl Iterator<Item = usize> {
    let behind_separators = text.match_indices([',', ';', '|', '\t']);
    let begins = std::iter::once(0).chain(behind_separators.map(|(at, _)| at + 1));
    begins.filter(|begin| {
        let value = text[*begin..].trim_start_matches(|c: char| {
            (c.is_whitespace() && c != '\t') || matches!(c, '"' | '\'')
        });
        value.starts_with([
            '=', '+', '-', '@', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}',
        ])
    })
}

/// Whether this follows a backslash in what stands for a byte or a character.
fn is_code(after: &str) -> bool {
    if let [b'x', high, low, ..] = after.as_bytes() {
        return is_digit(*high) && is_digit(*low);
    }
    let code = after
        .strip_prefix("u{")
        .and_then(|rest| rest.split_once('}'));
    code.is_some_and(|(code, _)| hex(code).is_some())
}

/// The number of upper-case digits.
fn hex(code: &str) -> Option<u32> {
    let is_number = !code.is_empty() && code.bytes().all(is_digit);
    is_number.then(|| u32::from_str_radix(code, 16).ok())?
}

fn is_digit(byte: u8) -> bool {
    byte.is_ascii_digit() || (b'A'..=b'F').contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn names_that_are_not_unicode_stay_different() {
        use std::os::unix::ffi::OsStrExt;
        for (name, expected) in [
            (&b"caf\xc3\xa9.pdf"[..], "café.pdf"),
            (b"caf\xe9.pdf", "caf\\xE9.pdf"),
            (b"caf\\xE9.pdf", "caf\\x5CxE9.pdf"),
            (b"a\\b.pdf", "a\\b.pdf"),
            (b"a\\\xe9", "a\\\\xE9"),
            (b"a\\xe9", "a\\xe9"),
        ] {
            assert_eq!(display_name(OsStr::from_bytes(name)), expected);
        }
    }

    #[test]
    fn what_cannot_be_seen_is_shown_and_found_again() {
        for (name, expected) in [
            ("two\nlines.pdf", "two\\u{A}lines.pdf"),
            ("\u{1b}[2Jcard.pdf", "\\u{1B}[2Jcard.pdf"),
            ("card\u{202e}fdp.exe", "card\\u{202E}fdp.exe"),
            (
                "a\u{200b}\u{7f}\u{9b}\u{2028}\u{61c}.pdf",
                "a\\u{200B}\\u{7F}\\u{9B}\\u{2028}\\u{61C}.pdf",
            ),
            ("Ünal 日本.pdf", "Ünal 日本.pdf"),
            // A name that is written like that is another name.
            ("two\\u{A}lines.pdf", "two\\x5Cu{A}lines.pdf"),
            ("a\\u{a}.pdf", "a\\u{a}.pdf"),
            ("a\\u{.pdf", "a\\u{.pdf"),
        ] {
            let shown = display_name(OsStr::new(name));
            assert_eq!(shown, expected);
            if !name.contains("\\u{A}") {
                assert_eq!(as_named(&shown), name);
            }
        }
        // What stands for a character that can be seen was not written here.
        assert_eq!(
            as_named("\\u{41}\\u{}\\u{110000}"),
            "\\u{41}\\u{}\\u{110000}"
        );
    }

    #[test]
    fn a_message_quotes_no_more_than_eighty_letters() {
        let eighty = "é".repeat(80);
        assert_eq!(quoted("Ana"), "`Ana`");
        assert_eq!(quoted(&eighty), format!("`{eighty}`"));
        assert_eq!(quoted(&"é".repeat(9999)), format!("`{eighty}…`"));
        assert_eq!(
            shortened(&"word ".repeat(99)),
            format!("{}…", "word ".repeat(16).trim_end())
        );
    }

    #[test]
    fn no_cell_begins_a_formula_and_its_text_is_found_again() {
        for (text, expected) in [
            ("=cmd()", "'=cmd()"),
            ("  =cmd()", "'  =cmd()"),
            ("\"=cmd()", "'\"=cmd()"),
            ("'=cmd()", "''=cmd()"),
            ("＝cmd()", "'＝cmd()"),
            ("x;=cmd()", "x;'=cmd()"),
            ("x, +1;\"@y", "x,' +1;'\"@y"),
            ("a | －1", "a |' －1"),
            ("6 = six - 0", "6 = six - 0"),
            ("a; b, c's", "a; b, c's"),
            ("", ""),
        ] {
            assert_eq!(in_cell(text), expected);
            assert_eq!(from_cell(expected), text);
        }
        // What cannot be seen stays written as its code.
        assert_eq!(
            in_cell("x\t=1\r\n\u{202e}=2"),
            "x\\u{9}=1\\u{D}\\u{A}\\u{202E}=2"
        );
    }

    /// Whatever separator a spreadsheet takes, with or without quotes, no cell begins with what makes a formula.
    #[test]
    fn no_separator_makes_a_formula() {
        let marks = [
            "=", "+", "-", "@", "＝", ",", ";", "|", "\t", "\n", "\r", "\"", "'", " ", "x",
        ];
        let texts = marks.iter().flat_map(|a| {
            let pairs = marks.iter().map(move |b| [*a, *b]);
            pairs.flat_map(|[a, b]| marks.iter().map(move |c| format!("{a}{b}{c}=1")))
        });
        for text in texts {
            let quoted = format!("\"{}\"", in_cell(&text).replace('"', "\"\""));
            for (line, separator) in [&in_cell(&text), quoted.as_str()]
                .into_iter()
                .flat_map(|line| [',', ';', '|', '\t'].map(|separator| (line, separator)))
            {
                for cell in line.split(separator) {
                    let cell = cell.trim_start_matches([' ', '"']);
                    let is_formula = cell.starts_with(['=', '+', '-', '@', '＝']);
                    assert!(!is_formula, "{text:?} at {separator:?}: {cell:?}");
                }
            }
        }
    }

    #[cfg(unix)]
    #[test]
    fn paths_are_the_names_in_them() {
        assert_eq!(display_path(Path::new("/mnt/north\n")), "/mnt/north\\u{A}");
        assert_eq!(display_path(Path::new("/")), "");
        assert_eq!(display_path(Path::new("north/a")), "north/a");
    }
}
