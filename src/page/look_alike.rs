//! The characters of a word from OCR come in; letters in place of digits become digits with a low confidence:
//! `O6/15/2024` is a date, and a question to a person.

use crate::ocr::RecognisedCharacter;

/// The highest confidence of a digit that was read as something else: the document has to confirm it elsewhere.
pub const GUESSED: f32 = 0.6;
/// Letters, each with the digit that it looks like in print.
pub const LOOK_ALIKES: [(char, char); 5] =
    [('O', '0'), ('I', '1'), ('l', '1'), ('S', '5'), ('B', '8')];
/// A letter at either end of a number stays a letter if the model has at least this confidence in it.
const CONFIDENT: f32 = 0.9;
/// A run with at least this many digits is a number, and its letters become digits.
const MIN_DIGITS: usize = 3;

/// Corrects digits, and slashes of a date, of one word.
pub(super) fn correct(word: &mut [RecognisedCharacter]) {
    let is_number = is_number(word);
    for run in word.split_mut(|character| {
        !character.value.is_alphanumeric() && digit(character.value).is_none()
    }) {
        correct_run(run, is_number);
    }
    correct_slash(word);
}

/// The digit that a letter looks like among digits, where small letters may look like capitals.
fn digit(letter: char) -> Option<char> {
    match letter {
        'o' => Some('0'),
        '|' | '!' => Some('1'),
        's' => Some('5'),
        _ => LOOK_ALIKES
            .iter()
            .find(|pair| pair.0 == letter)
            .map(|pair| pair.1),
    }
}

/// The number of digits, and of letters that look like one.
fn counts(word: &[RecognisedCharacter]) -> (usize, usize) {
    let count = |counts: fn(char) -> bool| {
        word.iter()
            .filter(|character| counts(character.value))
            .count()
    };
    (count(|c| c.is_ascii_digit()), count(|c| digit(c).is_some()))
}

/// Whether a word is a date or a decimal number once letters that look like digits are digits.
fn is_number(word: &[RecognisedCharacter]) -> bool {
    let (digits, look_alikes) = counts(word);
    let count = |marks: &[char]| {
        word.iter()
            .filter(|character| marks.contains(&character.value))
            .count()
    };
    let (points, dashes) = (count(&['/', '.']), count(&['-']));
    (points > 0 || dashes == 2)
        && digits >= look_alikes
        && digits + look_alikes + points + dashes == word.len()
}

fn correct_run(run: &mut [RecognisedCharacter], is_number: bool) {
    let (digits, look_alikes) = counts(run);
    let is_long = digits >= MIN_DIGITS && digits > look_alikes;
    if digits + look_alikes != run.len() || !(is_long || is_number) {
        return;
    }
    let count = run.len();
    for (at, character) in run.iter_mut().enumerate() {
        let may_be_a_letter =
            (at == 0 || at + 1 == count) && character.confidence >= CONFIDENT && !is_number;
        if let Some(digit) = digit(character.value).filter(|_| !may_be_a_letter) {
            *character = RecognisedCharacter {
                value: digit,
                confidence: character.confidence.min(GUESSED),
                ..*character
            };
        }
    }
}

/// Corrects a date whose other slash was read as a digit, if only one place is possible.
fn correct_slash(word: &mut [RecognisedCharacter]) {
    if word
        .iter()
        .filter(|character| character.value == '/')
        .count()
        != 1
    {
        return;
    }
    let places: Vec<usize> = (0..word.len())
        .filter(|&at| word[at].value == '1' && is_date(word, at))
        .collect();
    if let [at] = places[..] {
        word[at] = RecognisedCharacter {
            value: '/',
            confidence: word[at].confidence.min(GUESSED),
            ..word[at]
        };
    }
}

/// Whether a word is a date with another slash at this place.
fn is_date(word: &[RecognisedCharacter], slash: usize) -> bool {
    let text: String = word
        .iter()
        .enumerate()
        .map(|(at, character)| if at == slash { '/' } else { character.value })
        .collect();
    let parts: Vec<&str> = text.split('/').collect();
    let [first, second, year] = parts[..] else {
        return false;
    };
    let day = |part: &str| {
        (1..=2)
            .contains(&part.len())
            .then(|| part.parse().ok())
            .flatten()
            .filter(|day: &u32| (1..=31).contains(day))
    };
    let (Some(first), Some(second)) = (day(first), day(second)) else {
        return false;
    };
    first.min(second) <= 12
        && year.len() == 4
        && (year.starts_with("19") || year.starts_with("20"))
        && year.parse::<u32>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(read: &str, confidence: f32) -> Vec<RecognisedCharacter> {
        read.chars()
            .map(|value| RecognisedCharacter {
                value,
                position: 0.0,
                confidence,
            })
            .collect()
    }

    fn check(read: &str, expected: &str) {
        let mut word = word(read, 0.95);
        correct(&mut word);
        let corrected: String = word.iter().map(|character| character.value).collect();
        assert_eq!(corrected, expected, "{read}");
        for (character, was) in word.iter().zip(read.chars()) {
            assert!(
                (character.confidence <= GUESSED) == (character.value != was),
                "{read}: {was}"
            );
        }
    }

    #[test]
    fn letters_among_digits_become_digits_with_low_confidence() {
        check("O6/15/2024", "06/15/2024");
        check("06/l5/2O24", "06/15/2024");
        check("2024-O6-15", "2024-06-15");
        check("/O6.", "/06.");
        check("l.5", "1.5");
        check("0.S", "0.5");
        check("HSI-4007I928", "HSI-40071928");
        check("2O25", "2025");
    }

    #[test]
    fn what_may_be_a_letter_is_unchanged() {
        for word in [
            "BLS", "B12345", "12345B", "I-9", "B-12", "OSHA", "L1", "X1O7", "CPR/AED", "1O",
            "S.B.", "Iso-9001",
        ] {
            check(word, word);
        }
    }

    proptest::proptest! {
        #[test]
        fn only_letters_that_look_like_digits_change(read in "[0-9OIlSB/.A-]{0,12}") {
            let mut word = word(&read, 0.95);
            correct(&mut word);
            proptest::prop_assert_eq!(word.len(), read.len());
            for (character, was) in word.iter().zip(read.chars()) {
                proptest::prop_assert!(character.value == was || character.confidence <= GUESSED);
            }
        }
    }

    #[test]
    fn a_doubtful_letter_at_the_end_of_a_number_becomes_a_digit() {
        let mut word = word("0321I", 0.5);
        correct(&mut word);
        assert_eq!(
            word.iter()
                .map(|character| character.value)
                .collect::<String>(),
            "03211"
        );
    }

    #[test]
    fn a_slash_that_was_read_as_a_one_is_corrected_if_only_one_place_is_possible() {
        check("09127/2025", "09/27/2025");
        check("09/2712025", "09/27/2025");
        check("9/2712025", "9/27/2025");
        // The first or the eleventh month.
        check("1112/2025", "1112/2025");
        check("10/2027", "10/2027");
        check("12/11/2025", "12/11/2025");
    }
}
