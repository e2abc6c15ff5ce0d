// A call from its first text to the record that the public reads; with script and without, by keyboard, 320 px wide.

import { test } from 'node:test';

import { answerTogether, beginAsStranger, openCall, readIt } from './journeys/call.js';
import { decide, readBlind, readRecord, seatPanel } from './journeys/choose.js';
import { keyboard, mouse } from './journeys/hands.js';
import { colleague, skip, timeout } from './journeys/people.js';
import { openBrowser, withPage } from './site.js';

const browser = await openBrowser();
const small = { viewport: { width: 320, height: 640 } };
const wide = { viewport: { width: 1440, height: 900 } };

const ways = [
  { how: 'with script', script: true, language: 'it', hand: mouse, options: wide },
  { how: 'by keyboard at 320 px', script: true, language: 'de', hand: keyboard, options: small },
  { how: 'without script at 320 px', script: false, language: 'fr', hand: mouse, options: { ...small, javaScriptEnabled: false } },
];

for (const { how, script, language, hand, options } of ways) {
  test(`a call is opened, answered together, read, chosen from and published, ${how}`, { skip, timeout: 2 * timeout }, async () => {
    const convener = await colleague('Carla', ['convener'], language);
    const call = { language, slug: `journey-${language}-${process.pid}`, title: `Journey ${how}` };
    await withPage(browser, { ...options, as: convener }, async (page) => {
      await openCall(hand(page), call);
      await withPage(browser, options, async (stranger) => {
        const { form, author } = await beginAsStranger(hand(stranger), call);
        call.author = author;
        await answerTogether(hand(stranger), browser, { language, form, script, hands: hand, options });
      });
      await readIt(hand(page), call);
      await seatPanel(hand(page), call);
      await readBlind(browser, { ...call, hands: hand, options });
      await decide(hand(page), call);
      await withPage(browser, options, (anybody) => readRecord(anybody, call));
    });
  });
}
