use base_testing::each_engine;

use crate::tests::{furnished, with_practices};

#[tokio::test]
async fn partners_stand_in_the_order_of_the_consortium() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let page = house.get("/it/partners").await;
        assert_eq!(
            page.all("th[scope=row]"),
            [
                "International Training Centre of the International Labour Organization (ITC-ILO)",
                "Centre on Migration, Policy and Society, University of Oxford (COMPAS)",
                "Forum of International and European Research on Immigration (FIERI)",
            ]
        );
        assert_eq!(page.all("td[data-label='Luogo']"), ["Turin, Italia", "Oxford, Regno Unito", "Turin, Italia"]);
        assert_eq!(page.all("td[data-label='Sito web']"), ["itcilo.org", "compas.ox.ac.uk", "old.fieri.it"]);
    })
    .await;
}

#[tokio::test]
async fn a_city_of_the_repertoire_has_its_name_in_the_reader_s_language() {
    each_engine(|db| async move {
        let house = with_practices(db).await;
        let page = house.get("/it/partners").await;
        assert_eq!(page.all("td[data-label='Luogo']"), ["Torino, Italia", "Oxford, Regno Unito", "Torino, Italia"]);
        let calendar = house.get("/it/calendar/2014-02").await;
        assert_eq!(calendar.all("td.has-events")[3], "4 martedì Accademia, fase II: Torino Torino");
    })
    .await;
}
