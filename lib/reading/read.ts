import type { PageSnapshot } from '@/lib/capture';
import type { Plan } from '@/lib/plan';
import { actions, asides } from './actions';
import { address } from './address';
import { audienceWords } from './audience-words';
import { balance } from './balance';
import { withFolded } from './behind-click';
import { claims } from './claims';
import { condition } from './condition';
import { facts } from './facts';
import { features } from './features';
import { firstScreen } from './first-screen';
import { listen } from './hear';
import { idea } from './idea';
import { landings, unjudged } from './landings';
import { names } from './names';
import { prose } from './prose';
import { surfaces } from './surfaces';
import { taglines } from './taglines';
import { terms } from './terms';
import type { Calibration, Hearing, Reading } from './types';
import { uncovered } from './uncovered';

export interface ReadOptions {
  /** What the plan's pages reached, so that one page is judged by the standard of all. */
  calibration: Calibration;
  /** The audit's date, ISO `YYYY-MM-DD`. */
  date: string;
  /** Scores already heard on this page; spares nothing but shows that they belong together. */
  hearing?: Hearing;
}

/** All that one page says of the plan. Pure. A page that is not the brand's copy says nothing of it. */
export function read(plan: Plan, snapshot: PageSnapshot, { calibration }: ReadOptions): Reading {
  const heard = listen(plan, snapshot);
  const page = heard.context;
  const reason = condition(page);
  const language = { code: page.language.code, read: reason !== 'language-not-read' };
  if (reason) return { ...SILENT, notJudged: reason, language, copyWords: page.copyWords, landings: plan.messages.map(({ id }) => unjudged(id)) };
  const told = facts(page);
  return {
    language,
    copyWords: page.copyWords,
    landings: [...withFolded(plan, snapshot, landings(heard, calibration), calibration)],
    balance: balance(page),
    facts: told,
    actions: actions(page),
    names: names(page),
    taglines: taglines(page),
    retired: claims(page),
    uncovered: uncovered(page, told),
    terms: terms(page),
    features: features(page),
    surfaces: surfaces(page, told),
    asides: asides(page),
    ...defined({
      firstScreen: firstScreen(page, calibration),
      idea: idea(page),
      address: address(page),
      prose: prose(page),
      audienceWords: audienceWords(page),
    }),
  };
}

type Defined<Parts> = { [Part in keyof Parts]?: Exclude<Parts[Part], undefined> };

/** What could be told; the rest is left out rather than held as nothing. */
const defined = <Parts extends object>(parts: Parts): Defined<Parts> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Defined<Parts>;

const SILENT: Omit<Reading, 'language' | 'copyWords' | 'landings'> = {
  balance: { benefitShare: null, counts: { feature: 0, benefit: 0, mixed: 0, proof: 0, cta: 0, other: 0 }, undecided: 0, sentences: [] },
  facts: [],
  actions: [],
  names: [],
  taglines: [],
  retired: [],
  uncovered: [],
  terms: [],
  features: [],
  surfaces: { firstScreen: [], conflicts: [] },
  asides: [],
};
