// Every check of the suite. Each is a function that looks at a page and returns the faults it found, in words;
// a healthy page gives an empty list. `sabotage.test.js` proves for each that it can find something.

import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA, and everything that it took over. Advice beyond it is not asked for. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe-core objects to: the rule, and where. */
export async function accessibilityFaults(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate((tags) => window.axe.run({ runOnly: tags }), wcag);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

/** What makes a page wider than its window, and text that its own box cuts off. */
export function reflowFaults(page) {
  return page.evaluate(() => {
    const name = (element) => {
      const mark = element.id ? `#${element.id}` : [...element.classList].map((each) => `.${each}`).join('');
      return element.localName + mark;
    };
    const width = document.documentElement.clientWidth;
    const rightEdge = (element) => {
      const box = element.getBoundingClientRect();
      return Math.max(box.right, box.left + element.scrollWidth);
    };
    const scrolls = (element) => ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX);
    const inScrollingBox = (element) => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
        if (scrolls(box)) return true;
      }
      return false;
    };
    const faults = [];
    if (document.scrollingElement.scrollWidth > width) {
      const wide = [...document.body.querySelectorAll('*')].filter(
        (element) => rightEdge(element) > width + 1 && !inScrollingBox(element),
      );
      const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
      faults.push(`the page is ${document.scrollingElement.scrollWidth} px wide in a window of ${width} px:` +
        ` ${innermost.slice(0, 5).map(name).join(', ')}`);
    }
    for (const element of document.body.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      const shown = element.checkVisibility() && element.clientWidth > 1 && element.clientHeight > 1;
      // Words in a picture stand whole in the table that describes it.
      if (element.closest('[role=img]')) continue;
      const cuts = style.overflowX === 'hidden' || style.overflowX === 'clip';
      if (shown && cuts && element.textContent.trim() && element.scrollWidth > element.clientWidth + 1) {
        faults.push(`text is cut off in ${name(element)}`);
      }
    }
    return faults;
  });
}

/** Makes every text 40 % longer, as a translation may. */
export function lengthenTexts(page) {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const words = text.data.trim();
      if (!words || text.parentElement.closest('script, style, svg, textarea')) continue;
      text.data = `${text.data.trimEnd()} ${words.slice(0, Math.ceil(words.length * 0.4)).trim()}`;
    }
  });
}

/** The names of all interface messages, as the English files have them. */
export function messageKeys(folder = new URL('../locales/en/', import.meta.url)) {
  let files = [];
  try {
    files = readdirSync(folder).filter((file) => file.endsWith('.ftl'));
  } catch (missing) {
    if (missing.code !== 'ENOENT') throw missing;
  }
  return files.flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^([a-z][a-z0-9-]*) *=/gm)].map((match) => match[1]),
  );
}

/** A page that is not in its language, or shows the name of a message in place of the message. */
export function languageFaults(page, language, keys) {
  return page.evaluate(
    ([language, keys]) => {
      const faults = [];
      if (document.documentElement.lang !== language) {
        faults.push(`html lang is "${document.documentElement.lang}", not "${language}"`);
      }
      const texts = [document.title];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        if (!walker.currentNode.parentElement.closest('script, style, code, kbd, samp, pre')) {
          texts.push(walker.currentNode.data);
        }
      }
      for (const attribute of ['aria-label', 'alt', 'title', 'placeholder']) {
        for (const element of document.querySelectorAll(`[${attribute}]`)) texts.push(element.getAttribute(attribute));
      }
      const names = new Set(keys.filter((key) => key.includes('-')));
      for (const text of texts.map((text) => text.trim())) {
        const words = text.split(/[\s.,:;!?()⁨⁩]+/);
        const named = words.find((word) => names.has(word));
        if (named) faults.push(`the name of a message is shown: ${named}`);
        // A message that does not exist at all is on no list, but stands alone and looks like a name.
        else if (/^[a-z]+(-[a-z0-9]+){2,}$/.test(text)) faults.push(`this looks like the name of a message: ${text}`);
        if (/\{\s*\$/.test(text)) faults.push(`a place in a message was not filled: ${text}`);
      }
      return faults;
    },
    [language, keys],
  );
}

/** A language switch that does not lead to the same page in each other language. */
export async function switchFaults(page, language, others) {
  const offered = await page.$$eval('body a[hreflang]', (links) => links.map((link) => [link.hreflang, link.href]));
  const here = new URL(page.url());
  return others
    .filter((other) => other !== language)
    .filter((other) => {
      const there = new URL(here);
      there.pathname = here.pathname.replace(`/${language}/`, `/${other}/`);
      return !offered.some(([hreflang, href]) => hreflang === other && href === there.href);
    })
    .map((other) => `no link leads to this page in "${other}"`);
}

