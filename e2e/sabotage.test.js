// A check that cannot fail proves nothing. Each check of the suite is shown a healthy twin, where it must find nothing,
// and the same twin spoilt in one place, where it must find exactly that.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import * as checks from './checks.js';
import { journeyByKeyboard, journeyWithoutScript } from './journeys/visit.js';
import { languages, openBrowser, withPage } from './site.js';
import { serveTwin } from './twin.js';

const browser = await openBrowser();
const goal = { words: 'vicini', slug: 'turin-neighbourhood-houses' };
const small = { viewport: { width: 320, height: 640 } };

/** Puts `there` in place of `here`, which must be there, or else nothing was spoilt. */
const swap = (here, there, path) => (body, at) => {
  if (path ? at !== path : !body.includes(here)) return body;
  assert.ok(body.includes(here), `${here} is not on ${at}`);
  return body.replaceAll(here, () => there);
};
const addStyle = (rule) => swap(':focus {', `${rule} :focus {`, '/style.css');

/** Each check on the twin: where, how to look, and what spoils it. */
const cases = [
  {
    check: 'axe-core',
    path: '/en/contact',
    options: { bypassCSP: true },
    look: checks.accessibilityFaults,
    spoilt: [
      ['a label is taken away', swap('<label for="words">Your words</label>', ''), ['label: #words']],
      ['pale words', addStyle('h1 { color: #bbb }'), ['color-contrast: h1']],
      ['small targets', addStyle('nav a { min-width: 0; min-height: 0; font-size: 10px; line-height: 10px }'), /^target-size: /],
      ['no language', swap('<html lang="en">', '<html>'), ['html-has-lang: html']],
    ],
  },
  {
    check: 'axe-core under the page\'s own policy',
    path: '/en/',
    look: checks.accessibilityFaults,
    spoilt: [['no title', swap('<title>A small healthy site</title>', ''), ['document-title: html']]],
  },
  {
    check: 'reflow',
    path: '/en/',
    options: small,
    look: checks.reflowFaults,
    spoilt: [
      ['a wide box', addStyle('h1 { width: 400px }'), ['the page is 418 px wide in a window of 320 px: h1']],
      ['a box that cuts', addStyle('h1 { overflow: hidden; white-space: nowrap }'), ['text is cut off in h1']],
    ],
  },
  {
    check: 'longer texts',
    path: '/en/',
    options: small,
    look: async (page) => {
      assert.deepEqual(await checks.reflowFaults(page), [], 'before, it fits');
      await checks.lengthenTexts(page);
      return checks.reflowFaults(page);
    },
    spoilt: [
      [
        'a line that just fits',
        addStyle('h1 { font: 16px monospace; white-space: nowrap }'),
        /^the page is \d+ px wide in a window of 320 px: h1$/,
      ],
    ],
  },
  {
    check: 'language',
    path: '/it/practices',
    look: (page) => checks.languageFaults(page, 'it', ['site-search', 'practices']),
    spoilt: [
      ['another language', swap('<html lang="it">', '<html lang="en">'), ['html lang is "en", not "it"']],
      ['a known name', swap('>Search<', '>Now: site-search.<'), ['the name of a message is shown: site-search']],
      [
        'a known name in a label',
        swap('aria-label="Pages"', 'aria-label="site-search"'),
        ['the name of a message is shown: site-search'],
      ],
      ['an unknown name', swap('>Search<', '>site-go-on<'), ['this looks like the name of a message: site-go-on']],
      ['a gap', swap('>Search<', '>{ $count } found<'), ['a place in a message was not filled: { $count } found']],
    ],
  },
  {
    check: 'language switch',
    path: '/it/practices?q=vicini',
    look: (page) => checks.switchFaults(page, 'it', languages),
    spoilt: [
      ['a language is missing', swap('hreflang="es"', ''), ['no link leads to this page in "es"']],
      ['one leads home', swap('href="/de/practices?q=vicini"', 'href="/de/"'), ['no link leads to this page in "de"']],
    ],
  },
  {
    check: 'foreign hosts and complaints',
    path: '/en/',
    watch: checks.watch,
    spoilt: [
      [
        'a foreign picture',
        swap('<h1>', '<img src="http://127.0.0.2:9/p.png" alt=""><h1>'),
        /^console: .*127\.0\.0\.2.* violates the following Content Security Policy directive/,
      ],
      ['a script in the page', swap('<h1>', '<script>1</script><h1>'), /^console: .*inline script/],
      ['a style in the page', swap('<h1>', '<h1 style="color:red">'), /^console: .*inline style/],
      ['a file that is missing', swap('</title>', '</title><link rel="stylesheet" href="/none.css">'), /^console: .*404/],
    ],
  },
  {
    check: 'foreign hosts without a policy',
    path: '/en/',
    options: { bypassCSP: true },
    watch: checks.watch,
    spoilt: [
      [
        'a foreign picture',
        swap('<h1>', '<img src="http://127.0.0.2:9/p.png" alt=""><h1>'),
        /^asks another host: http:\/\/127\.0\.0\.2:9\/p\.png$/,
      ],
    ],
  },
  {
    check: 'what a bar hides on the way back',
    path: '/en/practices',
    options: { ...small, bypassCSP: true },
    look: async (page) => {
      await page.addStyleTag({ content: 'html { scroll-padding-top: 16rem } header { position: sticky; top: 0; background: #fff } main { padding-block: 60rem }' });
      return (await checks.walkBack(page, 'main a', 'header')).faults;
    },
    spoilt: [
      ['no room is kept for it', addStyle('html { scroll-padding-top: 0 !important }'), /^\d+ px under the bar: input "q"$/],
    ],
  },
  {
    check: 'every stop of the Tab key',
    path: '/en/',
    options: { bypassCSP: true },
    look: async (page) => (await checks.walkByKeyboard(page)).faults,
    spoilt: [
      ['no outline', addStyle('main a:focus { outline: none !important }'), ['no outline on a "on"']],
      [
        'a head that covers',
        addStyle('header { padding-top: 4rem } body::before { content: ""; position: fixed; inset: 0 0 auto; height: 6rem; background: #fff }'),
        /^covered or out of sight: a "To the content"$/,
      ],
      [
        'a link that keeps the focus',
        swap('<main', "<script>document.querySelector('nav a').onkeydown = () => false</script><main"),
        /^never reached: a "Contact"$/,
      ],
    ],
  },
  {
    check: 'bytes of a first view',
    path: '/en/',
    look: async (page) => ((await checks.bytesOfFirstView(page, page.url())) <= 100_000 ? [] : ['too heavy']),
    spoilt: [['a heavy style', addStyle(`/*${randomBytes(60_000).toString('hex')}*/`), ['too heavy']]],
  },
  {
    check: 'a slow line',
    path: '/en/',
    look: async (page) => ((await checks.firstWords(page, page.url(), 400)) <= 5_000 ? [] : ['too slow']),
    spoilt: [['a heavy style', addStyle(`/*${randomBytes(160_000).toString('hex')}*/`), ['too slow']]],
  },
  {
    check: 'the journey without script',
    options: { javaScriptEnabled: false },
    look: thrown((page, origin) => journeyWithoutScript(page, origin, goal)),
    spoilt: [
      ['a search that needs script', swap('<form action="/it/practices">', '<form method="dialog">'), /the search is a form/],
      ['no sources', swap('<li>A report</li>', ''), /lists its sources/],
      ['a PDF that is none', swap('%PDF-1.7', '<html>'), /%PDF-/],
      ['an error nobody sees', swap('aria-invalid="true"', ''), /what is missing is marked/],
      ['an error elsewhere', swap('aria-describedby="email-error"', ''), /stands beside its field/],
      ['lost words', swap('>Parole che devono restare.<', '><'), /what was typed is still there/],
    ],
  },
  {
    check: 'the journey by keyboard',
    look: thrown((page, origin) => journeyByKeyboard(page, origin, goal)),
    spoilt: [
      ['no skip link', swap('<p><a href="#main">To the content</a></p>', ''), /the first stop/],
      ['a skip link to nowhere', swap('id="main" tabindex="-1"', 'id="elsewhere"'), /./],
      ['a link that is none', swap('<a href="/en/practices">Practices</a>', '<span>Practices</span>'), /was not reached/],
      ['focus unseen', addStyle('nav a:focus { outline: 0 !important }'), /no outline on a/],
    ],
  },
];

