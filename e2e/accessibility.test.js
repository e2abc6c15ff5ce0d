// Every page kind, small and large, light and dark: no violation of WCAG 2.2 AA that axe-core can find.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { accessibilityFaults } from './checks.js';
import { pageKinds, pathIn } from './pages.js';
import { open, openBrowser, siteUrl, withPage } from './site.js';

const browser = await openBrowser();
const widths = [320, 1280];
const schemes = ['light', 'dark'];
// A strict policy keeps foreign scripts out, axe-core among them; `hosts.test.js` looks at the policy itself.
const options = { bypassCSP: true, reducedMotion: 'reduce' };

for (const kind of pageKinds) {
  test(`axe-core finds nothing: ${kind.name}`, () =>
    withPage(browser, { ...options, as: kind.as }, async (page) => {
      await open(page, siteUrl() + pathIn(kind, 'en'), kind.status);
      const faults = [];
      for (const width of widths) {
        for (const colorScheme of schemes) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          for (const fault of await accessibilityFaults(page)) faults.push(`${width} px, ${colorScheme}: ${fault}`);
        }
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      for (const fault of await accessibilityFaults(page)) faults.push(`forced colours: ${fault}`);
      assert.deepEqual(faults, []);
    }));
}

test('axe-core finds nothing: contact form with errors', () =>
  withPage(browser, options, async (page) => {
    await open(page, `${siteUrl()}/en/contact`);
    const form = page.locator('main form[method=post i]');
    await form.evaluate((element) => element.setAttribute('novalidate', ''));
    await form.locator('button[type=submit], button:not([type])').last().click();
    await page.locator('main [aria-invalid=true]').first().waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);
  }));
