import { stemmer } from 'stemmer';

const LIMIT = 20000;
let remembered = new Map<string, string>();

/** The word's stem: Porter's, after irregular forms and British spellings are made regular. Remembered by word. */
export function stem(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const stemmed = make(word);
  if (remembered.size >= LIMIT) remembered = new Map();
  remembered.set(word, stemmed);
  return stemmed;
}

function make(word: string): string {
  if (!/^[a-z']+$/.test(word) || OWN.has(word)) return word;
  const plain = word.replace(/'(s|d|ll|ve|re|m)$/, '').replace(/'/g, '');
  const regular = IRREGULAR.get(plain) ?? spelling(plain);
  // Porter leaves a last i or none by chance ("verify", "verification").
  const stemmed = stemmer(regular);
  return stemmed.length >= 5 ? stemmed.replace(/i$/, '') : stemmed;
}

/** British to American endings, so that "organisation" and "organization" meet. */
function spelling(word: string): string {
  if (word.length < 6) return word.replace(/^(col|fav|lab|hon|hum)our/, '$1or');
  return word
    .replace(/is(e|es|ed|er|ers|ing|ation|ations)$/, (all, end: string) => (KEEP_S.test(word) ? all : `iz${end}`))
    .replace(/yse(s|d|r|rs)?$/, 'yze$1')
    .replace(/our(s|ed|ing|ful|able|ite|ites|al|less)?$/, (all, end = '') =>
      /^(colour|favour|behaviour|labour|honour|harbour|neighbour|flavour|humour|rumour|endeavour|favourite|favourites|vapour|armour)/.test(word)
        ? `or${end}`
        : all,
    )
    .replace(/(cent|fib|theat|lit|met)re(s)?$/, '$1er$2')
    .replace(/lled$/, (all) => (/(trave|cance|mode|labe|signa)lled$/.test(word) ? 'led' : all))
    .replace(/lling$/, (all) => (/(trave|cance|mode|labe|signa)lling$/.test(word) ? 'ling' : all))
    .replace(/programme/, 'program')
    .replace(/catalogue/, 'catalog')
    .replace(/(lic|def|off)ence/, '$1ense');
}

// Words whose s is their own.
const KEEP_S =
  /(advis|compris|compromis|promis|premis|surpris|exercis|enterpris|otherwis|likewis|rais|prais|franchis|expertis|precis|concis|nois|pois|rais|cruis|brows|bruis|disguis|revis|supervis|televis|improvis|advertis|exerc|appris|pars|paradis|treatis|merchandis|devis|demis|excis|incis)/;

// Words whose ending is no ending.
const OWN = new Set(['news', 'always', 'lens', 'species', 'series', 'pass', 'business']);

const IRREGULAR = new Map(
  (
    'bought:buy made:make built:build kept:keep ran:run paid:pay sold:sell sent:send spent:spend lost:lose left:leave got:get gotten:get gave:give given:give ' +
    'took:take taken:take went:go gone:go came:come saw:see seen:see knew:know known:know grew:grow grown:grow chose:choose chosen:choose wrote:write written:write ' +
    'read:read said:say told:tell found:find held:hold brought:bring thought:think taught:teach felt:feel met:meet led:lead won:win began:begin begun:begin ' +
    'became:become broke:break broken:break drove:drive driven:drive fell:fall fallen:fall hid:hide hidden:hide spoke:speak spoken:speak stood:stand understood:understand ' +
    'wore:wear worn:wear people:person persons:person children:child men:man women:woman feet:foot mice:mouse lives:life loaves:loaf shelves:shelf knives:knife halves:half better:good best:good worse:bad worst:bad ' +
    'data:data media:media faster:fast fastest:fast easier:easy easiest:easy easily:easy simpler:simple simplest:simple simply:simple cheaper:cheap cheapest:cheap ' +
    'smaller:small smallest:small bigger:big biggest:big larger:large largest:large safer:safe safest:safe safely:safe quicker:quick quickest:quick quickly:quick ' +
    'longer:long longest:long lighter:light lightest:light freely:free costs:cost costing:cost shipped:ship bred:breed grown:grow fed:feed caught:catch dealt:deal ' +
    'slept:sleep swept:sweep shot:shoot stuck:stick struck:strike swam:swim sung:sing sang:sing rose:rise risen:rise lent:lend bent:bend meant:mean heard:hear'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
