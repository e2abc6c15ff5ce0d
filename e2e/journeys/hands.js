// How somebody works a page: with the mouse or a finger, or with keys alone. A journey is written once and made with both.
//
// A hand has `fill`, `append`, `choose`, `tick`, `press`, and `go`, which is a press that leads to another page. Each takes a CSS
// selector; of several elements it means the first. `on` is the same hand at another page.

import assert from 'node:assert/strict';

import { accessibilityFaults, focusFault, reflowFaults } from '../checks.js';

/** A mouse or a finger. */
export function mouse(page) {
  const first = (selector) => page.locator(selector).first();
  const press = (selector) => first(selector).click();
  return {
    page,
    on: mouse,
    fill: (selector, words) => first(selector).fill(words),
    append: async (selector, words) => {
      await first(selector).focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText(words);
    },
    choose: (selector, value) => first(selector).selectOption(value),
    tick: (selector) => first(selector).check(),
    press,
    go: (selector) => follow(page, () => press(selector)),
  };
}

/** Keys alone: Tab leads to everything, and every stop on the way is seen. */
export function keyboard(page) {
  const at = async (selector, ...keys) => {
    await tabTo(page, selector);
    for (const key of keys) await page.keyboard.press(key);
  };
  const type = async (selector, place, words) => {
    await at(selector, place);
    await page.keyboard.insertText(words);
  };
  return {
    page,
    on: keyboard,
    fill: (selector, words) => type(selector, 'Control+A', words),
    append: (selector, words) => type(selector, 'Control+End', words),
    choose: async (selector, value) => {
      const field = page.locator(selector).first();
      const values = await field.locator('option').evaluateAll((options) => options.map((option) => option.value));
      await at(selector, 'Home', ...Array(values.indexOf(value)).fill('ArrowDown'));
      assert.equal(await field.inputValue(), value, `${selector} is chosen by arrow keys`);
    },
    tick: (selector) => at(selector, 'Space'),
    press: (selector) => at(selector, 'Enter'),
    go: async (selector) => {
      await at(selector);
      return enter(page);
    },
  };
}

/** Presses Tab, or Shift and Tab for what lies behind, until the focus is on `selector`; every stop on the way must be visible. */
export async function tabTo(page, selector, stopsMax = 250) {
  const key = await page.evaluate((selector) => {
    const there = document.querySelector(selector);
    const isBehind = there && document.activeElement.compareDocumentPosition(there) === Node.DOCUMENT_POSITION_PRECEDING;
    return isBehind ? 'Shift+Tab' : 'Tab';
  }, selector);
  for (let stops = 0; stops < stopsMax; stops += 1) {
    await page.keyboard.press(key);
    const [isOver, isThere] = await page.evaluate((selector) => {
      const element = document.activeElement;
      return [element === document.body, element.matches(selector)];
    }, selector);
    if (isOver) break;
    assert.equal(await focusFault(page), null);
    if (isThere) return;
  }
  assert.fail(`${selector} was not reached by Tab`);
}

/** Presses Enter on what has the focus, and waits for the page that it leads to. */
export function enter(page) {
  return follow(page, () => page.keyboard.press('Enter'));
}

/** The answer of the page that `act` leads to. */
export async function follow(page, act) {
  const [answer] = await Promise.all([page.waitForNavigation(), act()]);
  return answer;
}

/** A state of a page that only a journey comes to is looked at as every page kind is; axe-core needs script for that. */
export async function looksSound(page) {
  const hasScript = await page.evaluate(() => matchMedia('(scripting: enabled)').matches);
  assert.deepEqual([...(await reflowFaults(page)), ...(hasScript ? await accessibilityFaults(page) : [])], []);
}

/** How long `comes` waits. */
export const patience = { ms: 10_000 };

/** Waits until what `look` gives is `expected`; says `message` if it does not come to that. */
export async function comes(look, expected, message) {
  const until = Date.now() + patience.ms;
  for (;;) {
    const seen = await look();
    if (seen === expected || Date.now() > until) return assert.equal(seen, expected, message);
    await new Promise((passed) => setTimeout(passed, 50));
  }
}
