import { i18n } from '#i18n';
import type { Reach } from '@/lib/audit';
import { dotted, list } from '../words';

/** Every channel, touchpoint and owner that a change concerns, and who must decide it. */
export function ReachView({ channels, decides, changeRule }: Reach) {
  const all = channels.flatMap(({ touchpoints }) => touchpoints);
  const [first] = all;
  // Where one message is all there is to it, it is said once.
  const alone =
    first?.messages.length === 1 && all.every(({ messages, claims, itself }) => messages.join() === first.messages[0] && !claims.length && !itself);
  const title = channels.length > 1 ? i18n.t('reach.across', [channels.length]) : i18n.t(channels.length ? 'reach.one' : 'reach.none');
  return (
    <section className="audit-section" aria-labelledby="reach">
      <h2 id="reach">{i18n.t('reach.title')}</h2>
      <p>
        <strong>{title}</strong> {decides ? i18n.t('reach.decides', [decides.to]) : channels.length > 0 && i18n.t('reach.nobody')}{' '}
        {decides?.rule && i18n.t('reach.byRule', [decides.rule])}
      </p>
      {changeRule && <p className="quiet">{i18n.t('reach.rule', [changeRule])}</p>}
      {alone && <p>{i18n.t('reach.allOwe', [first.messages[0] ?? ''])}</p>}
      {channels.length > 0 && (
        <dl className="reach">
          {channels.map(({ channelId, channel, owner, touchpoints }) => (
            <div key={channelId}>
              <dt>
                {channel}
                <span className="small quiet">{owner ? i18n.t('reach.owner', [owner]) : i18n.t('reach.noOwner')}</span>
              </dt>
              {touchpoints.map(({ touchpointId, name, messages, claims, itself }) => (
                <dd key={touchpointId}>
                  {name}{' '}
                  <span className="small quiet">
                    {!alone &&
                      dotted(
                        messages.length > 0 && list(messages.map((one) => i18n.t('reach.owes', [one]))),
                        claims.length > 0 && list(claims.map((one) => i18n.t('reach.claim', [one]))),
                        itself && i18n.t('reach.itself'),
                      )}
                  </span>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
