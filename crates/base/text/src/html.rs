//! HTML that may be shown as it is. It is a type of its own so that text from a stranger cannot stand in its place.

use std::fmt::{self, Write};

/// Safe HTML: a template prints it without escaping it again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Html(String);

impl Html {
    /// Plain text as HTML: the five signs with a meaning are escaped, so it fits between tags and in quoted attributes.
    pub fn escape(text: &str) -> Self {
        let mut html = String::with_capacity(text.len() + text.len() / 8);
        for c in text.chars() {
            match c {
                '&' => html.push_str("&amp;"),
                '<' => html.push_str("&lt;"),
                '>' => html.push_str("&gt;"),
                '"' => html.push_str("&quot;"),
                '\'' => html.push_str("&#39;"),
                other => html.push(other),
            }
        }
        Self(html)
    }

    /// Takes HTML for safe on the caller's word: for what the program itself wrote, such as a drawing or a rendered
    /// template. Never for text from outside; that is what [`Html::escape`] and [`crate::markdown`] are for.
    pub fn vouched(html: String) -> Self {
        Self(html)
    }

    /// The HTML.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The promise by which askama leaves the text as it is.
impl askama::filters::HtmlSafe for Html {}

impl askama::FastWritable for Html {
    fn write_into(&self, to: &mut dyn Write, _: &dyn askama::Values) -> askama::Result<()> {
        Ok(to.write_str(&self.0)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use askama::Template;

    #[derive(Template)]
    #[template(source = "{{ safe }} {{ text }}", ext = "html")]
    struct Page<'a> {
        safe: &'a Html,
        text: &'a str,
    }

    #[test]
    fn a_template_prints_html_as_it_is_and_escapes_text() {
        let safe = Html::vouched("<b>bold</b>".into());
        let page = Page { safe: &safe, text: "<b>" }.render().expect("the template renders");
        assert_eq!(page, "<b>bold</b> &#60;b&#62;");
    }

    #[test]
    fn escaped_text_fits_between_tags_and_in_attributes() {
        assert_eq!(Html::escape("a<b>&\"'è").as_str(), "a&lt;b&gt;&amp;&quot;&#39;è");
    }
}
