// A call is made and announced; a stranger answers it over two days with a colleague, sends it, and the convener reads it.

import assert from 'node:assert/strict';

import { siteUrl, withPage } from '../site.js';
import { comes, looksSound } from './hands.js';
import { linkTo, newcomer } from './people.js';

const SAVE = '.bench-form button[value=save]';
const said = (page) => page.locator('draft-form [role=status]');
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Makes a call that is open today, with the standard form, and announces it; gives its slug. */
export async function openCall(hand, { language, slug, title }) {
  const { page } = hand;
  await page.goto(`${siteUrl()}/${language}/work/calls`);
  await hand.go(`main a[href="/${language}/work/calls/new"]`);
  await hand.fill('#title', title);
  await page.locator('#opens-day').fill(day(-2));
  await page.locator('#closes-day').fill(day(30));
  await hand.fill('#slug', slug);
  await hand.go('main form button[type=submit]');
  await looksSound(page);
  await hand.go(`main a[href="/${language}/work/calls/${slug}/edit"]`);
  await hand.fill('#summary', 'Made up for a journey.');
  await hand.fill('#about', '## Made up\n\nNobody needs to answer.');
  await looksSound(page);
  await hand.go('main form button[type=submit]');
  await hand.press('main details.sure > summary');
  await hand.go('main details.sure button[value=announce]');
  assert.equal(await page.locator('.done').count(), 1, 'it is announced');
  await hand.go(`main a[href="/${language}/work/calls/${slug}/questions"]`);
  await looksSound(page);
  return slug;
}

/** Somebody new begins with a mail address alone; gives the page of the form, and the address of who writes. */
export async function beginAsStranger(hand, { language, slug }) {
  const { page } = hand;
  const { name, email } = newcomer('Stella');
  await page.goto(`${siteUrl()}/${language}/calls`);
  await hand.go(`main a[href="/${language}/calls/${slug}"]`);
  await looksSound(page);
  await hand.fill('#email', email);
  await hand.go('.begin button');
  assert.equal(await page.locator('.done').count(), 1, 'a letter is on its way');
  await page.goto(await linkTo(email, 'link'));
  await hand.fill('#name', name);
  await hand.go('main form button[type=submit]');
  await looksSound(page);
  await hand.go('main form button[type=submit]');
  return { form: page.url(), author: email };
}

const lines = {
  name: 'Tea on the landing',
  place: 'Exampleton',
  summary: 'Tea is made on the landing.',
  goals: 'To know who lives next door.',
  work: 'Every Thursday.',
  reach: 'Forty in a year.',
  results: 'They greet each other.',
  views: 'They like the biscuits.',
  evaluation: 'None so far.',
  failures: 'The kettle.',
  means: 'A kettle.',
  organisation: 'House of the Journeys',
  contact: 'tea@example.org',
};

/** Writes a part, comes back, asks a colleague who writes another part at the same time, and sends it. */
export async function answerTogether(hand, browser, { language, form, script, hands, options }) {
  const { page } = hand;
  await looksSound(page);
  await hand.fill('#f-summary', lines.summary);
  await hand.fill('#f-goals', 'Hers.');
  if (script) await comes(async () => (await said(page).getAttribute('class')).includes('error'), false, 'it is saved as typed');
  await hand.go(SAVE);
  assert.equal(await page.locator('#f-summary').inputValue(), lines.summary, 'it is kept');

  const { name, email } = newcomer('Kim');
  await page.goto(form.replace(/\/edit$/, ''));
  await looksSound(page);
  await hand.press('main details:not(.sure) > summary');
  await hand.fill('#email', email);
  await hand.go('main details:not(.sure) form button');
  const link = await linkTo(email, 'link');
  await withPage(browser, options, async (other) => {
    const kim = hands(other);
    await other.goto(link);
    await kim.fill('#name', name);
    await kim.go('main form button[type=submit]');
    assert.equal(other.url(), form, 'the link leads to the form');
    await page.goto(form);
    await kim.fill('#f-results', lines.results);
    await kim.fill('#f-goals', 'Kim’s.');
    await kim.go(SAVE);
    await hand.fill('#f-work', lines.work);
    await hand.fill('#f-goals', 'Hers again.');
    await hand.go(SAVE);
    assert.equal(await page.locator('#f-goals-theirs').count(), 1, 'she sees what Kim wrote');
    await looksSound(page);
    await hand.fill('#f-goals', lines.goals);
    await hand.go(SAVE);
    assert.equal(await page.locator('#f-results').inputValue(), lines.results, 'Kim’s words are there');
  });

  for (const [key, words] of Object.entries(lines)) await hand.fill(`[name="${key}"]`, words);
  await hand.choose('[name="place.country"]', 'SE');
  await hand.fill('[name="start.year"]', '2020');
  for (const [field, value] of [['scope', 'city'], ['state', 'service'], ['organisation-kind', 'club']]) await page.locator(`[name="${field}"][value="${value}"]`).check();
  for (const field of ['targets.everybody', 'sectors.community', 'research']) await hand.tick(`[name="${field}"]`);
  await hand.go('.bench-form button[value=send]');
  await looksSound(page);
  await hand.go(`main form[action="${new URL(form).pathname.replace('/edit', '/send')}"] button`);
  assert.equal(await page.locator('.done').count(), 1, 'it is sent');
  await hand.go(`main a[href="${new URL(form).pathname.replace('/edit', '/copy')}"]`);
  await looksSound(page);
  const copy = await page.locator('.answer p').allInnerTexts();
  for (const words of Object.values(lines).filter((words) => words !== lines.place)) assert.ok(copy.includes(words), `${words} is in the copy`);
}

/** The convener reads what was sent. */
export async function readIt(hand, { language, slug }) {
  const { page } = hand;
  await page.goto(`${siteUrl()}/${language}/work/calls/${slug}/submissions`);
  await hand.go('main tbody th a');
  assert.equal(await page.locator('h1').innerText(), lines.name);
  await looksSound(page);
}
