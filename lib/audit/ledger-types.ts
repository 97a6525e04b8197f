import type { Certainty, ClaimUse, Evidence, Fact } from '@/lib/reading';

/** How a figure stands to the plan. `other`: the plan tells another one of the same thing; `unplanned`: it tells none. */
export type FigureStanding = 'planned' | 'other' | 'expired' | 'retired' | 'unplanned';

/** One place that tells a figure. */
export interface FigureTold {
  touchpointId: string;
  /** As written there. */
  text: string;
  evidence: Evidence;
}

export interface LedgerValue {
  /** As most places write it. */
  text: string;
  standing: FigureStanding;
  /** One a touchpoint, in the plan's order. */
  told: FigureTold[];
}

/** The plan's own word on a figure. */
export interface PlannedFigure {
  text: string;
  quote: string;
  part: 'claim' | 'message';
  id: string;
  source?: string;
  until?: string;
  retired?: boolean;
}

/** One thing that is counted, priced or dated, with every value the audience meets. */
export interface LedgerEntry {
  id: string;
  kind: Fact['kind'];
  /** What it is about: the plan's sentence, or the fullest one of the pages. */
  what: string;
  /** The most widely told first. */
  values: LedgerValue[];
  plan: PlannedFigure[];
  /** The pages part from one another or from the plan. */
  apart?: Certainty;
  /** Fingerprints of the findings that say so: what people settled about all of them holds for it. */
  findings?: string[];
  /** A value that no approved claim covers, and that reads as a claim. */
  unapproved?: boolean;
  /** Touchpoints that tell it. */
  touchpoints: number;
}

/** A claim of the plan, what proves it, until when, and everywhere it is made. */
export interface ClaimProof {
  id: string;
  text: string;
  standing: 'held' | 'ending' | 'expired' | 'unsourced' | 'retired';
  source?: string;
  until?: string;
  replacement?: string;
  /** Messages that lean on it. */
  messages: string[];
  /** One a touchpoint, in the plan's order. */
  uses: (Pick<ClaimUse, 'certainty' | 'evidence'> & { touchpointId: string })[];
}
