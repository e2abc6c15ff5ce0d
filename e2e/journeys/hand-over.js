// Somebody leaves: what is open with her is listed, and passed on.

import assert from 'node:assert/strict';

import { siteUrl } from '../site.js';
import { looksSound } from './hands.js';

/** `leaver` has one desk, one role and one draft of `slug`, in which `words` stand; `heir` is a colleague, and `hers` her hand. */
export async function handOver(administrator, hers, { language, leaver, heir, desk, slug, words }) {
  const { page } = administrator;
  await page.goto(`${siteUrl()}/${language}/work/people?q=${encodeURIComponent(leaver.email)}`);
  await administrator.go('main .row-link');
  await administrator.go('main a[href$="/hand-over"]');
  const open = page.locator('main form.column select');
  assert.equal(await open.count(), 3, 'a desk, a role and a draft are open with her');
  await looksSound(page);
  for (const name of await open.evaluateAll((fields) => fields.map((field) => field.name))) {
    await administrator.choose(`[name="${name}"]`, heir.id);
  }
  await administrator.tick('[name=suspend]');
  await administrator.go('main form.column button');
  assert.equal(await page.locator('main .done').count(), 1, 'it is said that all was passed on');
  assert.equal(await page.locator('main form.column select').count(), 0, 'nothing is open with her any more');

  const asLeaver = await fetch(`${siteUrl()}/en/work`, {
    redirect: 'manual',
    headers: { cookie: leaver.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') },
  });
  assert.match(asLeaver.headers.get('location') ?? '', /^\/en\/sign-in/, 'she is out');

  await hers.page.goto(`${siteUrl()}/${language}/work/desks`);
  assert.equal(await hers.page.locator(`main a[href$="/work/desks/${desk}"]`).count(), 1, 'the desk is her colleague’s');
  await hers.page.goto(`${siteUrl()}/${language}/work/practices/${slug}`);
  await hers.go(`main a[href$="/${slug}/edit"]`);
  assert.ok((await hers.page.locator('#f-summary').inputValue()).endsWith(words), 'and so is the draft');
}
