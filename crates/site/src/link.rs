//! An address outside, shown by its host.

/// A link that leads away from this site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub href: String,
    /// The host without `www.`: what a reader sees before she follows it.
    pub host: String,
}

impl Link {
    /// To a whole address of the web.
    pub fn to(href: &str) -> Self {
        let rest = href.split_once("://").map_or(href, |(_, rest)| rest);
        let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
        Self { href: href.to_owned(), host: host.strip_prefix("www.").unwrap_or(host).to_owned() }
    }
}
