// The yearly question: an editor has it sent, and whoever gets the letter answers by its link without signing in.

import assert from 'node:assert/strict';

import { siteUrl } from '../site.js';
import { looksSound } from './hands.js';
import { linkTo } from './people.js';

/** The desk of the practice has the mailbox `mailbox`. Whoever reads there says what has changed (`note`), or that it runs. */
export async function askAndAnswer(editor, desk, { language, slug, mailbox, note }) {
  await editor.page.goto(`${siteUrl()}/${language}/work`);
  await editor.go(`main a[href="/${language}/work/running"]`);
  await editor.go('main a[href$="view=later"]');
  await editor.go(`form[action$="/work/running/ask"]:has([value="${slug}"]) button`);
  assert.equal(await editor.page.locator('.notice[role=status]').count(), 1, 'the question is on its way');

  const link = await linkTo(mailbox, 'running');
  const { page } = desk;
  await page.goto(link);
  assert.equal((await page.context().cookies()).length, 0, 'nobody signs in');
  await looksSound(page);
  if (note) {
    await desk.press('details:has([name=changed]) summary');
    await desk.fill('#changed', note);
    await desk.go('button[value=changed]');
    assert.equal(await page.locator('.typed').innerText(), note, 'what was answered is read back');
  } else {
    await desk.go('button[value=runs]');
  }
  assert.equal(await page.locator('main .notice[role=status]').count(), 1, 'the answer is recorded');
  await looksSound(page);

  await desk.go(`main a[href$="/practices/${slug}"]`);
  const [today] = await page.locator('.record-facts dd').evaluateAll((all, year) => all.map((dd) => dd.innerText).filter((text) => text.includes(year) && text.includes(',')), String(new Date().getFullYear()));
  assert.match(today ?? '', /./, 'the page of the practice says that its desk has confirmed it');

  await editor.page.goto(`${siteUrl()}/${language}/work/running?view=${note ? 'noted' : 'answered'}`);
  assert.equal(await editor.page.locator(`main h3 a[href$="/practices/${slug}"]`).count(), 1, 'and editors see the answer');
}
