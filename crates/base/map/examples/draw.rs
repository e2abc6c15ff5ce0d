//! Draws `assets/map/europe.json` from Natural Earth: `cargo run -p base-map --example draw -- path/to/countries-50m.json`
//!
//! The input is TopoJSON: lines ("arcs") that neighbours share, and for each country the arcs that bound it. Each arc is
//! projected and thinned once, so that coast and border still meet; arcs that two countries share are the borders.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::Context;
use base_map::{BLEED, Point, VIEW_BOX};
use serde::Deserialize;

/// What is less than this off the line is left out: square units of the triangle that a point makes with its neighbours.
const THINNING_AREA: f64 = 14.0;
/// Islands and lakes smaller than this are left out, in square units of four square kilometres: Malta stays.
const RING_AREA_MIN: f64 = 35.0;

fn main() -> anyhow::Result<()> {
    let path = std::env::args().nth(1).context("say where countries-50m.json of the npm package world-atlas lies")?;
    let topology: Topology = serde_json::from_slice(&std::fs::read(&path).context(path)?)?;
    let arcs: Vec<Vec<Point>> = topology.lines().iter().map(|line| thin(line)).collect();

    let mut land = String::new();
    for ring in topology.objects.land.rings() {
        let ring = clip_ring(&join(&arcs, ring));
        if area(&ring) >= RING_AREA_MIN {
            draw(&mut land, &ring, true);
        }
    }
    let mut borders = String::new();
    for arc in topology.borders() {
        for line in clip_line(&arcs[arc]) {
            draw(&mut borders, &line, false);
        }
    }
    let outline = serde_json::to_string_pretty(&serde_json::json!({ "land": land, "borders": borders }))? + "\n";
    let target = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/map/europe.json");
    std::fs::write(target, &outline)?;
    println!("europe.json: {} bytes, {} of them land", outline.len(), land.len());
    Ok(())
}

#[derive(Deserialize)]
struct Topology {
    objects: Objects,
    arcs: Vec<Vec<(i64, i64)>>,
    transform: Transform,
}

#[derive(Deserialize)]
struct Objects {
    countries: Countries,
    land: Geometry,
}

#[derive(Deserialize)]
struct Countries {
    geometries: Vec<Country>,
}

#[derive(Deserialize)]
struct Country {
    properties: Properties,
    #[serde(flatten)]
    geometry: Geometry,
}

#[derive(Deserialize)]
struct Properties {
    name: String,
}

#[derive(Deserialize)]
struct Transform {
    scale: (f64, f64),
    translate: (f64, f64),
}

/// A ring names its arcs; `!n` (that is, −n−1) is arc n run backwards.
type Ring = Vec<i64>;

#[derive(Deserialize)]
#[serde(tag = "type")]
#[expect(clippy::enum_variant_names, reason = "the format's own names")]
enum Geometry {
    Polygon { arcs: Vec<Ring> },
    MultiPolygon { arcs: Vec<Vec<Ring>> },
    GeometryCollection { geometries: Vec<Geometry> },
}

impl Geometry {
    fn rings(&self) -> Vec<&Ring> {
        match self {
            Self::Polygon { arcs } => arcs.iter().collect(),
            Self::MultiPolygon { arcs } => arcs.iter().flatten().collect(),
            Self::GeometryCollection { geometries } => geometries.iter().flat_map(Self::rings).collect(),
        }
    }
}

impl Topology {
    /// The arcs on the map: each point is stored as the step from the one before, in steps of the transform.
    fn lines(&self) -> Vec<Vec<Point>> {
        let Transform { scale, translate } = self.transform;
        let line = |steps: &Vec<(i64, i64)>| {
            let (mut x, mut y) = (0, 0);
            let place = |(right, up): &(i64, i64)| {
                (x, y) = (x + right, y + up);
                base_map::flatten(y as f64 * scale.1 + translate.1, x as f64 * scale.0 + translate.0)
            };
            steps.iter().map(place).collect()
        };
        self.arcs.iter().map(line).collect()
    }

    /// Arcs that part two countries, but for lines that the European Union does not recognise as borders.
    fn borders(&self) -> Vec<usize> {
        let mut sides: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for country in &self.objects.countries.geometries {
            for &arc in country.geometry.rings().into_iter().flatten() {
                sides.entry(forward(arc)).or_default().push(&country.properties.name);
            }
        }
        sides.retain(|&arc, sides| sides.len() > 1 && !self.is_unrecognised(arc, sides));
        sides.into_keys().collect()
    }

