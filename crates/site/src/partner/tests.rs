use base_testing::each_engine;

use crate::house::House;

#[tokio::test]
async fn partners_stand_in_the_order_of_the_consortium() {
    each_engine(|db| async move {
        let house = House::furnished(db).await;
        let page = house.get("/it/partners").await;
        assert_eq!(
            page.all("<th scope=\"row\""),
            [
                "International Training Centre of the International Labour Organization (ITC-ILO)",
                "Centre on Migration, Policy and Society, University of Oxford (COMPAS)",
                "Forum of International and European Research on Immigration (FIERI)",
            ]
        );
        assert_eq!(page.all("<td data-label=\"Luogo\""), ["Turin , Italia", "Oxford , Regno Unito", "Turin , Italia"]);
        assert_eq!(page.all("<td data-label=\"Sito web\""), ["itcilo.org", "compas.ox.ac.uk", "old.fieri.it"]);
    })
    .await;
}
