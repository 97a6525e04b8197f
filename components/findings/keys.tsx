import { i18n } from '#i18n';

const keys = [
  ['j', 'keys.next'],
  ['k', 'keys.previous'],
  ['x', 'keys.choose'],
  ['c', 'keys.confirm'],
  ['a', 'keys.assign'],
  ['f', 'keys.fixed'],
  ['d', 'keys.dismiss'],
  ['u', 'keys.undo'],
] as const;

/** What each key does while a row has the focus. */
export function Keys() {
  return (
    <p className="keys small quiet">
      {i18n.t('keys.label')}{' '}
      {keys.map(([key, words]) => (
        <span key={key}>
          <kbd>{key}</kbd> {i18n.t(words)}
        </span>
      ))}
    </p>
  );
}
