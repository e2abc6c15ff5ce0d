//! What persons and desks are called stays words on every page, whatever signs it is made of.

use base_testing::Part;

use super::*;
use crate::common::guest::{Guest, page};

/// Ends whatever a name may stand in, and begins something of its own.
const HOSTILE: &str =
    "Eve</title></script></textarea></option>\"'><img src=x data-hostile><script data-hostile>alert(1)</script>";

/// How many elements the name has brought into a page.
fn brought_in(part: &Part) -> usize {
    part.all("[data-hostile]").len()
}

#[test]
fn a_name_is_words_on_every_page() {
    let fixture = Fixture::make();
    fixture.run(&format!("UPDATE person SET name = '{0}'; UPDATE desk SET name = '{0}';", HOSTILE.replace('\'', "''")));
    let program = fixture.serve();
    let mut shown = 0;
    for reader in ["administrator", "editor", "owner"] {
        let guest = Guest { server: program.address, secret: fixture.visitor(reader).secret.clone() };
        let inner = ["/work", "/account", "/sign-in"];
        let is_inner = |row: &&Row| row.method == "GET" && inner.iter().any(|part| row.path.contains(part));
        for row in rows(&fixture).iter().filter(is_inner) {
            let address =
                row.address.replace("{herself}", &fixture.visitor(reader).id).replace("{bystander}", &fixture.bystander);
            let answer = guest.get(&address);
            if !answer.header("content-type").starts_with("text/html") {
                continue;
            }
            let page = page(&answer);
            assert_eq!(brought_in(&page), 0, "{address} as {reader}");
            shown += usize::from(page.body.contains("data-hostile"));
        }
    }
    assert!(shown > 20, "the name stands on {shown} pages only");
    let naive = Part { body: format!("<title>{HOSTILE}</title>") };
    assert_eq!(brought_in(&naive), 2, "the check is blind");
}
