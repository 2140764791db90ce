//! How letters are compared: in lower case, without accents or written out, with one spelling of quotes, dashes and
//! spaces.
//!
//! A character comes in, the characters it is compared by go out. The same table serves documents, names of folders,
//! rosters and the list of providers. It knows no words.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Passes on the characters that a letter is compared by: one for most letters, several for a few, none for marks that
/// carry no meaning.
pub fn fold(letter: char, mut each: impl FnMut(char)) {
    if letter.is_ascii() {
        each(letter.to_ascii_lowercase());
    } else if let Some(plain) = plain(letter) {
        plain.chars().for_each(each);
    } else if is_indivisible(letter) {
        each(letter);
    } else {
        if is_fraction(letter) {
            // "1½" is not 11⁄2.
            each(' ');
        }
        let parts = letter
            .nfkd()
            .flat_map(char::to_lowercase)
            .filter(|c| !is_combining_mark(*c));
        for part in parts {
            match plain(part) {
                Some(plain) => plain.chars().for_each(&mut each),
                None => each(part),
            }
        }
    }
}

/// A fraction in one character.
fn is_fraction(letter: char) -> bool {
    matches!(letter, '\u{bc}'..='\u{be}' | '\u{2150}'..='\u{215e}' | '\u{2189}')
}

/// Letters that Unicode does not decompose into a base and an accent, and marks with the same meaning.
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' | '\u{b4}' | '\u{2bc}' => "'",
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{2033}' | '\u{ab}' | '\u{bb}' => "\"",
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{ff0d}' => "-",
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => " ",
        // Marks without a meaning, and the raised figure of a footnote, which is no part of what it stands behind.
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{feff}'
        | '\u{2122}'
        | '\u{ae}'
        | '\u{2120}'
        | '\u{b9}'
        | '\u{b2}'
        | '\u{b3}'
        | '\u{2070}'
        | '\u{2074}'..='\u{2079}' => "",
        '\u{2022}' | '\u{b7}' | '\u{2027}' | '\u{25cf}' | '\u{30fb}' => "\u{b7}",
        'ß' | 'ẞ' => "ss",
        'ø' | 'Ø' => "o",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'ł' | 'Ł' => "l",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'þ' | 'Þ' => "th",
        'ı' => "i",
        _ => return None,
    })
}

/// The plain letters that stand for a letter where it is written out instead of losing its accent: Mueller for Müller.
#[must_use]
pub fn written_out(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ä' | 'Ä' => "ae",
        'ö' | 'Ö' | 'ø' | 'Ø' => "oe",
        'ü' | 'Ü' => "ue",
        'å' | 'Å' => "aa",
        'đ' | 'Đ' => "dj",
        _ => return None,
    })
}

/// Kana, ideographs and Hangul syllables: a mark that looks like an accent makes another letter there.
fn is_indivisible(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        let mut folded = String::new();
        text.chars().for_each(|c| fold(c, |c| folded.push(c)));
        folded
    }

    #[test]
    fn letters_lose_their_case_and_accents() {
        assert_eq!(
            folded("José NÚÑEZ, Łukasz Sørensen, Đorđe"),
            "jose nunez, lukasz sorensen, dorde"
        );
        assert_eq!(
            folded("Þóra Ægisdóttir, Œuvré, Straße, IŞIK, İpek"),
            "thora aegisdottir, oeuvre, strasse, isik, ipek"
        );
        assert_eq!(folded("e\u{301}"), "e");
        // A superscript ligature decomposes into one that is in the table.
        assert_eq!(folded("\u{a7f9}"), "oe");
    }

    #[test]
    fn some_letters_can_be_written_out() {
        let written = |text: &str| -> Vec<Option<&str>> { text.chars().map(written_out).collect() };
        assert_eq!(
            written("äÖüØå"),
            [Some("ae"), Some("oe"), Some("ue"), Some("oe"), Some("aa")]
        );
        // One spelling only: it is the folded one.
        assert_eq!(written("aéñßæ"), [None; 5]);
    }

    #[test]
    fn marks_have_one_spelling() {
        assert_eq!(
            folded("O’Brien ‘x’ “y” «z» — –\u{a0}·•"),
            "o'brien 'x' \"y\" \"z\" - - \u{b7}\u{b7}"
        );
        assert_eq!(folded("Heartsaver® So\u{ad}ft™"), "heartsaver soft");
    }

    #[test]
    fn other_scripts_keep_their_letters() {
        assert_eq!(folded("박혜진 山田がぎ"), "박혜진 山田がぎ");
    }
}
