import { useState } from 'react';
import { i18n } from '#i18n';
import type { AuditedTouchpoint } from '@/lib/audit';
import { type Channel, nameFromTitle, type Plan, withoutTouchpoint, withTouchpoint } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { currentPlan, moveReading, savePlan, storeProblem } from '@/lib/store';
import { useActions } from '../actions';
import { useAuthor } from '../author/author';
import { useToast } from '../toast/toast';

interface Props {
  planId: string;
  plan: Plan;
  /** A page outside the plan. */
  touchpoint: AuditedTouchpoint;
}

/** Makes a page a touchpoint of the plan, by a press and a choice; what was read of it goes along. */
export function AddToPlan({ planId, plan, touchpoint }: Props) {
  const { rejudge } = useActions();
  const author = useAuthor();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const { url, name, touchpointId } = touchpoint;
  if (!url) return null;
  if (plan.channels.length === 0) return <p className="small quiet">{i18n.t('adopt.noChannels')}</p>;

  const told = (error: unknown) => toast.say(tell(storeProblem(error)));
  const add = async (channel: Channel) => {
    const by = await author();
    if (!by) return;
    setBusy(true);
    try {
      const before = await currentPlan(planId);
      if (!before) return;
      const added = withTouchpoint(before.plan, channel.id, { name: nameFromTitle(name, url, plan.brand.name), url });
      const newId = added.touchpointId;
      if (newId === undefined) return;
      const called = added.plan.channels.flatMap(({ touchpoints }) => touchpoints).find(({ id }) => id === newId)?.name ?? name;
      await savePlan({ planId, plan: added.plan, author: by, reason: i18n.t('adopt.reason', [called]) });
      await moveReading(planId, touchpointId, newId, {
        name: called,
        offPlan: false,
        channelId: channel.id,
        channel: channel.name,
        channelType: channel.type,
      });
      toast.say(i18n.t('adopt.done', [channel.name, called]), () => void takeBack(by, newId).catch(told));
      await rejudge(planId);
    } catch (error) {
      told(error);
    } finally {
      setBusy(false);
    }
  };
  const takeBack = async (by: string, newId: string) => {
    const now = await currentPlan(planId);
    if (!now) return;
    await savePlan({ planId, plan: withoutTouchpoint(now.plan, newId), author: by, reason: i18n.t('adopt.back') });
    await moveReading(planId, newId, touchpointId, { name, offPlan: true, channelId: touchpoint.channelId, channel: touchpoint.channel });
    await rejudge(planId);
  };

  if (!asking)
    return (
      <button type="button" onClick={() => setAsking(true)}>
        {i18n.t('adopt.do')}
      </button>
    );
  return (
    <fieldset className="adopt" disabled={busy}>
      <legend>{i18n.t('adopt.which')}</legend>
      <div className="actions">
        {plan.channels.map((channel, at) => (
          // Whoever pressed the button goes on with the keyboard where it stood.
          <button key={channel.id} type="button" ref={at === 0 ? focused : undefined} onClick={() => void add(channel)}>
            {channel.name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

const focused = (button: HTMLButtonElement | null): void => button?.focus();
