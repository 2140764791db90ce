//! Files that options name: rule packs, files of records, and what is written, which is never among documents.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};

use super::args::ReadingArgs;
use super::exit::Exit;
use super::terminal;
use crate::intake::exclude::Exclude;
use crate::intake::limits::Limits;
use crate::intake::start;
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
/// one of those that were named, beside a document that was named itself, or beside other folders of trainers that one of
/// them is on a share with.
pub(super) fn refuse_among_documents(
    what: &str,
    path: &Path,
    named: &[PathBuf],
) -> Result<(), Exit> {
    let among = named.iter().find(|named| is_among_documents(path, named));
    let documents = match among {
        Some(named) => named.clone(),
        None => match named.iter().find_map(|named| share_of_both(path, named)) {
            Some(share) => share,
            None => return Ok(()),
        },
    };
    terminal::error(&format!(
        "{what} `{}` is among the documents of `{}`",
        path.display(),
        documents.display()
    ));
    terminal::detail(
        "nothing is written there, because it would be read as a document: choose a folder outside of it",
    );
    Err(Exit::Usage)
}

fn is_among_documents(path: &Path, named: &Path) -> bool {
    let folder = named.canonicalize().ok().and_then(|named| {
        let folder = if named.is_file() {
            named.parent()?
        } else {
            &named
        };
        Some(folder.to_owned())
    });
    matches!((existing(path), folder), (Some(existing), Some(folder)) if existing.starts_with(&folder))
}

/// The folder, if there is one, that both are in and that has other folders which seem to be trainers'.
fn share_of_both(path: &Path, named: &Path) -> Option<PathBuf> {
    let (existing, named) = (existing(path)?, named.canonicalize().ok()?);
    let is_of_other_trainer = |folder: &Path| {
        let is_other = !existing.starts_with(folder) && !named.starts_with(folder);
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        is_other && start::seems_to_be_of_trainer(&name) && folder.is_dir()
    };
    let has_other = |share: &&Path| {
        let entries = fs::read_dir(share).into_iter().flatten().flatten();
        entries
            .into_iter()
            .any(|entry| is_of_other_trainer(&entry.path()))
    };
    let mut both = named
        .ancestors()
        .skip(1)
        .filter(|folder| existing.starts_with(folder));
    both.find(has_other).map(Path::to_owned)
}

/// The deepest folder or file of a path that exists, where it really is.
fn existing(path: &Path) -> Option<PathBuf> {
    let path = std::path::absolute(where_written(path)).ok()?;
    path.ancestors().find_map(|path| path.canonicalize().ok())
}

/// The most links that are followed from one to the next, as systems do.
const MAX_LINKS: usize = 40;

/// Where a file of this path is written: a link is followed although nothing is there yet.
fn where_written(path: &Path) -> PathBuf {
    let mut place = path.to_owned();
    for _ in 0..MAX_LINKS {
        let Ok(target) = fs::read_link(&place) else {
            break;
        };
        place = place.parent().unwrap_or(Path::new("")).join(target);
    }
    place
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_link_to_what_is_not_there_yet_is_followed() {
        let share = tempfile::tempdir().unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        let (first, second) = (
            elsewhere.path().join("a.log"),
            elsewhere.path().join("b.log"),
        );
        std::os::unix::fs::symlink(share.path().join("run.log"), &second).unwrap();
        std::os::unix::fs::symlink("b.log", &first).unwrap();
        assert!(is_among_documents(&first, share.path()));
        assert!(!is_among_documents(
            &elsewhere.path().join("c.log"),
            share.path()
        ));
    }

    #[test]
    fn a_folder_beside_those_of_other_trainers_is_on_their_share() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        for path in [
            "share/Okafor, Ben",
            "share/T015 Ann Lee",
            "share/Old Mill",
            "share/out",
        ] {
            fs::create_dir_all(at(path)).unwrap();
        }
        let share = at("share").canonicalize().unwrap();
        let check = |path: &str, named: &str, expected: Option<&PathBuf>| {
            let found = share_of_both(&at(path), &at(named));
            assert_eq!(found.as_ref(), expected, "{path} {named}");
        };
        check("share", "share/Old Mill", Some(&share));
        check("share/reports", "share/Old Mill", Some(&share));
        check("share/out", "share/Okafor, Ben", Some(&share));
        check("out", "share/Old Mill", None);
        check("out", "share", None);
        fs::remove_dir(at("share/T015 Ann Lee")).unwrap();
        check("share/out", "share/Okafor, Ben", None);
    }

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
