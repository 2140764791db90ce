//! What a spelling of a credential that no pack knows may mean.
//!
//! A spelling comes in; codes of credentials go out, for a person to choose from. Nothing is taken for known here.

use super::names;
use super::packs::RulePacks;

/// What an unknown spelling of a credential may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SimilarCredentials<'p> {
    /// It names more than one credential.
    Several,
    /// It is a part of a spelling of these, or nearly one, or has one in it: their codes. Empty if it resembles none.
    Of(Vec<&'p str>),
}

impl RulePacks {
    /// The credentials that a spelling which no pack knows may mean.
    #[must_use]
    pub fn similar_credentials(&self, written: &str) -> SimilarCredentials<'_> {
        if self.names_several(written) {
            return SimilarCredentials::Several;
        }
        if let Some(code) = self.credential_in(written) {
            return SimilarCredentials::Of(vec![code]);
        }
        let wanted = names::fold(written);
        let of_part = self.with_words(&wanted);
        SimilarCredentials::Of(if of_part.is_empty() {
            self.nearest(&wanted)
        } else {
            of_part
        })
    }

    /// Whether a text is a list with a known credential in it.
    fn names_several(&self, written: &str) -> bool {
        let parts: Vec<&str> = written
            .split([';', ',', '/', '+', '&', '|', '\n'])
            .flat_map(|part| part.split(" and "))
            .filter(|part| !names::fold(part).is_empty())
            .collect();
        parts.len() > 1
            && parts
                .iter()
                .any(|part| self.credential_code(part).is_some())
    }

    /// The credentials that have all words of a folded text in one of their spellings.
    fn with_words(&self, wanted: &str) -> Vec<&str> {
        let has_words = |spelling: &String| {
            let mut words = wanted.split(' ');
            words.all(|word| spelling.split(' ').any(|known| known == word))
        };
        self.folded_spellings()
            .filter(|(_, spellings)| !wanted.is_empty() && spellings.iter().any(has_words))
            .map(|(code, _)| code)
            .collect()
    }

    /// The credentials with the spelling that differs least from a folded text: by one letter in eight, and at least by one.
    fn nearest(&self, wanted: &str) -> Vec<&str> {
        let most = (wanted.chars().count() / 8).max(1);
        let distance = |spelling: &String| strsim::osa_distance(spelling, wanted);
        let distances: Vec<(usize, &str)> = self
            .folded_spellings()
            .filter_map(|(code, spellings)| Some((spellings.iter().map(distance).min()?, code)))
            .collect();
        let least = distances.iter().map(|(distance, _)| *distance).min();
        distances
            .into_iter()
            .filter(|(distance, _)| *distance <= most && Some(*distance) == least)
            .map(|(_, code)| code)
            .collect()
    }

    /// Each credential with all its spellings, folded.
    fn folded_spellings(&self) -> impl Iterator<Item = (&str, Vec<String>)> {
        let credentials = self.packs.iter().flat_map(|pack| &pack.credentials);
        credentials.map(|credential| {
            let spellings = credential
                .spellings
                .iter()
                .chain([&credential.name, &credential.code]);
            let folded = spellings.map(|spelling| names::fold(spelling)).collect();
            (credential.code.as_str(), folded)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(written: &str, expected: &[&str]) {
        let packs = RulePacks::built_in().unwrap();
        assert_eq!(
            packs.similar_credentials(written),
            SimilarCredentials::Of(expected.to_vec()),
            "{written}"
        );
    }

    #[test]
    fn a_slip_is_nearly_one_spelling() {
        check("NASM-CTP", &["nasm-cpt"]);
        check("NSAM CPT", &["nasm-cpt"]);
        check("ACSMEP", &["acsm-ep"]);
        check("ACSM Certified Excercise Phisiologist", &["acsm-ep"]);
        // One letter away from both.
        check("ACSM-CP", &["acsm-cpt", "acsm-ep", "acsm-cep"]);
    }

    #[test]
    fn a_part_may_mean_every_credential_that_has_it() {
        check(
            "CPT",
            &[
                "ace-cpt", "acsm-cpt", "issa-cpt", "nasm-cpt", "ncsf-cpt", "nfpt-cpt", "nsca-cpt",
            ],
        );
        check("NASM", &["nasm-cpt"]);
        check("ACSM", &["acsm-gei", "acsm-cpt", "acsm-ep", "acsm-cep"]);
        check("Exercise Physiologist", &["acsm-ep", "acsm-cep"]);
        check("NASM-CPT (7th edition)", &["nasm-cpt"]);
    }

    /// NASM-CES is a credential of its own, for which there are no rules.
    #[test]
    fn another_credential_resembles_none() {
        for written in ["NASM-CES", "Yoga Alliance RYT-200", "NESTA-PFT", "?"] {
            check(written, &[]);
        }
    }

    #[test]
    fn several_in_one_cell() {
        let packs = RulePacks::built_in().unwrap();
        for written in [
            "NASM-CPT; ACSM-EP",
            "NASM-CPT/CES",
            "NASM-CPT, NASM-CES",
            "ACE-CPT and CSCS",
        ] {
            assert_eq!(
                packs.similar_credentials(written),
                SimilarCredentials::Several,
                "{written}"
            );
        }
    }
}
