import { defineCheck } from '../define';
import { quoted } from '../wording';

/** A planned feature is named without the benefit the plan pairs with it. */
export default defineCheck({
  id: 'balance/orphan-feature',
  title: 'A feature stands without its benefit',
  why: 'Readers meet the thing and not what it does for them.',
  element: 'strategy',
  severity: 'minor',
  needs: ['features', 'channel'],

  *judge({ features, channel }) {
    if (channel.type === 'docs') return;
    for (const { feature, evidence, benefit } of features) {
      if (benefit || !feature.benefit) continue;
      yield {
        about: { feature: feature.id },
        says: `${quoted(feature.name, 40)} stands here without its benefit.`,
        evidence: [evidence],
        todo: `Add what it does for people: “${feature.benefit}”`,
      };
    }
  },
});
