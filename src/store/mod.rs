//! The output folder: the lock, the state, and publishing. A run is built aside and renamed into place, so that a killed run
//! leaves the last good one as it was.
//!
//! A folder and a day come in, with a function that fills the run's folder; the folder's place comes out. Only `run` speaks to
//! this room, and it does not know what a report holds. What a killed run left is swept away later.

pub mod lock;
pub mod state;

use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use rayon::prelude::*;

/// How the folders begin in which runs are built; six letters or digits follow.
const BUILDING: &str = ".building-";

/// Files that are synced at once.
const ON_THEIR_WAY: usize = 16;

/// Builds a run of this day in `out` and makes it the latest; gives the run's folder and what `build` gives.
///
/// The run stands under `runs/`, named by its day; another one of that day gets a number behind it. Nothing in `out` changes
/// before `build` has written everything.
pub fn publish<T>(
    out: &Path,
    day: NaiveDate,
    build: impl FnOnce(&Path) -> io::Result<T>,
) -> io::Result<(PathBuf, T)> {
    let runs = out.join("runs");
    fs::create_dir_all(&runs)?;
    let aside = tempfile::Builder::new()
        .prefix(BUILDING)
        .rand_bytes(6)
        .tempdir_in(out)?;
    let run = aside.path().join("run");
    fs::create_dir(&run)?;
    let given = build(&run)?;
    settle(&run)?;
    let name = place(&run, &runs, day)?;
    sync_folder(&runs)?;
    point_latest(out, aside.path(), &name)?;
    sync_folder(out)?;
    Ok((runs.join(name), given))
}

/// Removes the folders that killed runs were building in `out`, where nothing was put into them since `before`: one that is
/// being built now is younger. Only folders named as this room names them, never what a link leads to.
pub fn sweep(out: &Path, before: DateTime<FixedOffset>) -> io::Result<()> {
    if !out.exists() {
        return Ok(());
    }
    for entry in fs::read_dir(out)? {
        let entry = entry?;
        let name = entry.file_name();
        let ending = name.to_str().and_then(|name| name.strip_prefix(BUILDING));
        let ours = ending.is_some_and(|ending| {
            ending.len() == 6 && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
        if !ours || !entry.file_type()?.is_dir() {
            continue;
        }
        match entry.metadata().and_then(|about| about.modified()) {
            Ok(modified)
                if DateTime::<FixedOffset>::from(DateTime::<chrono::Utc>::from(modified))
                    < before =>
            {
                fs::remove_dir_all(entry.path()).or_else(unless_gone)?;
            }
            Ok(_) => {}
            Err(error) => unless_gone(error)?,
        }
    }
    Ok(())
}

/// Another run may have swept it at the same time.
fn unless_gone(error: io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::NotFound {
        Ok(())
    } else {
        Err(error)
    }
}

/// Which old runs stay.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Keep {
    /// Those written within so many days.
    pub days: Option<u32>,
    /// So many of the newest.
    pub runs: Option<usize>,
}

/// Removes old runs that no rule keeps; without a rule all stay, and the latest always does. What stays is not touched.
pub fn remove_old(out: &Path, keep: Keep, now: DateTime<FixedOffset>) -> io::Result<()> {
    if keep == Keep::default() {
        return Ok(());
    }
    let latest = fs::canonicalize(place_of_latest(out))?;
    let mut runs = Vec::new();
    for entry in fs::read_dir(out.join("runs"))? {
        let entry = entry?;
        let written = DateTime::<chrono::Utc>::from(entry.metadata()?.modified()?);
        if entry.file_type()?.is_dir() && fs::canonicalize(entry.path())? != latest {
            runs.push((written, entry.path()));
        }
    }
    runs.sort();
    // The latest is one of the newest.
    let newest = keep.runs.map_or(0, |runs| runs.saturating_sub(1));
    for (written, run) in runs.into_iter().rev().skip(newest) {
        let is_young = keep
            .days
            .is_some_and(|days| now.signed_duration_since(written) < TimeDelta::days(days.into()));
        if !is_young {
            // Renamed first: a run that is killed here leaves no half run, but something to sweep.
            let aside = tempfile::Builder::new()
                .prefix(BUILDING)
                .rand_bytes(6)
                .tempdir_in(out)?;
            fs::rename(&run, aside.path().join("run"))?;
        }
    }
    sync_folder(&out.join("runs"))
}

fn place_of_latest(out: &Path) -> PathBuf {
    let link = out.join("latest");
    match fs::read_to_string(out.join("latest.txt")) {
        Ok(name) if !link.exists() => out.join(name.trim()),
        _ => link,
    }
}

/// A file of the run that is the latest one now; none before the first.
#[must_use]
pub fn latest(out: &Path, file: &str) -> Option<File> {
    File::open(place_of_latest(out).join(file)).ok()
}

/// Renames the run to the first free name of its day. Where another run takes the name in between, the next one is tried.
fn place(run: &Path, runs: &Path, day: NaiveDate) -> io::Result<String> {
    let mut number = 1;
    loop {
        let name = if number == 1 {
            day.to_string()
        } else {
            format!("{day}.{number}")
        };
        let target = runs.join(&name);
        if target.symlink_metadata().is_err() {
            match fs::rename(run, &target) {
                Ok(()) => return Ok(name),
                Err(_) if target.exists() => {}
                Err(error) => return Err(error),
            }
        }
        number += 1;
    }
}

/// Files to the disk, and readable by their owner and group only: they are about people. It waits for the disk and not for a core, so
/// many are on their way at once.
fn settle(folder: &Path) -> io::Result<()> {
    rayon::ThreadPoolBuilder::new()
        .num_threads(ON_THEIR_WAY)
        .build()
        .map_err(io::Error::other)?
        .install(|| settle_all(folder))
}

fn settle_all(folder: &Path) -> io::Result<()> {
    let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.into_par_iter().try_for_each(|entry| {
        if entry.file_type()?.is_dir() {
            settle_all(&entry.path())
        } else {
            restrict(&entry.path(), 0o640)?;
            File::open(entry.path())?.sync_all()
        }
    })?;
    restrict(folder, 0o750)?;
    sync_folder(folder)
}

/// Opens a file of our own for writing, as it is; one that is not there is made, readable by its owner and group only.
fn create_restricted(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o640);
    options.open(path)
}

