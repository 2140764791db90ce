//! What stretches of words say, in the languages of `lexicon/`: a role for each. A sheet comes in, its roles with their places go
//! out.
//!
//! Words are compared folded and without the spaces between them, so that "V O I D" is found, and with their boundaries, so that
//! "avoid" is not.

use std::collections::BTreeMap;
use std::ops::{Range, RangeInclusive};
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use serde::Deserialize;

use crate::codes::codes;
use crate::read::fold::fold;
use crate::read::sheet::Sheet;

codes! {
    /// What a stretch of words says.
    pub enum Role {
        /// Something was given: an approval, credits, an award.
        Granted = "granted",
        /// Something was refused.
        Refused = "refused",
        /// Something was asked for, and not decided.
        Pending = "pending",
        /// Something was asked for, and arrived.
        Received = "received",
        /// A course or a test was completed.
        Completed = "completed",
        /// A course or a test was not completed.
        Unfinished = "unfinished",
        /// The paper counts no more, or never did.
        Withdrawn = "withdrawn",
        /// What follows is denied.
        Negated = "negated",
        /// What follows depends on something.
        Conditional = "conditional",
        /// Credits are for those who attended, not for who taught or spoke.
        AttendeeCredits = "attendee-credits",
        /// A college is accredited.
        Accredited = "accredited",
        /// A college is not accredited.
        NotAccredited = "not-accredited",
        /// A journal is peer-reviewed.
        PeerReviewed = "peer-reviewed",
        /// A journal is not peer-reviewed.
        NotPeerReviewed = "not-peer-reviewed",
        /// A course is not finished yet.
        InProgress = "in-progress",
        /// A conference or lecture is of a nation or wider.
        NationalLevel = "national-level",
        /// It is of a state.
        StateLevel = "state-level",
        /// It is of a region.
        RegionalLevel = "regional-level",
        /// It is of a college.
        CollegeLevel = "college-level",
        /// It is of a club.
        LocalLevel = "local-level",
        /// Hours were spent watching somebody work.
        Shadowing = "shadowing",
        /// Books or articles were read.
        Reading = "reading",
        /// Hours are those of a job.
        JobDuty = "job-duty",
        /// A course was audited.
        Audited = "audited",
        /// In a title: a lifeguard's course.
        LifeguardTitle = "lifeguard-title",
        /// In a title: an emergency medical technician's course.
        EmtTitle = "emt-title",
        /// In a title: hours spent watching somebody work.
        ShadowingTitle = "shadowing-title",
        /// In a title: books or articles.
        ReadingTitle = "reading-title",
    }
}

impl Role {
    /// Whether it tells what was decided, granted or completed, and whether that stands. Of these, the longer phrase says it: "not
    /// approved" is no grant.
    fn is_of_a_decision(self) -> bool {
        matches!(
            self,
            Self::Granted
                | Self::Refused
                | Self::Pending
                | Self::Received
                | Self::Completed
                | Self::Unfinished
                | Self::Withdrawn
                | Self::Negated
                | Self::Conditional
        )
    }
}

/// As many words at most stand between a denial or condition and what it is about: "could not at this time be approved".
const REACH: usize = 5;

/// A file of `lexicon/`: the phrases of a language for each role.
#[derive(Deserialize)]
struct Language {
    /// Its name in English.
    #[serde(rename = "language")]
    _name: String,
    #[serde(flatten)]
    roles: BTreeMap<Role, Phrases>,
}

/// The phrases of a role, as they are printed, in any case.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Phrases {
    /// Those that say it only where nothing else stands in a cell, or behind its label.
    alone: Vec<String>,
    /// Those that say it anywhere.
    phrases: Vec<String>,
}

/// What a phrase says.
#[derive(Clone, Copy)]
struct Meaning {
    role: Role,
    language: usize,
    alone: bool,
}

/// All phrases of all languages.
pub struct Lexicon {
    finder: AhoCorasick,
    meanings: Vec<Meaning>,
}

static BUILT_IN: LazyLock<Lexicon> = LazyLock::new(|| {
    const FILES: &[&str] = &include!(concat!(env!("OUT_DIR"), "/lexicon.rs"));
    Lexicon::new(FILES).unwrap_or_else(|error| panic!("lexicon/: {error}"))
});

/// Where something is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// What is said.
    pub role: Role,
    /// The cells in which the words stand.
    pub cells: RangeInclusive<usize>,
    /// The words, as positions in the sheet.
    words: Range<usize>,
    /// The sentence in which they begin.
    sentence: usize,
    language: usize,
}

/// What is said on a sheet, in reading order.
#[derive(Debug, Clone, Default)]
pub struct Said(Vec<Mention>);

