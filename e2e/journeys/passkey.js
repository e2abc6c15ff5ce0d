// A passkey: made, used to sign in, lost, and what it stood in for recovered with a code. Chromium's virtual authenticator is the device.

import assert from 'node:assert/strict';

import { looksSound } from './hands.js';
import { signIn, signOut } from './people.js';

/** Passkeys belong to a name, so `origin` is that of localhost; `person` has a role that asks for a second factor. */
export async function passkeyAndRecovery(hand, { origin, language, person }) {
  const { page } = hand;
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  const lost = await plugIn(devices);

  await signIn(hand, person, { language, origin });
  await reaches(page, `/${language}/account/second-factor`, 'her role asks for a second factor');
  await looksSound(page);
  await hand.fill('#name', 'Lost phone');
  await hand.go('passkey-form button');
  await reaches(page, `/${language}/account/recovery-codes`, 'after the passkey, codes for when it is lost');
  await hand.go('form[action$="/account/recovery-codes"] button');
  const codes = await page.locator('#codes code').allInnerTexts();
  assert.equal(codes.length, 10);
  await looksSound(page);

  await signOut(hand);
  await signInByButton(hand, { origin, language });
  await reaches(page, `/${language}/work`, 'the passkey lets her in by itself');

  await signOut(hand);
  await devices.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: lost });
  await plugIn(devices);
  await signIn(hand, person, { language, origin });
  await reaches(page, `/${language}/sign-in/second-factor`, 'with the password alone she is not in');
  await page.goto(`${origin}/${language}/work`);
  await reaches(page, `/${language}/sign-in/second-factor`, 'nor by another way');
  await hand.press('#passkey');
  await page.locator('[data-failed]').waitFor();
  await looksSound(page);
  await hand.fill('#code', codes[3]);
  await hand.go('form[action$="/sign-in/second-factor"] button');
  await reaches(page, `/${language}/work`, 'a recovery code lets her in');

  // She puts another passkey in place of the lost one.
  await page.goto(`${origin}/${language}/account/second-factor`);
  await hand.fill('#name', 'New phone');
  await hand.go('passkey-form button');
  await page.goto(`${origin}/${language}/account/second-factor`);
  assert.deepEqual(await page.locator('.entries b').allInnerTexts(), ['Lost phone', 'New phone']);
  await hand.go('form[action$="/account/passkeys/remove"] button');
  await page.goto(`${origin}/${language}/account/second-factor`);
  assert.deepEqual(await page.locator('.entries b').allInnerTexts(), ['New phone']);

  await signOut(hand);
  await signInByOffer(page, { origin, language });
}

/** A device that keeps passkeys, and says at once that its owner is there. */
async function plugIn(devices) {
  const { authenticatorId } = await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return authenticatorId;
}

/** By the button. What the page offers by itself does not come about, as on a line that breaks, and says nothing. */
async function signInByButton(hand, { origin, language }) {
  const { page } = hand;
  await page.route('**/sign-in/passkey/challenge', (route) => route.abort(), { times: 1 });
  await Promise.all([page.waitForEvent('requestfailed'), page.goto(`${origin}/${language}/sign-in`)]);
  assert.equal(await page.locator('[data-failed]').isVisible(), false, 'what nobody asked for does not complain');
  await hand.go('#passkey');
}

/** As the browser offers it where the address is filled in. */
async function signInByOffer(page, { origin, language }) {
  await page.goto(`${origin}/${language}/sign-in`);
  await page.waitForURL(`${origin}/${language}/work`);
}

async function reaches(page, path, message) {
  assert.equal(new URL(page.url()).pathname, path, message);
}
