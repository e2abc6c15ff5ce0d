//! What is taken back while a letter to a desk waits.

use super::*;

#[tokio::test]
async fn who_leaves_or_is_kept_out_while_a_letter_waits_does_not_get_it_nor_one_about_what_is_another_desks() {
    each_engine(|db| async move {
        let house = house(db, &[small("a"), small("b")]).await;
        let names = ["anna", "bea", "cleo", "dora"];
        let stewards = names.map(|name| format!("{name}@city.example"));
        let stewards: Vec<(&str, &str)> = stewards.iter().map(|email| (email.as_str(), "en")).collect();
        let many = desk(&house, "many", "Many", None, &stewards).await;
        let other = desk(&house, "other", "Other", Some("other@city.example"), &[]).await;
        give(&house, "a", &many).await;
        give(&house, "b", &many).await;
        house.app.clock.advance(YEAR_AND_MONTH);
        assert_eq!(crate::ask_due(&house.app).await.expect("done"), 1);

        let (app, journal, actor) = (&house.app, &house.app.journal, &Actor::Command("test"));
        let desk = &people::desk::store::find(app.db.reader(), "many").await.expect("readable").expect("there");
        let mut ids = Vec::new();
        for (email, _) in &stewards {
            ids.push(person::store::by_email(app.db.reader(), email).await.expect("readable").expect("there").id);
        }
        let taken_back = app.act::<_, person::Refusal, _, _>(|tx| {
            let (bea, cleo, dora) = (ids[1], ids[2], ids[3]);
            async move {
                people::desk::acts::leave(&*tx, journal, actor, desk, bea).await?;
                people::desk::acts::set_steward(&*tx, journal, actor, desk, cleo, false).await?;
                person::acts::suspend(&*tx, journal, actor, dora).await?;
                Ok(())
            }
        });
        taken_back.await.expect("allowed");
        give(&house, "b", &other).await;
        assert_eq!(house.work(&handlers(&house)).await, 1);
        let letters = house.letters();
        let told: Vec<_> = letters.iter().map(|letter| (letter.to.as_str(), letter.links().len())).collect();
        assert_eq!(told, [("anna@city.example", 1)]);
        // Nor does a link that has left open what belongs to another desk meanwhile.
        let link = link(&house, 0);
        house.page(&link).await;
        give(&house, "a", &other).await;
        assert_eq!(house.get(&link).await.status, 404);
    })
    .await;
}
