// Who makes the journeys: colleagues that nobody else uses, invited as an administrator invites them, and the letters they get.
//
// The demonstration puts letters into `outbox/` of its data folder, which EUMIA_DATA_DIR names.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { cookiesIn, headersOf, siteUrl } from '../site.js';

const folder = process.env.EUMIA_DATA_DIR;

/** Why journeys with letters cannot be made here, if they cannot: an option of `test`. */
export const skip = folder ? false : 'EUMIA_DATA_DIR does not say in which folder the letters of this site are';

/** A journey that hangs ends; one that is well takes a few seconds. */
export const timeout = 120_000;

export const password = 'three herons over a pond';

let made = 0;

/** A name and an address of nobody else. */
export function newcomer(word) {
  made += 1;
  return { name: `${word} of the Journeys`, email: `${word}-${process.pid}-${made}@example.org`.toLowerCase(), password };
}

/** Somebody who was invited, has set a password and is signed in; `roles` for the whole site. */
export async function colleague(word, roles = [], language = 'en') {
  const { name, email } = newcomer(word);
  const form = { name, email, lang: language, ...Object.fromEntries(roles.map((role) => [`role-${role}`, 'yes'])) };
  const invited = await send('/en/work/people/new', form, 'administrator');
  const id = /people\/([^?]+)/.exec(invited.headers.get('location'))[1];
  const link = await linkTo(email, 'link');
  const accepted = await send(new URL(link).pathname, { email, name, password });
  assert.equal(accepted.status, 303, 'the invitation is accepted');
  return { id, name, email, password, cookies: cookiesIn(accepted) };
}

/** A desk that nobody else uses, with these stewards, and with a practice if one is named; gives its slug. */
export async function makeDesk(word, { stewards = [], practice, mailbox = '' }) {
  const slug = `${word}-${process.pid}`;
  const make = async (path, form) => {
    const answer = await send(`/en/work/desks/${path}`, form, 'administrator');
    assert.equal(answer.status, 303, `${path} is done`);
  };
  const about = { name: `Desk ${slug} of the Journeys`, organisation: 'Journeys', place: 'turin', email: mailbox, slug };
  await make('new', about);
  for (const { email } of stewards) await make(`${slug}/members`, { email, steward: 'yes' });
  if (practice) await make(`${slug}/practices`, { practice });
  return slug;
}

/** Sends a form as somebody: a role of the demonstration, or a colleague. */
export async function send(path, form, as) {
  return fetch(siteUrl() + path, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual', headers: await headersOf(as) });
}

/** The address `/{language}/{what}/…` in the newest letter to `email` that has one; waits for the letter. */
export async function linkTo(email, what, wait_ms = 10_000) {
  const until = Date.now() + wait_ms;
  while (Date.now() < until) {
    for (const letter of lettersTo(email)) {
      const link = new RegExp(`https?://\\S+/[a-z]{2}/${what}/\\S+`).exec(letter);
      if (link) return link[0];
    }
    await new Promise((passed) => setTimeout(passed, 50));
  }
  return assert.fail(`no letter to ${email} with a link to ${what} within ${wait_ms} ms`);
}

/** What was written to an address, the newest first. */
export function lettersTo(email) {
  const outbox = join(folder, 'outbox');
  if (!existsSync(outbox)) return []; // nothing was written to anybody yet
  const files = readdirSync(outbox).filter((file) => file.endsWith('.eml')).map((file) => join(outbox, file));
  const letters = files.map((file) => ({ text: readFileSync(file, 'utf8'), at: statSync(file).mtimeMs }));
  return letters
    .sort((one, other) => other.at - one.at)
    .map(({ text }) => text.split('\r\n\r\n'))
    .filter(([head]) => head.includes(email))
    .map(([, ...body]) => readable(body.join('\n\n')));
}

/** Quoted-printable text as people read it. */
function readable(text) {
  const bytes = text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Signs in with address and password, from the page that asks for them. */
export async function signIn(hand, person, { language = 'en', origin = siteUrl(), next = '' } = {}) {
  await hand.page.goto(`${origin}/${language}/sign-in${next && `?next=${encodeURIComponent(next)}`}`);
  await hand.fill('#email', person.email);
  await hand.fill('#password', person.password);
  return hand.go(`form[action="/${language}/sign-in"] button`);
}

/** Signs out by the button in the head of the page. */
export function signOut(hand) {
  return hand.go('form[action$="/sign-out"] button');
}
