import { isBlank } from '../blank';
import { defineCheck, type Inputs } from '../define';
import { listed, quoted } from '../wording';

/** Nobody decides, nobody is told, or nothing says when everything is looked at together. */
export default defineCheck({
  id: 'plan/governance-missing',
  scope: 'plan',
  title: 'Who decides, and when, is left open',
  why: 'Campaigns break halfway, when something changes and every team answers it alone.',
  element: 'people and culture',
  severity: 'moderate',
  needs: ['plan'],

  *judge({ plan }) {
    const { decides, escalation = [], reviewEvery } = plan.governance ?? {};
    const lacks = [
      ...(isBlank(decides) ? ['who decides'] : []),
      // What touches one channel alone is settled by its owner.
      ...(plan.channels.length > 1 && !escalation.some(({ to }) => !isBlank(to)) ? ['who is told when something goes wrong'] : []),
      ...(isBlank(reviewEvery) ? ['how often all is reviewed'] : []),
    ];
    if (!lacks.length) return;
    yield {
      key: 'governance',
      says: `The plan does not say ${listed(lacks)}.`,
      evidence: [
        { quote: decides ?? reviewEvery ?? plan.brand.name, surface: 'plan', field: 'governance', cues: lacks.map((each) => `Left open: ${each}`) },
      ],
      todo: todoFor(lacks, plan),
    };
  },
});

function todoFor(lacks: readonly string[], { channels, governance, measurement }: Inputs['plan']): string {
  const owners = [...new Set(channels.flatMap(({ owner }) => owner ?? []))];
  if (lacks.includes('who decides'))
    return owners.length
      ? `Name one person above the ${owners.length === 1 ? 'owner' : 'owners'} ${listed(owners.slice(0, 3).map((each) => quoted(each, 30)))}.`
      : 'Name one person who has the last word.';
  const decides = quoted(governance?.decides ?? '', 40);
  if (lacks.length > 1) return `Let ${decides} be told of what touches several channels, and set a day in every month for the review.`;
  if (lacks[0]?.startsWith('who')) return `Write which cases go to ${decides}, such as a price that is wrong on one channel and right on another.`;
  return `Set a rhythm, such as a month${measurement?.reportedTo ? `, so that ${quoted(measurement.reportedTo, 40)} has the figures by then` : ''}.`;
}
