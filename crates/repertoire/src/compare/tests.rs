//! What a comparison says of two practices.

use base_testing::{Answer, each_engine};

use crate::practice::pages::tests::told::Told;
use crate::tests::{FILES, import_files, open};

#[tokio::test]
async fn two_practices_stand_side_by_side_and_gaps_are_said() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db).await;
        let page = house.page("/en/compare?practice=barcelona-antirumours&with=visby-democracy-for-childrens-future").await;
        let rows = page.pairs();
        assert_eq!(
            rows["Start"],
            [
                "2010 Network started July 2010 as one of the first actions of the Barcelona Interculturality Plan (March 2010); \
                 public campaign from November 2010.",
                "2006 (see note) Roots in 2006, when the later founder arrived as a refugee from Burundi. The year of formal founding \
                 is not known.",
            ]
        );
        assert_eq!(
            rows["Weaknesses"][0],
            "No evidence yet The city commissioner behind it left the council when a new local government came in (January 2013 \
             source): exposed to political change"
        );
        assert_eq!(
            rows["Results and figures"][1],
            "40 children at the 2013 camp: 27 foreign-born, 13 Swedish (2013) docslib.org not stated sister associations founded in \
             mainland cities (number not stated) (by 2014) docslib.org"
        );
        let unsaid = "a record on this site, which does not say which of its sources";
        let (none, area) = ("no figure in the sources read", "for all of Gotland, not for the city alone");
        assert_eq!(rows["Population"], [none.to_owned(), format!("59,249, {area} (2018) {unsaid}")]);
        // What counts different people never stands in one row.
        assert_eq!(
            rows["Share of foreign residents (the record does not say who counts as foreign)"],
            [format!("18% (2010) {unsaid}"), none.to_owned()]
        );
        assert_eq!(
            rows["Share of residents with a foreign background"],
            [none.to_owned(), format!("9%, {area} (2019) {unsaid}")]
        );
        assert_eq!(rows["Themes"], ["Anti-discrimination Communication", "Sport Education"]);
        assert_eq!(rows["Lessons"][1], "not known");
        assert_eq!(rows["Amounts of money"], ["not known", "not known"]);
        for told in ["Objectives", "How it works", "Documents"] {
            assert!(rows[told].iter().all(|cell| !cell.is_empty()), "{told}");
        }
        assert_eq!(rows.len(), 22);
        let selected = page.between("selected>", "</option>");
        assert_eq!(selected, ["Network against rumours (Barcelona)", "Democracy for Children's Future (Visby)"]);
        assert_eq!(
            page.between("hreflang=\"it\" href=\"https://eumia.test", "\""),
            ["/it/compare?practice=barcelona-antirumours&with=visby-democracy-for-childrens-future"]
        );

        let one = house.page("/en/compare?practice=barcelona-antirumours").await;
        let notice = |page: &Answer| page.between("<div class=\"notice\">", "</div>");
        assert_eq!(notice(&one), ["Choose a second practice to set beside “Network against rumours”."]);
        assert_eq!(one.between("<option value=\"", "\"").len(), 2 * 11);
        let same = house.page("/en/compare?practice=barcelona-antirumours&with=barcelona-antirumours").await;
        assert_eq!(notice(&same), ["You chose the same practice twice. Choose another one to set beside it."]);
        let none = house.page("/en/compare").await;
        assert_eq!(notice(&none), ["Choose two practices and press “Compare”."]);
        let missing = house.get("/en/compare?practice=barcelona-antirumours&with=nowhere").await;
        assert_eq!(notice(&missing), ["One of the practices cannot be found. Choose another from the list."]);
    })
    .await;
}
