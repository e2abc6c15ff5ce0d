// An administrator invites a colleague by form; she opens the link in her letter, sets a password and is in.

import assert from 'node:assert/strict';

import { siteUrl } from '../site.js';
import { looksSound } from './hands.js';
import { linkTo, signIn, signOut } from './people.js';

/** `administrator` and `guest` are two hands, each in a browser of its own. */
export async function inviteColleague(administrator, guest, { language, person, role }) {
  await administrator.page.goto(`${siteUrl()}/${language}/work`);
  await administrator.go(`main a[href="/${language}/work/people"]`);
  await administrator.go('main a[href$="/work/people/new"]');

  // Without an address she cannot be invited: what is wrong is said, what was typed is kept.
  await administrator.fill('#name', person.name);
  await administrator.choose('#lang', language);
  await administrator.tick(`[name=role-${role}]`);
  await administrator.go('form[action$="/work/people/new"] button');
  assert.equal(await administrator.page.locator('#email').getAttribute('aria-invalid'), 'true', 'the address is missing');
  assert.equal(await administrator.page.locator('#name').inputValue(), person.name, 'the name is kept');
  assert.equal(await administrator.page.locator(`[name=role-${role}]`).isChecked(), true, 'the role is kept');
  await looksSound(administrator.page);
  await administrator.fill('#email', person.email);
  await administrator.go('form[action$="/work/people/new"] button');
  assert.equal(await administrator.page.locator('h1').innerText(), person.name, 'her page opens');
  assert.equal(await administrator.page.locator('.state-invited').count(), 1, 'she is invited');

  const link = await linkTo(person.email, 'link');
  assert.ok(link.startsWith(`${siteUrl()}/${language}/`), 'the letter is in her language');
  await guest.page.goto(link);
  assert.equal(await guest.page.locator('#name').inputValue(), person.name);
  await looksSound(guest.page);
  await guest.fill('#name', `${person.name} herself`);
  await guest.fill('#password', person.password);
  await guest.go('main form button');
  assert.equal(new URL(guest.page.url()).pathname, `/${language}/work`, 'she is in');

  // The link is used up; from now on she comes in with what she has set.
  await signOut(guest);
  await guest.page.goto(link);
  assert.equal(await guest.page.locator('#password').count(), 0, 'the link works once');
  await signIn(guest, person, { language });
  assert.equal(new URL(guest.page.url()).pathname, `/${language}/work`, 'her password lets her in');
  assert.ok((await guest.page.locator('.lede').innerText()).includes(`${person.name} herself`), 'she is greeted by name');

  await administrator.page.reload();
  assert.equal(await administrator.page.locator('.state-accepted').count(), 1, 'the administrator sees that she has come');
}