/** Notes, from now on, what a page asks of other hosts and what the browser complains of. Read it when the page is done. */
export function watch(page, origin) {
  const faults = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') faults.push(`asks another host: ${url.href}`);
  });
  page.on('console', (message) => {
    const { url } = message.location();
    const itsOwnStatus = url === page.url() && message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !itsOwnStatus) faults.push(`console: ${message.text()} (${url})`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  return faults;
}

/** Whether the focused element shows that it is: an outline, and not covered. Returns null if all is well. */
export function focusFault(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const name = `${element.localName} "${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}"`;
    const style = getComputedStyle(element);
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) === 0) return `no outline on ${name}`;
    const seen = [...element.getClientRects()].some((box) =>
      [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]].some(([across, down]) => {
        const there = document.elementFromPoint(box.left + box.width * across, box.top + box.height * down);
        return there && (element.contains(there) || there.closest('label')?.control === element);
      }),
    );
    return seen ? null : `covered or out of sight: ${name}`;
  });
}

/** Presses Tab through the whole page: how many stops there were, and the faults on the way. */
export async function walkByKeyboard(page, stopsMax = 400) {
  const faults = [];
  for (let stops = 0; stops < stopsMax; stops += 1) {
    await page.keyboard.press('Tab');
    const atTheEnd = await page.evaluate(() => {
      const element = document.activeElement;
      const seenBefore = element.dataset.walked === 'yes';
      if (element !== document.body) element.dataset.walked = 'yes';
      return element === document.body || seenBefore;
    });
    if (atTheEnd) {
      const left = await page.evaluate(() =>
        [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
          .filter((element) => element.tabIndex >= 0 && !element.disabled && element.type !== 'hidden')
          .filter((element) => element.checkVisibility() && element.dataset.walked !== 'yes')
          // Of a group of radio buttons, Tab stops at one.
          .filter((element) => element.type !== 'radio' || !document.querySelector(`[name="${element.name}"][data-walked]`))
          .map((element) => `never reached: ${element.localName} "${element.textContent.trim().slice(0, 40)}"`),
      );
      return { stops, faults: [...faults, ...left] };
    }
    const fault = await focusFault(page);
    if (fault) faults.push(fault);
  }
  return { stops: stopsMax, faults: [...faults, `more than ${stopsMax} stops: caught in a loop?`] };
}

/** What a bar that stays in sight hides of what has the focus; null if nothing. What is taller than the room may reach under it. */
export function coverFault(page, bar) {
  return page.evaluate((selector) => {
    const element = document.activeElement;
    const over = document.querySelector(selector);
    if (over.contains(element)) return null;
    const [above, box] = [over.getBoundingClientRect(), element.getBoundingClientRect()];
    const hidden = Math.round(Math.min(above.bottom, box.bottom) - Math.max(above.top, box.top));
    const isBeside = box.right <= above.left || box.left >= above.right;
    if (hidden <= 0 || isBeside || box.height > innerHeight - above.height) return null;
    return `${hidden} px under the bar: ${element.localName} "${(element.name ?? element.textContent).trim().slice(0, 40)}"`;
  }, bar);
}

/** Goes from the last `from` back by Shift and Tab until the focus is on `bar`: how many stops there were, and what it hid of them. */
export async function walkBack(page, from, bar, stopsMax = 800) {
  const faults = [];
  await page.locator(from).last().focus();
  for (let stops = 1; stops < stopsMax; stops += 1) {
    await page.keyboard.press('Shift+Tab');
    if (await page.evaluate((bar) => document.querySelector(bar).contains(document.activeElement), bar)) return { stops, faults };
    const fault = await coverFault(page, bar);
    if (fault) faults.push(fault);
  }
  return { stops: stopsMax, faults: [...faults, `${bar} was not reached`] };
}

/** What the Nu HTML checker calls an error, over all .html files of a folder at once. */
export async function markupFaults(folder) {
  const jar = require.resolve('vnu-jar/build/dist/vnu.jar');
  const { stderr } = await promisify(execFile)(
    'java',
    ['-jar', jar, '--format', 'json', '--exit-zero-always', '--no-langdetect', '--skip-non-html', folder],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stderr)
    .messages.filter((message) => message.type !== 'info')
    .map(({ url, lastLine, message }) => `${url.split('/').slice(-2).join('/')}:${lastLine ?? 0} ${message}`);
}

/** How many bytes a first visit brings over the wire, heads included, until the network is still. */
export async function bytesOfFirstView(page, url) {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  let bytes = 0;
  network.on('Network.loadingFinished', (done) => {
    bytes += done.encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  return bytes;
}

/** After how many milliseconds the first words stand on the page, over a line of so many kbit a second. */
export async function firstWords(page, url, kilobitsPerSecond) {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const throughput = (kilobitsPerSecond * 1000) / 8;
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 100,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await page.goto(url, { waitUntil: 'load' });
  // The moment is noted a little after it has passed.
  const paint = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  return paint.jsonValue();
}
