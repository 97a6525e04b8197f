import { useState } from 'react';
import { i18n } from '#i18n';
import type { Change } from '@/lib/audit';
import { asQuote, type LessonVerdict } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { useActions } from '../actions';
import { useAuthor } from '../author/author';
import { changeWords } from './what-changed';

export interface Told {
  words: string;
  changed: readonly Change[];
  /** Of an answer that stands, with the quote it is about. */
  lessonId?: string;
  quote?: string;
}

export interface Teaching {
  told?: Told;
  busy: boolean;
  teach(given: { verdict: LessonVerdict; quote: string; touchpointId?: string }): Promise<void>;
  undo(): Promise<void>;
}

/** One answer given where the error was seen: kept, its effect told, and the way back. */
export function useLesson(planId: string, message: string): Teaching {
  const { teachAnswer, teachUndo } = useActions();
  const author = useAuthor();
  const [told, setTold] = useState<Told>();
  const [busy, setBusy] = useState(false);
  const guarded = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    await work().finally(() => setBusy(false));
  };
  return {
    told,
    busy,
    teach: ({ verdict, quote, touchpointId }) =>
      guarded(async () => {
        const by = await author();
        if (!by) return;
        const kept = i18n.t(`teach.kept.${verdict}`);
        setTold({ words: i18n.t('teach.saving', [kept]), changed: [] });
        const outcome = await teachAnswer(planId, { message, verdict, quote: asQuote(quote), by, ...(touchpointId && { touchpointId }) });
        if (!outcome.ok) return setTold({ words: i18n.t('teach.notKept', [outcome.problems.map(tell).join(' ')]), changed: [] });
        const { lessonId, changed } = outcome.value;
        setTold({ words: i18n.t('teach.keptChanged', [kept, changeWords(changed)]), changed, lessonId, quote });
      }),
    undo: () =>
      guarded(async () => {
        if (!told?.lessonId) return;
        const outcome = await teachUndo(planId, told.lessonId);
        if (!outcome.ok) return setTold({ ...told, words: i18n.t('teach.notUndone', [outcome.problems.map(tell).join(' ')]) });
        setTold({ words: i18n.t('teach.undone', [changeWords(outcome.value.changed)]), changed: outcome.value.changed });
      }),
  };
}
