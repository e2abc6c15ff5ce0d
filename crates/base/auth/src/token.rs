//! Secret tokens: what a mailed link or a session cookie carries. Only the hash of one is ever stored.

use std::fmt;

use base_core::Random;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

/// 32 random bytes. Two tokens cannot be compared; their hashes can, which makes the time of comparing tell nothing.
#[derive(Clone)]
pub struct Token([u8; 32]);

/// SHA-256 of a token in 64 hexadecimal signs: what is stored and looked up. A plain hash is enough, since nobody guesses 256
/// bits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TokenHash(String);

/// The text is not a token: not 43 signs of URL-safe base64.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a token")]
pub struct NotAToken;

impl Token {
    /// A new token.
    pub fn generate(random: &Random) -> Self {
        Self(random.bytes())
    }

    /// Reads what [`Token::reveal`] gave: exactly that, without padding, spaces or other spellings of the same bytes.
    pub fn parse(text: &str) -> Result<Self, NotAToken> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| NotAToken)?;
        bytes.try_into().map(Self).map_err(|_| NotAToken)
    }

    /// The secret itself, as 43 signs that fit into an address or a cookie.
    pub fn reveal(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// What is stored in its place.
    pub fn hash(&self) -> TokenHash {
        TokenHash(hex::encode(Sha256::digest(self.0)))
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(secret)")
    }
}

impl TokenHash {
    /// As stored: 64 hexadecimal signs, lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_goes_out_as_43_signs_and_comes_back_as_the_same() {
        let token = Token::generate(&Random::seeded(1));
        let text = token.reveal();
        assert_eq!(text.len(), 43);
        assert_eq!(Token::parse(&text).unwrap().hash(), token.hash());
        assert_ne!(Token::generate(&Random::seeded(2)).hash(), token.hash());
    }

    #[test]
    fn what_is_stored_is_the_sha256_of_the_bytes() {
        let token = Token::parse(&"A".repeat(43)).unwrap();
        assert_eq!(token.hash().as_str(), "66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925");
    }

    #[test]
    fn other_spellings_are_refused() {
        let good = "A".repeat(43);
        assert!(Token::parse(&good).is_ok());
        let last_sign_with_bits_left_over = format!("{}B", "A".repeat(42));
        let standard_alphabet = format!("+{}", "A".repeat(42));
        for bad in [
            "",
            &"A".repeat(42),
            &"A".repeat(44),
            &format!("{good}="),
            &format!(" {good}"),
            &last_sign_with_bits_left_over,
            &standard_alphabet,
        ] {
            assert_eq!(Token::parse(bad).unwrap_err(), NotAToken, "{bad:?}");
        }
    }

    #[test]
    fn a_token_does_not_print_itself() {
        assert_eq!(format!("{:?}", Token::generate(&Random::seeded(1))), "Token(secret)");
    }
}
