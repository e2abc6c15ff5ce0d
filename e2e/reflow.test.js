// Nothing scrolls sideways: at 320 px, at 400 % zoom, and when a translation is 40 % longer.
// German, because its words are the longest that the interface has.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { lengthenTexts, reflowFaults } from './checks.js';
import { pageKinds, pathIn } from './pages.js';
import { open, openBrowser, siteUrl, withPage } from './site.js';

const browser = await openBrowser();
/** A window of 1280 x 1024 at 400 % is one of 320 x 256, with four dots to a pixel. */
const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

for (const kind of pageKinds) {
  test(`fits its window: ${kind.name}`, () =>
    withPage(browser, { ...zoomed, as: kind.as }, async (page) => {
      await open(page, siteUrl() + pathIn(kind, 'de'), kind.status);
      assert.deepEqual(await reflowFaults(page), [], 'at 320 px, which is 1280 px at 400 %');
      await lengthenTexts(page);
      assert.deepEqual(await reflowFaults(page), [], 'at 320 px with texts 40 % longer');
      for (const width of [768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await reflowFaults(page), [], `at ${width} px with texts 40 % longer`);
      }
    }));
}
