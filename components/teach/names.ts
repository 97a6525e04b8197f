import { i18n } from '#i18n';
import type { Plan } from '@/lib/plan';

export interface Names {
  touchpoint(id: string | undefined): string;
  message(id: string): string;
}

/** What touchpoints and messages are called, by their ids. */
export function namesOf({ channels, messages }: Pick<Plan, 'channels' | 'messages'>): Names {
  const touchpoints = new Map(channels.flatMap((channel) => channel.touchpoints).map(({ id, name }) => [id, name]));
  const statements = new Map(messages.map(({ id, statement }) => [id, statement]));
  return {
    touchpoint: (id) => (id === undefined ? '' : (touchpoints.get(id) ?? i18n.t('teach.otherPage'))),
    message: (id) => statements.get(id) ?? id,
  };
}
