import { i18n } from '#i18n';
import { inWorker } from '@/lib/in-worker';
import type { BriefFile, Draft } from '@/lib/plan';
import type { Outcome, Problem } from '@/lib/problem';
// oxlint-disable-next-line import/default -- the bundler makes it a class
import BriefWorker from './brief.worker?worker';

export interface Pasted {
  name: string;
  text: string;
  /** With its form, where the clipboard had it. */
  html?: string;
}

export type Asked = BriefFile | Pasted;

/** In ms. A brief of sixty pages takes under two seconds. */
const LONGEST = 20_000;

/** The draft of a brief, read in a worker of its own that is ended after its time. Never throws. */
export function readInWorker(asked: Asked): Promise<Outcome<Draft>> {
  const told = (code: string, what: string, mend: string): Problem => ({ code, where: asked.name, what, mend });
  return inWorker(new BriefWorker(), asked, {
    longest: LONGEST,
    tooLong: told('import/too-long', i18n.t('import.tooLong'), i18n.t('import.tooLongMend')),
    stopped: told('import/stopped', i18n.t('import.stopped'), i18n.t('import.stoppedMend')),
    transfer: 'bytes' in asked ? [asked.bytes.buffer as ArrayBuffer] : [],
  });
}

/** A plan file is held to its own rules, with lines and remedies; everything else makes a draft. */
export const isPlanFile = (name: string, text: string): boolean =>
  /\.(?:ya?ml|json)$/i.test(name) || (!/\.(?:docx|xlsx|md|markdown|csv|html?)$/i.test(name) && looksLikePlan(text));

const looksLikePlan = (text: string): boolean => /^\s*\{/.test(text) || /^(?:throughlinePlan|brand)\s*:/m.test(text.slice(0, 5_000));
