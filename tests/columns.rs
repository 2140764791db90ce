//! Keeps `docs/columns.md` true: it is made from the columns and codes of the program. `UPDATE_DOCS=1 cargo test --test columns`
//! writes it anew.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fmt::Write;
use std::path::Path;

use recert::report::{CODE_LISTS, CSV_FILES, CodeList, Column, CsvFile};

const HEAD: &str = "\
# Columns and codes

Every column of the CSV files that a run writes, and every code that can be in one. `recert explain NAME` prints the same for one
column, code or file. This page is made from the program: change the descriptions there, then run
`UPDATE_DOCS=1 cargo test --test columns`.

The files are CSV as in RFC 4180, in UTF-8 with a byte-order mark if `--bom` is given, with a header and `\\r\\n` at line ends.
Ids such as D24 or N03 are rules and interpretations: `recert explain D24` shows what one means. Days are ISO 8601, such as `2026-06-30`. Figures are exact decimals without thousands separators. An apostrophe
precedes what a spreadsheet would take for a formula, at the beginning of a text and behind a comma, a semicolon or a vertical bar in it.
Characters that cannot be seen, such as line breaks, are written as their code, such as `\\u{A}`. A birth date or a social security number in a
quoted line is `[left out]`.
";

/// The name of a list without its article: the heading of its codes.
fn heading(list: &CodeList) -> &str {
    list.name.split_once(' ').unwrap().1
}

fn file_section(page: &mut String, file: &CsvFile) {
    writeln!(page, "\n## {}\n\n{}\n", file.name, file.meaning).unwrap();
    page.push_str("| column | meaning |\n|---|---|\n");
    for Column {
        name,
        meaning,
        codes,
    } in file.columns
    {
        let codes = codes.map_or_else(String::new, |list| {
            let heading = heading(list);
            format!(" Codes: [{heading}](#{}).", heading.replace(' ', "-"))
        });
        let meaning = meaning.replace('|', "\\|");
        writeln!(page, "| `{name}` | {meaning}{codes} |").unwrap();
    }
}

fn code_section(page: &mut String, list: &CodeList) {
    writeln!(page, "\n### {}\n", heading(list)).unwrap();
    page.push_str("| code | meaning |\n|---|---|\n");
    for (code, meaning) in (list.codes)() {
        writeln!(page, "| `{code}` | {} |", meaning.replace('|', "\\|")).unwrap();
    }
}

#[test]
fn the_page_has_every_column_and_code() {
    let mut page = HEAD.to_owned();
    for file in CSV_FILES {
        file_section(&mut page, file);
    }
    page.push_str("\n## Codes\n");
    for list in CODE_LISTS {
        code_section(&mut page, list);
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/columns.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written.replace("\r\n", "\n") == page,
        "docs/columns.md is not up to date: run `UPDATE_DOCS=1 cargo test --test columns`"
    );
}
