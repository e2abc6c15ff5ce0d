//! Every form of every page, as somebody finds it who may send it. What else is sent with it changes nothing, and a form that comes while
//! nothing can be kept, or after the session, is given back whole: sent once more, it does what it would have done.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use base_testing::{Part, RealColumn};

use super::*;
use crate::common::Program;
use crate::common::guest::{Fields, Guest, page};

/// Whose pages are looked at, one after the other: a form counts as it is first found.
const READERS: [&str; 7] = ["owner", "owner of another practice", "editor", "administrator", "convener", "reviewer", "nobody"];

/// Pages besides those of the table: an open call, texts of other kinds, and a person who is out.
const BESIDES: [&str; 9] = [
    "/en/calls/made-up-call",
    "/en/work/texts/partner",
    "/en/work/texts/partner/new",
    "/en/work/texts/calendar/new",
    "/en/work/texts/page/about/edit",
    "/en/work/texts/home/home/edit",
    "/en/work/texts/accessibility/accessibility/edit",
    "/en/work/texts/identity/identity/edit",
    "/en/work/people/{suspended}",
];

/// The forms that no page of the fixture shows, with the tests that take their place.
const ELSEWHERE: &[(&str, &str)] = &[
    ("/{lang}/sign-in/demo", "only in a demonstration"),
    ("/{lang}/link/{token}", "people: link/tests.rs"),
    ("/{lang}/sign-in/second-factor", "people: code_app/tests.rs, for whom it is awaited"),
    ("/{lang}/sign-in/passkey/challenge", "people: passkey/tests.rs; a script asks"),
    ("/{lang}/account/passkeys/challenge", "people: passkey/tests.rs; a script asks"),
    ("/{lang}/account/passkeys/remove", "people: passkey/tests.rs"),
    ("/{lang}/account/code-app/confirm", "people: code_app/tests.rs"),
    ("/{lang}/running/{token}", "repertoire: running/tests.rs"),
    ("/{lang}/work/running/settle", "repertoire: running/tests.rs"),
    ("/{lang}/work/practices/{slug}/merge", "repertoire: draft/merge/tests.rs"),
    ("/{lang}/work/practices/{slug}/bring-back", "repertoire: draft/tests/told.rs"),
    ("/{lang}/work/submissions/{slug}/{number}/files/{file}", "calls: submission/tests/files.rs"),
    ("/{lang}/work/calls/{slug}/letters", "calls: selection/tests.rs, once the choice is concluded"),
    ("/{lang}/work/calls/{slug}/letters/{letter}", "calls: selection/tests.rs"),
    ("/{lang}/work/texts/{kind}/{slug}/versions/{number}", "site: editing/tests.rs"),
];

/// What is typed into fields: into those that are empty, or whatever stands there.
const TYPED: [(&str, &str, bool); 13] = [
    ("name", "Nora Nuova", false),
    ("email", "nora@example.org", false),
    ("title", "A title", false),
    ("why", "A reason", false),
    ("note", "A note", false),
    ("summary", "In short, <b>&amp;\n\nsecond part", true),
    ("message", "A letter", false),
    ("organisation", "An office", false),
    ("slug", "a-new-one", false),
    ("body", "Words", false),
    ("date", "2026-03", false),
    ("desk", "second-office-for-examples", false),
    ("password", "walk the thread thrice", true),
];

/// A form as it stands in a page, with something typed into it and a button pressed.
struct Found {
    reader: &'static str,
    action: String,
    /// The address that it goes to, as the table names it.
    route: &'static str,
    fields: Fields,
    /// The names of all its fields and buttons.
    names: BTreeSet<String>,
}

/// The route that takes a form.
fn route_of(action: &str) -> &'static str {
    let path = action.split('?').next().unwrap_or(action);
    let fits = |pattern: &str| {
        pattern.split('/').count() == path.split('/').count()
            && pattern.split('/').zip(path.split('/')).all(|(wanted, part)| wanted.starts_with('{') || wanted == part)
    };
    let mut fitting: Vec<&str> =
        routes::all().iter().filter(|route| route.method == "POST" && fits(route.path)).map(|route| route.path).collect();
    // Where two fit, the one with fewer variable parts takes it.
    fitting.sort_by_key(|pattern| pattern.matches('{').count());
    fitting.first().unwrap_or_else(|| panic!("no address takes a form for {action}"))
}

