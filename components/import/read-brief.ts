import { i18n } from '#i18n';
import type { BriefFile, Draft } from '@/lib/plan';
import { bad, type Outcome } from '@/lib/problem';
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
  return new Promise((answer) => {
    const worker = new BriefWorker();
    const end = (outcome: Outcome<Draft>) => {
      clearTimeout(limit);
      worker.terminate();
      answer(outcome);
    };
    const limit = setTimeout(() => end(told(asked.name, 'import/too-long', i18n.t('import.tooLong'), i18n.t('import.tooLongMend'))), LONGEST);
    worker.onmessage = ({ data }: MessageEvent<Outcome<Draft>>) => end(data);
    worker.onerror = () => end(told(asked.name, 'import/stopped', i18n.t('import.stopped'), i18n.t('import.stoppedMend')));
    worker.postMessage(asked, 'bytes' in asked ? [asked.bytes.buffer] : []);
  });
}

/** A plan file is held to its own rules, with lines and remedies; everything else makes a draft. */
export const isPlanFile = (name: string, text: string): boolean =>
  /\.(?:ya?ml|json)$/i.test(name) || (!/\.(?:docx|xlsx|md|markdown|csv|html?)$/i.test(name) && looksLikePlan(text));

const looksLikePlan = (text: string): boolean => /^\s*\{/.test(text) || /^(?:throughlinePlan|brand)\s*:/m.test(text.slice(0, 5_000));

const told = (where: string, code: string, what: string, mend: string): Outcome<Draft> => bad({ code, where, what, mend });
