//! Holds ARCHITECTURE.md true: a later module may use an earlier one, never the other way round; the files of a module form no circle;
//! files, clock and processes are touched at the boundary only; a format is known to one file.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// The modules in the order of the data.
const MODULES: &[&str] = &[
    "codes", "finding", "question", "fold", "digest", "plural", "rules", "intake", "ocr", "page",
    "read", "filing", "credit", "assess", "report", "store", "run", "cli",
];

/// Paths in code, and the only files that may use them; a name that ends in `/` is a whole folder.
const BOUNDARY: &[(&str, &[&str])] = &[
    ("lopdf", &["page/"]),
    ("hayro_interpret", &["page/"]),
    ("hayro", &["page/"]),
    ("rten", &["ocr/models.rs"]),
    ("image", &["page/picture.rs"]),
    ("tiff", &["page/picture.rs"]),
    ("heifer", &["page/picture.rs"]),
    ("hayro_jpeg2000", &["page/picture.rs"]),
    ("jxl_oxide", &["page/picture.rs"]),
    ("imagesize", &["intake/container/small_picture.rs"]),
    (
        "mail_parser",
        &["intake/container/mail.rs", "intake/kind/base64.rs"],
    ),
    (
        "cfb",
        &[
            "intake/container/outlook.rs",
            "intake/kind/old_spreadsheet.rs",
        ],
    ),
    ("zip", &["intake/container/archive.rs"]),
    ("toml", &["rules/", "intake/config.rs", "read/lexicon.rs"]),
    ("csv", &["intake/table.rs", "report/table.rs"]),
    ("fs", &["cli/", "intake/", "report/folder.rs", "store/"]),
    ("ignore", &["intake/exclude.rs"]),
    ("walkdir", &["intake/walk.rs"]),
    (
        "flate2",
        &[
            "filing/bundle.rs",
            "intake/container/single.rs",
            "page/drawing.rs",
            "read/learned/weights.rs",
        ],
    ),
    ("rusqlite", &["store/state.rs"]),
    ("SystemTime::now", &["cli/mod.rs"]),
    ("Instant::now", &["cli/mod.rs"]),
    ("Utc::now", &[]),
    ("Local::now", &[]),
    ("landlock", &["cli/worker.rs"]),
    ("Command::new", &["run/worker.rs"]),
    ("env::var", &["cli/terminal.rs"]),
    ("catch_unwind", &["run/reading.rs"]),
];

/// A source file without its tests.
struct Source {
    /// Its path below `src`.
    file: String,
    /// Its module, such as `["read", "dates"]`; empty for the root of the crate.
    module: Vec<String>,
    text: String,
    /// Every path in its code; each name of a `use` list is a path of its own.
    paths: Vec<Vec<String>>,
}

impl Source {
    fn read(src: &Path, path: &Path) -> Self {
        let file = path
            .strip_prefix(src)
            .unwrap()
            .to_str()
            .unwrap()
            .replace('\\', "/");
        let mut module: Vec<String> = file
            .trim_end_matches(".rs")
            .split('/')
            .map(str::to_owned)
            .collect();
        module.pop_if(|last| ["mod", "lib", "main"].contains(&last.as_str()));
        let text = fs::read_to_string(path).unwrap();
        let tokens: TokenStream = text.parse().unwrap();
        let paths = paths(without_tests(tokens));
        Self {
            file,
            module,
            text,
            paths,
        }
    }

    /// The top-level module it belongs to, by its place in [`MODULES`].
    fn place(&self) -> Option<usize> {
        let top = self.module.first()?;
        MODULES.iter().position(|module| module == top)
    }

    /// The files of the same top-level module that this one uses.
    fn uses<'s>(&self, files: &'s BTreeMap<Vec<String>, String>) -> BTreeSet<&'s str> {
        let target = |path: &Vec<String>| {
            let absolute = self.absolute(path)?;
            let known = (1..=absolute.len())
                .rev()
                .find_map(|n| files.get(&absolute[..n]));
            known
                .map(String::as_str)
                .filter(|target| *target != self.file)
        };
        self.paths
            .iter()
            .filter(|path| path.len() > 1)
            .filter_map(target)
            .collect()
    }

    /// A path from the root of the crate; none where it leads out of the crate or of the top-level module.
    fn absolute(&self, path: &[String]) -> Option<Vec<String>> {
        let mut base = self.module.clone();
        let mut rest = path;
        match path.first()?.as_str() {
            "crate" => {
                base.clear();
                rest = &path[1..];
            }
            "self" => rest = &path[1..],
            "super" => {}
            // A child of this module, or something that is no module of the crate. `super` alone is a visibility.
            _ => return Some([base, path.to_vec()].concat()).filter(|_| path.len() > 1),
        }
        while let Some(("super", more)) = rest
            .split_first()
            .map(|(first, more)| (first.as_str(), more))
        {
            base.pop();
            rest = more;
        }
        base.extend_from_slice(rest);
        Some(base).filter(|absolute| absolute.first() == self.module.first())
    }
}

