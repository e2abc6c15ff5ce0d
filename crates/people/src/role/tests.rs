use super::*;

#[test]
fn every_role_and_scope_is_read_as_it_is_written() {
    for role in Role::ALL {
        assert_eq!(Role::find(role.as_str()), Some(role));
    }
    for scope in [Scope::Site, Scope::Call("2027".into()), Scope::Practice("turin".into()), Scope::Edition("2014".into())] {
        let (kind, slug) = scope.parts();
        assert_eq!(Scope::read(kind, slug), Some(scope.clone()));
    }
    assert_eq!((Role::find("king"), Scope::read("practice", ""), Scope::read("planet", "earth")), (None, None, None));
}

#[test]
fn those_who_decide_over_others_show_a_second_factor() {
    let strong: Vec<&str> = Role::ALL.into_iter().filter(|role| role.needs_second_factor()).map(Role::as_str).collect();
    assert_eq!(strong, ["administrator", "reviewer", "chair", "researcher"]);
}
