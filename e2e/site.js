// Where the site under test is, and a browser to look at it with.

import { after } from 'node:test';
import { chromium } from 'playwright-core';

export const languages = ['en', 'it', 'fr', 'de', 'es'];

/** The address of the site, without a slash at its end. */
export function siteUrl() {
  const url = process.env.EUMIA_URL;
  if (!url) throw new Error('EUMIA_URL says where the site is; `cargo xtask test --only browser` starts one and sets it');
  return url.replace(/\/$/, '');
}

/** One browser for a whole test file, closed when the file is done. */
export async function openBrowser() {
  const browser = await launch();
  after(() => browser.close());
  return browser;
}

/** Debian's Chromium, told to speak to nobody on its own. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.EUMIA_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** The session of the demo's made-up person with this role, as name and value of a cookie: one for each role. */
export function sessionOf(role) {
  if (!sessions.has(role)) sessions.set(role, signIn(role));
  return sessions.get(role);
}

const sessions = new Map();

async function signIn(role) {
  const doors = await (await fetch(`${siteUrl()}/en/sign-in`)).text();
  const door = new RegExp(`name="person" value="([^"]+)">[^<]* ${role}<`, 'i').exec(doors);
  if (!door) throw new Error(`the demo has nobody who is ${role}`);
  const body = new URLSearchParams({ person: door[1] });
  const answer = await fetch(`${siteUrl()}/en/sign-in/demo`, { method: 'POST', body, redirect: 'manual' });
  return cookiesIn(answer)[0];
}

/** The cookies that an answer sets, as name and value. */
export function cookiesIn(answer) {
  return answer.headers.getSetCookie().map((line) => {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
    return { name, value };
  });
}

/** The cookies of somebody: a role of the demonstration, or a colleague with cookies of her own. */
async function cookiesOf(who) {
  if (!who) return [];
  return typeof who === 'string' ? [await sessionOf(who)] : who.cookies;
}

/** What `fetch` needs to be that person. */
export async function headersOf(who) {
  const cookies = await cookiesOf(who);
  return cookies.length > 0 ? { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') } : {};
}

/** Runs `look` with a page of its own, in a context of its own (no cache, no cookies but those of who it is opened `as`). */
export async function withPage(browser, { as, ...options } = {}, look) {
  const context = await browser.newContext(options);
  try {
    await context.addCookies((await cookiesOf(as)).map((cookie) => ({ ...cookie, url: siteUrl() })));
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Opens an address and makes sure that it answers as it should. */
export async function open(page, url, status = 200) {
  const response = await page.goto(url);
  if (response.status() !== status) throw new Error(`${url} answered ${response.status()}, not ${status}`);
  return response;
}
