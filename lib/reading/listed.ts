import type { Plan } from '@/lib/plan';
import type { Objection } from './guards';
import type { Heard, HeardPage } from './hear';
import { type Matches, matchPage } from './match';
import { type Sought, soughtAs } from './messages';
import { hearWording } from './wording';

// From this coverage on a sentence is taken for a listed contradiction.
const LISTED = 0.85;

const contradictions = new WeakMap<Plan, Sought>();
const matched = new WeakMap<HeardPage, Matches>();

/** A sentence that the plan says must not be said. */
export function listed(plan: Plan, page: HeardPage, heard: Heard): Objection | undefined {
  if (heard.message.contradictions.length === 0) return undefined;
  const sought = contradictions.get(plan) ?? soughtAs(plan, new Map(plan.messages.map((message) => [message.id, message.contradictions])));
  contradictions.set(plan, sought);
  const wordings = sought.messages.find((each) => each.message.id === heard.message.id)?.wordings ?? [];
  const matches = matched.get(page) ?? matchPage(sought, page.context);
  matched.set(page, matches);
  for (const wording of wordings) {
    const { rows } = hearWording(wording, matches, page.layout);
    let best = -1;
    rows.forEach((value, row) => {
      if (matches.sentences[row]?.role !== 'quotation' && (page.layout.full[row] ?? 0) >= 0.5 && value > (rows[best] ?? 0)) best = row;
    });
    const coverage = rows[best] ?? 0;
    if (coverage >= LISTED)
      return { kind: 'listed', row: best, plan: wording.text, page: matches.sentences[best]?.text ?? '', sure: coverage >= 0.95 };
  }
  return undefined;
}
