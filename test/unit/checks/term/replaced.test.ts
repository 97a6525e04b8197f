import replaced from '@/lib/checks/term/replaced';
import { checkTester } from '../../../kit/check-tester';

const plan = {
  brand: { name: 'Bramley Credit Union' },
  terms: [
    { id: 'member', use: 'member', insteadOf: ['customer', 'account holder'], why: 'Everyone who saves here owns a share.' },
    { id: 'loan', use: 'fair loan agreement', insteadOf: ['loan agreement'] },
  ],
};
const page = (...says: string[]) =>
  `<h1>Saving together in Bramley</h1>${says.map((one) => `<p>${one}</p>`).join('')}<p>Drop in at the library on Thursdays and bring a proof of address.</p>`;

checkTester(replaced, {
  clear: [
    { name: 'the agreed word', plan, page: page('Every member has a vote.') },
    { name: 'a word that holds the old one', plan, page: page('We are accustomed to rain, and to custom work.') },
    { name: 'the old word within the agreed one', plan, page: page('Sign a fair loan agreement in ten minutes.') },
    { name: 'the words of an old phrase apart', plan, page: page('Open an account; the card holder is made of cork.') },
    {
      name: 'in what others wrote',
      plan,
      page: `${page('We listen.')}<section class="reviews"><blockquote>As a member I feel at home.</blockquote></section>`,
    },
    { name: 'folded away', plan, page: `${page('We listen.')}<p hidden>Dear customer</p>` },
  ],
  found: [
    {
      name: 'the old word, inflected and counted',
      plan,
      page: page('Our customers come first.', 'Ask any customer.'),
      says: /^“customers” is used 2 times; the plan says “member”\.$/,
      quotes: ['Our customers come first.', 'Ask any customer.'],
    },
    { name: 'an old phrase', plan, page: page('Each account holder gets a letter.'), says: /“account holder” is used once/ },
    { name: 'the old phrase bare', plan, page: page('Your loan agreement is two pages long.'), says: /“loan agreement”/ },
  ],
  notJudged: [{ name: 'a plan without terms', page: page('Customers.', 'Come in.'), because: 'plan-lacks', planPart: 'terms' }],
});
