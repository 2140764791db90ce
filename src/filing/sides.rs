//! The two sides of a card in two files: which back belongs to which front (N10, D7).
//!
//! A trainer's evidence comes in and is changed in place. A back names nobody or the trainer, and has
//! no date. It belongs to the only front of the trainer that has its number, else whose file is beside
//! it under the same name but for the side or the next number, such as `IMG_2207.jpg` and
//! `IMG_2208.jpg`. If two could be meant, none is taken.

use crate::filing::answers::field::{AnswerValue, OtherSide};
use crate::filing::filed::{FiledRecord, MatchedBy};
use crate::finding::Code;
use crate::read::record::{Kind, Reading, Record, Side};
use crate::rules::names::fold;

/// Joins each back among a trainer's evidence with its front, and removes the doubt about whose
/// document the back is. What shows most surely that two belong together decides; if two could be
/// meant by it, none is taken.
pub fn join_sides(evidence: &mut [FiledRecord]) {
    let backs: Vec<usize> = (0..evidence.len())
        .filter(|&i| is_one_side(&evidence[i], Side::Back) && is_nobody_elses(&evidence[i]))
        .collect();
    let fronts: Vec<usize> = (0..evidence.len())
        .filter(|&i| is_one_side(&evidence[i], Side::Front) && evidence[i].doubt.is_none())
        .collect();
    let mut pairs: Vec<(Bond, usize, usize)> = backs
        .iter()
        .flat_map(|back| fronts.iter().map(move |front| (*back, *front)))
        .filter_map(|(back, front)| Some((bond(&evidence[back], &evidence[front])?, back, front)))
        .collect();
    pairs.sort_unstable();
    while let Some(&(strongest, ..)) = pairs.first() {
        let alike: Vec<(usize, usize)> = pairs
            .iter()
            .filter(|(bond, ..)| *bond == strongest)
            .map(|(_, back, front)| (*back, *front))
            .collect();
        let shares =
            |one: (usize, usize), other: (usize, usize)| one.0 == other.0 || one.1 == other.1;
        for &pair in &alike {
            if alike.iter().filter(|other| shares(pair, **other)).count() == 1 {
                join(evidence, pair);
            }
        }
        // A side with several possible partners takes none that is less sure either.
        pairs.retain(|(_, back, front)| !alike.iter().any(|pair| shares((*back, *front), *pair)));
    }
}

fn join(evidence: &mut [FiledRecord], (back, front): (usize, usize)) {
    evidence[back].back_of = Some(evidence[front].id.clone());
    if evidence[back].doubt.take().is_some() || evidence[back].record.holder.is_missing() {
        evidence[back].matched_by = MatchedBy::OtherSide;
    }
}

/// What shows that a back and a front belong together, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Bond {
    Answer,
    Number,
    Place,
}

/// It is a card of which only this side was seen.
fn is_one_side(filed: &FiledRecord, side: Side) -> bool {
    let card = filed.record.card.as_ref();
    filed.record.is(Kind::CprAed) && card.is_some_and(|card| card.sides == [side])
}

/// It names nobody, or surely its trainer, and no coverage of its own.
fn is_nobody_elses(filed: &FiledRecord) -> bool {
    let names_nobody = filed.record.holder.is_missing();
    let adds_nothing = filed
        .record
        .card
        .as_ref()
        .is_some_and(|card| card.covers.is_empty());
    match &filed.doubt {
        None => names_nobody || adds_nothing,
        Some(doubt) => names_nobody && doubt.code == Code::HolderMissing,
    }
}

/// By what a person answered; if nobody answered, by what is on the two documents.
fn bond(back: &FiledRecord, front: &FiledRecord) -> Option<Bond> {
    match (answered_side(back), answered_side(front)) {
        (None, None) => look_like_one_card(&back.record, &front.record),
        (of_back, of_front) => {
            let is_meant = of_back.is_some_and(|hash| *hash == front.record.sha256)
                || of_front.is_some_and(|hash| *hash == back.record.sha256);
            is_meant.then_some(Bond::Answer)
        }
    }
}

/// The hash of the file that shows the other side, if a person answered that.
fn answered_side(filed: &FiledRecord) -> Option<&String> {
    filed.answers.iter().find_map(|answer| match &answer.value {
        AnswerValue::OtherSide(OtherSide::InDocument(hash)) => Some(hash),
        _ => None,
    })
}

