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

/// Deepest nesting of lists and quotations that is drawn; what stands deeper is drawn at this depth. The work of reading
/// HTML grows with the square of its depth, and no honest text comes near.
const DEPTH_MAX: usize = 16;

/// Markdown as safe HTML. Headings move one level down because the page's title is the only `h1`. Tables and struck-out
/// text are understood; raw HTML is shown as the text it is, pictures as their description.
pub fn markdown(text: &str) -> Html {
    let mut page = String::with_capacity(text.len() * 3 / 2);
    let mut depth = 0;
    html::push_html(&mut page, parse(text).filter(|event| is_shallow(event, &mut depth)).map(rewrite));
    // A null byte is the one sign that HTML cannot hold and neither of the two takes out.
    Html::vouched(ALLOWED.clean(&page).to_string().trim_end().replace('\0', ""))
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

/// Whether the event is not the bound of a list or quotation that is too deep; counts how deep we are.
fn is_shallow(event: &Event<'_>, depth: &mut usize) -> bool {
    match event {
        Event::Start(Tag::BlockQuote(_) | Tag::List(_) | Tag::Item) => {
            *depth += 1;
            *depth <= DEPTH_MAX
        }
        Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item) => {
            *depth -= 1;
            *depth < DEPTH_MAX
        }
        _ => true,
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn markdown_becomes_html() {
        for (text, page) in [
            ("Some *words* and **more**.", "<p>Some <em>words</em> and <strong>more</strong>.</p>"),
            ("# One\n\n## Two\n\n###### Six", "<h2>One</h2>\n<h3>Two</h3>\n<h6>Six</h6>"),
            ("- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>"),
            ("3. c\n4. d", "<ol start=\"3\">\n<li>c</li>\n<li>d</li>\n</ol>"),
            (
                "> said\n\n---\n\n~~gone~~ `a<b`",
                "<blockquote>\n<p>said</p>\n</blockquote>\n<hr>\n<p><del>gone</del> <code>a&lt;b</code></p>",
            ),
            (
                "| a | b |\n|:--|--:|\n| 1 | 2 |",
                "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody>\n<tr><td>1</td><td>2</td></tr>\n</tbody></table>",
            ),
            ("```rust\nlet a;\n```", "<pre><code>let a;\n</code></pre>"),
            ("a  \nb", "<p>a<br>\nb</p>"),
            ("", ""),
        ] {
            assert_eq!(markdown(text).as_str(), page, "{text}");
        }
    }

    #[test]
    fn links_say_when_they_leave_the_site() {
        let link = |text: &str| markdown(text).to_string();
        assert_eq!(
            link("[a](https://example.org/?b=1&c=2)"),
            "<p><a href=\"https://example.org/?b=1&amp;c=2\" rel=\"external nofollow\">a</a></p>"
        );
        assert_eq!(
            link("<https://example.org>"),
            "<p><a href=\"https://example.org\" rel=\"external nofollow\">https://example.org</a></p>"
        );
        assert_eq!(link("[a](/cities/turin)"), "<p><a href=\"/cities/turin\">a</a></p>");
        assert_eq!(link("[a](#sources \"title\")"), "<p><a href=\"#sources\">a</a></p>");
        assert_eq!(link("<mail@example.org>"), "<p><a href=\"mailto:mail@example.org\">mail@example.org</a></p>");
    }

    #[test]
    fn hostile_markdown_is_only_text() {
        for (text, page) in [
            ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
            ("a <b onclick=x>b</b>", "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>"),
            ("<!-- a -->", "<p>&lt;!-- a --&gt;</p>"),
            ("[a](javascript:alert(1))", "<p><a>a</a></p>"),
            ("[a](JaVaScRiPt:alert(1))", "<p><a>a</a></p>"),
            ("[a](<java\tscript:alert(1)>)", "<p><a>a</a></p>"),
            ("[a](&#106;avascript:alert(1))", "<p><a>a</a></p>"),
            ("[a](data:text/html;base64,PHNjcmlwdD4=)", "<p><a>a</a></p>"),
            ("[a](vbscript:a)", "<p><a>a</a></p>"),
            ("[a](//evil.example)", "<p><a>a</a></p>"),
            ("[a](/\\evil.example)", "<p><a>a</a></p>"),
            ("[a](\\\\evil.example)", "<p><a>a</a></p>"),
            ("[a](practices)", "<p><a>a</a></p>"),
            (
                "[a](https://example.org/\"onmouseover=\"x)",
                "<p><a href=\"https://example.org/&quot;onmouseover=&quot;x\">a</a></p>",
            ),
            ("![a *cat*](https://evil.example/pixel.png)", "<p>a <em>cat</em></p>"),
            ("[![a](x.png)](javascript:b)", "<p><a>a</a></p>"),
            ("```\"><script>\nx\n```", "<pre><code>x\n</code></pre>"),
            ("<javascript:alert(1)>", "<p><a>javascript:alert(1)</a></p>"),
            ("[a]: javascript:b\n\n[a]", "<p><a>a</a></p>"),
            ("a\u{0}b", "<p>ab</p>"),
        ] {
            assert_eq!(markdown(text).as_str(), page, "{text}");
        }
    }

    #[test]
    fn a_text_of_nothing_but_nesting_is_survived() {
        let deepest = markdown(&format!("{}a", "> ".repeat(100))).to_string();
        assert_eq!(deepest.matches("<blockquote>").count(), DEPTH_MAX);
        assert_eq!(deepest.matches("</blockquote>").count(), DEPTH_MAX);
        for sign in [">", "> ", "- ", "[", "![", "*", "_a ", "`", "<", "|", "\t- ", "1. "] {
            let deep = sign.repeat(4_000);
            _ = markdown(&deep);
            _ = plain(&deep);
        }
    }

    #[test]
    fn plain_text_keeps_the_words_and_the_blocks() {
        for (text, words) in [
            ("# Title\n\nSome *words*,\nand [a link](https://example.org).", "Title\nSome words, and a link."),
            ("- a\n- b\n  - c", "a\nb\nc"),
            ("| a | b |\n|---|---|\n| 1 | 2 |", "a b\n1 2"),
            ("![a cat](x.png) <b>bold</b>", "a cat <b>bold</b>"),
            ("a\\\nb\n\n---\n\n`c`", "a\nb\nc"),
            ("AT&amp;T", "AT&T"),
            ("", ""),
        ] {
            assert_eq!(plain(text), words, "{text}");
        }
    }

    /// The tags of a page, each from `<` to `>`. Outside tags `<` is always escaped, so this is exact.
    fn tags(page: &str) -> impl Iterator<Item = &str> {
        page.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or(rest))
    }

    /// Pieces that attacks are made of.
    fn hostile() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(vec![
            "<script>",
            "</script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=a>",
            "javascript:",
            "JAVASCRIPT&colon;",
            "data:text/html,",
            "[a](",
            "![",
            "](",
            ")",
            "<",
            ">",
            "\"",
            "'",
            "`",
            "```",
            "\n",
            "\n\n",
            "    ",
            "> ",
            "- ",
            "| a |",
            "|---|",
            "&lt;",
            "&#x6A;",
            "\\",
            "\0",
            "\t",
            "https://e.example/",
            "//",
            "<a href=",
            "style=",
            "onclick=x ",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<style>",
            "é",
            "*",
            "_",
            "#",
            "[a]: ",
            "<math><mtext>",
            "<noscript>",
            "<template>",
        ]);
        prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn nothing_that_runs_comes_out(text in prop_oneof![hostile(), "\\PC{0,60}".prop_map(String::from)]) {
            let page = markdown(&text).to_string();
            for tag in tags(&page) {
                let lower = tag.to_ascii_lowercase();
                let name: String = lower.trim_start_matches('/').chars().take_while(|c| c.is_ascii_alphanumeric()).collect();
                let allowed = ["p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "del", "a", "table", "thead", "tbody", "tr", "th", "td"];
                prop_assert!(allowed.contains(&name.as_str()), "the tag {}", tag);
                // What stands between quotes is a value; what remains are names.
                let names: String = lower.split('"').step_by(2).collect();
                let sound = names.split_whitespace().skip(1).all(|name| matches!(name.trim_end_matches('/'), "href=" | "rel=" | "start="));
                prop_assert!(sound, "the attributes of {}", tag);
                let address = lower.split("href=\"").nth(1).and_then(|rest| rest.split('"').next());
                let safe = |address: &str| ["https://", "http://", "mailto:", "/", "#"].iter().any(|start| address.starts_with(start)) && !address.starts_with("//");
                prop_assert!(address.is_none_or(safe), "the address of {}", tag);
            }
            prop_assert!(!page.to_ascii_lowercase().contains("<script") && !page.contains('\0'));
        }
    }
}
