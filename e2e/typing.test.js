// What appears while one types: suggestions at home, the list itself on its page.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { open, openBrowser, siteUrl, withPage } from './site.js';

const browser = await openBrowser();
const suggested = (page) => page.locator('.suggestions a').allInnerTexts();

test('home suggests practices while one types, says how many, and Escape puts them away', () =>
  withPage(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
    await open(page, `${siteUrl()}/en/`);
    await page.locator('#q').pressSequentially('rumours');
    await page.locator('.suggestions a').first().waitFor();
    assert.deepEqual(await suggested(page), ['Network against rumours', '1 practice']);
    assert.equal(await page.locator('live-suggestions [role=status]').innerText(), '1 practice');
    await page.keyboard.press('Escape');
    assert.deepEqual(await suggested(page), []);
    await page.locator('#q').fill('rumour');
    await page.locator('.suggestions a').first().click();
    await page.waitForURL('**/en/practices/barcelona-antirumours');
  }));

test('what was typed before the script came is a question all the same', () =>
  withPage(browser, {}, async (page) => {
    for (const [address, script, answer] of [
      ['/en/', 'suggest.js', '.suggestions a'],
      ['/en/practices', 'search.js', '[data-count]:text-is("1 practice")'],
    ]) {
      let come;
      const late = new Promise((comes) => (come = comes));
      await page.route(`**/${script}`, (route) => late.then(() => route.continue()));
      await open(page, `${siteUrl()}${address}`);
      await page.locator('#q').pressSequentially('rumours');
      come();
      await page.locator(answer).first().waitFor();
    }
  }));

test('the list follows what one types, and so does the address', () =>
  withPage(browser, {}, async (page) => {
    await open(page, `${siteUrl()}/en/practices`);
    await page.locator('#q').pressSequentially('rumours');
    await page.waitForURL('**/en/practices?q=rumours');
    assert.equal(await page.locator('[data-count]').innerText(), '1 practice');
  }));

test('a list that comes late takes neither the focus away nor what was unfolded', () =>
  withPage(browser, {}, async (page) => {
    await open(page, `${siteUrl()}/en/practices`);
    const unfolded = () => page.locator('.facet-more[open]').count();
    const settled = (busy) => page.locator(`#facets[aria-busy=${busy}]`).waitFor();
    let answer;
    const late = new Promise((comes) => (answer = comes));
    await page.route('**/en/practices?*', (route) => late.then(() => route.continue()));

    await page.locator('.facet-more > summary').first().click();
    await page.locator('main [name=theme]').first().check();
    await settled('true');
    await page.locator('.facet-more > summary').first().focus();
    answer();
    await settled('false');

    assert.equal(await unfolded(), 1);
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'summary');
    await page.keyboard.press('Enter');
    assert.equal(await unfolded(), 0, 'the focus is where it was');
  }));

test('where a list that comes late is without what had the focus, the focus goes to what stood next to it', () =>
  withPage(browser, {}, async (page) => {
    await open(page, `${siteUrl()}/en/practices?q=neighbourhood`);
    const settled = (busy) => page.locator(`#facets[aria-busy=${busy}]`).waitFor();
    let answer;
    const late = new Promise((comes) => (answer = comes));
    await page.route('**/en/practices?*theme*', (route) => late.then(() => route.continue()));
    const countries = () => page.locator('main [name=country]').evaluateAll((ticks) => ticks.map((tick) => tick.value));

    await page.locator('main [name=theme][value=community-building]').check();
    await settled('true');
    const before = await countries();
    await page.locator('main [name=country][value=DE]').focus();
    answer();
    await settled('false');

    const left = await countries();
    assert.equal(left.includes('DE'), false, 'no practice of the answer is in Germany');
    const next = before.slice(before.indexOf('DE')).find((country) => left.includes(country));
    assert.deepEqual(await page.evaluate(() => [document.activeElement.name, document.activeElement.value]), ['country', next]);
  }));
