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

use crate::intake::file_time::on_calendar;

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

/// Builds a report for this day in `out` and makes it the latest, unless it is a what-if. If there is no room for it, old
/// reports that `old` does not keep are removed first, and it is built once more.
///
/// # Errors
/// `build` fails, or `out` cannot be written.
pub fn publish_in_room<T>(
    out: &Path,
    (series, day): (Series, NaiveDate),
    old: &OldReports,
    build: &dyn Fn(&Path) -> io::Result<T>,
) -> io::Result<Published<T>> {
    let is_full = |error: &io::Error| {
        matches!(
            error.kind(),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
        )
    };
    match publish(out, series, day, build) {
        Err(error) if is_full(&error) && old.keep != Retention::default() => {
            // What cannot be removed leaves the disk as full as it is.
            old.remove(out, None).map_err(|_| error)?;
            publish(out, series, day, build)
        }
        published => published,
    }
}

/// Builds a report for this day in `out` and makes it the latest, unless it is a what-if.
///
/// The report is placed in the folder of its series and named by its day; a further one for the same day gets a
/// number. Nothing in `out` changes before `build` has written everything.
fn publish<T>(
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
            Ok(modified) if on_calendar(modified).is_some_and(|modified| modified < before) => {
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

/// The number of the newest reports that an age does not remove: a clock that is wrong may make all of them old.
const KEPT_BY_NUMBER: usize = 7;

/// By how many days a clock may be ahead of the newest report, so that it is believed when reports are removed by their age.
const BELIEVED_DAYS: i64 = 60;

/// Which old reports are removed, and when that is.
#[derive(Debug, Clone, Copy)]
pub struct OldReports {
    /// Those that are kept.
    pub keep: Retention,
    /// The time at which the run started.
    pub now: DateTime<FixedOffset>,
}

impl OldReports {
    /// Removes old reports that no rule keeps, of each series for itself. The latest one and `current`, the one that was
    /// just written, always stay. Without `current`, there is room for one more after it. Gives a warning if the clock is
    /// not believed.
    ///
    /// # Errors
    /// A report cannot be inspected or removed.
    pub fn remove(&self, out: &Path, current: Option<&Path>) -> io::Result<Option<String>> {
        if self.keep == Retention::default() {
            return Ok(None);
        }
        let mut stays = Vec::new();
        if let Some(current) = current {
            stays.push(fs::canonicalize(current)?);
        }
        if out.join(Series::Runs.folder()).exists() {
            // There is none while the first report has no room.
            stays.extend(fs::canonicalize(latest_path(out)).ok());
        }
        let room = usize::from(current.is_none());
        let series = [Series::Runs, Series::WhatIf].map(|series| out.join(series.folder()));
        let series = series.iter().filter(|reports| reports.exists());
        let mut old = Vec::new();
        let mut newest = None;
        for reports in series {
            let (mut written, staying) = written(reports, &stays)?;
            newest = newest.max(written.first().map(|(written, _)| *written));
            let kept = self.kept_by_number(staying + room).min(written.len());
            old.extend(
                written
                    .drain(kept..)
                    .filter(|(written, _)| !self.is_recent(*written)),
            );
        }
        if old.is_empty() {
            return Ok(None);
        }
        if let Some(refusal) = newest.and_then(|newest| self.refusal(newest)) {
            return Ok(Some(refusal));
        }
        for (_, report) in old {
            // Renamed first: if the run is killed here, it leaves a folder to sweep and not half a report.
            let temporary = temporary_folder(out)?;
            fs::rename(&report, temporary.path().join("run"))?;
            // What is refused was reported when the report was written.
            Refusals::default().sync_folder(report.parent().unwrap_or(out))?;
        }
        Ok(None)
    }

    /// How many of the newest reports are kept beside those that stay, which are among them.
    fn kept_by_number(&self, staying: usize) -> usize {
        let kept = match self.keep {
            Retention {
                runs: Some(runs), ..
            } => runs,
            Retention { days: Some(_), .. } => KEPT_BY_NUMBER,
            Retention { .. } => usize::MAX,
        };
        kept.saturating_sub(staying)
    }

    /// Whether a report is kept by its age.
    fn is_recent(&self, written: DateTime<chrono::Utc>) -> bool {
        let is_younger =
            |days: u32| self.now.signed_duration_since(written) < TimeDelta::days(days.into());
        self.keep.days.is_some_and(is_younger)
    }

    /// Why no report is removed by its age: a clock that is far from the newest of the earlier ones may be wrong.
    fn refusal(&self, newest: DateTime<chrono::Utc>) -> Option<String> {
        self.keep.days?;
        let days = self.now.signed_duration_since(newest).num_days();
        // The clock of a share may be ahead of that of the machine, but not by a day.
        let what = if days < 0 {
            "before the last report was written"
        } else if days > BELIEVED_DAYS {
            "long after the last report was written"
        } else {
            return None;
        };
        Some(format!(
            "no old report was removed (--keep-days), because the clock says {}, which is {what} ({}): check the clock of this machine; if it is right, the next run removes them",
            self.now.date_naive(),
            newest.date_naive()
        ))
    }
}

/// When a report was written, and its folder.
type WrittenReport = (DateTime<chrono::Utc>, PathBuf);

/// The reports in the folder of a series with the time at which each was written, the newest first, and the number of those
/// that stay, which are not among them.
fn written(reports: &Path, stays: &[PathBuf]) -> io::Result<(Vec<WrittenReport>, usize)> {
    let mut written = Vec::new();
    let mut staying = 0;
    for entry in fs::read_dir(reports)? {
        let entry = entry?;
        if !entry.file_type()?.is_dir() {
            continue;
        }
        if stays.contains(&fs::canonicalize(entry.path())?) {
            staying += 1;
        } else {
            let modified = entry.metadata()?.modified()?;
            // What is on no calendar is never old.
            let modified = on_calendar(modified).unwrap_or(DateTime::<chrono::Utc>::MAX_UTC);
            written.push((modified, entry.path()));
        }
    }
    written.sort_by(|a, b| b.cmp(a));
    Ok((written, staying))
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
