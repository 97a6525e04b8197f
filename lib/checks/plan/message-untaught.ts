import { isBlank } from '../blank';
import { defineCheck } from '../define';
import { listed, quoted } from '../wording';

/** No word on how the people and agencies who write learn the message. */
export default defineCheck({
  id: 'plan/message-untaught',
  scope: 'plan',
  title: 'Nobody is taught the message',
  why: 'Consistency lives with those who write: who never heard the message writes their own.',
  element: 'people and culture',
  severity: 'moderate',
  needs: ['plan'],

  *judge({ plan: { governance, channels, messages } }) {
    if (!isBlank(governance?.training)) return;
    const owners = [...new Set(channels.flatMap(({ owner }) => owner ?? []))];
    const first = messages.toSorted((one, other) => one.priority - other.priority)[0];
    yield {
      key: 'training',
      says: 'The plan does not say how people and agencies learn the message.',
      evidence: [
        {
          quote: governance?.training ?? first?.statement ?? '',
          surface: 'plan',
          field: 'governance.training',
          cues: [owners.length ? `${owners.length} owners write for this plan` : 'Nothing is said of training'],
        },
      ],
      todo: owners.length
        ? `Write how ${listed(owners.slice(0, 3).map((each) => quoted(each, 32)))} learn it: an hour with good and bad sentences for ${quoted(first?.statement ?? '', 40)} will do.`
        : `Write how whoever writes learns it: an hour with good and bad sentences for ${quoted(first?.statement ?? '', 50)} will do.`,
    };
  },
});
