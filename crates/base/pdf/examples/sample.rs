//! Sets a made-up document with every kind of block, to look at and to time: `cargo run -p base-pdf --example sample -- out.pdf`
//! A language tag after the path shows how the page is laid out in that language's direction: `-- out.pdf ar`

use std::time::Instant;

use base_core::{Lang, Time};
use base_pdf::{Block, Fact, Funding, Paper, Source, Span};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("say where to write the document")?;
    let lang: Lang = std::env::args().nth(2).unwrap_or_else(|| "en".to_owned()).parse()?;
    let mut pdf = Vec::new();
    for _ in 0..3 {
        let start = Instant::now();
        pdf = sample(&lang)?.render()?;
        println!("{} bytes in {} ms", pdf.len(), start.elapsed().as_millis());
    }
    Ok(std::fs::write(path, pdf)?)
}

fn sample(lang: &Lang) -> Result<Paper, Box<dyn std::error::Error>> {
    let italian: Lang = "it".parse()?;
    let arabic: Lang = "ar".parse()?;
    let fact = |label: &str, value: Vec<Span>| Fact { label: label.into(), value };
    let mut blocks = vec![
        Block::Facts {
            facts: vec![
                fact("City", vec!["Exampleton, Nowhere (NX)".into()]),
                fact("Name where it lives", vec![Span::new("Sportello di quartiere").in_lang(&italian)]),
                fact("Functioning since", vec!["2007".into()]),
                fact("Last confirmed functioning", vec![Span::unknown("Not known: nobody has been asked yet")]),
                fact("Source", vec![Span::new("City council, yearly account").linked("https://example.org/account/2013")]),
            ],
        },
        Block::heading(1, "What it does"),
        Block::paragraph(
            "A desk in each district where people who have just arrived meet people who have been there for long. It opens three \
             mornings a week, in rooms that the district already heats, and is run by two part-time staff with forty volunteers.",
        ),
        Block::Paragraph {
            spans: vec![
                "Its founders called it ".into(),
                Span::new("una porta senza campanello").in_lang(&italian).strong(),
                ", a door without a bell; in Arabic the sign says ".into(),
                Span::new("باب بلا جرس").in_lang(&arabic),
                ". All of this is made up, to show letters: ≥ 12 → 15 %, Ελλάδα, Київ, Łódź, 🚀.".into(),
            ],
        },
        Block::List {
            items: vec![
                vec!["Advice at the desk, without an appointment".into()],
                vec!["A walk through the district for newcomers, each first Saturday, with somebody who speaks their language and knows which office opens when".into()],
                vec![Span::new("Help with forms").strong(), ", but never filling them in for people".into()],
            ],
        },
        Block::Unknown { spans: vec!["What a visit costs is not known: no source says so. Who can tell is the city’s budget office.".into()] },
        Block::heading(1, "What was observed"),
        Block::Table {
            caption: Some("Members of the network over time".into()),
            head: ["Value", "What was counted", "When", "Source"].map(str::to_owned).to_vec(),
            rows: vec![
                vec![vec!["114".into()], vec!["member organisations".into()], vec!["January 2013".into()], vec![Span::new("example.org").linked("https://example.org/a")]],
                vec![vec!["about 200 + 200".into()], vec!["organisations and individuals in the network".into()], vec!["May 2014".into()], vec![Span::new("example.org").linked("https://example.org/b")]],
                vec![vec!["over 500".into()], vec!["organisations and individuals".into()], vec![Span::unknown("Not dated")], vec![Span::new("example.org").linked("https://example.org/c")]],
            ],
        },
        Block::Note { spans: vec!["Three sources count in three ways. The figures stand side by side and are not to be added.".into()] },
        Block::heading(2, "Strengths"),
        Block::List { items: vec![vec!["Simple idea, easy to explain".into()], vec!["Wanted by associations from the start".into()]] },
        Block::heading(2, "Weaknesses"),
        Block::paragraph("Depends on one elected person. Nobody is named to take over."),
    ];
    for part in ["Conditions", "Lessons", "Money", "Evaluation"] {
        blocks.push(Block::heading(1, part));
        for _ in 0..4 {
            blocks.push(Block::paragraph(
                "Rooms were never the problem; keys were. Each district had one caretaker, and when the caretaker was ill the desk stayed \
                 shut while people waited in the rain. Since then two volunteers in each district hold a key and sign for it. It sounds \
                 small and took two years.",
            ));
        }
    }
    blocks.push(Block::heading(1, "Sources"));
    let source = |label: &str, address: &str| Source { label: label.into(), address: address.into() };
    blocks.push(Block::Sources {
        sources: vec![
            source("City council: account of the year 2013", "https://example.org/account/2013"),
            source("A newspaper", "https://example.org/a/very/long/address/that/goes/on-and-on/until-it-has-to-break/somewhere/in-the-middle.html?and=query&strings=too"),
        ],
    });
    Ok(Paper {
        title: "Desks in the districts: a door without a bell".into(),
        subtitle: Some("Functioning practice of Exampleton".into()),
        lang: lang.clone(),
        author: "Academy of Exampleton".into(),
        keywords: vec!["integration".into(), "reception".into()],
        made_at: Time::from_millis(1_795_000_000_000),
        byline: vec!["Academy of Exampleton · as the record stood on 21 November 2026 · version 3".into()],
        page_words: "Page {page} of {pages}".into(),
        funding: Some(Funding {
            statement: "This made-up document was produced with the financial assistance of nobody. The views expressed herein can in no way be \
                        taken to reflect the official opinion of anyone."
                .into(),
            emblem_words: Some("Flag of the European Union".into()),
        }),
        address: Some(source("Read it again, with its sources and later versions:", "https://example.org/practices/desks")),
        blocks,
    })
}
