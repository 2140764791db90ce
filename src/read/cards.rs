//! CPR, AED and first-aid cards: what they cover, for whom, whether skills were tested, and which sides are here.

use std::sync::LazyLock;

use regex::Regex;

use crate::read::pattern::fixed;
use crate::read::record::{Age, Card, Cover, Id, Reading, Side, Skills};
use crate::read::sheet::Sheet;

static COVERS: LazyLock<Vec<(Cover, Regex)>> = LazyLock::new(|| {
    vec![
        (
            Cover::Cpr,
            fixed(r"\bcpr\b|cardio\s?pulmonary\s+resuscitation|\bcpr/|\bbls\b|basic\s+life\s+support|heart-?lungen|reanimation|\bhlr\b"),
        ),
        (Cover::Aed, fixed(r"\baed\b|automated\s+external\s+defibrillat|/aed|\bdefibrillat|\bbls\b|basic\s+life\s+support")),
        (Cover::FirstAid, fixed(r"\bfirst[\s-]?aid\b")),
        (Cover::Bls, fixed(r"\bbls\b|basic\s+life\s+support")),
    ]
});
/// Lines that speak of an issuer's programs or of advice, not of this card.
static ASIDE: LazyLock<Regex> = LazyLock::new(|| {
    fixed(r"programs\b|courses\b|services\b|visit|learn\s+more|www\.|https?:|guidelines\s+for|other\s+training|call\s+911|steps?\s+\d")
});
static ADULT: LazyLock<Regex> = LazyLock::new(|| fixed(r"\badults?\b|heartsaver|\bbls\b|basic\s+life\s+support|all\s+ages"));
static CHILD: LazyLock<Regex> = LazyLock::new(|| fixed(r"\bchild(?:ren)?\b|\bpa?ediatrics?\b|all\s+ages"));
static INFANT: LazyLock<Regex> = LazyLock::new(|| fixed(r"\binfants?\b|\bpa?ediatrics?\b|\bbab(?:y|ies)\b|all\s+ages"));
static UNTICKED: LazyLock<Regex> = LazyLock::new(|| fixed(r"(?:☐|□|\[\s*\]|\(\s*\))\s*[a-z /&]+"));
static ONLINE: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"(?:entirely|completely|fully|100\s*%|only)\s+online|online[\s-]only|no\s+(?:hands-?on|in-?person|skills?)|(?:does|did|do)\s+not\s+include\s+(?:a\s+)?(?:hands-?on|skills?)|without\s+(?:a\s+)?(?:hands-?on|skills?)|cognitive\s+(?:portion\s+)?only|online\s+(?:certification|certificate|course)\b|knowledge\s+only|online\s+portion\s+only",
    )
});
static IN_PERSON: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"skills?\s+(?:evaluations?|sessions?|tests?(?:ing)?|check|demonstrat\w+|assessment|verif\w+)|hands-?on|in-?person|classroom|blended|instructor-?led|practical\s+(?:skills|exam|assessment)|knowledge\s+and\s+skill|cognitive\s+and\s+(?:psychomotor|skills)",
    )
});

/// Whether a text names anything a card covers, or the advanced courses whose cards say no more than that.
#[must_use]
pub fn speaks_of_it(folded: &str) -> bool {
    static ADVANCED: LazyLock<Regex> = LazyLock::new(|| fixed(r"\bacls\b|\bpals\b|advanced\s+(?:cardiovascular|cardiac)\s+life\s+support"));
    COVERS.iter().any(|(_, pattern)| pattern.is_match(folded)) || ADVANCED.is_match(folded)
}

/// Reads the card. What its title says comes first; the rest of the paper only adds modules.
#[must_use]
pub fn read(sheet: &Sheet<'_>, title: Option<&str>, ids: &[Reading<Id>]) -> Card {
    let title = title.map(crate::read::fold::fold).unwrap_or_default();
    let lines: Vec<String> =
        sheet.rows.iter().map(|r| UNTICKED.replace_all(&r.folded.text, " ").into_owned()).filter(|l| !ASIDE.is_match(l)).collect();
    let all = lines.join(" \n ");
    let source = if speaks_of_it(&title) { &title } else { &all };
    let covers = COVERS.iter().filter(|(_, p)| p.is_match(source)).map(|(c, _)| *c).collect();
    // Ages stand in the title or as modules on lines of their own; "infant only" on the title is not widened by advice.
    let age_source =
        if [&*ADULT, &*CHILD, &*INFANT].iter().any(|p| p.is_match(&title)) && !title.contains("heartsaver") { &title } else { &all };
    let ages = [(Age::Adult, &*ADULT), (Age::Child, &*CHILD), (Age::Infant, &*INFANT)]
        .into_iter()
        .filter(|(_, p)| p.is_match(age_source))
        .map(|(a, _)| a)
        .collect();
    let whole: String = sheet.rows.iter().map(|r| r.folded.text.as_str()).collect::<Vec<_>>().join(" ");
    let skills = if ONLINE.is_match(&whole) {
        Skills::OnlineOnly
    } else if IN_PERSON.is_match(&whole) {
        Skills::InPerson
    } else {
        Skills::NotSaid
    };
    Card { covers, ages, skills, sides: sides(sheet, ids) }
}

/// A certificate with an id of its own has no sides; two pages, or a page that says so, show both.
fn sides(sheet: &Sheet<'_>, ids: &[Reading<Id>]) -> Vec<Side> {
    static OWN_ID: LazyLock<Regex> = LazyLock::new(|| fixed(r"e-?card|certificate|certification|card|credential|verification|qr"));
    let digital = ids.iter().filter_map(Reading::value).any(|id| OWN_ID.is_match(&crate::read::fold::fold(&id.label)));
    if digital {
        vec![Side::Digital]
    } else if sheet.pages[1] > sheet.pages[0] {
        vec![Side::Front, Side::Back]
    } else {
        vec![Side::Front]
    }
}
