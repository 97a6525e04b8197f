import missing from '@/lib/checks/message/missing';
import { checkTester } from '../../../kit/check-tester';
import { aLanding, aQuote } from '../../../kit/landing';

const plan = { messages: [{ id: 'on-device', priority: 1, statement: 'Your data never leaves your device' }] };
const rest = '<p>Write, sort and search at your own pace, on the train or at home.</p>';

checkTester(missing, {
  clear: [
    { name: 'said in the agreed words', plan, page: `<h1>Your data never leaves your device</h1>${rest}` },
    {
      name: 'said in the middle of a paragraph',
      plan,
      page: `${rest}<p>Rest easy: your data never leaves your own device, not even for a backup.</p>`,
    },
    {
      name: 'said in an approved phrasing only',
      plan: { messages: [{ ...plan.messages[0], phrasings: ['What you write stays on your laptop or phone'] }] },
      page: `<h1>What you write stays on your laptop or phone</h1>${rest}`,
    },
    { name: 'only half said, which is weak', plan, given: { landings: [aLanding({ state: 'weak' })], onScreen: true } },
    { name: 'contradicted, which is worse and told elsewhere', plan, given: { landings: [aLanding({ state: 'contradicted' })], onScreen: true } },
  ],
  found: [
    {
      name: 'the page speaks of something else',
      plan,
      page: '<h1>Reports in seconds</h1><p>Charts for the whole team, ready before the meeting starts.</p>',
      says: /^“Your data never leaves your device” is nowhere on this page\.$/,
      severity: 'critical',
    },
    {
      name: 'the closest sentence is shown, and how sure we are is passed on',
      plan,
      given: {
        landings: [aLanding({ state: 'missing', certainty: 'pleaseCheck', evidence: [aQuote('Devices of all kinds.'), aQuote('Second best')] })],
        onScreen: true,
      },
      says: /never leaves/,
      quotes: ['Devices of all kinds.'],
      certainty: 'pleaseCheck',
    },
    {
      name: 'a lower message weighs less, a long one is cut at a word',
      given: {
        landings: [
          aLanding({
            state: 'missing',
            evidence: [],
            message: { priority: 3, statement: 'You always have a working bike: if yours breaks down, we fix it or swap it within 24 hours' },
          }),
        ],
        onScreen: true,
      },
      says: /^“You always have a working bike: if yours breaks…” is nowhere on this page\.$/,
      severity: 'moderate',
    },
  ],
  notJudged: [
    {
      name: 'a page in German',
      plan,
      page: `<html lang="de"><p>${'Unsere Berichte sind in wenigen Sekunden fertig und jeder im Team kann sie lesen. '.repeat(5)}</p>`,
      because: 'language-not-read',
    },
    {
      name: 'a login wall',
      plan,
      page: '<form><label>Password <input type="password"></label><button>Log in</button></form>',
      because: 'login-wall',
    },
    {
      name: 'an error page',
      plan,
      page: '<h1>Not found</h1><p>The page you asked for has moved away.</p>',
      snapshot: { responseStatus: 404 },
      because: 'error-page',
    },
    {
      name: 'read in a hidden tab',
      plan,
      page: `<h1>Reports in seconds</h1>${rest}`,
      snapshot: { visibility: 'hidden' },
      because: 'read-while-hidden',
    },
    {
      name: 'an offer that has ended is owed by nobody',
      plan: { messages: [{ ...plan.messages[0], until: '2026-10-31' }] },
      page: `<h1>Reports in seconds</h1>${rest}`,
      because: 'notApplicable',
    },
    {
      name: 'an offer that has not begun is owed by nobody',
      plan: { messages: [{ ...plan.messages[0], from: '2026-12-01' }] },
      page: `<h1>Reports in minutes</h1>${rest}`,
      because: 'notApplicable',
    },
    {
      name: 'a message meant for another channel',
      plan: {
        messages: [{ ...plan.messages[0], channels: ['store'] }],
        channels: [
          { id: 'site', name: 'Site', type: 'site', touchpoints: [{ name: 'Home', url: 'https://brand.test/' }] },
          { id: 'store', name: 'Store', type: 'store' },
        ],
      },
      page: `<h1>Reports in seconds</h1>${rest}`,
      because: 'notApplicable',
    },
  ],
});
