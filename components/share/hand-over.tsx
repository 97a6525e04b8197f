import { type ReactNode, useId, useState } from 'react';
import { i18n } from '#i18n';
import { tell } from '@/lib/problem';
import type { PlanRow, Progress } from '@/lib/store';
import { useActions } from '../actions';
import { readAuthor } from '../author/author';
import { useToast } from '../toast/toast';
import { bytes } from '../words';
import { Working } from './working';

/** One plan with all that belongs to it, for a colleague. */
export function HandOver({ plans, active }: { plans: readonly PlanRow[]; active: string | undefined }) {
  const id = useId();
  const [chosen, setChosen] = useState<string>();
  const [texts, setTexts] = useState(true);
  const plan = plans.find((one) => one.id === (chosen ?? active)) ?? plans[0];
  return (
    <section aria-labelledby="hand-over">
      <h2 id="hand-over">{i18n.t('share.handOver')}</h2>
      <p className="quiet">{i18n.t('share.handOverWhat')}</p>
      {!plan && <p>{i18n.t('share.noPlan')}</p>}
      {plan && (
        <>
          {plans.length > 1 && (
            <div className="field">
              <label htmlFor={id}>{i18n.t('share.whichPlan')}</label>
              <select id={id} value={plan.id} onChange={(event) => setChosen(event.target.value)}>
                {plans.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.sample ? i18n.t('nav.samplePlan', [one.brand]) : one.brand}
                  </option>
                ))}
              </select>
            </div>
          )}
          <label className="tick">
            <input type="checkbox" checked={texts} onChange={(event) => setTexts(event.target.checked)} />
            <span>
              {i18n.t('share.texts')} <span className="quiet small">{i18n.t(texts ? 'share.textsIn' : 'share.textsOut')}</span>
            </span>
          </label>
          <Write wish={{ planId: plan.id, texts }} name={plan.brand} data="hand-over">
            {i18n.t('share.handOverDo')}
          </Write>
        </>
      )}
    </section>
  );
}

/** Everything in this browser, for oneself. */
export const BackUp = () => (
  <section aria-labelledby="back-up">
    <h2 id="back-up">{i18n.t('share.backUp')}</h2>
    <p className="quiet">{i18n.t('share.backUpWhat')}</p>
    <Write wish={{ texts: true }} name={i18n.t('share.backUpName')} data="back-up">
      {i18n.t('share.backUpDo')}
    </Write>
  </section>
);

interface WriteProps {
  wish: { planId?: string; texts: boolean };
  /** Begins the file's name. */
  name: string;
  /** Names the button for programs that press it. */
  data: string;
  children: ReactNode;
}

function Write({ wish, name, data, children }: WriteProps) {
  const { writeBundle } = useActions();
  const toast = useToast();
  const [progress, setProgress] = useState<Progress>();
  const write = async () => {
    setProgress({ done: 0, total: 0 });
    const written = await writeBundle({ ...wish, madeBy: await readAuthor() }, name, setProgress);
    setProgress(undefined);
    toast.say(written.ok ? i18n.t('share.written', [written.value.fileName, bytes(written.value.bytes)]) : written.problems.map(tell).join(' '));
  };
  if (progress) return <Working words={i18n.t('share.writing')} progress={progress} />;
  return (
    <div>
      <button type="button" data-do={data} onClick={() => void write()}>
        {children}
      </button>
    </div>
  );
}
