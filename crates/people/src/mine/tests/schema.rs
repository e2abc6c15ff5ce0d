//! The register beside the real schema.

use base_testing::{each_engine, schema};
use migration::{Register, register};

const NONE: [&str; 0] = [];

#[tokio::test]
async fn every_column_has_a_class_and_every_row_of_the_register_its_column() {
    each_engine(|db| async move {
        let schema = schema(&db).await;
        assert_eq!(register().differences(&schema), NONE, "mend crates/migration/columns.table");
        // Twins: a column that nobody classed, a table that nobody knows, a row whose column is gone.
        let file = include_str!("../../../../migration/columns.table");
        for (from, to, fault) in [
            ("  device     personal\n", "", "session.device has no class in columns.table"),
            (
                "table place_name\n  place_id   internal\n  lang       public\n  name       public\n",
                "",
                "place_name.place_id has no class in columns.table",
            ),
            (
                "  device     personal\n",
                "  device     personal\n  town personal\n",
                "session.town is in columns.table and not in the database",
            ),
        ] {
            let broken: &'static str = Box::leak(file.replace(from, to).into_boxed_str());
            assert_ne!(broken, file);
            let differences = Register::read(broken).expect("it can be read").differences(&schema);
            assert_eq!(differences.first().map(String::as_str), Some(fault));
        }
    })
    .await;
}

#[test]
fn the_tables_of_one_part_share_their_legal_ground() {
    let mut grounds = std::collections::BTreeMap::new();
    for (table, holding) in register().holdings() {
        assert_eq!(*grounds.entry(holding.what).or_insert(holding.basis), holding.basis, "{}", table.name);
    }
}
