import taglineVariant from '@/lib/checks/brand/tagline-variant';
import { checkTester } from '../../../kit/check-tester';

const plan = { brand: { name: 'Saltmarsh', tagline: 'Bread worth getting up for' } };
const page = (says: string, title = 'Saltmarsh') =>
  `<html><head><title>${title}</title></head><body><h1>Saltmarsh bakery</h1><p>${says}</p><p>Open from six, every day but Monday, in the old ferry house.</p></body></html>`;

checkTester(taglineVariant, {
  clear: [
    { name: 'word for word', plan, page: page('Bread worth getting up for') },
    { name: 'in other capitals, with a stop', plan, page: page('BREAD WORTH GETTING UP FOR.') },
    { name: 'within a sentence', plan, page: page('We bake bread worth getting up for, and cakes too.') },
    { name: 'not on the page', plan, page: page('We bake in a wood-fired oven.') },
    { name: 'a sentence that shares two words', plan, page: page('Is good bread worth the money you pay for it?') },
    { name: 'a tagline of two words is anyone’s', plan: { brand: { name: 'Saltmarsh', tagline: 'Slow bread' } }, page: page('Slow, slow bread.') },
  ],
  found: [
    {
      name: 'one word changed',
      plan,
      page: page('Bread worth waking up for'),
      says: /^The page says “Bread worth waking up for”, close to the tagline but not it\.$/,
      quotes: ['Bread worth waking up for'],
    },
    { name: 'a word added', plan, page: page('Good bread worth getting up early for'), says: /close to the tagline/ },
    { name: 'in the title', plan, page: page('We bake.', 'Saltmarsh – bread worth waiting up for'), says: /waiting up for/ },
  ],
  notJudged: [{ name: 'the plan has no tagline', page: page('We bake.'), because: 'plan-lacks', planPart: 'brand.tagline' }],
});
