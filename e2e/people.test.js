// The journeys of people who come, lose a key, hand over and leave: with script and without, by keyboard, 320 px wide.

import { test } from 'node:test';

import { keepDraft } from './journeys/edit.js';
import { handOver } from './journeys/hand-over.js';
import { keyboard, mouse } from './journeys/hands.js';
import { inviteColleague } from './journeys/invite.js';
import { exportAndErase } from './journeys/mine.js';
import { passkeyAndRecovery } from './journeys/passkey.js';
import { colleague, makeDesk, newcomer, skip, timeout } from './journeys/people.js';
import { openBrowser, siteUrl, withPage } from './site.js';

const browser = await openBrowser();
const small = { viewport: { width: 320, height: 640 } };
const plain = { ...small, javaScriptEnabled: false };

/** The same journey in ways that a person may make it. */
const ways = [
  { how: 'with script, by keyboard', language: 'de', hand: keyboard, options: small },
  { how: 'without script', language: 'it', hand: mouse, options: plain },
];

for (const { how, language, hand, options } of ways) {
  test(`a colleague is invited and comes in, ${how}`, { skip, timeout }, () =>
    withPage(browser, { ...options, as: 'administrator' }, (office) =>
      withPage(browser, options, (home) =>
        inviteColleague(hand(office), hand(home), { language, person: newcomer('Irma'), role: 'editor' }),
      ),
    ));

  test(`a desk is handed over, ${how}`, { skip, timeout }, async () => {
    const [leaver, heir] = [await colleague('Lea', ['editor']), await colleague('Henri')];
    const slug = 'bilbao-womens-health';
    const desk = await makeDesk(`left-${language}`, { stewards: [leaver, heir] });
    const words = `Written by Lea, ${how}.`;
    await withPage(browser, { ...options, as: leaver }, (page) => keepDraft(mouse(page), slug, words));
    await withPage(browser, { ...options, as: 'administrator' }, (office) =>
      withPage(browser, { ...options, as: heir }, (home) =>
        handOver(hand(office), hand(home), { language, leaver, heir, desk, slug, words }),
      ),
    );
  });

  test(`somebody takes her data and erases herself, ${how}`, { skip, timeout }, async () => {
    const person = await colleague('Erna', ['editor'], language);
    await withPage(browser, { ...options, as: person }, (page) => exportAndErase(hand(page), person, { language }));
  });
}

test('a passkey is made, used, lost and recovered from', { skip, timeout }, async () => {
  const person = await colleague('Paula', ['reviewer'], 'fr');
  const origin = siteUrl().replace('127.0.0.1', 'localhost');
  await withPage(browser, small, (page) => passkeyAndRecovery(keyboard(page), { origin, language: 'fr', person }));
});
