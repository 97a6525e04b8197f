import { i18n } from '#i18n';
import type { Names } from './names';
import type { News } from './use-session';
import { KeyButton, UNDO } from './verdicts';
import { changeWords, WhichPages } from './what-changed';

interface Props {
  news?: News;
  names: Names;
  canUndo: boolean;
  onUndo(): void;
  onRetry(): void;
}

/** What the last answer did, said quietly, with the pages on demand and the way back. */
export function NewsLine({ news, names, canUndo, onUndo, onRetry }: Props) {
  return (
    <div className="news">
      <div className="news-words">
        <p role="status" className="quiet small">
          {news && wordsFor(news)}
        </p>
        {news?.state === 'failed' && (
          <button type="button" onClick={onRetry}>
            {i18n.t('mishap.again')}
          </button>
        )}
        {news && <WhichPages changed={news.changed} names={names} message={news.step.message} />}
      </div>
      {canUndo && (
        <KeyButton letter={UNDO} className="quiet-button" onClick={onUndo}>
          {i18n.t('decide.undo')}
        </KeyButton>
      )}
    </div>
  );
}

function wordsFor({ step, state, changed, problem }: News): string {
  if (state === 'failed') return i18n.t('teach.notKept', [problem ?? '']);
  if (state === 'notUndone') return i18n.t('teach.notUndone', [problem ?? '']);
  if (state === 'undoing') return i18n.t('teach.undoing');
  if (state === 'undone') return i18n.t('teach.undone', [changeWords(changed)]);
  const kept = i18n.t(`teach.kept.${step.given.verdict}`);
  return state === 'saving' ? i18n.t('teach.saving', [kept]) : i18n.t('teach.keptChanged', [kept, changeWords(changed)]);
}
