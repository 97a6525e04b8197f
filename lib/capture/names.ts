import { all, attribute, own } from './dom';
import type { Region } from './snapshot';

/**
 * Names of classes and ids as a fallback where a page has no landmarks: conventions of many sites, never one brand's.
 * A name counts as a whole word of the class list, so that `card-footer` is no page footer.
 */

const PART = '(?:site|page|main|global|app|primary|top|layout|l|c|o|js|the|block|section|w|wp)';
const named = (words: string) =>
  new RegExp(
    `(?:^|\\s)(?:${PART}[-_]+)*(?:${words})(?:[-_]+(?:wrapper|wrap|container|area|outer|inner|main|section|content|global|fixed|top))*(?:\\s|$)`,
    'i',
  );

const FOOTER = named('footer|colophon|sub-?footer|footer-?links|sitefooter');
const NAVIGATION = named('nav|navbar|navigation|nav-?menu|menu-?bar|topnav|topbar|mobile-?menu|breadcrumbs?');
const BANNER = named('header|masthead|siteheader');

export function landmarkByName(element: Element, tag: string): Region | undefined {
  if (tag !== 'div' && tag !== 'section' && tag !== 'ul' && tag !== 'ol') return undefined;
  const names = namesOf(element);
  if (!names) return undefined;
  if (FOOTER.test(names)) return 'footer';
  if (NAVIGATION.test(names)) return 'navigation';
  return BANNER.test(names) ? 'banner' : undefined;
}

/** Consent tools' own marks, as their documentation gives them, and what sites call a layer they made themselves. */
const CONSENT =
  /(?:^|[\s_-])(?:onetrust|ot-sdk|cookiebot|cybotcookiebot\w*|didomi|usercentrics|truste|cookieyes|cookielaw|cookie-law-info\w*|iubenda-cs|klaro|osano-cm|qc-cmp2?|sp_message|tarteaucitron\w*|termly|cmplz|borlabs-?cookie|fc-consent|cc-window)(?:$|[\s_-])|(?:^|\s)[\w-]*(?:cookies?|consent|gdpr|ccpa)[-_]?(?:\w+[-_])*(?:banner|notice|notification|bar|pop-?up|layer|message|modal|overlay|wall|dialog|disclaimer|alert|prompt|warning)(?=\s|$|[-_])|(?:^|\s)(?:banner|notice|bar|pop-?up|layer|message|modal|overlay|dialog|alert)[-_]+(?:cookies?|consent|gdpr)(?=\s|$)|(?:^|\s)cookie-?consent(?=\s|$)/i;
/** Names that also a section about cookies bears: these count only on what lies over the page. */
const PERHAPS_CONSENT = /cookie|consent|gdpr|ccpa|privacy/i;
const SPEAKS_OF_IT = /cookie|consent|privacy|gdpr|datenschutz|confidential|privacidad|données personnelles/i;

export function isCookieLayer(element: Element, position: () => string): boolean {
  const names = namesOf(element);
  if (!names || !(CONSENT.test(names) || (PERHAPS_CONSENT.test(names) && /fixed|sticky/.test(position())))) return false;
  // A layer asks: it is short, speaks of cookies or privacy, and has something to press.
  const text = own<string>(element, 'textContent') ?? '';
  return text.length < 8000 && SPEAKS_OF_IT.test(text) && all(element, 'button,a,input,[role=button]').length > 0;
}

const OTHERS =
  /(?:^|\s)(?:[a-z]+[-_]+)?(?:testimonials?|reviews?|comments?|customer-quotes?|user-quotes?|tweets?)(?:[-_]+(?:items?|cards?|list|text|body|content|quote|wrapper|container|slides?|slider|carousel|grid|thread|area))*(?=\s|$)/i;
const ADVERT =
  /(?:^|\s)(?:adsbygoogle|advert|advertisement|ad-slot|ad-unit|ad-container|google-ads?|sponsored(?:-content|-post)?|outbrain|taboola)(?=\s|$)/i;

/** Whether others than the brand speak inside: reviews, comments, testimonials, feeds, adverts. Doubt is decided for the brand. */
export function isOthers(element: Element, tag: string, kind: string): boolean {
  if (kind === 'feed') return true;
  const property = attribute(element, 'itemprop');
  if (property && /^(?:reviews?|comments?|reviewBody)$/i.test(property)) return true;
  const type = attribute(element, 'itemtype');
  if (type && /schema\.org\/(?:User)?(?:Review|Comment)s?$/i.test(type)) return true;
  if (tag === 'blockquote' && attributed(element)) return true;
  const names = namesOf(element);
  return names !== '' && (OTHERS.test(names) || ADVERT.test(names));
}

/** A quotation that names who said it. */
function attributed(quote: Element): boolean {
  if (all(quote, 'cite,footer,figcaption').length) return true;
  const around = own<Element | null>(quote, 'parentElement');
  return around !== null && own(around, 'localName') === 'figure' && all(around, 'figcaption').length > 0;
}

const namesOf = (element: Element): string => `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.trim();
