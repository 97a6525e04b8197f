import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { i18n } from '#i18n';
import { type CardPlace, cardOf, type Plan, teachingSheetOf } from '@/lib/plan';
import { type HandoutFormatName, type WrittenHandout, writeCard, writeSheet } from '@/lib/report';
import type { Given } from '../shell/plan-in-hand';
import { today } from '../words';
import { HandoutView } from './handout-view';
import { PlaceChoice } from './place-choice';
import './card.css';

/** What somebody gets before writing: the card of a channel or touchpoint, or the one sheet for everyone. */
export default function CardPage({ revision: { plan } }: Given) {
  const [location, navigate] = useLocation();
  const [, , kind, id, touchpoint] = location.split('/').map(decodeURIComponent);
  const staff = kind === 'staff';
  const place = placeIn(plan, id, touchpoint);
  const write = useMemo(() => writerFor(plan, staff ? 'staff' : placeIn(plan, id, touchpoint)), [plan, staff, id, touchpoint]);
  return (
    <div className="card-page">
      <header className="page-head">
        <h1>{i18n.t(staff ? 'card.staffTitle' : 'card.title')}</h1>
        <p className="quiet">{i18n.t(staff ? 'card.staffWhat' : 'card.what')}</p>
      </header>
      <div className="card-tools">
        <fieldset className="card-kind">
          <legend className="hidden">{i18n.t('card.kind')}</legend>
          {(['place', 'staff'] as const).map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="card-kind"
                checked={(each === 'staff') === staff}
                onChange={() => navigate(each === 'staff' ? '/card/staff' : '/card')}
              />
              {i18n.t(`card.kind_${each}`)}
            </label>
          ))}
        </fieldset>
        {!staff && place && <PlaceChoice plan={plan} place={place} onChoose={(chosen) => navigate(addressOf(chosen), { replace: true })} />}
      </div>
      {write ? <HandoutView write={write} /> : <NoChannels />}
    </div>
  );
}

const addressOf = ({ channel, touchpoint }: CardPlace): string =>
  `/card/channel/${[channel, touchpoint]
    .filter((part) => part !== undefined)
    .map((part) => encodeURIComponent(part))
    .join('/')}`;

/** The place in the address where the plan has it, else the first one. */
function placeIn({ channels }: Plan, id: string | undefined, touchpoint: string | undefined): CardPlace | undefined {
  const channel = channels.find((each) => each.id === id) ?? channels[0];
  if (!channel) return undefined;
  return channel.id === id && channel.touchpoints.some((each) => each.id === touchpoint)
    ? { channel: channel.id, touchpoint }
    : { channel: channel.id };
}

type Write = (format: HandoutFormatName) => Promise<WrittenHandout>;

function writerFor(plan: Plan, place: CardPlace | 'staff' | undefined): Write | undefined {
  if (place === 'staff') return (format) => writeSheet(teachingSheetOf(plan, today()), format);
  const card = place && cardOf(plan, place, today());
  return card && ((format: HandoutFormatName) => writeCard(card, format));
}

const NoChannels = () => (
  <div className="stack">
    <h2>{i18n.t('card.noChannels.title')}</h2>
    <p className="quiet">{i18n.t('card.noChannels.what')}</p>
    <Link href="/edit" className="button primary">
      {i18n.t('plan.edit')}
    </Link>
  </div>
);
