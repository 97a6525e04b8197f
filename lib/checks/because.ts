import type { Evidence } from '@/lib/reading';

/** The sentence a landing rests on, with why it got its state. The others a landing keeps are near misses: no finding rests on them. */
export const bestOf = ({ evidence: [best], cues }: { evidence: Evidence[]; cues: string[] }): Evidence[] => (best ? [{ ...best, cues }] : []);
