//! A device made of software that keeps one passkey and signs as a real one does.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::Person;

/// Made for a site and used on it, unless the test says otherwise.
pub struct Device {
    key: SigningKey,
    id: Vec<u8>,
    pub counter: u32,
    pub origin: &'static str,
}

const DOMAIN: &str = "eumia.test";
/// Somebody is there, and was verified.
const VERIFIED: u8 = 0x05;
const WITH_KEY: u8 = 0x40;

impl Device {
    pub fn new(seed: u8) -> Self {
        let key = SigningKey::from_slice(&[seed; 32]).expect("32 bytes are a key");
        Self { key, id: vec![seed; 16], counter: 0, origin: base_testing::PUBLIC_URL }
    }

    /// What `navigator.credentials.create()` gives for these options.
    pub fn register(&mut self, options: &Value) -> String {
        let mut data = self.data(VERIFIED | WITH_KEY);
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
            "transports": ["internal"],
        });
        self.answer(&response, &json!({ "credProps": { "rk": true } }))
    }

    /// What `navigator.credentials.get()` gives for these options.
    pub fn sign(&mut self, options: &Value, person: base_core::Id<Person>) -> String {
        let person: Uuid = person.uuid();
        let (data, client) = (self.data(VERIFIED), self.client(options, "webauthn.get"));
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
        let id = URL_SAFE_NO_PAD.encode(&self.id);
        let kind = json!({ "id": id, "rawId": id, "type": "public-key", "authenticatorAttachment": "platform" });
        let mut answer = kind.as_object().expect("an object").clone();
        answer.insert("clientExtensionResults".to_owned(), results.clone());
        answer.insert("response".to_owned(), response.clone());
        Value::Object(answer).to_string()
    }

    fn data(&mut self, flags: u8) -> Vec<u8> {
        self.counter += 1;
        [Sha256::digest(DOMAIN).to_vec(), vec![flags], self.counter.to_be_bytes().to_vec()].concat()
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
