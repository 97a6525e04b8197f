import { isBlank } from '../blank';
import { defineCheck } from '../define';
import { quoted } from '../wording';

/** The plan says who decides, and not how it may be changed. */
export default defineCheck({
  id: 'plan/change-unruled',
  scope: 'plan',
  title: 'No rule for changes',
  why: 'Plans change in the middle of a campaign; without a rule each team changes its own copy.',
  element: 'people and culture',
  aspect: 'process',
  severity: 'moderate',
  needs: ['governance', 'plan'],

  *judge({ governance: { changeRule, decides }, plan: { messages } }) {
    if (!isBlank(changeRule)) return;
    const first = messages.toSorted((one, other) => one.priority - other.priority)[0]?.statement ?? '';
    yield {
      key: 'change rule',
      says: 'The plan does not say how it may be changed.',
      evidence: [
        {
          quote: changeRule ?? decides ?? first,
          surface: 'plan',
          field: 'governance.changeRule',
          cues: [changeRule ? 'A placeholder, no rule' : 'Left open'],
        },
      ],
      todo: isBlank(decides)
        ? `Write who may change ${quoted(first, 50)}, where the new wording is kept, and who is told.`
        : `Write how ${quoted(decides ?? '', 36)} is asked when ${quoted(first, 44)} should change, where that is kept, and who is told.`,
    };
  },
});
