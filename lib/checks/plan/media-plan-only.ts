import { isBlank } from '../blank';
import { defineCheck } from '../define';
import { percent, quoted } from '../wording';

/** Money divided among channels, with neither an objective nor an audience: a media plan, and no strategy yet. */
export default defineCheck({
  id: 'plan/media-plan-only',
  scope: 'plan',
  title: 'This is a media plan',
  why: 'Where the money goes says nothing of what it is for, so every share is as right as any other.',
  element: 'strategy',
  severity: 'serious',
  needs: ['channelShares', 'plan'],

  *judge({ channelShares, plan }) {
    const { goals, audiences, commercialBrief: brief, channels } = plan;
    if (goals.length || audiences.length || !isBlank(brief.achieve) || !isBlank(brief.reach)) return;
    const nameOf = (id: string) => channels.find((channel) => channel.id === id)?.name ?? id;
    const [largest] = channelShares.toSorted((one, other) => other.share - one.share);
    yield {
      key: 'media plan',
      says: 'The plan divides money among channels and names no objective and no audience.',
      evidence: channelShares.map(({ channel, share }, index) => ({
        quote: `${nameOf(channel)}: ${percent(share)}`,
        surface: 'plan' as const,
        field: `budget.byChannel[${index}]`,
        cues: ['A share of the money'],
      })),
      todo: largest
        ? `Begin with ${quoted(nameOf(largest.channel), 40)}, which gets ${percent(largest.share)}: write whom it should reach, and what the business gains.`
        : 'Write whom it should reach, and what the business gains.',
    };
  },
});
