//! The tables `concept`, `concept_label` and `concept_link`.

use std::collections::BTreeMap;

use base_core::Lang;
use base_db::{Connection, DbError, chunks_of};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::acts::Names;
use super::{Concept, Label, Thesaurus};

mod concept {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "concept")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub slug: String,
        pub topic: String,
        pub definition: Option<String>,
        pub top: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod label {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "concept_label")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub concept: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub lang: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub label: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod link {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "concept_link")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub concept: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub other: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

const PREFERRED: &str = "preferred";
const ALTERNATIVE: &str = "alternative";
const BROADER: &str = "broader";
const RELATED: &str = "related";

/// The whole thesaurus: three statements.
pub async fn load(db: &impl Connection) -> Result<Thesaurus, DbError> {
    let mut concepts = BTreeMap::new();
    // bounded: a thesaurus is read as a whole; its import holds it to its limit.
    for row in concept::Entity::find().all(db).await? {
        let topic = row.topic.parse().map_err(|error| DbError::unreadable("concept", error))?;
        let (preferred, alternative, broader, related) = Default::default();
        let slug = row.slug.clone();
        concepts.insert(
            slug,
            Concept { slug: row.slug, topic, definition: row.definition, preferred, alternative, broader, related },
        );
    }
    // bounded: as above.
    for row in label::Entity::find().order_by_asc(label::Column::Lang).order_by_asc(label::Column::Label).all(db).await? {
        let lang = row.lang.parse().map_err(|error| DbError::unreadable("concept_label", error))?;
        if let Some(concept) = concepts.get_mut(&row.concept) {
            let labels = if row.kind == PREFERRED { &mut concept.preferred } else { &mut concept.alternative };
            labels.push(Label { lang, name: row.label });
        }
    }
    // bounded: as above.
    for row in link::Entity::find().order_by_asc(link::Column::Other).all(db).await? {
        if let Some(concept) = concepts.get_mut(&row.concept) {
            let links = if row.kind == BROADER { &mut concept.broader } else { &mut concept.related };
            links.push(row.other);
        }
    }
    for concept in concepts.values_mut() {
        // The engines sort text differently; the program's own order is the same everywhere.
        concept.preferred.sort();
        concept.alternative.sort();
        concept.broader.sort();
        concept.related.sort();
    }
    Ok(Thesaurus::new(concepts.into_values()))
}

/// Keeps others from naming this concept until the transaction ends; false if there is none.
pub(super) async fn hold(tx: &impl Connection, slug: &str) -> Result<bool, DbError> {
    let done = concept::Entity::update_many()
        .col_expr(concept::Column::Top, Expr::col(concept::Column::Top))
        .filter(concept::Column::Slug.eq(slug))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Writes what a concept is called in one language, in place of what it was.
pub(super) async fn name(tx: &impl Connection, slug: &str, lang: &Lang, names: &Names) -> Result<(), DbError> {
    label::Entity::delete_many()
        .filter(label::Column::Concept.eq(slug))
        .filter(label::Column::Lang.is_in([lang.as_str(), lang.primary()]))
        .exec(tx)
        .await?;
    let row = |kind: &str, name: &String| label::ActiveModel {
        concept: Set(slug.to_owned()),
        lang: Set(lang.to_string()),
        kind: Set(kind.to_owned()),
        label: Set(name.clone()),
    };
    let preferred = names.preferred.iter().map(|name| row(PREFERRED, name));
    let rows: Vec<_> = preferred.chain(names.alternative.iter().map(|name| row(ALTERNATIVE, name))).collect();
    if !rows.is_empty() {
        label::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

pub(super) async fn replace(db: &impl Connection, thesaurus: &Thesaurus) -> Result<(), DbError> {
    link::Entity::delete_many().exec(db).await?;
    label::Entity::delete_many().exec(db).await?;
    concept::Entity::delete_many().exec(db).await?;
    let (mut concepts, mut labels, mut links) = (Vec::new(), Vec::new(), Vec::new());
    for concept in thesaurus.concepts() {
        concepts.push(concept::ActiveModel {
            slug: Set(concept.slug.clone()),
            topic: Set(concept.topic.as_str().to_owned()),
            definition: Set(concept.definition.clone()),
            top: Set(concept.is_topic()),
        });
        for (kind, own) in [(PREFERRED, &concept.preferred), (ALTERNATIVE, &concept.alternative)] {
            labels.extend(own.iter().map(|label| label::ActiveModel {
                concept: Set(concept.slug.clone()),
                lang: Set(label.lang.to_string()),
                kind: Set(kind.to_owned()),
                label: Set(label.name.clone()),
            }));
        }
        for (kind, own) in [(BROADER, &concept.broader), (RELATED, &concept.related)] {
            links.extend(own.iter().map(|other| link::ActiveModel {
                concept: Set(concept.slug.clone()),
                kind: Set(kind.to_owned()),
                other: Set(other.clone()),
            }));
        }
    }
    for rows in chunks_of(&concepts, 4) {
        concept::Entity::insert_many(rows.to_vec()).exec_without_returning(db).await?;
    }
    for rows in chunks_of(&labels, 4) {
        label::Entity::insert_many(rows.to_vec()).exec_without_returning(db).await?;
    }
    for rows in chunks_of(&links, 3) {
        link::Entity::insert_many(rows.to_vec()).exec_without_returning(db).await?;
    }
    Ok(())
}