/// Every source file that is not a test.
fn sources() -> Vec<Source> {
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
    files.iter().map(|file| Source::read(&src, file)).collect()
}

fn is_test(file: &str) -> bool {
    file.ends_with("tests.rs") || file.contains("/tests/")
}

/// Tokens without what `#[cfg(test)]` stands before.
fn without_tests(tokens: TokenStream) -> TokenStream {
    let mut kept = Vec::new();
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        let is_cfg_test = matches!(&token, TokenTree::Group(group)
            if group.delimiter() == Delimiter::Bracket && group.stream().to_string().replace(' ', "") == "cfg(test)");
        if is_cfg_test {
            kept.pop();
            for skipped in tokens.by_ref() {
                let ends = match &skipped {
                    TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                    TokenTree::Punct(punct) => punct.as_char() == ';',
                    _ => false,
                };
                if ends {
                    break;
                }
            }
        } else {
            kept.push(token);
        }
    }
    kept.into_iter().collect()
}

/// Whether it is the part in brackets of `pub(in crate::rules)`, which is no use of that module.
fn is_visibility(group: &Group) -> bool {
    let first = group.stream().into_iter().next();
    group.delimiter() == Delimiter::Parenthesis
        && matches!(first, Some(TokenTree::Ident(name)) if name == "in")
}

/// Every path in code: `use crate::{read::record::{Record, Id}, run};` gives three.
fn paths(tokens: TokenStream) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut path: Vec<String> = Vec::new();
    let mut joined = false;
    let mut colons = 0;
    for token in tokens {
        match token {
            TokenTree::Ident(name) => {
                if !joined {
                    found.push(std::mem::take(&mut path));
                }
                path.push(name.to_string());
                joined = false;
            }
            // The first of two colons is joined to the second; a single one parts a name from its type.
            TokenTree::Punct(punct) if punct.as_char() == ':' => {
                if punct.spacing() == Spacing::Alone {
                    joined = colons == 1 && !path.is_empty();
                    colons = 0;
                } else {
                    colons = 1;
                }
            }
            TokenTree::Group(group) => {
                let inner = if is_visibility(&group) {
                    Vec::new()
                } else {
                    paths(group.stream())
                };
                if joined && group.delimiter() == Delimiter::Brace {
                    found.extend(inner.into_iter().map(|end| [path.clone(), end].concat()));
                    path.clear();
                } else {
                    found.extend(inner);
                }
                joined = false;
            }
            _ => joined = false,
        }
    }
    found.push(path);
    found.retain(|path| !path.is_empty());
    found
}

