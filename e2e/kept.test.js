// What is typed beside a source and not saved: kept, told, brought back, and gone when it should be.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { keyboard, mouse, patience } from './journeys/hands.js';
import { comeBackToOtherWords, leaveAndComeBack, shareAComputer } from './journeys/kept.js';
import { colleague, skip, timeout } from './journeys/people.js';
import { openBrowser, withPage } from './site.js';

const browser = await openBrowser();
const small = { viewport: { width: 320, height: 640 } };
const wide = { viewport: { width: 1440, height: 900 } };
const slug = 'nantes-cnce';

const translator = (language = 'en') => colleague('Tina', ['translator'], language);

for (const { how, hand, language, to, options } of [
  { how: 'by mouse', hand: mouse, language: 'en', to: 'it', options: wide },
  { how: 'by keyboard at 320 px', hand: keyboard, language: 'de', to: 'fr', options: small },
]) {
  test(`words that are not saved are back when she is, ${how}`, { skip, timeout }, async () =>
    withPage(browser, { ...options, as: await translator(language) }, (page) =>
      withPage(browser, {}, (reader) => leaveAndComeBack(hand(page), reader, { language, to, slug, words: `Parole ${process.pid}.` })),
    ));
}

test('words that come back do not overwrite what was saved meanwhile', { skip, timeout }, async () =>
  withPage(browser, { ...wide, as: await translator() }, async (page) =>
    withPage(browser, { ...wide, as: await translator() }, (other) =>
      comeBackToOtherWords(mouse(page), mouse(other), {
        language: 'en',
        to: 'es',
        slug,
        words: `Palabras ${process.pid}.`,
        others: `Otras ${process.pid}.`,
      }),
    ),
  ));

const shared = { language: 'en', to: 'de', slug, words: `Worte ${process.pid}.` };
const share = async (spoil = () => {}) => {
  const people = [await translator(), await translator()];
  return withPage(browser, wide, async (page) => {
    await spoil(page);
    return shareAComputer(mouse(page), people, shared);
  });
};

test('a shared computer shows her words to nobody and forgets them when she signs out', { skip, timeout }, () => share());

// What must be seen to fail.

const withoutKeeping = (page) => page.addInitScript(() => (Storage.prototype.setItem = () => {}));
const forAnybody = (page) => page.addInitScript(() => {
  const { getItem, setItem } = Storage.prototype;
  const anybodys = (key) => key.replace(/words \S+/, 'words anybody');
  Storage.prototype.getItem = function (key) { return getItem.call(this, anybodys(key)); };
  Storage.prototype.setItem = function (key, value) { setItem.call(this, anybodys(key), value); };
});
const stayingBehind = (page) =>
  page.route('**/sign-out', async (route) => {
    const response = await route.fetch({ maxRedirects: 0 });
    const { 'clear-site-data': _, ...headers } = response.headers();
    return route.fulfill({ response, headers });
  });

for (const [what, spoil, expected] of [
  ['words that are not kept', withoutKeeping, /what she typed is back/],
  ['words that anybody sees', forAnybody, /nobody else sees them/],
  ['words that stay behind', stayingBehind, /nothing of hers stays/],
]) {
  test(`the journey finds: ${what}`, { skip, timeout }, async () => {
    patience.ms = 5_000;
    await assert.rejects(share(spoil), expected);
  });
}
