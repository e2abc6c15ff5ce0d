//! Passkeys: a key pair that a device keeps for this site and uses only after it has verified its holder, by finger, face or PIN.
//! That makes a passkey two factors at once: the device that one has, and what unlocks it.
//!
//! Two exchanges, each of two halves: `start_…` gives a challenge for the browser and a state, `finish_…` takes the browser's
//! answer and that state. The caller keeps the state on the server, for one answer and for [`Passkeys::ANSWER_WITHIN`].
//! Challenges are the one secret that does not come from [`base_core::Random`]: the library makes them, from the operating
//! system's generator.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use url::{Host, Url};
use uuid::Uuid;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, WebauthnError,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

/// Registers passkeys and verifies them, for one site. User verification is always required.
#[derive(Clone, Debug)]
pub struct Passkeys(Webauthn);

/// Where passkeys are at home: browsers bind them to a domain and to an origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The domain (relying party id): a passkey made for it works there and nowhere else, for as long as the site has this name.
    pub domain: String,
    /// Scheme, host and port of the pages that may use it.
    pub origin: Url,
}

/// The first half of an exchange.
#[derive(Clone, Debug)]
pub struct Challenge {
    /// JSON for the browser: `{"publicKey": …}`, to be read by `PublicKeyCredential.parseCreationOptionsFromJSON` or
    /// `parseRequestOptionsFromJSON`.
    pub challenge: String,
    /// JSON to be kept on the server, never shown, and thrown away with the first answer.
    pub state: String,
}

/// A registered passkey, to be stored with its person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credential {
    /// Its id in URL-safe base64 (at most 1364 signs). Must be unique among all persons.
    pub id: String,
    /// The public key, the counter and what else a later sign-in needs, as JSON. Not secret.
    pub json: String,
}

/// What a browser's answer to a sign-in claims, before anything is proved: only good for looking up the credential.
#[derive(Clone, Debug)]
pub struct Claim {
    answer: PublicKeyCredential,
    person: Uuid,
    credential: String,
}

/// What went wrong with a passkey.
#[derive(Debug, thiserror::Error)]
pub enum PasskeyError {
    /// The site's address cannot have passkeys: see [`Place::of`].
    #[error("passkeys need a domain with https, or localhost")]
    NoPlace,
    /// The browser's answer is not readable, or says nothing about the person.
    #[error("the browser's answer cannot be read")]
    Garbled,
    /// The kept state or the stored credential is not readable.
    #[error("what was kept cannot be read")]
    Kept,
    /// The answer belongs to another challenge: the page was open twice or too long. Start again.
    #[error("the answer belongs to another challenge")]
    Stale,
    /// The answer was made for another site: the mark of a forged page.
    #[error("the answer was made for another site")]
    OtherSite,
    /// The device did not verify its holder.
    #[error("the device did not verify its holder")]
    NotVerified,
    /// The device did not keep the passkey such that it can be found without a name.
    #[error("the device cannot keep passkeys")]
    NotKept,
    /// The answer came from another credential than the one looked up, or names another person than the one it belongs to.
    #[error("another passkey or person than the one kept")]
    OtherPasskey,
    /// The counter did not go up: somebody may have copied the device. Refuse, and tell the person.
    #[error("the passkey may have been copied")]
    Copied,
    /// The signature or another part of the answer is wrong.
    #[error("the answer does not hold")]
    Refused(#[source] WebauthnError),
}

/// What is kept between the halves of a registration.
#[derive(Serialize, Deserialize)]
struct Registration {
    person: Uuid,
    exchange: PasskeyRegistration,
}

/// What is kept of a passkey. It knows its person, so that nobody signs in as another one by naming them.
#[derive(Serialize, Deserialize)]
struct Kept {
    person: Uuid,
    passkey: Passkey,
}

impl Place {
    /// Where passkeys for a site under `public` are at home; `None` where browsers allow none: an IP address is no domain, and
    /// without https only localhost counts as safe.
    pub fn of(public: &Url) -> Option<Self> {
        let Some(Host::Domain(domain)) = public.host() else { return None };
        let local = domain == "localhost" || domain.ends_with(".localhost");
        let safe = public.scheme() == "https" || (public.scheme() == "http" && local);
        let origin = Url::parse(&public.origin().ascii_serialization()).ok()?;
        safe.then(|| Self { domain: domain.to_owned(), origin })
    }
}

impl Passkeys {
    /// How long an answer may take, as the browser is told; the specification's five minutes, for who must look for a key first.
    pub const ANSWER_WITHIN: Duration = Duration::from_secs(300);

    /// For the site `name` (as the browser shows it) with the domain `rp_id`, used by pages of `origins`: each on this domain or
    /// below it.
    pub fn new(rp_id: &str, origins: &[Url], name: &str) -> Result<Self, PasskeyError> {
        let below =
            |origin: &Url| origin.domain().is_some_and(|domain| domain == rp_id || domain.ends_with(&format!(".{rp_id}")));
        let (first, others) = origins.split_first().ok_or(PasskeyError::NoPlace)?;
        if !origins.iter().all(|origin| below(origin) && Place::of(origin).is_some()) {
            return Err(PasskeyError::NoPlace);
        }
        let builder = WebauthnBuilder::new(rp_id, first).map_err(|_| PasskeyError::NoPlace)?;
        let builder = others.iter().fold(builder, WebauthnBuilder::append_allowed_origin);
        let built = builder.rp_name(name).timeout(Self::ANSWER_WITHIN).build();
        built.map(Self).map_err(|_| PasskeyError::NoPlace)
    }

