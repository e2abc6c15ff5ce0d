//! What a browser fetches for the first view of a page, compressed as it takes it.

use std::collections::BTreeSet;
use std::net::SocketAddr;

use anyhow::{Result, ensure};

use super::http::Client;

/// In bytes, heads of answers not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weight {
    pub page: usize,
    /// Everything that the page itself names: style, script, icon, preloaded font.
    pub named: usize,
    /// What style and script may ask for further: fonts for other signs, parts of the script.
    pub possible: usize,
}

impl Weight {
    /// Everything that can be fetched.
    pub fn most(self) -> usize {
        self.page + self.named + self.possible
    }
}

/// Fetches the page and, once each, all that belongs to it.
///
/// # Errors
/// Something that is named is not there.
pub fn of(site: SocketAddr, path: &str) -> Result<Weight> {
    let mut client = Client::new(site);
    let page = fetch(&mut client, path, "br")?.0;
    let html = fetch(&mut client, path, "identity")?.1;
    let mut weight = Weight { page, ..Weight::default() };
    let named = named_in(&html);
    let mut possible = BTreeSet::new();
    for path in &named {
        weight.named += fetch(&mut client, path, "br")?.0;
        if [".css", ".js"].iter().any(|end| path.ends_with(end)) {
            possible.extend(further_in(path, &fetch(&mut client, path, "identity")?.1));
        }
    }
    for path in possible.difference(&named) {
        weight.possible += fetch(&mut client, path, "br")?.0;
    }
    Ok(weight)
}

fn fetch(client: &mut Client, path: &str, encoding: &str) -> Result<(usize, String)> {
    let answer = client.get(path, &format!("Accept-Encoding: {encoding}\r\n"))?;
    ensure!(answer.status == 200, "{path} answered {}", answer.status);
    Ok((answer.body.len(), answer.text()))
}

/// Addresses of our own files in a page.
fn named_in(html: &str) -> BTreeSet<String> {
    let starts = ["href=\"/assets/", "src=\"/assets/"];
    let found = starts.iter().flat_map(|start| html.split(start).skip(1));
    found.filter_map(|rest| Some(format!("/assets/{}", rest.split_once('"')?.0))).collect()
}

/// `url("…")` of a style and `"./….js"` of a script, from where that file lies.
fn further_in(path: &str, text: &str) -> BTreeSet<String> {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let start = if path.ends_with(".css") { "url(\"" } else { "\"./" };
    let found = text.split(start).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0));
    found.filter(|name| !name.starts_with("data:")).map(|name| format!("{folder}/{name}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{further_in, named_in};

    #[test]
    fn what_a_page_asks_for_is_found_once() {
        let html = r#"<link href="/assets/1/site.css"><a href="/en/">x</a><script src="/assets/1/js/app.js"></script><link href="/assets/1/site.css">"#;
        assert_eq!(named_in(html).into_iter().collect::<Vec<_>>(), ["/assets/1/js/app.js", "/assets/1/site.css"]);
        let css = r#"src: url("fonts/a.woff2") format("woff2"); mask: url("data:image/svg+xml,x")"#;
        assert_eq!(further_in("/assets/1/site.css", css).into_iter().collect::<Vec<_>>(), ["/assets/1/fonts/a.woff2"]);
        assert_eq!(
            further_in("/assets/1/js/app.js", r#"import("./b.js")"#).into_iter().collect::<Vec<_>>(),
            ["/assets/1/js/b.js"]
        );
    }
}