fn forms_in(reader: &'static str, part: &Part, place: &str) -> Vec<Found> {
    let actions: BTreeSet<String> = part.attributes("form[method=post]", "action").into_iter().collect();
    let all = actions.into_iter().flat_map(|action| {
        let inside = |what: &str, attribute: &str| part.attributes(&format!("form[action=\"{action}\"] {what}"), attribute);
        let mut names: BTreeSet<String> = inside("[name]", "name").into_iter().collect();
        let button = inside("button[name]", "name").into_iter().zip(inside("button[name]", "value")).next();
        let elsewhere = inside("button[formaction]", "formaction");
        let forms = part.forms(&action);
        names.extend(forms.iter().flat_map(|form| form.keys().cloned()));
        forms.into_iter().flat_map(move |mut fields| {
            for (name, words, always) in TYPED {
                if names.contains(name) && (always || fields.get(name).is_none_or(String::is_empty)) {
                    fields.insert(name.to_owned(), words.to_owned());
                }
            }
            for (name, words) in &mut fields {
                match name.as_str() {
                    "place" if words.is_empty() => place.clone_into(words),
                    name if name.starts_with("words.") => words.push_str(" Parole"),
                    _ => {}
                }
            }
            fields.extend(button.clone());
            // A button may send it to another address than its own.
            let actions =
                std::iter::once(&action).chain(&elsewhere).map(|action| action.split('#').next().unwrap_or(action).to_owned());
            let found =
                |action: String| Found { reader, route: route_of(&action), action, fields: fields.clone(), names: names.clone() };
            actions.map(found).collect::<Vec<_>>()
        })
    });
    all.collect()
}

/// Work that is begun: drafts that may be published, a proposal that may be handed in and one that waits, somebody who is invited.
pub(super) fn begin_work(fixture: &Fixture, server: SocketAddr) {
    let save = |reader: &str, address: &str, field: &str, button: (&str, &str)| {
        let guest = guest(fixture, server, reader);
        let mut form = page(&guest.get(address)).form(address);
        form.extend([(field, "Begun"), button].map(|(name, words)| (name.to_owned(), words.to_owned())));
        assert_eq!(guest.post(address, &form).status, 303, "{address}");
    };
    let [first, second] = ["/en/work/practices/made-up-practice-0000001", "/en/work/practices/made-up-practice-0000002"];
    save("editor", &format!("{first}/edit"), "summary", ("do", "save"));
    save("editor", "/en/work/texts/news/academy-announced/edit", "title", ("do", "save"));
    save("owner", &format!("{first}/propose"), "summary", ("do", "send"));
    save("owner", &format!("{first}/send"), "why", ("minor", ""));
    save("owner of another practice", &format!("{second}/propose"), "summary", ("do", "send"));
    fixture.run("UPDATE person SET state = 'invited' WHERE email = 'bystander@eumia.example'");
    fixture.keep();
}

/// All forms of all pages, each once.
fn forms(fixture: &Fixture, server: SocketAddr) -> Vec<Found> {
    let mut found: BTreeMap<(String, Vec<String>), Found> = BTreeMap::new();
    let about_persons = ["/work", "/account", "/sign-in", "/contact"];
    let rows = rows(fixture);
    let asked = rows.iter().filter(|row| row.method == "GET" && row.state != "missing");
    let asked = asked.filter(|row| about_persons.iter().any(|part| row.path.contains(part))).map(|row| row.address.as_str());
    let asked: BTreeSet<&str> = asked.chain(BESIDES).collect();
    for reader in READERS {
        let guest = guest(fixture, server, reader);
        for address in &asked {
            let parts = [
                ("{herself}", &fixture.visitor(reader).id),
                ("{bystander}", &fixture.bystander),
                ("{suspended}", &fixture.visitor("suspended").id),
            ];
            let address = parts.iter().fold((*address).to_owned(), |address, (part, id)| address.replace(part, id));
            let answer = guest.get(&address);
            if answer.status != 200 || !answer.header("content-type").starts_with("text/html") {
                continue;
            }
            for form in forms_in(reader, &page(&answer), &fixture.city) {
                let key = (form.route.to_owned(), form.names.iter().filter(|name| !name.contains('.')).cloned().collect());
                found.entry(key).or_insert(form);
            }
        }
    }
    found.into_values().collect()
}

