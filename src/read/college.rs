//! Transcripts and grade reports: one record for every course row, with its own credits, grade and end of term.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::read::days::{Placed, Role};
use crate::read::pattern::fixed;
use crate::read::record::{About, Amount, CourseProgress, Reading, Record, Unit};
use crate::read::sheet::Sheet;

/// "KIN 512  Exercise Testing  3.0  B+  9.9", the grade and the credits in either order.
static COURSE: LazyLock<Regex> = LazyLock::new(|| {
    let grade =
        r"(?P<grade>[a-d][+-]?|f|p|cr|s|np|nc|u|au|ip|i|w|pass|audit|in progress|[0-4]\.\d)";
    let credits = r"(?P<credits>\d{1,2}(?:\.\d{1,3})?)(?:\s+\d{1,2}\.\d{1,3})?";
    fixed(&format!(
        r"^(?P<title>[a-z]{{2,5}}[\s-]?\d{{2,4}}[a-z]?\s+[a-z].{{3,70}}?)\s+(?:{credits}(?:\s+{grade})?|{})(?:\s+\d{{1,3}}\.\d{{1,2}})?\s*$",
        other_way()
    ))
});

static FIGURE: LazyLock<Regex> = LazyLock::new(|| fixed(r"\d\.\d"));

fn other_way() -> String {
    r"(?P<grade2>[a-d][+-]?|f|p|cr|s|au|ip|pass|audit)\s+(?P<credits2>\d{1,2}(?:\.\d{1,2})?)"
        .to_owned()
}

/// The records of a transcript, made from the record of the whole sheet; that record itself where no course row is found.
#[must_use]
pub fn courses(sheet: &Sheet<'_>, placed: &[Placed], whole: Record) -> Vec<Record> {
    let unit = unit(sheet);
    let mut records = Vec::new();
    for (row, content) in sheet.rows.iter().enumerate() {
        let Some(course) = COURSE.captures(&content.folded.text) else {
            continue;
        };
        let Some(credits) = course.name("credits").or_else(|| course.name("credits2")) else {
            continue;
        };
        // A second column of figures in the title is a table of another shape.
        let figures = course
            .name("title")
            .is_some_and(|t| FIGURE.is_match(t.as_str()));
        let Some(value) = content
            .printed(credits.range())
            .parse()
            .ok()
            .filter(|_| !figures)
        else {
            continue;
        };
        let amount = Amount {
            value,
            unit,
            body: None,
        };
        let grade = course
            .name("grade")
            .or_else(|| course.name("grade2"))
            .map(|g| content.printed(g.range()).to_owned());
        let in_progress = grade.as_deref().is_some_and(|g| {
            g.eq_ignore_ascii_case("ip") || g.to_lowercase().starts_with("in progress")
        }) || term_says_in_progress(sheet, row);
        records.push(Record {
            title: title(content, &course),
            amounts: vec![Reading::sure(amount, content.at())],
            grade: grade.map_or(Reading::Missing, |g| Reading::sure(g, content.at())),
            completed_on: end_of_term(sheet, placed, row),
            started_on: Reading::Missing,
            about: About {
                progress: in_progress.then_some(CourseProgress::InProgress),
                ..whole.about.clone()
            },
            ..whole.clone()
        });
    }
    if records.is_empty() {
        vec![whole]
    } else {
        records
    }
}

/// A college credit is of a semester or a quarter as the document says; else its unit stays open.
#[must_use]
pub fn unit(sheet: &Sheet<'_>) -> Unit {
    match (
        sheet.squeezed.contains("quarter"),
        sheet.squeezed.contains("semester"),
    ) {
        (true, false) => Unit::QuarterCredit,
        (false, true) => Unit::SemesterCredit,
        _ => Unit::Unitless,
    }
}

fn title(row: &crate::read::sheet::Row<'_>, course: &Captures<'_>) -> Reading<String> {
    course.name("title").map_or(Reading::Missing, |t| {
        Reading::sure(
            row.printed(t.range())
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" "),
            row.at(),
        )
    })
}

/// The end of the term that heads the row, else the one end of term that the document prints.
fn end_of_term(
    sheet: &Sheet<'_>,
    placed: &[Placed],
    row: usize,
) -> Reading<crate::read::record::PrintedDate> {
    let ends = |p: &&Placed| {
        let text = &sheet.rows[p.row].folded.text;
        p.mention.dates.len() == 1
            && (p.mention.start.is_some()
                || text.contains("ended")
                || text.contains("term end")
                || p.role == Some(Role::Completed))
    };
    let above = placed
        .iter()
        .filter(ends)
        .filter(|p| p.row < row)
        .max_by_key(|p| p.row);
    // A later term that is named without its days has another end.
    if above.is_some_and(|p| {
        heading(sheet, row, |text| YEAR.is_match(text)).is_some_and(|heading| heading > p.row)
    }) {
        return Reading::Missing;
    }
    let mut all = placed.iter().filter(ends);
    let only = all.next().filter(|_| all.next().is_none());
    above.or(only).map_or(Reading::Missing, |p| {
        Reading::sure(p.mention.dates[0].date, sheet.rows[p.row].at())
    })
}

