//! Web addresses of sources, in words that a person reads.

/// A part of a path speaks if it has as many words of as many letters: less is a number, a code or a heading of the site.
const WORDS_MIN: usize = 2;
const WORD_LETTERS_MIN: usize = 4;
const WORDS_CHARS_MAX: usize = 90;

/// The host of a web address.
pub fn host(address: &str) -> &str {
    let rest = without_scheme(address);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

/// What the path of a web address says in words, without the escapes of those who made it: its last part that says something.
pub fn path_words(address: &str) -> Option<String> {
    let rest = without_scheme(address);
    let path = rest.split(['?', '#']).next().unwrap_or(rest);
    let is_long = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() >= WORD_LETTERS_MIN;
    let speaks = |words: &String| words.split(' ').filter(is_long).count() >= WORDS_MIN;
    let words = path.split('/').skip(1).map(words_of).filter(speaks).last()?;
    Some(base_text::excerpt(&words, WORDS_CHARS_MAX))
}

/// A web address as people say it: without scheme and `www.`
fn without_scheme(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/')
}

fn words_of(part: &str) -> String {
    let part = url::form_urlencoded::parse(part.as_bytes()).next().map_or_else(String::new, |(name, _)| name.into_owned());
    let part = [".html", ".htm", ".asp", ".php", ".pdf"].iter().find_map(|end| part.strip_suffix(end)).unwrap_or(&part);
    // Some sites write quotation marks of a title as their number.
    let mut part = part.to_owned();
    for (number, mark) in [("201c", ""), ("201d", ""), ("2019", "’")] {
        part = without_number(&part, number, mark);
    }
    part.split(['-', '_', '+', ' ', '.']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Puts `mark` for `number` where it is glued to a letter: a year stands alone.
fn without_number(part: &str, number: &str, mark: &str) -> String {
    let mut told = String::new();
    let mut rest = part;
    while let Some((before, after)) = rest.split_once(number) {
        told.push_str(before);
        let is_glued = told.ends_with(char::is_alphabetic) || after.starts_with(char::is_alphabetic);
        told.push_str(if is_glued { mark } else { number });
        rest = after;
    }
    told.push_str(rest);
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_of_an_address_is_what_people_call_it() {
        let hosts =
            ["https://www.eu-mia.eu/cases/x", "http://grrr.design", "https://a.b:8080/?q=/", "https://example.org#x"].map(host);
        assert_eq!(hosts, ["eu-mia.eu", "grrr.design", "a.b:8080", "example.org"]);
    }

    #[test]
    fn an_address_is_told_by_what_its_path_says() {
        let told = |address: &str| path_words(address);
        assert_eq!(
            told("https://www.eu-mia.eu/cases/xarxa-bcn-anti-rumors-network-against-201crumours201d").as_deref(),
            Some("xarxa bcn anti rumors network against rumours")
        );
        assert_eq!(
            told("https://www.eu-mia.eu/cases/spotello-per-l2019assistenza-familiare-family-assistance-desk").as_deref(),
            Some("spotello per l’assistenza familiare family assistance desk")
        );
        assert_eq!(told("http://www.mole24.it/2012/06/28/torino-e-nuovi-torinesi/").as_deref(), Some("torino e nuovi torinesi"));
        assert_eq!(told("https://x.eu/wom%E2%80%99s-hands/2019/5.html").as_deref(), Some("wom’s hands"));
        assert_eq!(told("https://www.20minutos.es/noticia/1515045/0/"), None);
        assert_eq!(told("http://fundacioacsar.org/ca/projectes/v/5"), None);
        assert_eq!(told("http://compasoxfordblog.co.uk/"), None);
        assert_eq!(told("https://rsw.erickson.international/?p=531"), None);
    }
}
