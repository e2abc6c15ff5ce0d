// With JavaScript off, a visitor finds a practice, opens its sources and its PDF, and writes to the editors.

import { test } from 'node:test';

import { journeyWithoutScript } from './journeys/visit.js';
import { openBrowser, siteUrl, withPage } from './site.js';

const browser = await openBrowser();

test('from home to a letter, without script', () =>
  withPage(browser, { javaScriptEnabled: false }, (page) =>
    journeyWithoutScript(page, siteUrl(), { words: 'vicini', slug: 'turin-neighbourhood-houses' }),
  ));
