//! Activities, caps and college grades of a pack.

use toml::Spanned;

use super::super::names;
use super::super::pack::{Activity, ActivityKind, Cap, Grade, GradeMeans, Per, Treatment};
use super::super::value::{Scalar, ValueKind};
use super::super::written::{ActivityToml, CapToml, GradeToml};
use super::checker::Checker;
use super::values::scalar;

impl Checker<'_> {
    /// Activities. Treatments of one activity must be in the order of their first days.
    pub(super) fn activities(&mut self, written: Vec<ActivityToml>) -> Vec<Activity> {
        let mut activities: Vec<Activity> = Vec::new();
        for activity in written {
            let since = self.date(&activity.since);
            let rule = self.ids(activity.rule, &activity.name.span());
            let before = activities
                .iter()
                .rev()
                .find(|other| other.name == *activity.name.get_ref())
                .map(|other| other.since);
            if before.is_some_and(|day| day >= since) {
                self.fault(
                    activity.since.span(),
                    format!(
                        "the treatments of `{}` overlap or are out of order",
                        activity.name.get_ref()
                    ),
                    "each begins after the one above it",
                );
            }
            if let Some(category) = &activity.category {
                self.category(category);
            }
            let Some(treatment) = self.word(
                "treatment",
                &activity.treatment,
                Treatment::ALL,
                Treatment::as_str,
            ) else {
                continue;
            };
            let words: Vec<String> = activity
                .words
                .iter()
                .map(|word| names::fold(word))
                .collect();
            if treatment != Treatment::Approved || words.is_empty() {
                self.note_unused(&activity.name, treatment);
            }
            activities.push(Activity {
                name: activity.name.into_inner(),
                since,
                treatment,
                rule,
                words,
                members_only: activity.members_only,
                category: activity.category.map(Spanned::into_inner),
                own_category: activity.own_category,
                says: activity.says,
            });
        }
        activities
    }

    /// Notes an activity that no document can be.
    fn note_unused(&mut self, name: &Spanned<String>, treatment: Treatment) {
        let kinds: Vec<&str> = ActivityKind::ALL.iter().map(|kind| kind.as_str()).collect();
        if kinds.contains(&name.get_ref().as_str()) {
            return;
        }
        let what = if treatment == Treatment::Excluded {
            "exclusion"
        } else {
            "activity"
        };
        self.note(
            name.span(),
            format!(
                "unused {what}: no document can be of the kind `{}`",
                name.get_ref()
            ),
            format!(
                "write one of: {}; or an approved kind of course with `words` of its title",
                kinds.join(", ")
            ),
        );
    }

    /// Caps. Amounts of one cap must be in the order of their first days.
    pub(super) fn caps(&mut self, written: Vec<CapToml>, activities: &[Activity]) -> Vec<Cap> {
        let mut caps: Vec<Cap> = Vec::new();
        for cap in written {
            let cap = self.cap(cap, &caps, activities);
            caps.extend(cap);
        }
        caps
    }

    fn cap(&mut self, written: CapToml, above: &[Cap], activities: &[Activity]) -> Option<Cap> {
        let since = self.date(&written.since);
        let certified_from = written.certified_from.as_ref().map(|day| self.date(day));
        let rule = self.ids(written.rule, &written.per.span());
        if written.activities.is_empty() && written.categories.is_empty() {
            self.fault(
                written.name.span(),
                "a cap without activities or categories",
                "write the `activities` or the `categories` that share it",
            );
        }
        for category in &written.categories {
            self.category(category);
        }
        if above.iter().any(|other| {
            other.name == *written.name.get_ref()
                && other.certified_from == certified_from
                && other.since >= since
        }) {
            self.fault(
                written.since.span(),
                format!(
                    "the amounts of the cap `{}` overlap or are out of order",
                    written.name.get_ref()
                ),
                "each begins after the one above it",
            );
        }
        for name in &written.activities {
            if !activities.iter().any(|a| a.name == *name.get_ref()) {
                self.fault(
                    name.span(),
                    format!("`{}` is not an activity of this file", name.get_ref()),
                    "write the name of an [[activity]]",
                );
            }
        }
        let per = self.word("period of a cap", &written.per, Per::ALL, Per::as_str);
        let amount = scalar(ValueKind::Amount, written.amount.get_ref()).map_err(|message| {
            self.fault(
                written.amount.span(),
                message,
                "a cap is an exact number of zero or more",
            );
        });
        let Ok(Scalar::Amount(amount)) = amount else {
            return None;
        };
        let plain =
            |list: Vec<Spanned<String>>| list.into_iter().map(Spanned::into_inner).collect();
        Some(Cap {
            name: written.name.into_inner(),
            activities: plain(written.activities),
            categories: plain(written.categories),
            certified_from,
            per: per?,
            since,
            amount,
            rule,
        })
    }

    pub(super) fn grades(&mut self, written: Vec<GradeToml>) -> Vec<Grade> {
        let mut grades: Vec<Grade> = Vec::new();
        for entry in written {
            let rule = self.ids(entry.rule, &entry.means.span());
            let Some(means) = self.word(
                "meaning of a grade",
                &entry.means,
                GradeMeans::ALL,
                GradeMeans::as_str,
            ) else {
                continue;
            };
            for grade in entry.grades {
                if grades.iter().any(|other| other.grade == grade) {
                    self.fault(
                        entry.means.span(),
                        format!("the grade `{grade}` has two meanings"),
                        "keep one of them",
                    );
                }
                grades.push(Grade {
                    grade,
                    means,
                    rule: rule.clone(),
                });
            }
        }
        grades
    }
}
