//! Whether a row of the roster can be judged, and what a person should know of its dates (D1, D2, D37).
//!
//! A credential of the roster and the rules come in; the reason why there is no verdict goes out, or notes on a cycle
//! that is judged. No document is known here.

use chrono::{Months, NaiveDate};

use super::action::{Action, deadline, notice_day};
use crate::credit::case::is_emeritus;
use crate::credit::window::{Agrees, Window};
use crate::intake::roster::Credential;
use crate::rules::pack::{RulePack, StageName};
use crate::rules::value::Name;
use crate::rules::{RulePacks, SimilarCredentials};

/// Why a credential is not evaluated, and what to do about it (D37).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotEvaluated {
    /// The reason, as a clause: `there are no rules for …`.
    pub reason: String,
    /// What to do, as a clause: `correct the credential in the roster`.
    pub action: String,
    /// What may be right instead, as a clause: `did you mean NASM-CPT?`; empty if nothing suggests itself.
    pub hint: String,
    /// The day by which to do it.
    pub by: Option<NaiveDate>,
}

impl NotEvaluated {
    /// The reason, and what to do about it.
    #[must_use]
    pub fn for_roster(&self) -> String {
        let advice = if self.hint.is_empty() {
            &self.action
        } else {
            &self.hint
        };
        format!("{}; {advice}", self.reason)
    }

    /// The next action on the day of the report.
    #[must_use]
    pub(super) fn next_action(&self, as_of: NaiveDate) -> Action {
        let mut sentence = String::new();
        let mut letters = self.action.chars();
        sentence.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        sentence.push_str(letters.as_str());
        sentence.extend(self.by.map(|by| deadline(as_of, by)));
        sentence.push_str(": ");
        sentence.push_str(&self.reason);
        if !self.hint.is_empty() {
            sentence.push_str("; ");
            sentence.push_str(&self.hint);
        }
        if !sentence.ends_with('?') {
            sentence.push('.');
        }
        Action {
            text: sentence,
            by: self.by,
        }
    }
}

/// The pack that judges a credential on a day. Emeritus status needs no dates (A58).
///
/// # Errors
/// Why the credential cannot be judged.
pub fn pack_for_row<'p>(
    credential: &Credential,
    packs: &'p RulePacks,
    as_of: NaiveDate,
) -> Result<&'p RulePack, NotEvaluated> {
    let (pack, years) =
        rules(credential, packs, as_of).ok_or_else(|| without_rules(credential, packs, as_of))?;
    if is_emeritus(credential, pack) {
        return Ok(pack);
    }
    let without_verdict = |reason: String, action: &str| NotEvaluated {
        reason,
        action: action.to_owned(),
        hint: String::new(),
        by: Some(correction_day(packs, as_of)),
    };
    let window = Window::new(credential, pack, packs, as_of).ok_or_else(|| {
        without_verdict(
            "the roster has no date from which its cycle follows".to_owned(),
            "enter cycle_start and expires_on in the roster",
        )
    })?;
    let (start, end) = (window.start, window.cycle.end);
    // An exception of the body lengthens the window (A22).
    if window.end_derived && as_of > window.last_day && has_lapsed(pack, end, as_of) {
        let reason = format!(
            "the roster has no expires_on, and the cycle that follows from its other dates, {start} to {end}, ended too \
             long ago to be the current one"
        );
        return Err(without_verdict(reason, "enter expires_on in the roster"));
    }
    if window.end_derived || window.fixed == Some(Agrees::Yes) {
        return Ok(pack);
    }
    let dates = RosterDates {
        start,
        end,
        years,
        as_of,
    };
    match dates.unfit() {
        Some((reason, action, hint)) => Err(NotEvaluated {
            hint,
            ..without_verdict(reason, action)
        }),
        None => Ok(pack),
    }
}

/// What a person should know of the dates of a row that is judged, as sentences.
#[must_use]
pub fn row_notes(credential: &Credential, packs: &RulePacks, as_of: NaiveDate) -> Vec<String> {
    let Ok(pack) = pack_for_row(credential, packs, as_of) else {
        return Vec::new();
    };
    if is_emeritus(credential, pack) {
        return Vec::new();
    }
    let Some(window) = Window::new(credential, pack, packs, as_of) else {
        return Vec::new();
    };
    let derived = window.end_derived.then(|| {
        format!(
            "The roster has no expires_on: the cycle is taken to end on {} (D1). Enter the date.",
            window.cycle.end
        )
    });
    let deviation = deviation(&window, pack, packs, as_of);
    derived.into_iter().chain(deviation).collect()
}

