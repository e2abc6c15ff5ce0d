// Pictures of every page kind, to be looked at: `cargo xtask screenshots [PART OF A NAME…]`.
// They are in results/screenshots/<language>/<width>-<scheme>/<page kind>.png; `print` is the page on paper.

import { pageKinds, pathIn } from './pages.js';
import { launch, sessionOf, siteUrl } from './site.js';

const languages = ['en', 'de'];
const looks = [320, 768, 1440].flatMap((width) => ['light', 'dark'].map((colorScheme) => ({ width, colorScheme })));
const folder = new URL('./results/screenshots/', import.meta.url).pathname;

const wanted = process.argv.slice(2);
const kinds = pageKinds.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const fileOf = (kind) => `${kind.name.replace(/[^a-z0-9]+/g, '-')}.png`;

const browser = await launch();
const page = await browser.newPage({ reducedMotion: 'reduce' });
for (const language of languages) {
  for (const kind of kinds) {
    await page.context().clearCookies();
    if (kind.as) await page.context().addCookies([{ ...(await sessionOf(kind.as)), url: siteUrl() }]);
    await page.emulateMedia({ media: 'screen' });
    await page.goto(siteUrl() + pathIn(kind, language));
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ fullPage: true, path: `${folder}${language}/${width}-${colorScheme}/${fileOf(kind)}` });
    }
    await page.setViewportSize({ width: 768, height: 1080 });
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.screenshot({ fullPage: true, path: `${folder}${language}/print/${fileOf(kind)}` });
  }
}
await browser.close();
console.log(`${kinds.length} page kinds in ${folder}`);