#[test]
fn a_later_module_uses_an_earlier_one_and_never_the_other_way_round() {
    let mut wrong = Vec::new();
    for source in sources() {
        let Some(own) = source.place() else { continue };
        for path in &source.paths {
            if let [root, name, ..] = path.as_slice()
                && root == "crate"
                && MODULES
                    .iter()
                    .position(|module| module == name)
                    .is_some_and(|other| other > own)
            {
                wrong.push(format!("{} uses {name}", source.file));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_files_of_a_module_form_no_circle() {
    let sources = sources();
    let files: BTreeMap<Vec<String>, String> = sources
        .iter()
        .map(|source| (source.module.clone(), source.file.clone()))
        .collect();
    let mut uses: BTreeMap<&str, BTreeSet<&str>> = sources
        .iter()
        .filter(|source| source.place().is_some() && !is_test(&source.file))
        .map(|source| (source.file.as_str(), source.uses(&files)))
        .collect();
    // A file that uses none of the others, or that none of them uses, is in no circle. What is left when all of those are gone is.
    loop {
        let before = uses.len();
        let wanted: BTreeSet<&str> = uses.values().flatten().copied().collect();
        uses.retain(|file, uses| !uses.is_empty() && wanted.contains(file));
        let remaining: BTreeSet<&str> = uses.keys().copied().collect();
        for used in uses.values_mut() {
            used.retain(|file| remaining.contains(file));
        }
        if uses.len() == before {
            break;
        }
    }
    let circles: Vec<String> = uses
        .iter()
        .map(|(file, used)| format!("{file} uses {used:?}"))
        .collect();
    assert!(
        circles.is_empty(),
        "files in a circle:\n{}",
        circles.join("\n")
    );
}

#[test]
fn every_file_belongs_to_a_module() {
    let outside: Vec<String> = sources()
        .into_iter()
        .filter(|source| source.place().is_none())
        .map(|source| source.file)
        .collect();
    assert_eq!(outside, ["lib.rs", "main.rs"]);
}

#[test]
fn files_clock_processes_and_formats_stay_at_the_boundary() {
    let mut wrong = Vec::new();
    for source in sources()
        .into_iter()
        .filter(|source| !is_test(&source.file))
    {
        for (what, allowed) in BOUNDARY {
            let names: Vec<&str> = what.split("::").collect();
            let uses = |path: &Vec<String>| {
                let library = path
                    .iter()
                    .skip_while(|name| ["std", "chrono"].contains(&name.as_str()));
                path.len() > 1 && library.take(names.len()).eq(&names)
            };
            let may = allowed.iter().any(|place| {
                source.file == *place || (place.ends_with('/') && source.file.starts_with(place))
            });
            if !may && source.paths.iter().any(uses) {
                wrong.push(format!("{} uses {what}", source.file));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent: Vec<String> = sources()
        .into_iter()
        .filter(|source| !source.text.starts_with("//! "))
        .map(|source| source.file)
        .collect();
    assert_eq!(silent, [""; 0]);
}

/// The only files that may name a rule of a body: the help of the command line has examples.
const NAMES_RULES: &[&str] = &["cli/args.rs"];

/// Every literal in code; documentation is none.
fn literals(tokens: TokenStream) -> Vec<String> {
    let is_documentation = |group: &Group| {
        let first = group.stream().into_iter().next();
        group.delimiter() == Delimiter::Bracket
            && matches!(first, Some(TokenTree::Ident(name)) if name == "doc")
    };
    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Literal(literal) => vec![literal.to_string()],
            TokenTree::Group(group) if !is_documentation(&group) => literals(group.stream()),
            _ => Vec::new(),
        })
        .collect()
}

/// The ids of rules are in the packs: no text of the program names one, so that no body's rule is cited for another.
#[test]
fn no_text_of_the_program_names_a_rule_of_a_body() {
    let packs = recert::rules::RulePacks::built_in().unwrap();
    let ids: BTreeSet<&str> = packs
        .packs
        .iter()
        .flat_map(|pack| &pack.rules)
        .map(|rule| rule.id.as_str())
        .collect();
    let mut wrong = Vec::new();
    for source in sources() {
        if is_test(&source.file) || NAMES_RULES.contains(&source.file.as_str()) {
            continue;
        }
        for literal in literals(without_tests(source.text.parse().unwrap())) {
            let mut words = literal.split(|c: char| !c.is_ascii_alphanumeric() && c != '-');
            if words.any(|word| ids.contains(word)) {
                wrong.push(format!("{}: {literal}", source.file));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A type has one name, and a name one type, so that a search for it finds one definition.
#[test]
fn every_type_has_a_name_of_its_own() {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for source in sources()
        .into_iter()
        .filter(|source| !is_test(&source.file))
    {
        for line in source.text.lines() {
            let declared = line
                .trim_start_matches("pub(crate) ")
                .trim_start_matches("pub(super) ")
                .trim_start_matches("pub ");
            let Some(rest) = ["struct ", "enum ", "trait ", "type "]
                .iter()
                .find_map(|word| declared.strip_prefix(word))
            else {
                continue;
            };
            let name: String = rest
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            places.entry(name).or_default().push(source.file.clone());
        }
    }
    places.retain(|_, files| files.len() > 1);
    assert_eq!(places, BTreeMap::new());
}

#[test]
fn the_page_has_the_same_modules_in_the_same_order() {
    let page = include_str!("../ARCHITECTURE.md");
    let (_, table) = page.split_once("| module | what it holds").unwrap();
    let rows = table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    let modules: Vec<&str> = rows
        .map(|row| row.split('`').nth(1).unwrap().trim_end_matches('/'))
        .collect();
    assert_eq!(modules, MODULES);
}

#[test]
fn the_pages_name_files_that_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for page in [
        include_str!("../ARCHITECTURE.md"),
        include_str!("../CONTRIBUTING.md"),
    ] {
        let paths =
            page.split('`').skip(1).step_by(2).filter(|word| {
                word.contains('/') && !word.contains(['*', ' ', '[', '─', '\n', '!'])
            });
        let gone: Vec<&str> = paths
            .filter(|path| !root.join(path).exists() && !root.join("src").join(path).exists())
            .collect();
        assert_eq!(gone, [""; 0]);
    }
}

#[test]
fn literals_are_found_without_documentation() {
    let code = "/// As A42 says.\nfn f() { g(\"N03\", [\"A01\"]); }\n#[cfg(test)]\nmod tests { const X: &str = \"A02\"; }";
    let found = literals(without_tests(code.parse().unwrap()));
    assert_eq!(found, ["\"N03\"", "\"A01\""]);
}

#[test]
fn paths_are_found_in_all_their_forms() {
    let code = "use crate::finding::Code;\nuse crate::{read::record::{Record, Id}, run};\nlet x = f(crate::cli::main());\n\
                #[cfg(test)]\nmod tests { use crate::report; }";
    let found: Vec<String> = paths(without_tests(code.parse().unwrap()))
        .iter()
        .filter(|path| path.len() > 1)
        .map(|path| path.join("::"))
        .collect();
    assert_eq!(
        found,
        [
            "crate::finding::Code",
            "crate::read::record::Record",
            "crate::read::record::Id",
            "crate::run",
            "crate::cli::main"
        ]
    );
}
