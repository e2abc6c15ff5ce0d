// A translator translates a practice in the cockpit; when an editor changes the source, the cockpit shows what made it outdated.

import assert from 'node:assert/strict';

import { siteUrl } from '../site.js';
import { inserted, publishSentence, summaryOf } from './edit.js';

const WORDS = '[name="words.summary"]';
const LINE = `.desk-line:has(${WORDS})`;

/** `translator` and `editor` are two hands. Translates the summary into `to`, sees it become outdated, and puts it right. */
export async function translateAndRenew(translator, editor, { language, to, slug, words, sentence }) {
  const { page } = translator;
  await page.goto(`${siteUrl()}/${language}/work`);
  await translator.go(`main a[href="/${language}/work/translations"]`);
  await translator.go(`main h2 a[href="/${language}/work/translations/${to}"]`);
  await translator.fill('#q', slug.split('-')[0]);
  const desk = `/${language}/work/translations/${to}/practice/${slug}`;
  await page.goto(siteUrl() + desk);
  await save(translator, words);
  assert.equal(await summaryOf(page, slug, to), words, 'readers read the translation');

  await publishSentence(editor, { slug, sentence: 'A comma was put right.', minor: true });
  assert.deepEqual(await outdated(page, { language, to }), [], 'a small correction leaves the translation good');

  await publishSentence(editor, { slug, sentence });
  assert.deepEqual(await outdated(page, { language, to }), [desk], 'the list says what is out of date');
  await translator.go(`main a[href="${desk}"]`);
  assert.deepEqual(await inserted(page, `${LINE} .desk-difference`), [sentence], 'what has changed in the source is shown');
  assert.equal(await page.locator(WORDS).inputValue(), words, 'beside the words to be renewed');
  assert.match(await page.locator(`${LINE} .desk-target .help`).first().innerText(), /./);

  await save(translator, `${words} ${sentence}`);
  assert.deepEqual(await outdated(page, { language, to }), [], 'renewed, it is up to date');
  assert.equal(await summaryOf(page, slug, to), `${words} ${sentence}`, 'and readers read it');
}

async function save(hand, words) {
  await hand.fill(WORDS, words);
  await hand.go('.desk-save button');
  assert.equal(await hand.page.locator('.notice[role=status]').count(), 1, 'the page says that it was saved');
}

/** The addresses of the practices that the cockpit lists as out of date. */
async function outdated(page, { language, to }) {
  await page.goto(`${siteUrl()}/${language}/work/translations/${to}?kind=practice&need=outdated`);
  return page.locator('main .entries h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}
