import { i18n } from '#i18n';
import type { ProposedChannel } from '@/lib/audit';
import { SeenOn } from './seen-on';

interface Props {
  channels: readonly ProposedChannel[];
  /** Ids of touchpoints that are not taken. */
  leftOut: readonly string[];
  onLeftOut(leftOut: string[]): void;
}

/** The pages as touchpoints, in the channels their addresses tell. */
export function ProposedChannels({ channels, leftOut, onLeftOut }: Props) {
  return (
    <section aria-labelledby="live-channels">
      <h2 id="live-channels">{i18n.t('live.channels')}</h2>
      {channels.map(({ name, touchpoints, callToAction }) => (
        <fieldset key={name} className="stack wide">
          <legend>{name}</legend>
          {callToAction && (
            <div>
              <p>{i18n.t('live.asks', [callToAction.text])}</p>
              <SeenOn why={callToAction.why} text={callToAction.text} seen={callToAction.seen} />
            </div>
          )}
          {touchpoints.map(({ touchpointId, name: called, url }) => (
            <label key={touchpointId} className="choice">
              <input
                type="checkbox"
                checked={!leftOut.includes(touchpointId)}
                onChange={({ target }) => onLeftOut(target.checked ? leftOut.filter((id) => id !== touchpointId) : [...leftOut, touchpointId])}
              />
              <span>
                {called} <span className="small quiet live-address">{url}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}
