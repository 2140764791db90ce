//! The broken packs of `fixtures/broken-packs`, one error each: what is said of it, where, and what to do.

use std::fs;
use std::path::{Path, PathBuf};

use super::{BUILT_IN, RulePacks};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/broken-packs")
}

fn packs() -> Vec<(String, String)> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "toml")
    });
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            (
                path.file_name().unwrap().to_str().unwrap().to_owned(),
                fs::read_to_string(&path).unwrap(),
            )
        })
        .collect()
}

/// The built-in rules with one pack beside them, and the text of its source.
fn check(name: &str, pack: &str) -> Result<RulePacks, Vec<String>> {
    let text = fs::read_to_string(folder().join("tide.txt")).unwrap();
    let mut files = BUILT_IN.to_vec();
    files.extend([(name, pack), ("tide.txt", text.as_str())]);
    RulePacks::check(&files, false)
}

#[test]
fn each_broken_pack_has_one_error_that_says_what_and_where() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder().join("messages"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let _bound = settings.bind_to_scope();
    for (name, pack) in packs() {
        let stem = name.trim_end_matches(".toml");
        let said = match check(&name, &pack) {
            Err(faults) => faults,
            Ok(rules) => rules
                .notes
                .iter()
                .map(|note| note.render_note(&pack, false))
                .collect(),
        };
        assert_eq!(said.len(), 1, "{name}: {}", said.join("\n"));
        assert!(
            said[0].contains(&format!("--> {name}:")) && said[0].contains("help: "),
            "{}",
            said[0]
        );
        assert_eq!(
            said[0].starts_with("note"),
            stem == "unused-exclusion",
            "{}",
            said[0]
        );
        insta::assert_snapshot!(stem, said[0]);
    }
}

/// Tables that have not their shape do not hide each other, nor what is wrong elsewhere.
#[test]
fn all_errors_of_a_pack_at_once() {
    let (name, pack) = packs()
        .into_iter()
        .find(|(name, _)| name == "unknown-key.toml")
        .unwrap();
    let pack = pack.replacen(
        "standing = \"active\"",
        "standing = \"active\"\ncolour = \"red\"",
        1,
    );
    let pack = pack
        .replacen("value = 20", "value = \"twenty\"", 1)
        .replacen("source = \"T\"", "source = \"U\"", 1);
    let faults = check(&name, &pack).unwrap_err();
    let has = |word: &str| faults.iter().any(|fault| fault.contains(word));
    assert!(
        has("`every`") && has("`colour`") && has("`twenty`") && has("`U` is no source"),
        "{}",
        faults.join("\n")
    );
}

#[test]
fn a_quote_is_looked_up_only_where_the_text_is_at_hand() {
    let (name, pack) = packs()
        .into_iter()
        .find(|(name, _)| name == "quote-not-in-the-text.toml")
        .unwrap();
    let mut files = BUILT_IN.to_vec();
    files.push((name.as_str(), pack.as_str()));
    assert!(RulePacks::check(&files, false).is_ok());
}
