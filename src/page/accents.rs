//! Letters of a page come in; those that are drawn with their accent as a letter of its own go out as one letter.
//!
//! TeX draws "é" as "e" with an acute accent over it: two letters in the file, one on the page.

use std::collections::BTreeMap;

use unicode_normalization::char::compose;

use super::drawn_page::Letter;

/// Joins each accent with the letter that it stands over or under, which is drawn right before or after it.
pub(super) fn join(letters: &mut Vec<Letter>) {
    let joined: BTreeMap<usize, (usize, char)> = letters
        .iter()
        .enumerate()
        .filter_map(|(index, accent)| {
            let mark = combining(accent.character)?;
            let neighbours = [index.checked_add(1), index.checked_sub(1)];
            let found = neighbours.into_iter().flatten().find_map(|at| {
                let base = letters.get(at)?;
                let composed = compose(with_dot(base.character), mark)?;
                stands_over(accent, base).then_some((at, composed))
            });
            Some((index, found?))
        })
        .collect();
    for (at, composed) in joined.values() {
        letters[*at].character = *composed;
    }
    let mut index = 0..;
    letters.retain(|_| {
        index
            .next()
            .is_some_and(|index| !joined.contains_key(&index))
    });
}

/// The combining mark of an accent that is a letter of its own.
fn combining(accent: char) -> Option<char> {
    Some(match accent {
        '`' | '\u{2cb}' => '\u{300}',
        '\u{b4}' | '\u{2ca}' => '\u{301}',
        '\u{2c6}' => '\u{302}',
        '\u{2dc}' => '\u{303}',
        '\u{af}' | '\u{2c9}' => '\u{304}',
        '\u{2d8}' => '\u{306}',
        '\u{2d9}' => '\u{307}',
        '\u{a8}' => '\u{308}',
        '\u{2da}' => '\u{30a}',
        '\u{2dd}' => '\u{30b}',
        '\u{2c7}' => '\u{30c}',
        '\u{b8}' => '\u{327}',
        '\u{2db}' => '\u{328}',
        _ => return None,
    })
}

/// An "i" or "j" loses its dot under an accent.
fn with_dot(letter: char) -> char {
    match letter {
        '\u{131}' => 'i',
        '\u{237}' => 'j',
        letter => letter,
    }
}

/// Whether the middle of an accent lies within a letter of the same line.
fn stands_over(accent: &Letter, base: &Letter) -> bool {
    /// An accent on a capital is drawn higher, by less than half the size of the font.
    const HIGHEST: f32 = 0.5;
    let middle = [
        accent.x + accent.dx * accent.advance / 2.0 - base.x,
        accent.y + accent.dy * accent.advance / 2.0 - base.y,
    ];
    let along = middle[0] * base.dx + middle[1] * base.dy;
    let across = middle[1] * base.dx - middle[0] * base.dy;
    (0.0..=base.advance).contains(&along) && across.abs() < HIGHEST * base.size
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::text::WordSource;

    /// Letters of size 10 on a line, each with its place and advance.
    fn joined(of: &[(char, f32, f32)]) -> String {
        let letter = |(character, x, advance): &(char, f32, f32)| Letter {
            character: *character,
            x: *x,
            y: 100.0,
            dx: 1.0,
            dy: 0.0,
            advance: *advance,
            size: 10.0,
            source: WordSource::Layer,
            confidence: 1.0,
            is_unclear: false,
        };
        let mut letters: Vec<Letter> = of.iter().map(letter).collect();
        join(&mut letters);
        letters.iter().map(|letter| letter.character).collect()
    }

    #[test]
    fn an_accent_over_a_letter_is_part_of_it() {
        // As TeX draws it: the accent, and back to the letter.
        let before = [('n', 0.0, 5.0), ('\u{b4}', 5.2, 4.0), ('o', 5.0, 5.0)];
        assert_eq!(joined(&before), "nó");
        let after = [('a', 0.0, 5.0), ('\u{2dc}', 0.5, 4.0), ('o', 5.0, 5.0)];
        assert_eq!(joined(&after), "ão");
        let dotless = [('\u{a8}', 0.2, 3.0), ('\u{131}', 0.0, 3.4)];
        assert_eq!(joined(&dotless), "ï");
        let below = [('\u{b8}', 0.5, 4.0), ('c', 0.0, 5.0)];
        assert_eq!(joined(&below), "ç");
    }

    #[test]
    fn an_accent_beside_a_letter_is_its_own() {
        let quoted = [('`', 0.0, 3.0), ('a', 3.0, 5.0)];
        assert_eq!(joined(&quoted), "`a");
        let no_such_letter = [('\u{b4}', 0.5, 4.0), ('7', 0.0, 5.0)];
        assert_eq!(joined(&no_such_letter), "\u{b4}7");
        assert_eq!(joined(&[('\u{b4}', 0.0, 3.0)]), "\u{b4}");
    }
}