pub(super) fn guest(fixture: &Fixture, server: SocketAddr, name: &str) -> Guest {
    Guest { server, secret: fixture.visitor(name).secret.clone() }
}

/// What a column would hold if somebody else than its form could fill it.
fn wanted(column: &RealColumn, fixture: &Fixture) -> String {
    match column.kind.as_str() {
        _ if column.is_id() || column.name == "id" || column.name.ends_with("_id") => fixture.bystander.clone(),
        _ if column.is_flag() => "yes".to_owned(),
        _ if column.is_text() => format!("zz-{:.16}", column.name),
        _ => "7".to_owned(),
    }
}

/// The database, row by row; what is made anew each time, ids, moments and secrets, is left out unless it was `known` before.
fn rows_without(all: &[String], known: &HashSet<String>) -> Vec<String> {
    let is_part = |sign: char| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_';
    let is_made = |run: &str| {
        let is_moment = run.len() >= 12 && run.bytes().all(|b| b.is_ascii_digit());
        (run.len() >= 20 || is_moment) && !known.contains(run)
    };
    let mut rows: Vec<String> = all
        .iter()
        .map(|row| {
            let runs = row.split_inclusive(|sign| !is_part(sign)).map(|piece| {
                let run = piece.trim_end_matches(|sign| !is_part(sign));
                if is_made(run) { piece.replacen(run, "#", 1) } else { piece.to_owned() }
            });
            runs.collect()
        })
        .collect();
    rows.sort();
    rows
}

fn runs(rows: &[String]) -> HashSet<String> {
    rows.iter()
        .flat_map(|row| row.split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '-' || sign == '_')))
        .map(str::to_owned)
        .collect()
}

/// Fields that no page is filled with again.
const SECRETS: [&str; 2] = ["password", "code"];

/// Status, where it leads, the database afterwards.
type Outcome = (u16, String, Vec<String>);

/// What a form did: its answer, and what the database holds now. Puts everything back.
fn done(fixture: &Fixture, known: &HashSet<String>, answer: &Answer) -> Outcome {
    let rows = rows_without(&fixture.rows(), known);
    if answer.status < 400 {
        fixture.put_back();
    }
    let to = rows_without(&[answer.header("location").to_owned()], known).concat();
    (answer.status, to, rows)
}

/// What differs between two outcomes, row by row; of rows that look the same, each counts.
fn unlike(one: &Outcome, other: &Outcome) -> Vec<String> {
    let only = |mine: &Outcome, theirs: &Outcome, sign: &str| -> Vec<String> {
        let mut theirs = theirs.2.clone();
        let is_new = |row: &&String| theirs.iter().position(|their| their == *row).map(|at| theirs.swap_remove(at)).is_none();
        mine.2.iter().filter(is_new).map(|row| format!("{sign} {row}")).collect()
    };
    let answers = ((one.0, &one.1) != (other.0, &other.1)).then(|| format!("{} {} / {} {}", one.0, one.1, other.0, other.1));
    answers.into_iter().chain(only(one, other, "+")).chain(only(other, one, "-")).collect()
}

