//! The whole exchange with a device made of software.

use base_testing::Device;

use super::*;

const ORIGIN: &str = "https://academy.example.org";
const DOMAIN: &str = "academy.example.org";
const ANNA: Uuid = Uuid::from_u128(0x0197_0000_0000_7000_8000_0000_0000_0001);

fn device(number: u8) -> Device {
    Device::at(ORIGIN, DOMAIN, number)
}

/// What a page hands to the browser.
fn options(challenge: &Challenge) -> Value {
    serde_json::from_str::<Value>(&challenge.challenge).unwrap()["publicKey"].take()
}

fn passkeys() -> Passkeys {
    Passkeys::new(DOMAIN, &[Url::parse(ORIGIN).unwrap()], "Academy").unwrap()
}

fn registered(device: &mut Device) -> Credential {
    let begun = start(&[]);
    passkeys().finish_registration(&device.register(&options(&begun)), &begun.state).unwrap()
}

fn start(existing: &[String]) -> Challenge {
    passkeys().start_registration(ANNA, "anna@example.org", "Anna", existing).unwrap()
}

fn sign_in(device: &mut Device, credential: &Credential) -> Result<Credential, PasskeyError> {
    let begun = passkeys().start_sign_in().unwrap();
    let claim = Claim::read(&device.sign(&options(&begun), ANNA)).unwrap();
    passkeys().finish_sign_in(&claim, &begun.state, &credential.json)
}

/// The name of what went wrong: errors of the library cannot be compared.
fn fault<T: std::fmt::Debug>(result: Result<T, PasskeyError>) -> String {
    let error = format!("{:?}", result.unwrap_err());
    error.split('(').next().unwrap().to_owned()
}

#[test]
fn a_passkey_is_registered_and_signs_in_again_and_again() {
    let mut device = device(1);
    let first = registered(&mut device);
    assert_eq!(first.id, device.id());

    let begun = passkeys().start_sign_in().unwrap();
    let claim = Claim::read(&device.sign(&options(&begun), ANNA)).unwrap();
    assert_eq!((claim.person(), claim.credential()), (ANNA, first.id.as_str()));
    let second = passkeys().finish_sign_in(&claim, &begun.state, &first.json).unwrap();
    assert_eq!(second.id, first.id);
    assert_ne!(second.json, first.json);
    assert!(sign_in(&mut device, &second).is_ok());
}

#[test]
fn the_browser_is_asked_for_what_makes_it_two_factors_without_a_name() {
    let options = self::options(&start(&["AQEB".to_owned()]));
    let selection = &options["authenticatorSelection"];
    assert_eq!(
        (&selection["residentKey"], &selection["requireResidentKey"], &selection["userVerification"]),
        (&json!("required"), &json!(true), &json!("required"))
    );
    assert_eq!(options["rp"], json!({ "name": "Academy", "id": DOMAIN }));
    assert_eq!(
        options["user"],
        json!({ "id": URL_SAFE_NO_PAD.encode(ANNA.as_bytes()), "name": "anna@example.org", "displayName": "Anna" })
    );
    assert_eq!(options["excludeCredentials"], json!([{ "type": "public-key", "id": "AQEB" }]));

    let mut options: Value = serde_json::from_str(&passkeys().start_sign_in().unwrap().challenge).unwrap();
    options["publicKey"].as_object_mut().unwrap().retain(|key, _| !["challenge", "extensions"].contains(&key.as_str()));
    let expected =
        json!({ "publicKey": { "timeout": 300_000, "rpId": DOMAIN, "allowCredentials": [], "userVerification": "required" } });
    assert_eq!(options, expected);
}

#[test]
fn a_device_that_does_not_verify_its_holder_is_refused_both_times() {
    let mut device = device(1);
    device.verifies = false;
    let begun = start(&[]);
    assert_eq!(fault(passkeys().finish_registration(&device.register(&options(&begun)), &begun.state)), "NotVerified");
    device.verifies = true;
    let credential = registered(&mut device);
    device.verifies = false;
    assert_eq!(fault(sign_in(&mut device, &credential)), "NotVerified");
}

#[test]
fn a_device_that_keeps_no_passkey_and_one_that_has_one_are_refused() {
    let mut device = device(1);
    device.keeps = false;
    let begun = start(&[]);
    assert_eq!(fault(passkeys().finish_registration(&device.register(&options(&begun)), &begun.state)), "NotKept");
    device.keeps = true;
    let begun = start(&[device.id()]);
    assert_eq!(fault(passkeys().finish_registration(&device.register(&options(&begun)), &begun.state)), "Refused");
}

