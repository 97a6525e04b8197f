import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { Finding } from '@/lib/audit';
import type { Message } from '@/lib/plan';
import { SecondWording } from '../teach/second-wording';
import type { Notes } from './notes';
import type { Item, Part } from './outline';
import { PlanNote } from './plan-note';

interface Props {
  part: Part;
  notes: Notes;
  planId: string;
  messages: readonly Message[];
}

/** One part of the brief, each of its items with the remarks on it beside it. */
export function PartView({ part, notes, planId, messages }: Props) {
  const messageOf = ({ id }: Item) => (part.key === 'messages' ? messages.find((message) => message.id === id) : undefined);
  const own = notes.part.get(part.key) ?? [];
  return (
    <section className="part" aria-labelledby={`part-${part.key}`}>
      <div className="beside">
        <div className="row part-head">
          <h2 id={`part-${part.key}`} tabIndex={-1}>
            {i18n.t(`part.${part.key}`)}
          </h2>
          <Link href={`/edit/${part.key}`} className="small" aria-label={i18n.t('plan.editPart', [i18n.t(`part.${part.key}`)])}>
            {i18n.t('plan.editShort')}
          </Link>
        </div>
        <Margin findings={own} planId={planId} />
      </div>
      {part.items.length === 0 && <p className="quiet">{i18n.t('plan.leftOut')}</p>}
      {part.items.map((item) => (
        <div key={item.path} className="beside" data-field={item.path}>
          <ItemView item={item}>{wordingFor(planId, messageOf(item))}</ItemView>
          <Margin findings={notes.beside.get(item.path) ?? []} planId={planId} />
        </div>
      ))}
    </section>
  );
}

const wordingFor = (planId: string, message: Message | undefined) => message && <SecondWording planId={planId} message={message} />;

function ItemView({ item: { title, facts }, children }: { item: Item; children?: React.ReactNode }) {
  return (
    <div className="item">
      {title && <h3>{title}</h3>}
      {facts.length > 0 && (
        <dl className="facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{typeof value === 'string' ? value : value.map((line) => <p key={line}>{line}</p>)}</dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </div>
  );
}

function Margin({ findings, planId }: { findings: readonly Finding[]; planId: string }) {
  if (!findings.length) return null;
  return (
    <aside className="margin">
      {findings.map((finding) => (
        <PlanNote key={finding.fingerprint} finding={finding} planId={planId} />
      ))}
    </aside>
  );
}
