import { i18n } from '#i18n';
import type { Finding } from '@/lib/audit';
import { FindingCard } from '../finding/finding';
import { isOpen } from '../finding/weights';
import { groupBy } from '../group';

/** Shown in full at first; someone who meets sixty findings fixes none. */
const WEIGHTIEST = 10;

interface Props {
  findings: readonly Finding[];
  planId: string;
  lang?: string;
  owner?: string;
  judged: boolean;
}

/** What is to be settled here: the weightiest, then by check, then what is unsure, then what was decided. */
export function PageFindings({ findings, planId, lang, owner, judged }: Props) {
  const byRank = [...findings].sort((one, other) => one.rank - other.rank);
  const open = byRank.filter(isOpen);
  const sure = open.filter(({ certainty }) => certainty === 'confirmed');
  const unsure = open.filter(({ certainty }) => certainty === 'pleaseCheck');
  const settled = byRank.filter((finding) => !isOpen(finding));
  const groups = groupBy(sure.slice(WEIGHTIEST), ({ check }) => check);
  if (!judged && !findings.length) return null;
  const cards = (some: readonly Finding[], level: 3 | 4 = 3) =>
    some.map((finding) => <FindingCard key={finding.fingerprint} finding={finding} planId={planId} lang={lang} ownerAbove={owner} level={level} />);
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{sure.length ? i18n.t('findings.toSettle', sure.length) : i18n.t('findings.nothing')}</h2>
      {!sure.length && <p className="quiet">{i18n.t(findings.length ? 'findings.nothingLeft' : 'findings.nothingFound')}</p>}
      <div>{cards(sure.slice(0, WEIGHTIEST))}</div>
      {[...groups].map(([check, some]) => (
        <Group key={check} title={i18n.t('findings.group', [some[0]?.title ?? check, some.length])}>
          {cards(some, 4)}
        </Group>
      ))}
      {unsure.length > 0 && (
        <Group title={i18n.t('findings.unsure', unsure.length)} note={i18n.t('findings.unsureWhat')}>
          {cards(unsure)}
        </Group>
      )}
      {settled.length > 0 && <Group title={i18n.t('findings.settled', settled.length)}>{cards(settled)}</Group>}
    </section>
  );
}

function Group({ title, note, children }: { title: string; note?: string; children: React.ReactNode }) {
  return (
    <details className="finding-group">
      <summary>{title}</summary>
      <div className="finding-group">
        {note && <p className="small quiet">{note}</p>}
        <div>{children}</div>
      </div>
    </details>
  );
}
