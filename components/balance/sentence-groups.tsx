import { i18n } from '#i18n';
import type { Balance, Evidence, ReadSentence } from '@/lib/reading';
import { Quote } from '../quote/quote';

interface Props {
  balance: Balance;
  lang?: string;
  url?: string;
  evidenceOf?: (sentence: ReadSentence) => Evidence;
}

/** The very sentences behind the counts, by what they were read as; undecided ones are shown and counted in nothing. */
export function SentenceGroups({ balance, lang, url, evidenceOf = asEvidence }: Props) {
  const groups = {
    feature: balance.sentences.filter(({ label, decided }) => decided && label === 'feature'),
    benefit: balance.sentences.filter(({ label, decided }) => decided && label === 'benefit'),
    both: balance.sentences.filter(({ label, decided }) => decided && label === 'mixed'),
    undecided: balance.sentences.filter(({ decided }) => !decided),
  };
  return (
    <div className="balance-groups small">
      {Object.entries(groups).map(
        ([name, sentences]) =>
          sentences.length > 0 && (
            <details key={name}>
              <summary>{i18n.t(`balance.group.${name as keyof typeof groups}`, sentences.length)}</summary>
              <ul>
                {sentences.map((sentence, index) => (
                  <li key={`${index}:${sentence.block}`}>
                    <Quote evidence={evidenceOf(sentence)} lang={lang} url={url} place={false} />
                  </li>
                ))}
              </ul>
            </details>
          ),
      )}
    </div>
  );
}

/** The sentence as a quote; its words alone find it again. */
const asEvidence = ({ text, block, cues }: ReadSentence): Evidence => ({
  quote: text,
  surface: 'body',
  block,
  selector: { type: 'TextQuoteSelector', exact: text, prefix: '', suffix: '' },
  cues,
});
