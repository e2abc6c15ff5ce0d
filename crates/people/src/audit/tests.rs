use base_core::Actor;
use base_db::Connection;
use base_jobs::Event;
use base_testing::{House, each_engine};
use serde_json::json;

use crate::role::Role;
use crate::tests::{house, newest, signed_in, with_roles};

async fn write(house: &House, kind: &'static str, subject: &str) {
    let journal = &house.app.journal;
    let event = || Event { kind, subject: subject.to_owned(), body: json!({}) };
    house.app.db.write(|tx| async move { journal.record(&*tx, &Actor::System, event()).await }).await.expect("recorded");
}

#[tokio::test]
async fn the_log_tells_in_words_who_did_what_and_somebody_erased_has_no_name() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, administrator) = signed_in(&house, Role::Administrator).await;
        let (other, _) = with_roles(&house, "other@example.org", &[]).await;
        administrator.post(&format!("/en/work/people/{other}/roles"), [("role", "editor")]).await;
        let gone = "0193e0a0-0000-7000-8000-000000000001";
        write(&house, "person.suspended", &format!("person/{gone}")).await;
        write(&house, "thing.happened", "thing/<b>").await;
        let before = newest(&house).await;
        let page = administrator.page("/en/work/log").await;
        assert_eq!(
            page.all(".log-words")[..3],
            [
                "The program: thing.happened, <b>",
                "The program suspended an erased account.",
                "Made-up administrator@example.org gave Made-up other@example.org the role “Editor” (whole site)."
            ]
        );
        assert_eq!(newest(&house).await, before, "reading leaves no entry");
        for role in [Role::Convener, Role::Editor] {
            let (_, browser) = signed_in(&house, role).await;
            for address in ["/en/work/log", "/en/work/log.csv"] {
                assert_eq!(browser.get(address).await.status, 404, "{role} at {address}");
            }
            assert_eq!(browser.post("/en/work/log/verify", [("", ""); 0]).await.status, 404);
        }
    })
    .await;
}

#[tokio::test]
async fn entries_are_filtered_and_paged_by_their_numbers() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, administrator) = signed_in(&house, Role::Administrator).await;
        let few = administrator.statements("/en/work/log").await;
        for number in 0..120 {
            write(&house, "place.changed", &format!("place/town-{number}")).await;
        }
        assert_eq!(administrator.statements("/en/work/log").await, few);
        let numbers = |page: &base_testing::Answer| page.all(".log-entries dd.figure");
        let first = administrator.page("/en/work/log?kind=place").await;
        let older = first.attributes("a[rel=next]", "href");
        assert_eq!((numbers(&first).len(), first.attributes("a[rel=prev]", "href").len(), older.len()), (50, 0, 1));
        let second = administrator.page(&older[0]).await;
        let third = administrator.page(&second.attributes("a[rel=next]", "href")[0]).await;
        assert_eq!((numbers(&second).len(), numbers(&third).len()), (50, 20));
        assert_eq!(third.attributes("a[rel=next]", "href"), [""; 0]);
        let back = administrator.page(&third.attributes("a[rel=prev]", "href")[0]).await;
        assert_eq!(numbers(&back), numbers(&second));
        let front = administrator.page(&back.attributes("a[rel=prev]", "href")[0]).await;
        assert_eq!((numbers(&front), front.attributes("a[rel=prev]", "href").len()), (numbers(&first), 0));

        let count = async |query: &str| numbers(&administrator.page(&format!("/en/work/log?{query}")).await).len();
        assert_eq!(count("subject=place/town-7").await, 1);
        assert_eq!(count("actor=system&kind=place.changed&from=2026-11-21&to=2026-11-21").await, 50);
        assert_eq!(count("kind=place&from=2026-11-22").await, 0);
        assert_eq!(count("kind=place&to=2026-11-20").await, 0);
        assert_eq!(count("actor=administrator@example.org").await, 1);
        assert_eq!(count("subject=administrator@example.org").await, 3);
        let unknown = administrator.page("/en/work/log?actor=nobody@example.org").await;
        assert_eq!(unknown.all(".empty-words"), ["Nobody with this email address has an account here. Check the address."]);
    })
    .await;
}

#[tokio::test]
async fn the_file_holds_what_was_filtered_and_hostile_words_stay_in_their_field() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, administrator) = signed_in(&house, Role::Administrator).await;
        write(&house, "thing.happened", "thing/a,\"b\"\nc").await;
        let file = administrator.get("/en/work/log.csv?kind=thing").await;
        assert_eq!(file.header("content-type"), "text/csv; charset=utf-8; header=present");
        assert_eq!(file.header("content-disposition"), "attachment; filename=\"log.csv\"");
        assert_eq!(file.header("cache-control"), "no-store");
        let seq = newest(&house).await;
        let expected = format!(
            "number,at,kind,subject,actor,body\n{seq},2026-11-21T12:00:00.000Z,thing.happened,\"thing/a,\"\"b\"\"\nc\",system,{{}}\n"
        );
        assert_eq!(file.body, expected);
    })
    .await;
}

#[tokio::test]
async fn the_chain_is_verified_by_a_button() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, administrator) = signed_in(&house, Role::Administrator).await;
        let last = newest(&house).await;
        let verify = async || administrator.post("/en/work/log/verify", [("", ""); 0]).await;
        assert_eq!(
            verify().await.all("p[role=status]"),
            [format!("Checked on 21 November 2026 at 12:00 UTC: entries 1 to {last} are complete and unchanged.")]
        );
        let tamper = "UPDATE event SET subject = 'thing/9' WHERE seq = 1";
        house.app.db.upkeep().execute_unprepared(tamper).await.expect("changed");
        assert_eq!(verify().await.all(".error-summary li"), ["event 1: its seal does not fit its content"]);
    })
    .await;
}