static TERM: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"\b(?:fall|spring|summer|winter|autumn|term|semester|quarter)\b"));
static YEAR: LazyLock<Regex> = LazyLock::new(|| fixed(r"\b(?:19|20)\d\d\b"));

/// The nearest row above a course that names a term and says this too.
fn heading(sheet: &Sheet<'_>, row: usize, says: fn(&str) -> bool) -> Option<usize> {
    let heads = |text: &str| TERM.is_match(text) && !COURSE.is_match(text) && says(text);
    (0..row)
        .rev()
        .find(|&above| heads(&sheet.rows[above].folded.text))
}

fn term_says_in_progress(sheet: &Sheet<'_>, row: usize) -> bool {
    heading(sheet, row, |_| true)
        .is_some_and(|head| sheet.rows[head].folded.text.contains("in progress"))
}

#[cfg(test)]
mod tests {
    use crate::read::drawn::read;
    use crate::read::record::{Kind, Reading};

    /// Each course of a transcript under this term: title, credits with their unit, grade, end of term.
    fn courses(term: &[&str], rows: &[&str], expected: &[&str]) {
        let head = [
            "Harborlight State University",
            "# Official Academic Transcript",
            "Student: Ana Diaz",
        ];
        let lines = [&head[..], term, &["Course | Credits | Grade"], rows].concat();
        let records = read(&lines);
        assert!(records.iter().all(|record| record.is(Kind::College)));
        let shown: Vec<String> = records
            .iter()
            .map(|record| {
                let said = |reading: &Reading<String>| {
                    reading.value().cloned().unwrap_or_else(|| "-".to_owned())
                };
                let credits: Vec<String> = record
                    .amounts
                    .iter()
                    .filter_map(Reading::value)
                    .map(|a| format!("{} {}", a.value, a.unit.as_str()))
                    .collect();
                let end = record
                    .completed_on
                    .value()
                    .map_or_else(|| "-".to_owned(), ToString::to_string);
                format!(
                    "{} | {} | {} | {end}",
                    said(&record.title),
                    credits.join(" + "),
                    said(&record.grade)
                )
            })
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn each_course_has_its_credits_its_grade_and_the_end_of_its_term() {
        let fall = ["Fall Semester 2024 (Aug 26, 2024 - Dec 13, 2024)"];
        courses(
            &fall,
            &["KIN 512 Exercise Testing | 3.0 | B+"],
            &["KIN 512 Exercise Testing | 3.0 semester_credit | B+ | 2024-12-13"],
        );
        courses(
            &fall,
            &["KIN 512 Exercise Testing | B+ | 3.0"],
            &["KIN 512 Exercise Testing | 3.0 semester_credit | B+ | 2024-12-13"],
        );
        // Grade points behind the grade are no credits.
        courses(
            &fall,
            &["KIN 512 Exercise Testing | 3.0 | B+ | 9.9"],
            &["KIN 512 Exercise Testing | 3.0 semester_credit | B+ | 2024-12-13"],
        );
        let quarter = ["Spring Quarter 2025 (03/31/2025 - 06/13/2025)"];
        courses(
            &quarter,
            &["HLTH 240 Health Promotion | 5.0 | P"],
            &["HLTH 240 Health Promotion | 5.0 quarter_credit | P | 2025-06-13"],
        );
    }

    #[test]
    fn a_term_without_its_days_gives_a_course_no_end() {
        courses(
            &["Fall Semester 2024"],
            &["KIN 512 Exercise Testing | 3.0 | B+"],
            &["KIN 512 Exercise Testing | 3.0 semester_credit | B+ | -"],
        );
        courses(
            &["Fall Semester 2024 (Aug 26, 2024 - Dec 13, 2024)"],
            &[
                "KIN 512 Exercise Testing | 3.0 | B+",
                "Fall Semester 2025 (in progress)",
                "KIN 610 Clinical Biomechanics | 3.0 | IP",
            ],
            &[
                "KIN 512 Exercise Testing | 3.0 semester_credit | B+ | 2024-12-13",
                "KIN 610 Clinical Biomechanics | 3.0 semester_credit | IP | -",
            ],
        );
    }

    #[test]
    fn what_is_no_course() {
        let fall = ["Fall Semester 2024 (Aug 26, 2024 - Dec 13, 2024)"];
        let course = "KIN 512 Exercise Testing | 3.0 | B+";
        for other in [
            "Term GPA | 3.3",
            "Total credits earned | 3.0",
            "Printed 01/05/2026",
        ] {
            courses(
                &fall,
                &[course, other],
                &["KIN 512 Exercise Testing | 3.0 semester_credit | B+ | 2024-12-13"],
            );
        }
    }
}
