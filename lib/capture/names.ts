import { attribute, own, shadowOf, tagOf, textOf, within, withinRoot } from './dom';
import type { Region } from './snapshot';

/**
 * Names of classes and ids as a fallback where a page has no landmarks: conventions of many sites, never one brand's.
 * A name counts as a whole word of the class list, lower case, so that `card-footer` is no page footer.
 */

const PART = '(?:site|page|main|global|app|primary|top|layout|l|c|o|js|the|block|section|w|wp)';
const list = (words: string) =>
  new RegExp(
    `(?:^|\\s)(?:${PART}[-_]+)*(?:${words})(?:[-_]+(?:wrapper|wrap|container|area|outer|inner|main|section|content|global|fixed|top))*(?:\\s|$)`,
  );

const FOOTER = list('footer|colophon|sub-?footer|footer-?links|sitefooter');
const NAVIGATION = list('nav|navbar|navigation|nav-?menu|menu-?bar|topnav|topbar|mobile-?menu|breadcrumbs?');
const BANNER = list('header|masthead|siteheader');

/** Consent tools' own marks, as their documentation gives them, and what sites call a layer they made themselves. */
const CONSENT =
  /(?:^|[\s_-])(?:onetrust|ot-sdk|cookiebot|cybotcookiebot\w*|didomi|usercentrics|truste|cookieyes|cookielaw|cookie-law-info\w*|iubenda-cs|klaro|osano-cm|qc-cmp2?|sp_message|tarteaucitron\w*|termly|cmplz|borlabs-?cookie|fc-consent|cc-window)(?:$|[\s_-])|(?:^|\s)[\w-]*(?:cookies?|consent|gdpr|ccpa)[-_]?(?:[a-z0-9]+[-_]+)*(?:banner|notice|notification|bar|pop-?up|layer|message|modal|overlay|wall|dialog|disclaimer|alert|prompt|warning)(?=\s|$|[-_])|(?:^|\s)(?:banner|notice|bar|pop-?up|layer|message|modal|overlay|dialog|alert)[-_]+(?:cookies?|consent|gdpr)(?=\s|$)|(?:^|\s)cookie-?consent(?=\s|$)/;
/** Names that also a section about cookies bears: these count only on what lies over the page. */
const PERHAPS_CONSENT = /cookie|consent|gdpr|ccpa|privacy/;
const SPEAKS_OF_IT = /cookie|consent|privacy|gdpr|datenschutz|confidential|privacidad|données personnelles/i;

/** What a layer says that no name betrays, and what it has to press, in the languages such layers are most often in. */
const SAYS_COOKIES = /cookie|クッキー|куки|ciastecz|쿠키/i;
const ACCEPTS =
  /^\W{0,3}(?:\p{L}+,? )?(?:accept|agree|allow|got it|ok(?:ay)?$|akzeptier|zustimm|alle zulassen|einverstanden|verstanden|(?:tout |j.)?accepte|aceptar|acepto|permitir|accett|aceitar|aceito|concordo|akkoord|toestaan|akceptuj|zgadzam|godkänn|tillad|godta|hyväksy|p[rř]ijmout|souhlas|elfogad|kabul|принять|соглас|同意|許可|接受|동의|수락)/iu;

const OTHERS =
  /(?:^|\s)(?:[a-z]+[-_]+)?(?:testimonials?|reviews?|comments?|customer-quotes?|user-quotes?|tweets?)(?:[-_]+(?:items?|cards?|list|text|body|content|quote|wrapper|container|slides?|slider|carousel|grid|thread|area))*(?=\s|$)/;
/** Labels that say whose words these are. */
const LABELLED =
  /^\W*(?:(?:customer|user|guest|product) )?(?:reviews?|ratings?(?: (?:and|&) reviews)?|comments?|testimonials?|advertisements?|sponsored(?: (?:content|posts?|links?))?|anzeigen?|werbung|bewertungen|kommentare|publicité|avis|commentaires|publicidad|reseñas|opiniones|comentarios|pubblicità|recensioni|commenti|publicidade|avaliações|comentários|reclame|beoordelingen|reacties|reklama|opinie|広告|レビュー|コメント)\W*$/i;
const ADVERT =
  /(?:^|\s)(?:adsbygoogle|advert|advertisement|ad-slot|ad-unit|ad-container|google-ads?|sponsored(?:-content|-post)?|outbrain|taboola)(?=\s|$)/;

/** What an element's class and id say. */
export interface Named {
  region?: Region | undefined;
  consent?: 'surely' | 'perhaps' | undefined;
  others?: boolean;
}

/** Names longer than this say nothing by intent; characters. */
const LONGEST = 400;
const NOTHING: Named = {};
const known = new Map<string, Named>();

/** Most names say nothing of the kind: the long patterns are tried only where a name holds one of their words. */
const TELLING = {
  footer: /foot|colophon/,
  navigation: /nav|menu|topbar|breadcrumb/,
  banner: /head|masthead/,
  consent:
    /cook|consent|gdpr|ccpa|privacy|onetrust|ot-sdk|didomi|usercentrics|truste|iubenda|klaro|osano|qc-cmp|sp_message|tarteaucitron|termly|cmplz|cc-window/,
  others: /testimonial|review|comment|-quote|tweet/,
  advert: /ads|advert|ad-|sponsor|outbrain|taboola/,
};

