import { i18n } from '#i18n';
import type { AuditedTouchpoint } from '@/lib/audit';
import type { State } from '@/lib/reading';
import type { TabRow } from '@/lib/store';
import { Seen } from '../seen/seen';
import { Glyph } from '../state/glyph';
import { dotted } from '../words';
import { useReadPage } from './use-read-page';

/** Which touchpoint this is, whose, read when, and in one line how its messages stand. */
export function PageHeader({ touchpoint, tab }: { touchpoint: AuditedTouchpoint; tab: TabRow }) {
  const { read, asked } = useReadPage();
  const reading = asked || tab.reading;
  return (
    <header>
      <div className="where">
        <h1>{breakable(touchpoint.name)}</h1>
        <button type="button" disabled={reading} onClick={read}>
          {i18n.t(reading ? 'panel.reading' : 'panel.readAgain')}
        </button>
      </div>
      <p className="quiet small">
        {dotted(
          !touchpoint.offPlan && touchpoint.channel,
          touchpoint.funding && i18n.t(`funding.${touchpoint.funding as 'paid' | 'owned' | 'earned'}`),
          touchpoint.owner && i18n.t('finding.owner', [touchpoint.owner]),
        )}
      </p>
      <Seen touchpoint={touchpoint} />
      {touchpoint.role && <p className="quiet small">{i18n.t('panel.role', [touchpoint.role])}</p>}
      {touchpoint.status === 'scanned' && <Tally touchpoint={touchpoint} />}
      <div className="reading-line">{reading && <progress aria-label={i18n.t('panel.reading')} />}</div>
    </header>
  );
}

/** A page outside the plan may go by its address, which breaks best behind a slash. */
const breakable = (name: string): string => name.replaceAll('/', '/\u200b');

const order: readonly State[] = ['present', 'weak', 'contradicted', 'missing', 'notJudged'];

/** How the owed messages stand, counted in words. */
export function Tally({ touchpoint: { landings, owed } }: { touchpoint: AuditedTouchpoint }) {
  const owedIds = new Set(owed.map(({ message }) => message));
  const counts = new Map<State, number>();
  for (const { message, state } of landings) if (owedIds.has(message)) counts.set(state, (counts.get(state) ?? 0) + 1);
  if (!counts.size) return null;
  return (
    <p className="tally">
      {order.map((state) => {
        const count = counts.get(state);
        return (
          count && (
            <span key={state} className={`state state-${state}`}>
              <Glyph state={state} />
              {i18n.t('tally', [count, i18n.t(`state.${state}`)])}
            </span>
          )
        );
      })}
    </p>
  );
}
