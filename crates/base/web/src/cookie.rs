//! Cookies: only ours, only for the server's eyes.

use http::{HeaderMap, HeaderValue, header};

use crate::App;

/// A cookie that holds a secret.
#[derive(Clone, Copy, Debug)]
pub struct Cookie {
    pub name: &'static str,
    /// How long a browser keeps it.
    pub seconds: u32,
}

impl Cookie {
    /// Its secret, if the request bears one.
    pub fn read(&self, app: &App, headers: &HeaderMap) -> Option<String> {
        let name = self.full_name(app);
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut pairs = cookies.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(key, _)| *key == name).map(|(_, secret)| secret.to_owned())
    }

    /// The header that hands the browser its secret (URL-safe signs), or takes it away.
    pub fn set(&self, app: &App, secret: Option<&str>) -> HeaderValue {
        let (name, secure) = (self.full_name(app), if is_https(app) { "; Secure" } else { "" });
        let seconds = if secret.is_some() { self.seconds } else { 0 };
        let secret = secret.unwrap_or_default();
        let cookie = format!("{name}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}");
        HeaderValue::from_str(&cookie).unwrap_or(HeaderValue::from_static(""))
    }

    /// With the prefix that keeps other hosts from setting it, wherever the site is reached by HTTPS.
    fn full_name(&self, app: &App) -> String {
        if is_https(app) { format!("__Host-{}", self.name) } else { self.name.to_owned() }
    }
}

fn is_https(app: &App) -> bool {
    app.outside.public_url.starts_with("https://")
}
