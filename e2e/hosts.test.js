// No page asks another host for anything, and the browser has nothing to complain of: no error, no breach of the policy.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { watch } from './checks.js';
import { pageKinds, pathIn } from './pages.js';
import { open, openBrowser, siteUrl, withPage } from './site.js';

const browser = await openBrowser();

for (const kind of pageKinds) {
  test(`keeps to itself: ${kind.name}`, () =>
    withPage(browser, { as: kind.as }, async (page) => {
      const faults = watch(page, siteUrl());
      await open(page, siteUrl() + pathIn(kind, 'fr'), kind.status);
      // What loads late, loads when it comes into sight.
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState('networkidle');
      assert.deepEqual(faults, []);
    }));
}
