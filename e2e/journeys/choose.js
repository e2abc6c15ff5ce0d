// From a call that is closed to a record that the public reads: phases, seats, a conflict, marks, a third reader, decision, letters.

import assert from 'node:assert/strict';

import { siteUrl, withPage } from '../site.js';
import { comes, looksSound } from './hands.js';
import { lettersTo } from './people.js';

const readers = ['reviewer', 'chair', 'researcher', 'trainer'];
const criteria = ['aims', 'participation', 'results', 'inclusion', 'sustainability', 'partnership', 'learning', 'transfer'];
const sheet = '.marking form';
const isDone = async (page, what) => assert.equal(await page.locator('.done[role=status]').count(), 1, what);

/** Closes the call, plans how it is read, gives seats to the made-up persons of these roles, and the submission to the first two. */
export async function seatPanel(hand, { language, slug }) {
  const { page } = hand;
  await page.goto(`${siteUrl()}/${language}/work/calls/${slug}`);
  await hand.press('main details.sure > summary');
  await hand.go('main details.sure button[value=close]');
  await hand.go(`main a[href$="/${slug}/reading"]`);
  await looksSound(page);
  await hand.go('main form button[type=submit]');
  await isDone(page, 'the plan is kept');
  await hand.go(`main a[href$="/${slug}/panel"]`);
  await looksSound(page);
  for (const role of readers) {
    await hand.fill('#email', `${role}@eumia.example`);
    await page.locator('[name="language.en"], [name="language.it"], [name="language.fr"], [name="language.de"]').evaluateAll((ticks) => ticks.forEach((tick) => (tick.checked = true)));
    await hand.go('main form button[type=submit]');
    await isDone(page, `${role} has a seat`);
  }
  await page.goto(`${siteUrl()}/${language}/work/calls/${slug}/assignment`);
  await looksSound(page);
  for (const place of [0, 1]) {
    const ids = await page.locator('select[name=seat]').first().locator('option').evaluateAll((options) => options.map((option) => option.value));
    await hand.press('main ol.rows details > summary');
    await hand.choose('select[name=seat]', ids[place]);
    await hand.go('main button[value=give]');
    await isDone(page, 'it is given');
  }
}

async function marks(hand, step, verb) {
  await hand.page.locator(`${sheet} [name="step.gate-harm"][value="1"]`).check();
  for (const key of criteria) {
    await hand.page.locator(`${sheet} [name="step.${key}"][value="${step}"]`).check();
    await hand.fill(`[name="reason.${key}"]`, `Step ${step}.`);
  }
  await hand.go(`${sheet} button[value=${verb}]`);
}

/** One declares a conflict and is replaced; two differ, and a third is asked by itself. */
export async function readBlind(browser, { language, slug, hands, options }) {
  const queue = `${siteUrl()}/${language}/work/reviews/${slug}`;
  const as = (role, look) => withPage(browser, { ...options, as: role }, (page) => look(hands(page), page));
  await as('reviewer', async (hand, page) => {
    await page.goto(queue);
    await looksSound(page);
    await hand.go(`main a[href$="/${slug}/next"]`);
    await looksSound(page);
    assert.equal((await page.content()).includes('House of the Journeys'), false, 'who answered is not said');
    await hand.press('.marking details.sure:last-of-type > summary');
    await hand.go(`${sheet} button[value=conflict]`);
    await isDone(page, 'the conflict is noted');
    assert.equal((await page.goto(`${queue}/1`)).status(), 404, 'it is out of her sight');
  });
  for (const [role, step] of [['chair', 3], ['researcher', 0], ['trainer', 2]]) {
    await as(role, async (hand, page) => {
      await page.goto(`${queue}/next`);
      await marks(hand, step, 'next');
      await isDone(page, 'nothing is left to read');
    });
  }
}

/** The panel decides, writes minutes, reads the letters over and sends them, and publishes the record. */
export async function decide(hand, { language, slug, author }) {
  const { page } = hand;
  const at = (rest) => `${siteUrl()}/${language}/work/calls/${slug}/${rest}`;
  await page.goto(at('selection'));
  await hand.go('main button[value=figure]');
  await isDone(page, 'the figures are there');
  await looksSound(page);
  await hand.go('main tbody a.row-link');
  await looksSound(page);
  await page.locator('[name=verdict][value=chosen]').check();
  await hand.fill('[name="reason.aims"]', 'Tea needs no grant.');
  await hand.go('main button[value=decide]');
  await isDone(page, 'it is decided');
  await page.goto(at('balance'));
  await looksSound(page);
  await page.goto(at('minutes'));
  await hand.fill('#minutes', 'We talked about **tea**.');
  await hand.fill('#deciders', 'The made-up panel.');
  await hand.fill('#reasons', 'It is cheap.');
  await hand.go('main button[value=note]');
  await looksSound(page);
  await hand.press('main details.sure > summary');
  await hand.go('main details.sure button[value=conclude]');
  await isDone(page, 'it is concluded');
  await page.goto(at('letters'));
  await hand.go('main button[value=prepare]');
  await looksSound(page);
  await hand.go('main ul.rows a.row-link');
  await looksSound(page);
  for (let letters = 0; page.url().includes('/letters/') && letters < 9; letters += 1) await hand.go('main form button[type=submit]');
  await isDone(page, 'all are read over');
  await hand.press('main details.sure > summary');
  await hand.go('main details.sure button[value=send]');
  await isDone(page, 'they are on their way');
  await comes(() => lettersTo(author).some((letter) => letter.includes('Tea needs no grant.')), true, 'the author has the reasons');
  await page.goto(at('minutes'));
  await hand.press('main details.sure > summary');
  await hand.go('main details.sure button[value=publish]');
  await isDone(page, 'the record is public');
}

/** Anybody reads how it was chosen. */
export async function readRecord(page, { language, slug }) {
  await page.goto(`${siteUrl()}/${language}/calls/${slug}/record`);
  await looksSound(page);
  const record = await page.locator('main').innerText();
  for (const words of ['Tea on the landing', 'Tea needs no grant.', 'The made-up panel.']) assert.ok(record.includes(words), words);
  assert.equal(/reviewer|chair@|Step 3/i.test(record), false, 'no reader is named');
}
