import { i18n } from '#i18n';
import { type Plan, planHosts } from '@/lib/plan';
import { useActions } from '../actions';
import { originPattern } from '../origins';
import { useToast } from '../toast/toast';

interface Props {
  plan: Plan;
  /** The page in hand, where it is known. */
  url?: string;
}

/** Asks for standing access to the site in hand; where its address is not known, to the plan's own sites. */
export function AlwaysRead({ plan, url }: Props) {
  const { askAccess, readPage } = useActions();
  const toast = useToast();
  const own = url ? originPattern(url) : undefined;
  const origins = own
    ? [own]
    : planHosts(plan)
        .map(originPattern)
        .filter((pattern) => pattern !== undefined);
  if (!origins.length) return null;
  const name = own && url ? new URL(url).host : undefined;
  // The browser shows its question only within the click itself.
  const ask = () =>
    void askAccess(origins).then((granted) => {
      if (granted) void readPage();
      else toast.say(i18n.t('access.notGranted'));
    });
  return (
    <>
      <button type="button" onClick={ask}>
        {i18n.t(own ? 'access.alwaysSite' : 'access.alwaysPlan')}
      </button>
      <p className="small quiet">{name ? i18n.t('access.alwaysSiteWhat', [name]) : i18n.t('access.alwaysPlanWhat')}</p>
    </>
  );
}