#[cfg(unix)]
fn restrict(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

/// Elsewhere the folder's own rights hold.
#[cfg(not(unix))]
fn restrict(_path: &Path, _mode: u32) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Elsewhere a folder cannot be opened as a file.
#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Swaps `latest` by a rename; where links are not possible, `latest.txt` says the same.
fn point_latest(out: &Path, aside: &Path, name: &str) -> io::Result<()> {
    let target: PathBuf = ["runs", name].iter().collect();
    let link = aside.join("latest");
    if symlink(&target, &link).is_ok() {
        return fs::rename(link, out.join("latest"));
    }
    let mut text = OsString::from("runs/");
    text.push(name);
    let file = aside.join("latest.txt");
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
mod tests {
    use super::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 6, 30).unwrap()
    }

    fn entries(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn runs_of_one_day_are_numbered_and_the_latest_is_the_last() {
        let out = tempfile::tempdir().unwrap();
        let out = out.path().join("new/reports");
        for number in 1..=11 {
            publish(&out, day(), |folder| {
                fs::write(folder.join("summary.csv"), number.to_string())
            })
            .unwrap();
            assert_eq!(
                fs::read_to_string(out.join("latest/summary.csv")).unwrap(),
                number.to_string()
            );
            assert_eq!(
                io::read_to_string(latest(&out, "summary.csv").unwrap()).unwrap(),
                number.to_string()
            );
        }
        assert!(
            out.join("runs/2026-06-30.11").is_dir() && !out.join("runs/2026-06-30.12").exists()
        );
        assert_eq!(entries(&out), ["latest", "runs"]);
        assert_eq!(
            fs::read_to_string(out.join("runs/2026-06-30/summary.csv")).unwrap(),
            "1"
        );
    }

    #[test]
    fn a_run_that_fails_changes_nothing() {
        let out = tempfile::tempdir().unwrap();
        publish(out.path(), day(), |folder| {
            fs::write(folder.join("a"), "good")
        })
        .unwrap();
        let failed = publish(out.path(), day(), |folder| {
            fs::write(folder.join("a"), "half")?;
            Err::<(), _>(io::Error::other("the disk is full"))
        });
        assert!(failed.is_err());
        assert_eq!(
            (entries(out.path()), entries(&out.path().join("runs"))),
            (
                vec!["latest".into(), "runs".into()],
                vec!["2026-06-30".into()]
            )
        );
        assert_eq!(
            fs::read_to_string(out.path().join("latest/a")).unwrap(),
            "good"
        );
    }

    #[cfg(unix)]
    #[test]
    fn what_killed_runs_left_is_swept_and_nothing_else() {
        let out = tempfile::tempdir().unwrap();
        let old = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_hours(24);
        let folder = |name: &str, age: Option<std::time::SystemTime>| {
            fs::create_dir_all(out.path().join(name).join("run")).unwrap();
            fs::write(out.path().join(name).join("run/summary.csv"), "half").unwrap();
            if let Some(age) = age {
                File::open(out.path().join(name))
                    .unwrap()
                    .set_modified(age)
                    .unwrap();
            }
        };
        folder(".building-aB3xY9", Some(old));
        folder(".building-young1", None);
        folder(".building-by-hand", Some(old));
        folder("building-aB3xY9", Some(old));
        let before = DateTime::parse_from_rfc3339("2001-01-01T00:00:00Z").unwrap();
        sweep(out.path(), before).unwrap();
        sweep(&out.path().join("not there yet"), before).unwrap();
        assert_eq!(
            entries(out.path()),
            [".building-by-hand", ".building-young1", "building-aB3xY9"]
        );
        assert!(out.path().join(".building-young1/run/summary.csv").exists());
    }

    #[cfg(unix)]
    #[test]
    fn old_runs_stay_by_days_and_by_count_and_the_latest_always() {
        let start = std::time::SystemTime::UNIX_EPOCH;
        let days = |days: u32| std::time::Duration::from_hours(24 * u64::from(days));
        let check = |keep: Keep, expected: &[&str]| {
            let out = tempfile::tempdir().unwrap();
            // Runs written on days 1 to 5; the day that a run is for says nothing of its age.
            for age in 1..=5 {
                let (run, ()) = publish(
                    out.path(),
                    day() - TimeDelta::days(i64::from(age)),
                    |folder| fs::write(folder.join("a"), ""),
                )
                .unwrap();
                File::open(run)
                    .unwrap()
                    .set_modified(start + days(age))
                    .unwrap();
            }
            let now = DateTime::<chrono::Utc>::from(start + days(6)).fixed_offset();
            remove_old(out.path(), keep, now).unwrap();
            assert_eq!(entries(&out.path().join("runs")), expected, "{keep:?}");
            assert_eq!(entries(out.path()), ["latest", "runs"]);
        };
        let all = [
            "2026-06-25",
            "2026-06-26",
            "2026-06-27",
            "2026-06-28",
            "2026-06-29",
        ];
        check(Keep::default(), &all);
        check(
            Keep {
                days: None,
                runs: Some(2),
            },
            &all[..2],
        );
        check(
            Keep {
                days: None,
                runs: Some(0),
            },
            &all[..1],
        );
        // Of days 1 to 5, those younger than three days on day 6.
        check(
            Keep {
                days: Some(3),
                runs: None,
            },
            &all[..2],
        );
        check(
            Keep {
                days: Some(3),
                runs: Some(4),
            },
            &all[..4],
        );
        check(
            Keep {
                days: Some(0),
                runs: None,
            },
            &all[..1],
        );
        check(
            Keep {
                days: Some(100),
                runs: Some(1),
            },
            &all,
        );
    }

    #[test]
    fn no_run_no_latest() {
        assert!(latest(tempfile::tempdir().unwrap().path(), "summary.csv").is_none());
    }

    #[cfg(unix)]
    #[test]
    fn reports_are_for_their_owner_and_group() {
        use std::os::unix::fs::PermissionsExt;
        let out = tempfile::tempdir().unwrap();
        let (run, ()) = publish(out.path(), day(), |folder| {
            fs::create_dir(folder.join("trainers"))?;
            fs::write(folder.join("trainers/a.csv"), "")
        })
        .unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(
            (
                mode(&run),
                mode(&run.join("trainers")),
                mode(&run.join("trainers/a.csv"))
            ),
            (0o750, 0o750, 0o640)
        );
    }
}
