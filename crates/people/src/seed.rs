//! One made-up person for each role, and made-up desks, for demonstrations and tests: the same every time.

use std::collections::HashMap;

use base_auth::{Hasher, Secret, Token};
use base_core::{Actor, Id, Lang, Random};
use base_db::Db;
use base_jobs::Journal;
use base_web::Level;

use crate::person::acts::Newcomer;
use crate::role::{Role, Scope};
use crate::session::acts::Means;
use crate::{Desk, Person, code_app, desk, password, person, place, role, session};

/// The password of every made-up person. Whoever runs a demonstration may come in as each of them anyway.
pub const PASSWORD: &str = "walk the thread twice";

/// From here on chance is counted for the secrets of made-up persons.
const CODE_APPS: u64 = 2014;

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

/// Made-up editors for load tests, as many, who all have the password of the others: `colleague-0001@eumia.example` and so on. Who is there
/// already stays.
pub async fn colleagues(db: &Db, journal: &Journal, actor: &Actor, count: u32) -> anyhow::Result<Vec<Id<Person>>> {
    // Hashed once: a hash for each would take longer than everything else.
    let hash = &Hasher::new(Random::system()).hash(PASSWORD).await?;
    let mut colleagues = Vec::new();
    for number in 1..=count {
        let email = format!("colleague-{number:04}@eumia.example");
        let new = &Newcomer { name: format!("Made-up colleague {number:04}"), email, lang: "en".to_owned(), fictional: true };
        colleagues.push(match person::store::by_email(db.reader(), &new.email).await? {
            Some(person) => person.id,
            None => make(db, journal, actor, hash, (Role::Editor, &Scope::Site), new).await?,
        });
    }
    Ok(colleagues)
}

/// A made-up desk: its slug, its name, and who is there, stewards first.
struct MadeUp {
    slug: &'static str,
    name: &'static str,
    stewards: &'static [Role],
    members: &'static [Role],
}

/// The first is as it should be; the second shows the warning, since only one answers for it.
const DESKS: [MadeUp; 2] = [
    MadeUp {
        slug: "office-for-examples",
        name: "Office for Examples (made up)",
        stewards: &[Role::Owner, Role::Editor],
        members: &[Role::Translator],
    },
    MadeUp {
        slug: "second-office-for-examples",
        name: "Second Office for Examples (made up)",
        stewards: &[Role::Editor],
        members: &[Role::Owner],
    },
];
/// Whose desks they are: nobody's.
const ORGANISATION: &str = "Office for Examples (made up)";

/// Makes the made-up desks in the place with this slug, or in the first that there is, unless they are there. Without a place there
/// is none. The persons are those of [`persons`].
pub async fn desks(
    db: &Db,
    journal: &Journal,
    actor: &Actor,
    place: Option<&str>,
    persons: &[Seeded],
) -> anyhow::Result<Vec<Desk>> {
    let named = match place {
        Some(slug) => place::store::find(db.reader(), slug).await?,
        None => None,
    };
    let first = place::store::list(db.reader(), None, 1).await?.pop();
    let Some(place) = named.or(first) else { return Ok(Vec::new()) };
    let about = |made_up: &MadeUp| desk::acts::About {
        name: made_up.name.to_owned(),
        organisation: ORGANISATION.to_owned(),
        lang: Lang::english(),
        place: place.clone(),
        email: None,
    };
    let mut desks = Vec::new();
    for made_up in &DESKS {
        let about = &about(made_up);
        let made = db
            .write(|tx| async move {
                let Some(desk) = desk::acts::make(&*tx, journal, actor, made_up.slug, about, true).await? else {
                    return Ok(None);
                };
                for (roles, is_steward) in [(made_up.stewards, true), (made_up.members, false)] {
                    for person in persons.iter().filter(|person| roles.contains(&person.role)) {
                        desk::acts::join(&*tx, journal, actor, &desk, person.id, is_steward).await?;
                    }
                }
                Ok::<_, base_db::DbError>(Some(desk))
            })
            .await?;
        let known = desk::store::find(db.reader(), made_up.slug).await?;
        desks.extend(made.or(known));
    }
    Ok(desks)
}

/// Gives those whose role asks for a second factor an app of codes, each time with the same secret; says which, by person.
pub async fn code_apps(db: &Db, journal: &Journal, persons: &[Seeded]) -> anyhow::Result<HashMap<Id<Person>, Secret>> {
    let mut apps = HashMap::new();
    for (number, person) in (0..).zip(persons).filter(|(_, person)| person.role.needs_second_factor()) {
        let secret = Secret::generate(&Random::seeded(CODE_APPS + number));
        let (kept, now) = (&secret, journal.now());
        db.write(|tx| async move {
            if code_app::store::put(&*tx, person.id, kept).await? {
                code_app::store::confirm(&*tx, person.id, now).await?;
            }
            Ok::<_, base_db::DbError>(())
        })
        .await?;
        apps.insert(person.id, secret);
    }
    Ok(apps)
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
    let actor = &Actor::Command("seed");
    let person = db
        .write(|tx| async move {
            let Some(person) = person::acts::invite(&*tx, journal, actor, new).await? else { return Ok(None) };
            for (role, scope) in roles {
                role::acts::grant(&*tx, journal, actor, person.id, *role, scope.clone()).await?;
            }
            Ok::<_, base_db::DbError>(Some(person.id))
        })
        .await?;
    let person = person.ok_or_else(|| anyhow::anyhow!("somebody has the address {email}"))?;
    Ok((person, session_of(db, journal, random, person).await?))
}

/// The secret of a new session of somebody, begun with two factors.
pub async fn session_of(db: &Db, journal: &Journal, random: &Random, person: Id<Person>) -> anyhow::Result<String> {
    let token = &Token::generate(random);
    db.write(|tx| async move {
        session::acts::begin(&*tx, journal, person, Level::Strong, Means::Passkey, "Test", token).await?;
        Ok::<_, base_db::DbError>(())
    })
    .await?;
    Ok(token.reveal())
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
