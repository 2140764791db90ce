//! The broken packs of `fixtures/broken-packs`, one error each: the message, the place and what to do.

use std::fs;
use std::path::{Path, PathBuf};

use super::{BUILT_IN, RulePacks};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/broken-packs")
}

/// The broken packs by name and text.
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

/// The text of a built-in file.
fn built_in(name: &str) -> &'static str {
    BUILT_IN
        .iter()
        .find(|(file, _)| *file == name)
        .map_or("", |(_, text)| text)
}

/// The built-in rules with one more pack, and the text of its source.
fn check(name: &str, pack: &str) -> Result<RulePacks, Vec<String>> {
    let text = fs::read_to_string(folder().join("tide.txt")).unwrap();
    let mut files = BUILT_IN.to_vec();
    files.extend([(name, pack), ("tide.txt", text.as_str())]);
    RulePacks::check(&files, false)
}

/// Compares a message with the snapshot of this name.
fn assert_message(name: &str, message: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder().join("messages"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, message));
}

#[test]
fn each_broken_pack_has_one_message_with_its_place_and_what_to_do() {
    for (name, pack) in packs() {
        let stem = name.trim_end_matches(".toml");
        let messages = match check(&name, &pack) {
            Err(errors) => errors,
            Ok(rules) => rules
                .notes
                .iter()
                .map(|note| note.render_note(&pack, false))
                .collect(),
        };
        let [message] = messages.as_slice() else {
            panic!("{name}: {}", messages.join("\n"));
        };
        assert!(
            message.contains(&format!("--> {name}:")) && message.contains("help: "),
            "{message}"
        );
        assert_eq!(
            message.starts_with("note"),
            stem == "exclusion-never-used",
            "{message}"
        );
        assert_message(stem, message);
    }
}

/// The file of interpretations by its old name, and with its tables by their old name.
#[test]
fn an_old_name_is_an_error_with_the_new_one() {
    let old_tables = built_in("interpretations.toml").replace("[[interpretation]]", "[[decision]]");
    for (stem, file, text) in [
        (
            "interpretations-by-their-old-name",
            "interpretations.toml",
            old_tables.as_str(),
        ),
        (
            "interpretations-in-their-old-file",
            "decisions.toml",
            built_in("interpretations.toml"),
        ),
    ] {
        let mut files = BUILT_IN.to_vec();
        files.retain(|(name, _)| *name != "interpretations.toml");
        files.push((file, text));
        let errors = RulePacks::check(&files, false).unwrap_err();
        let [error] = errors.as_slice() else {
            panic!("{stem}: {}", errors.join("\n"));
        };
        assert_message(stem, error);
    }
}

/// Tables with wrong keys do not hide each other, nor other errors.
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
        has("`every`") && has("`colour`") && has("`twenty`") && has("`U` is not a source"),
        "{}",
        faults.join("\n")
    );
}

#[test]
fn a_quote_is_looked_up_only_if_the_text_of_the_source_is_there() {
    let (name, pack) = packs()
        .into_iter()
        .find(|(name, _)| name == "quote-not-in-the-text.toml")
        .unwrap();
    let mut files = BUILT_IN.to_vec();
    files.push((name.as_str(), pack.as_str()));
    assert!(RulePacks::check(&files, false).is_ok());
}
