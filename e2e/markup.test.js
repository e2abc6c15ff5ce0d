// Every page kind in every language, as the server sends it: the Nu HTML checker finds no error.

import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';

import { markupFaults } from './checks.js';
import { pageKinds, pathIn } from './pages.js';
import { headersOf, languages, siteUrl } from './site.js';

const folder = new URL('./results/markup/', import.meta.url);

test('the HTML checker finds no error on any page', async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const language of languages) {
    mkdirSync(new URL(`${language}/`, folder), { recursive: true });
    for (const kind of pageKinds) {
      const answer = await fetch(siteUrl() + pathIn(kind, language), { headers: await headersOf(kind.as) });
      assert.equal(answer.status, kind.status, answer.url);
      const file = `${kind.name.replace(/[^a-z0-9]+/g, '-')}.html`;
      writeFileSync(new URL(`${language}/${file}`, folder), await answer.text());
    }
  }
  assert.deepEqual(await markupFaults(folder.pathname), []);
});
