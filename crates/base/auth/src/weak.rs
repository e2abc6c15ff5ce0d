//! Which passwords are refused: too short, too long, too easy to guess, or made of words that belong to the site or the person.
//!
//! No rules about which signs a password must contain: they make people write `Summer2024!`. What counts is how soon somebody
//! would guess it who tries the likeliest first. The crate `zxcvbn` estimates that: it knows thirty thousand passwords from leaks
//! in the order of how many people had them, English words and names, walks over the keyboard, repetitions, rows, dates and the
//! usual signs in place of letters. A list of our own would hold fewer and miss all that is made by combining them. What it lacks
//! are words of our other languages: `common.txt`.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Why a password is refused. Tell the person which it was, and that three or four words in a row are a good one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Weak {
    /// Fewer than 8 signs.
    #[error("shorter than 8 signs")]
    TooShort,
    /// More than 128 signs.
    #[error("longer than 128 signs")]
    TooLong,
    /// Little else than the site's or the person's own words.
    #[error("made of words that belong to the site or the person")]
    OwnWord,
    /// One that many people have, or a row or pattern that is tried early.
    #[error("among the first that somebody would try")]
    Common,
}

/// Unicode scalar values, after composition.
const SHORTEST: usize = 8;
const LONGEST: usize = 128;

/// A password must stand a million of the likeliest guesses. Behind our limits of some hundred a day for an account that takes
/// years, and who tries the few likeliest ones on all accounts finds nobody.
const GUESSES: u64 = 1_000_000;

/// Signs that are estimated: the time grows faster than the length, and what withstands with so many withstands with more behind
/// them.
const ESTIMATED: usize = 24;

const COMMON: &str = include_str!("common.txt");

/// Looks at a new password. `own` are texts that others would try for this person on this site: the site's name, names, mail
/// address, organisation, cities; each is taken apart into its words. Takes some milliseconds.
pub fn check_password(password: &str, own: &[&str]) -> Result<(), Weak> {
    let password: String = password.nfc().collect();
    match password.chars().count() {
        ..SHORTEST => return Err(Weak::TooShort),
        SHORTEST..=LONGEST => {}
        _ => return Err(Weak::TooLong),
    }
    let own: BTreeSet<String> = own.iter().flat_map(|text| words(text)).collect();
    if is_little_else(&password, &own) {
        return Err(Weak::OwnWord);
    }
    let common: Vec<&str> = COMMON.lines().filter(|line| !line.starts_with('#')).collect();
    let start: String = password.chars().take(ESTIMATED).collect();
    if common.contains(&core(&password).as_str()) || guesses(&start, &common) < GUESSES {
        return Err(Weak::Common);
    }
    let known: Vec<&str> = own.iter().map(String::as_str).chain(common).collect();
    if guesses(&start, &known) < GUESSES { Err(Weak::OwnWord) } else { Ok(()) }
}

/// Whether the letters of a password are these words and at most two more.
fn is_little_else(password: &str, own: &BTreeSet<String>) -> bool {
    let letters = |text: &str| text.chars().filter(|sign| sign.is_alphabetic()).collect::<String>();
    let mut words: Vec<String> = own.iter().map(|word| letters(word)).filter(|word| !word.is_empty()).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let all = letters(&folded(password));
    let left = words.iter().fold(all.clone(), |left, word| left.replace(word, ""));
    left != all && left.chars().count() <= 2
}

/// How many tries somebody needs who begins with the likeliest and knows these words, whatever marks are on the letters.
fn guesses(password: &str, known: &[&str]) -> u64 {
    let marked = zxcvbn::zxcvbn(password, known).guesses();
    let plain = folded(password);
    if plain == password { marked } else { marked.min(zxcvbn::zxcvbn(&plain, known).guesses()) }
}

/// The words of a text worth looking for: three signs or more, and the whole without what stands between them.
fn words(text: &str) -> Vec<String> {
    let text = folded(text);
    let parts: Vec<&str> = text.split(|sign: char| !sign.is_alphanumeric()).collect();
    let whole = parts.concat();
    let local = text.split('@').next().unwrap_or_default().chars().filter(|sign| sign.is_alphanumeric()).collect();
    let parts = parts.into_iter().map(str::to_owned).chain([whole, local]);
    parts.filter(|word| word.chars().count() >= 3).collect()
}

/// What is left of a password without the digits and signs that people put before and behind a word, and between words.
fn core(password: &str) -> String {
    let password = folded(password);
    let word = password.trim_matches(|sign: char| !sign.is_alphabetic());
    word.chars().filter(|sign| sign.is_alphanumeric()).collect()
}

