//! What is left out on request: patterns in gitignore's form, from the command line and from the ignore file of a
//! folder. Patterns and paths come in; the pattern that leaves a path out goes out. No folder is listed here.

use crate::intake::display_name::quoted;
use std::io::{self, Read};
use std::path::Path;

use ignore::gitignore::{Gitignore, GitignoreBuilder};
use ignore::{Error, Match};

use super::regular_file;

/// The ignore file: it is read in the top folder of each root, and nowhere else, so that nobody who files documents leaves out
/// those of a folder by chance; a run warns of others.
pub const IGNORE_FILE: &str = ".recertignore";

/// An ignore file is for people, so a larger one is none.
const MAX_BYTES: u64 = 1024 * 1024;

/// The patterns of `--exclude`. They hold below every root.
#[derive(Debug, Clone)]
pub struct Exclude {
    patterns: Gitignore,
}

impl Default for Exclude {
    fn default() -> Self {
        Self {
            patterns: Gitignore::empty(),
        }
    }
}

impl Exclude {
    /// Checks patterns.
    ///
    /// # Errors
    /// What is wrong with the first pattern that is none.
    pub fn new(patterns: &[String]) -> Result<Self, String> {
        let mut builder = builder();
        for pattern in patterns {
            add(&mut builder, pattern)?;
            if is_blank(pattern) {
                return Err(format!(
                    "{} leaves nothing out: `#` starts a comment; write `\\#` for a name that begins with it",
                    quoted(pattern)
                ));
            }
        }
        let patterns = builder.build().map_err(|error| reason(&error))?;
        Ok(Self { patterns })
    }
}

/// The patterns of one root's ignore file.
#[derive(Debug)]
pub(super) struct IgnoreFile {
    patterns: Gitignore,
    /// Whether there is such a file.
    pub exists: bool,
}

/// Why an ignore file cannot be used.
pub(super) enum IgnoreFileError {
    /// It cannot be read.
    Unreadable(io::Error),
    /// Lines that are no patterns, each with its number.
    Lines(Vec<(usize, String)>),
}

impl IgnoreFile {
    /// Reads the ignore file of a root. Something else of that name, such as a folder or a link, is none.
    pub(super) fn read(root: &Path) -> Result<Self, IgnoreFileError> {
        let path = root.join(IGNORE_FILE);
        let mut bytes = Vec::new();
        let exists = path
            .symlink_metadata()
            .is_ok_and(|metadata| metadata.is_file());
        if exists {
            regular_file::open(&path)
                .and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes))
                .map_err(IgnoreFileError::Unreadable)?;
        }
        if bytes.len() as u64 > MAX_BYTES {
            let message = "the file is larger than 1 MiB".to_owned();
            return Err(IgnoreFileError::Lines(vec![(1, message)]));
        }
        let patterns = patterns(&bytes).map_err(IgnoreFileError::Lines)?;
        Ok(Self { patterns, exists })
    }
}

