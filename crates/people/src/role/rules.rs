//! How a role is asked for in a form.

use base_i18n::Words;

use super::{Grant, Role, Scope};

/// Whether a role can be held within this. Who administers decides over every account, so it is for the whole site or not at all.
pub fn fits(role: Role, scope: &Scope) -> bool {
    role != Role::Administrator || *scope == Scope::Site
}

/// Everything that can be chosen as a role: what is sent, and its words. The first is no choice.
pub fn choices(words: &Words) -> Vec<(String, String)> {
    let named = Role::ALL.iter().map(|role| (role.to_string(), words.t(&format!("role-{role}")).into_owned()));
    [(String::new(), words.t("choose").into_owned())].into_iter().chain(named).collect()
}

/// Within what a role is held, in words.
pub fn scope_words(words: &Words, scope: &Scope) -> String {
    let (kind, slug) = scope.parts();
    words.ta(&format!("scope-{kind}"), &[("slug", slug)])
}

/// A role with its scope, in words: “Editor (whole site)”, “Practice owner (practice turin-neighbourhood-houses)”.
pub fn grant_words(words: &Words, grant: &Grant) -> String {
    format!("{} ({})", words.t(&format!("role-{}", grant.role)), scope_words(words, &grant.scope))
}
