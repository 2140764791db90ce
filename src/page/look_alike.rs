//! Letters of a picture that look like figures, where figures stand: `O6/15/2024` is a date, and a question.

use crate::ocr::RecognisedText;

/// How sure a figure is at most that was read as something else: the paper has to say it again.
pub const GUESSED: f32 = 0.6;
/// Letters, each with the figure that it looks like in print.
pub const LOOK_ALIKES: [(char, char); 5] =
    [('O', '0'), ('I', '1'), ('l', '1'), ('S', '5'), ('B', '8')];
/// A letter at either end of a number may well be one, where the reader is this sure of it.
const SURE: f32 = 0.9;
/// So many figures make the letters among them figures.
const FIGURES: usize = 3;

/// Makes figures, and slashes of a date, of what was read in their place; `word` is one word as it was read.
pub(super) fn mend(word: &mut [RecognisedText]) {
    let all_figures = is_number(word);
    for run in
        word.split_mut(|letter| !letter.says.is_alphanumeric() && figure(letter.says).is_none())
    {
        mend_run(run, all_figures);
    }
    mend_slash(word);
}

/// The figure that a letter looks like among figures, where it may seem larger than it is.
fn figure(letter: char) -> Option<char> {
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

/// How many figures there are, and how many letters that look like one.
fn counts(word: &[RecognisedText]) -> (usize, usize) {
    let count = |is: fn(char) -> bool| word.iter().filter(|letter| is(letter.says)).count();
    (
        count(|c| c.is_ascii_digit()),
        count(|c| figure(c).is_some()),
    )
}

/// Whether a word is a date or a decimal number, were it not for letters that look like figures.
fn is_number(word: &[RecognisedText]) -> bool {
    let (figures, alike) = counts(word);
    let marks = |marks: &[char]| {
        word.iter()
            .filter(|letter| marks.contains(&letter.says))
            .count()
    };
    let (points, dashes) = (marks(&['/', '.']), marks(&['-']));
    (points > 0 || dashes == 2)
        && figures >= alike
        && figures + alike + points + dashes == word.len()
}

fn mend_run(run: &mut [RecognisedText], all_figures: bool) {
    let (figures, alike) = counts(run);
    let number = figures >= FIGURES && figures > alike;
    if figures + alike != run.len() || !(number || all_figures) {
        return;
    }
    let count = run.len();
    for (at, letter) in run.iter_mut().enumerate() {
        let could_be_a_letter = (at == 0 || at + 1 == count) && letter.sure >= SURE && !all_figures;
        if let Some(figure) = figure(letter.says).filter(|_| !could_be_a_letter) {
            *letter = RecognisedText {
                says: figure,
                sure: letter.sure.min(GUESSED),
                ..*letter
            };
        }
    }
}

/// A date with one slash, whose other one was read as a figure, where it can be in one place only.
fn mend_slash(word: &mut [RecognisedText]) {
    if word.iter().filter(|letter| letter.says == '/').count() != 1 {
        return;
    }
    let places: Vec<usize> = (0..word.len())
        .filter(|&at| word[at].says == '1' && is_date(word, at))
        .collect();
    if let [at] = places[..] {
        word[at] = RecognisedText {
            says: '/',
            sure: word[at].sure.min(GUESSED),
            ..word[at]
        };
    }
}

/// Whether a word is a date where a slash stands at a place too.
fn is_date(word: &[RecognisedText], slash: usize) -> bool {
    let text: String = word
        .iter()
        .enumerate()
        .map(|(at, letter)| if at == slash { '/' } else { letter.says })
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

    fn word(read: &str, sure: f32) -> Vec<RecognisedText> {
        read.chars()
            .map(|says| RecognisedText {
                says,
                at: 0.0,
                sure,
            })
            .collect()
    }

    fn check(read: &str, expected: &str) {
        let mut word = word(read, 0.95);
        mend(&mut word);
        let mended: String = word.iter().map(|letter| letter.says).collect();
        assert_eq!(mended, expected, "{read}");
        for (letter, was) in word.iter().zip(read.chars()) {
            assert!(
                (letter.sure <= GUESSED) == (letter.says != was),
                "{read}: {was}"
            );
        }
    }

    #[test]
    fn letters_among_figures_are_figures_and_a_guess() {
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
    fn what_may_be_a_letter_stays_one() {
        for word in [
            "BLS", "B12345", "12345B", "I-9", "B-12", "OSHA", "L1", "X1O7", "CPR/AED", "1O",
            "S.B.", "Iso-9001",
        ] {
            check(word, word);
        }
    }

    proptest::proptest! {
        #[test]
        fn only_letters_that_look_like_figures_change(read in "[0-9OIlSB/.A-]{0,12}") {
            let mut word = word(&read, 0.95);
            mend(&mut word);
            proptest::prop_assert_eq!(word.len(), read.len());
            for (letter, was) in word.iter().zip(read.chars()) {
                proptest::prop_assert!(letter.says == was || letter.sure <= GUESSED);
            }
        }
    }

    #[test]
    fn a_doubtful_letter_at_the_end_of_a_number_is_a_figure() {
        let mut word = word("0321I", 0.5);
        mend(&mut word);
        assert_eq!(
            word.iter().map(|letter| letter.says).collect::<String>(),
            "03211"
        );
    }

    #[test]
    fn a_slash_that_was_read_as_a_one_is_a_slash_where_only_one_place_will_do() {
        check("09127/2025", "09/27/2025");
        check("09/2712025", "09/27/2025");
        check("9/2712025", "9/27/2025");
        // The first or the eleventh month.
        check("1112/2025", "1112/2025");
        check("10/2027", "10/2027");
        check("12/11/2025", "12/11/2025");
    }
}
