/** The channel or tool that stands in a text where an end should stand (“Do more TikTok”); nothing where the text says what it is for. */
export function onlyAChannel(text: string): string | undefined {
  const alone = ALONE.exec(text)?.[1];
  if (alone) return alone;
  if (PURPOSE.test(text)) return undefined;
  return DOING.exec(text)?.[1];
}

const CHANNEL =
  'TikTok|Instagram|Insta|LinkedIn|Facebook|YouTube|Twitter|Pinterest|Snapchat|Reddit|WhatsApp|Google Ads|social media|socials|paid (?:search|social|media)|PPC|SEO|SEM|influencers?|podcasts?|newsletters?|blogs?|blogging|webinars?|e-?mails?|e-?mail marketing|content marketing|billboards?|TV|television|radio|press releases?|PR|banners?|display ads?|adverts?|advertising|ads|web ?sites?|landing pages?|videos?|reels?';
const AFTER = '(?:campaigns?|marketing|ads?|advertising|presence|channels?|content|posts?|pages?|accounts?|strategy|activity|spend|series)';
const ALONE = new RegExp(`^\\W*(?:(?:more|an?|the|our|some|better|new|stronger|bigger)\\s+)*(${CHANNEL})(?:\\s+${AFTER})*\\W*$`, 'i');
/** A verb of doing, at most three words, and then the channel: “Run a big LinkedIn campaign”. */
const DOING = new RegExp(
  `^\\W*(?:(?:we (?:want|need|have|should)(?: to)?|to|let['’]s)\\s+)?(?:do|be|get|go|make|run|launch|start|create|build|grow|post|publish|use|invest|increase|improve|expand|have|set up|open|push|try|relaunch|redesign|refresh|boost|scale)\\s+(?:[\\p{L}-]+\\s+){0,3}?(${CHANNEL})\\b`,
  'iu',
);
/** Words that say what it is for. */
const PURPOSE =
  /\b(?:so that|in order to|because|to (?:sell|win|keep|help|bring|earn|turn|move|halve|double|reach)|revenues?|sales|sell|turnover|profits?|orders?|bookings?|customers?|clients?|buyers?|members?|subscri\w+|readers?|viewers?|listeners?|leads?|pipeline|market share|donations?|donors?|renewals?|churn|paying|users?|riders?|guests?|tickets?|students?)\b/i;
