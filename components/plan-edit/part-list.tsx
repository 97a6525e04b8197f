import { Link } from 'wouter';
import { i18n } from '#i18n';
import { planForm } from '@/lib/plan';
import { useEditing, useFaultsWithin } from './use-session';

/** The parts of the brief, each with what stands against it. */
export const PartList = ({ current }: { current: string }) => (
  <nav className="edit-parts" aria-label={i18n.t('plan.contents')}>
    <ul>
      {planForm().map(({ name }) => (
        <li key={name}>
          <Link href={`/edit/${name}`} aria-current={name === current ? 'page' : undefined}>
            {i18n.t(`part.${name}` as 'part.goals')}
          </Link>
          <Marks name={name} />
        </li>
      ))}
    </ul>
  </nav>
);

function Marks({ name }: { name: string }) {
  const { remarks } = useEditing();
  const faults = useFaultsWithin(name);
  const count = remarks.count.get(name) ?? 0;
  return (
    <>
      {count > 0 && <span className="small edit-remarks">{i18n.t('plan.remarks', count)}</span>}
      {faults > 0 && <span className="small edit-fault">{i18n.t('edit.toMend', faults)}</span>}
    </>
  );
}