    /// Begins to register a passkey for a person: `name` tells accounts apart (a mail address), `display_name` is how the person
    /// is called. `existing` are the ids of this person's passkeys, so that a device which has one is not asked for a second.
    pub fn start_registration(
        &self,
        person: Uuid,
        name: &str,
        display_name: &str,
        existing: &[String],
    ) -> Result<Challenge, PasskeyError> {
        let existing = existing.iter().map(|id| URL_SAFE_NO_PAD.decode(id)).collect::<Result<Vec<_>, _>>();
        let existing = existing.map_err(|_| PasskeyError::Kept)?;
        let (challenge, exchange) = self.0.start_passkey_registration(person, name, display_name, Some(existing))?;
        let mut challenge = json(&challenge)?;
        // The library asks for keys that are found by their id; ours are found without a name, which makes signing in one touch.
        let selection = &mut challenge["publicKey"]["authenticatorSelection"];
        selection["residentKey"] = json!("required");
        selection["requireResidentKey"] = json!(true);
        Ok(Challenge { challenge: challenge.to_string(), state: json(&Registration { person, exchange })?.to_string() })
    }

    /// Ends a registration with what `credential.toJSON()` gave in the browser. The caller refuses a credential whose id it has
    /// already.
    pub fn finish_registration(&self, answer: &str, state: &str) -> Result<Credential, PasskeyError> {
        let answer: RegisterPublicKeyCredential = serde_json::from_str(answer).map_err(|_| PasskeyError::Garbled)?;
        let state: Registration = serde_json::from_str(state).map_err(|_| PasskeyError::Kept)?;
        if answer.extensions.cred_props.as_ref().is_some_and(|props| props.rk == Some(false)) {
            return Err(PasskeyError::NotKept);
        }
        let passkey = self.0.finish_passkey_registration(&answer, &state.exchange)?;
        Credential::of(&Kept { person: state.person, passkey })
    }

    /// Begins a sign-in without a name: the browser offers the passkeys it has for this site, on a button or while a field is
    /// filled in (`mediation: "conditional"`, which the page adds where it wants that).
    pub fn start_sign_in(&self) -> Result<Challenge, PasskeyError> {
        let (challenge, state) = self.0.start_discoverable_authentication()?;
        let public_key = json(&challenge.public_key)?;
        Ok(Challenge { challenge: json!({ "publicKey": public_key }).to_string(), state: json(&state)?.to_string() })
    }

    /// Ends a sign-in: `credential` is the JSON stored for the credential that the claim names. On success the claim's person is
    /// who signs in; what is returned takes the place of what was stored, with the new counter.
    pub fn finish_sign_in(&self, claim: &Claim, state: &str, credential: &str) -> Result<Credential, PasskeyError> {
        let state: DiscoverableAuthentication = serde_json::from_str(state).map_err(|_| PasskeyError::Kept)?;
        let mut kept: Kept = serde_json::from_str(credential).map_err(|_| PasskeyError::Kept)?;
        if kept.person != claim.person {
            return Err(PasskeyError::OtherPasskey);
        }
        let verified = self.0.finish_discoverable_authentication_v2(&claim.answer, state, &kept.passkey)?;
        if !verified.user_verified() {
            return Err(PasskeyError::NotVerified);
        }
        kept.passkey.update_credential(&verified);
        Credential::of(&kept)
    }
}

impl Claim {
    /// Reads what `credential.toJSON()` gave in the browser.
    pub fn read(answer: &str) -> Result<Self, PasskeyError> {
        let answer: PublicKeyCredential = serde_json::from_str(answer).map_err(|_| PasskeyError::Garbled)?;
        let person = answer.get_user_unique_id().and_then(|bytes| Uuid::from_slice(bytes).ok()).ok_or(PasskeyError::Garbled)?;
        let credential = URL_SAFE_NO_PAD.encode(answer.get_credential_id());
        Ok(Self { answer, person, credential })
    }

    /// Who it is said to be.
    pub fn person(&self) -> Uuid {
        self.person
    }

    /// The id of the credential that is said to be used.
    pub fn credential(&self) -> &str {
        &self.credential
    }
}

impl Credential {
    fn of(kept: &Kept) -> Result<Self, PasskeyError> {
        Ok(Self { id: URL_SAFE_NO_PAD.encode(kept.passkey.cred_id()), json: json(kept)?.to_string() })
    }
}

impl From<WebauthnError> for PasskeyError {
    fn from(error: WebauthnError) -> Self {
        match error {
            WebauthnError::MismatchedChallenge => Self::Stale,
            WebauthnError::InvalidRPOrigin | WebauthnError::InvalidRPIDHash | WebauthnError::CredentialCrossOrigin => {
                Self::OtherSite
            }
            WebauthnError::UserNotVerified | WebauthnError::UserNotPresent => Self::NotVerified,
            WebauthnError::CredentialNotFound => Self::OtherPasskey,
            WebauthnError::CredentialPossibleCompromise => Self::Copied,
            other => Self::Refused(other),
        }
    }
}

/// None of the library's types has keys or numbers that JSON lacks; if one ever had, it would be a fault of what is kept.
fn json(value: &impl Serialize) -> Result<Value, PasskeyError> {
    serde_json::to_value(value).map_err(|_| PasskeyError::Kept)
}

#[cfg(test)]
mod tests;
