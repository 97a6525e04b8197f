import { i18n } from '#i18n';
import type { Evidence } from '@/lib/reading';
import { deepLink, type Place, type Row, type SubjectKind, type Why } from '@/lib/report';
import { Quote } from '../quote/quote';
import { list } from '../words';
import { isVerdict, StandingMark } from './standing';

interface Props {
  row: Row;
  kind: SubjectKind;
}

/** Touchpoints that share their words, what stands there, and how it stands to the plan. */
export function RowView({ row, kind }: Props) {
  const { places, met, odd, idle, elsewhere } = row;
  if (idle) return <Idle places={places} kind={kind} />;
  const [first] = places as [Place];
  const buried = places.filter((place) => place.met.buried);
  return (
    <li className={odd ? 'side-row odd' : 'side-row'} data-standing={met.standing}>
      <div className="where">
        {places.map((place) => (
          <p key={place.touchpointId}>{places.length > 1 ? <PlaceLink place={place} /> : place.name}</p>
        ))}
      </div>
      <div className="said">
        {met.quotes.map((evidence, index) => (
          <div key={`${index}:${evidence.quote}`} className={index === 0 ? 'first' : 'further'}>
            <Quote
              evidence={evidence}
              lang={first.lang}
              url={places.length === 1 && (index === 0 || evidence.surface === 'body') ? first.url : undefined}
              marked={markedIn(evidence, met.marked)}
            />
          </div>
        ))}
        {met.quotes.length === 0 && <p className="silent">{silence(row, kind)}</p>}
        {met.why && <WhyLine why={met.why} url={first.url} lang={first.lang} />}
        {elsewhere.length > 0 && <p className="quiet small">{sameWords(elsewhere)}</p>}
      </div>
      <div className="verdict">
        {isVerdict(met.standing, kind) && (
          <StandingMark standing={met.standing} kind={kind} certainty={met.certainty} buried={places.every((place) => place.met.buried)} />
        )}
        {buried.length > 0 && buried.length < places.length && (
          <span className="mark-buried">{i18n.t('side.buriedOn', [list(buried.map(({ name }) => name))])}</span>
        )}
        {kind === 'message' && !first.because && met.quotes.length > 0 && <span className="quiet small">{i18n.t('messages.notOwed')}</span>}
      </div>
    </li>
  );
}

/** What is neither planned there nor said takes one quiet line. */
function Idle({ places, kind }: { places: readonly Place[]; kind: SubjectKind }) {
  return (
    <li className="side-row idle">
      <p className="quiet small">{i18n.t(kind === 'message' ? 'side.idleMessage' : 'side.idle', [list(places.map(({ name }) => name))])}</p>
    </li>
  );
}

function silence({ met: { standing }, places: [place] }: Row, kind: SubjectKind): string {
  if (standing === 'notRead' || standing === 'notJudged') return place?.reason ?? i18n.t('matrix.notReadWhat');
  return i18n.t(kind === 'message' ? 'side.nothingSaysIt' : 'side.nothing');
}

/** Names shown before the rest is counted. */
const NAMES = 3;
const sameWords = (names: readonly string[]): string =>
  names.length > NAMES ? i18n.t('side.sameCount', [names.length]) : i18n.t('side.same', [list(names)]);

const markedIn = ({ quote }: Evidence, marked: readonly string[]): string | undefined =>
  // The whole sentence marked marks nothing.
  marked.find((words) => words.length < quote.length * 0.8 && quote.toLowerCase().includes(words.toLowerCase()));

function WhyLine({ why, url, lang }: { why: Why; url?: string | undefined; lang?: string | undefined }) {
  if (why.kind === 'closest') {
    const link = deepLink(url, why.evidence);
    return (
      <p className="quiet small">
        {i18n.t('messages.closest')} <q lang={lang}>{why.text}</q>
        {link && (
          <>
            {' '}
            <a href={link} target="_blank" rel="noopener noreferrer">
              {i18n.t('quote.open')}
            </a>
          </>
        )}
      </p>
    );
  }
  if (why.kind === 'finding') return <p className="why-line">{why.text}</p>;
  return <p className="why-line">{i18n.t(`side.why.${why.kind}`, [why.text])}</p>;
}

/** Where several share a row, each name leads to the sentence on its own page. */
function PlaceLink({ place: { name, url, met } }: { place: Place }) {
  const link = met.quotes[0] && deepLink(url, met.quotes[0]);
  if (!link) return name;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer">
      {name}
      <span className="hidden">: {i18n.t('quote.open')}</span>
    </a>
  );
}
