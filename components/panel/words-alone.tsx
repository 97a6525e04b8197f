import { i18n } from '#i18n';
import type { Plan } from '@/lib/plan';
import type { TabRow } from '@/lib/store';
import { MarkedWords } from './marked-words';

/** Marked words on a page that was not read, which they do not need. */
export const WordsAlone = ({ planId, plan, tab }: { planId: string; plan: Plan; tab: TabRow }) => (
  <main className="panel">
    <header>
      <h1>{i18n.t('words.title')}</h1>
      <p className="quiet small">{i18n.t('words.apart')}</p>
    </header>
    <MarkedWords planId={planId} plan={plan} tab={tab} />
  </main>
);
