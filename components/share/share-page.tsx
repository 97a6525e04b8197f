import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Problem } from '@/lib/problem';
import type { ReceiptCheck } from '@/lib/report';
import type { Progress } from '@/lib/store';
import { activePlanId, listPlans } from '@/lib/store';
import { type OpenedBundle, useActions } from '../actions';
import { useLive, valueOf } from '../live';
import { PickFile } from '../pick-file';
import { BackUp, HandOver } from './hand-over';
import { LookView } from './look-view';
import { ReceiptSection } from './receipt-section';
import { ReceiptView } from './receipt-view';
import { Working } from './working';
import './share.css';

type Step =
  | { at: 'choose'; problems?: Problem[]; name?: string }
  | { at: 'reading'; name: string; progress?: Progress }
  | { at: 'look'; name: string; opened: OpenedBundle }
  | { at: 'receipt'; name: string; check: ReceiptCheck };

/** Bytes; a receipt of a thousand pages has some 400 kB. */
const LARGEST_RECEIPT = 5_000_000;

/** A team without a server: what goes out as one file, and what such a file would bring. One dropped on the dashboard comes as `file`. */
export default function SharePage({ file }: { file?: File }) {
  const actions = useActions();
  const planId = valueOf(useLive(activePlanId, []));
  const plans = valueOf(useLive(listPlans, [])) ?? [];
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const open = async (given: File) => {
    const { name } = given;
    setStep({ at: 'reading', name });
    if (/\.json$/i.test(name) && given.size <= LARGEST_RECEIPT) {
      const checked = await actions.checkReceipt(planId ?? '', await given.text());
      setStep(checked.ok ? { at: 'receipt', name, check: checked.value } : { at: 'choose', name, problems: checked.problems });
      return;
    }
    const opened = await actions.openBundle(given, (progress) => setStep({ at: 'reading', name, progress }));
    setStep(opened.ok ? { at: 'look', name, opened: opened.value } : { at: 'choose', name, problems: opened.problems });
  };
  // A dropped file is opened once; what the page knows by then is all it needs.
  const taken = useRef<File>(undefined);
  useEffect(() => {
    if (!file || taken.current === file || planId === undefined) return;
    taken.current = file;
    void open(file);
  });
  const again = () => {
    if (step.at === 'look') step.opened.close();
    setStep({ at: 'choose' });
  };

  if (step.at === 'look') return <LookView name={step.name} opened={step.opened} onAgain={again} />;
  if (step.at === 'receipt') return <ReceiptView name={step.name} check={step.check} onAgain={again} />;
  return (
    <div className="share">
      <header className="page-head">
        <h1>{i18n.t('nav.share')}</h1>
        <p className="quiet">{i18n.t('share.what')}</p>
      </header>
      <section aria-labelledby="take">
        <h2 id="take">{i18n.t('share.take')}</h2>
        <p className="quiet">{i18n.t('share.takeWhat')}</p>
        {step.at === 'reading' ? (
          <Working words={i18n.t('share.opening', [step.name])} progress={step.progress} />
        ) : (
          <>
            {step.problems && (
              <div className="notice strong" role="alert">
                {step.problems.map(({ what, where, mend }) => (
                  <p key={what}>
                    <strong>{what}</strong> {mend} {where && <span className="small quiet">{i18n.t('share.where', [step.name ?? '', where])}</span>}
                  </p>
                ))}
              </div>
            )}
            <PickFile label={i18n.t('share.choose')} accept=".throughline,.json" onFile={(given) => void open(given)} />
          </>
        )}
      </section>
      <HandOver plans={plans} active={planId} />
      <BackUp />
      {planId && <ReceiptSection planId={planId} />}
    </div>
  );
}
