import type { AuditedTouchpoint, Evidence } from '@/lib/audit';
import { deepLink } from '@/lib/report';

/** A touchpoint's name, leading to the sentence on its page where that has an address. */
export function SentenceLink({
  touchpoint,
  otherwise,
  evidence,
}: {
  touchpoint: AuditedTouchpoint | undefined;
  otherwise: string;
  evidence: Evidence;
}) {
  const link = deepLink(touchpoint?.url, evidence);
  const name = touchpoint?.name ?? otherwise;
  if (!link) return name;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  );
}
