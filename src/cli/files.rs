//! Files that options name: rule packs, files of records, and what is written, which is never among documents.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};

use super::args::ReadingArgs;
use super::exit::Exit;
use super::terminal;
use crate::intake::exclude::Exclude;
use crate::intake::limits::Limits;
use crate::run::{Context, Failure, NamedLines};

/// The context of a run, with the rules of a folder or the built-in ones.
///
/// # Errors
/// The rules cannot be read or are wrong.
pub(super) fn context(
    limits: Limits,
    follow_links: bool,
    rules: Option<&Path>,
) -> Result<Context, Failure> {
    let rules = rules.map(rule_files).transpose()?;
    Context::new(rules.as_deref(), limits, follow_links)
}

/// The context of a command that reads documents.
///
/// # Errors
/// The rules cannot be read or are wrong, or a pattern of what is left out is.
pub(super) fn reading_context(
    reading: &ReadingArgs,
    rules: Option<&Path>,
) -> Result<Context, Failure> {
    let exclude = Exclude::new(&reading.exclude).map_err(|fault| Failure::Patterns(vec![fault]))?;
    Ok(Context {
        exclude,
        ..context(reading.limits(), reading.follow_links, rules)?
    })
}

/// The files of a folder of rules, by name and text, sorted by name.
fn rule_files(folder: &Path) -> Result<Vec<(String, String)>, Failure> {
    let failed = |source| Failure::Input {
        path: folder.to_owned(),
        source,
    };
    let entries = fs::read_dir(folder)
        .and_then(Iterator::collect::<io::Result<Vec<_>>>)
        .map_err(failed)?;
    let mut paths: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
    // Beside the packs there may be the texts of their sources, in which quotes are looked up.
    paths.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "toml" || extension == "txt")
    });
    paths.sort();
    let text = |path: PathBuf| match fs::read_to_string(&path) {
        // Without the folder, because the name of a file decides what it contains.
        Ok(text) => Ok((
            path.file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            text,
        )),
        Err(source) => Err(Failure::Input { path, source }),
    };
    paths.into_iter().map(text).collect()
}

/// The lines of files, each with its name; `-` is standard input.
///
/// # Errors
/// A file cannot be opened.
pub(super) fn named_lines(files: &[PathBuf]) -> Result<Vec<NamedLines<'static>>, Failure> {
    files
        .iter()
        .map(|file| Ok((file.display().to_string(), lines(file)?)))
        .collect()
}

fn lines(file: &Path) -> Result<Box<dyn BufRead>, Failure> {
    if file == Path::new("-") {
        return Ok(Box::new(io::stdin().lock()));
    }
    let file = File::open(file).map_err(|source| Failure::Input {
        path: file.to_owned(),
        source,
    })?;
    Ok(Box::new(BufReader::new(file)))
}

/// Refuses to write to a folder of documents: gives an error if `path`, which need not exist yet and is called `what`, is in
/// one of those that were named, or beside a document that was named itself.
pub(super) fn refuse_among_documents(
    what: &str,
    path: &Path,
    named: &[PathBuf],
) -> Result<(), Exit> {
    let Some(named) = named.iter().find(|named| is_among_documents(path, named)) else {
        return Ok(());
    };
    let (path, named) = (path.display(), named.display());
    terminal::error(&format!(
        "{what} `{path}` is among the documents of `{named}`"
    ));
    terminal::detail(
        "nothing is written there, because it would be read as a document: choose a folder outside of it",
    );
    Err(Exit::Usage)
}

fn is_among_documents(path: &Path, named: &Path) -> bool {
    let existing = std::path::absolute(path)
        .ok()
        .and_then(|path| path.ancestors().find_map(|path| path.canonicalize().ok()));
    let folder = named.canonicalize().ok().and_then(|named| {
        let folder = if named.is_file() {
            named.parent()?
        } else {
            &named
        };
        Some(folder.to_owned())
    });
    matches!((existing, folder), (Some(existing), Some(folder)) if existing.starts_with(&folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_among_documents_is_found() {
        let share = tempfile::tempdir().unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        let document = share.path().join("a/card.pdf");
        fs::create_dir(share.path().join("a")).unwrap();
        fs::write(&document, "").unwrap();
        assert!(is_among_documents(share.path(), share.path()));
        assert!(is_among_documents(
            &share.path().join("new/reports"),
            share.path()
        ));
        assert!(is_among_documents(
            &share.path().join("a/reports"),
            &document
        ));
        assert!(!is_among_documents(
            &share.path().join("reports"),
            &document
        ));
        assert!(!is_among_documents(
            &elsewhere.path().join("new"),
            share.path()
        ));
        assert!(!is_among_documents(
            elsewhere.path(),
            Path::new("no such folder")
        ));
    }
}
