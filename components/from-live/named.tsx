import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { addressesIn, gatheringPlan } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { savePlan, setActivePlanId, storeProblem } from '@/lib/store';
import { useActions } from '../actions';
import { useAuthor } from '../author/author';
import { useToast } from '../toast/toast';

/** Addresses taken as touchpoints of a draft; a longer list is read by sitemap. */
const MOST = 200;

/** Whose pages, and which. */
export function Named() {
  const { refreshTabs } = useActions();
  const author = useAuthor();
  const toast = useToast();
  const id = useId();
  const [brand, setBrand] = useState('');
  const [text, setText] = useState('');
  const begin = async () => {
    const by = await author();
    if (!by) return;
    try {
      const urls = addressesIn(text)
        .filter((url) => URL.canParse(url))
        .slice(0, MOST);
      const plan = gatheringPlan(brand.trim(), urls, i18n.t('live.channel'));
      const { planId } = await savePlan({ plan, author: by, reason: i18n.t('live.reason') });
      await setActivePlanId(planId);
      await refreshTabs();
    } catch (error) {
      toast.say(tell(storeProblem(error)));
    }
  };
  return (
    <div className="from-live">
      <header className="page-head">
        <h1>{i18n.t('live.title')}</h1>
        <p className="quiet">{i18n.t('live.what')}</p>
      </header>
      <form
        className="stack wide"
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <div className="field">
          <label htmlFor={`${id}-brand`}>{i18n.t('live.brand')}</label>
          <input id={`${id}-brand`} required autoComplete="organization" value={brand} onChange={({ target }) => setBrand(target.value)} />
        </div>
        <div className="field">
          <label htmlFor={`${id}-pages`}>{i18n.t('live.pages')}</label>
          <textarea
            id={`${id}-pages`}
            rows={6}
            spellCheck={false}
            aria-describedby={`${id}-help`}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <p id={`${id}-help`} className="small quiet">
            {i18n.t('live.pagesHelp')}
          </p>
        </div>
        <p className="quiet">{i18n.t('live.notPlan')}</p>
        <div className="actions">
          <button type="submit" className="primary">
            {i18n.t('live.begin')}
          </button>
        </div>
      </form>
    </div>
  );
}
