import type { Balance } from '@/lib/reading';
import { balanceWords } from './balance-words';

interface Props {
  balance: Balance;
  range?: { min: number; max: number };
}

const parts = ['benefit', 'mixed', 'feature'] as const;

/** The bar alone: benefits, both, features from left to right; the bracket is the planned range, the tick the page's share. */
export function BalanceBar({ balance, range }: Props) {
  return (
    <div className="balance-figure" role="img" aria-label={balanceWords(balance)}>
      {range && (
        <div className="balance-range">
          <i style={{ insetInlineStart: `${range.min * 100}%`, insetInlineEnd: `${(1 - range.max) * 100}%` }} />
        </div>
      )}
      <div className="balance-bar">
        {parts.map((part) => balance.counts[part] > 0 && <span key={part} className={part} style={{ flexGrow: balance.counts[part] }} />)}
        {balance.benefitShare !== null && <span className="tick" style={{ insetInlineStart: `${balance.benefitShare * 100}%` }} />}
      </div>
    </div>
  );
}
