import type { Channel, Claim, Feature, Plan, Term } from '../schema';
import type { Said } from './said';

/** A message as one place owes it. */
export interface CardMessage extends Said {
  /** Its place on the card, from 1. */
  number: number;
  /** To stand after “owed because”. */
  because: string;
  /** The touchpoints of the channel that owe it, by name; empty where all do. */
  on: string[];
  /** Whom it is for, where that is not everybody the channel reaches. */
  people: string[];
}

/** All that somebody must know before writing for one place. */
export interface MessageCard {
  brand: Pick<Plan['brand'], 'name' | 'wrong' | 'tagline' | 'coreIdea' | 'tone'>;
  /** ISO `YYYY-MM-DD`: what may be said is as of this day. */
  date: string;
  place: string;
  url?: string;
  channel: Pick<Channel, 'name' | 'role' | 'owner' | 'callToAction' | 'stages'> & {
    /** Shares 0 to 1; `planned` is false where the plan asks for none and the usual range stands. */
    balance: { min: number; max: number; planned: boolean };
  };
  readers: { name: string; needs: string[]; vocabulary: string[]; readingGrade?: number }[];
  /** Words that put these readers off. */
  avoid: string[];
  messages: CardMessage[];
  /** Owed, but not on this day. */
  notNow: CardMessage[];
  /** Under this many words a text owes only the first message; absent where that changes nothing. */
  shortCopyWords?: number;
  features: Feature[];
  /** Approved facts beside the proofs above. */
  facts: Claim[];
  /** Approved, but with nothing named that proves them: not to be quoted yet. */
  unsourced: Claim[];
  /** Retired or out of date. */
  gone: Claim[];
  terms: Term[];
  decides?: string | undefined;
  changeRule?: string | undefined;
  /** When somebody must be asked, and who. */
  ask: { when: string; to: string }[];
}

/** One page for everybody who speaks for the brand. */
export interface TeachingSheet {
  brand: MessageCard['brand'];
  date: string;
  /** The messages in plain order, those of this day only. */
  messages: (Said & { number: number })[];
  facts: Claim[];
  unsourced: Claim[];
  gone: Claim[];
  terms: Term[];
  decides?: string | undefined;
  training?: string | undefined;
}
