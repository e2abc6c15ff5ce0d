//! The settings: from `eumia.toml` and the environment (`EUMIA_…`), the latter winning; each knows where it came from.

use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;
use std::path::PathBuf;

use base_mail::Mailbox;
use base_web::Limits;
use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use serde::{Deserialize, Serialize};
use tracing_subscriber::filter::LevelFilter;

/// What the command line says over file and environment.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    pub data: Option<PathBuf>,
    pub listen: Option<SocketAddr>,
}

/// All settings, complete.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The folder for database, index and letters.
    pub data_dir: PathBuf,
    /// `sqlite:///path` or `postgres://…`; without it a file in the data folder.
    pub database_url: Option<Secret>,
    pub listen: SocketAddr,
    /// How the site is reached from outside, without a slash at the end.
    pub public_url: Option<String>,
    /// `smtp://user:password@host`; without it letters go to `outbox/` in the data folder.
    pub smtp_url: Option<Secret>,
    /// The sender of letters.
    pub mail_from: String,
    /// Where the contact form's letters go: the convener's desk.
    pub mail_to: String,
    /// Addresses of proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// Forms that one address may send at once; after them one every two minutes.
    pub forms_at_once: NonZeroU32,
    /// How long a client may take to send the head of a request.
    pub head_seconds: u64,
    /// Opens `/metrics` to its bearer; without it only this machine may read them.
    pub metrics_token: Option<Secret>,
    /// What is logged: `info`, `warn,base_web=debug`.
    pub log: String,
    /// Log lines as JSON.
    pub log_json: bool,
    /// Set by `eumia demo` alone: whoever asks may come in as one of its made-up persons.
    #[serde(skip)]
    pub is_demo: bool,
    /// Where each setting came from.
    #[serde(skip)]
    origins: Vec<(String, String)>,
}

/// A setting that must not be printed.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(pub String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("(set, not shown)")
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            data_dir: "eumia-data".into(),
            database_url: None,
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            public_url: None,
            smtp_url: None,
            mail_from: "eumia@localhost.invalid".into(),
            mail_to: "desk@localhost.invalid".into(),
            trusted_proxies: Vec::new(),
            forms_at_once: Limits::default().forms_at_once,
            head_seconds: Limits::default().head_time.as_secs(),
            metrics_token: None,
            log: "info".into(),
            log_json: false,
            is_demo: false,
            origins: Vec::new(),
        }
    }
}

/// One thing that makes an installation unsafe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsafe {
    pub setting: &'static str,
    /// What is wrong and what to do.
    pub why: String,
}

impl Settings {
    /// Reads file, environment and command line.
    pub fn load(overrides: &Overrides) -> anyhow::Result<Self> {
        Self::load_over(Self::default(), overrides)
    }

    /// The same over other defaults.
    pub fn load_over(defaults: Self, overrides: &Overrides) -> anyhow::Result<Self> {
        let mut figment = Figment::from(Serialized::defaults(defaults))
            .merge(Toml::file("eumia.toml"))
            // Test runs have names of their own that are not settings.
            .merge(Env::prefixed("EUMIA_").ignore(&["test_postgres_url", "url"]));
        if let Some(data) = &overrides.data {
            figment = figment.merge(Serialized::default("data_dir", data));
        }
        if let Some(listen) = &overrides.listen {
            figment = figment.merge(Serialized::default("listen", listen));
        }
        let mut settings: Self = figment.extract().map_err(|error| unreadable(&error))?;
        if let Some(url) = &mut settings.public_url {
            while url.ends_with('/') {
                url.pop();
            }
        }
        settings.origins = settings.names().map(|name| (name.clone(), origin(&figment, &name, overrides))).collect();
        Ok(settings)
    }

    /// The database's address.
    pub fn database(&self) -> String {
        match &self.database_url {
            Some(Secret(url)) => url.clone(),
            None => format!("sqlite://{}", self.data_dir.join("eumia.sqlite").display()),
        }
    }

    /// The limits of the web.
    pub fn limits(&self) -> Limits {
        Limits { forms_at_once: self.forms_at_once, head_time: std::time::Duration::from_secs(self.head_seconds.max(1)) }
    }

    /// How the site is reached from outside.
    pub fn public_url(&self) -> String {
        self.public_url.clone().unwrap_or_else(|| format!("http://{}", self.listen))
    }

