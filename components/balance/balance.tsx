import { i18n } from '#i18n';
import type { Balance, Evidence, ReadSentence } from '@/lib/reading';
import { percent } from '../words';
import { BalanceBar } from './balance-bar';
import { rangeWords } from './balance-words';
import { SentenceGroups } from './sentence-groups';
import './balance.css';

interface Props {
  balance: Balance;
  range?: { min: number; max: number; planned: boolean };
  lang?: string;
  url?: string;
  /** How a sentence is quoted with its place, where the page is in hand. */
  evidenceOf?: (sentence: ReadSentence) => Evidence;
}

/** Features and benefits of one page: the bar, and the counts in words, each with its sentences behind it. */
export function BalanceView({ balance, range, ...quoting }: Props) {
  const { benefit, mixed, feature } = balance.counts;
  const counted = benefit + mixed + feature;
  return (
    <div className="balance">
      {counted === 0 ? (
        <p className="quiet">{i18n.t('balance.nothing')}</p>
      ) : (
        <>
          <p>
            {balance.benefitShare !== null && <strong>{i18n.t('balance.share', [percent(balance.benefitShare)])}</strong>}
            {balance.benefitShare !== null && range && ', '}
            <span className="quiet">{range && rangeWords(range)}</span>
          </p>
          <BalanceBar balance={balance} range={range} />
        </>
      )}
      <SentenceGroups balance={balance} {...quoting} />
    </div>
  );
}
