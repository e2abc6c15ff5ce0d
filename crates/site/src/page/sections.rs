//! A long text in its sections, so that its contents can stand beside it.

/// A text cut at its headings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sections {
    /// Markdown before the first heading.
    pub intro: String,
    pub parts: Vec<Part>,
}

/// What stands under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Plain words.
    pub heading: String,
    /// Markdown, its own headings one level up: they stand under the part's.
    pub body: String,
}

/// Cuts Markdown at its headings of the second level; what looks like one inside a block of code is none.
pub fn cut(markdown: &str) -> Sections {
    let mut sections = Sections::default();
    let mut in_code = false;
    for line in markdown.lines() {
        in_code ^= line.trim_start().starts_with("```");
        let heading = line.strip_prefix("## ").filter(|_| !in_code);
        if let Some(heading) = heading {
            sections.parts.push(Part { heading: base_text::plain(heading), body: String::new() });
            continue;
        }
        let line = if !in_code && line.starts_with("###") { &line[1..] } else { line };
        let body = sections.parts.last_mut().map_or(&mut sections.intro, |part| &mut part.body);
        body.push_str(line);
        body.push('\n');
    }
    sections
}
