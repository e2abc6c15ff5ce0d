//! A device made of software that keeps one passkey and signs as a real one does, and can be told to do it wrongly.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::PUBLIC_URL;

/// Backed up nowhere; made for a site and used on it, unless the test says otherwise.
pub struct Device {
    key: SigningKey,
    id: Vec<u8>,
    pub counter: u32,
    /// Asks its holder for a PIN or a finger.
    pub verifies: bool,
    /// Keeps the passkey, so that it is found without a name.
    pub keeps: bool,
    pub origin: &'static str,
    pub domain: &'static str,
}

const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
const WITH_KEY: u8 = 0x40;

impl Device {
    /// At the house. Devices of the same number are copies of each other.
    pub fn new(number: u8) -> Self {
        Self::at(PUBLIC_URL, PUBLIC_URL.trim_start_matches("https://"), number)
    }

    /// At another site.
    pub fn at(origin: &'static str, domain: &'static str, number: u8) -> Self {
        let key = SigningKey::from_slice(&[number; 32]).expect("32 bytes are a key");
        Self { key, id: vec![number; 16], counter: 0, verifies: true, keeps: true, origin, domain }
    }

    /// With another key behind the same name.
    #[must_use]
    pub fn with_key_of(self, other: Self) -> Self {
        Self { key: other.key, ..self }
    }

    /// What its passkey is known by, in base64.
    pub fn id(&self) -> String {
        URL_SAFE_NO_PAD.encode(&self.id)
    }

    /// What `navigator.credentials.create()` gives for these options.
    pub fn register(&mut self, options: &Value) -> String {
        let mut data = self.data(WITH_KEY);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.id.len()).expect("short").to_be_bytes());
        data.extend(&self.id);
        data.extend(self.public_key());
        // CBOR: {"fmt": "none", "attStmt": {}, "authData": bytes}
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x59".to_vec();
        object.extend(u16::try_from(data.len()).expect("short").to_be_bytes());
        object.extend(data);
        let response = json!({
            "attestationObject": URL_SAFE_NO_PAD.encode(object),
            "clientDataJSON": URL_SAFE_NO_PAD.encode(self.client(options, "webauthn.create")),
            "transports": ["internal", "hybrid"],
        });
        self.answer(&response, &json!({ "credProps": { "rk": self.keeps } }))
    }

    /// What `navigator.credentials.get()` gives for these options.
    pub fn sign(&mut self, options: &Value, person: Uuid) -> String {
        let (data, client) = (self.data(0), self.client(options, "webauthn.get"));
        let signed = [data.clone(), Sha256::digest(&client).to_vec()].concat();
        let signature: Signature = self.key.sign(&signed);
        let response = json!({
            "authenticatorData": URL_SAFE_NO_PAD.encode(data),
            "clientDataJSON": URL_SAFE_NO_PAD.encode(client),
            "signature": URL_SAFE_NO_PAD.encode(signature.to_der().as_bytes()),
            "userHandle": URL_SAFE_NO_PAD.encode(person.as_bytes()),
        });
        self.answer(&response, &json!({}))
    }

    fn answer(&self, response: &Value, results: &Value) -> String {
        let id = self.id();
        let kind = json!({ "id": id, "rawId": id, "type": "public-key", "authenticatorAttachment": "platform" });
        let mut answer = kind.as_object().expect("an object").clone();
        answer.insert("clientExtensionResults".to_owned(), results.clone());
        answer.insert("response".to_owned(), response.clone());
        Value::Object(answer).to_string()
    }

    fn data(&mut self, flags: u8) -> Vec<u8> {
        self.counter += 1;
        let flags = flags | PRESENT | if self.verifies { VERIFIED } else { 0 };
        [Sha256::digest(self.domain).to_vec(), vec![flags], self.counter.to_be_bytes().to_vec()].concat()
    }

    fn client(&self, options: &Value, kind: &str) -> Vec<u8> {
        json!({ "type": kind, "challenge": options["challenge"], "origin": self.origin, "crossOrigin": false })
            .to_string()
            .into_bytes()
    }

    /// CBOR: {1: 2 (EC), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
    fn public_key(&self) -> Vec<u8> {
        let point = self.key.verifying_key().to_sec1_point(false);
        let (x, y) = point.as_bytes()[1..].split_at(32);
        [b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20".as_slice(), x, b"\x22\x58\x20", y].concat()
    }
}
