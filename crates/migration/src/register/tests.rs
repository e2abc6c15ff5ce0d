use super::*;

const SOUND: &str = "table letter
  whose:  person_id=* address=@
  what:   letters
  basis:  interest
  kept:   year
  erase:  address=null body=
  id         internal
  person_id  pseudonym
  address    personal
  body       personal   # what she wrote
  at         personal moment
table place
  slug  public
";

fn faults(file: &str) -> Vec<String> {
    let file: &'static str = Box::leak(file.to_owned().into_boxed_str());
    Register::read(file).err().map_or_else(Vec::new, |faults| faults.lines().map(str::to_owned).collect())
}

#[test]
fn a_register_is_read() {
    let register = Register::read(SOUND).expect("it is sound");
    let letter = register.table("letter").expect("it is there");
    assert_eq!(letter.column("at"), Some(&Column { name: "at", class: Class::Personal, shape: Shape::Moment }));
    let holding = Holding {
        whose: vec![Match { column: "person_id", pattern: "*" }, Match { column: "address", pattern: "@" }],
        what: "letters",
        basis: "interest",
        kept: "year",
        erasure: Erasure::Overwrite(vec![("address", None), ("body", Some(""))]),
    };
    assert_eq!(letter.holding, Some(holding));
    assert_eq!(register.holdings().map(|(table, _)| table.name).collect::<Vec<_>>(), ["letter"]);
}

#[test]
fn what_cannot_be_meant_is_refused() {
    assert_eq!(faults(SOUND), [""; 0]);
    for (from, to, fault) in [
        ("  slug  public", "  slug  open", "line 13: open is no class"),
        ("  slug  public", "  slug", "line 13: a row is a column, its class, and where needed moment, flag or json"),
        ("  slug  public", "  slug  personal", "table place: slug is personal, but whose?"),
        ("  kept:   year\n", "", "table letter: it must say whose, what, basis, kept, erase"),
        ("person_id=*", "persn_id=*", "table letter: there is no column persn_id"),
        ("table place", "table letter", "line 12: the table letter is there already"),
        ("body=\n", "body=\n  at personal\n", "line 12: the column at is there already"),
    ] {
        assert_eq!(faults(&SOUND.replace(from, to)), [fault], "{from} → {to}");
    }
}

#[test]
fn the_register_of_the_program_can_be_read() {
    assert_eq!(faults(include_str!("../../columns.table")), [""; 0]);
}
