import type { Standing } from '../met';
import type { ReportSide } from '../report';
import { stateWords } from '../words';
import { type Html, html } from './html';

export const kindWords: Record<ReportSide['kind'], string> = {
  message: 'Message',
  name: 'Name',
  tagline: 'Tagline',
  promise: 'First screen',
  heading: 'Main heading',
  description: 'Title, description and share preview',
  price: 'Prices',
  action: 'Call to action',
  figure: 'Figure',
};

const others: Record<ReportSide['kind'], string> = {
  message: 'says otherwise',
  name: 'another name',
  tagline: 'another tagline',
  promise: 'another promise',
  heading: 'another heading',
  description: 'parts from the page',
  price: 'another price',
  action: 'another step',
  figure: 'another figure',
};

/** The word for a standing; another name is not another figure. */
export function standingWords(standing: Standing, kind: ReportSide['kind']): string {
  if (standing === 'other') return others[kind];
  if (standing === 'told') return kind === 'promise' ? 'something else first' : '';
  const own = {
    planned: 'as planned',
    expired: 'outside its dates',
    retired: 'withdrawn',
    unplanned: 'not in the plan',
    none: 'not here',
    notRead: 'not read',
  };
  return standing in own ? own[standing as keyof typeof own] : stateWords[standing as keyof typeof stateWords];
}

/** How a claim stands to its proof. */
export const proofWords = { held: 'proven', ending: 'ends soon', expired: 'out of date', unsourced: 'no source', retired: 'withdrawn' } as const;

const signs: Partial<Record<Standing, string>> = {
  present: 'present',
  planned: 'present',
  weak: 'weak',
  missing: 'missing',
  contradicted: 'contradicted',
  other: 'contradicted',
  expired: 'contradicted',
  retired: 'contradicted',
};

/** A sign, a word and a colour; nothing where there is no verdict. */
export const sign = (standing: Standing, words: string, certainty: 'confirmed' | 'pleaseCheck' = 'confirmed'): Html | false =>
  words !== '' &&
  html`<span class="state wrap ${signs[standing] ?? 'notJudged'}">${words}</span>${certainty === 'pleaseCheck' && signs[standing] && html`<span class="mark check"><span aria-hidden="true">?</span> please check</span>`}`;
