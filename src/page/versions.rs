//! The bytes of a PDF come in; whether programs may take different objects of it for its pages goes out.
//!
//! A file that was changed holds older versions of its objects. A table at its end tells which of them count: where it can be read in
//! several ways, programs show different pages.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::Array;
use hayro_interpret::hayro_syntax::page::Page;
use regex::bytes::Regex;

use super::pattern::fixed;

/// An object that replaces one whose number was free.
static GENERATION: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"(?-u)\b[0-9]+ +[1-9][0-9]{0,4} +obj\b"));
/// Where the place of the last table stands.
static START: LazyLock<Regex> = LazyLock::new(|| fixed(r"(?-u)startxref"));
/// The beginning of a part of a table: the number of its first object, and how many there are.
static PART: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"(?-u)\A\s*([0-9]{1,10}) +([0-9]{1,6}) *\r?\n?"));
static TABLE: LazyLock<Regex> = LazyLock::new(|| fixed(r"(?-u)[\r\n]xref\b"));
/// The length of a row of a table.
const ROW: usize = 20;

/// Whether programs may disagree which objects a page consists of.
pub(super) fn are_ambiguous(bytes: &[u8], pdf: &Pdf) -> bool {
    GENERATION.is_match(bytes) || starts_in_remark(bytes) || draws_freed(bytes, pdf)
}

/// Whether the last word for the place of the table is no line of its own.
fn starts_in_remark(bytes: &[u8]) -> bool {
    let last = START.find_iter(bytes).last();
    let before = last.and_then(|last| bytes[..last.start()].last().copied());
    before.is_some_and(|before| !matches!(before, b'\r' | b'\n'))
}

/// Whether a page draws an object that the last table which has it calls free.
fn draws_freed(bytes: &[u8], pdf: &Pdf) -> bool {
    let mut is_free: BTreeMap<u32, bool> = BTreeMap::new();
    let mut tables = TABLE.find_iter(bytes);
    // A file with one table was not changed.
    if tables.by_ref().nth(1).is_none() {
        return false;
    }
    for table in TABLE.find_iter(bytes) {
        add_table(&bytes[table.end()..], &mut is_free);
    }
    let is_freed = |number: u32| is_free.get(&number) == Some(&true);
    let draws = |page: &Page<'_>| {
        let raw = page.raw();
        let own = raw.get_ref("Contents").map(|id| id.obj_number);
        let parts = raw.get::<Array<'_>>("Contents");
        let parts = parts
            .iter()
            .flat_map(|parts| parts.raw_iter().filter_map(|part| part.as_obj_ref()));
        own.into_iter()
            .chain(parts.map(|id| id.obj_number))
            .any(is_freed)
    };
    pdf.pages().iter().any(draws)
}

/// Adds whether the objects of a table are free.
fn add_table(mut rest: &[u8], is_free: &mut BTreeMap<u32, bool>) {
    while let Some(part) = PART.captures(rest) {
        let number = |group: usize| std::str::from_utf8(&part[group]).ok()?.parse::<u32>().ok();
        let (Some(first), Some(count)) = (number(1), number(2)) else {
            return;
        };
        rest = &rest[part[0].len()..];
        for number in first..first.saturating_add(count) {
            let Some((row, behind)) = rest.split_at_checked(ROW) else {
                return;
            };
            match row[17] {
                b'n' => is_free.insert(number, false),
                b'f' => is_free.insert(number, true),
                _ => return,
            };
            rest = behind;
        }
    }
}
