//! Codes of an app: six digits that change every 30 seconds (TOTP, RFC 6238), and the picture by which the app learns the secret.

use std::fmt;

use base_core::{Random, Time};
use qrcode::{EcLevel, QrCode, render::svg};
use totp_rs::{Algorithm, Builder, Totp};

/// What the app and the site both know: 20 bytes, as RFC 4226 asks for.
#[derive(Clone)]
pub struct Secret([u8; 20]);

/// The text is not a secret: not 32 signs of base32.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a secret of an app")]
pub struct NotASecret;

/// The text does not fit into a picture: it is longer than about 2300 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too long for a picture")]
pub struct TooLong;

/// Seconds that a code is shown.
const STEP_SECONDS: u64 = 30;
/// A code counts one step earlier and later too: clocks differ, and typing takes time.
const STEPS_AROUND: u16 = 1;

impl Secret {
    /// A new secret.
    pub fn generate(random: &Random) -> Self {
        Self(random.bytes())
    }

    /// Reads what [`Secret::reveal`] gave.
    pub fn parse(base32: &str) -> Result<Self, NotASecret> {
        let secret = totp_rs::Secret::try_from_base32(base32).map_err(|_| NotASecret)?;
        secret.as_bytes().try_into().map(Self).map_err(|_| NotASecret)
    }

    /// The secret itself in base32: 32 signs, to be stored.
    pub fn reveal(&self) -> String {
        totp_rs::Secret::new_stack(self.0).to_base32()
    }

    /// The secret itself in eight groups of four signs, for who types it into the app.
    pub fn reveal_in_groups(&self) -> String {
        let signs = self.reveal().into_bytes();
        let groups: Vec<_> = signs.chunks(4).map(String::from_utf8_lossy).collect();
        groups.join(" ")
    }

    /// The `otpauth://` address that an app reads; it contains the secret. A colon in a name, which the format forbids, becomes a
    /// space.
    pub fn reveal_address(&self, issuer: &str, account: &str) -> String {
        let plain = |name: &str| name.replace(':', " ");
        let account = if account.is_empty() { "-".to_owned() } else { plain(account) };
        let builder = self.builder().with_issuer(Some(plain(issuer))).with_account_name(account);
        builder.build().and_then(|totp| totp.to_url()).expect("names without colons and 20 bytes make an address")
    }

    /// The step (30 seconds since 1970) that `typed` is the code of, if it is right now: spaces do not count, a step around is
    /// forgiven.
    ///
    /// The caller keeps the highest step used and accepts only a higher one, so that a code which was looked over works no second
    /// time.
    pub fn check(&self, typed: &str, now: Time) -> Option<u64> {
        let digits: String = typed.chars().filter(|sign| !sign.is_whitespace()).collect();
        let seconds = u64::try_from(now.millis()).ok()? / 1000;
        self.totp().check(&digits, seconds)
    }

    /// The code at `now`: for tests and for an example on a page of help, never for signing in.
    pub fn code(&self, now: Time) -> String {
        self.totp().generate(u64::try_from(now.millis()).unwrap_or(0) / 1000).to_string()
    }

    fn builder(&self) -> Builder {
        // What every app knows: many ignore other settings that the address names.
        let builder = Builder::new().with_algorithm(Algorithm::SHA1).with_digits(6).with_step_duration(STEP_SECONDS);
        builder.with_skew(STEPS_AROUND).with_secret(totp_rs::Secret::new_stack(self.0))
    }

    fn totp(&self) -> Totp {
        self.builder().build().expect("six digits, a step of 30 seconds and 20 bytes are within the standard")
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(secret)")
    }
}

/// The text as a QR picture: an `<svg>` element, black on white with the quiet zone around it, without style attributes. It says
/// nothing to who cannot see it: the template gives `role="img"` and a label to the element around it, and the text itself beside
/// it.
pub fn qr_picture(text: &str) -> Result<String, TooLong> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(|_| TooLong)?;
    let drawn = code.render::<svg::Color>().module_dimensions(4, 4).quiet_zone(true).build();
    // Inside a page the declaration of a file would be an error.
    Ok(drawn.find("<svg").map_or(drawn.clone(), |start| drawn[start..].to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret and the codes of RFC 6238, appendix B (there with eight digits; the last six are ours).
    fn of_the_standard() -> Secret {
        Secret(*b"12345678901234567890")
    }

    fn at(seconds: i64) -> Time {
        Time::from_millis(seconds * 1000)
    }

    #[test]
    fn the_codes_are_those_of_the_standard() {
        let secret = of_the_standard();
        for (seconds, code) in [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (20_000_000_000, "353130")]
        {
            assert_eq!(secret.code(at(seconds)), code);
            assert_eq!(secret.check(code, at(seconds)), Some(u64::try_from(seconds).unwrap() / 30));
        }
    }

    #[test]
    fn a_code_counts_one_step_around_and_names_its_own_step() {
        let secret = of_the_standard();
        let code = secret.code(at(3000));
        for (seconds, step) in
            [(2939, None), (2969, None), (2970, Some(100)), (3000, Some(100)), (3059, Some(100)), (3060, None), (-5, None)]
        {
            assert_eq!(secret.check(&code, at(seconds)), step, "at {seconds}");
        }
    }

    #[test]
    fn spaces_are_forgiven_and_nothing_else() {
        let secret = of_the_standard();
        assert_eq!(secret.check(" 287 082 ", at(59)), Some(1));
        for typed in ["", "28708", "2870820", "+87082", "28708a", "287083", "２８７０８２"] {
            assert_eq!(secret.check(typed, at(59)), None, "{typed:?}");
        }
    }

    #[test]
    fn the_secret_is_read_back_and_shown_in_groups() {
        let secret = of_the_standard();
        assert_eq!(secret.reveal(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assert_eq!(secret.reveal_in_groups(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert_eq!(Secret::parse(&secret.reveal()).unwrap().0, secret.0);
        for bad in ["", "GEZDGNBV", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJ1"] {
            assert_eq!(Secret::parse(bad).unwrap_err(), NotASecret, "{bad:?}");
        }
        assert_eq!(format!("{secret:?}"), "Secret(secret)");
        assert_ne!(Secret::generate(&Random::seeded(1)).0, Secret::generate(&Random::seeded(2)).0);
    }

    #[test]
    fn the_address_names_site_and_account() {
        assert_eq!(
            of_the_standard().reveal_address("City: Academy", "anna@example.org"),
            "otpauth://totp/City%20%20Academy:anna%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=City%20%20Academy"
        );
        assert_eq!(
            of_the_standard().reveal_address("Academy", ""),
            "otpauth://totp/Academy:-?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Academy"
        );
    }

    #[test]
    fn the_picture_is_an_element_with_a_quiet_zone_and_no_styles() {
        let picture = qr_picture("otpauth://totp/x").unwrap();
        // Version 2 has 25 modules; four more on each side; four units each.
        let head = "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"132\" height=\"132\" viewBox=\"0 0 132 132\" \
                    shape-rendering=\"crispEdges\"><rect x=\"0\" y=\"0\" width=\"132\" height=\"132\" fill=\"#fff\"/><path fill=\"#000\" d=\"M16 16h4v4";
        assert_eq!(picture.get(..head.len()), Some(head));
        assert!(picture.ends_with("\"/></svg>") && !picture.contains("style"));
        assert_eq!(qr_picture(&"x".repeat(3000)), Err(TooLong));
    }
}
