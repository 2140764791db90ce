//! The output folder: lock, state, publishing and retention. A report is built in a temporary folder and
//! renamed into place, so a killed run leaves the last good report unchanged.
//!
//! A folder, a day and a function that fills the report's folder come in; the path of the report comes out. Only
//! `run` uses this module, and it does not know what a report contains. What killed runs left is removed later.

pub mod lock;
mod refusals;
pub mod state;

use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use rayon::prelude::*;

use refusals::Refusals;

/// Prefix of the temporary folders in which reports are built; six letters or digits follow.
const BUILDING: &str = ".building-";

/// Number of files that are synced to the disk at the same time.
const PARALLEL_SYNCS: usize = 16;

/// Which reports a report belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Series {
    /// Those of the runs: the newest is the latest report, with which the next run compares.
    Runs,
    /// Those that only try something out. The latest report stays.
    WhatIf,
}

impl Series {
    /// The folder of its reports in the output folder.
    fn folder(self) -> &'static str {
        match self {
            Self::Runs => "runs",
            Self::WhatIf => "what-if",
        }
    }
}

/// A report in its place.
#[derive(Debug)]
pub struct Published<T> {
    /// The folder of the report.
    pub folder: PathBuf,
    /// What the function gave that built it.
    pub result: T,
    /// What the file system of the output folder refused, one line each.
    pub warnings: Vec<String>,
}

/// Builds a report for this day in `out` and makes it the latest, unless it is a what-if.
///
/// The report is placed in the folder of its series and named by its day; a further one for the same day gets a
/// number. Nothing in `out` changes before `build` has written everything.
///
/// # Errors
/// `build` fails, or `out` cannot be written.
pub fn publish<T>(
    out: &Path,
    series: Series,
    day: NaiveDate,
    build: impl FnOnce(&Path) -> io::Result<T>,
) -> io::Result<Published<T>> {
    let reports = out.join(series.folder());
    fs::create_dir_all(&reports)?;
    let temporary = temporary_folder(out)?;
    let report = temporary.path().join("run");
    fs::create_dir(&report)?;
    let result = build(&report)?;
    let refusals = Refusals::default();
    sync_report(&report, &refusals)?;
    let name = move_to(&reports, &report, day)?;
    refusals.sync_folder(&reports)?;
    if series == Series::Runs {
        point_latest(out, temporary.path(), &name)?;
    }
    refusals.sync_folder(out)?;
    Ok(Published {
        folder: reports.join(name),
        result,
        warnings: refusals.warnings(),
    })
}

/// Checks that `latest` can be made to point to a report.
///
/// # Errors
/// It is a folder, as after copying reports with a program that replaces links by what they lead to.
pub fn check_latest(out: &Path) -> io::Result<()> {
    let latest = out.join("latest").symlink_metadata();
    if latest.is_ok_and(|metadata| metadata.is_dir()) {
        let message =
            "it is a folder, and must be the link to the newest report: rename or remove it";
        return Err(io::Error::new(io::ErrorKind::IsADirectory, message));
    }
    Ok(())
}

fn temporary_folder(out: &Path) -> io::Result<tempfile::TempDir> {
    tempfile::Builder::new()
        .prefix(BUILDING)
        .rand_bytes(6)
        .tempdir_in(out)
}

