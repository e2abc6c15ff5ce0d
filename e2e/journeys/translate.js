// A translator translates a practice in the cockpit; when an editor changes the source, the cockpit shows what made it outdated.

import assert from 'node:assert/strict';

import { siteUrl } from '../site.js';
import { inserted, publishSentence, summaryOf } from './edit.js';
import { looksSound } from './hands.js';

const WORDS = '[name="words.summary"]';
const LINE = `.desk-line:has(${WORDS})`;

/** `translator` and `editor` are two hands. Translates the summary into `to`, sees it become outdated, and puts it right. */
export async function translateAndRenew(translator, editor, { language, to, slug, words, sentence }) {
  const { page } = translator;
  await page.goto(`${siteUrl()}/${language}/work`);
  await translator.go(`main a[href="/${language}/work/translations"]`);
  await translator.go(`main h2 a[href="/${language}/work/translations/${to}"]`);
  const desk = `/${language}/work/translations/${to}/practice/${slug}`;
  await translator.choose('#kind', 'practice');
  await translator.go('form[role=search] button');
  await translator.go(`main a[href="${desk}"]`);
  await page.goto(`${siteUrl()}${desk}?all=yes`);
  await save(translator, words);
  assert.equal(await summaryOf(page, slug, to), words, 'readers read the translation');

  await publishSentence(editor, { slug, sentence: 'A comma was put right.', minor: true });
  assert.equal(await isOutdated(page, desk), false, 'a small correction leaves the translation good');

  await publishSentence(editor, { slug, sentence });
  assert.equal(await isOutdated(page, desk), true, 'the list says what is out of date');
  await translator.go(`main a[href="${desk}"]`);
  assert.deepEqual(await inserted(page, `${LINE} .desk-difference`), [sentence], 'what has changed in the source is shown');
  assert.equal(await page.locator(WORDS).inputValue(), words, 'beside the words to be renewed');
  await looksSound(page);

  await save(translator, `${words} ${sentence}`);
  assert.equal(await isOutdated(page, desk), false, 'renewed, it is up to date');
  assert.equal(await summaryOf(page, slug, to), `${words} ${sentence}`, 'and readers read it');
}

async function save(hand, words) {
  await hand.fill(WORDS, words);
  await hand.go('.desk-save button');
  assert.equal(await hand.page.locator('.notice[role=status]').count(), 1, 'the page says that it was saved');
}

/** Whether the cockpit lists this as out of date. */
async function isOutdated(page, desk) {
  const list = desk.split('/practice/')[0];
  await page.goto(`${siteUrl()}${list}?kind=practice&need=outdated`);
  return (await page.locator(`main .entries a[href="${desk}"]`).count()) === 1;
}
