import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { type ReadPlan, readPlan } from '@/lib/plan';
import { bad, type Outcome, type Problem } from '@/lib/problem';
import { Choose } from './choose';
import { Problems } from './problems';
import { Review } from './review';
import './import.css';

/** Largest file read as a plan, bytes; a brief is words. */
const LARGEST = 5_000_000;

type Step =
  | { at: 'choose' }
  | { at: 'reading'; name: string }
  | { at: 'problems'; name: string; problems: Problem[]; text: string }
  | { at: 'review'; name: string; read: ReadPlan };

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

  const open = (given: File) => {
    setStep({ at: 'reading', name: given.name });
    void readFile(given).then(setStep);
  };
  const again = () => setStep({ at: 'choose' });
  const pasted = i18n.t('import.pasted');
  return (
    <div className="import">
      {step.at === 'choose' && <Choose onFile={open} onText={(text) => setStep(stepOf(pasted, text, readPlan(text, pasted)))} />}
      {step.at === 'reading' && <progress aria-label={i18n.t('import.reading', [step.name])} />}
      {step.at === 'problems' && (
        <Problems {...step} onText={(text) => setStep(stepOf(step.name, text, readPlan(text, step.name)))} onAgain={again} />
      )}
      {step.at === 'review' && <Review name={step.name} read={step.read} onAgain={again} />}
    </div>
  );
}

async function readFile(file: File): Promise<Step> {
  const { name } = file;
  if (file.size > LARGEST)
    return stepOf(name, '', bad({ code: 'import/too-large', what: i18n.t('import.tooLarge'), mend: i18n.t('import.tooLargeMend') }));
  try {
    const text = await file.text();
    return stepOf(name, text, readPlan(text, name));
  } catch {
    return stepOf(name, '', bad({ code: 'import/unreadable', what: i18n.t('import.cannotOpen'), mend: i18n.t('import.cannotOpenMend') }));
  }
}

const stepOf = (name: string, text: string, outcome: Outcome<ReadPlan>): Step =>
  outcome.ok ? { at: 'review', name, read: outcome.value } : { at: 'problems', name, problems: outcome.problems, text };
