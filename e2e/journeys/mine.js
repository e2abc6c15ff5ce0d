// My data: all of it in a ZIP of JSON and HTML, and then no more of it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { unzipSync } from 'fflate';

import { siteUrl } from '../site.js';
import { looksSound } from './hands.js';
import { signIn } from './people.js';

/** `person` is signed in at the hand's page. `isSound` looks at the page in the ZIP and gives its faults. */
export async function exportAndErase(hand, person, { language }) {
  const { page } = hand;
  await page.goto(`${siteUrl()}/${language}/account`);
  await hand.go(`main a[href="/${language}/account/data"]`);
  const [download] = await Promise.all([page.waitForEvent('download'), hand.press('main a[download]')]);
  const files = unzipSync(readFileSync(await download.path()));
  assert.deepEqual(Object.keys(files).sort(), ['data.json', 'index.html']);
  const text = (name) => Buffer.from(files[name]).toString('utf8');
  assert.ok(JSON.stringify(JSON.parse(text('data.json'))).includes(person.email), 'programs can read it');
  assert.ok(text('index.html').includes(`<html lang="${language}"`) && text('index.html').includes(person.email), 'and people');

  await page.goto(`${siteUrl()}/${language}/account/data`);
  await hand.go(`main a[href="/${language}/account/data/erase"]`);
  await hand.fill('#email', 'somebody.else@example.org');
  await hand.go('main form button');
  assert.equal(await page.locator('#email').getAttribute('aria-invalid'), 'true', 'her own address must be typed');
  await looksSound(page);
  const cookies = await page.context().cookies();
  await hand.fill('#email', person.email);
  await hand.go('main form button');
  assert.equal(new URL(page.url()).pathname, `/${language}/erased`);

  // Neither the session nor the password leads back.
  await page.context().addCookies(cookies);
  await page.goto(`${siteUrl()}/${language}/work`);
  assert.equal(new URL(page.url()).pathname, `/${language}/sign-in`, 'the session is out');
  await signIn(hand, person, { language });
  assert.equal(await page.locator('#email').getAttribute('aria-invalid'), 'true', 'nobody has this address any more');
}
