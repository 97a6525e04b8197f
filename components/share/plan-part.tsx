import { useId } from 'react';
import { i18n } from '#i18n';
import type { PlanLook, Side, Told } from '@/lib/store';
import { number } from '../words';
import { ConflictChoice } from './conflict-choice';

const told: Told[] = ['revisions', 'pages', 'audits', 'decisions', 'lessons', 'rounds', 'results'];

interface Props {
  plan: PlanLook;
  choices: Readonly<Record<string, Side>>;
  onJoin(planId: string): void;
  onChoose(conflict: string, side: Side): void;
}

/** One plan of a bundle: what of it is new, what is here already, and where both sides settled the same thing differently. */
export function PlanPart({ plan, choices, onJoin, onChoose }: Props) {
  const id = useId();
  const { brand, revision, joins, candidates, tallies, conflicts } = plan;
  const shown = told.filter((kind) => tallies[kind].fresh + tallies[kind].here > 0);
  return (
    <section aria-labelledby={id} className="plan-part">
      <h2 id={id}>
        {brand} <span className="quiet small">{i18n.t('plan.revision', [revision])}</span>
      </h2>
      {candidates.length > 0 ? (
        <fieldset className="stack">
          <legend>{i18n.t('share.sameBrand', [brand])}</legend>
          {candidates.map((one) => (
            <label key={one.id} className="tick">
              <input type="radio" name={id} checked={joins?.id === one.id} onChange={() => onJoin(one.id)} />
              <span>{i18n.t('share.join', [one.brand, one.revision])}</span>
            </label>
          ))}
          <label className="tick">
            <input type="radio" name={id} checked={!joins} onChange={() => onJoin('')} />
            <span>{i18n.t('share.apart')}</span>
          </label>
        </fieldset>
      ) : (
        <p>{i18n.t(joins ? 'share.here' : 'share.newPlan')}</p>
      )}
      <table className="tallies">
        <thead>
          <tr>
            <th scope="col">{i18n.t('share.holds')}</th>
            <th scope="col">{i18n.t('share.fresh')}</th>
            <th scope="col">{i18n.t('share.known')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((kind) => (
            <tr key={kind}>
              <th scope="row">{i18n.t(`share.kind.${kind}`)}</th>
              <td>{tallies[kind].fresh ? number(tallies[kind].fresh) : '–'}</td>
              <td className="quiet">{tallies[kind].here ? number(tallies[kind].here) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {conflicts.length > 0 && (
        <>
          <h3>{i18n.t('share.conflicts', conflicts.length)}</h3>
          <p className="quiet">{i18n.t('share.conflictsWhat')}</p>
          {conflicts.map((conflict) => (
            <ConflictChoice
              key={conflict.id}
              conflict={conflict}
              chosen={choices[conflict.id] ?? conflict.newest}
              onChoose={(side) => onChoose(conflict.id, side)}
            />
          ))}
        </>
      )}
    </section>
  );
}
