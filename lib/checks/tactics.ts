/** The channel or tool that stands in a text where an end should stand (“Do more TikTok”); nothing where the text says what it is for. */
export function onlyAChannel(text: string): string | undefined {
  const alone = ALONE.exec(text)?.[1];
  if (alone) return alone;
  if (PURPOSE.test(text)) return undefined;
  return DOING.flatMap((pattern) => pattern.exec(text)?.[1] ?? [])[0];
}

const CHANNEL =
  'TikTok|Instagram|Insta|LinkedIn|Facebook|YouTube|Twitter|Pinterest|Snapchat|Reddit|WhatsApp|Google Ads|social media|socials|paid (?:search|social|media)|PPC|SEO|SEM|influencers?|podcasts?|newsletters?|blogs?|blogging|webinars?|e-?mails?|e-?mail marketing|content marketing|billboards?|TV|television|radio|press releases?|PR|banners?|display ads?|adverts?|advertising|ads|web ?sites?|landing pages?|videos?|reels?';
const AFTER = '(?:campaigns?|marketing|ads?|advertising|presence|channels?|content|posts?|pages?|accounts?|strategy|activity|spend|series)';
const ALONE = new RegExp(`^\\W*(?:(?:more|an?|the|our|some|better|new|stronger|bigger)\\s+)*(${CHANNEL})(?:\\s+${AFTER})*\\W*$`, 'i');
/** Verbs that only ever use a channel; others may as well make a product (“Make e-mail safe”) and count with a platform's name alone. */
const USING = 'do|run|launch|start|post|publish|use|invest|try|set up|relaunch|redesign|refresh|boost|push|scale';
const MAKING = 'be|get|go|make|create|build|grow|increase|improve|expand|have';
const PLATFORM =
  'TikTok|Instagram|Insta|LinkedIn|Facebook|YouTube|Twitter|Pinterest|Snapchat|Reddit|WhatsApp|Google Ads|social media|socials|newsletter|blog|web ?site';
const doing = (verbs: string, channels: string) =>
  new RegExp(`^\\W*(?:(?:we (?:want|need|have|should)(?: to)?|to|let['’]s)\\s+)?(?:${verbs})\\s+(?:[\\p{L}-]+\\s+){0,3}?(${channels})\\b`, 'iu');
/** A verb, at most three words, and then the channel: “Run a big LinkedIn campaign”. */
const DOING = [doing(USING, CHANNEL), doing(MAKING, PLATFORM)];
/** Words that say what it is for. */
const PURPOSE =
  /(?<=\S\s)\bto (?!(?:do|be|get|go|run|launch|start|post|publish|use)\b)(?=[a-z])(?!(?:the|our|a|an)\b)\w+|\b(?:so that|in order to|because|revenues?|sales|sell(?:s|ing)?|turnover|profits?|orders?|bookings?|customers?|clients?|buyers?|members?|subscri\w+|readers?|viewers?|listeners?|leads?|pipeline|market share|donations?|donors?|renewals?|churn|paying|users?|riders?|guests?|tickets?|students?)\b/i;
