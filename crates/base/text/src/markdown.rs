//! Markdown to safe HTML, and to plain text.
//!
//! Two walls: the parser's events are rewritten so that raw HTML becomes visible text and pictures their description, and
//! the result passes through a sanitiser with a short list of what is allowed. Each alone would do; a mistake in one must
//! not be enough.

use std::borrow::Cow;
use std::sync::LazyLock;

use ammonia::UrlRelative;
use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html};

use crate::{Html, is_web_address};

/// What a link that leaves the site says of itself: that it leaves, and that we do not lend it our name, since texts come
/// from many hands. Nothing about openers: no link of ours opens a window.
const EXTERNAL: &str = "external nofollow";

/// Markdown as safe HTML. Headings move one level down because the page's title is the only `h1`. Tables and struck-out
/// text are understood; raw HTML is shown as the text it is, pictures as their description.
pub fn markdown(text: &str) -> Html {
    let mut page = String::with_capacity(text.len() * 3 / 2);
    html::push_html(&mut page, parse(text).map(rewrite));
    Html::vouched(ALLOWED.clean(&page).to_string().trim_end().to_owned())
}

/// The words of a Markdown text, one line per block: for feeds, search and descriptions.
pub fn plain(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for event in parse(text) {
        match event {
            Event::Text(part) | Event::Code(part) | Event::Html(part) | Event::InlineHtml(part) => words.push_str(&part),
            Event::SoftBreak => words.push(' '),
            Event::End(TagEnd::TableCell) => words.push(' '),
            Event::HardBreak | Event::Rule => end_line(&mut words),
            Event::End(
                TagEnd::Paragraph
                | TagEnd::Heading(_)
                | TagEnd::Item
                | TagEnd::CodeBlock
                | TagEnd::HtmlBlock
                | TagEnd::TableRow
                | TagEnd::TableHead,
            ) => end_line(&mut words),
            // A list inside an item starts on its own line.
            Event::Start(Tag::List(_)) => end_line(&mut words),
            _ => {}
        }
    }
    words.trim_end().to_owned()
}

fn end_line(words: &mut String) {
    words.truncate(words.trim_end().len());
    if !words.is_empty() {
        words.push('\n');
    }
}

fn parse(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH)
}

fn rewrite(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: one_lower(level), id, classes, attrs })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(one_lower(level))),
        Event::Start(Tag::Link { link_type: LinkType::Email, dest_url, .. }) => {
            Event::InlineHtml(open_link(&format!("mailto:{dest_url}")))
        }
        Event::Start(Tag::Link { dest_url, .. }) => Event::InlineHtml(open_link(&dest_url)),
        // The description stands between the two, as text.
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => Event::Text(CowStr::Borrowed("")),
        other => other,
    }
}

fn open_link(address: &str) -> CowStr<'static> {
    let href = Html::escape(address);
    let rel = if is_web_address(address) { format!(" rel=\"{EXTERNAL}\"") } else { String::new() };
    CowStr::from(format!("<a href=\"{href}\"{rel}>"))
}

fn one_lower(level: HeadingLevel) -> HeadingLevel {
    use HeadingLevel::{H2, H3, H4, H5, H6};
    match level {
        HeadingLevel::H1 => H2,
        H2 => H3,
        H3 => H4,
        H4 => H5,
        H5 | H6 => H6,
    }
}

/// What may stay. No class, style, id or script; addresses of the web, of letters, and of our own site only.
static ALLOWED: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut allowed = ammonia::Builder::empty();
    allowed
        .add_tags([
            "p",
            "br",
            "hr",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "code",
            "em",
            "strong",
            "del",
            "a",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
        ])
        .add_tag_attributes("a", ["href", "rel"])
        .add_tag_attributes("ol", ["start"])
        .add_url_schemes(["http", "https", "mailto"])
        .url_relative(UrlRelative::Custom(Box::new(own_address)))
        .link_rel(None);
    allowed
});

/// Keeps an address on this site, `/such/as` or `#this`; a browser reads `//host` and `/\host` as another site.
fn own_address(address: &str) -> Option<Cow<'_, str>> {
    let own = address.starts_with('#') || (address.starts_with('/') && !address.starts_with("//") && !address.contains('\\'));
    own.then_some(Cow::Borrowed(address))
}
