import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { ReadPlan } from '@/lib/plan';
import { partKeys, partSize } from '../plan/outline';
import { SavePlan } from './save-plan';

interface Props {
  name: string;
  read: ReadPlan;
  onAgain(): void;
}

/** What was understood of the file, before anything is stored. */
export function Review({ name, read, onAgain }: Props) {
  const { plan } = read;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const left = partKeys.filter((key) => partSize(plan, key) === 0);
  const there = partKeys.filter((key) => partSize(plan, key) > 0);
  const touchpoints = plan.channels.flatMap((channel) => channel.touchpoints);
  return (
    <>
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t('import.understood', [plan.brand.name])}
        </h1>
        <p className="quiet">{i18n.t('import.understoodWhat', [name])}</p>
      </header>
      <div className="review">
        <section aria-labelledby="review-messages">
          <h2 id="review-messages">{i18n.t('import.messages', plan.messages.length)}</h2>
          <ol className="review-messages">
            {[...plan.messages]
              .sort((one, other) => one.priority - other.priority)
              .map((message) => (
                <li key={message.id}>
                  <span className="quiet">{message.priority}</span>
                  <q>{message.statement}</q>
                </li>
              ))}
          </ol>
        </section>
        <section aria-labelledby="review-channels">
          <h2 id="review-channels">{i18n.t('import.channels', [plan.channels.length, touchpoints.length])}</h2>
          {plan.channels.length === 0 && <p className="quiet">{i18n.t('without.channels')}</p>}
          <dl className="facts">
            {plan.channels.map((channel) => (
              <div key={channel.id}>
                <dt>{channel.name}</dt>
                <dd>
                  {channel.touchpoints.map((touchpoint) => (
                    <p key={touchpoint.id}>
                      {touchpoint.name} <span className="quiet small">{touchpoint.url ?? touchpoint.match ?? i18n.t('import.noAddress')}</span>
                    </p>
                  ))}
                  {channel.touchpoints.length === 0 && <p className="quiet">{i18n.t('import.noTouchpoint')}</p>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="review-parts">
          <h2 id="review-parts">{i18n.t('import.parts', [there.length, partKeys.length])}</h2>
          <ul className="parts">
            {there.map((key) => (
              <li key={key}>{i18n.t(`part.${key}`)}</li>
            ))}
          </ul>
          {left.length > 0 && (
            <>
              <h3>{i18n.t('import.missing', left.length)}</h3>
              <dl className="facts">
                {left.map((key) => (
                  <div key={key}>
                    <dt>{i18n.t(`part.${key}`)}</dt>
                    <dd className="quiet">{i18n.t(`without.${key}`)}</dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </section>
      </div>
      <SavePlan name={name} read={read} onAgain={onAgain} />
    </>
  );
}
