// An editor changes a practice: the draft is kept as she types, and publishing is a step of its own.

import assert from 'node:assert/strict';

import { siteUrl } from '../site.js';
import { comes, looksSound } from './hands.js';
import { signIn } from './people.js';

const SUMMARY = '#f-summary';
const SAVE = '.bench-form button[value=save]';
/** What the page offers to do about a draft that was not saved. */
const WAY = 'draft-form [role=status] button';
const editPath = (language, slug) => `/${language}/work/practices/${slug}/edit`;
const state = (page) => page.locator('draft-form [role=status]');

/** Adds a sentence to the summary, looks at what that changes, publishes it, and sees it as a `reader` does. */
export async function editAndPublish(hand, reader, { language, slug, sentence, script }) {
  const { page } = hand;
  const before = await versionsOf(reader, slug);
  await page.goto(`${siteUrl()}/${language}/work`);
  await hand.go(`main a[href="/${language}/work/practices"]`);
  await hand.go(`main a[href="/${language}/work/practices/${slug}"]`);
  await hand.go(`main a[href="${editPath(language, slug)}"]`);

  const after = await writeOn(hand, sentence);
  if (script) await isKeptAsTyped(page, after);
  else await hand.go(SAVE);
  assert.equal(await page.locator('#reader-view .lede').innerText(), after, 'the reader’s view stands beside the form');
  await page.reload();
  assert.equal(await page.locator(SUMMARY).inputValue(), after, 'the draft is kept');
  assert.notEqual(await summaryOf(reader, slug), after, 'no reader sees it yet');

  await hand.go('.bench-form button[value=changes]');
  assert.deepEqual(await inserted(page), [sentence], 'the difference is what she wrote');
  await hand.go(`main a.button[href="${editPath(language, slug)}"]`);
  await publish(hand, `Because of ${sentence}`);

  await comes(() => summaryOf(reader, slug), after, 'readers see it');
  assert.equal(await versionsOf(reader, slug), before + 1, 'it is one version');
  await reader.goto(`${siteUrl()}/en/practices/${slug}/changes/${before + 1}`);
  assert.deepEqual(await inserted(reader), [sentence], 'readers see the difference');
  assert.ok((await reader.locator('.page-head').innerText()).includes(`Because of ${sentence}`), 'and why');
}

/** Adds a sentence and publishes it, as the setting of another journey. */
export async function publishSentence(hand, { slug, sentence, minor = false }) {
  await hand.page.goto(siteUrl() + editPath('en', slug));
  const after = await writeOn(hand, sentence);
  await publish(hand, sentence, minor);
  return after;
}

/** Keeps a draft with one more sentence, as the setting of another journey. */
export async function keepDraft(hand, slug, sentence) {
  await hand.page.goto(siteUrl() + editPath('en', slug));
  await writeOn(hand, sentence);
  await hand.go(SAVE);
}

/** Her session ends while she types: nothing is lost, and after signing in elsewhere she goes on. */
export async function typeOnWhileSignedOut(hand, person, { language, slug, sentence, script }) {
  const { page } = hand;
  await page.goto(siteUrl() + editPath(language, slug));
  const kept = await writeOn(hand, sentence);
  if (script) await isKeptAsTyped(page, kept);
  await page.context().clearCookies();
  const after = await writeOn(hand, 'And more');
  if (script) {
    await saysSignedOut(page, 'the page says that she was signed out');
    const [door] = await Promise.all([page.context().waitForEvent('page'), hand.press('draft-form [role=status] a')]);
    await door.waitForURL(`${siteUrl()}/${language}/sign-in`);
    await door.close();
    assert.equal(await page.locator(SUMMARY).inputValue(), after, 'what she typed stands');
  }
  await hand.go(SAVE);
  assert.equal(await page.locator('.bench-form').count(), 0, 'a form that comes too late is not taken');
  await looksSound(page);
  const tab = await page.context().newPage();
  await signIn(hand.on(tab), person, { language });
  await hand.go('main form button');
  assert.equal(await page.locator(SUMMARY).inputValue(), after, 'nothing is lost');
  await page.reload();
  assert.equal(await page.locator(SUMMARY).inputValue(), after, 'and it is kept');
}

/** What she types is sent, but the answer is another page than the form: nobody may take that for saved. */
export async function typeBeforeAClosedDoor(hand, { language, slug, sentence }) {
  const { page } = hand;
  await page.goto(siteUrl() + editPath(language, slug));
  await page.route('**/edit', (route) => route.fulfill({ status: 303, headers: { location: `/${language}/work` } }), { times: 1 });
  const after = await writeOn(hand, sentence);
  await saysSignedOut(page, 'the page says that it was not saved');
  // Back from another tab, where she has signed in, what she typed is saved by itself.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await isKeptAsTyped(page, after);
}

/** She looks elsewhere and comes back by the browser's own button. */
export async function backAndOn(hand, { language, slug, sentence, script }) {
  const { page } = hand;
  await page.goto(siteUrl() + editPath(language, slug));
  const kept = await writeOn(hand, sentence);
  await hand.go('.bench-form button[value=changes]');
  assert.deepEqual(await inserted(page), [sentence]);
  await page.goBack();
  assert.equal(await page.locator(SUMMARY).inputValue(), kept, 'what she wrote is there when she comes back');
  const after = await writeOn(hand, 'After coming back');
  if (script) await isKeptAsTyped(page, after);
  else await hand.go(SAVE);
  assert.equal(await page.locator('.error-summary').count(), 0, 'nothing stands in the way of going on');
  await page.reload();
  assert.equal(await page.locator(SUMMARY).inputValue(), after);
}

