import { defineCheck } from '../define';
import { quoted } from '../wording';

/** Three messages and more, and all of the same rank. Where a plan gives no numbers, their place in the list is their rank. */
export default defineCheck({
  id: 'plan/hierarchy-unordered',
  scope: 'plan',
  title: 'The messages have no order',
  why: 'Where all messages matter alike, each page chooses its own first one.',
  element: 'strategy',
  severity: 'serious',
  needs: ['plan'],

  *judge({ plan: { messages, brand } }) {
    const [first] = messages;
    if (!first || messages.length < 3 || messages.some(({ priority }) => priority !== first.priority)) return;
    const model = messages.find(({ kind }) => kind === 'benefit' || kind === 'idea') ?? first;
    yield {
      key: 'order',
      says: `All ${messages.length} messages have priority ${first.priority}, so none comes first.`,
      evidence: messages.slice(0, 5).map(({ statement, priority }) => ({
        quote: statement,
        surface: 'plan' as const,
        field: 'messages',
        cues: [`Priority ${priority}, like all the others`],
      })),
      todo: `Decide what people must believe even if they read one sentence${brand.coreIdea ? ` of ${quoted(brand.coreIdea, 40)}` : ''}, perhaps ${quoted(model.statement, 60)}, and number the others after it.`,
    };
  },
});
