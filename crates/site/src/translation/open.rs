//! What waits for a translator: texts that have changed since they were translated into the language that she reads the site in.

use std::sync::Arc;

use base_content::coverage::{Need, store};
use base_web::{App, Visitor};
use people::neighbours::Task;
use people::role::{self, Role};

/// For the first page after signing in. One statement.
pub async fn waiting(app: Arc<App>, v: Visitor) -> anyhow::Result<Vec<Task>> {
    if !v.signed.as_ref().is_some_and(|me| role::is(me, Role::Translator)) {
        return Ok(Vec::new());
    }
    let totals = store::totals(app.db.reader()).await?;
    let is_meant = |lang: &base_core::Lang, need| lang == v.content_lang() && need == Need::Outdated;
    let count: i64 = totals.iter().filter(|total| is_meant(&total.lang, total.need)).map(|total| total.subjects).sum();
    let path = format!("work/translations/{}?need={}", v.lang.tag(), Need::Outdated.as_str());
    let task = || Task { words: v.tn("work-task-outdated", count), about: None, path };
    Ok((count > 0).then(task).into_iter().collect())
}
