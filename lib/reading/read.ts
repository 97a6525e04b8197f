import type { PageSnapshot } from '@/lib/capture';
import type { Plan } from '@/lib/plan';
import { actions } from './actions';
import { condition } from './condition';
import { features } from './features';
import { listen } from './hear';
import { landings, unjudged } from './landings';
import { terms } from './terms';
import type { Calibration, Hearing, Reading } from './types';

export interface ReadOptions {
  /** What the plan's pages reached, so that one page is judged by the standard of all. */
  calibration: Calibration;
  /** The audit's date, ISO `YYYY-MM-DD`. */
  date: string;
  /** Scores already heard on this page; spares nothing but shows that they belong together. */
  hearing?: Hearing;
}

/** All that one page says of the plan. Pure. */
export function read(plan: Plan, snapshot: PageSnapshot, { calibration }: ReadOptions): Reading {
  const heard = listen(plan, snapshot);
  const page = heard.context;
  const reason = condition(page);
  return {
    ...(reason ? { notJudged: reason } : {}),
    language: { code: page.language.code, read: reason !== 'language-not-read' },
    copyWords: page.copyWords,
    landings: reason ? plan.messages.map(({ id }) => unjudged(id)) : landings(heard, calibration),
    balance: { benefitShare: null, counts: { feature: 0, benefit: 0, mixed: 0, proof: 0, cta: 0, other: 0 }, undecided: 0, sentences: [] },
    facts: [],
    actions: actions(page),
    names: [],
    taglines: [],
    retired: [],
    uncovered: [],
    terms: terms(page),
    features: features(page),
    surfaces: { firstScreen: [], conflicts: [] },
  };
}
