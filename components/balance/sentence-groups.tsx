import { i18n } from '#i18n';
import type { Balance, Evidence, ReadSentence } from '@/lib/reading';
import { Quote } from '../quote/quote';

interface Props {
  balance: Balance;
  lang?: string;
  url?: string;
  evidenceOf?: (sentence: ReadSentence) => Evidence;
}

/** The counts in words, each opening to the very sentences behind it; undecided ones are shown and counted in nothing. */
export function SentenceGroups({ balance, lang, url, evidenceOf = asEvidence }: Props) {
  const groups = {
    benefit: balance.sentences.filter(({ label, decided }) => decided && label === 'benefit'),
    mixed: balance.sentences.filter(({ label, decided }) => decided && label === 'mixed'),
    feature: balance.sentences.filter(({ label, decided }) => decided && label === 'feature'),
    undecided: balance.sentences.filter(({ decided }) => !decided),
  };
  const nothing = balance.sentences.every(({ label, decided }) => !decided || !(label in words));
  return (
    <div className="balance-groups small">
      {(Object.entries(groups) as [keyof typeof groups, ReadSentence[]][]).map(([name, sentences]) => {
        const count = (
          <>
            {name !== 'undecided' && <i className={`key ${name}`} />}
            {i18n.t(words[name], sentences.length)}
          </>
        );
        // That there is none of a kind is told too, unless there is nothing to tell at all.
        if (!sentences.length) return name === 'undecided' || nothing ? null : <span key={name}>{count}</span>;
        return (
          <details key={name}>
            <summary>{count}</summary>
            <ul>
              {sentences.map((sentence, index) => (
                <li key={`${index}:${sentence.block}`}>
                  <Quote evidence={evidenceOf(sentence)} lang={lang} url={url} place={false} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}

const words = { benefit: 'balance.benefits', mixed: 'balance.both', feature: 'balance.features', undecided: 'balance.undecided' } as const;

/** The sentence as a quote; its words alone find it again. */
const asEvidence = ({ text, block, cues }: ReadSentence): Evidence => ({
  quote: text,
  surface: 'body',
  block,
  selector: { type: 'TextQuoteSelector', exact: text, prefix: '', suffix: '' },
  cues,
});