#[test]
fn what_else_is_sent_changes_nothing_and_a_form_that_cannot_be_taken_is_given_back_whole() {
    let fixture = Fixture::make();
    let program: Program = fixture.serve();
    let server = program.address;
    begin_work(&fixture, server);
    let before = fixture.rows();
    let known = runs(&before);
    let untouched = rows_without(&before, &known);
    let columns = fixture.columns();
    let forms = forms(&fixture, server);
    let (mut effective, mut given_back, mut refused_whole) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for form in &forms {
        let at = format!("{} as {} with {:?}", form.action, form.reader, form.names);
        let guest = guest(&fixture, server, form.reader);
        let plain = done(&fixture, &known, &guest.post(&form.action, &form.fields));
        if plain.2 != untouched {
            effective.insert(form.route);
            // Tries at a door, of an address and of a password are counted, and of a form with a button alone there is nothing to give back.
            let is_worth_it = form.reader != "nobody"
                && form.route != "/{lang}/account/address"
                && form.fields.keys().any(|name| name != "do")
                && !SECRETS.iter().any(|secret| form.fields.contains_key(*secret));
            if is_worth_it {
                program.fill_disk(true);
                let refused = guest.post(&form.action, &form.fields);
                program.fill_disk(false);
                assert_eq!((refused.status, refused.header("retry-after")), (503, "5"), "{at}");
                let typed: Fields = form.fields.iter().map(|(name, value)| (name.clone(), value.trim().to_owned())).collect();
                assert_eq!(page(&refused).form(&form.action), typed, "{at}: what came back is not what was typed");
                refused_whole.insert(form.route);
            }
        }
        let more = columns.iter().filter(|column| !form.names.contains(&column.name));
        let more = more.map(|column| (column.name.clone(), wanted(column, &fixture)));
        let laden: Fields = more.chain(form.fields.clone()).collect();
        let laden = done(&fixture, &known, &guest.post(&form.action, &laden));
        assert_eq!(unlike(&laden, &plain), [""; 0], "{at}: more was sent than the form has");

        let late = Guest { server, secret: None }.post(&form.action, &form.fields);
        if late.status == 401 {
            let mut again = page(&late).form(&form.action);
            // What is secret is never given back; she types it again.
            let typed = form.fields.iter().filter(|(name, _)| SECRETS.contains(&name.as_str()));
            again.extend(typed.map(|(name, value)| (name.clone(), value.clone())));
            let again = done(&fixture, &known, &guest.post(&form.action, &again));
            assert_eq!(unlike(&again, &plain), [""; 0], "{at}: what came back is not what was typed");
            given_back.insert(form.route);
        } else {
            // It is for everyone, and was taken.
            fixture.put_back();
        }
    }
    let taken: BTreeSet<&str> = forms.iter().map(|form| form.route).collect();
    let all = routes::all();
    let unseen: Vec<&str> =
        all.iter().filter(|route| route.method == "POST" && !taken.contains(route.path)).map(|route| route.path).collect();
    let elsewhere: Vec<&str> = ELSEWHERE.iter().map(|(route, _)| *route).collect();
    eprintln!("{} forms for {} addresses, {} of them changed something", forms.len(), taken.len(), effective.len());
    assert_eq!(unseen, elsewhere, "no page shows a form for these addresses");
    assert!(effective.len() * 3 > taken.len() * 2, "most forms must do something, or nothing can be compared: {effective:?}");
    for long in [
        "/{lang}/work/practices/{slug}/edit",
        "/{lang}/work/texts/{kind}/{slug}/edit",
        "/{lang}/work/translations/{to}/{kind}/{slug}",
        "/{lang}/work/people/new",
        "/{lang}/work/desks/new",
        "/{lang}/work/submissions/{slug}/{number}/edit",
    ] {
        assert!(effective.contains(long) && given_back.contains(long) && refused_whole.contains(long), "{long}");
    }

    // A field that the form has is seen to change something, and so is one that gets lost on the way back.
    let form = forms.iter().find(|form| form.route == "/{lang}/account").expect("it is there");
    let guest = guest(&fixture, server, form.reader);
    let plain = done(&fixture, &known, &guest.post(&form.action, &form.fields));
    let other = Fields::from([("name".to_owned(), "zz-name".to_owned())]);
    let taken_in: Fields = form.fields.clone().into_iter().chain(other).collect();
    assert_ne!(done(&fixture, &known, &guest.post(&form.action, &taken_in)), plain);
    let less: Fields = form.fields.clone().into_iter().filter(|(name, _)| name != "name").collect();
    assert_ne!(done(&fixture, &known, &guest.post(&form.action, &less)), plain);
}
