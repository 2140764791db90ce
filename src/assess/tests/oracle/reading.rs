//! What each paper of a scenario certainly is, or all that it could be.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::totals::{OracleYear, is_yearly};
use super::{
    Choice, Item, OracleDecision, OracleLine, OracleStanding, Scenario, SecondPaper, Shown,
};

impl Scenario {
    pub(super) fn is_nasm(&self) -> bool {
        self.code == "nasm-cpt"
    }

    /// "every two (2) years" (N01), "3-year certification cycle" (A02); cycles here begin on the
    /// day after the last one's end.
    pub(super) fn end(&self) -> NaiveDate {
        let years = if self.is_nasm() { 2 } else { 3 };
        self.start
            .checked_add_months(Months::new(12 * years))
            .unwrap()
            .pred_opt()
            .unwrap()
    }

    /// "within 90 days of the certification expiration date" (N20); "a six-month grace period"
    /// (A16, A20), which ACSM lengthens by exception (A22, D35).
    fn last_day(&self) -> NaiveDate {
        if self.is_nasm() {
            return self.end() + Days::new(90);
        }
        let grace_end = self.end().checked_add_months(Months::new(6)).unwrap();
        self.exception
            .map_or(grace_end, |until| until.max(grace_end))
    }

    /// Whether a completion on a day counts: outside the dates or barred by a late renewal (A21,
    /// D17), open, or counted.
    fn place(&self, day: NaiveDate) -> OracleStanding {
        if day < self.start || day > self.last_day() {
            return OracleStanding::Never;
        }
        if day > self.as_of {
            return OracleStanding::Asked;
        }
        match self.renewed {
            Some(renewed) if renewed > self.start && day <= renewed => {
                if !self.is_nasm() {
                    OracleStanding::Never
                } else if day <= self.start + Days::new(90) {
                    OracleStanding::Asked
                } else {
                    OracleStanding::Counts
                }
            }
            _ => OracleStanding::Counts,
        }
    }

    /// One reading of a document: whether it counts, and for how many seconds.
    fn read(&self, item: &Item, day: NaiveDate, tenths: Option<u32>) -> (OracleStanding, i64) {
        let credit = if self.is_nasm() { 36_000 } else { 3_600 };
        // "a day's course" (D24); of a card "5 CECs".
        let hours = tenths.map_or(8 * 3_600, |t| i64::from(t) * 360);
        let open = |fine: bool| {
            if fine {
                OracleStanding::Counts
            } else {
                OracleStanding::Asked
            }
        };
        let (kind, seconds) = match item.shown {
            // "as well as" the CEUs (N02)
            Shown::Card if self.is_nasm() => (OracleStanding::Never, 0),
            // "Effective January 1, 2025" (A42)
            Shown::Card | Shown::FirstAid if !self.is_nasm() && day.year() < 2025 => {
                (OracleStanding::Never, 0)
            }
            Shown::Card | Shown::FirstAid if !self.is_nasm() => {
                (open(tenths.is_some()), tenths.map_or(5 * credit, |_| hours))
            }
            // By petition only, at the hours printed (N25, D26).
            Shown::Article
            | Shown::Teaching
            | Shown::Lecture
            | Shown::Unapproved
            | Shown::College(_)
                if self.is_nasm() =>
            {
                petitioned(item, tenths)
            }
            Shown::FirstAid | Shown::Card | Shown::Unapproved => (OracleStanding::Asked, hours),
            Shown::Approved | Shown::Teaching | Shown::Lecture => (open(tenths.is_some()), hours),
            // "10 CECs for publication" (A06)
            Shown::Article => (OracleStanding::Counts, 10 * credit),
            // "a 3-credit hour course is worth 30 CECs" (A05b), "“C” or better" (A05c)
            Shown::College("C" | "A-") => (OracleStanding::Counts, 30 * credit),
            Shown::College("P") => (OracleStanding::Asked, 30 * credit),
            Shown::Duty | Shown::College(_) => (OracleStanding::Never, 0),
        };
        let place = self.place(day);
        let person = open(item.own);
        let all = [kind, place, person];
        if all.contains(&OracleStanding::Never) {
            (OracleStanding::Never, 0)
        } else if all.contains(&OracleStanding::Asked) {
            (OracleStanding::Asked, seconds)
        } else {
            (OracleStanding::Counts, seconds)
        }
    }

    /// The days that a document could have: those printed, else any day of the window until the day
    /// of the report, one for each period that is treated alike.
    fn days(&self, item: &Item) -> Vec<NaiveDate> {
        if !item.days.is_empty() {
            return item.days.clone();
        }
        let until = self.last_day().min(self.as_of);
        let mut days: Vec<NaiveDate> = self
            .start
            .iter_days()
            .take_while(|day| *day <= until)
            .collect();
        days.dedup_by_key(|day| {
            (
                self.place(*day) == OracleStanding::Never,
                OracleYear::BOTH.map(|year| year.of(self, *day)),
            )
        });
        days
    }

