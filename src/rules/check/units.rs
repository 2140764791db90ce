//! `units.toml` as written, checked part by part.

use super::super::hash::sha256;
use super::super::units::{Body, CardIssuer, UnitRule, Units};
use super::super::written;
use super::Checker;

impl Checker<'_> {
    pub(super) fn units(&mut self, w: written::UnitsToml, text: &str) -> Units {
        let sources = self.sources(w.source);
        let bodies: Vec<Body> = w
            .body
            .into_iter()
            .map(|b| Body {
                code: b.code.into_inner(),
                name: b.name,
                recognised_since: b.recognised_since.map(|day| self.date(&day)),
            })
            .collect();
        let mut units: Vec<UnitRule> = Vec::new();
        for u in w.unit {
            let since = self.date(&u.since);
            let source = self.known_source(&u.source, &sources);
            let body = u.body.as_ref().map(|b| b.get_ref().clone());
            if let Some(code) = u
                .body
                .filter(|code| !bodies.iter().any(|b| b.code == *code.get_ref()))
            {
                self.fault(
                    code.span(),
                    format!("`{}` is no body of this file", code.get_ref()),
                    "add a [[body]] with this code",
                );
            }
            if *u.seconds.get_ref() <= 0 {
                self.fault(
                    u.seconds.span(),
                    "a unit is worth more than no time",
                    "write whole seconds of contact time, 3600 for an hour",
                );
            }
            if units
                .iter()
                .any(|o| o.body == body && o.unit == *u.unit.get_ref() && o.since >= since)
            {
                self.fault(
                    u.unit.span(),
                    "two worths of this unit overlap or are out of order",
                    "each begins after the one above it",
                );
            }
            let (unit, seconds) = (u.unit.into_inner(), u.seconds.into_inner());
            units.push(UnitRule {
                body,
                unit,
                seconds,
                since,
                same_amount: u.same_amount,
                source,
                sentence: u.sentence,
            });
        }
        let mut card_issuers = Vec::new();
        for c in w.card_issuer {
            let (since, source) = (self.date(&c.since), self.known_source(&c.source, &sources));
            match c.valid.get_ref().parse() {
                Ok(valid) => {
                    card_issuers.push(CardIssuer {
                        name: c.name,
                        valid,
                        to_month_end: c.to_month_end,
                        since,
                        source,
                        sentence: c.sentence,
                    });
                }
                Err(message) => self.fault(
                    c.valid.span(),
                    message,
                    "how long a card is valid from its issue",
                ),
            }
        }
        Units {
            version: w.version,
            sha256: sha256(text.as_bytes()),
            sources,
            bodies,
            units,
            card_issuers,
        }
    }
}