/// They have a number in common, or lie beside each other, and do not name different providers.
fn look_like_one_card(back: &Record, front: &Record) -> Option<Bond> {
    let numbers = |record: &Record| {
        record
            .ids
            .iter()
            .filter_map(Reading::value)
            .map(|id| fold(&id.value))
            .collect::<Vec<_>>()
    };
    let providers_differ = back
        .provider
        .value()
        .zip(front.provider.value())
        .is_some_and(|(of_back, of_front)| fold(of_back) != fold(of_front));
    let front_numbers = numbers(front);
    let share_a_number = numbers(back)
        .iter()
        .any(|number| front_numbers.contains(number));
    if providers_differ {
        None
    } else if share_a_number {
        Some(Bond::Number)
    } else {
        are_neighbours(&back.path, &front.path).then_some(Bond::Place)
    }
}

/// Words in the name of a file that tell which side it shows.
const SIDES: [&str; 12] = [
    "front", "back", "side", "sides", "reverse", "obverse", "rear", "a", "b", "recto", "verso",
    "page",
];

/// Whether two files of one folder have the same name but for the side and for one number that is
/// the next one.
fn are_neighbours(one: &str, other: &str) -> bool {
    let (one_folder, one_name) = one.rsplit_once('/').unwrap_or(("", one));
    let (other_folder, other_name) = other.rsplit_once('/').unwrap_or(("", other));
    let (one_parts, other_parts) = (name_parts(one_name), name_parts(other_name));
    let different: Vec<_> = one_parts
        .iter()
        .zip(&other_parts)
        .filter(|(part, other_part)| part != other_part)
        .collect();
    let are_consecutive = |(part, other_part): (&String, &String)| {
        part.parse::<u64>()
            .ok()
            .zip(other_part.parse::<u64>().ok())
            .is_some_and(|(number, other_number)| number.abs_diff(other_number) == 1)
    };
    one_folder == other_folder
        && one_parts.len() == other_parts.len()
        && different.len() <= 1
        && different.into_iter().all(are_consecutive)
}

