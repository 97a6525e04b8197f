import type { Audit } from '@/lib/audit';
import { csvText } from './csv-text';
import { deepLink } from './link';
import { stateWords } from './words';

/** Pages outside the plan, which the report leaves out: one row a page, one column a message. Drafts are not among them. */
export function outsidePages({ touchpoints, messages }: Audit): string {
  const pages = touchpoints.filter(({ offPlan, conditions }) => offPlan && !conditions?.draft);
  const inOrder = messages.toSorted((one, other) => one.priority - other.priority);
  const head = ['Page', 'Address', 'Held against', 'Not judged because', 'Checks that found something', ...inOrder.map(({ statement }) => statement)];
  const rows = pages.map(({ name, url, channel, status, reason, landings, outcomes }) => {
    const states = new Map(landings.map(({ message, state }) => [message, stateWords[state]]));
    const found = outcomes.filter(({ outcome }) => outcome === 'found').length;
    return [
      name,
      deepLink(url) ?? '',
      channel,
      status === 'scanned' ? '' : (reason ?? ''),
      String(found),
      ...inOrder.map(({ id }) => states.get(id) ?? ''),
    ];
  });
  return csvText([head, ...rows]);
}
