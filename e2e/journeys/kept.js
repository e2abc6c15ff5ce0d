// A translation that is not saved is neither public nor lost: this browser keeps it for her, and for nobody else.

import assert from 'node:assert/strict';

import { siteUrl } from '../site.js';
import { summaryOf } from './edit.js';
import { comes, looksSound } from './hands.js';
import { signIn, signOut } from './people.js';

const WORDS = '[name="words.summary"]';
const SAVE = '.desk-save button';
const BACK = '.brought-back';
const deskOf = ({ language, to, slug }) => `${siteUrl()}/${language}/work/translations/${to}/practice/${slug}`;

/** She types, leaves without saving, comes back and goes on. */
export async function leaveAndComeBack(hand, reader, { words, ...place }) {
  const { page } = hand;
  const desk = deskOf(place);
  const isPublic = () => summaryOf(reader, place.slug, place.to);
  const before = await isPublic();
  const questions = questionsOf(page);
  await page.goto(desk);
  await typeAndLeave(hand, words);
  assert.deepEqual(questions, ['beforeunload'], 'leaving asks first');
  assert.equal(await isPublic(), before, 'no reader sees what is not saved');

  await page.goto(desk);
  assert.deepEqual(await broughtBack(page), [words, ['#words.summary']], 'what she typed is back');
  await saysUnsaved(page);
  await looksSound(page);
  await hand.go(SAVE);
  assert.equal(await page.locator('.notice.done').count(), 1, 'it is saved');
  assert.deepEqual(questions, ['beforeunload'], 'saving asks nothing');
  assert.equal(await kept(page), 0, 'what is saved is kept no longer');
  await comes(isPublic, words, 'readers see it');

  // There is nothing to do in it now, so the page shows it only when asked.
  await page.goto(`${desk}?all=yes`);
  assert.equal(await page.locator(BACK).isVisible(), false);
  await typeAndLeave(hand, `${words} Ancora`);
  await page.goto(desk);
  await hand.go(`${BACK} [data-elsewhere] a`);
  assert.deepEqual(await broughtBack(page), [`${words} Ancora`, ['#words.summary']]);
  await hand.press(`${BACK} summary`);
  await hand.press(`${BACK} .sure button`);
  assert.equal(await page.locator(WORDS).inputValue(), words, 'discarded, the form shows what is saved');
  assert.deepEqual([await page.locator(BACK).isVisible(), await kept(page)], [false, 0], 'and nothing is kept');
  assert.equal(await state(page).innerText(), '');
}

/** While she is away somebody else saves the same text: her words come back, and do not overwrite it unasked. */
export async function comeBackToOtherWords(hand, colleague, { words, others, ...place }) {
  const desk = `${deskOf(place)}?all=yes`;
  questionsOf(hand.page);
  await hand.page.goto(desk);
  await typeAndLeave(hand, words);
  await colleague.page.goto(desk);
  await colleague.fill(WORDS, others);
  await colleague.go(SAVE);

  await hand.page.goto(desk);
  assert.deepEqual(await broughtBack(hand.page), [words, ['#words.summary']]);
  assert.equal((await hand.go(SAVE)).status(), 409, 'what was saved meanwhile is not overwritten unasked');
  assert.equal(await hand.page.locator('.theirs .as-typed').innerText(), others, 'both are shown');
  assert.equal(await hand.page.locator(WORDS).inputValue(), words);
  await saysUnsaved(hand.page);
  assert.equal(await kept(hand.page), 1, 'what was refused is kept');
  await hand.go(SAVE);
  assert.deepEqual([await hand.page.locator('.notice.done').count(), await kept(hand.page)], [1, 0], 'sent again, it is saved');
}

/** On a computer that others use too: nobody sees her words, and nothing of them stays when she signs out. */
export async function shareAComputer(hand, [person, other], { words, ...place }) {
  const { page } = hand;
  const desk = deskOf(place);
  const be = ({ cookies }) => page.context().addCookies(cookies.map((cookie) => ({ ...cookie, url: siteUrl() })));
  questionsOf(page);
  await be(person);
  await page.goto(desk);
  const before = await page.locator(WORDS).inputValue();
  await typeAndLeave(hand, words);
  await be(other);
  await page.goto(desk);
  assert.equal(await page.locator(WORDS).inputValue(), before, 'nobody else sees them');
  assert.equal(await page.locator(BACK).isVisible(), false);
  await be(person);
  await page.goto(desk);
  assert.deepEqual(await broughtBack(page), [words, ['#words.summary']], 'she does');
  await signOut(hand);
  assert.equal(await kept(page), 0, 'nothing of hers stays');
  await signIn(hand, person);
  await page.goto(desk);
  assert.equal(await page.locator(WORDS).inputValue(), before);
}

async function typeAndLeave(hand, words) {
  await hand.fill(WORDS, words);
  await saysUnsaved(hand.page);
  await hand.go('.page-head a[href$="/work/translations"]');
}

/** The questions that the browser asks on this page; each is answered with yes. */
function questionsOf(page) {
  const questions = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.type());
    return dialog.accept();
  });
  return questions;
}

const state = (page) => page.locator('.desk-save [role=status]');

async function saysUnsaved(page) {
  const told = await page.locator('kept-words').getAttribute('data-unsaved');
  await comes(() => state(page).innerText(), told, 'the page says that it is not saved');
}

/** The words in the form, and the links to what is back in it. */
async function broughtBack(page) {
  await comes(() => page.locator(BACK).isVisible(), true, 'what she typed is back');
  const links = page.locator(`${BACK} li a`);
  return [await page.locator(WORDS).inputValue(), await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))];
}

const kept = (page) => page.evaluate(() => localStorage.length);
