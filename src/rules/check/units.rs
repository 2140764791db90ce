//! `units.toml` as written comes in, checked bodies, units and issuers of cards go out.

use super::super::pack::Source;
use super::super::units::{Body, CardIssuer, UnitRule, Units};
use super::super::written::{CardIssuerToml, UnitToml, UnitsToml};
use super::checker::Checker;
use crate::digest::sha256_hex;

impl Checker<'_> {
    pub(super) fn units(&mut self, written: UnitsToml, text: &str) -> Units {
        let sources = self.sources(written.source);
        let bodies: Vec<Body> = written
            .body
            .into_iter()
            .map(|body| Body {
                code: body.code.into_inner(),
                name: body.name,
                recognised_since: body.recognised_since.map(|day| self.date(&day)),
            })
            .collect();
        let mut units: Vec<UnitRule> = Vec::new();
        for unit in written.unit {
            let unit = self.unit(unit, &units, &bodies, &sources);
            units.push(unit);
        }
        let card_issuers = written
            .card_issuer
            .into_iter()
            .filter_map(|issuer| self.card_issuer(issuer, &sources))
            .collect();
        Units {
            version: written.version,
            sha256: sha256_hex(text.as_bytes()),
            sources,
            bodies,
            units,
            card_issuers,
        }
    }

    fn unit(
        &mut self,
        written: UnitToml,
        above: &[UnitRule],
        bodies: &[Body],
        sources: &[Source],
    ) -> UnitRule {
        let since = self.date(&written.since);
        let source = self.known_source(&written.source, sources);
        let body = written.body.as_ref().map(|body| body.get_ref().clone());
        if let Some(code) = written
            .body
            .filter(|code| !bodies.iter().any(|b| b.code == *code.get_ref()))
        {
            self.fault(
                code.span(),
                format!("`{}` is not a body of this file", code.get_ref()),
                "add a [[body]] with this code",
            );
        }
        if *written.seconds.get_ref() <= 0 {
            self.fault(
                written.seconds.span(),
                "the value of a unit must be more than zero seconds",
                "write whole seconds of contact time, 3600 for an hour",
            );
        }
        let repeats = |other: &UnitRule| {
            other.body == body && other.unit == *written.unit.get_ref() && other.since >= since
        };
        if above.iter().any(repeats) {
            self.fault(
                written.unit.span(),
                "two values of this unit overlap or are out of order",
                "each begins after the one above it",
            );
        }
        UnitRule {
            body,
            unit: written.unit.into_inner(),
            seconds: written.seconds.into_inner(),
            since,
            same_amount: written.same_amount,
            source,
            sentence: written.sentence,
        }
    }

    fn card_issuer(&mut self, written: CardIssuerToml, sources: &[Source]) -> Option<CardIssuer> {
        let since = self.date(&written.since);
        let source = self.known_source(&written.source, sources);
        let valid = written.valid.get_ref().parse().map_err(|message: String| {
            self.fault(
                written.valid.span(),
                message,
                "write how long a card is valid from its issue",
            );
        });
        Some(CardIssuer {
            name: written.name,
            valid: valid.ok()?,
            to_month_end: written.to_month_end,
            since,
            source,
            sentence: written.sentence,
        })
    }
}
