//! Which part of a list is asked for, and a page of it.

use base_core::limits::{API_ROWS_MAX, PAGE_ROWS};
use base_web::WebError;
use serde::Serialize;
use url::form_urlencoded;
use utoipa::{IntoParams, ToSchema};

use super::is_slug;

/// Which part of a list.
#[derive(Clone, Debug, PartialEq, Eq, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Paging {
    /// From 1.
    #[param(required = false, minimum = 1, default = 1)]
    pub page: u64,
    /// Items of a page.
    #[param(required = false, minimum = 1, maximum = 100, default = 20)]
    pub per_page: u64,
    /// The slug after which the page begins, whatever its number says. Part of `next`; it makes the last page of a long list
    /// as quick as the first.
    #[param(required = false, pattern = "^[a-z0-9]+(-[a-z0-9]+)*$")]
    pub after: Option<String>,
}

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Listed<T> {
    /// In the order of their slugs.
    pub items: Vec<T>,
    /// Items of all pages.
    pub total: u64,
    /// The address of the next page; `null` on the last.
    #[schema(format = "uri")]
    pub next: Option<String>,
}

impl Paging {
    /// Reads the query of an address.
    ///
    /// # Errors
    /// Refuses what cannot be meant: a parameter that is unknown, comes twice, or has a value that it cannot have. An answer to
    /// another question than the one asked would be taken for the right one.
    pub fn read(query: Option<&str>) -> Result<Self, WebError> {
        let (mut page, mut per_page, mut after) = (None, None, None);
        for (name, value) in form_urlencoded::parse(query.unwrap_or_default().as_bytes()) {
            let is_twice = match name.as_ref() {
                "page" => page.replace(whole(&name, &value, u64::MAX)?).is_some(),
                "per_page" => per_page.replace(whole(&name, &value, API_ROWS_MAX)?).is_some(),
                "after" => after.replace(slug(&value)?).is_some(),
                _ => return Err(unusable(format!("There is no parameter “{}” here. Use page and per_page.", shown(&name)))),
            };
            if is_twice {
                return Err(unusable(format!("The parameter “{name}” comes more than once. Leave one of them out.")));
            }
        }
        Ok(Self { page: page.unwrap_or(1), per_page: per_page.unwrap_or(PAGE_ROWS), after })
    }

    /// Items before the page, as its number says.
    pub fn skipped(&self) -> u64 {
        (self.page - 1).saturating_mul(self.per_page)
    }

    /// The query of the page that comes after the item called `last`.
    pub fn next(&self, last: &str) -> String {
        format!("page={}&per_page={}&after={last}", self.page.saturating_add(1), self.per_page)
    }
}

fn whole(name: &str, value: &str, max: u64) -> Result<u64, WebError> {
    let range = if max == u64::MAX { "from 1 on".to_owned() } else { format!("from 1 to {max}") };
    let sound = value.parse().ok().filter(|number| (1..=max).contains(number));
    sound.ok_or_else(|| unusable(format!("“{}” cannot be used as {name}. Write a whole number {range}.", shown(value))))
}

fn slug(value: &str) -> Result<String, WebError> {
    let refused = || unusable(format!("“{}” cannot be used as after. Follow the address in next instead.", shown(value)));
    is_slug(value).then(|| value.to_owned()).ok_or_else(refused)
}

fn unusable(detail: String) -> WebError {
    WebError::Unusable(detail)
}

/// As much of what was sent as helps to find it.
fn shown(value: &str) -> String {
    base_text::excerpt(value, 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Result<(u64, u64, Option<String>), String> {
        match Paging::read(Some(query)) {
            Ok(paging) => Ok((paging.page, paging.per_page, paging.after)),
            Err(WebError::Unusable(detail)) => Err(detail),
            Err(other) => panic!("{other}"),
        }
    }

    #[test]
    fn what_is_asked_is_read_or_refused_with_what_to_do() {
        let refused = |detail: &str| Err(detail.to_owned());
        assert_eq!(read(""), Ok((1, 20, None)));
        assert_eq!(read("page=3&per_page=100"), Ok((3, 100, None)));
        assert_eq!(read("page=2&per_page=20&after=turin"), Ok((2, 20, Some("turin".into()))));
        assert_eq!(read("page=18446744073709551615"), Ok((u64::MAX, 20, None)));
        assert_eq!(read("page=0"), refused("“0” cannot be used as page. Write a whole number from 1 on."));
        assert_eq!(read("page=-1"), refused("“-1” cannot be used as page. Write a whole number from 1 on."));
        assert_eq!(read("page="), refused("“” cannot be used as page. Write a whole number from 1 on."));
        assert_eq!(read("per_page=101"), refused("“101” cannot be used as per_page. Write a whole number from 1 to 100."));
        assert_eq!(read("per_page=ten"), refused("“ten” cannot be used as per_page. Write a whole number from 1 to 100."));
        assert_eq!(read("page=1&page=2"), refused("The parameter “page” comes more than once. Leave one of them out."));
        assert_eq!(read("country=IT"), refused("There is no parameter “country” here. Use page and per_page."));
        assert_eq!(read("after=%00"), refused("“\0” cannot be used as after. Follow the address in next instead."));
        assert_eq!(read("after=A'--"), refused("“A'--” cannot be used as after. Follow the address in next instead."));
    }
}
