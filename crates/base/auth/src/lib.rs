//! What proves who somebody is: secret tokens, passwords, codes of an app, recovery codes, passkeys, and limits for guessing.
//!
//! - A [`Token`] goes out in a link or a cookie; what is stored is its [`TokenHash`].
//! - A [`Hasher`] turns passwords into argon2id, two at a time, the others in order; [`check_password`] refuses weak ones.
//! - A [`Secret`] is shared with an app that shows codes; [`Secret::check`] says which step a code belongs to.
//! - A [`RecoveryCode`] is for who has lost the app: ten on paper, each for one use.
//! - [`Passkeys`] counts as two factors at once, because the device always verifies its holder.
//! - A [`Throttle`] limits how often something may be guessed.
//!
//! Nothing here keeps anything: the caller stores hashes and states, refuses what was used before, and says what time it is.
//! No secret prints itself; who wants to see one calls `reveal`.

mod code;
mod passkey;
mod password;
mod recovery;
mod throttle;
mod token;
mod weak;

pub use code::{NotASecret, Secret, TooLong, qr_picture};
pub use passkey::{Challenge, Claim, Credential, PasskeyError, Passkeys, Place};
pub use password::{Busy, Hasher};
pub use recovery::{NotARecoveryCode, RECOVERY_CODES, RecoveryCode};
pub use throttle::{Throttle, Wait};
pub use token::{NotAToken, Token, TokenHash};
pub use weak::{Weak, check_password};
