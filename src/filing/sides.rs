//! The two sides of a card on two files: which back belongs to which front (N10, D7).
//!
//! A back names nobody and dates nothing. It belongs to the one front of a trainer that bears its number, or that lies beside it under the
//! same name but for the side or the next number: `IMG_2207.jpg` and `IMG_2208.jpg`. Where two could be meant, none is taken.

use crate::filing::answers::field::{AnswerValue, Sides};
use crate::filing::filed::{Filed, MatchedBy};
use crate::finding::Code;
use crate::read::record::{Kind, Reading, Record, Side};
use crate::rules::names::fold;

/// Says of each back among a trainer's papers on whose back it is, and takes away the doubt of whose paper it is.
pub fn join(evidence: &mut [Filed]) {
    let is = |filed: &Filed, side: Side| {
        filed.record.kind == Kind::CprAed
            && filed
                .record
                .card
                .as_ref()
                .is_some_and(|card| card.sides == [side])
    };
    let backs: Vec<usize> = (0..evidence.len())
        .filter(|&i| is(&evidence[i], Side::Back) && names_nobody(&evidence[i]))
        .collect();
    let fronts: Vec<usize> = (0..evidence.len())
        .filter(|&i| is(&evidence[i], Side::Front) && evidence[i].doubt.is_none())
        .collect();
    let belong = |back: &usize, front: &usize| belongs(&evidence[*back], &evidence[*front]);
    let pairs: Vec<(usize, usize)> = backs
        .iter()
        .flat_map(|back| {
            fronts
                .iter()
                .filter(move |front| belong(back, front))
                .map(move |front| (*back, *front))
        })
        .collect();
    for &(back, front) in &pairs {
        if pairs
            .iter()
            .filter(|(b, f)| *b == back || *f == front)
            .count()
            == 1
        {
            evidence[back].back_of = Some(evidence[front].id.clone());
            evidence[back].doubt = None;
            evidence[back].matched_by = MatchedBy::OtherSide;
        }
    }
}

/// Its only doubt is that it bears no name.
fn names_nobody(filed: &Filed) -> bool {
    filed.record.holder.is_missing()
        && filed
            .doubt
            .as_ref()
            .is_none_or(|doubt| doubt.code == Code::HolderMissing)
}

/// What a person said goes before what the two papers say.
fn belongs(back: &Filed, front: &Filed) -> bool {
    match (said(back), said(front)) {
        (None, None) => look_alike(&back.record, &front.record),
        (back_says, front_says) => {
            back_says.is_some_and(|hash| *hash == front.record.sha256)
                || front_says.is_some_and(|hash| *hash == back.record.sha256)
        }
    }
}

/// Of which file a person said that it shows the other side.
fn said(filed: &Filed) -> Option<&String> {
    filed.answers.iter().find_map(|answer| match &answer.value {
        AnswerValue::Sides(Sides::With(hash)) => Some(hash),
        _ => None,
    })
}

fn look_alike(back: &Record, front: &Record) -> bool {
    let numbers = |record: &Record| {
        record
            .ids
            .iter()
            .filter_map(Reading::value)
            .map(|id| fold(&id.value))
            .collect::<Vec<_>>()
    };
    let known = numbers(front);
    let another = back
        .provider
        .value()
        .zip(front.provider.value())
        .is_some_and(|(a, b)| fold(a) != fold(b));
    !another
        && (numbers(back).iter().any(|number| known.contains(number))
            || neighbours(&back.path, &front.path))
}

/// Words in the names of files that say which side it is.
const SIDES: [&str; 12] = [
    "front", "back", "side", "sides", "reverse", "obverse", "rear", "a", "b", "recto", "verso",
    "page",
];

