//! What a run is given beside documents: the roster, the answers and records of `recert extract`. Paths come in;
//! checked tables and the files they came from go out.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::context::Context;
use super::failure::Failure;
use super::settings::{NamedLines, Settings};
use crate::digest::sha256_hex;
use crate::filing::answers::Answers;
use crate::intake::answers::{self, AnswerFile};
use crate::intake::display_name::visible;
use crate::intake::roster::{self, Roster};
use crate::read::record::{Record, read_lines};
use crate::report::InputFile;

/// Everything that a run is given beside documents.
pub(super) struct Inputs {
    pub roster: Roster,
    pub roster_file: InputFile,
    pub answers: Answers,
    pub answers_file: Option<InputFile>,
    pub records: Vec<Record>,
    /// The folders of documents and the files of records, as given.
    pub sources: Vec<String>,
    /// Rows of the roster and the answers file that are left out, one line each.
    pub left_out: Vec<String>,
    /// Remarks on the roster and the answers file, one line each.
    pub notes: Vec<String>,
}

impl Inputs {
    /// Reads the roster, the answers and the records, which are taken out of the settings.
    pub(super) fn read(context: &Context, settings: &mut Settings<'_>) -> Result<Self, Failure> {
        let (checked, roster_file) = read_roster(context, &settings.roster, settings.lenient)?;
        let roster = checked.roster;
        let (answers, file, answers_file) = read_answers(
            context,
            settings.answers.as_deref(),
            &roster,
            settings.lenient,
            settings.as_of.max(settings.started_at.date_naive()),
        )?;
        let folders = settings.folders.iter();
        let sources = folders
            .map(|folder| folder.display().to_string())
            .chain(settings.records.iter().map(|(name, _)| name.clone()))
            .collect();
        let records = read_records(std::mem::take(&mut settings.records))?;
        let problems = checked.problems.iter().chain(&file.problems);
        Ok(Self {
            left_out: problems.map(ToString::to_string).collect(),
            notes: [checked.notes, file.notes].concat(),
            roster,
            roster_file,
            answers,
            answers_file,
            records,
            sources,
        })
    }
}

/// The roster with everything that is wrong or remarkable in it, and the file it came from.
///
/// # Errors
/// The file cannot be read, has no trainer with a credential, or has problems and `lenient` is false or nothing is left without
/// them.
pub fn read_roster(
    context: &Context,
    path: &Path,
    lenient: bool,
) -> Result<(roster::Checked, InputFile), Failure> {
    let read = roster::read(path, &|spelling| {
        context.rules.credential_code(spelling).map(str::to_owned)
    });
    let (checked, bytes) = read.map_err(|source| Failure::Input {
        path: path.to_owned(),
        source,
    })?;
    if !lenient && !checked.problems.is_empty() {
        return Err(Failure::Roster(checked.problems));
    }
    let mut trainers = checked.roster.trainers.iter();
    if trainers.all(|trainer| trainer.credentials.is_empty()) {
        return Err(if checked.problems.is_empty() {
            Failure::EmptyRoster(path.to_owned())
        } else {
            Failure::Roster(checked.problems)
        });
    }
    let file = InputFile {
        path: path.display().to_string(),
        sha256: sha256_hex(&bytes),
    };
    Ok((checked, file))
}

/// The answers, everything that is wrong or remarkable in their file, and the file they came from. No answers
/// if there is no path. `today` is the last day on which they can have been given.
///
/// # Errors
/// The file cannot be read, or has problems and `lenient` is false.
pub fn read_answers(
    context: &Context,
    path: Option<&Path>,
    roster: &Roster,
    lenient: bool,
    today: NaiveDate,
) -> Result<(Answers, AnswerFile, Option<InputFile>), Failure> {
    let Some(path) = path else {
        return Ok((Answers::default(), AnswerFile::default(), None));
    };
    let (mut file, bytes) = answers::read(path).map_err(|source| Failure::Input {
        path: path.to_owned(),
        source,
    })?;
    let name = path.display().to_string();
    let answers = Answers::read(&name, &mut file, roster, &context.names, today);
    if !lenient && !file.problems.is_empty() {
        return Err(Failure::Answers(file.problems));
    }
    let source = InputFile {
        path: name,
        sha256: sha256_hex(&bytes),
    };
    Ok((answers, file, Some(source)))
}

/// The records in files of `recert extract`.
///
/// # Errors
/// A file cannot be read, or some of its lines are not records: each is named.
pub fn read_records(files: Vec<NamedLines<'_>>) -> Result<Vec<Record>, Failure> {
    let mut records = Vec::new();
    let mut errors = Vec::new();
    for (name, lines) in files {
        match read_lines(&name, lines).map_err(|source| Failure::Input {
            path: PathBuf::from(&name),
            source,
        })? {
            Ok(more) => records.extend(more.into_iter().map(|record| Record {
                path: visible(&record.path),
                ..record
            })),
            Err(more) => errors.extend(more),
        }
    }
    if errors.is_empty() {
        Ok(records)
    } else {
        Err(Failure::Records(errors))
    }
}