    /// The source draws lines as held on the ground: one through Cyprus, one between Crimea and the rest of Ukraine.
    fn is_unrecognised(&self, arc: usize, sides: &[&str]) -> bool {
        let is_between = |one: &str, other: &str| sides.contains(&one) && sides.contains(&other);
        let (steps_right, steps_up) = self.arcs[arc][0];
        let longitude = steps_right as f64 * self.transform.scale.0 + self.transform.translate.0;
        let latitude = steps_up as f64 * self.transform.scale.1 + self.transform.translate.1;
        let is_near_crimea = (32.0..36.8).contains(&longitude) && (44.0..46.6).contains(&latitude);
        is_between("Cyprus", "N. Cyprus") || (is_between("Russia", "Ukraine") && is_near_crimea)
    }
}

fn forward(arc: i64) -> usize {
    usize::try_from(if arc < 0 { !arc } else { arc }).expect("not negative by now")
}

/// Visvalingam's thinning: again and again the point goes that makes the smallest triangle with its neighbours. An island
/// keeps four, so that a small one is thinned but not lost.
fn thin(line: &[Point]) -> Vec<Point> {
    let mut line = line.to_vec();
    let points_min = if line.first() == line.last() { 5 } else { 2 };
    loop {
        let triangle = |at: usize| area(&line[at - 1..=at + 1]);
        let smallest = (1..line.len().saturating_sub(1)).min_by(|&a, &b| triangle(a).total_cmp(&triangle(b)));
        match smallest {
            Some(at) if line.len() > points_min && triangle(at) < THINNING_AREA => line.remove(at),
            _ => return line,
        };
    }
}

fn join(arcs: &[Vec<Point>], ring: &Ring) -> Vec<Point> {
    let mut points: Vec<Point> = Vec::new();
    for &arc in ring {
        let mut line = arcs[forward(arc)].clone();
        if arc < 0 {
            line.reverse();
        }
        points.pop(); // the next arc begins where the last ended
        points.extend(line);
    }
    points
}

fn area(ring: &[Point]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    (ring.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>() / 2.0).abs()
}

/// The four edges of what is drawn, as (how far inside a point is).
fn edges() -> [fn(Point) -> f64; 4] {
    [
        |(x, _)| x - VIEW_BOX[0] + BLEED,
        |(x, _)| VIEW_BOX[0] + VIEW_BOX[2] + BLEED - x,
        |(_, y)| y - VIEW_BOX[1] + BLEED,
        |(_, y)| VIEW_BOX[1] + VIEW_BOX[3] + BLEED - y,
    ]
}

fn crossing(from: Point, to: Point, inside: fn(Point) -> f64) -> Point {
    let part = inside(from) / (inside(from) - inside(to));
    (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part)
}

/// Sutherland and Hodgman's clipping: edge by edge, what is outside is replaced by the crossings.
fn clip_ring(ring: &[Point]) -> Vec<Point> {
    edges().into_iter().fold(ring.to_vec(), |ring, inside| {
        let mut kept = Vec::new();
        for (at, &to) in ring.iter().enumerate() {
            let from = ring[(at + ring.len() - 1) % ring.len()];
            if (inside(from) >= 0.0) != (inside(to) >= 0.0) {
                kept.push(crossing(from, to, inside));
            }
            if inside(to) >= 0.0 {
                kept.push(to);
            }
        }
        kept
    })
}

fn clip_line(line: &[Point]) -> Vec<Vec<Point>> {
    edges().into_iter().fold(vec![line.to_vec()], |lines, inside| {
        let mut kept: Vec<Vec<Point>> = Vec::new();
        for line in lines {
            let mut run: Vec<Point> = Vec::new();
            for (at, &to) in line.iter().enumerate() {
                if let Some(&from) = at.checked_sub(1).and_then(|before| line.get(before))
                    && (inside(from) >= 0.0) != (inside(to) >= 0.0)
                {
                    run.push(crossing(from, to, inside));
                }
                if inside(to) >= 0.0 {
                    run.push(to);
                } else if !run.is_empty() {
                    kept.push(std::mem::take(&mut run));
                }
            }
            kept.push(run);
        }
        kept.retain(|run| run.len() > 1);
        kept
    })
}

/// Appends a line to the path in whole units: the start as it is, then steps.
fn draw(path: &mut String, line: &[Point], is_ring: bool) {
    let mut points: Vec<(i64, i64)> = line.iter().map(|&(x, y)| (x.round() as i64, y.round() as i64)).collect();
    points.dedup();
    if is_ring && points.len() > 1 && points.first() == points.last() {
        points.pop();
    }
    let [start, rest @ ..] = points.as_slice() else { return };
    if rest.is_empty() {
        return;
    }
    write!(path, "M{} {}l", start.0, start.1).expect("a string takes all");
    let mut last = *start;
    for (at, &(x, y)) in rest.iter().enumerate() {
        let (right, down) = (x - last.0, y - last.1);
        // A minus sign parts numbers as well as a space does.
        let before = if at == 0 || right < 0 { "" } else { " " };
        let between = if down < 0 { "" } else { " " };
        write!(path, "{before}{right}{between}{down}").expect("a string takes all");
        last = (x, y);
    }
    if is_ring {
        path.push('z');
    }
}