/// Removes the temporary folders of killed runs in `out` that were last changed before `before`; one that is
/// being built now is younger. Removes only folders that are named as this module names them, and follows no links.
///
/// # Errors
/// A folder cannot be listed or removed.
pub fn sweep(out: &Path, before: DateTime<FixedOffset>) -> io::Result<()> {
    if !out.exists() {
        return Ok(());
    }
    for entry in fs::read_dir(out)? {
        let entry = entry?;
        let name = entry.file_name();
        let suffix = name.to_str().and_then(|name| name.strip_prefix(BUILDING));
        let is_ours = suffix.is_some_and(|suffix| {
            suffix.len() == 6 && suffix.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
        if !is_ours || !entry.file_type()?.is_dir() {
            continue;
        }
        match entry.metadata().and_then(|metadata| metadata.modified()) {
            Ok(modified)
                if DateTime::<FixedOffset>::from(DateTime::<chrono::Utc>::from(modified))
                    < before =>
            {
                fs::remove_dir_all(entry.path()).or_else(ignore_missing)?;
            }
            Ok(_) => {}
            Err(error) => ignore_missing(error)?,
        }
    }
    Ok(())
}

/// A missing file is no error: another run may have removed it at the same time.
fn ignore_missing(error: io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::NotFound {
        Ok(())
    } else {
        Err(error)
    }
}

/// Which old reports are kept. With neither rule, all are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Retention {
    /// Keep reports written within this number of days.
    pub days: Option<u32>,
    /// Keep this number of the newest reports.
    pub runs: Option<usize>,
}

/// Removes old reports that no rule keeps, of each series for itself. The latest one and `current`, the one that was
/// just written, always stay.
///
/// # Errors
/// A report cannot be inspected or removed.
pub fn remove_old(
    out: &Path,
    keep: Retention,
    now: DateTime<FixedOffset>,
    current: &Path,
) -> io::Result<()> {
    if keep == Retention::default() {
        return Ok(());
    }
    let mut stays = vec![fs::canonicalize(current)?];
    if out.join(Series::Runs.folder()).exists() {
        stays.push(fs::canonicalize(latest_path(out))?);
    }
    for series in [Series::Runs, Series::WhatIf] {
        let reports = out.join(series.folder());
        if reports.exists() {
            remove_old_of(out, &reports, keep, (now, &stays))?;
        }
    }
    Ok(())
}

/// Removes old reports from the folder of a series, except those that stay.
fn remove_old_of(
    out: &Path,
    reports: &Path,
    keep: Retention,
    (now, stays): (DateTime<FixedOffset>, &[PathBuf]),
) -> io::Result<()> {
    let mut old = Vec::new();
    let mut staying = 0;
    for entry in fs::read_dir(reports)? {
        let entry = entry?;
        if !entry.file_type()?.is_dir() {
            continue;
        }
        if stays.contains(&fs::canonicalize(entry.path())?) {
            staying += 1;
        } else {
            let written = DateTime::<chrono::Utc>::from(entry.metadata()?.modified()?);
            old.push((written, entry.path()));
        }
    }
    old.sort();
    // Those that stay are among the newest.
    let newest = keep.runs.map_or(0, |runs| runs.saturating_sub(staying));
    for (written, report) in old.into_iter().rev().skip(newest) {
        let is_recent = keep
            .days
            .is_some_and(|days| now.signed_duration_since(written) < TimeDelta::days(days.into()));
        if !is_recent {
            // Renamed first: if the run is killed here, it leaves a folder to sweep and not half a report.
            let temporary = temporary_folder(out)?;
            fs::rename(&report, temporary.path().join("run"))?;
        }
    }
    // What is refused was reported when the report was written.
    Refusals::default().sync_folder(reports)
}

fn latest_path(out: &Path) -> PathBuf {
    let link = out.join("latest");
    match fs::read_to_string(out.join("latest.txt")) {
        Ok(name) if !link.exists() => out.join(name.trim()),
        _ => link,
    }
}

/// Opens a file of the latest report; `None` if there is no report or no such file.
#[must_use]
pub fn latest(out: &Path, file: &str) -> Option<File> {
    File::open(latest_path(out).join(file)).ok()
}

/// Renames the report to the first free name of its day. If another run takes that name first, the next is tried.
fn move_to(reports: &Path, report: &Path, day: NaiveDate) -> io::Result<String> {
    let mut number = 1;
    loop {
        let name = if number == 1 {
            day.to_string()
        } else {
            format!("{day}.{number}")
        };
        let target = reports.join(&name);
        if target.symlink_metadata().is_err() {
            match fs::rename(report, &target) {
                Ok(()) => return Ok(name),
                Err(_) if target.exists() => {}
                Err(error) => return Err(error),
            }
        }
        number += 1;
    }
}

/// Syncs a report to the disk and makes it readable by its owner and group only, because it is about people.
/// Syncing waits for the disk and not for a core, so many files are synced at the same time.
fn sync_report(folder: &Path, refusals: &Refusals) -> io::Result<()> {
    rayon::ThreadPoolBuilder::new()
        .num_threads(PARALLEL_SYNCS)
        .build()
        .map_err(io::Error::other)?
        .install(|| sync_tree(folder, refusals))
}

fn sync_tree(folder: &Path, refusals: &Refusals) -> io::Result<()> {
    let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.into_par_iter().try_for_each(|entry| {
        if entry.file_type()?.is_dir() {
            sync_tree(&entry.path(), refusals)
        } else {
            refusals.restrict(&entry.path(), 0o640);
            refusals.sync(&File::open(entry.path())?)
        }
    })?;
    refusals.restrict(folder, 0o750);
    refusals.sync_folder(folder)
}

/// Opens a file for writing without truncating it. A new file is readable by its owner and group only.
fn create_restricted(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o640);
    options.open(path)
}

/// Replaces the link `latest` by a rename. Where links are not possible, `latest.txt` names the report instead.
fn point_latest(out: &Path, temporary: &Path, name: &str) -> io::Result<()> {
    let target: PathBuf = ["runs", name].iter().collect();
    let link = temporary.join("latest");
    if symlink(&target, &link).is_ok() {
        return fs::rename(link, out.join("latest"));
    }
    let mut text = OsString::from("runs/");
    text.push(name);
    let file = temporary.join("latest.txt");
    fs::write(&file, text.as_encoded_bytes())?;
    fs::rename(file, out.join("latest.txt"))
}

#[cfg(unix)]
fn symlink(target: &Path, link: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(target, link)
}

#[cfg(not(unix))]
fn symlink(_target: &Path, _link: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests;
