//! Holds ARCHITECTURE.md true: a later module may use an earlier one, never the other way round; files of a module form no circle; the
//! outside world is touched at the boundary only; a format is known to one file.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

/// The modules in the order of the data.
const MODULES: &[&str] = &[
    "codes", "finding", "question", "fold", "rules", "intake", "ocr", "page", "read", "filing",
    "credit", "assess", "report", "store", "run", "cli",
];

/// What stands in code, and the only files that may hold it; a name that ends in `/` is a whole folder.
const BOUNDARY: &[(&str, &[&str])] = &[
    ("lopdf::", &["page/"]),
    ("hayro_interpret::", &["page/"]),
    ("hayro::", &["page/"]),
    ("rten::", &["ocr/models.rs"]),
    ("image::", &["page/picture.rs"]),
    ("tiff::", &["page/picture.rs"]),
    ("heifer::", &["page/picture.rs"]),
    ("toml::", &["rules/", "intake/config.rs"]),
    ("csv::", &["intake/table.rs", "report/table.rs"]),
    ("fs::", &["cli/", "intake/", "report/folder.rs", "store/"]),
    ("File::", &["cli/", "intake/", "report/folder.rs", "store/"]),
    ("flate2::", &["filing/bundle.rs"]),
    ("rusqlite::", &["store/state.rs"]),
    ("SystemTime", &[]),
    ("Instant::", &["cli/mod.rs"]),
    ("Utc::", &[]),
    ("Local::", &["cli/mod.rs"]),
    ("Command::new", &["run/worker.rs"]),
    ("env::var", &["cli/terminal.rs"]),
    ("catch_unwind", &["run/reading.rs"]),
];

/// Every source file, by its path below `src`.
fn sources() -> Vec<(String, String)> {
    fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, files);
            } else {
                files.push(path);
            }
        }
    }
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&src, &mut files);
    files.retain(|file| file.extension().is_some_and(|extension| extension == "rs"));
    files.sort();
    let name = |file: &Path| {
        file.strip_prefix(&src)
            .unwrap()
            .to_str()
            .unwrap()
            .replace('\\', "/")
    };
    files
        .iter()
        .map(|file| (name(file), fs::read_to_string(file).unwrap()))
        .collect()
}

/// The code of a file: no comments, and nothing from its unit tests on.
fn code(text: &str) -> String {
    let code = text
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or_default();
    code.lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

fn is_test(file: &str) -> bool {
    file.ends_with("tests.rs") || file.contains("/tests/")
}

fn module(file: &str) -> Option<usize> {
    let name = file.split(['/', '.']).next()?;
    MODULES.iter().position(|module| *module == name)
}

/// The first parts of the `crate::` paths in code, those in braces too: `use crate::{finding::Code, read}` gives two.
fn used(code: &str) -> Vec<String> {
    let mut used = Vec::new();
    for rest in code.split("crate::").skip(1) {
        let word = |text: &str| {
            text.chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect::<String>()
        };
        if let Some(list) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut start = true;
            for (place, c) in list.char_indices() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => start = true,
                    c if start && c.is_alphabetic() => {
                        used.push(word(&list[place..]));
                        start = false;
                    }
                    _ => {}
                }
            }
        } else {
            used.push(word(rest));
        }
    }
    used
}

#[test]
fn a_later_module_uses_an_earlier_one_and_never_the_other_way_round() {
    let mut wrong = Vec::new();
    for (file, text) in sources() {
        let Some(own) = module(&file) else { continue };
        for name in used(&code(&text)) {
            if let Some(other) = MODULES.iter().position(|module| *module == name)
                && other > own
            {
                wrong.push(format!("{file} uses {name}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_file_belongs_to_a_module() {
    let outside: Vec<String> = sources()
        .into_iter()
        .map(|(file, _)| file)
        .filter(|file| module(file).is_none())
        .collect();
    assert_eq!(outside, ["lib.rs", "main.rs"]);
}

#[test]
fn the_outside_world_and_the_formats_stay_at_the_boundary() {
    let mut wrong = Vec::new();
    for (file, text) in sources().into_iter().filter(|(file, _)| !is_test(file)) {
        let code = code(&text);
        for (what, allowed) in BOUNDARY {
            let stands = code.match_indices(what).any(|(place, _)| {
                !code[..place].ends_with(|c: char| c.is_alphanumeric() || c == '_')
            });
            let may = allowed
                .iter()
                .any(|place| file == *place || (place.ends_with('/') && file.starts_with(place)));
            if stands && !may {
                wrong.push(format!("{file} holds {what}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent: Vec<String> = sources()
        .into_iter()
        .filter(|(_, text)| !text.starts_with("//! "))
        .map(|(file, _)| file)
        .collect();
    assert_eq!(silent, [""; 0]);
}

#[test]
fn the_page_has_the_same_modules_in_the_same_order() {
    let page = include_str!("../ARCHITECTURE.md");
    let (_, table) = page.split_once("| module | what it holds").unwrap();
    let rows = table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    let modules: Vec<&str> = rows.map(|row| row.split('`').nth(1).unwrap()).collect();
    assert_eq!(modules, MODULES);
}

#[test]
fn the_page_names_files_that_exist() {
    let page = include_str!("../ARCHITECTURE.md");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let paths = page
        .split('`')
        .skip(1)
        .step_by(2)
        .filter(|word| word.contains('/') && !word.contains(['*', ' ', '[', '─']));
    let gone: Vec<&str> = paths
        .filter(|path| !root.join(path).exists() && !root.join("src").join(path).exists())
        .collect();
    assert_eq!(gone, [""; 0]);
}

#[test]
fn paths_are_found_in_all_their_forms() {
    let code = "use crate::finding::Code;\nuse crate::{read::record::{Record, Id}, run};\nlet x = crate::cli::main();";
    assert_eq!(used(code), ["finding", "read", "run", "cli"]);
}