#[test]
fn an_answer_for_another_challenge_or_another_site_is_refused() {
    let mut device = device(1);
    let credential = registered(&mut device);
    let (one, other) = (passkeys().start_sign_in().unwrap(), passkeys().start_sign_in().unwrap());
    let claim = Claim::read(&device.sign(&options(&one), ANNA)).unwrap();
    assert_eq!(fault(passkeys().finish_sign_in(&claim, &other.state, &credential.json)), "Stale");

    device.origin = "https://academy.example.org.evil.example";
    assert_eq!(fault(sign_in(&mut device, &credential)), "OtherSite");
    device.origin = ORIGIN;
    device.domain = "evil.example";
    assert_eq!(fault(sign_in(&mut device, &credential)), "OtherSite");
    device.domain = DOMAIN;
    assert!(sign_in(&mut device, &credential).is_ok());
}

#[test]
fn another_key_another_credential_another_person_and_a_copy_are_refused() {
    let mut device = device(1);
    let credential = registered(&mut device);

    assert_eq!(fault(sign_in(&mut self::device(2), &credential)), "OtherPasskey");
    let mut other = self::device(1).with_key_of(self::device(2));
    other.counter = 10;
    assert_eq!(fault(sign_in(&mut other, &credential)), "Refused");

    // The person is not part of what the device signs.
    let begun = passkeys().start_sign_in().unwrap();
    let claim = Claim::read(&device.sign(&options(&begun), Uuid::from_u128(7))).unwrap();
    assert_eq!(fault(passkeys().finish_sign_in(&claim, &begun.state, &credential.json)), "OtherPasskey");

    device.counter = 10;
    let credential = sign_in(&mut device, &credential).unwrap();
    device.counter = 5;
    assert_eq!(fault(sign_in(&mut device, &credential)), "Copied");
}

#[test]
fn what_cannot_be_read_is_refused() {
    let mut device = device(1);
    let credential = registered(&mut device);
    let begun = passkeys().start_sign_in().unwrap();
    let answer = device.sign(&options(&begun), ANNA);
    let claim = Claim::read(&answer).unwrap();
    assert_eq!(fault(passkeys().finish_sign_in(&claim, "{}", &credential.json)), "Kept");
    assert_eq!(fault(passkeys().finish_sign_in(&claim, &begun.state, "{}")), "Kept");
    assert_eq!(fault(passkeys().finish_registration("{}", &start(&[]).state)), "Garbled");
    let nobody = answer.replace("userHandle", "userHand");
    for garbled in ["", "{}", nobody.as_str()] {
        assert_eq!(fault(Claim::read(garbled)), "Garbled", "{garbled:?}");
    }
}

#[test]
fn passkeys_live_on_a_domain_with_https_or_on_localhost() {
    let place = |address: &str| Place::of(&Url::parse(address).unwrap()).map(|place| (place.domain, place.origin.to_string()));
    for (address, domain, origin) in [
        ("https://academy.example.org/it/", DOMAIN, "https://academy.example.org/"),
        ("https://academy.example.org:8443", DOMAIN, "https://academy.example.org:8443/"),
        ("http://localhost:8080", "localhost", "http://localhost:8080/"),
    ] {
        assert_eq!(place(address), Some((domain.to_owned(), origin.to_owned())), "{address}");
    }
    for address in
        ["http://academy.example.org", "http://127.0.0.1:8080", "https://192.0.2.1", "https://[::1]/", "mailto:a@b.example"]
    {
        assert_eq!(place(address), None, "{address}");
    }
}

#[test]
fn passkeys_for_other_domains_cannot_be_set_up() {
    let of = |rp_id: &str, origins: &[&str]| {
        let origins: Vec<Url> = origins.iter().map(|origin| Url::parse(origin).unwrap()).collect();
        Passkeys::new(rp_id, &origins, "Academy").map(|_| ())
    };
    assert!(of("example.org", &["https://example.org", "https://academy.example.org"]).is_ok());
    for (rp_id, origins) in [
        ("example.org", [].as_slice()),
        ("example.org", &["https://badexample.org"]),
        ("example.org", &["https://example.org", "https://example.com"]),
        ("example.org", &["http://example.org"]),
        ("127.0.0.1", &["http://127.0.0.1:8080"]),
    ] {
        assert_eq!(fault(of(rp_id, origins)), "NoPlace", "{rp_id} {origins:?}");
    }
}
