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

/** Features and benefits of one page: the bar, the counts in words, the sentences one click away. */
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
            {balance.benefitShare !== null && <strong>{i18n.t('balance.share', [percent(balance.benefitShare)])}</strong>}{' '}
            <span className="quiet">{range && rangeWords(range)}</span>
          </p>
          <BalanceBar balance={balance} range={range} />
          <p className="balance-counts">
            <span>
              <i className="key benefit" />
              {i18n.t('balance.benefits', benefit)}
            </span>
            <span>
              <i className="key mixed" />
              {i18n.t('balance.both', mixed)}
            </span>
            <span>
              <i className="key feature" />
              {i18n.t('balance.features', feature)}
            </span>
          </p>
        </>
      )}
      <SentenceGroups balance={balance} {...quoting} />
    </div>
  );
}
