//! Recovery codes: for who has lost the device that gives the second factor. Ten on paper, each for one use.

use std::fmt;

use base_core::Random;
use sha2::{Digest, Sha256};

/// How many codes a person gets at once.
pub const RECOVERY_CODES: usize = 10;

/// Crockford's alphabet: no `i`, `l`, `o`, `u`. Who writes `o` or `l` meant `0` or `1`.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const SIGNS: usize = 10;

/// Ten signs of five bits each: 50 bits of chance.
///
/// That is enough behind a limit: at a hundred guesses an hour, hitting one of ten codes takes a hundred million years. It is not
/// enough against a thief of the hashes who has days to try; but a recovery code stands for the second factor only, and without
/// the first one it opens nothing. After a known leak the codes are to be replaced.
#[derive(Clone)]
pub struct RecoveryCode([u8; SIGNS]);

/// The text is not a recovery code: not ten signs of letters and digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a recovery code")]
pub struct NotARecoveryCode;

impl RecoveryCode {
    /// A new set, which takes the place of an older one.
    pub fn set(random: &Random) -> [Self; RECOVERY_CODES] {
        std::array::from_fn(|_| Self(random.bytes::<SIGNS>().map(|byte| ALPHABET[usize::from(byte % 32)])))
    }

    /// Reads what a person typed: in any case, with or without dash and spaces, with the usual look-alikes.
    pub fn parse(typed: &str) -> Result<Self, NotARecoveryCode> {
        let signs = typed.chars().filter(|sign| !sign.is_whitespace() && !matches!(sign, '-' | '‐' | '‑' | '–' | '—'));
        let signs = signs.map(read).collect::<Result<Vec<u8>, _>>()?;
        signs.try_into().map(Self).map_err(|_| NotARecoveryCode)
    }

    /// The code as it is shown: `abcde-fghjk`.
    pub fn reveal(&self) -> String {
        let (left, right) = self.0.split_at(SIGNS / 2);
        let text = |signs: &[u8]| signs.iter().copied().map(char::from).collect::<String>();
        format!("{}-{}", text(left), text(right))
    }

    /// What is stored: SHA-256 in hexadecimal, salted with the bytes of the person's id, so that equal codes of two persons look
    /// different and nobody searches all persons' codes at once.
    pub fn hash(&self, person: &[u8]) -> String {
        // The code has a fixed length and stands last, so that no other person and code give the same bytes.
        hex::encode(Sha256::new().chain_update(b"recovery code\0").chain_update(person).chain_update(self.0).finalize())
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(secret)")
    }
}

fn read(sign: char) -> Result<u8, NotARecoveryCode> {
    let sign = match sign.to_ascii_lowercase() {
        'o' => '0',
        'i' | 'l' => '1',
        other => other,
    };
    ALPHABET.iter().copied().find(|known| char::from(*known) == sign).ok_or(NotARecoveryCode)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_set_is_ten_different_codes_in_two_groups_of_five() {
        let codes = RecoveryCode::set(&Random::seeded(1)).map(|code| code.reveal());
        assert_eq!(codes.iter().collect::<HashSet<_>>().len(), 10);
        for code in codes {
            assert_eq!(code.split('-').map(str::len).collect::<Vec<_>>(), [5, 5]);
            assert_eq!(RecoveryCode::parse(&code).unwrap().reveal(), code);
        }
    }

    #[test]
    fn typing_is_forgiven() {
        for typed in ["abc01-23xyz", "ABC01-23XYZ", "abc0123xyz", " abc01 23xyz ", "abcOl–23xyz", "a b c 0 i 2 3 x y z"] {
            assert_eq!(RecoveryCode::parse(typed).unwrap().reveal(), "abc01-23xyz", "{typed:?}");
        }
        for typed in ["", "abc01-23xy", "abc01-23xyzz", "abc01-23xyu", "abc01_23xyz", "abc01-23xyß", "abc01-23xy\u{212a}"] {
            assert_eq!(RecoveryCode::parse(typed).unwrap_err(), NotARecoveryCode, "{typed:?}");
        }
    }

    #[test]
    fn the_same_code_of_two_persons_is_stored_differently() {
        let code = RecoveryCode::parse("abc01-23xyz").unwrap();
        let known = hex::encode(Sha256::digest(b"recovery code\0\x07abc0123xyz"));
        assert_eq!(code.hash(&[7]), known);
        assert_ne!(code.hash(&[8]), known);
        assert_ne!(RecoveryCode::parse("abc01-23xyy").unwrap().hash(&[7]), known);
    }

    #[test]
    fn a_code_does_not_print_itself() {
        assert_eq!(format!("{:?}", RecoveryCode::parse("abc01-23xyz").unwrap()), "RecoveryCode(secret)");
    }
}
