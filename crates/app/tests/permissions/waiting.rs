//! What the first page after signing in says to whom: what waits for her, of all that the slices know, and where she is.

use super::forms::{begin_work, guest};
use super::*;
use crate::common::guest::{fields, page};

const FIRST: &str = "made-up-practice-0000001";

/// What waits for a visitor: the words, and where they lead.
fn waiting(fixture: &Fixture, server: SocketAddr, name: &str) -> Vec<(String, String)> {
    let page = page(&guest(fixture, server, name).get("/en/work"));
    page.all("#waiting + ul a").into_iter().zip(page.attributes("#waiting + ul a", "href")).collect()
}

/// What a public page is called.
fn name_at(fixture: &Fixture, server: SocketAddr, path: &str) -> String {
    page(&guest(fixture, server, "nobody").get(path)).all("h1").concat()
}

#[test]
fn everybody_finds_on_her_first_page_what_waits_for_her_and_nothing_else() {
    let fixture = Fixture::make();
    let program = fixture.serve();
    let server = program.address;
    for name in ["editor", "owner", "owner of another practice", "without a role"] {
        assert_eq!(waiting(&fixture, server, name), [], "nothing has begun for {name}");
    }
    begin_work(&fixture, server);
    let asked = guest(&fixture, server, "convener").post("/en/work/running/ask", &fields([("practice", FIRST)]));
    assert_eq!(asked.status, 303);
    let [first, second] =
        [FIRST, "made-up-practice-0000002"].map(|slug| name_at(&fixture, server, &format!("/en/practices/{slug}")));
    let told = |words: String, address: &str| (words, address.to_owned());
    let question = || {
        let words = format!("Does it still run? Answer by the link in the email to your desk: {first}");
        told(words, "/en/work/desks/office-for-examples")
    };
    assert_eq!(
        waiting(&fixture, server, "editor"),
        [
            told(format!("Your draft of a practice: {first}"), "/en/work/practices/made-up-practice-0000001/edit"),
            told("1 correction proposed by an owner waits for your answer".into(), "/en/work/proposals"),
            question(),
            told("Your draft of a text: Begun".into(), "/en/work/texts/news/academy-announced/edit"),
        ]
    );
    assert_eq!(
        waiting(&fixture, server, "owner"),
        [
            told(format!("Your correction, waiting for an editor: {first}"), "/en/work/practices/made-up-practice-0000001"),
            question(),
        ]
    );
    assert_eq!(
        waiting(&fixture, server, "owner of another practice"),
        [told(format!("Your correction, not yet sent: {second}"), "/en/work/practices/made-up-practice-0000002/propose")]
    );
    assert_eq!(waiting(&fixture, server, "without a role"), []);
}

#[test]
fn the_folded_menu_says_where_one_is_and_the_first_page_what_one_may_do_there() {
    let fixture = Fixture::make();
    let program = fixture.serve();
    let editor = guest(&fixture, program.address, "editor");
    for (address, section) in [
        ("/en/work", "Pages for your work"),
        ("/en/work/practices/made-up-practice-0000001", "Practices"),
        ("/en/work/desks/office-for-examples", "Desks"),
        ("/it/account/password", "Il tuo account"),
        ("/en/account/data", "My data"),
        ("/en/work/people/me/hand-over", "Pages for your work"),
    ] {
        assert_eq!(page(&editor.get(address)).all(".work-bar summary"), [section], "{address}");
    }
    for (name, told) in [
        ("editor", "Change practices, public or not, and publish them."),
        ("owner", "See your practices and propose corrections to them."),
    ] {
        let page = page(&guest(&fixture, program.address, name).get("/en/work"));
        assert_eq!(page.all(".work-list li:first-child .help"), [told], "{name}");
    }
}