    /// Every reading of a document; certain where all of them give the same (D23) and a day is
    /// printed.
    pub(super) fn line(&self, item: &Item) -> OracleLine {
        let tenths: Vec<Option<u32>> = if item.tenths.is_empty() {
            vec![None]
        } else {
            item.tenths.iter().copied().map(Some).collect()
        };
        let mut read = Vec::new();
        for day in self.days(item) {
            for tenths in &tenths {
                let (standing, seconds) = self.read(item, day, *tenths);
                read.push((standing, Choice { seconds, day }));
            }
        }
        let same_year = |a: NaiveDate, b: NaiveDate| {
            !is_yearly(item.shown, self.is_nasm())
                || OracleYear::BOTH
                    .iter()
                    .all(|year| year.of(self, a) == year.of(self, b))
        };
        let (standing, first) = read[0];
        let alike =
            |(s, c): &(OracleStanding, Choice)| *s == standing && c.seconds == first.seconds;
        let in_one_year =
            |(_, c): &(OracleStanding, Choice)| c.seconds == 0 || same_year(c.day, first.day);
        let dated = !item.days.is_empty() || standing == OracleStanding::Never;
        let is_certain = dated && standing != OracleStanding::Asked && read.iter().all(alike);
        if is_certain && read.iter().all(in_one_year) {
            return OracleLine::Certain(first);
        }
        let is_decided =
            !item.days.is_empty() && read.iter().all(|(s, _)| *s != OracleStanding::Asked);
        let mut choices: Vec<Choice> = Vec::new();
        for (_, choice) in read {
            let is_new = |known: &Choice| {
                known.seconds != choice.seconds || !same_year(known.day, choice.day)
            };
            if choices.iter().all(is_new) {
                choices.push(choice);
            }
        }
        if is_certain {
            OracleLine::CountsAs(choices)
        } else if is_decided {
            OracleLine::OneOf(choices)
        } else {
            OracleLine::Open(choices)
        }
    }

    /// What the papers of each item give.
    pub(super) fn lines(&self) -> Vec<(Shown, OracleLine)> {
        let of_item = |item: &Item| match &item.second {
            None => vec![self.line(item)],
            Some(second) if second.is_titled => vec![self.one_activity(item, &copy(item, second))],
            Some(second) => self.perhaps_one(item, &copy(item, second)),
        };
        let with_shown = |item: &Item| {
            let shown = item.shown;
            of_item(item).into_iter().map(move |line| (shown, line))
        };
        self.items.iter().flat_map(with_shown).collect()
    }

    /// Two papers of one activity: "the others are `duplicate`, in no total (where their amounts differ,
    /// the one line is `needs_review` with both)"; "a copy in worse condition (missing before unclear
    /// before sure) never stands for a better one" (D20).
    fn one_activity(&self, one: &Item, other: &Item) -> OracleLine {
        let (line, other_line) = (self.line(one), self.line(other));
        if line == other_line || other.tenths.is_empty() {
            return line;
        }
        if one.tenths.is_empty() {
            return other_line;
        }
        let (least, other_least) = (least(&line), least(&other_line));
        let choices = [choices(&line), choices(&other_line)].concat();
        if least != other_least {
            return OracleLine::Open(choices);
        }
        match (&line, &other_line) {
            (OracleLine::Certain(_) | OracleLine::CountsAs(_), _) => line,
            (_, OracleLine::Certain(_) | OracleLine::CountsAs(_)) => other_line,
            (OracleLine::OneOf(_), _) => OracleLine::OneOf(choices),
            _ => OracleLine::Open(choices),
        }
    }

    /// Two papers that may be one activity: "certain holds one of them, at the least amount that either
    /// could mean, and possible both" (D20).
    fn perhaps_one(&self, one: &Item, other: &Item) -> Vec<OracleLine> {
        let (line, other_line) = (self.line(one), self.line(other));
        if self.never_counts(one) || self.never_counts(other) {
            return vec![line, other_line];
        }
        let is_certain =
            |line: &OracleLine| matches!(line, OracleLine::Certain(_) | OracleLine::CountsAs(_));
        let (kept, open, opens_amount) = if !is_certain(&line) && is_certain(&other_line) {
            (other_line, line, !one.tenths.is_empty())
        } else {
            (line, other_line, !other.tenths.is_empty())
        };
        let lesser = least(&open);
        let kept = match &kept {
            OracleLine::Certain(choice) if opens_amount && lesser < choice.seconds => {
                OracleLine::CountsAs(vec![
                    *choice,
                    Choice {
                        seconds: lesser,
                        ..*choice
                    },
                ])
            }
            _ => kept,
        };
        let open = OracleLine::Open(choices(&open));
        vec![kept, open]
    }

    /// By no reading does a paper count.
    fn never_counts(&self, item: &Item) -> bool {
        let tenths = item.tenths.first().copied();
        self.days(item)
            .into_iter()
            .all(|day| self.read(item, day, tenths).0 == OracleStanding::Never)
    }
}

/// The second paper about an item.
fn copy(item: &Item, second: &SecondPaper) -> Item {
    Item {
        tenths: second.tenths.clone(),
        second: None,
        ..item.clone()
    }
}

pub(super) fn choices(line: &OracleLine) -> Vec<Choice> {
    match line {
        OracleLine::Certain(choice) => vec![*choice],
        OracleLine::CountsAs(choices) | OracleLine::OneOf(choices) | OracleLine::Open(choices) => {
            choices.clone()
        }
    }
}

/// The least that a line could give if it counts.
fn least(line: &OracleLine) -> i64 {
    choices(line)
        .iter()
        .map(|choice| choice.seconds)
        .min()
        .unwrap()
}

/// What counts by petition only: "A petition granted for a course gives the hours of the grant; refused:
/// `excluded`; pending: `needs_review`" (D26).
fn petitioned(item: &Item, tenths: Option<u32>) -> (OracleStanding, i64) {
    let is_college = matches!(item.shown, Shown::College(_));
    let printed = tenths.filter(|_| !is_college);
    let hours = printed.map_or(8 * 3_600, |tenths| i64::from(tenths) * 360);
    match item.petition {
        Some(OracleDecision::Granted(Some(tenths))) => {
            (OracleStanding::Counts, i64::from(tenths) * 360)
        }
        Some(OracleDecision::Granted(None)) if printed.is_some() => (OracleStanding::Counts, hours),
        Some(OracleDecision::Refused) => (OracleStanding::Never, 0),
        _ => (OracleStanding::Asked, hours),
    }
}
