/** Marks of form: length, person, punctuation, figures, how it begins. Written for this project. */
export const SHAPES = [
  'short',
  'long',
  'question',
  'exclamation',
  'colon',
  'you',
  'we',
  'startsNo',
  'startsYou',
  'startsWe',
  'startsThey',
  'startsName',
  'startsThe',
  'units',
  'acronyms',
  'names',
  'quotation',
  'commas',
  'brackets',
  'presentVerb',
  'modal',
  'address',
  'date',
  'labelColon',
  'noVerb',
  'label',
  'startsIt',
  'startsQuestion',
  'noBad',
  'anyoneCan',
  'youCan',
  'title',
  'should',
  'youWant',
  'ifYou',
  'verbYour',
  'verbsYour',
  'asksPlainly',
  'numbered',
  'usedBy',
  'adjectiveNoun',
  'isFree',
  'makersOf',
  'verbing',
] as const;

/** What can be seen of a sentence without knowing its words; `start` is the text without what only leads in. */
export function shapesOf(text: string, plain: string, start: string, names: readonly string[] = []): Record<(typeof SHAPES)[number], number> {
  const words = count(plain, /[\p{L}\p{N}'’-]+/gu);
  const is = (test: boolean): number => (test ? 1 : 0);
  return {
    short: is(words <= 5),
    long: is(words >= 16),
    question: is(/\?\s*$/.test(plain)),
    exclamation: is(/!/.test(plain)),
    colon: is(/:\s*$/.test(plain)),
    you: is(/\b(you|your|yours|yourself)\b/.test(plain)),
    we: is(/\b(we|our|us|ours)\b/.test(plain)),
    startsNo: is(/^(no|zero|without|never)\b/.test(start)),
    startsYou: is(/^(you|your)\b/.test(start)),
    startsWe: is(/^(we|our|us)\b|^(we're|we've)/.test(start)),
    startsThey: is(/^(they|it|this|that|these|those|there|he|she)\b/.test(start)),
    startsName: is(
      names.some((name) => start.startsWith(name)) ||
        /^[\p{Lu}][\p{L}\d.]+(\s[\p{Lu}][\p{L}\d]*)*\s(is|are|has|gives|lets|helps|makes|works|offers|provides|supports|uses|comes|includes|allows|handles|runs|updates|turns)\b/u.test(
          text.trim(),
        ),
    ),
    startsThe: is(/^(the|a|an|all|each|every|any)\b/.test(start)),
    units: is(
      /\d\s?(%|kg|g|mm|cm|m|km|miles?|inch(es)?|["″”]|gb|mb|kb|tb|mah|wh|w|v|hz|ghz|mhz|bit|px|p|hours?|minutes?|seconds?|days?|weeks?|months?|years?|litres?|ml|l)\b/.test(
        plain,
      ) || /\d\s?(%|″|×|x\d)/.test(plain),
    ),
    acronyms: Math.min(3, count(text, /\b\p{Lu}[\p{Lu}\d]{1,}s?\b/gu)),
    names: Math.min(4, count(text, /(?<=[\p{Ll}\p{N},:]\s)\p{Lu}[\p{Ll}]+/gu)),
    quotation: is(/^["“]|["”]\s*$/.test(text.trim())),
    commas: Math.min(3, count(plain, /,/g)),
    brackets: is(/\(.+\)/.test(plain)),
    presentVerb: is(/\b(is|are|has|have)\b/.test(plain)),
    modal: is(/\b(can|will|could|would)\b/.test(plain)),
    address: is(/@|https?:|www\.|\.(com|org|net|io|de|uk)\b/.test(plain)),
    date: is(/\b(19|20)\d\d\b|\b(january|february|march|april|june|july|august|september|october|november|december)\b/.test(plain)),
    labelColon: is(/^[^:]{2,30}: \S/.test(plain)),
    label: is(words <= 4 && !/[.!?:]\s*$/.test(plain)),
    startsIt: is(/^(it|this)\b/.test(start)),
    startsQuestion: is(/^(what|why|how|when|where|which|who|do|does|did|is|are|can|have)\b/.test(start)),
    noBad: is(
      /\b(no|without|never|zero)\s(\p{L}+\s)?(annoying|noisy|unexpected|forced|mandatory|hidden|unwanted|nasty|surprise|hassle|fuss|stress|worry|worries|risk|guesswork|waiting|queue|queues|pressure|limits?|commitment|catch|lock|need|more|setup|training|jargon|paperwork|mess|waste|delays?|downtime)/u.test(
        plain,
      ),
    ),
    anyoneCan: is(
      /\b(anyone|everyone|users|customers|members|people|visitors|guests|children|families|teams|companies|businesses) (can|may|will|get|create|are able)\b/.test(
        plain,
      ),
    ),
    youCan: is(/\byou (can|may|could|get|have)\b/.test(plain)),
    title: is(
      words >= 2 &&
        words <= 7 &&
        text
          .trim()
          .split(/\s+/)
          .filter((word) => /^\p{Lu}/u.test(word)).length /
          words >
          0.7,
    ),
    should: is(/\b(should|would like|recommend|must|have to)\b/.test(plain)),
    youWant: is(/^you (want|need|are|might|may|already|will have|have to|must|should)\b/.test(start)),
    ifYou: is(/\b(if|when|once) you\b/.test(plain)),
    verbYour: is(/^[a-z]{3,}(?<!s) (your|the|a|an)\b/.test(start)),
    verbsYour: is(/^[a-z]{3,}s (your|you)\b/.test(start)),
    asksPlainly: is(
      /\b(click|tap|visit|contact|email|call|register|sign up|see|check out|check it out|read more|learn more|find out more|get in touch|get started|join|follow) (here|us|our|the|more|now|today|for|to|out|about|how|in)\b|\b(register|sign up|apply|donate|here|started|now|more) ?[!›»→]?$/.test(
        plain,
      ),
    ),
    numbered: is(/^\d{1,2}[.)] /.test(plain)),
    usedBy: is(
      /\b(used|chosen|cited|recogni[sz]ed|recommended|verified|featured|trusted|approved|installed|translated|reviewed|certified|awarded) (by|as|in|on)\b/.test(
        plain,
      ),
    ),
    adjectiveNoun: is(words >= 2 && words <= 4 && /^(?:\p{L}+(?:al|ic|ive|able|ible|ful|less|ed|ing|ant|ent|ary|ory|ous|y)) \p{L}+/u.test(start)),
    isFree: is(/\b(is|are|absolutely|completely|totally|always|100%) (\p{L}+ ){0,3}free\b/u.test(plain)),
    makersOf: is(
      /\b(made|built|maintained|created|developed|run|backed|funded|provided|owned) (and \p{L}+ )?(with love |entirely |in part )?by\b/u.test(plain),
    ),
    verbing: is(/\b(while|by|without|when|after|before) \p{L}+ing\b/u.test(plain)),
    noVerb: is(
      words > 1 &&
        !/\b(is|are|has|have|can|will|was|were|be|do|does|you|we|it|they|gives?|lets?|helps?|makes?|keeps?|gets?|uses?|comes?|includes?|supports?)\b/.test(
          plain,
        ) &&
        !/[.!?]\s*$/.test(plain),
    ),
  };
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