fn patterns(bytes: &[u8]) -> Result<Gitignore, Vec<(usize, String)>> {
    let mut builder = builder();
    let mut faults = Vec::new();
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    for (index, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let added = str::from_utf8(line)
            .map_err(|_| "the line is not UTF-8: save the file as UTF-8".to_owned())
            .and_then(|line| add(&mut builder, line));
        if let Err(fault) = added {
            faults.push((index + 1, fault));
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    builder.build().map_err(|error| vec![(1, reason(&error))])
}

/// Whether any pattern leaves something out.
pub(super) fn has_patterns(exclude: &Exclude, file: &IgnoreFile) -> bool {
    !exclude.patterns.is_empty() || !file.patterns.is_empty()
}

/// The pattern that leaves a path below a root out, with where it is from. Patterns of the command line go before
/// those of the file, so that `--exclude '!*.pdf'` keeps what the file leaves out.
pub(super) fn excluded_by(
    exclude: &Exclude,
    file: &IgnoreFile,
    path: &Path,
    is_folder: bool,
) -> Option<String> {
    let sources = [
        ("--exclude", &exclude.patterns),
        (IGNORE_FILE, &file.patterns),
    ];
    for (source, patterns) in sources {
        match patterns.matched(path, is_folder) {
            Match::Ignore(glob) => return Some(format!("{source} {}", glob.original())),
            Match::Whitelist(_) => return None,
            Match::None => {}
        }
    }
    None
}

fn builder() -> GitignoreBuilder {
    let mut builder = GitignoreBuilder::new("");
    // A bracket that is not closed is more likely a mistake than a part of a name.
    builder.allow_unclosed_class(false);
    builder
}

fn add(builder: &mut GitignoreBuilder, pattern: &str) -> Result<(), String> {
    builder
        .add_line(None, pattern)
        .map(|_| ())
        .map_err(|error| format!("{}: {}", quoted(pattern), reason(&error)))
}

/// Whether a pattern is empty or a comment.
fn is_blank(pattern: &str) -> bool {
    let mut builder = builder();
    let is_pattern = builder.add_line(None, pattern).is_ok();
    is_pattern && builder.build().is_ok_and(|patterns| patterns.is_empty())
}

/// What is wrong, without the pattern.
fn reason(error: &Error) -> String {
    match error {
        Error::Glob { err, .. } => err.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What leaves this path out, given the patterns of the command line and the text of the ignore file. A path that
    /// ends with `/` is a folder.
    fn check(command_line: &[&str], file: &str, path: &str, expected: Option<&str>) {
        let command_line: Vec<String> = command_line.iter().map(ToString::to_string).collect();
        let exclude = Exclude::new(&command_line).unwrap();
        let file = IgnoreFile {
            patterns: patterns(file.as_bytes()).unwrap(),
            exists: true,
        };
        let found = excluded_by(
            &exclude,
            &file,
            Path::new(path.trim_end_matches('/')),
            path.ends_with('/'),
        );
        assert_eq!(found.as_deref(), expected, "{path}");
    }

    #[test]
    fn patterns_are_those_of_gitignore() {
        let media = ["*.mp4", "/Archive/", "old/**/draft.pdf"];
        check(&media, "", "a/b/c.mp4", Some("--exclude *.mp4"));
        check(&media, "", "Archive/", Some("--exclude /Archive/"));
        check(&media, "", "Archive", None);
        check(&media, "", "a/Archive/", None);
        check(
            &media,
            "",
            "old/2025/draft.pdf",
            Some("--exclude old/**/draft.pdf"),
        );
        check(
            &["\\#recycle"],
            "",
            "#recycle/",
            Some("--exclude \\#recycle"),
        );
        // The last pattern that fits decides.
        check(&["*.mp4", "!card.mp4"], "", "a/card.mp4", None);
    }

    #[test]
    fn the_command_line_goes_before_the_file() {
        let file = "# media\r\n\r\n*.mp4\r\n";
        check(&[], file, "a.mp4", Some(".recertignore *.mp4"));
        check(&["!a.mp4"], file, "a.mp4", None);
        check(&["a.*"], file, "a.mp4", Some("--exclude a.*"));
    }

    #[test]
    fn a_wrong_pattern_is_named() {
        let error = |pattern: &str| Exclude::new(&[pattern.to_owned()]).unwrap_err();
        assert_eq!(
            error("card[.pdf"),
            "`card[.pdf`: unclosed character class; missing ']'"
        );
        for blank in ["", "#recycle", "!", "/"] {
            assert!(error(blank).contains("leaves nothing out"), "{blank}");
        }
        let faults = patterns(b"\xEF\xBB\xBF*.mp4\n[z-a]\n\xE9\n").unwrap_err();
        let lines: Vec<usize> = faults.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [2, 3]);
        assert!(faults[0].1.starts_with("`[z-a]`: "), "{}", faults[0].1);
    }

    #[test]
    fn only_a_file_is_an_ignore_file() {
        let root = tempfile::tempdir().unwrap();
        let read = || IgnoreFile::read(root.path()).ok().unwrap();
        assert!(!read().exists);
        std::fs::create_dir(root.path().join(IGNORE_FILE)).unwrap();
        assert!(!read().exists);
        std::fs::remove_dir(root.path().join(IGNORE_FILE)).unwrap();
        std::fs::write(root.path().join(IGNORE_FILE), "*.mp4\n").unwrap();
        assert!(read().exists);
        std::fs::write(root.path().join(IGNORE_FILE), vec![b'a'; 1024 * 1024 + 1]).unwrap();
        assert!(matches!(
            IgnoreFile::read(root.path()),
            Err(IgnoreFileError::Lines(lines)) if lines.len() == 1
        ));
    }
}
