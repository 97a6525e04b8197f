import type { Plan } from './schema';

/**
 * Who decides what touches several channels: whom the rule names that speaks of channels, else whoever has the last word.
 * Undefined where the plan names nobody.
 */
export function escalatesTo({ governance }: Pick<Plan, 'governance'>): { to: string; rule?: string } | undefined {
  const rule = governance?.escalation.find(({ when }) => ACROSS.test(when));
  if (rule) return { to: rule.to, rule: rule.when };
  return governance?.decides ? { to: governance.decides } : undefined;
}

const ACROSS =
  /\b(?:(?:several|many|more than one|two or more|across|cross|between|other|multiple|all)[\s-]+(?:the[\s-]+)?(?:channel|touchpoint|team|page)s?|(?:channel|touchpoint|team)s\s+(?:compete|conflict|clash|disagree|differ|contradict))\b/i;
