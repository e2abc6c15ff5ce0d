//! What must be on the machine for a chore, and how it gets there: Debian packages, a cargo tool, npm modules.
//!
//! What is there already is left alone; nothing is looked up unless something is missing.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use crate::commands::{cargo, command, find, is_root, printed, root, succeeds};
use crate::postgres;

/// Something that a chore needs, and the Debian packages that bring it.
#[derive(Clone, Copy)]
pub struct Tool {
    present: fn() -> bool,
    packages: &'static [&'static str],
}

pub const POSTGRES: Tool = Tool { present: || postgres::programs().is_some(), packages: &["postgresql"] };
pub const CHROMIUM: Tool = Tool { present: || Path::new("/usr/bin/chromium").exists(), packages: &["chromium"] };
pub const NODE: Tool = Tool { present: || find("node").is_some(), packages: &["nodejs"] };
pub const NPM: Tool = Tool { present: || find("npm").is_some(), packages: &["npm"] };
/// With the module that serves files compressed beforehand by Brotli.
pub const NGINX: Tool = Tool {
    present: || Path::new("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so").exists() && find("nginx").is_some(),
    packages: &["nginx-light", "libnginx-mod-http-brotli-static"],
};
/// Asks as fast as it is answered.
pub const WRK: Tool = Tool { present: || find("wrk").is_some(), packages: &["wrk"] };
/// The HTML checker is a Java program.
pub const JAVA: Tool = Tool { present: || find("java").is_some(), packages: &["default-jre-headless"] };

/// The oldest Node.js with everything that the browser suite uses; Debian 12 has it.
const NODE_VERSION_MIN: u32 = 18;

/// Sees to it that each of these is on the machine.
///
/// # Errors
/// Something is missing and cannot be installed; the message says what to type.
pub fn bring(tools: &[Tool]) -> Result<()> {
    let missing: Vec<_> = tools.iter().filter(|tool| !(tool.present)()).flat_map(|tool| tool.packages).copied().collect();
    if !missing.is_empty() {
        install_packages(&missing)?;
    }
    if let Some(tool) = tools.iter().find(|tool| !(tool.present)()) {
        bail!("the package {} was installed, but what it should bring is not there", tool.packages.join(" "));
    }
    Ok(())
}

/// The parts of the Rust toolchain and the test runner.
///
/// # Errors
/// They are missing and cannot be installed.
pub fn bring_cargo_tools() -> Result<()> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if printed(&mut cargo(&format!("{subcommand} --version"))).is_err() {
            let added = succeeds(command("rustup").args(["component", "add", component]));
            ensure!(matches!(added, Ok(true)), "cargo {subcommand} is missing: please install `{component}`");
        }
    }
    if printed(&mut cargo("nextest --version")).is_err() {
        println!("Building cargo-nextest, the test runner, from source: five to ten minutes, once.");
        ensure!(succeeds(&mut cargo("install cargo-nextest --locked"))?, "cargo-nextest could not be installed");
    }
    Ok(())
}

/// The npm modules of the browser suite, exactly as its lock file names them.
///
/// # Errors
/// Node.js is too old, or the modules cannot be had.
pub fn bring_npm_modules() -> Result<()> {
    let version = printed(Command::new("node").arg("--version"))?;
    let major = node_major(&version).with_context(|| format!("node calls its version {version}"))?;
    ensure!(
        major >= NODE_VERSION_MIN,
        "Node.js {NODE_VERSION_MIN} or newer is needed, and `node` here is {version}: please remove it, Debian's is then installed"
    );
    let suite = root().join("e2e");
    if modules_are_current(&suite) {
        return Ok(());
    }
    println!("Installing the npm modules of e2e/");
    ensure!(succeeds(command("npm").arg("ci").current_dir(&suite))?, "npm could not install the modules of e2e/");
    Ok(())
}

fn install_packages(packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    println!("Installing Debian packages: {list}");
    let install = ["install", "--yes", "--no-install-recommends"];
    // The lists may be missing or old, so a failure is tried once more after fetching them.
    let installed =
        apt_get(&[&install, packages].concat())? || (apt_get(&["update"])? && apt_get(&[&install, packages].concat())?);
    ensure!(installed, "please install these packages as administrator: apt-get install {list}");
    Ok(())
}

fn apt_get(arguments: &[&str]) -> Result<bool> {
    let asked = arguments.join(" ");
    ensure!(find("apt-get").is_some(), "this machine has no apt-get; please bring by other means: {asked}");
    let mut apt_get = if is_root() {
        command("env")
    } else {
        ensure!(find("sudo").is_some(), "please type as administrator: apt-get {asked}");
        let mut sudo = command("sudo");
        sudo.arg("env");
        sudo
    };
    // Asks nothing, and waits for its turn if another installation is under way.
    apt_get.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=600"]);
    // A line for each of hundreds of packages helps nobody; what goes wrong is on the other stream.
    succeeds(apt_get.args(arguments).stdout(Stdio::null()))
}

fn node_major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// npm writes a lock file of its own beside the modules; when ours is younger, they are out of date.
fn modules_are_current(suite: &Path) -> bool {
    let changed = |file: &str| fs::metadata(suite.join(file)).and_then(|file| file.modified());
    match (changed("node_modules/.package-lock.json"), changed("package-lock.json")) {
        (Ok(installed), Ok(wanted)) => installed >= wanted,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::node_major;

    #[test]
    fn the_version_of_node_is_read() {
        assert_eq!(node_major("v18.20.4\n"), Some(18));
        assert_eq!(node_major("v20.20.2"), Some(20));
        assert_eq!(node_major("twenty"), None);
    }
}
