//! A reader who opens pages in process, and what she sees on them.

use std::collections::BTreeMap;
use std::sync::Arc;

use base_core::{Clock, Lang, Random};
use base_db::Db;
use base_i18n::Texts;
use base_search::{Search, Thesaurus};
use base_web::{App, Limits, Menus, Notice, Outside, Site, index};

use crate::tests::{journal, now};
use crate::{contribution, routes, thesaurus};

static MENUS: Menus = Menus { main: &[], foot: &[], thread: &[] };

pub struct Reader {
    app: Arc<App>,
    site: Site,
}

pub struct Answer {
    pub status: u16,
    headers: http::HeaderMap,
    pub bytes: Vec<u8>,
    /// Empty where it is no text.
    pub body: String,
}

impl Reader {
    pub async fn open(db: Db) -> Self {
        let texts = Arc::new(Texts::load().expect("the texts are sound"));
        let search = Search::open(None, Thesaurus::default()).expect("memory is there");
        let outside = Outside { public_url: "https://eumia.example".into(), trusted_proxies: Vec::new(), metrics_token: None };
        let app =
            App::new(db, texts, Clock::held(now()), Random::system(), journal(), search, outside, Limits::default(), &MENUS);
        thesaurus::refresh(&app).await.expect("the thesaurus can be read");
        index::prepare(&app, &[contribution()]).await.expect("the index can be filled");
        let site = Site::new(Arc::clone(&app), &routes());
        Self { app, site }
    }

    /// Says who paid for work of these years.
    pub fn say_who_paid(&self, years: (i16, i16), words: &str) {
        let texts = vec![(Lang::english(), words.to_owned())];
        self.app.set_notices(vec![Notice { title: "A project".into(), years: Some(years), texts }]);
    }

    pub fn statements(&self) -> u64 {
        self.app.db.statements()
    }

    /// Whatever is answered, as long as the program is not at fault.
    pub async fn get(&self, address: &str) -> Answer {
        let request = http::Request::get(address).body(axum::body::Body::empty()).expect("an address");
        let response = self.site.answer(request).await;
        let (head, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX).await.expect("a body").to_vec();
        let answer = Answer {
            status: head.status.as_u16(),
            headers: head.headers,
            body: String::from_utf8(bytes.clone()).unwrap_or_default(),
            bytes,
        };
        assert!(answer.status < 500, "{address}: {}", answer.status);
        answer
    }

    /// A page whose every text exists.
    pub async fn page(&self, address: &str) -> Answer {
        let page = self.get(address).await;
        assert_eq!(page.status, 200, "{address}");
        for missing in ["[practice-", "[indicator-", "[base-"] {
            assert_eq!(page.body.matches(missing).count(), 0, "a text is missing on {address}");
        }
        page
    }
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("")
    }

    /// One section of the page.
    pub fn section(&self, id: &str) -> Part {
        Part { body: self.raw_between(&format!("<section id=\"{id}\""), "</section>") }
    }

    /// The HTML between the first two of these marks.
    pub fn raw_between(&self, from: &str, to: &str) -> String {
        let rest = self.body.split(from).nth(1).unwrap_or_else(|| panic!("there is no {from}"));
        rest.split(to).next().unwrap_or("").to_owned()
    }

    /// The words between two marks, each time.
    pub fn between(&self, from: &str, to: &str) -> Vec<String> {
        between(&self.body, from, to)
    }

    /// All words of the page.
    pub fn plain(&self) -> String {
        plain(&self.body)
    }

    /// The facts at a glance, by their names.
    pub fn facts(&self) -> BTreeMap<String, String> {
        let list = self.raw_between("<dl class=\"facts\">", "</dl>");
        let fact = |fact: &str| {
            let (name, rest) = fact.split_once("</dt>")?;
            let words: Vec<String> = rest.split("<dd").skip(1).map(|dd| plain(&format!("<dd{dd}"))).collect();
            Some((plain(name), words.join(" ")))
        };
        list.split("<dt>").skip(1).filter_map(fact).collect()
    }

    /// The rows of the comparison: what each of the two says.
    pub fn pairs(&self) -> BTreeMap<String, [String; 2]> {
        let row = |row: &str| {
            let (title, cells) = row.split_once("<td")?;
            let mut cells = cells.split("<td").map(|cell| plain(&format!("<td{cell}")));
            Some((plain(title), [cells.next()?, cells.next()?]))
        };
        self.body.split("<tr><th scope=\"row\">").skip(1).filter_map(|rest| row(rest.split("</tr>").next()?)).collect()
    }
}

/// Some of a page.
pub struct Part {
    pub body: String,
}

impl Part {
    pub fn words(&self) -> String {
        plain(&format!("<section{}", self.body))
    }

    pub fn between(&self, from: &str, to: &str) -> Vec<String> {
        between(&self.body, from, to)
    }

    /// The cells of the table, row by row, without heads.
    pub fn rows<const N: usize>(&self) -> Vec<[String; N]> {
        let rows = self
            .body
            .split("<tbody>")
            .nth(1)
            .and_then(|rest| rest.split("</tbody>").next())
            .expect("a table")
            .split("<tr>")
            .skip(1);
        let cells = |row: &str| row.split("<td").skip(1).map(|cell| plain(&format!("<td{cell}"))).collect::<Vec<_>>();
        rows.map(|row| cells(row).try_into().expect("as many cells")).collect()
    }

    /// Where links lead outside.
    pub fn links(&self) -> Vec<String> {
        between(&self.body, "<a class=\"source\" href=\"", "\"")
    }
}

fn between(html: &str, from: &str, to: &str) -> Vec<String> {
    html.split(from).skip(1).filter_map(|rest| rest.split(to).next()).map(plain).collect()
}

/// The words without their marks.
pub fn plain(html: &str) -> String {
    let mut words = String::new();
    let mut rest = html;
    while let Some((text, tag)) = rest.split_once('<') {
        words.push_str(text);
        let Some((name, after)) = tag.split_once('>') else { break };
        // Words in different blocks are different words; marks inside a sentence do not part it.
        let name = name.trim_start_matches('/').split([' ', '\n']).next().unwrap_or("");
        if !matches!(name, "span" | "strong" | "small" | "ins" | "del" | "a") {
            words.push(' ');
        }
        rest = after;
    }
    words.push_str(rest);
    let words =
        words.replace("&#38;", "&").replace("&#39;", "'").replace("&#34;", "\"").replace("&#60;", "<").replace("&#62;", ">");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