function told(names: string): Named {
  const region =
    TELLING.footer.test(names) && FOOTER.test(names)
      ? 'footer'
      : TELLING.navigation.test(names) && NAVIGATION.test(names)
        ? 'navigation'
        : TELLING.banner.test(names) && BANNER.test(names)
          ? 'banner'
          : undefined;
  const consent = !TELLING.consent.test(names) ? undefined : CONSENT.test(names) ? 'surely' : PERHAPS_CONSENT.test(names) ? 'perhaps' : undefined;
  const others = (TELLING.others.test(names) && OTHERS.test(names)) || (TELLING.advert.test(names) && ADVERT.test(names));
  return region || consent || others ? { region, consent, others } : NOTHING;
}

/** What the names say; pages repeat them, so each list is looked at once. */
function named(names: string): Named {
  let found = known.get(names);
  if (!found) {
    found = told(names.slice(0, LONGEST).toLowerCase());
    if (known.size < 20_000) known.set(names, found);
  }
  return found;
}

/** What an element's class, its id and the name of a custom tag say together. */
export function namedBy(element: Element, customTag?: string): Named {
  const classes = attribute(element, 'class');
  const id = attribute(element, 'id');
  let found = classes ? named(classes) : NOTHING;
  if (id) found = both(found, named(id));
  return customTag ? both(found, named(customTag)) : found;
}

const RANK = ['footer', 'navigation', 'banner'];
function both(one: Named, other: Named): Named {
  if (one === NOTHING || other === NOTHING) return one === NOTHING ? other : one;
  const region = RANK.find((each) => one.region === each || other.region === each) as Region | undefined;
  const consent = one.consent === 'surely' ? one.consent : (other.consent ?? one.consent);
  return { region, consent, others: one.others === true || other.others === true };
}

/** Whether the element is a layer that asks about cookies: short, speaking of them, with something to press. */
export function isCookieLayer(element: Element, { consent }: Named, position: () => string): boolean {
  if (!consent || (consent === 'perhaps' && !/fixed|sticky/.test(position()))) return false;
  const text = textOf(shadowOf(element) ?? element);
  return text.length < 8000 && SPEAKS_OF_IT.test(text) && pressed(element).length > 0;
}

/** The same for a layer without a telling name: a dialog, or what is fixed over the page. */
export function asksAboutCookies(element: Element): boolean {
  const text = textOf(shadowOf(element) ?? element);
  if (text.length > 2500 || !SAYS_COOKIES.test(text)) return false;
  const choices = pressed(element);
  for (let i = 0; i < choices.length && i < 20; i += 1) {
    const words = textOf(choices[i] as Element).trim();
    if (words.length < 40 && ACCEPTS.test(words)) return true;
  }
  return false;
}

const PRESSED = 'button,a,input,[role=button]';
/** What there is to press; consent tools like to hide in a shadow root. */
function pressed(element: Element): ArrayLike<Element> {
  const root = shadowOf(element);
  return root ? withinRoot(root, PRESSED) : within(element, PRESSED);
}

/** Whether others than the brand speak inside: reviews, comments, testimonials, feeds, adverts. Doubt is decided for the brand. */
export function isOthers(element: Element, tag: string, means: string, told: boolean, { others }: Named): boolean {
  if (others || means === 'feed') return true;
  if (tag === 'blockquote') return attributed(element);
  if (tag === 'section' || tag === 'aside' || means !== tag) {
    const label = attribute(element, 'aria-label');
    if (label !== null && LABELLED.test(label)) return true;
  }
  if (!told) return false;
  const property = attribute(element, 'itemprop');
  if (property && /^(?:reviews?|comments?|reviewBody)$/i.test(property)) return true;
  const type = attribute(element, 'itemtype');
  return type !== null && /schema\.org\/(?:User)?(?:Review|Comment)s?$/i.test(type);
}

/** Whose words a frame holds, told by its own names: an advert's, a consent tool's. */
export function frameBy(element: Element): Named {
  const said = attribute(element, 'title') ?? attribute(element, 'aria-label') ?? '';
  const { consent, others } = both(namedBy(element), named(attribute(element, 'name') ?? ''));
  return { consent: consent ?? (SPEAKS_OF_IT.test(said) ? 'surely' : undefined), others: others === true || LABELLED.test(said) };
}

/** A quotation that names who said it. */
function attributed(quote: Element): boolean {
  if (within(quote, 'cite,footer,figcaption').length) return true;
  const next = own<Element | null>(quote, 'nextElementSibling');
  if (next && /^\s*[—–―-]\s*\p{L}/u.test(textOf(next).slice(0, 200)) && textOf(next).trim().length < 100) return true;
  const around = own<Element | null>(quote, 'parentElement');
  return around !== null && tagOf(around) === 'figure' && within(around, 'figcaption').length > 0;
}
