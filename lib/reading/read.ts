import type { PageSnapshot } from '@/lib/capture';
import type { Plan } from '@/lib/plan';
import { condition } from './condition';
import { listen } from './hear';
import { landings } from './landings';
import type { Calibration, Hearing, Landing, Reading } from './types';

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
  const notJudged: Landing[] = plan.messages.map(({ id }) => ({
    message: id,
    state: 'notJudged',
    certainty: 'confirmed',
    confidence: 1,
    evidence: [],
    cues: [],
    lost: [],
  }));
  return {
    ...(reason ? { notJudged: reason } : {}),
    language: { code: page.language.code, read: reason !== 'language-not-read' },
    copyWords: page.copyWords,
    landings: reason ? notJudged : landings(heard, calibration),
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
  };
}
