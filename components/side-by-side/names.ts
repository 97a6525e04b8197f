import { i18n } from '#i18n';
import type { Subject } from '@/lib/report';

/** What is held side by side, in words. */
export const nameOf = ({ kind, title }: Subject): string => title ?? i18n.t(`side.subject.${kind}`);

/** Over the name: which message it is, or what kind of thing. */
export const kindOf = ({ kind, number }: Subject): string =>
  kind === 'message' ? i18n.t('side.message', [number ?? 0]) : kind === 'figure' ? i18n.t('side.figure') : i18n.t('side.brand');
