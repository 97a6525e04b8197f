import { inForce } from '../in-force';
import type { Claim, Message, Plan } from '../schema';

/** How one message is said: agreed wordings, what must never be said, what proves it. */
export interface Said {
  id: string;
  statement: string;
  wordings: { text: string; language?: string | undefined }[];
  never: string[];
  proof: Claim[];
  from?: string | undefined;
  until?: string | undefined;
}

/** Sentences that were taught are no agreed wordings, and retired claims prove nothing. */
export const saidOf = ({ claims }: Plan, message: Message): Said => ({
  id: message.id,
  statement: message.statement,
  wordings: message.phrasings.filter(({ taught }) => taught === undefined).map(({ text, language }) => ({ text, language })),
  never: message.contradictions,
  proof: claims.filter(({ id, status }) => message.proof.includes(id) && status === 'approved'),
  from: message.from,
  until: message.until,
});

/** The plan's claims on a day: those that may be quoted, those nobody has a source for, those that are no longer true. */
export function claimsOn({ claims }: Plan, date: string): { facts: Claim[]; unsourced: Claim[]; gone: Claim[] } {
  const held = claims.filter((claim) => claim.status === 'approved' && inForce({ until: claim.until }, date));
  return {
    facts: held.filter(({ source }) => source),
    unsourced: held.filter(({ source }) => !source),
    gone: claims.filter((claim) => !held.includes(claim)),
  };
}