/** The same draft in two tabs: the second is told, and loses nothing. */
export async function twoTabs(hand, second, { language, slug, sentence, script }) {
  const pages = [hand.page, second.page];
  for (const page of pages) await page.goto(siteUrl() + editPath(language, slug));
  const ours = await writeOn(hand, sentence);
  if (script) await isKeptAsTyped(hand.page, ours);
  else await hand.go(SAVE);
  const theirs = await writeOn(second, 'From another tab');
  const told = await second.page.locator('draft-form').getAttribute('data-overtaken');
  if (script) await comes(() => titleOf(state(second.page)), told, 'the other tab is told');
  const isNotTaken = await second.go(script ? WAY : SAVE);
  assert.equal(isNotTaken.status(), 409, 'one tab does not overwrite the other unasked');
  assert.equal(await second.page.locator('#trouble').innerText(), told);
  assert.equal(await second.page.locator('.said:not(.error):not(:empty)').count(), 0, 'nothing says that it was saved');
  await second.press('.differs summary');
  assert.deepEqual(await inserted(second.page, '.differs'), ['From another tab'], 'both texts are beside each other');
  await looksSound(second.page);
  assert.equal(await second.page.locator(SUMMARY).inputValue(), theirs, 'what was typed still stands');
  assert.equal((await second.go(SAVE)).status(), 200, 'asked once more, it is kept');
  await hand.page.reload();
  assert.equal(await hand.page.locator(SUMMARY).inputValue(), theirs);
}

/** The draft is discarded in one tab; the other says so, and what is typed there becomes a new draft. */
export async function discardedElsewhere(hand, second, { language, slug, sentence }) {
  await keepDraft(hand, slug, sentence);
  await second.page.goto(siteUrl() + editPath(language, slug));
  await hand.go('#discard button');
  const theirs = await writeOn(second, 'After it was discarded');
  await comes(() => state(second.page).evaluate((said) => said.matches('.error')), true, 'the other tab is told');
  const told = await titleOf(state(second.page));
  assert.equal((await second.go(WAY)).status(), 409);
  assert.equal(await second.page.locator('#trouble').innerText(), told, 'what it is told is true');
  assert.notEqual(told, await second.page.locator('draft-form').getAttribute('data-overtaken'), 'nobody saved it');
  assert.equal((await second.go(SAVE)).status(), 200, 'a new draft is begun with it');
  assert.equal(await second.page.locator(SUMMARY).inputValue(), theirs);
}

/** Buttons that are pressed twice do what they do once. */
export async function doubleClicks(hand, reader, { language, slug, sentence }) {
  const { page } = hand;
  const before = await versionsOf(reader, slug);
  await keepDraft(hand, slug, 'Before that.');
  await page.goto(siteUrl() + editPath(language, slug));
  const after = await writeOn(hand, sentence);
  await page.locator(SAVE).first().dblclick();
  await page.waitForLoadState('networkidle');
  assert.equal(await page.locator('.error-summary').count(), 0, 'saved twice is saved');
  await hand.go('.bench-form button[value=publish]');
  await hand.fill('#why', sentence);
  await page.locator('main form button[type=submit]').dblclick();
  await page.waitForURL((url) => url.pathname.endsWith(`/work/practices/${slug}`));
  await page.waitForLoadState('networkidle');
  assert.equal(await page.locator('.error-summary').count(), 0, 'published twice is published');
  await comes(() => summaryOf(reader, slug), after, 'readers see it');
  assert.equal(await versionsOf(reader, slug), before + 1, 'it is one version');
}

/** Writes on at the end of the summary; gives all that stands there then. */
async function writeOn(hand, sentence) {
  const before = await hand.page.locator(SUMMARY).inputValue();
  await hand.append(SUMMARY, ` ${sentence}`);
  return `${before} ${sentence}`;
}

/** With script: saved at a pause, told so, counted, and the reader's view has followed. */
async function isKeptAsTyped(page, words) {
  await comes(() => page.locator('#reader-view .lede').innerText(), words, 'the reader’s view follows');
  assert.match(await state(page).innerText(), /\d[:.]\d\d/, 'the page says that it was saved');
  assert.equal(await page.locator('[data-count-of=f-summary]').textContent(), String([...words].length), 'signs are counted');
}

/** The words of a state, without what can be done about it. */
const titleOf = (said) => said.evaluate((element) => element.firstChild?.data ?? '');

async function saysSignedOut(page, message) {
  const told = await page.locator('draft-form').evaluate(({ dataset }) => `${dataset.signedOut} ${dataset.signInWords}`);
  await comes(() => state(page).innerText(), told, message);
}

async function publish(hand, why, minor = false) {
  await hand.go('.bench-form button[value=publish]');
  await looksSound(hand.page);
  await hand.fill('#why', why);
  if (minor) await hand.tick('#minor');
  await hand.go('main form button[type=submit]');
}

/** What a difference shows as new. */
export function inserted(page, within = 'main') {
  return page.locator(`${within} ins`).evaluateAll((all) =>
    all.map((ins) => [...ins.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join('').trim()),
  );
}

export async function summaryOf(page, slug, language = 'en') {
  await page.goto(`${siteUrl()}/${language}/practices/${slug}`);
  return page.locator('.record-head .lede').innerText();
}

async function versionsOf(page, slug) {
  await page.goto(`${siteUrl()}/en/practices/${slug}/versions`);
  return page.locator('.steps-list > li').count();
}
