/** Marks of form: length, person, punctuation, figures, how it begins. Written for this project. */
export const SHAPES = [
  'question',
  'exclamation',
  'colon',
  'you',
  'we',
  'startsNo',
  'startsWe',
  'startsThey',
  'startsThe',
  'acronyms',
  'names',
  'quotation',
  'brackets',
  'presentVerb',
  'date',
  'label',
  'startsIt',
  'startsQuestion',
  'noBad',
  'anyoneCan',
  'title',
  'should',
  'youWant',
  'ifYou',
  'numbered',
  'usedBy',
  'isFree',
  'tail',
  'nominal',
  'theyDo',
  'lengthLog',
  'est',
  'passive',
  'withThing',
  'wasEd',
] as const;

/** What can be seen of a sentence without knowing its words; `start` is the text without what only leads in. */
export function shapesOf(text: string, plain: string, start: string): Record<(typeof SHAPES)[number], number> {
  const words = count(plain, /[\p{L}\p{N}'’-]+/gu);
  const is = (test: boolean): number => (test ? 1 : 0);
  return {
    question: is(/\?\s*$/.test(plain)),
    exclamation: is(/!/.test(plain)),
    colon: is(/:\s*$/.test(plain)),
    you: is(/\b(you|your|yours|yourself)\b/.test(plain)),
    we: is(/\b(we|our|us|ours)\b/.test(plain)),
    startsNo: is(/^(no|zero|without|never)\b/.test(start)),
    startsWe: is(/^(we|our|us)\b|^(we're|we've)/.test(start)),
    startsThey: is(/^(they|it|this|that|these|those|there|he|she)\b/.test(start)),
    startsThe: is(/^(the|a|an|all|each|every|any)\b/.test(start)),
    acronyms: Math.min(3, count(text, /\b\p{Lu}[\p{Lu}\d]{1,}s?\b/gu)),
    names: Math.min(4, count(text, /(?<=[\p{Ll}\p{N},:]\s)\p{Lu}[\p{Ll}]+/gu)),
    quotation: is(/^["“]|["”]\s*$/.test(text.trim())),
    brackets: is(/\(.+\)/.test(plain)),
    presentVerb: is(/\b(is|are|has|have)\b/.test(plain)),
    date: is(/\b(19|20)\d\d\b|\b(january|february|march|april|june|july|august|september|october|november|december)\b/.test(plain)),
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
    numbered: is(/^\d{1,2}[.)] /.test(plain)),
    usedBy: is(
      /\b(used|chosen|cited|recogni[sz]ed|recommended|verified|featured|trusted|approved|installed|translated|reviewed|certified|awarded) (by|as|in|on)\b/.test(
        plain,
      ),
    ),
    isFree: is(/\b(is|are|absolutely|completely|totally|always|100%) (\p{L}+ ){0,3}free\b/u.test(plain)),
    tail: is(TAIL.test(plain.slice(12))),
    nominal: is(words >= 2 && words <= 5 && /(?:tion|sion|ment|ance|ence|ing|ity|ery|age|ure|er|or|ers|ors|tions|ments|ings) *$/.test(plain)),
    theyDo: is(/\b(?:they|their|them|he|she|his|her|who|those|someone|others)\b/.test(plain)),
    lengthLog: Math.log2(1 + words) / 4,
    est: is(/\b(?:most|least|\p{L}{3,}est|world's|number one|no\. 1)\b/u.test(plain)),
    passive: is(
      /\b(?:is|are|be|being|gets?) (?:\p{L}+ly )?(?:\p{L}+ed|made|built|kept|sent|held|shown|set|given|taken|written|sold|run|driven|grown|cut)\b/u.test(
        plain,
      ),
    ),
    withThing: is(/\bwith (?:a|an|the|its|our|\d|\p{L}+(?:able|al|ed|ing|ive|ic|ful))\b/u.test(plain)),
    wasEd: is(/\b(?:was|were|had|did)\b/.test(plain)),
  };
}

const TAIL =
  /\bso (?:that |you|your|we|it|the|no|nobody|nothing|they|everyone|only|even)|\bwhich (?:means|makes|keeps|lets|gives|helps|saves|cuts|is why)|, (?:\p{L}+ly )?(?:ensuring|keeping|making|giving|letting|saving|helping|allowing|leaving|reducing|improving|providing|delivering|building|turning|cutting|freeing|protecting|minimi[sz]ing|streamlining|bringing|putting)\b|(?<!(?:need|want|wants|able|have|has|like|how|going|ask|asked|used|try|hope|aim|start|easy|simple|possible|ready|up|due|as|access|comes?|designed|right|way|wish|wants|love|happy) )\bto (?:keep|protect|help|ensure|make|save|suit|fit|enjoy|aid|avoid|prevent|reduce|get|give|let|bring|build|feel|stay|cut|improve|fully|see where|meet|grow|reach|focus|match|support)\b|\bwithout (?:\p{L}+ )?(?:\p{L}+ing|the need|a)\b|\bmeans?\b|\band (?:lets|helps|keeps|makes|saves|gives|spares|cuts|removes|takes|protects|frees)\b/u;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