/// Whether two files of one folder have one name, but for the side, and for one number that counts on.
fn neighbours(one: &str, other: &str) -> bool {
    let split = |path: &str| {
        path.rsplit_once('/')
            .map_or((String::new(), path.to_owned()), |(folder, name)| {
                (folder.to_owned(), name.to_owned())
            })
    };
    let ((folder, one), (same, other)) = (split(one), split(other));
    let (one, other) = (parts(&one), parts(&other));
    let differ: Vec<_> = one.iter().zip(&other).filter(|(a, b)| a != b).collect();
    let counts_on = |(a, b): (&String, &String)| {
        a.parse::<u64>()
            .ok()
            .zip(b.parse::<u64>().ok())
            .is_some_and(|(a, b)| a.abs_diff(b) == 1)
    };
    folder == same
        && one.len() == other.len()
        && differ.len() <= 1
        && differ.into_iter().all(counts_on)
}

/// The words and numbers of a file's name, without its ending and what says the side.
fn parts(name: &str) -> Vec<String> {
    let name = fold(name.rsplit_once('.').map_or(name, |(name, _)| name));
    let mut parts: Vec<String> = Vec::new();
    let mut last = None;
    for letter in name.chars() {
        let kind = if letter.is_ascii_digit() {
            Some(true)
        } else {
            letter.is_alphabetic().then_some(false)
        };
        match (kind, parts.last_mut()) {
            (Some(_), Some(part)) if kind == last => part.push(letter),
            (Some(_), _) => parts.push(letter.to_string()),
            (None, _) => {}
        }
        last = kind;
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
    fn neighbours_have_one_name_but_for_the_side() {
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
                neighbours(one, other) && neighbours(other, one),
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
            assert!(!neighbours(one, other), "{one} and {other}");
        }
    }

    fn side(path: &str, side: Side, number: Option<&str>) -> Filed {
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
            }),
            ids: number.map(id).into_iter().collect(),
            ..Record::blank(path, path, TextSource::Ocr, Kind::CprAed)
        };
        let front = side == Side::Front;
        if front {
            record.holder = Reading::sure("Ana Diaz".to_owned(), at);
        }
        let doubt =
            (!front).then(|| Finding::new(Code::HolderMissing, "No name was found on the paper"));
        Filed::new(
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

    /// Of each paper, whose back it is.
    fn joined(mut evidence: Vec<Filed>) -> Vec<Option<String>> {
        join(&mut evidence);
        assert!(evidence.iter().all(|filed| filed.back_of.is_none()
            || (filed.doubt.is_none() && filed.matched_by == MatchedBy::OtherSide)));
        evidence.into_iter().map(|filed| filed.back_of).collect()
    }

    #[test]
    fn a_back_belongs_to_the_one_front_that_it_can_be_of() {
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
        let another = vec![
            side("ana.jpg", Side::Front, None),
            side("scan.jpg", Side::Back, None),
        ];
        assert_eq!(joined(another), [None, None]);
    }

    #[test]
    fn what_a_person_said_of_a_side_goes_before_what_it_looks_like() {
        let said = |front: &str, back: &str| {
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
                    AnswerValue::Sides(Sides::With(hash.to_owned())),
                ));
            }
            joined(evidence)[1].clone()
        };
        assert_eq!(said("", ""), Some("E-IMG_1.jpg".to_owned()));
        assert_eq!(said("", "ana.jpg"), Some("E-ana.jpg".to_owned()));
        assert_eq!(said("IMG_2.jpg", ""), Some("E-IMG_1.jpg".to_owned()));
        assert_eq!(said("", "no such hash"), None);
    }

    #[test]
    fn a_front_of_an_uncertain_person_has_no_back() {
        let mut evidence = vec![
            side("IMG_1.jpg", Side::Front, None),
            side("IMG_2.jpg", Side::Back, None),
        ];
        evidence[0].doubt = Some(Finding::new(
            Code::WrongPerson,
            "The paper names somebody else",
        ));
        assert_eq!(joined(evidence), [None, None]);
    }

    #[test]
    fn another_issuers_back_is_another_cards() {
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
