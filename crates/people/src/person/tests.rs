use super::*;

#[test]
fn names_and_addresses_are_compared_as_people_read_them() {
    assert_eq!(folded_name(" Zoë Ångström "), "zoe angstrom");
    assert_eq!(folded_email(" Zoe@Example.ORG "), "zoe@example.org");
}
