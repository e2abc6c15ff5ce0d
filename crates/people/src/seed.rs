//! One made-up person for each role, for demonstrations and tests: the same every time.

use base_auth::{Hasher, Token};
use base_core::{Actor, Id, Random};
use base_db::Db;
use base_jobs::Journal;
use base_web::Level;

use crate::person::acts::Newcomer;
use crate::role::{Role, Scope};
use crate::session::acts::Means;
use crate::{Person, password, person, role, session};

/// The password of every made-up person. Whoever runs a demonstration may come in as each of them anyway.
pub const PASSWORD: &str = "walk the thread twice";

/// A made-up person with what she needs to sign in.
#[derive(Clone, Debug)]
pub struct Seeded {
    pub id: Id<Person>,
    pub role: Role,
    pub name: String,
    pub email: String,
}

/// Makes one person for each role, unless they are there. The practice is the one whose owner the owner is, if there is any.
pub async fn persons(db: &Db, journal: &Journal, actor: &Actor, practice: Option<&str>) -> anyhow::Result<Vec<Seeded>> {
    let hash = Hasher::new(Random::system()).hash(PASSWORD).await?;
    let mut seeded = Vec::new();
    for role in Role::ALL {
        let email = email(role);
        let name = name_of(role).to_owned();
        let known = person::store::by_email(db.reader(), &email).await?;
        let id = match known {
            Some(person) => person.id,
            None => {
                let new = Newcomer { name: name.clone(), email: email.clone(), lang: "en".to_owned(), fictional: true };
                let scope = match (role, practice) {
                    (Role::Owner, Some(slug)) => Scope::Practice(slug.to_owned()),
                    _ => Scope::Site,
                };
                make(db, journal, actor, &hash, (role, &scope), &new).await?
            }
        };
        seeded.push(Seeded { id, role, name, email });
    }
    Ok(seeded)
}

/// A made-up person with these roles, let in with two factors; the secret opens her session. For tests that need somebody at once.
pub async fn signed_in(
    db: &Db,
    journal: &Journal,
    random: &Random,
    email: &str,
    roles: &[(Role, Scope)],
) -> anyhow::Result<(Id<Person>, String)> {
    let new = &Newcomer { name: format!("Made-up {email}"), email: email.to_owned(), lang: "en".to_owned(), fictional: true };
    let (token, actor) = (&Token::generate(random), &Actor::Command("seed"));
    let person = db
        .write(|tx| async move {
            let Some(person) = person::acts::invite(&*tx, journal, actor, new).await? else { return Ok(None) };
            for (role, scope) in roles {
                role::acts::grant(&*tx, journal, actor, person.id, *role, scope.clone()).await?;
            }
            session::acts::begin(&*tx, journal, person.id, Level::Strong, Means::Passkey, "Test", token).await?;
            Ok::<_, base_db::DbError>(Some(person.id))
        })
        .await?;
    let person = person.ok_or_else(|| anyhow::anyhow!("somebody has the address {email}"))?;
    Ok((person, token.reveal()))
}

/// The mail address of the made-up person with this role.
pub fn email(role: Role) -> String {
    format!("{role}@eumia.example")
}

async fn make(
    db: &Db,
    journal: &Journal,
    actor: &Actor,
    hash: &str,
    (role, scope): (Role, &Scope),
    new: &Newcomer,
) -> anyhow::Result<Id<Person>> {
    let person = db
        .write(|tx| async move {
            let person = person::acts::invite(&*tx, journal, actor, new).await?;
            if let Some(person) = &person {
                // No letter tells of it, as nobody reads there.
                password::store::put(&*tx, person.id, hash, journal.now()).await?;
                role::acts::grant(&*tx, journal, actor, person.id, role, scope.clone()).await?;
            }
            Ok::<_, base_db::DbError>(person)
        })
        .await?;
    let person = person.ok_or_else(|| anyhow::anyhow!("somebody else has the address {}", new.email))?;
    Ok(person.id)
}

/// Names that nobody takes for real ones.
fn name_of(role: Role) -> &'static str {
    match role {
        Role::Administrator => "Ada Administrator",
        Role::Convener => "Carla Convener",
        Role::Editor => "Edith Editor",
        Role::Translator => "Tano Translator",
        Role::Reviewer => "Rosa Reviewer",
        Role::Chair => "Charis Chair",
        Role::Researcher => "Remy Researcher",
        Role::Trainer => "Tilda Trainer",
        Role::Owner => "Olga Owner",
        Role::Participant => "Pau Participant",
    }
}