for (const { check, path = '/en/', options, look, watch, spoilt } of cases) {
  const faultsOf = async (spoil) => {
    const twin = await serveTwin(spoil);
    try {
      return await withPage(browser, options, async (page) => {
        const noted = watch?.(page, twin.origin);
        await page.goto(twin.origin + path, { waitUntil: noted ? 'networkidle' : 'load' });
        return noted ?? (await look(page, twin.origin));
      });
    } finally {
      twin.close();
    }
  };

  test(`${check}: nothing on a healthy page`, async () => assert.deepEqual(await faultsOf(), []));

  for (const [what, spoil, expected] of spoilt) {
    test(`${check} finds: ${what}`, async () => {
      const faults = await faultsOf(spoil);
      if (expected instanceof RegExp) assert.match(faults.join('\n'), new RegExp(expected, 'm'));
      else assert.deepEqual(faults, expected);
    });
  }
}

test('the HTML checker: nothing on a healthy page, and the fault on a spoilt one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'eumia-markup-'));
  const healthy = '<!doctype html><html lang="en"><head><title>Healthy</title></head><body><p>Words</p></body></html>';
  try {
    writeFileSync(join(folder, 'healthy.html'), healthy);
    assert.deepEqual(await checks.markupFaults(folder), []);
    writeFileSync(join(folder, 'spoilt.html'), healthy.replace('<p>', '<p id="a"><p id="a">'));
    assert.match((await checks.markupFaults(folder)).join('\n'), /spoilt\.html:1 Duplicate ID “a”/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** A journey that throws has one fault: the sentence it threw. */
function thrown(journey) {
  return async (page, origin) => {
    // A step of a spoilt site may never come; the healthy one takes far less than this.
    page.setDefaultTimeout(3_000);
    try {
      await journey(page, origin);
      return [];
    } catch (error) {
      return [error.message];
    }
  };
}
