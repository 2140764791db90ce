//! Texts of rule files to [`RulePacks`], and settings of a configuration put in place of theirs.

use super::fault::Fault;
use super::packs::RulePacks;
use super::{BUILT_IN, check};

impl RulePacks {
    /// Reads rule files, given as name and text; `providers.toml` belongs to [`names`] and is passed over.
    ///
    /// # Errors
    /// Every fault of every file, in the order of the files.
    pub fn read(files: &[(&str, &str)]) -> Result<Self, Vec<Fault>> {
        check::all(files)
    }

    /// As [`RulePacks::read`], with every fault drawn for a person: what `rules check` prints.
    ///
    /// # Errors
    /// Every fault of every file, rendered.
    pub fn check(files: &[(&str, &str)], colour: bool) -> Result<Self, Vec<String>> {
        let text = |file: &str| {
            files
                .iter()
                .find(|(name, _)| *name == file)
                .map_or("", |(_, text)| *text)
        };
        Self::read(files).map_err(|faults| {
            faults
                .iter()
                .map(|f| f.render(text(&f.file), colour))
                .collect()
        })
    }

    /// The packs that come with the program.
    ///
    /// # Errors
    /// As [`RulePacks::read`]; a test holds that there are none.
    pub fn built_in() -> Result<Self, Vec<Fault>> {
        Self::read(BUILT_IN)
    }

