// With the keyboard alone: one journey, every stop of the page kinds that people stay on, and the way back through the longest form.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { walkBack, walkByKeyboard } from './checks.js';
import { journeyByKeyboard } from './journeys/visit.js';
import { languages, open, openBrowser, siteUrl, withPage } from './site.js';

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

const form = '/work/practices/turin-neighbourhood-houses/edit';
const bar = '.bench-bar';

for (const width of [320, 1280, 1440]) {
  test(`nothing that has the focus is under the bar of the practice form, on the way back at ${width} px`, () =>
    withPage(browser, { viewport: { width, height: 900 }, as: 'editor' }, async (page) => {
      await open(page, `${siteUrl()}/en${form}`);
      const { stops, faults } = await walkBack(page, '.bench-form .actions button', bar);
      assert.deepEqual(faults, []);
      assert.ok(stops >= 100, `only ${stops} stops`);
    }));
}

for (const language of languages) {
  test(`saving and publishing stay in sight on one line, in ${language}`, () =>
    withPage(browser, { as: 'editor' }, async (page) => {
      for (const [width, mostHeight] of [[320, 56], [1280, 64], [1440, 64]]) {
        await page.setViewportSize({ width, height: 640 });
        await open(page, `${siteUrl()}/${language}${form}`);
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
        const { height, top } = await page.locator(bar).evaluate((element) => element.getBoundingClientRect());
        assert.ok(top === 0 && height <= mostHeight, `at ${width} px the bar is ${height} px high, at ${top} px`);
        for (const button of await page.locator(`${bar} button`).all()) {
          const box = await button.boundingBox();
          assert.ok(box.y >= 0 && box.y + box.height <= height && box.x + box.width <= width, `at ${width} px a button is cut off`);
        }
      }
    }));
}
