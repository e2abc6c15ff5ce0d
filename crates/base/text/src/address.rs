//! Web addresses: what may become a link.

use base_core::limits::ADDRESS_CHARS_MAX;
use url::Url;

/// Whether the text is a whole address of the web that a page may link to: `http` or `https`, a host, no name or password
/// before the host (they are used to deceive), and no blank, quote, angle bracket, backslash or control sign anywhere.
pub fn is_web_address(text: &str) -> bool {
    let sound = |c: char| {
        !c.is_whitespace() && !c.is_control() && !matches!(c, '"' | '\'' | '<' | '>' | '\\' | '`' | '{' | '}' | '|' | '^')
    };
    if text.chars().count() > ADDRESS_CHARS_MAX || !text.chars().all(sound) {
        return false;
    }
    // The URL parser mends what it can (`http:/a` becomes `http://a`); a link should not need mending.
    let Some((scheme, _)) = text.split_once("://") else { return false };
    let Ok(url) = Url::parse(text) else { return false };
    matches!(scheme, "http" | "https")
        && url.scheme() == scheme
        && url.has_host()
        && url.username().is_empty()
        && url.password().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_the_web_are_taken() {
        for text in [
            "https://example.org",
            "http://example.org/a/b?c=d&e=f#g",
            "https://www.comune.torino.it/città",
            "https://bücher.example/",
            "https://[2001:db8::1]:8443/",
            "http://localhost:3000/",
        ] {
            assert!(is_web_address(text), "{text}");
        }
    }

    #[test]
    fn everything_else_is_refused() {
        let long = format!("https://example.org/{}", "a".repeat(ADDRESS_CHARS_MAX));
        for text in [
            "",
            "example.org",
            "www.example.org",
            "//example.org",
            "/practices",
            "ftp://example.org",
            "HTTPS://example.org",
            "javascript:alert(1)",
            "javascript://example.org/%0aalert(1)",
            "data:text/html,hi",
            "mailto:a@example.org",
            "http://",
            "https:///",
            "https:/example.org",
            "https:\\\\example.org",
            "https://exa mple.org",
            "https://example.org/\"onclick=",
            "https://example.org/'",
            "https://example.org/\u{0}",
            " https://example.org",
            "https://bank.example@evil.example/",
            "https://example.org:99999/",
            &long,
        ] {
            assert!(!is_web_address(text), "{text}");
        }
    }
}
