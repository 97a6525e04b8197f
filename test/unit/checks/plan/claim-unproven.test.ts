import check from '@/lib/checks/plan/claim-unproven';
import { checkTester } from '../../../kit/check-tester';

const claim = (text: string, more: object = {}) => ({ text, status: 'approved', source: 'Ledger', ...more });
const message = (statement: string, more: object = {}) => ({ messages: [{ statement, ...more }] });

checkTester(check, {
  clear: [
    { name: 'a claim with its source', plan: { claims: [claim('12,000 members')] } },
    { name: 'a retired claim needs none', plan: { claims: [claim('The oldest', { status: 'retired', source: undefined })] } },
    {
      name: 'a message with its proof',
      plan: { claims: [claim('12,000 members', { id: 'm' })], ...message('More than 12,000 people belong to us', { proof: ['m'] }) },
    },
    { name: 'a figure that a claim covers', plan: { claims: [claim('12,000 members')], ...message('More than 12,000 people belong to us') } },
    { name: 'a promise in hours', plan: message('We answer within 24 hours, or 30 minutes on a good day') },
    { name: 'a price', plan: message('A year for £1,200, paid in one go') },
    { name: 'an offer', plan: message('20 % off until Sunday', { kind: 'offer' }) },
    { name: 'a benefit without a figure', plan: message('Your evenings are your own again') },
    { name: 'the first of all is no superlative', plan: message('The first cup is the best part of the day') },
    {
      name: 'proof of which one stands',
      plan: { claims: [claim('A', { id: 'a', status: 'retired' }), claim('B', { id: 'b' })], ...message('So it is', { proof: ['a', 'b'] }) },
    },
  ],
  found: [
    {
      name: 'a claim without a source',
      plan: { claims: [claim('12,000 members', { source: undefined }), claim('Founded in 1974')] },
      says: /^“12,000 members” may be claimed and names no source\.$/,
      count: 1,
    },
    { name: 'a placeholder for a source', plan: { claims: [claim('12,000 members', { source: 'TBC' })] }, says: /no source/ },
    {
      name: 'no claim has one',
      plan: { claims: ['A', 'B', 'C'].map((text) => claim(text, { source: undefined })) },
      says: /^None of the 3 approved claims/,
      count: 1,
    },
    {
      name: 'a message that asserts a count',
      plan: message('More than 12,000 people belong to us'),
      says: /asserts a fact without proof/,
      severity: 'moderate',
    },
    { name: 'a message planned as proof', plan: message('Doctors recommend it', { kind: 'proof' }), says: /Doctors recommend it/ },
    { name: 'a superlative', plan: message('The fastest delivery in town'), says: /fastest/ },
    {
      name: 'proof that was withdrawn',
      plan: { claims: [claim('A', { id: 'a', status: 'retired' })], ...message('So it is', { proof: ['a'] }) },
      says: /was withdrawn/,
    },
  ],
});
