import { i18n } from '#i18n';
import type { CardPlace, Plan } from '@/lib/plan';

interface Props {
  plan: Plan;
  place: CardPlace;
  onChoose(place: CardPlace): void;
}

/** Every channel as a whole, and each of its touchpoints. */
export function PlaceChoice({ plan, place, onChoose }: Props) {
  const value = plan.channels.findIndex(({ id }) => id === place.channel);
  const within = plan.channels[value]?.touchpoints.findIndex(({ id }) => id === place.touchpoint) ?? -1;
  const choose = (chosen: string) => {
    const [at = 0, inside = -1] = chosen.split(' ').map(Number);
    const channel = plan.channels[at];
    if (channel) onChoose({ channel: channel.id, touchpoint: channel.touchpoints[inside]?.id });
  };
  return (
    <div className="card-place">
      <label htmlFor="card-place">{i18n.t('card.place')}</label>
      <select id="card-place" value={`${value} ${within}`} onChange={(event) => choose(event.target.value)}>
        {plan.channels.map(({ id, name, touchpoints }, at) => (
          <optgroup key={id} label={name}>
            <option value={`${at} -1`}>{i18n.t('card.wholeChannel', [name])}</option>
            {touchpoints.map((touchpoint, inside) => (
              <option key={touchpoint.id} value={`${at} ${inside}`}>
                {touchpoint.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
