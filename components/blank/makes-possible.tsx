import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { NeededBy } from '@/lib/audit';
import type { AskedStep, Draft } from '@/lib/plan';
import { useActions } from '../actions';
import { list } from '../words';

/** What the parts of this step make possible: the checks they switch on, and what is still open. */
export function MakesPossible({ step, draft }: { step: AskedStep; draft: Draft }) {
  const { partsOfPlan } = useActions();
  const [parts, setParts] = useState<NeededBy[]>([]);
  useEffect(() => {
    let wanted = true;
    void partsOfPlan().then((outcome) => wanted && outcome.ok && setParts(outcome.value.parts));
    return () => {
      wanted = false;
    };
  }, [partsOfPlan]);
  const own = (path: string) => step.parts.includes(path.split('.')[0] ?? '');
  const open = draft.missing.filter(({ part }) => own(part) && isAskedFor(step, part));
  const there = (part: string) => isThere(draft, part);
  const on = checksOf(parts.filter(({ part }) => own(part) && there(part)));
  const off = checksOf(parts.filter(({ part }) => own(part) && !there(part))).filter((title) => !on.includes(title));
  if (step.question) return <p className="makes-possible small">{i18n.t(`blank.makes.${step.name as 'achieve'}`)}</p>;
  return (
    <section className="makes-possible small" aria-labelledby="makes-possible" aria-live="polite">
      <h3 id="makes-possible">{i18n.t('blank.possible')}</h3>
      {on.length > 0 && (
        <p data-on>
          {i18n.t('blank.on', on.length)} {list(on)}.
        </p>
      )}
      {off.length > 0 && (
        <p className="quiet">
          {i18n.t('blank.off', off.length)} {list(off)}.
        </p>
      )}
      {open.map(({ part, title, makesPossible }) => (
        <p key={part} className="quiet">
          {i18n.t('blank.open', [title, makesPossible])}
        </p>
      ))}
    </section>
  );
}

/** Parts that this step has a place for; a brief has more, and they can be added later. */
const isAskedFor = ({ asks }: AskedStep, part: string): boolean =>
  asks.some((ask) => (ask.kind === 'field' ? ask.path === part || ask.path.startsWith(`${part}.`) : ask.part === part)) ||
  part === 'channels.touchpoints';

const checksOf = (parts: readonly NeededBy[]): string[] => [...new Set(parts.flatMap(({ checks }) => checks))];

/** Whether anything stands at a field path, in any item of a list. */
const isThere = ({ fields }: Draft, path: string): boolean => {
  // The checks name touchpoints by themselves; they stand within channels.
  const wanted = path === 'touchpoints' ? 'channels.touchpoints' : path;
  return fields.some((field) => {
    const bare = field.path.replace(/\[\d+\]/g, '');
    return bare === wanted || bare.startsWith(`${wanted}.`);
  });
};