/// That a cycle on the roster is not as long as the body's, but near enough to be judged (D37).
#[must_use]
pub(super) fn deviation(
    window: &Window,
    pack: &RulePack,
    packs: &RulePacks,
    as_of: NaiveDate,
) -> Option<String> {
    let is_derived = window.start_derived || window.end_derived;
    if is_derived || window.fixed == Some(Agrees::Yes) {
        return None;
    }
    let (start, end) = (window.start, window.cycle.end);
    let years = packs.count(pack, Name::CycleYears, as_of)?;
    // Some rosters give the anniversary as the last day, others the day before.
    let anniversary = start.checked_add_months(Months::new(years.saturating_mul(12)))?;
    let longer_or_shorter = if end > anniversary {
        "longer"
    } else if end.succ_opt()? < anniversary {
        "shorter"
    } else {
        return None;
    };
    Some(format!(
        "The cycle on the roster, {start} to {end}, is {longer_or_shorter} than the body's {}; it is judged as entered \
         (D37).",
        years_in_words(years)
    ))
}

/// The pack that judges a credential on a day, and the length of its cycle in years.
fn rules<'p>(
    credential: &Credential,
    packs: &'p RulePacks,
    as_of: NaiveDate,
) -> Option<(&'p RulePack, u32)> {
    let pack = packs
        .for_credential(&credential.code)
        .filter(|pack| pack.covers_from <= as_of)?;
    Some((pack, packs.count(pack, Name::CycleYears, as_of)?))
}

fn without_rules(credential: &Credential, packs: &RulePacks, as_of: NaiveDate) -> NotEvaluated {
    let code = &credential.code;
    if packs.for_credential(code).is_some() {
        let reason = format!("there are no rules for `{code}` on {as_of}");
        return check_with_body(credential, reason, as_of);
    }
    let reason = format!("there are no rules for `{code}`");
    let hint = match packs.similar_credentials(code) {
        SimilarCredentials::Several => "write one credential a row, with its own dates".to_owned(),
        SimilarCredentials::Of(codes) => match codes.as_slice() {
            [] => return check_with_body(credential, reason, as_of),
            [code] => format!("did you mean {}?", code.to_uppercase()),
            codes => {
                let codes: Vec<String> = codes.iter().map(|code| code.to_uppercase()).collect();
                format!("it may mean {}", codes.join(", "))
            }
        },
    };
    NotEvaluated {
        reason,
        action: "correct the credential in the roster".to_owned(),
        hint,
        by: Some(correction_day(packs, as_of)),
    }
}

/// A credential that the program has no rules for, and that may be right.
fn check_with_body(credential: &Credential, reason: String, as_of: NaiveDate) -> NotEvaluated {
    NotEvaluated {
        reason,
        action: format!("check {} with its body", credential.code),
        hint: String::new(),
        by: credential.expires_on.filter(|expiry| *expiry >= as_of),
    }
}

/// The day by which to correct the roster.
fn correction_day(packs: &RulePacks, as_of: NaiveDate) -> NaiveDate {
    notice_day(packs.shared_counts(Name::ReminderDays, as_of), as_of)
}

/// Whether a credential with this expiry can no longer be renewed, or the rules do not say so long after it.
fn has_lapsed(pack: &RulePack, expiry: NaiveDate, as_of: NaiveDate) -> bool {
    let mut stages = pack.stages.iter();
    !stages.any(|stage| {
        let last_day = stage.until.map(|until| until.last_day(expiry));
        stage.standing != StageName::Lapsed && last_day.is_none_or(|last_day| as_of <= last_day)
    })
}

fn years_in_words(years: u32) -> String {
    if years == 1 {
        "1 year".to_owned()
    } else {
        format!("{years} years")
    }
}

/// The cycle of a row, and how long a cycle of the body is.
struct RosterDates {
    start: NaiveDate,
    end: NaiveDate,
    years: u32,
    as_of: NaiveDate,
}

impl RosterDates {
    /// The reason, the action and a hint if no cycle of the body fits: it is longer by more than a year, or shorter than half
    /// (D37).
    fn unfit(&self) -> Option<(String, &'static str, String)> {
        let Self {
            start, end, years, ..
        } = *self;
        let after = |day: NaiveDate, months: u32| day.checked_add_months(Months::new(months));
        let (cycle, longest) = (years.saturating_mul(12), years.saturating_mul(12) + 12);
        let length = years_in_words(years);
        let unlike = if end > after(start, longest)? {
            "more than a year longer than"
        } else if end.succ_opt()? < after(start, cycle / 2)? {
            "less than half as long as"
        } else if end > after(self.as_of, longest)? {
            let reason = format!(
                "its expires_on, {end}, is more than a year after the latest end of a cycle of {length} that has begun"
            );
            return Some((reason, "correct expires_on in the roster", String::new()));
        } else {
            return None;
        };
        let reason =
            format!("the cycle on the roster, {start} to {end}, is {unlike} the body's {length}");
        let hint = format!(
            "{length} from {start} end about {}, and {length} to {end} begin about {}",
            after(start, cycle)?,
            end.checked_sub_months(Months::new(cycle))?
        );
        Some((
            reason,
            "correct cycle_start or expires_on in the roster",
            hint,
        ))
    }
}
