//! Cities on the map of Europe: where they lie, how their names find room, and which part of the map is shown.

use askama::Template;
use base_core::Lang;
use base_map::{Label, Mark, Outline, Point, VIEW_BOX, europe, place, project, text_width};
use base_text::Html;
use base_web::Visitor;

use crate::atlas::Sheet;

pub mod pages;

/// Most cities that are drawn; a list beside the map has them all.
pub const CITIES_MAX: usize = 200;
/// Most cities that are named; the work of finding room grows with the square.
const NAMES_MAX: usize = 60;

/// Units of the drawing for one of the map's, so that the sizes of the style sheet fit.
const SCALE: f64 = 0.25;
/// Sizes in units of the drawing, as the style sheet has them; names are a little larger on small screens.
const DOT: f64 = 5.0;
const FONT: f64 = 14.0;
/// Room about the outermost city or name.
const MARGIN: f64 = 10.0;
/// The least that is shown, so that one city still lies in Europe.
const LEAST: Point = (300.0, 250.0);

/// A city to be drawn: one link, however many practices it has.
#[derive(Clone, Debug)]
pub struct City {
    pub name: String,
    /// The language of the name.
    pub lang: Lang,
    pub href: String,
    /// Practices that are meant here; told beside the name where there is more than one.
    pub count: u64,
    pub latitude: f64,
    pub longitude: f64,
    /// Outside what the page is about.
    pub is_faint: bool,
}

/// A city as drawn, in units of the drawing.
struct Pin<'a> {
    city: &'a City,
    words: String,
    at: Point,
    label: Option<Label>,
}

#[derive(Template)]
#[template(path = "map/picture.html")]
struct Drawing<'a> {
    title: &'a str,
    lang: &'a str,
    view_box: String,
    scale: f64,
    dot: f64,
    outline: &'static Outline,
    pins: Vec<Pin<'a>>,
}

/// The cities on the map as SVG, for a reader of `lang`. Cities off the map, and those beyond [`CITIES_MAX`], are left out. The
/// earlier city wins where two names want the same room.
///
/// # Errors
/// Only if the template fails.
pub fn picture(title: &str, lang: &str, cities: &[City]) -> Result<Html, askama::Error> {
    let mut pins: Vec<Pin<'_>> = cities.iter().filter_map(Pin::of).take(CITIES_MAX).collect();
    name(&mut pins);
    let view_box = view_box(&pins);
    // What is drawn last lies on top: the cities that the page is about.
    pins.sort_by(|a, b| (b.city.is_faint, &a.city.name).cmp(&(a.city.is_faint, &b.city.name)));
    let drawing = Drawing { title, lang, view_box, scale: SCALE, dot: DOT, outline: europe(), pins };
    drawing.render().map(Html::vouched)
}

/// The places that a page is about, each with how many practices are meant there, the busiest first; then the others that have
/// practices, faintly, while they are few.
pub fn cities(meant: &[(&str, u64)], sheet: &Sheet, v: &Visitor) -> Vec<City> {
    let busiest = |mut places: Vec<(&str, u64)>| {
        places.sort_by(|a, b| (b.1, a.0).cmp(&(a.1, b.0)));
        places.into_iter().filter_map(|(slug, count)| City::of(slug, count, sheet, v)).collect::<Vec<_>>()
    };
    let mut cities = busiest(meant.to_vec());
    if sheet.practices.len() <= CITIES_MAX {
        let is_meant = |slug: &str| meant.iter().any(|(other, _)| *other == slug);
        let others = sheet.practices.iter().map(|(slug, count)| (slug.as_str(), *count)).filter(|(slug, _)| !is_meant(slug));
        cities.extend(busiest(others.collect()).into_iter().map(|city| City { is_faint: true, ..city }));
    }
    cities
}

impl City {
    /// The place of a slug, for a reader; its page tells of its practices.
    fn of(slug: &str, count: u64, sheet: &Sheet, v: &Visitor) -> Option<Self> {
        let place = sheet.places.get(slug)?;
        let (name, lang) = place.name(v.content_lang());
        Some(Self {
            name: name.to_owned(),
            lang: lang.clone(),
            href: v.to(format!("cities/{slug}")),
            count,
            latitude: place.latitude,
            longitude: place.longitude,
            is_faint: false,
        })
    }
}

impl<'a> Pin<'a> {
    fn of(city: &'a City) -> Option<Self> {
        let (x, y) = project(city.latitude, city.longitude)?;
        let words = if city.count > 1 { format!("{} ({})", city.name, city.count) } else { city.name.clone() };
        Some(Self { city, words, at: (x * SCALE, y * SCALE), label: None })
    }

