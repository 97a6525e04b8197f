import { i18n } from '#i18n';
import type { Balance } from '@/lib/reading';
import { list, percent } from '../words';

/** The range in words; an unplanned one says that it is the usual one. */
export function rangeWords({ min, max, planned }: { min: number; max: number; planned: boolean }): string {
  return i18n.t(planned ? 'balance.planned' : 'balance.usual', [percent(min), percent(max)]);
}

/** What the bar draws, for those who hear it. */
export function balanceWords({ counts }: Balance): string {
  return list([i18n.t('balance.benefits', counts.benefit), i18n.t('balance.both', counts.mixed), i18n.t('balance.features', counts.feature)]);
}
