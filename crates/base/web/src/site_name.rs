//! What the installation calls itself: data, so that each consortium runs under its own name.

use base_core::Lang;
use base_i18n::Words;

use crate::{App, Visitor};

/// The site's name and what stands beside it, by language, the language of the source first. Kept on the shelf; empty where the site
/// goes by the program's own name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteName {
    pub name: Vec<(Lang, String)>,
    pub tagline: Vec<(Lang, String)>,
}

impl SiteName {
    /// The name for who reads these words.
    pub fn name_in(&self, words: &Words) -> String {
        said(&self.name, words).unwrap_or_else(|| words.t("site-name").into_owned())
    }

    /// What stands beside the name; a site with a name of its own may have nothing there.
    pub fn tagline_in(&self, words: &Words) -> Option<String> {
        if self.name.is_empty() { Some(words.t("site-tagline").into_owned()) } else { said(&self.tagline, words) }
    }
}

fn said(texts: &[(Lang, String)], words: &Words) -> Option<String> {
    let own = texts.iter().find(|(lang, _)| lang.primary() == words.lang().tag());
    own.or(texts.first()).map(|(_, text)| text.clone())
}

impl App {
    /// The site's name for who reads these words.
    pub fn site_name(&self, words: &Words) -> String {
        self.shelf.get::<SiteName>().name_in(words)
    }
}

impl Visitor {
    /// The site's name in this visitor's language.
    pub fn site_name(&self) -> String {
        self.app().site_name(self)
    }

    /// What stands beside the name, if anything does.
    pub fn tagline(&self) -> Option<String> {
        self.app().shelf.get::<SiteName>().tagline_in(self)
    }
}