    /// Left, top, right and bottom of all that belongs to it.
    fn extent(&self) -> [f64; 4] {
        let (x, y) = self.at;
        let dot = [x - DOT, y - DOT, x + DOT, y + DOT];
        let Some(label) = self.label else { return dot };
        let width = text_width(&self.words, FONT);
        let left = match label.anchor {
            base_map::Anchor::Start => label.x,
            base_map::Anchor::Middle => label.x - width / 2.0,
            base_map::Anchor::End => label.x - width,
        };
        [dot[0].min(left), dot[1].min(label.y - FONT), dot[2].max(left + width), dot[3].max(label.y + FONT / 3.0)]
    }
}

/// Finds room for the names, in the map's own units.
fn name(pins: &mut [Pin<'_>]) {
    let mark = |pin: &Pin<'_>| Mark {
        at: (pin.at.0 / SCALE, pin.at.1 / SCALE),
        radius: DOT / SCALE,
        width: text_width(&pin.words, FONT / SCALE),
        height: FONT / SCALE,
    };
    let marks: Vec<Mark> = pins.iter().take(NAMES_MAX).map(mark).collect();
    for (pin, label) in pins.iter_mut().zip(place(&marks)) {
        pin.label = label.map(|label| Label { x: label.x * SCALE, y: label.y * SCALE, ..label });
    }
}

/// The part of the map that holds all that is drawn, at least [`LEAST`], within the map.
fn view_box(pins: &[Pin<'_>]) -> String {
    let [_, _, width, height] = VIEW_BOX.map(|units| units * SCALE);
    let all = pins.iter().map(Pin::extent).reduce(|a, b| [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]);
    let Some([left, top, right, bottom]) = all else { return format!("0 0 {width} {height}") };
    let (left, width) = stretch(left - MARGIN, right + MARGIN, LEAST.0, width);
    let (top, height) = stretch(top - MARGIN, bottom + MARGIN, LEAST.1, height);
    format!("{left:.0} {top:.0} {width:.0} {height:.0}")
}

/// Begin and length of a stretch of at least `least` about its middle, between 0 and `end`.
fn stretch(from: f64, to: f64, least: f64, end: f64) -> (f64, f64) {
    let length = (to - from).max(least).min(end);
    let middle = f64::midpoint(from, to);
    ((middle - length / 2.0).clamp(0.0, end - length), length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn city(name: &str, latitude: f64, longitude: f64) -> City {
        City {
            name: name.into(),
            lang: Lang::english(),
            href: format!("/en/cities/{name}"),
            count: 1,
            latitude,
            longitude,
            is_faint: false,
        }
    }

    #[test]
    fn a_city_is_one_link_with_its_name() {
        let turin = City { count: 2, ..city("turin", 45.07, 7.69) };
        let svg = picture("Europe", "en", &[turin, city("new-york", 40.7, -74.0)]).expect("it is drawn").to_string();
        assert_eq!(svg.matches("<a ").count(), 1);
        assert_eq!(svg.matches(">turin (2)</text>").count(), 1);
        assert_eq!(svg.matches("style=").count(), 0);
    }

    #[test]
    fn the_view_holds_what_is_drawn_and_no_less_than_some_of_europe() {
        let view = |cities: &[City]| {
            let svg = picture("Europe", "en", cities).expect("it is drawn").to_string();
            let view = svg.split("viewBox=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a view box").to_owned();
            view.split(' ').map(|number| number.parse::<f64>().expect("a number")).collect::<Vec<_>>()
        };
        assert_eq!(view(&[]), [0.0, 0.0, 550.0, 520.0]);
        assert_eq!(view(&[city("a", 45.07, 7.69)])[2..], [300.0, 250.0]);
        let wide = view(&[city("lisbon", 38.7, -9.1), city("kyiv", 50.4, 30.5)]);
        assert!(wide[2] > 400.0 && wide[0] + wide[2] <= 550.0, "{wide:?}");
    }

    #[test]
    fn very_many_cities_are_drawn_up_to_the_limit() {
        let many: Vec<City> = (0..1_000).map(|n| city("x", 40.0 + f64::from(n) / 100.0, 5.0 + f64::from(n % 40) / 4.0)).collect();
        let svg = picture("Europe", "en", &many).expect("it is drawn").to_string();
        assert_eq!(svg.matches("<a ").count(), CITIES_MAX);
    }
}
