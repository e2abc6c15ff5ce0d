// The journeys of those who write: edit, publish, translate, ask; with script and without, by keyboard, 320 px wide.

import { test } from 'node:test';

import { backAndOn, discardedElsewhere, doubleClicks, editAndPublish, twoTabs, typeBeforeAClosedDoor, typeOnWhileSignedOut } from './journeys/edit.js';
import { keyboard, mouse } from './journeys/hands.js';
import { colleague, makeDesk, skip, timeout } from './journeys/people.js';
import { askAndAnswer } from './journeys/running.js';
import { translateAndRenew } from './journeys/translate.js';
import { openBrowser, withPage } from './site.js';

const browser = await openBrowser();
const small = { viewport: { width: 320, height: 640 } };
const wide = { viewport: { width: 1440, height: 900 } };

/** The same journey in ways that a person may make it. */
const ways = [
  { how: 'with script', script: true, language: 'en', to: 'it', hand: mouse, options: wide },
  { how: 'with script, by keyboard at 320 px', script: true, language: 'de', hand: keyboard, options: small },
  { how: 'without script at 320 px', script: false, language: 'es', to: 'fr', hand: mouse, options: { ...small, javaScriptEnabled: false } },
];
const withAndWithout = [ways[0], ways[2]];

for (const { how, script, language, hand, options } of ways) {
  test(`a practice is edited and published, ${how}`, { skip, timeout }, async () => {
    const editor = await colleague('Edda', ['editor'], language);
    await withPage(browser, { ...options, as: editor }, (page) =>
      withPage(browser, wide, (reader) =>
        editAndPublish(hand(page), reader, { language, slug: 'vejle-danish-simulator', sentence: `Edited ${how}.`, script }),
      ),
    );
  });
}

for (const { how, script, language, to, hand, options } of withAndWithout) {
  const slug = 'hamburg-parents-on-the-spot';
  const draft = { language, slug, sentence: `Written ${how}.`, script };
  /** Runs `journey` with hands of a new editor, in as many tabs as it takes. */
  const asEditor = async (journey) => {
    const editor = await colleague('Edda', ['editor'], language);
    await withPage(browser, { ...options, as: editor }, async (page) =>
      journey(hand(page), hand(await page.context().newPage()), editor),
    );
  };

  test(`a session that ends while one types costs no word, ${how}`, { skip, timeout }, () =>
    asEditor((one, _, editor) => typeOnWhileSignedOut(one, editor, draft)));

  if (script) {
    test('what was sent to a closed door is not called saved', { skip, timeout }, () => asEditor((one) => typeBeforeAClosedDoor(one, draft)));

    test('a draft discarded in another tab is not called saved', { skip, timeout }, () =>
      asEditor((one, two) => discardedElsewhere(one, two, draft)));
  }

  test(`the back button costs no word, ${how}`, { skip, timeout }, () => asEditor((one) => backAndOn(one, draft)));

  test(`two tabs with one draft cost no word, ${how}`, { skip, timeout }, () => asEditor((one, two) => twoTabs(one, two, draft)));

  test(`buttons pressed twice do it once, ${how}`, { skip, timeout }, () =>
    asEditor((one) => withPage(browser, wide, (reader) => doubleClicks(one, reader, draft))));

  test(`a translation is made, becomes outdated and is renewed, ${how}`, { skip, timeout }, async () => {
    const [translator, editor] = [await colleague('Tina', ['translator'], language), await colleague('Edda', ['editor'])];
    await withPage(browser, { ...options, as: translator }, (page) =>
      withPage(browser, { ...wide, as: editor }, (other) =>
        translateAndRenew(hand(page), mouse(other), {
          language,
          to,
          slug: 'vienna-lived-diversity',
          words: `Übersetzt, tradotto, traduit: ${how} (${process.pid}).`,
          sentence: `New in the source, ${how} (${process.pid}).`,
        }),
      ),
    );
  });

  test(`the yearly question is asked and answered by its link, ${how}`, { skip, timeout }, async () => {
    const practice = script ? 'visby-democracy-for-childrens-future' : 'southwark-st-georges-day';
    const mailbox = `desk-${language}-${process.pid}@example.org`;
    const [editor, steward] = [await colleague('Edda', ['editor'], language), await colleague('Stina')];
    await makeDesk(`asked-${language}`, { stewards: [steward], practice, mailbox });
    await withPage(browser, { ...options, as: editor }, (page) =>
      withPage(browser, options, (home) =>
        askAndAnswer(hand(page), hand(home), { language, slug: practice, mailbox, note: script ? '' : 'Desde 2025 hay dos fiestas.' }),
      ),
    );
  });
}
