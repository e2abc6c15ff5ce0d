//! Who may use which address: one file, read when the site starts. An address without a row is not served.
//!
//! A row is method, address and rule; what else the handler looks at stands behind a semicolon, for people. A role means: held for the
//! whole site. Who holds it within something alone is let in where the row says so, and then the handler looks within what:
//!
//! ```text
//! GET   /{lang}/practices/{slug}        everyone
//! GET   /{lang}/work/log                administrator
//! POST  /{lang}/work/practices/{slug}   editor@any   ; in whose scope the practice is
//! ```

use std::collections::HashMap;
use std::fmt;

use http::Method;

use crate::Route;
use crate::signed::Signed;

/// Who may use an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Everyone, signed in or not.
    Everyone,
    /// This machine itself, or who has the token of the settings.
    Operator,
    /// Who has begun to sign in, be it only with the first factor.
    Halfway,
    /// Who is signed in.
    SignedIn,
    /// Who is signed in and holds one of these.
    AnyOf(Vec<Held>),
}

/// A role as a row asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub role: String,
    /// Holding it within something is enough; otherwise it is held for the whole site.
    pub anywhere: bool,
}

/// Behind a role: held anywhere.
const ANYWHERE: &str = "@any";

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    pub who: Who,
    /// What the handler looks at besides, in words; may be empty.
    pub besides: String,
}

/// The whole table.
#[derive(Clone, Debug, Default)]
pub struct Permissions(HashMap<(Method, String), Rule>);

impl Permissions {
    /// Reads the table; `roles` are those that there are.
    ///
    /// # Errors
    /// One line for each row that cannot be read.
    pub fn read(table: &str, roles: &[&str]) -> Result<Self, String> {
        let mut rows = HashMap::new();
        let mut faults = Vec::new();
        for (number, line) in (1..).zip(table.lines()) {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            match read_row(line, roles) {
                Ok((address, rule)) => {
                    if rows.insert(address, rule).is_some() {
                        faults.push(format!("line {number}: this address has a row already"));
                    }
                }
                Err(fault) => faults.push(format!("line {number}: {fault}")),
            }
        }
        if faults.is_empty() { Ok(Self(rows)) } else { Err(faults.join("\n")) }
    }

    /// The rule of an address as routes write it.
    pub fn rule(&self, method: &Method, path: &str) -> Option<&Rule> {
        self.0.get(&(method.clone(), path.to_owned()))
    }

    /// Routes without a row: with one of them the site does not start. One line for each.
    pub fn unruled(&self, routes: &[Route]) -> Vec<String> {
        let unruled = routes.iter().filter(|route| self.rule(&route.method, route.path).is_none());
        unruled.map(|route| format!("{} {} has no row in the permission table", route.method, route.path)).collect()
    }

    /// Rows without a route, as `GET /address`, in their order.
    pub fn idle(&self, routes: &[Route]) -> Vec<String> {
        let is_idle = |method: &Method, path: &str| !routes.iter().any(|route| route.method == *method && route.path == path);
        let mut idle: Vec<String> = self
            .0
            .keys()
            .filter(|(method, path)| is_idle(method, path))
            .map(|(method, path)| format!("{method} {path}"))
            .collect();
        idle.sort_unstable();
        idle
    }
}

impl Who {
    /// One role whose holder may pass; `None` where none is needed.
    pub(crate) fn one_role(&self) -> Option<&str> {
        match self {
            Self::Everyone | Self::Operator | Self::Halfway => None,
            Self::SignedIn => Some("owner"),
            Self::AnyOf(roles) => roles.first().map(|held| held.role.as_str()),
        }
    }

    /// Whether somebody with this first and second factor may pass; `None` is a visitor.
    pub(crate) fn admits(&self, signed: Option<&Signed>) -> bool {
        match (self, signed) {
            (Self::Everyone, _) | (Self::Halfway, Some(_)) => true,
            (Self::SignedIn, Some(signed)) => signed.is_through(),
            (Self::AnyOf(roles), Some(signed)) => signed.is_through() && roles.iter().any(|held| held.is_met(signed)),
            (Self::Operator, _) | (_, None) => false,
        }
    }
}

impl Held {
    fn read(word: &str, roles: &[&str]) -> Option<Self> {
        let role = word.strip_suffix(ANYWHERE).unwrap_or(word);
        roles.contains(&role).then(|| Self { role: role.to_owned(), anywhere: role != word })
    }

    fn is_met(&self, signed: &Signed) -> bool {
        if self.anywhere { signed.is_anywhere(&self.role) } else { signed.is(&self.role) }
    }
}

impl fmt::Display for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.role, if self.anywhere { ANYWHERE } else { "" })
    }
}

/// In words, as `eumia routes` prints it.
impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Everyone => f.write_str("everyone"),
            Self::Operator => f.write_str("this machine, or the bearer of the metrics token"),
            Self::Halfway => f.write_str("who has begun to sign in"),
            Self::SignedIn => f.write_str("who is signed in"),
            Self::AnyOf(roles) => f.write_str(&roles.iter().map(Held::to_string).collect::<Vec<_>>().join(", ")),
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let besides = if self.besides.is_empty() { String::new() } else { format!("; {}", self.besides) };
        write!(f, "{}{besides}", self.who)
    }
}

fn read_row(line: &str, roles: &[&str]) -> Result<((Method, String), Rule), String> {
    let (row, besides) = line.split_once(';').unwrap_or((line, ""));
    let mut words = row.split_whitespace();
    let (Some(method), Some(path)) = (words.next(), words.next()) else { return Err("it needs method, address and rule".into()) };
    let method: Method = method.parse().map_err(|_| format!("“{method}” is not a method"))?;
    let who = read_who(&words.collect::<Vec<_>>().join(" "), roles)?;
    Ok(((method, path.to_owned()), Rule { who, besides: besides.trim().to_owned() }))
}

fn read_who(rule: &str, roles: &[&str]) -> Result<Who, String> {
    match rule {
        "everyone" => Ok(Who::Everyone),
        "operator" => Ok(Who::Operator),
        "halfway" => Ok(Who::Halfway),
        "signed-in" => Ok(Who::SignedIn),
        "" => Err("the rule is missing".into()),
        named => {
            let read = |word: &str| {
                Held::read(word.trim(), roles).ok_or_else(|| format!("“{}” is neither a rule nor a role", word.trim()))
            };
            named.split('|').map(read).collect::<Result<_, _>>().map(Who::AnyOf)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_that_cannot_be_read_says_where() {
        let table = "# who\nGET /a everyone\nGET /a signed-in\nGET /b king\nGET\nFE TCH /c\nPOST /d editor | chair ; own";
        assert_eq!(
            Permissions::read(table, &["editor", "chair"]).expect_err("faults"),
            "line 3: this address has a row already\nline 4: “king” is neither a rule nor a role\n\
             line 5: it needs method, address and rule\nline 6: “/c” is neither a rule nor a role"
        );
        let sound = Permissions::read("POST /d editor@any | chair ; own", &["editor", "chair"]).expect("sound");
        let rule = sound.rule(&Method::POST, "/d").expect("a rule");
        assert_eq!((rule.to_string().as_str(), sound.rule(&Method::GET, "/d")), ("editor@any, chair; own", None));
    }
}