impl Lexicon {
    /// That of the program.
    #[must_use]
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    fn new(files: &[&str]) -> Result<Self, String> {
        let (mut texts, mut meanings) = (Vec::new(), Vec::new());
        for (language, file) in files.iter().enumerate() {
            let parsed: Language = toml::from_str(file).map_err(|error| error.to_string())?;
            for (role, phrases) in parsed.roles {
                let alone = phrases.alone.iter().map(|phrase| (phrase, true));
                let anywhere = phrases.phrases.iter().map(|phrase| (phrase, false));
                for (phrase, alone) in alone.chain(anywhere) {
                    texts.push(
                        words(&fold(phrase))
                            .map(|(word, _)| word)
                            .collect::<String>(),
                    );
                    meanings.push(Meaning {
                        role,
                        language,
                        alone,
                    });
                }
            }
        }
        let finder = AhoCorasick::new(texts).map_err(|error| error.to_string())?;
        Ok(Self { finder, meanings })
    }

    /// What is said on a sheet.
    #[must_use]
    pub fn read(&self, sheet: &Sheet<'_>) -> Said {
        let cells = sheet.cells.iter().map(|cell| cell.text.as_str());
        self.said_in(&Stream::of(cells))
    }

    /// What is said in a folded text, as if it stood in a cell.
    #[must_use]
    pub fn read_text(&self, folded: &str) -> Said {
        self.said_in(&Stream::of(std::iter::once(folded)))
    }

    fn said_in(&self, stream: &Stream) -> Said {
        let mut found: Vec<Mention> = self
            .finder
            .find_overlapping_iter(&stream.squeezed)
            .filter_map(|found| {
                let meaning = self.meanings[found.pattern().as_usize()];
                stream.mention(found.range(), meaning)
            })
            .collect();
        found.sort_by_key(|one| {
            (
                one.words.start,
                std::cmp::Reverse(one.words.end),
                one.language,
            )
        });
        let mut said: Vec<Mention> = Vec::with_capacity(found.len());
        for mention in found {
            // The same words may say the same in two languages.
            let is_in = |last: &Mention| {
                last.words.end >= mention.words.end
                    && (last.words != mention.words || last.role == mention.role)
            };
            let is_alike =
                |last: &&Mention| last.role.is_of_a_decision() == mention.role.is_of_a_decision();
            if !said.iter().rev().find(is_alike).is_some_and(is_in) {
                said.push(mention);
            }
        }
        Said(said)
    }
}

impl Said {
    /// Whether something is said, denied or not.
    #[must_use]
    pub fn says(&self, role: Role) -> bool {
        self.of(role).next().is_some()
    }

    /// Where something is said, denied or not.
    pub fn of(&self, role: Role) -> impl Iterator<Item = &Mention> {
        self.0.iter().filter(move |mention| mention.role == role)
    }

    /// What is said right before some words, within the same sentence: [`Role::Negated`] before [`Role::Conditional`]; `None`
    /// if they stand as they are. A refusal denies what follows it: "no CEUs are awarded".
    #[must_use]
    pub fn before(&self, mention: &Mention) -> Option<Role> {
        let is_before = |other: &&Mention| {
            other.sentence == mention.sentence
                && other.language == mention.language
                && other.words.end <= mention.words.start
                && mention.words.start - other.words.end <= REACH
        };
        let roles = || self.0.iter().filter(is_before).map(|other| other.role);
        let denies = |role: Role| {
            role == Role::Negated || role == Role::Refused && mention.role != Role::Refused
        };
        if roles().any(denies) {
            Some(Role::Negated)
        } else {
            roles().find(|role| *role == Role::Conditional)
        }
    }

    /// Where something is said as it is, neither denied nor depending on anything.
    pub fn plainly(&self, role: Role) -> impl Iterator<Item = &Mention> {
        self.of(role)
            .filter(|mention| self.before(mention).is_none())
    }

    /// Where something is denied by what stands before it.
    pub fn denied(&self, role: Role) -> impl Iterator<Item = &Mention> {
        self.of(role)
            .filter(|mention| self.before(mention) == Some(Role::Negated))
    }

    /// Where something depends on what stands before it.
    pub fn conditional(&self, role: Role) -> impl Iterator<Item = &Mention> {
        self.of(role)
            .filter(|mention| self.before(mention) == Some(Role::Conditional))
    }
}

/// The words of cells in a row.
#[derive(Default)]
struct Stream {
    /// Without anything between them.
    squeezed: String,
    /// Where each begins in it.
    starts: Vec<usize>,
    /// The cell of each.
    cells: Vec<usize>,
    /// The sentence of each.
    sentences: Vec<usize>,
    /// The words of each cell, and of these, those behind its last label.
    of_cells: Vec<[Range<usize>; 2]>,
}

