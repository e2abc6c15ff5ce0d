//! Which of our languages a browser's `Accept-Language` asks for (RFC 9110, 12.5.4), matched by lookup in both directions:
//! `de-AT` is served by `de`, and `pt` by `pt-BR`.

/// No honest header is longer; more is not read.
const RANGES_MAX: usize = 50;

/// The place in `offered` of the language that the header prefers; `None` if it names none of them, or only `*`.
pub(crate) fn best(header: &str, offered: &[&str]) -> Option<usize> {
    let mut wishes: Vec<(&str, u16)> = header.split(',').take(RANGES_MAX).filter_map(wish).collect();
    // Stable: of two equal wishes the first counts, as browsers mean it.
    wishes.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    // A language refused with q=0 is not given for a neighbour's sake either.
    let refused: Vec<&str> = wishes.iter().filter(|(_, weight)| *weight == 0).map(|(range, _)| *range).collect();
    let wanted = wishes.iter().filter(|(_, weight)| *weight > 0);
    wanted
        .filter_map(|(range, _)| find(range, offered))
        .find(|index| !refused.iter().any(|range| range.eq_ignore_ascii_case(offered[*index])))
}

fn find(range: &str, offered: &[&str]) -> Option<usize> {
    let exact = offered.iter().position(|tag| tag.eq_ignore_ascii_case(range));
    exact.or_else(|| offered.iter().position(|tag| primary(tag).eq_ignore_ascii_case(primary(range))))
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// A range and its weight in thousandths; `None` for what is malformed, which is passed over.
fn wish(item: &str) -> Option<(&str, u16)> {
    let mut parts = item.split(';').map(str::trim);
    let range = parts.next().filter(|range| is_range(range))?;
    let weight = match (parts.next(), parts.next()) {
        (None, _) => 1_000,
        (Some(weight), None) => thousandths(weight.strip_prefix("q=").or_else(|| weight.strip_prefix("Q="))?)?,
        _ => return None,
    };
    Some((range, weight))
}

fn is_range(range: &str) -> bool {
    !range.is_empty()
        && range.len() <= 35
        && range.split('-').all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// `0`, `1`, or either with up to three decimals, at most 1.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    if decimals.len() > 3 || !decimals.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let decimals: u16 = format!("{decimals:0<3}").parse().ok()?;
    match whole {
        "0" => Some(decimals),
        "1" if decimals == 0 => Some(1_000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const OFFERED: [&str; 6] = ["en", "de", "es", "fr", "it", "pt-BR"];

    #[test]
    fn headers_choose_as_their_senders_mean() {
        let long = format!("{}it", "xx,".repeat(10_000));
        for (header, chosen) in [
            ("it", Some("it")),
            ("IT-ch", Some("it")),
            ("de-AT,de;q=0.9,en;q=0.8", Some("de")),
            ("da, en;q=0.5, fr;q=0.8", Some("fr")),
            ("fr;q=0.5,it;q=0.5", Some("fr")),
            ("pt", Some("pt-BR")),
            ("pt-PT", Some("pt-BR")),
            ("en;q=0,it;q=0.1", Some("it")),
            ("de;q=0, de-AT", None),
            ("sv, *;q=0.5", None),
            ("*", None),
            ("", None),
            (",,,;q=1,", None),
            ("fr;q=2,it;q=0.1", Some("it")),
            ("fr;q=0.5555,it;q=0.1", Some("it")),
            ("fr;q=1.001,it;q=0.1", Some("it")),
            ("fr;q=-1,it", Some("it")),
            ("fr;q=NaN,it;q=0.001", Some("it")),
            ("fr;q=1;q=1,it;q=0.1", Some("it")),
            ("fr ; q=0.3 , es ; Q=0.4", Some("es")),
            ("de_DE,es;q=0.2", Some("es")),
            ("../../it", None),
            ("it\u{0}", None),
            ("Ïtaliano,é;q=é", None),
            (&long, None),
        ] {
            assert_eq!(best(header, &OFFERED).map(|index| OFFERED[index]), chosen, "{header:.60}");
        }
    }

    proptest! {
        #[test]
        fn nothing_in_a_header_can_break_it(header in "\\PC{0,60}|[a-zA-Z0-9*;,=. -]{0,60}") {
            prop_assert!(best(&header, &OFFERED).is_none_or(|index| index < OFFERED.len()));
        }
    }
}
