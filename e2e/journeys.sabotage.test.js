// A journey that cannot fail proves nothing. Each is made on a site that is spoilt on the way to the browser: a form is answered but
// nothing is done, words are lost, a mark is missing. It must end there, and say so.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { editAndPublish, keepDraft, typeOnWhileSignedOut } from './journeys/edit.js';
import { handOver } from './journeys/hand-over.js';
import { mouse, patience } from './journeys/hands.js';
import { inviteColleague } from './journeys/invite.js';
import { exportAndErase } from './journeys/mine.js';
import { passkeyAndRecovery } from './journeys/passkey.js';
import { colleague, makeDesk, newcomer, skip, timeout } from './journeys/people.js';
import { askAndAnswer } from './journeys/running.js';
import { translateAndRenew } from './journeys/translate.js';
import { openBrowser, siteUrl, withPage } from './site.js';

const browser = await openBrowser();
const language = 'en';
patience.ms = 5_000;

/** A form to this address is answered, by leading on to `location` or back to it, but nothing is done. */
const onlySays = (address, location, when = () => true) => (page) =>
  page.route(address, (route) => {
    const request = route.request();
    const isIt = request.method() === 'POST' && when(request.postData() ?? '');
    return isIt ? route.fulfill({ status: 303, headers: { location: location ?? request.url() } }) : route.fallback();
  });

/** What this address answers is changed on its way. */
const rewrites = (address, here, there) => (page) =>
  page.route(address, async (route) => {
    const response = await route.fetch({ maxRedirects: 0 });
    const body = await response.text();
    return route.fulfill({ response, body: body.replace(here, there) });
  });

/** A form to this address never arrives. */
const isDropped = (address) => (page) =>
  page.route(address, (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()));

/** Two hands, of a colleague and of a visitor who is not signed in, at pages that the sabotage reaches. */
const hands = (as, spoil, journey) =>
  withPage(browser, { as }, (page) =>
    withPage(browser, {}, async (other) => {
      await spoil(page);
      await spoil(other);
      return journey(mouse(page), mouse(other));
    }),
  );

const slug = 'reggio-emilia-family-assistance-desk';
const editing = { language, slug, sentence: 'Spoilt.', script: true };
const edits = async (spoil) => hands(await colleague('Edda', ['editor']), spoil, (hand, reader) => editAndPublish(hand, reader.page, editing));

const cases = [
  ['a letter whose link lets nobody in', /she is in/, () =>
    hands('administrator', onlySays('**/link/*', '/en/work'), (office, home) =>
      inviteColleague(office, home, { language, person: newcomer('Irma'), role: 'editor' }),
    )],
  ['a passkey that signs nobody in', /the passkey lets her in/, async () => {
    const person = await colleague('Paula', ['reviewer']);
    const origin = siteUrl().replace('127.0.0.1', 'localhost');
    return hands(undefined, onlySays('**/sign-in/passkey', '/en/work'), (hand) => passkeyAndRecovery(hand, { origin, language, person }));
  }],
  ['a draft that is not kept as typed', /the reader’s view follows/, () => edits(isDropped('**/edit'))],
  ['a publication that is none', /readers see it/, () => edits(onlySays('**/publish', `/en/work/practices/${slug}`))],
  ['words lost with the session', /nothing is lost/, async () => {
    const editor = await colleague('Edda', ['editor']);
    const spoil = rewrites('**/edit', /(<textarea name="summary" hidden>)[^<]*/, '$1');
    return hands(editor, spoil, (hand) => typeOnWhileSignedOut(hand, editor, { ...editing, script: false }));
  }],
  ['a translation that nobody is told is outdated', /says what is out of date/, async () => {
    const [translator, editor] = [await colleague('Tina', ['translator']), await colleague('Edda', ['editor'])];
    const spoil = rewrites('**/work/translations/es?*need=outdated', /<ol class="entries[^]*<\/ol>/, '');
    return hands(translator, spoil, (hand) =>
      withPage(browser, { as: editor }, (page) =>
        translateAndRenew(hand, mouse(page), { language, to: 'es', slug, words: `Traducido ${process.pid}.`, sentence: 'Spoilt too.' }),
      ),
    );
  }],
  ['an answer that is not recorded', /the answer is recorded/, async () => {
    const [editor, steward] = [await colleague('Edda', ['editor']), await colleague('Stina')];
    const mailbox = `desk-spoilt-${process.pid}@example.org`;
    await makeDesk('spoilt', { stewards: [steward], practice: slug, mailbox });
    return hands(editor, onlySays('**/en/running/*'), (hand, desk) => askAndAnswer(hand, desk, { language, slug, mailbox }));
  }],
  ['a hand-over that passes nothing on', /nothing is open with her any more/, async () => {
    const [leaver, heir] = [await colleague('Lea', ['editor']), await colleague('Henri')];
    const desk = await makeDesk('spoilt-left', { stewards: [leaver, heir] });
    await withPage(browser, { as: leaver }, (page) => keepDraft(mouse(page), slug, 'Spoilt.'));
    const spoil = onlySays('**/hand-over', `/en/work/people/${leaver.id}/hand-over?done=handed-over`);
    return hands('administrator', spoil, (office, home) =>
      handOver(office, home, { language, leaver, heir, desk, slug, words: 'Spoilt.' }),
    );
  }],
  ['an erasure that erases nothing', /the session is out/, async () => {
    const person = await colleague('Erna');
    const isHers = (form) => form.includes(encodeURIComponent(person.email));
    return hands(person, onlySays('**/erase', '/en/erased', isHers), (hand) => exportAndErase(hand, person, { language }));
  }],
];

for (const [what, expected, journey] of cases) {
  test(`a journey finds: ${what}`, { skip, timeout }, () => assert.rejects(journey, expected));
}
