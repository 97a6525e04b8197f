import { i18n } from '#i18n';
import type { Names } from './names';
import type { Teaching } from './use-lesson';
import { WhichPages } from './what-changed';

interface Props {
  teaching: Teaching;
  names: Names;
  message: string;
}

/** What an answer did, where it was given; the way back beside it. */
export function ToldLine({ teaching: { told, undo, busy }, names, message }: Props) {
  return (
    <div className="told">
      <p role="status" className="small">
        {told?.words}
      </p>
      {told?.lessonId && (
        <button type="button" className="plain small" disabled={busy} onClick={() => void undo()}>
          {i18n.t('decide.undo')}
        </button>
      )}
      {told && <WhichPages changed={told.changed} names={names} message={message} />}
    </div>
  );
}