/// The words and numbers of a file's name, without its extension and without what tells the side.
fn name_parts(name: &str) -> Vec<String> {
    let name = fold(name.rsplit_once('.').map_or(name, |(stem, _)| stem));
    let mut parts: Vec<String> = Vec::new();
    let mut last_kind = None;
    for character in name.chars() {
        let kind = if character.is_ascii_digit() {
            Some(true)
        } else {
            character.is_alphabetic().then_some(false)
        };
        match (kind, parts.last_mut()) {
            (Some(_), Some(part)) if kind == last_kind => part.push(character),
            (Some(_), _) => parts.push(character.to_string()),
            (None, _) => {}
        }
        last_kind = kind;
    }
    parts.retain(|part| !SIDES.contains(&part.as_str()));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::filing::answers::answer::Answer;
    use crate::filing::answers::field::AnswerField;
    use crate::finding::Finding;
    use crate::read::record::{At, Card, Id, Skills, TextSource};

    #[test]
    fn neighbours_have_the_same_name_but_for_the_side() {
        let yes = [
            ("Ana/cpr-front.jpg", "Ana/cpr-back.jpg"),
            ("Ana/front.jpg", "Ana/BACK.png"),
            (
                "Ana/CPR card front IMG_2207.jpg",
                "Ana/CPR card back IMG_2208.jpg",
            ),
            ("Ana/IMG_0999.jpg", "Ana/IMG_1000.jpg"),
            ("scan a.pdf", "scan b.pdf"),
            ("Ana/cpr 2025 side 1.jpg", "Ana/cpr 2025 side 2.jpg"),
        ];
        for (one, other) in yes {
            assert!(
                are_neighbours(one, other) && are_neighbours(other, one),
                "{one} and {other}"
            );
        }
        let no = [
            ("Ana/cpr-front.jpg", "Ben/cpr-back.jpg"),
            ("Ana/IMG_2207.jpg", "Ana/IMG_2209.jpg"),
            ("Ana/cpr front.jpg", "Ana/first aid back.jpg"),
            ("Ana/cpr 2024 front 1.jpg", "Ana/cpr 2025 front 2.jpg"),
            ("Ana/cpr front.jpg", "Ana/back.jpg"),
        ];
        for (one, other) in no {
            assert!(!are_neighbours(one, other), "{one} and {other}");
        }
    }

    fn side(path: &str, side: Side, number: Option<&str>) -> FiledRecord {
        let at = At {
            page: 1,
            line: 1,
            text: String::new(),
        };
        let id = |value: &str| {
            Reading::sure(
                Id {
                    label: "Card".to_owned(),
                    value: value.to_owned(),
                },
                at.clone(),
            )
        };
        let mut record = Record {
            card: Some(Card {
                covers: Vec::new(),
                ages: Vec::new(),
                skills: Skills::NotSaid,
                sides: vec![side],
                from_picture: false,
            }),
            ids: number.map(id).into_iter().collect(),
            ..Record::blank(path, path, TextSource::Ocr, Kind::CprAed)
        };
        let front = side == Side::Front;
        if front {
            record.holder = Reading::sure("Ana Diaz".to_owned(), at);
        }
        let doubt = (!front)
            .then(|| Finding::new(Code::HolderMissing, "No name was found on the document"));
        FiledRecord::new(
            format!("E-{path}"),
            record,
            if front {
                MatchedBy::Name
            } else {
                MatchedBy::Folder
            },
            doubt,
        )
    }

    /// For each piece of evidence, the id of the one whose back it is.
    fn joined(mut evidence: Vec<FiledRecord>) -> Vec<Option<String>> {
        join_sides(&mut evidence);
        assert!(evidence.iter().all(|filed| filed.back_of.is_none()
            || (filed.doubt.is_none() && filed.matched_by == MatchedBy::OtherSide)));
        evidence.into_iter().map(|filed| filed.back_of).collect()
    }

    #[test]
    fn a_back_belongs_to_the_only_front_it_could_have() {
        let by_name = vec![
            side("IMG_1.jpg", Side::Front, None),
            side("IMG_2.jpg", Side::Back, Some("77120")),
        ];
        assert_eq!(joined(by_name), [None, Some("E-IMG_1.jpg".to_owned())]);
        let by_number = vec![
            side("ana.jpg", Side::Front, Some("77120")),
            side("scan.jpg", Side::Back, Some("77120")),
        ];
        assert_eq!(joined(by_number), [None, Some("E-ana.jpg".to_owned())]);
        let two_fronts = vec![
            side("IMG_1.jpg", Side::Front, None),
            side("IMG_2.jpg", Side::Back, None),
            side("IMG_3.jpg", Side::Front, None),
        ];
        assert_eq!(joined(two_fronts), [None, None, None]);
        let two_backs = vec![
            side("IMG_1.jpg", Side::Back, None),
            side("IMG_2.jpg", Side::Front, None),
            side("IMG_3.jpg", Side::Back, None),
        ];
        assert_eq!(joined(two_backs), [None, None, None]);
        let unrelated = vec![
            side("ana.jpg", Side::Front, None),
            side("scan.jpg", Side::Back, None),
        ];
        assert_eq!(joined(unrelated), [None, None]);
    }

    #[test]
    fn an_answer_about_a_side_takes_precedence_over_its_look() {
        let joined_with_answers = |front: &str, back: &str| {
            let mut evidence = vec![
                side("IMG_1.jpg", Side::Front, None),
                side("IMG_2.jpg", Side::Back, None),
                side("ana.jpg", Side::Front, None),
            ];
            for (filed, hash) in [(0, front), (1, back)]
                .into_iter()
                .filter(|(_, hash)| !hash.is_empty())
            {
                evidence[filed].answers.push(Answer::for_test(
                    AnswerField::CardSides,
                    AnswerValue::OtherSide(OtherSide::InDocument(hash.to_owned())),
                ));
            }
            joined(evidence)[1].clone()
        };
        assert_eq!(joined_with_answers("", ""), Some("E-IMG_1.jpg".to_owned()));
        assert_eq!(
            joined_with_answers("", "ana.jpg"),
            Some("E-ana.jpg".to_owned())
        );
        assert_eq!(
            joined_with_answers("IMG_2.jpg", ""),
            Some("E-IMG_1.jpg".to_owned())
        );
        assert_eq!(joined_with_answers("", "no such hash"), None);
    }

    #[test]
    fn a_front_that_may_be_of_somebody_else_has_no_back() {
        let mut evidence = vec![
            side("IMG_1.jpg", Side::Front, None),
            side("IMG_2.jpg", Side::Back, None),
        ];
        evidence[0].doubt = Some(Finding::new(
            Code::WrongPerson,
            "The document names somebody else",
        ));
        assert_eq!(joined(evidence), [None, None]);
    }

    #[test]
    fn a_back_by_another_issuer_is_of_another_card() {
        let mut evidence = vec![
            side("IMG_1.jpg", Side::Front, None),
            side("IMG_2.jpg", Side::Back, None),
        ];
        let at = At {
            page: 1,
            line: 1,
            text: String::new(),
        };
        for (filed, name) in evidence
            .iter_mut()
            .zip(["American Heart Association", "American Red Cross"])
        {
            filed.record.provider = Reading::sure(name.to_owned(), at.clone());
        }
        assert_eq!(joined(evidence), [None, None]);
    }
}
