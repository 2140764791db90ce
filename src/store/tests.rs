//! Publishing, retention and what killed runs leave behind, in real folders.

use super::*;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 6, 30).unwrap()
}

/// Removes old reports as at a time, and gives the warning about the clock.
fn remove(
    out: &Path,
    keep: Retention,
    now: DateTime<FixedOffset>,
    current: &Path,
) -> Option<String> {
    OldReports { keep, now }.remove(out, Some(current)).unwrap()
}

/// Publishes a report of the runs.
fn publish_run<T>(
    out: &Path,
    day: NaiveDate,
    build: impl FnOnce(&Path) -> io::Result<T>,
) -> io::Result<PathBuf> {
    publish(out, Series::Runs, day, build).map(|published| {
        assert_eq!(published.warnings, [""; 0]);
        published.folder
    })
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
fn runs_of_one_day_are_numbered_and_the_last_is_the_latest() {
    let out = tempfile::tempdir().unwrap();
    let out = out.path().join("new/reports");
    for number in 1..=11 {
        publish_run(&out, day(), |folder| {
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
    assert!(out.join("runs/2026-06-30.11").is_dir() && !out.join("runs/2026-06-30.12").exists());
    assert_eq!(entries(&out), ["latest", "runs"]);
    assert_eq!(
        fs::read_to_string(out.join("runs/2026-06-30/summary.csv")).unwrap(),
        "1"
    );
}

#[test]
fn a_run_that_fails_changes_nothing() {
    let out = tempfile::tempdir().unwrap();
    publish_run(out.path(), day(), |folder| {
        fs::write(folder.join("a"), "good")
    })
    .unwrap();
    let failed = publish_run(out.path(), day(), |folder| {
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
fn folders_of_killed_runs_are_removed_and_nothing_else() {
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

/// Checks how many runs of days 1 to 10 are left on a day, and the words of the warning about the clock.
#[cfg(unix)]
#[track_caller]
fn check_kept(keep: Retention, now_day: u32, kept: usize, warning: &str) {
    let start = std::time::SystemTime::UNIX_EPOCH;
    let days = |days: u32| std::time::Duration::from_hours(24 * u64::from(days));
    let out = tempfile::tempdir().unwrap();
    // The day that a report is for does not decide its age.
    let for_day = |age: u32| day() - TimeDelta::days(age.into());
    for age in 1..=10 {
        let build = |folder: &Path| fs::write(folder.join("a"), "");
        let run = publish_run(out.path(), for_day(age), build).unwrap();
        File::open(run)
            .unwrap()
            .set_modified(start + days(age))
            .unwrap();
    }
    let now = DateTime::<chrono::Utc>::from(start + days(now_day)).fixed_offset();
    let current = fs::canonicalize(out.path().join("latest")).unwrap();
    let warned = remove(out.path(), keep, now, &current).unwrap_or_default();
    let newest = (1..=10).rev().take(kept);
    let newest: Vec<String> = newest.map(|age| for_day(age).to_string()).collect();
    assert_eq!(entries(&out.path().join("runs")), newest, "{keep:?}");
    assert_eq!(entries(out.path()), ["latest", "runs"]);
    assert_eq!(warned.is_empty(), warning.is_empty(), "{warned}");
    assert!(warned.contains(warning), "{warned}");
}

#[cfg(unix)]
#[test]
fn old_runs_are_kept_by_days_and_by_count_and_the_latest_always() {
    // Of the runs of days 1 to 10, those that are younger than three days on day 11 are two.
    for (days, runs, kept) in [
        (None, None, 10),
        (None, Some(2), 2),
        (None, Some(0), 1),
        (Some(3), Some(2), 2),
        (Some(3), Some(4), 4),
        (Some(9), Some(4), 8),
        // By age alone, a week of runs stays.
        (Some(3), None, 7),
        (Some(9), None, 8),
        (Some(0), None, 7),
        (Some(100), Some(1), 10),
    ] {
        check_kept(Retention { days, runs }, 11, kept, "");
    }
}

#[cfg(unix)]
#[test]
fn a_clock_that_is_far_from_the_last_report_removes_none_by_age() {
    let by_age = Retention {
        days: Some(3),
        runs: None,
    };
    // The report before the latest is of day 9.
    check_kept(by_age, 69, 7, "");
    let far_ahead = "1970-03-12, which is long after the last report was written (1970-01-10)";
    check_kept(by_age, 70, 10, far_ahead);
    check_kept(by_age, 8, 10, "before the last report was written");
    let by_number = Retention {
        days: None,
        runs: Some(2),
    };
    check_kept(by_number, 5000, 2, "");
}

#[test]
fn a_full_disk_is_healed_by_the_rules_for_old_reports() {
    let out = tempfile::tempdir().unwrap();
    for age in (1..=4).rev() {
        let day = day() - TimeDelta::days(age);
        publish_run(out.path(), day, |folder| fs::write(folder.join("a"), "")).unwrap();
    }
    let runs = || entries(&out.path().join("runs"));
    let try_to_publish = |keep: Retention, room_for: usize| {
        let build = |folder: &Path| {
            if runs().len() > room_for {
                return Err(io::ErrorKind::StorageFull.into());
            }
            fs::write(folder.join("a"), "new")
        };
        let now = DateTime::<chrono::Utc>::from(std::time::SystemTime::now()).fixed_offset();
        let old = OldReports { keep, now };
        publish_in_room(out.path(), (Series::Runs, day()), &old, &build).map(|_| ())
    };
    let keep = |runs| Retention { days: None, runs };
    // Nothing may be removed, or not enough.
    let full = try_to_publish(keep(None), 2).unwrap_err();
    assert_eq!((full.kind(), runs().len()), (io::ErrorKind::StorageFull, 4));
    let full = try_to_publish(keep(Some(4)), 2).unwrap_err();
    assert_eq!((full.kind(), runs().len()), (io::ErrorKind::StorageFull, 3));
    try_to_publish(keep(Some(3)), 2).unwrap();
    assert_eq!(runs(), ["2026-06-28", "2026-06-29", "2026-06-30"]);
    assert_eq!(
        io::read_to_string(latest(out.path(), "a").unwrap()).unwrap(),
        "new"
    );
}

#[cfg(unix)]
#[test]
fn a_what_if_leaves_the_latest_report_and_is_kept_by_rules_of_its_own() {
    let out = tempfile::tempdir().unwrap();
    let write = |series: Series, text: &str| {
        let build = |folder: &Path| fs::write(folder.join("a"), text);
        publish(out.path(), series, day(), build).unwrap().folder
    };
    let first = write(Series::WhatIf, "before any run");
    assert!(latest(out.path(), "a").is_none());
    write(Series::Runs, "run");
    write(Series::Runs, "run");
    write(Series::WhatIf, "if");
    let last = write(Series::WhatIf, "if");
    assert!(first.ends_with("what-if/2026-06-30") && last.ends_with("what-if/2026-06-30.3"));
    assert_eq!(
        io::read_to_string(latest(out.path(), "a").unwrap()).unwrap(),
        "run"
    );
    let now = DateTime::<chrono::Utc>::from(std::time::SystemTime::now()).fixed_offset();
    let keep = |runs| Retention {
        days: None,
        runs: Some(runs),
    };
    let left = || ["runs", "what-if"].map(|series| entries(&out.path().join(series)).len());
    remove(out.path(), keep(2), now, &last);
    assert_eq!(left(), [2, 2]);
    remove(out.path(), keep(0), now, &last);
    assert_eq!(left(), [1, 1]);
    assert!(last.exists());
    // Seen from a run, no what-if is new.
    let run = out.path().join("runs/2026-06-30.2");
    remove(out.path(), keep(0), now, &run);
    assert_eq!(left(), [1, 0]);
}

#[test]
fn a_folder_in_place_of_the_link_to_the_latest_report_is_an_error() {
    let out = tempfile::tempdir().unwrap();
    check_latest(out.path()).unwrap();
    publish_run(out.path(), day(), |folder| fs::write(folder.join("a"), "")).unwrap();
    check_latest(out.path()).unwrap();
    let _ = fs::remove_file(out.path().join("latest"));
    fs::create_dir(out.path().join("latest")).unwrap();
    let error = check_latest(out.path()).unwrap_err();
    assert!(error.to_string().contains("rename or remove it"), "{error}");
}

#[test]
fn without_a_run_there_is_no_latest() {
    assert!(latest(tempfile::tempdir().unwrap().path(), "summary.csv").is_none());
}

#[cfg(unix)]
#[test]
fn reports_are_readable_by_owner_and_group_only() {
    use std::os::unix::fs::PermissionsExt;
    let out = tempfile::tempdir().unwrap();
    let run = publish_run(out.path(), day(), |folder| {
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
