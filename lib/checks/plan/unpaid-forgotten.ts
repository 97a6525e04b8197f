import { defineCheck } from '../define';
import { listed, quoted } from '../wording';

/** Every channel is paid for; those that cost no media money are left out. */
export default defineCheck({
  id: 'plan/unpaid-forgotten',
  scope: 'plan',
  title: 'All channels are paid ones',
  why: 'People do not tell paid from unpaid: an advert leads to pages, letters and profiles that nobody planned.',
  element: 'tools and integration',
  severity: 'moderate',
  needs: ['fundedChannels'],

  *judge({ fundedChannels: channels }) {
    if (!channels.every(({ funding, type }) => funding === 'paid' || (!funding && type === 'ads'))) return;
    const names = channels.map(({ name }) => quoted(name, 28));
    yield {
      key: 'unpaid',
      says:
        channels.length === 1
          ? 'The one channel is paid for; nothing owned or earned is planned.'
          : `All ${channels.length} channels are paid for; nothing owned or earned is planned.`,
      evidence: channels.map(({ name }) => ({ quote: name, surface: 'plan' as const, field: 'channels', cues: ['Paid'] })),
      todo: `Add where people land after ${listed(names.slice(0, 2))}: your own pages, search, letters, partners, the product, what sales hands out.`,
    };
  },
});
