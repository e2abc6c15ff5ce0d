// The two journeys of a visitor: without script, and with the keyboard alone.
// Each is a function over any site that keeps the promises of README.md; it throws where the journey ends.

import assert from 'node:assert/strict';

import { focusFault } from '../checks.js';
import { enter, tabTo } from './hands.js';

/** From home to a practice, its sources and its PDF, and a letter to the editors. JavaScript is off in `page`. */
export async function journeyWithoutScript(page, origin, { words, slug }) {
  await page.goto(`${origin}/it/`);
  await page.locator('nav a[href="/it/practices"]').first().click();

  await page.locator('main form input[name=q]').fill(words);
  await page.locator('main form input[name=q]').press('Enter');
  assert.equal(new URL(page.url()).searchParams.get('q'), words, 'the search is a form that works by itself');

  await page.locator(`main a[href="/it/practices/${slug}"]`).first().click();
  assert.equal(new URL(page.url()).pathname, `/it/practices/${slug}`, 'the search finds it, and its link leads there');
  assert.ok((await page.locator('#sources li').count()) > 0, 'the practice lists its sources');

  const pdf = await page.locator('a[type="application/pdf"]').first().getAttribute('href');
  const answer = await page.request.get(new URL(pdf, page.url()).href);
  assert.equal(answer.headers()['content-type'], 'application/pdf');
  assert.equal((await answer.body()).subarray(0, 5).toString(), '%PDF-');

  await writeToTheEditors(page, origin);
}

/** Home, skip link, repertoire, search, theme, practice: nothing but keys. */
export async function journeyByKeyboard(page, origin, { words, slug }) {
  await page.goto(`${origin}/en/`);
  await page.keyboard.press('Tab');
  const skip = await page.evaluate(() => document.activeElement.getAttribute('href'));
  assert.match(skip ?? '', /^#./, 'the first stop is the link past the navigation');
  assert.equal(await focusFault(page), null);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.equal(
    await page.evaluate((skip) => document.querySelector(skip).contains(document.activeElement), skip),
    true,
    'the next stop after the skip link is in the main part',
  );

  await page.goto(`${origin}/en/`);
  await tabTo(page, 'nav a[href="/en/practices"]');
  await enter(page);

  await tabTo(page, 'main input[name=q]');
  await page.keyboard.type(words);
  await enter(page);
  assert.equal(new URL(page.url()).searchParams.get('q'), words);

  await chooseTheme(page);
  assert.notEqual(new URL(page.url()).searchParams.get('theme') ?? '', '', 'a theme is chosen');

  await tabTo(page, `main a[href="/en/practices/${slug}"]`);
  await enter(page);
  assert.equal(new URL(page.url()).pathname, `/en/practices/${slug}`);
}

async function writeToTheEditors(page, origin) {
  await page.goto(`${origin}/it/contact`);
  const form = page.locator('main form[method=post i]');
  const letters = form.locator('textarea').first();
  await letters.fill('Parole che devono restare.');
  // The server must be able to refuse by itself, so the browser's own check is left out.
  await form.evaluate((element) => element.setAttribute('novalidate', ''));
  await form.locator('button[type=submit], button:not([type])').last().click();

  const refused = page.locator('main [aria-invalid=true]');
  assert.ok((await refused.count()) > 0, 'what is missing is marked');
  for (const field of await refused.all()) {
    const description = (await field.getAttribute('aria-describedby')) ?? '';
    const said = await Promise.all(
      description.split(' ').filter(Boolean).map((id) => page.locator(`[id="${id}"]`).textContent()),
    );
    assert.notEqual(said.join('').trim(), '', 'the error stands beside its field');
  }
  assert.equal(await letters.inputValue(), 'Parole che devono restare.', 'what was typed is still there');

  for (const field of await form.locator('input:visible').all()) {
    const kind = await field.getAttribute('type');
    if (kind === 'email') await field.fill('lettrice@example.org');
    else if (kind === 'checkbox') await field.check();
    else if (kind === null || kind === 'text') await field.fill('Una lettrice');
  }
  const [sent] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    form.locator('button[type=submit], button:not([type])').last().click(),
  ]);
  assert.equal(sent.status(), 303, 'a letter that was sent is answered by a redirect, so that it is not sent twice');
  await page.waitForLoadState();
  assert.equal(await page.locator('main [aria-invalid=true]').count(), 0);
}

async function chooseTheme(page) {
  // One of the themes of the practice that the journey goes to.
  await tabTo(page, 'main [name=theme][value=community-building]');
  await page.keyboard.press('Space');
  await tabTo(page, 'main form button[type=submit], main form button:not([type])');
  return enter(page);
}