/// Lower case without marks on the letters.
fn folded(text: &str) -> String {
    text.to_lowercase().nfd().filter(|sign| !is_combining_mark(*sign)).nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &[&str] =
        &["Academy of Cities", "Anna Maria Müller", "anna.mueller@comune.example.org", "Selvapiana", "São Paulo"];

    fn verdicts(passwords: &[&str], verdict: Result<(), Weak>) {
        for password in passwords {
            assert_eq!(check_password(password, OWN), verdict, "{password:?}");
        }
    }

    #[test]
    fn length_counts_composed_signs_not_bytes() {
        assert_eq!(check_password("xK9#mQ2", &[]), Err(Weak::TooShort));
        assert_eq!(check_password("xK9#mQ2v", &[]), Ok(()));
        assert_eq!(check_password("ж₤", &[]), Err(Weak::TooShort));
        // Seven signs, fourteen code points.
        assert_eq!(check_password(&"e\u{301}".repeat(7), &[]), Err(Weak::TooShort));
        let long: String = "gatto blu lento sul tetto ".repeat(6);
        assert_eq!(check_password(&long[..128], &[]), Ok(()));
        assert_eq!(check_password(&long[..129], &[]), Err(Weak::TooLong));
    }

    #[test]
    fn what_many_people_have_is_refused_in_five_languages() {
        verdicts(&["password", "Password1!", "P@ssw0rd2024", "iloveyou1", "trustno1trustno1", "Sunshine2026"], Err(Weak::Common));
        verdicts(&["Passwort1!", "Fussball1", "Fußball2026!", "Sommer2024", "geheim123", "schatz123"], Err(Weak::Common));
        verdicts(&["motdepasse", "Motdepasse123", "bonjour123", "soleil2025!", "Été2026!!!!"], Err(Weak::Common));
        verdicts(&["ciaociao", "juventus1", "forzanapoli", "Estate2025!", "amoremio1"], Err(Weak::Common));
        verdicts(&["contraseña", "Contrasena123", "contraseña2025!", "realmadrid", "tequiero1"], Err(Weak::Common));
    }

    #[test]
    fn rows_walks_and_repetitions_are_refused() {
        verdicts(&["12345678", "87654321", "abcdefgh", "aaaaaaaa", "ééééééééé", "20081984", "121212121212"], Err(Weak::Common));
        verdicts(&["qwertyuiop", "qwertzuiop", "azertyuiop", "1q2w3e4r", "1qay2wsx", "yxcvbnm1"], Err(Weak::Common));
        verdicts(&[&"a".repeat(128), &"password".repeat(16)], Err(Weak::Common));
    }

    #[test]
    fn own_words_are_refused_with_what_people_put_around_them() {
        verdicts(
            &["Selvapiana2026!", "selvapianaselvapiana", "SELVAPIANA1234", "Selv@piana99", "2026-Selvapiana", "***selvapiana***"],
            Err(Weak::OwnWord),
        );
        verdicts(
            &["AnnaMariaMuller", "annamuller1", "anna.mueller", "AnnaMueller1", "anna-maria-müller", "Anna1985Müller!x"],
            Err(Weak::OwnWord),
        );
        verdicts(&["saopaulo1", "SãoPaulo2026", "academyofcities", "Academy-of-Cities1"], Err(Weak::OwnWord));
        // Own words among others do no harm, and they are nobody's own elsewhere.
        assert_eq!(check_password("anna kauft neue schuhe", OWN), Ok(()));
        assert_eq!(check_password("anna.mueller", &[]), Ok(()));
    }

    #[test]
    fn a_few_words_in_a_row_are_good_in_every_script() {
        verdicts(&["correct horse battery staple", "gatto blu lento", "ein langer satz hier", "la mia casa gialla"], Ok(()));
        verdicts(&["зелёное яблоко у реки", "πράσινο μήλο", "سيارة خضراء صغيرة", "ljubljana ima tri mostove"], Ok(()));
    }

    #[test]
    fn the_common_words_are_written_as_they_are_looked_for() {
        let listed: Vec<&str> = COMMON.lines().filter(|line| !line.starts_with('#')).collect();
        assert!(listed.len() > 300);
        assert!(listed.is_sorted_by(|a, b| a < b), "sorted, each once");
        for word in listed {
            assert_eq!(core(&format!("{word}1")), word);
        }
    }
}
