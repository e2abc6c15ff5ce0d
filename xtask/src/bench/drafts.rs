//! Drafts, saved at a fixed rate by several people at once: each acknowledged save must be there, also after a new start.

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::figures::Sample;
use super::http::Client;

/// The field that is typed in.
const FIELD: &str = "summary";

/// Somebody who writes on one practice.
pub struct Writer {
    /// Her cookie, as a line of a request's head.
    pub cookie: String,
    /// Her form.
    pub path: String,
    /// What she saved last and was told is kept.
    kept: Option<String>,
}

/// What became of all saves.
#[derive(Default)]
pub struct Outcome {
    /// From the planned time to the answer, in milliseconds.
    pub latency_ms: Sample,
    /// Saves that were acknowledged and are not in the form that was fetched next.
    pub lost: usize,
}

/// What stands in a form, by the names of its fields.
type Fields = Vec<(String, String)>;

impl Writer {
    pub fn new(cookie: String, path: String) -> Writer {
        Writer { cookie, path, kept: None }
    }

    /// Whether the site still has what she saved last.
    ///
    /// # Errors
    /// Her form is not there.
    pub fn finds_her_draft(&self, site: SocketAddr) -> Result<bool> {
        let form = fetch(&mut Client::new(site), self)?;
        Ok(self.kept.as_deref() == value_of(&form, FIELD))
    }

    /// Saves once, with other words each time; says how long it took, and whether they are in the form that is fetched afterwards.
    fn save(&mut self, client: &mut Client, form: &mut Fields, planned: Instant, turn: usize) -> Result<(f64, bool)> {
        let words = format!("Made up for a load test, save {turn} of {}", self.path);
        form.iter_mut().filter(|(name, _)| name == FIELD).for_each(|(_, value)| value.clone_from(&words));
        let answer = client.post(&self.path, &self.cookie, &encoded(form))?;
        let ms = planned.elapsed().as_secs_f64() * 1000.0;
        ensure!(answer.status == 303, "a draft at {} was answered {}", self.path, answer.status);
        self.kept = Some(words);
        // As the form's script does: what is saved next stands on what is kept now.
        *form = fetch(client, self)?;
        Ok((ms, self.kept.as_deref() == value_of(form, FIELD)))
    }
}

/// All writers together save `per_second` times, for `time`, each at her own turns.
///
/// # Errors
/// A save was refused: then nothing can be said about the rest.
pub fn run(site: SocketAddr, writers: &mut [Writer], per_second: f64, time: Duration) -> Result<Outcome> {
    let (started, every, count) = (Instant::now(), Duration::from_secs_f64(1.0 / per_second), writers.len());
    let hands: Vec<Result<Vec<(f64, bool)>>> = thread::scope(|scope| {
        let plan =
            |hand: usize| (hand..).step_by(count).map(move |turn| (turn, started + every * u32::try_from(turn).unwrap_or(0)));
        let hands: Vec<_> = writers
            .iter_mut()
            .enumerate()
            .map(|(hand, writer)| {
                scope.spawn(move || {
                    let mut client = Client::new(site);
                    let mut form = fetch(&mut client, writer)?;
                    let due = plan(hand).take_while(|(_, planned)| *planned < started + time);
                    due.map(|(turn, planned)| {
                        thread::sleep(planned.saturating_duration_since(Instant::now()));
                        writer.save(&mut client, &mut form, planned, turn)
                    })
                    .collect()
                })
            })
            .collect();
        hands.into_iter().map(|hand| hand.join().expect("a client does not panic")).collect()
    });
    let saves = hands.into_iter().collect::<Result<Vec<_>>>()?.concat();
    let lost = saves.iter().filter(|(_, is_there)| !is_there).count();
    Ok(Outcome { latency_ms: Sample(saves.into_iter().map(|(ms, _)| ms).collect()), lost })
}

fn fetch(client: &mut Client, writer: &Writer) -> Result<Fields> {
    let page = client.get(&writer.path, &writer.cookie)?;
    ensure!(page.status == 200, "the form at {} was answered {}", writer.path, page.status);
    let form = fields(&page.text());
    value_of(&form, FIELD).with_context(|| format!("{} has no field “{FIELD}”", writer.path))?;
    Ok(form)
}

fn value_of<'a>(fields: &'a Fields, name: &str) -> Option<&'a str> {
    fields.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
}

/// The fields of the page's first form whose names are those of a draft, as a browser would send them.
fn fields(html: &str) -> Fields {
    let form = html.split_once("<draft-form").map_or("", |(_, rest)| rest.split("</form>").next().unwrap_or_default());
    let mut fields = Vec::new();
    for tag in form.split('<').filter(|tag| !tag.contains("type=\"checkbox\"")) {
        let (head, text) = tag.split_once('>').unwrap_or((tag, ""));
        let attribute = |name: &str| Some(plain(head.split_once(&format!(" {name}=\""))?.1.split('"').next()?));
        match (head.split(' ').next().unwrap_or_default(), attribute("name")) {
            ("input", Some(name)) => fields.push((name, attribute("value").unwrap_or_default())),
            // A browser leaves the line break after the tag out.
            ("textarea", Some(name)) => fields.push((name, plain(text.strip_prefix('\n').unwrap_or(text)))),
            ("select", Some(name)) => fields.push((name, String::new())),
            ("option", None) if head.ends_with(" selected") => {
                if let Some((_, value)) = fields.last_mut() {
                    *value = attribute("value").unwrap_or_default();
                }
            }
            _ => {}
        }
    }
    fields
}

fn plain(html: &str) -> String {
    [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")]
        .into_iter()
        .fold(html.to_owned(), |text, (coded, sign)| text.replace(coded, sign))
}

fn encoded(fields: &Fields) -> String {
    let mut form = "do=save".to_owned();
    for (name, value) in fields {
        form += "&";
        form += name;
        form += "=";
        for byte in value.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' => form.push(char::from(byte)),
                _ => write!(form, "%{byte:02X}").expect("a String takes everything"),
            }
        }
    }
    form
}

#[cfg(test)]
mod tests {
    use super::{encoded, fields};

    #[test]
    fn a_form_is_sent_back_as_it_was_shown() {
        let html = "<form><input name=\"q\"></form><draft-form><form><input type=\"hidden\" name=\"base\" value=\"3\">\
                    <textarea id=\"f-summary\" name=\"summary\" rows=\"2\">\nIt&#39;s\nso</textarea>\
                    <select name=\"scope\"><option value=\"city\">A</option><option value=\"both\" selected>B</option></select>\
                    <input type=\"checkbox\" name=\"goals.none\"></form><form><input name=\"x\"></form>";
        let form = fields(html);
        let named = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(form, [named("base", "3"), named("summary", "It's\nso"), named("scope", "both")]);
        assert_eq!(encoded(&form), "do=save&base=3&summary=It%27s%0Aso&scope=both");
        assert_eq!(fields("<form><input name=\"q\"></form>"), []);
    }
}
