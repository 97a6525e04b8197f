import { useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { type Problem, tell } from '@/lib/problem';
import type { Joins, Progress, Side } from '@/lib/store';
import { setActivePlanId } from '@/lib/store';
import { type OpenedBundle, useActions } from '../actions';
import { useAuthor } from '../author/author';
import { when } from '../words';
import { PlanPart } from './plan-part';
import { Working } from './working';

interface Props {
  name: string;
  opened: OpenedBundle;
  onAgain(): void;
}

type State = { at: 'looking' } | { at: 'taking'; progress?: Progress } | { at: 'taken'; planIds: string[] };

/** A step is told from where it begins. */
export const toldFrom = (heading: HTMLHeadingElement | null): void => heading?.focus();

/** What a bundle would bring, plan by plan, and where both sides part; then the one button that stores it. */
export function LookView({ name, opened, onAgain }: Props) {
  const { refreshTabs } = useActions();
  const author = useAuthor();
  const [look, setLook] = useState(opened.look);
  const [joins, setJoins] = useState<Joins>({});
  const [choices, setChoices] = useState<Record<string, Side>>({});
  const [state, setState] = useState<State>({ at: 'looking' });
  const [problems, setProblems] = useState<Problem[]>([]);

  const join = async (planId: string, to: string) => {
    const next = { ...joins, [planId]: to };
    const again = await opened.lookAgain(next);
    if (!again.ok) return setProblems(again.problems);
    setJoins(next);
    setLook(again.value);
  };
  const take = async () => {
    const chose = Object.keys(choices).length > 0;
    const by = chose ? await author() : '';
    if (by === undefined) return;
    setProblems([]);
    setState({ at: 'taking' });
    const chosen = Object.fromEntries(look.plans.map(({ id, joins: to }) => [id, to && to.id !== id ? to.id : '']));
    const wish = { joins: chosen, choices, by, reason: i18n.t('share.chosenReason') };
    const taken = await opened.take(wish, (progress) => setState({ at: 'taking', progress }));
    if (!taken.ok) {
      setProblems(taken.problems);
      return setState({ at: 'looking' });
    }
    const [only] = taken.value;
    if (taken.value.length === 1 && only) await setActivePlanId(only).then(refreshTabs);
    setState({ at: 'taken', planIds: taken.value });
  };

  const fresh = look.plans.reduce((sum, { tallies }) => sum + Object.values(tallies).reduce((all, one) => all + one.fresh, 0), look.settings.fresh);
  if (state.at === 'taken')
    return (
      <div className="share" key="taken">
        <header className="page-head">
          <h1 ref={toldFrom} tabIndex={-1}>
            {i18n.t('share.taken')}
          </h1>
          <p className="quiet">{i18n.t('share.takenWhat')}</p>
        </header>
        <div className="actions">
          <Link href="/audit" className="button primary">
            {i18n.t('share.toAudit')}
          </Link>
          <button type="button" onClick={onAgain}>
            {i18n.t('share.another')}
          </button>
        </div>
      </div>
    );
  return (
    <div className="share">
      <header className="page-head">
        <h1 ref={toldFrom} tabIndex={-1}>
          {i18n.t(look.holds === 'plan' ? 'share.lookPlan' : 'share.lookAll', [look.plans[0]?.brand ?? ''])}
        </h1>
        <p className="quiet">
          {look.madeBy
            ? i18n.t('share.made', [name, look.madeBy, when(look.madeAt, 'day')])
            : i18n.t('share.madeOn', [name, when(look.madeAt, 'day')])}{' '}
          {!look.texts && i18n.t('share.withoutTexts')}
        </p>
      </header>
      {problems.length > 0 && (
        <p className="notice strong" role="alert">
          {problems.map(tell).join(' ')}
        </p>
      )}
      {state.at === 'taking' ? (
        <Working words={i18n.t('share.taking')} progress={state.progress} />
      ) : (
        <>
          {look.plans.map((plan) => (
            <PlanPart
              key={plan.id}
              plan={plan}
              choices={choices}
              onJoin={(to) => void join(plan.id, to)}
              onChoose={(id, side) => setChoices({ ...choices, [id]: side })}
            />
          ))}
          {look.settings.fresh + look.settings.here > 0 && <p className="quiet">{i18n.t('share.settingsStay')}</p>}
          <p>{fresh > 0 ? i18n.t('share.nothingYet') : i18n.t('share.nothingNew')}</p>
          <div className="actions">
            <button type="button" className="primary" data-do="take" onClick={() => void take()} disabled={fresh === 0}>
              {i18n.t('share.takeDo')}
            </button>
            <button type="button" onClick={onAgain}>
              {i18n.t(fresh > 0 ? 'share.leave' : 'share.another')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
