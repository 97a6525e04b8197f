import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { type Draft, draftChanges, type ReadPlan, readPlan } from '@/lib/plan';
import { bad, type Outcome, type Problem } from '@/lib/problem';
import { ProgressNote } from '../progress-note';
import { Choose } from './choose';
import { DraftReview } from './draft-review';
import type { Changes } from './draft-words';
import { Problems } from './problems';
import { isPlanFile, readInWorker } from './read-brief';
import { Review } from './review';
import './import.css';

/** Largest file taken into memory, bytes; a brief with its pictures has some 10 MB. */
const LARGEST = 50_000_000;

type Step =
  | { at: 'choose' }
  | { at: 'reading'; name: string }
  | { at: 'problems'; name: string; problems: Problem[]; text: string }
  | { at: 'review'; name: string; read: ReadPlan }
  | { at: 'draft'; name: string; draft: Draft; changes: Changes };

/** From a file, a drop or a paste to a plan that was looked at before anything is stored. A file dropped on the dashboard comes as `file`. */
export default function ImportPage({ file }: { file?: File }) {
  const [step, setStep] = useState<Step>(file ? { at: 'reading', name: file.name } : { at: 'choose' });
  useEffect(() => {
    let wanted = true;
    if (file) void readFile(file).then((next) => wanted && setStep(next));
    return () => {
      wanted = false;
    };
  }, [file]);

  const open = (name: string, next: Promise<Step>) => {
    setStep({ at: 'reading', name });
    void next.then(setStep);
  };
  const again = () => setStep({ at: 'choose' });
  const pasted = i18n.t('import.pasted');
  return (
    <div className="import">
      {step.at === 'choose' && (
        <Choose onFile={(given) => open(given.name, readFile(given))} onText={(text, html) => open(pasted, readText(pasted, text, html))} />
      )}
      {step.at === 'reading' && <ProgressNote words={i18n.t('import.reading', [step.name])} />}
      {step.at === 'problems' && <Problems {...step} onText={(text) => open(step.name, readText(step.name, text))} onAgain={again} />}
      {step.at === 'review' && <Review name={step.name} read={step.read} onAgain={again} />}
      {step.at === 'draft' && <DraftReview name={step.name} given={step.draft} changes={step.changes} onAgain={again} />}
    </div>
  );
}

async function readFile(file: File): Promise<Step> {
  const { name } = file;
  if (file.size > LARGEST)
    return stepOf(name, '', bad({ code: 'import/too-large', what: i18n.t('import.tooLarge'), mend: i18n.t('import.tooLargeMend') }));
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = /\.(?:ya?ml|json|txt)$/i.test(name) || !/\.\w+$/.test(name) ? new TextDecoder().decode(bytes) : '';
    if (isPlanFile(name, text)) return stepOf(name, text, readPlan(text, name));
    return draftStep(name, '', await readInWorker({ name, bytes }));
  } catch {
    return stepOf(name, '', bad({ code: 'import/unreadable', what: i18n.t('import.cannotOpen'), mend: i18n.t('import.cannotOpenMend') }));
  }
}

/** Pasted words keep their form where they have one; what did not read can be mended where it stands. */
async function readText(name: string, text: string, html?: string): Promise<Step> {
  if (!text.trim() || isPlanFile(name, text)) return stepOf(name, text, readPlan(text, name));
  return draftStep(name, text, await readInWorker({ name, text, html }));
}

const stepOf = (name: string, text: string, outcome: Outcome<ReadPlan>): Step =>
  outcome.ok ? { at: 'review', name, read: outcome.value } : { at: 'problems', name, problems: outcome.problems, text };

const draftStep = async (name: string, text: string, outcome: Outcome<Draft>): Promise<Step> =>
  outcome.ok
    ? { at: 'draft', name, draft: outcome.value, changes: await draftChanges() }
    : { at: 'problems', name, problems: outcome.problems, text };
