//! Tests.

use super::openapi::document;

#[test]
fn the_description_is_the_one_that_is_checked_in() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/openapi.json");
    if std::env::var_os("EUMIA_WRITE_OPENAPI").is_some() {
        std::fs::write(path, document()).expect("the file can be written");
    }
    let checked_in = std::fs::read_to_string(path).unwrap_or_default();
    assert!(checked_in == document(), "the API differs from docs/openapi.json: run this test with EUMIA_WRITE_OPENAPI=1 and look at what changed");
}
