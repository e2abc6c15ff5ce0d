// Every page kind in every language: it says its language, shows no message names, and switches to itself.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { languageFaults, messageKeys, switchFaults } from './checks.js';
import { pageKinds, pathIn } from './pages.js';
import { languages, open, openBrowser, siteUrl, withPage } from './site.js';

const browser = await openBrowser();
const keys = messageKeys();

test('the interface has messages', () => assert.ok(keys.length > 50, `only ${keys.length} message names were found`));

const readers = [...new Set(pageKinds.map((kind) => kind.as))];

for (const language of languages) {
  for (const as of readers) {
    test(`every page ${as ? `of the ${as} ` : ''}is in "${language}" and leads to itself in the others`, () =>
      withPage(browser, { as }, async (page) => {
        const faults = [];
        for (const kind of pageKinds.filter((kind) => kind.as === as)) {
          await open(page, siteUrl() + pathIn(kind, language), kind.status);
          const found = await languageFaults(page, language, keys);
          // A page that is nowhere is nowhere in the other languages, too.
          if (kind.status === 200) found.push(...(await switchFaults(page, language, languages)));
          for (const fault of found) faults.push(`${kind.name}: ${fault}`);
        }
        assert.deepEqual(faults, []);
      }));
  }
}

test('a click on the switch leads to the same page', () =>
  withPage(browser, {}, async (page) => {
    await open(page, `${siteUrl()}/en/practices?country=IT`);
    const link = page.locator('a[hreflang=it]').first();
    // The switch may be folded away; what unfolds it is a summary or a button before it.
    if (!(await link.isVisible())) await page.locator('summary').filter({ visible: true }).first().click();
    await link.click();
    assert.equal(page.url(), `${siteUrl()}/it/practices?country=IT`);
  }));
