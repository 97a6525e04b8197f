import type { Plan } from './schema';

/** The plan with one more approved wording for a message; the same plan where it is there already. */
export function withPhrasing(plan: Plan, messageId: string, text: string): Plan {
  const wording = text.trim().replace(/\s+/g, ' ');
  const message = plan.messages.find(({ id }) => id === messageId);
  if (!message || wording === '' || message.phrasings.some((phrasing) => phrasing.text.toLowerCase() === wording.toLowerCase())) return plan;
  const phrasings = [...message.phrasings, { text: wording }];
  return { ...plan, messages: plan.messages.map((other) => (other === message ? { ...message, phrasings } : other)) };
}