    /// Each setting with its value and where it came from; secrets are not shown.
    pub fn described(&self) -> Vec<(String, String, String)> {
        let values = serde_json::to_value(self).unwrap_or_default();
        let secret = ["smtp_url", "metrics_token", "database_url"];
        let shown = |name: &str| match &values[name] {
            serde_json::Value::Null => "not set".to_owned(),
            serde_json::Value::String(_) if secret.contains(&name) => "set, not shown".to_owned(),
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        self.origins.iter().map(|(name, origin)| (name.clone(), shown(name), origin.clone())).collect()
    }

    /// What is unsafe about these settings.
    pub fn unsafe_ones(&self) -> Vec<Unsafe> {
        let mut found = Vec::new();
        let mut note = |setting, why: &str| found.push(Unsafe { setting, why: why.to_owned() });
        let url = self.public_url();
        let open = !self.listen.ip().is_loopback();
        if open && self.public_url.is_none() {
            note("public_url", "the site listens beyond this machine but does not know its own address; set EUMIA_PUBLIC_URL");
        }
        let local = ["http://127.0.0.1", "http://localhost", "http://[::1]"].iter().any(|start| url.starts_with(start));
        if !url.starts_with("https://") && !local {
            note(
                "public_url",
                "what people send would travel in the open; put the site behind HTTPS and set EUMIA_PUBLIC_URL to it",
            );
        }
        if let Some(Secret(smtp)) = &self.smtp_url
            && smtp.starts_with("smtp://")
            && !smtp.contains("tls=")
            && !["127.0.0.1", "localhost", "[::1]"].iter().any(|host| smtp.contains(host))
        {
            note("smtp_url", "letters would travel in the open; use smtps:// or add ?tls=required");
        }
        if self.smtp_url.is_some() && self.mail_to.ends_with(".invalid") {
            note("mail_to", "letters from the contact form would go nowhere; set EUMIA_MAIL_TO to the convener's desk");
        }
        let with_proxy = url.starts_with("https://") && !open;
        if with_proxy && self.trusted_proxies.is_empty() {
            note(
                "trusted_proxies",
                "behind a proxy every visitor would count as one, and share one limit for forms; name the proxy's address",
            );
        }
        if self.metrics_token.as_ref().is_some_and(|token| token.0.len() < 24) {
            note("metrics_token", "it can be guessed; use at least 24 random signs");
        }
        found.extend(self.useless_ones());
        found
    }

    /// Settings with which it would not start, or not do what is meant.
    fn useless_ones(&self) -> Vec<Unsafe> {
        let mut found = Vec::new();
        let mut note = |setting, why: &str| found.push(Unsafe { setting, why: why.to_owned() });
        if self.data_dir.as_os_str().is_empty() {
            note("data_dir", "it is empty; name a folder");
        }
        if !["sqlite:", "postgres:", "postgresql:"].iter().any(|start| self.database().starts_with(start)) {
            note("database_url", "it must start with sqlite:// or postgres://");
        }
        let url = self.public_url();
        let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        if host.is_none_or(|host| host.is_empty() || host.contains(['/', '?', '#', '@'])) {
            note(
                "public_url",
                "it must be scheme and host alone, such as https://academy.example.org: the site answers at its root",
            );
        }
        for (setting, address) in [("mail_from", &self.mail_from), ("mail_to", &self.mail_to)] {
            if Mailbox::new(None, address).is_err() {
                note(setting, "it must be an email address such as desk@example.org");
            }
        }
        if !self.log.split(',').any(|part| part.trim().parse::<LevelFilter>().is_ok()) {
            note("log", "it names no level for the whole program, so almost nothing would be logged; begin it with info or warn");
        }
        found
    }

    fn names(&self) -> impl Iterator<Item = String> + use<> {
        let values = serde_json::to_value(self).unwrap_or_default();
        values.as_object().map(|object| object.keys().cloned().collect::<Vec<_>>()).unwrap_or_default().into_iter()
    }
}

/// Each setting that cannot be read, by the name under which it is set.
fn unreadable(error: &figment::Error) -> anyhow::Error {
    let each = error.clone().into_iter().map(|fault| {
        let name = fault.path.last().map_or_else(|| "a setting".to_owned(), |name| format!("EUMIA_{}", name.to_uppercase()));
        let source = fault.metadata.as_ref().map(|metadata| format!(" ({})", metadata.name)).unwrap_or_default();
        format!("{name}{source}: {}", fault.kind)
    });
    let lines: Vec<String> = each.collect();
    anyhow::anyhow!("these settings cannot be read:\n{}\nMend them, then `eumia check` shows all of them.", lines.join("\n"))
}

fn origin(figment: &Figment, name: &str, overrides: &Overrides) -> String {
    let from_command_line = (name == "data_dir" && overrides.data.is_some()) || (name == "listen" && overrides.listen.is_some());
    if from_command_line {
        return "command line".to_owned();
    }
    match figment.find_metadata(name) {
        Some(metadata) if metadata.name.contains("environment") => format!("environment, EUMIA_{}", name.to_uppercase()),
        Some(metadata) if metadata.name.contains("TOML") => "eumia.toml".to_owned(),
        _ => "default".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unsafe_settings(settings: &Settings) -> Vec<&'static str> {
        settings.unsafe_ones().into_iter().map(|found| found.setting).collect()
    }

    #[test]
    fn the_defaults_are_safe_and_each_unsafe_setting_is_named() {
        assert_eq!(unsafe_settings(&Settings::default()), [""; 0]);
        let open = Settings { listen: "0.0.0.0:80".parse().expect("an address"), ..Settings::default() };
        assert_eq!(unsafe_settings(&open), ["public_url", "public_url"]);
        let plain = Settings { public_url: Some("http://example.org".into()), ..Settings::default() };
        assert_eq!(unsafe_settings(&plain), ["public_url"]);
        let mail = Settings { smtp_url: Some(Secret("smtp://mail.example.org".into())), ..Settings::default() };
        assert_eq!(unsafe_settings(&mail), ["smtp_url", "mail_to"]);
        let token = Settings { metrics_token: Some(Secret("short".into())), ..Settings::default() };
        assert_eq!(unsafe_settings(&token), ["metrics_token"]);
        let proxied = Settings { public_url: Some("https://academy.example.org".into()), ..Settings::default() };
        assert_eq!(unsafe_settings(&proxied), ["trusted_proxies"]);
    }

    #[test]
    fn a_setting_that_cannot_work_is_named_before_the_start() {
        let settings = Settings {
            data_dir: "".into(),
            database_url: Some(Secret("mysql://x/y".into())),
            public_url: Some("http://localhost/sub".into()),
            mail_to: "desk".into(),
            log: "loud".into(),
            ..Settings::default()
        };
        assert_eq!(unsafe_settings(&settings), ["data_dir", "database_url", "public_url", "mail_to", "log"]);
    }

    #[test]
    fn a_secret_does_not_print() {
        assert_eq!(format!("{:?}", Secret("hunter2".into())), "(set, not shown)");
    }
}
