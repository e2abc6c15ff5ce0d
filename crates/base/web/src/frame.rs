//! What stands around every page: head, menu, languages, foot.

use std::sync::Arc;

use base_core::Lang;
use base_text::Html;
use http::Method;

use crate::{App, MenuItem, Notice, Permissions, Visitor};

/// The frame of one page. Templates extend `layout.html`, which reads it as `frame`.
pub struct Frame {
    pub v: Visitor,
    app: Arc<App>,
    /// Of this page alone; the site's name is added.
    pub title: String,
    /// For search engines and previews; may be empty.
    pub description: String,
    /// Address after the language, without a leading slash: `practices/turin-neighbourhood-houses`; with its query where that makes another page.
    pub path: String,
    /// Where on the thread this page is: the key of the step.
    pub thread: Option<&'static str>,
    /// Search engines should leave it out.
    pub hidden: bool,
    /// Structured data for machines.
    pub json_ld: Option<Html>,
    /// The years in which what the page shows was made, where somebody's money made it.
    made: Option<(i16, i16)>,
    notices: Arc<[Notice]>,
}

/// The same page in another language.
pub struct Alternate {
    pub lang: &'static str,
    pub dir: &'static str,
    pub name: &'static str,
    pub href: String,
    pub current: bool,
}

impl Frame {
    pub(crate) fn new(app: &Arc<App>, v: Visitor, title: String) -> Self {
        let path = v.path.clone();
        let notices = app.notices();
        let app = Arc::clone(app);
        Self { v, app, title, description: String::new(), path, thread: None, hidden: false, json_ld: None, made: None, notices }
    }

    /// Says where on the thread the page is.
    pub fn on_thread(mut self, step: &'static str) -> Self {
        self.thread = Some(step);
        self
    }

    /// Describes the page in a sentence.
    pub fn described(mut self, description: impl Into<String>) -> Self {
        self.description = base_text::excerpt(&description.into(), 200);
        self
    }

    /// Says that the page shows what funded work made: in these years, or in all that there are statements for.
    pub fn funded(mut self, years: Option<(i16, i16)>) -> Self {
        self.made = Some(years.unwrap_or((i16::MIN, i16::MAX)));
        self
    }

    /// Keeps the page out of search engines.
    pub fn hidden(mut self) -> Self {
        self.hidden = true;
        self
    }

    /// Adds structured data (schema.org). `value` is written so that it cannot end its element.
    pub fn with_json_ld(mut self, value: &serde_json::Value) -> Self {
        self.json_ld = Some(Html::vouched(value.to_string().replace('<', "\\u003c")));
        self
    }

    /// The address of an asset.
    pub fn asset(&self, name: &str) -> String {
        self.app.assets.address(name)
    }

    /// The menu.
    pub fn menu(&self) -> &'static [MenuItem] {
        self.app.menus.main
    }

    /// The menu at the foot: who is signed in is not asked to do so.
    pub fn foot_menu(&self) -> impl Iterator<Item = &'static MenuItem> {
        let is_signed_in = self.v.signed.is_some();
        self.app.menus.foot.iter().filter(move |item| !(is_signed_in && item.path == "sign-in"))
    }

    /// The steps of the thread.
    pub fn steps(&self) -> &'static [MenuItem] {
        self.app.menus.thread
    }

    /// The parts of the site that are open to who is signed in.
    pub fn work_menu(&self) -> Vec<&'static MenuItem> {
        let Some(signed) = &self.v.signed else { return Vec::new() };
        let permissions = self.app.shelf.get::<Permissions>();
        let is_open = |item: &&MenuItem| {
            let rule = permissions.rule(&Method::GET, &format!("/{{lang}}/{}", item.path));
            rule.is_some_and(|rule| rule.who.admits(Some(signed)))
        };
        self.app.menus.work.iter().filter(is_open).collect()
    }

    /// Whether the page is one of those for who is signed in, which stand below a menu of their own.
    pub fn is_work(&self) -> bool {
        let room = self.path.split(['/', '?']).next().unwrap_or_default();
        self.v.signed.as_ref().is_some_and(|signed| signed.is_through()) && matches!(room, "work" | "account")
    }

    /// True on the page that the menu item opens and on those below it.
    pub fn is_current(&self, item: &MenuItem) -> bool {
        let path = self.path.split('?').next().unwrap_or("");
        // The nearest one: “My data” lies below “Your account”.
        let reaches =
            |item: &MenuItem| path == item.path || path.strip_prefix(item.path).is_some_and(|rest| rest.starts_with('/'));
        let nearer = |other: &MenuItem| other.path.len() > item.path.len() && reaches(other);
        reaches(item) && !self.app.menus.work.iter().any(nearer)
    }

    /// This page's own address, as the outside knows it.
    pub fn canonical(&self) -> String {
        self.app.url(&format!("/{}/{}", self.v.lang.tag(), self.path))
    }

    /// What the folded menu of those parts is called: the part that the page belongs to.
    pub fn work_section(&self) -> &'static str {
        self.work_menu().into_iter().find(|item| self.is_current(item)).map_or("work-menu-label", |item| item.key)
    }

    /// The page in each language.
    pub fn alternates(&self) -> Vec<Alternate> {
        let each = self.app.texts.languages().iter().map(|lang| Alternate {
            lang: lang.tag(),
            dir: lang.direction().html(),
            name: lang.name(),
            href: format!("/{}/{}", lang.tag(), self.path),
            current: *lang == self.v.lang,
        });
        each.collect()
    }

    /// The same with full addresses, for `hreflang`.
    pub fn alternate_url(&self, alternate: &Alternate) -> String {
        self.app.url(&alternate.href)
    }

    /// What must be said on every page.
    pub fn foot(&self) -> Vec<(&str, &Lang, &str)> {
        self.said(|notice| notice.years.is_none())
    }

    /// Who paid for what this page shows.
    pub fn funding(&self) -> Vec<(&str, &Lang, &str)> {
        self.said(|notice| match (notice.years, self.made) {
            (Some((begins, ends)), Some((first, last))) => begins <= last && first <= ends,
            _ => false,
        })
    }

    /// Titles and words of some statements, with the language that they are said in.
    fn said(&self, is_meant: impl Fn(&Notice) -> bool) -> Vec<(&str, &Lang, &str)> {
        let wanted = self.v.lang.tag();
        let pick = |notice: &'_ Notice| notice.texts.iter().position(|(lang, _)| lang.primary() == wanted).unwrap_or(0);
        let meant = self.notices.iter().filter(|notice| is_meant(notice));
        meant
            .filter_map(|notice| notice.texts.get(pick(notice)).map(|(lang, text)| (notice.title.as_str(), lang, text.as_str())))
            .collect()
    }
}
