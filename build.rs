//! Checks the models in `models/` against their hashes, and sets `RECERT_READER`: a digest of everything in the
//! repository that determines what is read from a document; and `RECERT_PAGES`, of what determines its text alone. Lists the files of
//! the lexicon, so that a language is a file.
//!
//! A stored reading is used again only by a program with the same digest, so nobody has to remember to raise a version.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use sha2::{Digest, Sha256};

/// What makes a text of a document, and the versions of all libraries.
const PAGES: &[&str] = &[
    "src/finding.rs",
    "src/intake/kind",
    "src/ocr",
    "src/page",
    "models/SHA256SUMS",
    "Cargo.lock",
];
/// What reads records from texts, the files it uses from other modules, and its data.
const READING: &[&str] = &[
    "src/fold.rs",
    "src/rules/names.rs",
    "src/intake/container",
    "src/intake/display_name.rs",
    "src/read",
    "lexicon",
    "src/run/context.rs",
    "models",
    "build.rs",
];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut digest = DefaultHasher::new();
    for (sources, name) in [(PAGES, "RECERT_PAGES"), (READING, "RECERT_READER")] {
        for source in sources {
            println!("cargo::rerun-if-changed={source}");
            add(&root.join(source), &mut digest)?;
        }
        println!("cargo::rustc-env={name}={:016x}", digest.finish());
    }
    list_lexicon(&root.join("lexicon"))?;
    check_models(&root.join("models"))
}

/// Writes a list of the contents of the files of the lexicon, in the order of their names.
fn list_lexicon(folder: &Path) -> io::Result<()> {
    let mut files = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    files.retain(|file| {
        file.extension()
            .is_some_and(|extension| extension == "toml")
    });
    files.sort();
    let contents = files
        .iter()
        .map(|file| format!("include_str!({:?}),", file.to_string_lossy()));
    let list = format!("[{}]", contents.collect::<String>());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("lexicon.rs"), list)
}

/// Fails unless the models are those that were checked in, byte for byte.
fn check_models(folder: &Path) -> io::Result<()> {
    for line in fs::read_to_string(folder.join("SHA256SUMS"))?.lines() {
        let Some((expected, name)) = line.split_once("  ") else {
            return Err(io::Error::other(format!(
                "models/SHA256SUMS: `{line}`: expected a hash, two spaces and the name of a file"
            )));
        };
        let digest = Sha256::digest(fs::read(folder.join(name))?);
        let found = digest
            .iter()
            .fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"));
        if found != expected {
            let message = format!(
                "models/{name} has the SHA-256 {found}, expected {expected}: get it again from the repository"
            );
            return Err(io::Error::other(message));
        }
    }
    Ok(())
}

/// Adds names and contents, folders in the order of their names.
fn add(path: &Path, digest: &mut DefaultHasher) -> io::Result<()> {
    if path.is_dir() {
        let mut entries = fs::read_dir(path)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<io::Result<Vec<_>>>()?;
        entries.sort();
        entries.iter().try_for_each(|entry| add(entry, digest))
    } else {
        let contents = fs::read(path)
            .map_err(|error| io::Error::other(format!("{}: {error}", path.display())))?;
        path.file_name().hash(digest);
        contents.hash(digest);
        Ok(())
    }
}
