import { useState } from 'react';
import { i18n } from '#i18n';
import { readAuthor, saveAuthor } from '../author/author';
import { useLive, valueOf } from '../live';
import { useToast } from '../toast/toast';

/** The name beside the person's own decisions and revisions. */
export function AuthorName() {
  const toast = useToast();
  const kept = valueOf(useLive(readAuthor, [])) ?? '';
  const [typed, setTyped] = useState<string>();
  const name = typed ?? kept;
  return (
    <section aria-labelledby="author">
      <h2 id="author">{i18n.t('settings.author')}</h2>
      <form
        className="actions"
        onSubmit={(event) => {
          event.preventDefault();
          void saveAuthor(name).then(() => {
            setTyped(undefined);
            toast.say(i18n.t('settings.authorKept'));
          });
        }}
      >
        <label htmlFor="author-setting" className="hidden">
          {i18n.t('author.label')}
        </label>
        <input id="author-setting" autoComplete="name" value={name} onChange={(event) => setTyped(event.target.value)} />
        <button type="submit">{i18n.t('settings.keep')}</button>
      </form>
      <p className="small quiet">{i18n.t('author.why')}</p>
    </section>
  );
}
