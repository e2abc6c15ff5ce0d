// The one list of page kinds. Every check runs over it, so a new page is checked by being there.
//
// The program names its pages: `eumia routes --json` gives each GET route that answers with a page an `example`,
// a list of addresses such as `/{lang}/practices/turin-neighbourhood-houses`. The file is named by EUMIA_ROUTES.

import { readFileSync } from 'node:fs';

/** States of a page that no route knows of: nothing found, nothing there. */
const states = [
  { name: 'practices, nothing found', path: '/{lang}/practices?q=qqqqqqqqqq', status: 200 },
  { name: 'practices, filtered', path: '/{lang}/practices?country=IT', status: 200 },
  { name: 'yearly question, link not open', path: '/{lang}/running/none', status: 404 },
  { name: 'not found', path: '/{lang}/nowhere', status: 404 },
];

/** Until the program names its own. */
const addresses = [
  '/{lang}/',
  '/{lang}/practices',
  '/{lang}/practices/turin-neighbourhood-houses',
  '/{lang}/cities',
  '/{lang}/cities/turin',
  '/{lang}/compare?practice=turin-neighbourhood-houses&city=turin',
  '/{lang}/map',
  '/{lang}/search?q=rumours',
  '/{lang}/calendar',
  '/{lang}/calendar/2014-03',
  '/{lang}/news',
  '/{lang}/about',
  '/{lang}/methodology',
  '/{lang}/partners',
  '/{lang}/contact',
  '/{lang}/accessibility',
  '/{lang}/privacy',
];

/** Each page kind: `name` for people, `path` with `{lang}` in it, the `status` that it answers with, and `as` which role it opens. */
export const pageKinds = [...routed(), ...states];

/** The path of a page kind in one language. */
export function pathIn(kind, language) {
  return kind.path.replaceAll('{lang}', language);
}

function routed() {
  const file = process.env.EUMIA_ROUTES;
  const routes = file ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const named = routes
    .filter((route) => route.method === 'GET')
    // Who is through is sent on from the pages in the middle of signing in.
    .filter((route) => route.who !== 'who has begun to sign in' && !route.who.startsWith('who has begun to sign in;'))
    .flatMap((route) => [route.example ?? []].flat().map((path) => ({ name: nameOf(path), path, status: 200, as: route.as ?? undefined })))
    .filter((kind) => kind.path.startsWith('/{lang}/'));
  return named.length > 0 ? named : addresses.map((path) => ({ name: nameOf(path), path, status: 200 }));
}

function nameOf(path) {
  return path.slice('/{lang}/'.length) || 'home';
}