    /// Replaces a setting of a pack, or of all (`interpretations`), for every day; `name` such as `cpr_ceu_credit`.
    ///
    /// # Errors
    /// A sentence, where there is no such pack or setting or the value does not fit it.
    pub fn set(&mut self, pack: &str, name: &str, text: &str) -> Result<(), String> {
        let values = if pack == "interpretations" {
            &mut self.interpretations.values
        } else {
            &mut self
                .packs
                .iter_mut()
                .find(|p| p.id == pack)
                .ok_or_else(|| format!("there is no rule pack `{pack}`"))?
                .values
        };
        let mut found = values
            .iter_mut()
            .filter(|v| v.name.as_str() == name && v.says.is_some())
            .peekable();
        if found.peek().is_none() {
            return Err(format!("the rule pack `{pack}` has no setting `{name}`"));
        }
        for value in found {
            value.scalar = check::scalar(value.name.kind(), &toml::Value::String(text.to_owned()))?;
            value.says = Some(format!(
                "{name} = {text}, set by configuration ({})",
                value.rule.join(", ")
            ));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::super::value::{Name, Value};
    use super::super::{names, pack};
    use super::*;

    fn built_in() -> RulePacks {
        RulePacks::built_in().unwrap_or_else(|faults| panic!("{faults:#?}"))
    }

    #[test]
    fn built_in_packs_have_no_fault() {
        let ids: Vec<String> = built_in().packs.into_iter().map(|p| p.id).collect();
        assert_eq!(
            ids,
            [
                "ace",
                "acsm",
                "afaa",
                "canfitpro",
                "issa",
                "nasm",
                "ncsf",
                "nfpt",
                "nsca"
            ]
        );
    }

    #[test]
    fn every_row_of_the_ledger_is_there() {
        let packs = built_in();
        let rows: Vec<&str> = packs
            .packs
            .iter()
            .flat_map(|p| &p.rules)
            .map(|row| row.id.as_str())
            .collect();
        let has = |id: &str| {
            rows.iter().any(|row| {
                row.strip_prefix(id)
                    .is_some_and(|rest| rest.chars().all(char::is_alphabetic))
            })
        };
        let missing: Vec<String> = (1..=28)
            .map(|n| format!("N{n:02}"))
            .chain((1..=62).map(|n| format!("A{n:02}")))
            .filter(|id| !has(id))
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn every_decision_is_there() {
        let ids: Vec<String> = built_in()
            .interpretations
            .interpretations
            .into_iter()
            .map(|d| d.id)
            .collect();
        assert_eq!(ids, (1..=32).map(|n| format!("D{n}")).collect::<Vec<_>>());
    }

    #[test]
    fn credentials_are_known_by_their_usual_spellings() {
        let packs = built_in();
        for (spelling, code) in [
            ("NASM-CPT", Some("nasm-cpt")),
            ("nasm cpt", Some("nasm-cpt")),
            ("ACSM Certified Exercise Physiologist", Some("acsm-ep")),
            ("ACSM Certified Exercise Physiologist®", Some("acsm-ep")),
            ("ACSM-CPT-E", Some("acsm-cpt")),
            (
                "ACSM Certified Personal Trainer – Emeritus",
                Some("acsm-cpt"),
            ),
            ("ACSM-CEP", Some("acsm-cep")),
            ("ACE-CPT", Some("ace-cpt")),
            ("CSCS", Some("nsca-cscs")),
            ("NESTA-PFT", None),
        ] {
            assert_eq!(packs.credential_code(spelling), code, "{spelling}");
        }
        assert_eq!(
            packs.credential_in("ACSM Certified Clinical Exercise Physiologist®"),
            Some("acsm-cep")
        );
        assert_eq!(
            packs.credential_in("NASM Certified Corrective Exercise Specialist"),
            None
        );
    }

    /// "2.0" means 20 hours from NASM and 2 from AFAA (4.1).
    #[test]
    fn a_unit_is_whose_it_is() {
        let packs = built_in();
        let day = NaiveDate::from_ymd_opt(2026, 6, 30).unwrap();
        for (body, unit, hours) in [
            (Some("nasm"), "ceu", Some(20)),
            (Some("afaa"), "ceu", Some(2)),
            (Some("ncsf"), "ceu", Some(4)),
            (Some("canfitpro"), "cec", Some(4)),
            (Some("nfpt"), "cec", Some(10)),
            (Some("nccpt"), "ceu", None),
            (None, "ceu", None),
            (Some("ancc"), "hour", Some(2)),
        ] {
            assert_eq!(
                packs
                    .units
                    .unit(body, unit, day)
                    .map(|u| 2 * u.seconds / 3600),
                hours,
                "{body:?} {unit}"
            );
        }
    }

    /// One small broken file for each error, with words that its message holds, and every fault at once.
    #[test]
    fn faults_say_what_and_where() {
        let file = |name: &str| *BUILT_IN.iter().find(|(file, _)| *file == name).unwrap();
        let nasm = file("nasm.toml").1;
        let broken = |from: &str, to: &str| {
            assert!(nasm.contains(from), "{from}");
            let text = nasm.replacen(from, to, 1);
            RulePacks::check(
                &[
                    ("nasm.toml", &text),
                    file("interpretations.toml"),
                    file("units.toml"),
                ],
                false,
            )
            .map(|_| ())
            .unwrap_err()
            .join("\n")
        };
        for (from, to, says) in [
            (
                "unit = \"ceu\"",
                "unit = \"ceu\"\nunits = 1",
                "unknown field `units`",
            ),
            (
                "name = \"petition_fee\"",
                "name = \"petition\"",
                "`petition` is no value's name",
            ),
            (
                "credential = \"nasm-cpt\"",
                "credential = \"nasm-cp\"",
                "`nasm-cp` is no credential",
            ),
            ("value = \"2.0\"", "value = \"-2.0\"", "`-2.0` is negative"),
            ("value = \"2.0\"", "value = 2.0", "stands in quotes"),
            (
                "rule = [\"N26\"]",
                "rule = [\"N99\"]",
                "`N99` is neither in this file's ledger",
            ),
            (
                "value = 25\nrule = [\"N26\"]",
                "value = 25",
                "nothing is cited",
            ),
            (
                "rule = [\"N26\"]",
                "rule = [\"N26\"]\nquote = \"about $25\"",
                "not among the quotes",
            ),
            ("source = \"N\"", "source = \"M\"", "`M` is no source"),
            (
                "value = \"90 days\"",
                "value = \"90 moons\"",
                "`90 moons` is no length of time",
            ),
            (
                "until = \"90 days\"",
                "until = \"2 years\"",
                "not in the order of their ends",
            ),
            (
                "check = \"card_adult\"",
                "check = \"card_adults\"",
                "`card_adults` is no check",
            ),
            (
                "treatment = \"approved\"",
                "treatment = \"fine\"",
                "`fine` is no treatment",
            ),
            (
                "name = \"audit_days\"\nsince = 2015-01-01",
                "name = \"audit_days\"\nsince = 2014-01-01",
                "before covers_from",
            ),
            (
                "[[value]]\nname = \"audit_days\"",
                "[[value]]\nname = \"cycle_years\"\nsince = 2015-01-01\nvalue = 3\nrule = [\"N01\"]\n\n[[value]]\nname = \"audit_days\"",
                "two values of `cycle_years` begin on 2015-01-01",
            ),
        ] {
            let rendered = broken(from, to);
            assert!(rendered.contains(says), "{says}: {rendered}");
            assert!(
                rendered.contains("--> nasm.toml:") && rendered.contains("help"),
                "{rendered}"
            );
        }
        let two = broken(
            "name = \"petition_fee\"",
            "name = \"petition\"\nquote = \"x\"",
        );
        assert_eq!(two.matches("error").count(), 2, "{two}");
    }

    /// Every figure, treatment and cap has exactly one value on the first day of each quarter that its pack covers; what a pack
    /// needs has one from its first day on (`needed`), anything else from its own first day.
    #[test]
    fn every_rule_has_one_value_on_the_first_day_of_each_quarter() {
        let first_of_quarter = |n: u32| {
            NaiveDate::from_ymd_opt(2015 + i32::try_from(n / 4).unwrap(), n % 4 * 3 + 1, 1).unwrap()
        };
        let packs = built_in();
        for pack in &packs.packs {
            let quarters = (0..80)
                .map(first_of_quarter)
                .filter(|day| *day >= pack.covers_from);
            for day in quarters {
                let one = |what: String, begun: Vec<NaiveDate>| {
                    let held: Vec<&NaiveDate> =
                        begun.iter().filter(|since| **since <= day).collect();
                    let latest = held.iter().max();
                    assert!(
                        held.is_empty()
                            || held
                                .iter()
                                .filter(|since| Some(since) == latest.as_ref())
                                .count()
                                == 1,
                        "{what} on {day}"
                    );
                };
                for v in &pack.values {
                    let key = |v: &Value| {
                        (
                            v.name,
                            v.credential.clone(),
                            v.category.clone(),
                            v.certified_from,
                        )
                    };
                    one(
                        format!("{} {:?}", pack.id, key(v)),
                        pack.values
                            .iter()
                            .filter(|o| key(o) == key(v))
                            .map(|o| o.since)
                            .collect(),
                    );
                }
                for a in &pack.activities {
                    let same = pack.activities.iter().filter(|o| o.name == a.name);
                    one(
                        format!("{} {}", pack.id, a.name),
                        same.map(|o| o.since).collect(),
                    );
                }
                for c in &pack.caps {
                    let same = pack
                        .caps
                        .iter()
                        .filter(|o| (&o.name, o.certified_from) == (&c.name, c.certified_from));
                    one(
                        format!("{} {}", pack.id, c.name),
                        same.map(|o| o.since).collect(),
                    );
                }
                for credential in &pack.credentials {
                    assert!(
                        packs.count(pack, Name::CycleYears, day).is_some(),
                        "{} {day}",
                        pack.id
                    );
                    assert!(
                        !pack
                            .by_certification(Name::Required, &credential.code, day)
                            .is_empty(),
                        "{} {day}",
                        credential.code
                    );
                }
            }
        }
    }

    #[test]
    fn the_built_in_packs_have_nothing_unused() {
        assert_eq!(built_in().notes, []);
        assert_eq!(
            built_in().unused_approvals(&names::Names::built_in()),
            [""; 0]
        );
    }

    /// What a pack may say stands in `docs/rule-packs.md`.
    #[test]
    fn every_word_is_documented() {
        let docs = include_str!("../../docs/rule-packs.md");
        let names = Name::ALL.iter().filter(|name| !Name::SHARED.contains(name));
        let words = names.flat_map(|name| {
            std::iter::once(name.as_str()).chain(name.kind().words().iter().copied())
        });
        let missing: Vec<&str> = words
            .filter(|word| !docs.contains(&format!("`{word}`")))
            .collect();
        assert_eq!(missing, [""; 0]);
        let kinds: Vec<&&str> = pack::Activity::KINDS
            .iter()
            .filter(|kind| !docs.contains(**kind))
            .collect();
        assert_eq!(kinds, [&""; 0]);
    }

    #[test]
    fn an_approval_that_no_rule_knows_is_noted() {
        let list = |body: &str| {
            let text = format!(
                "[[provider]]\nname = \"Kinetic Edge\"\nclass = \"company\"\napproved_by = [{{ body = \"{body}\", since = \"2024-01-01\", source = \"its list\" }}]\n"
            );
            built_in().unused_approvals(&names::Names::parse(&text).unwrap())
        };
        assert_eq!(list("nasm"), [""; 0]);
        assert_eq!(
            list("nsam"),
            ["unused: Kinetic Edge is approved by `nsam`, which is no [[body]] of units.toml"]
        );
    }

    #[test]
    fn a_setting_is_replaced_by_name() {
        let mut packs = built_in();
        packs.set("nasm", "cpr_ceu_credit", "0.1").unwrap();
        assert!(
            packs.set("nasm", "required", "1.9").is_err(),
            "a rule is no setting"
        );
        assert!(packs.set("nasm", "cpr_ceu_credit", "-1").is_err());
        assert!(packs.set("nesta", "year", "both").is_err());
    }
}
