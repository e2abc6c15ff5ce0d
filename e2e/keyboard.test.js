// With the keyboard alone: one journey, and every stop of the page kinds that people stay on.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { walkByKeyboard } from './checks.js';
import { journeyByKeyboard } from './journeys/visit.js';
import { open, openBrowser, siteUrl, withPage } from './site.js';

const browser = await openBrowser();
const walked = ['/', '/practices', '/practices/turin-neighbourhood-houses', '/contact'];

test('from home to a practice, by keyboard', () =>
  withPage(browser, {}, (page) =>
    journeyByKeyboard(page, siteUrl(), { words: 'neighbourhood', slug: 'turin-neighbourhood-houses' }),
  ));

for (const path of walked) {
  for (const viewport of [{ width: 320, height: 640 }, { width: 1280, height: 900 }]) {
    test(`every stop of the Tab key is seen: ${path} at ${viewport.width} px`, () =>
      withPage(browser, { viewport }, async (page) => {
        await open(page, `${siteUrl()}/en${path}`);
        const { stops, faults } = await walkByKeyboard(page);
        assert.deepEqual(faults, []);
        assert.ok(stops >= 5, `only ${stops} stops`);
      }));
  }
}
