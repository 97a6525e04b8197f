import nameVariant from '@/lib/checks/brand/name-variant';
import { checkTester } from '../../../kit/check-tester';

const plan = { brand: { name: 'OakHaven', accepted: ['OH'], wrong: ['Oakheaven Ltd'] } };
const about = (says: string) => `<h1>Beds for old houses</h1><p>${says}</p><p>We build each bed to fit a sloping floor and a low beam.</p>`;

checkTester(nameVariant, {
  clear: [
    { name: 'spelt as planned', plan, page: about('OakHaven builds beds in Devon.') },
    { name: 'possessive and plural', plan, page: about('OakHaven’s beds last. Two OakHavens stood side by side.') },
    { name: 'an accepted short form', plan, page: about('At OH we like wood.') },
    { name: 'capitals throughout are a look', plan, page: about('OAKHAVEN BEDS ARE BUILT IN DEVON.') },
    { name: 'addresses and handles', plan, page: about('Write to hello@oakhaven.test, see www.oakhaven.test or follow @oakhaven and #oakhaven.') },
    { name: 'an everyday word in small letters', plan: { brand: { name: 'Harbour' } }, page: about('Boats lie in the harbour behind our shop.') },
    { name: 'another name that begins alike', plan, page: about('We buy our timber at Oakham and Oakhanger.') },
    { name: 'a brand that writes itself small', plan: { brand: { name: 'tinwork' } }, page: about('Tinwork makes lamps. We love Tinwork.') },
    { name: 'in what others wrote', plan, page: about('Lovely beds.') + '<blockquote>Best bed I ever had.</blockquote>' },
  ],
  found: [
    {
      name: 'other capitals, counted',
      plan,
      page: about('Oakhaven builds beds. Oakhaven ships them too.'),
      says: /^The page writes “Oakhaven” 2 times; the name is “OakHaven”\.$/,
      quotes: ['Oakhaven builds beds.'],
      count: 1,
    },
    { name: 'parted', plan, page: about('Oak Haven builds beds in Devon.'), says: /“Oak Haven”/ },
    { name: 'a slip of the pen', plan, page: about('OakHavan builds beds in Devon.'), says: /“OakHavan”/ },
    { name: 'listed as wrong', plan, page: about('A company of Oakheaven Ltd.'), says: /“Oakheaven Ltd”/ },
    {
      name: 'in the page title',
      plan,
      page: `<html><head><title>Beds | Oak-Haven</title></head><body>${about('We build beds.')}</body></html>`,
      says: /“Oak-Haven”/,
      quotes: ['Beds | Oak-Haven'],
    },
  ],
  notJudged: [{ name: 'an empty shell', plan, page: '<main></main>', because: 'empty-shell' }],
});
