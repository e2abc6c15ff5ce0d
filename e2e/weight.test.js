// A first visit is light: at most 100 kB over the wire with fonts and all, and words within 5 s at 400 kbit/s.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { bytesOfFirstView, firstWords } from './checks.js';
import { openBrowser, siteUrl, withPage } from './site.js';

const browser = await openBrowser();
const bytesMax = 100_000;
const waitMaxMs = 5_000;

for (const path of ['/', '/practices', '/practices/turin-neighbourhood-houses']) {
  test(`is light: ${path}`, (t) =>
    withPage(browser, {}, async (page) => {
      const bytes = await bytesOfFirstView(page, `${siteUrl()}/en${path}`);
      t.diagnostic(`${bytes} bytes`);
      assert.ok(bytes <= bytesMax, `${bytes} bytes, at most ${bytesMax} are meant`);
    }));

  test(`can be read soon over a slow line: ${path}`, (t) =>
    withPage(browser, {}, async (page) => {
      const waitMs = await firstWords(page, `${siteUrl()}/en${path}`, 400);
      t.diagnostic(`${Math.round(waitMs)} ms`);
      assert.ok(waitMs <= waitMaxMs, `${waitMs} ms, at most ${waitMaxMs} are meant`);
    }));
}