impl Stream {
    fn of<'t>(cells: impl Iterator<Item = &'t str>) -> Self {
        let mut stream = Self::default();
        let mut sentence = 0;
        for (cell, text) in cells.enumerate() {
            let first = stream.starts.len();
            let mut value = first;
            for (word, mark) in words(text) {
                stream.starts.push(stream.squeezed.len());
                stream.cells.push(cell);
                stream.sentences.push(sentence);
                stream.squeezed.push_str(&word);
                match mark {
                    Mark::Sentence => sentence += 1,
                    Mark::Label => value = stream.starts.len(),
                    Mark::None => {}
                }
            }
            let end = stream.starts.len();
            stream.of_cells.push([first..end, value..end]);
        }
        stream
    }

    /// What is said by some bytes, if they begin and end with words.
    fn mention(&self, bytes: Range<usize>, meaning: Meaning) -> Option<Mention> {
        let start = self.starts.binary_search(&bytes.start).ok()?;
        let end = if bytes.end == self.squeezed.len() {
            self.starts.len()
        } else {
            self.starts.binary_search(&bytes.end).ok()?
        };
        let words = start..end;
        let cells = self.cells[start]..=self.cells[end - 1];
        let is_broken = self.sentences[start] != self.sentences[end - 1];
        if is_broken || meaning.alone && !self.of_cells[*cells.start()].contains(&words) {
            return None;
        }
        Some(Mention {
            role: meaning.role,
            cells,
            sentence: self.sentences[start],
            words,
            language: meaning.language,
        })
    }
}

/// What stands behind a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    None,
    /// The end of a sentence.
    Sentence,
    /// A colon, behind a label.
    Label,
}

/// The words of a folded text, each with what stands behind it. An apostrophe is no boundary.
fn words(folded: &str) -> impl Iterator<Item = (String, Mark)> {
    let mut rest = folded.trim_start_matches(|c: char| !c.is_alphanumeric());
    std::iter::from_fn(move || {
        let is_of_word = |c: char| c.is_alphanumeric() || c == '\'';
        let end = rest.find(|c: char| !is_of_word(c)).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        if word.is_empty() {
            return None;
        }
        let next = behind.find(char::is_alphanumeric).unwrap_or(behind.len());
        let (marks, more) = behind.split_at(next);
        rest = more;
        let mark =
            if marks.contains(['.', '!', '?', ';']) && (marks.contains(' ') || more.is_empty()) {
                Mark::Sentence
            } else if marks.contains(':') {
                Mark::Label
            } else {
                Mark::None
            };
        Some((word.replace('\'', ""), mark))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::drawn::page;

    /// What is said on a page of these lines: each role, with what is said before it.
    fn said(lines: &[&str]) -> Vec<(Role, Option<Role>)> {
        let page = page(lines);
        let lines: Vec<_> = page.lines.iter().map(|line| (&page, line)).collect();
        let said = Lexicon::built_in().read(&Sheet::new(&lines));
        let roles = said.0.iter().map(|one| (one.role, said.before(one)));
        roles
            .filter(|(role, _)| !matches!(role, Role::Negated | Role::Conditional))
            .collect()
    }

    #[test]
    fn a_denial_reaches_over_a_few_words_and_not_over_a_sentence() {
        let negated = Some(Role::Negated);
        for (line, expected) in [
            ("Your petition was approved.", None),
            ("Your petition was not approved.", negated),
            ("We could not at this time have it approved.", negated),
            ("We can't see it approved.", negated),
            ("Do not reply. It was approved.", None),
            ("If approved, it counts.", Some(Role::Conditional)),
            ("No CEUs are awarded.", negated),
        ] {
            assert!(said(&[line]).contains(&(Role::Granted, expected)), "{line}");
        }
        // Spanish for "not", and English for a number.
        assert_eq!(said(&["Petition No 12 approved"]), [(Role::Granted, None)]);
        assert_eq!(said(&["No fue aprobado"]), [(Role::Granted, negated)]);
    }

    #[test]
    fn words_are_found_with_their_boundaries() {
        assert_eq!(said(&["V O I D"]), [(Role::Withdrawn, None)]);
        assert_eq!(said(&["Status: Void"]), [(Role::Withdrawn, None)]);
        assert_eq!(said(&["Avoid injuries"]), []);
        assert_eq!(said(&["A sample of exercises"]), []);
        assert_eq!(said(&["Course No. / Credits"]), []);
        assert_eq!(
            said(&["This certificate has been", "revoked by its issuer"]),
            [(Role::Withdrawn, None)]
        );
    }

    #[test]
    fn a_language_needs_a_file_and_no_line_of_rust() {
        let polish = "language = \"Polish\"\n[withdrawn]\nalone = [\"unieważniony\"]\n";
        let lexicon = Lexicon::new(&[polish]).unwrap();
        let page = page(&["UNIEWAŻNIONY"]);
        let lines: Vec<_> = page.lines.iter().map(|line| (&page, line)).collect();
        let said = lexicon.read(&Sheet::new(&lines));
        assert_eq!(said.of(Role::Withdrawn).count(), 1);
        assert!(Lexicon::new(&["language = \"Polish\"\n[withdrawm]\n"]).is_err());
    }
}
