import type { Column } from './types';

/**
 * What a heading means, in the words of the exports people have: Google Analytics, Search Console, LinkedIn, Meta, Mailchimp,
 * HubSpot. The first entry that fits decides, so rates and averages are sorted out before the counts they are made of.
 */
const meanings: [RegExp, Column | undefined][] = [
  [/rate|ratio|average|avg|\bctr\b|position|per |%|duration|time|bounce|rank|score|share of/i, undefined],
  [/^(landing )?page( path| location| url|s)?\b|^top pages|^url$|^address$|page path|landing page|^final url|^link$/i, 'page'],
  [/channel|source|medium|campaign|platform|network|^title$|subject|post( title| text| link)?$|ad group/i, 'channel'],
  [/^(date|day|week|month)\b|send date|sent on|reporting (starts|ends)/i, 'date'],
  [/revenue|purchase value|conversion value|turnover|sales/i, 'revenue'],
  [/conversion|key event|goal completion|lead|sign-?up|purchase|order|registration|results$/i, 'conversions'],
  [/spend|spent|cost|budget/i, 'spend'],
  [/sessions|visits|engaged sessions/i, 'visits'],
  [/users|visitors|reach|unique impressions|people/i, 'people'],
  [/opens|opened/i, 'opens'],
  [/recipients|sent|deliver|sends|emails/i, 'sent'],
  [/clicks|taps/i, 'clicks'],
  [/impressions|views|displays/i, 'impressions'],
];

export const columnFor = (heading: string): Column | undefined => {
  const words = heading.trim();
  return words ? meanings.find(([pattern]) => pattern.test(words))?.[1] : undefined;
};

/** The tool a set of headings gives away. */
const tools: [string, RegExp[]][] = [
  ['Google Search Console', [/^top (pages|queries)$/i, /^impressions$/i]],
  ['Google Analytics', [/^(page path|landing page|session (default|primary) channel|session source)/i, /sessions|users|views|key events/i]],
  ['LinkedIn', [/impressions \(organic\)|impressions \(total\)|engagement rate \(organic\)/i]],
  ['Mailchimp', [/^total recipients$/i, /^(unique opens|total opens|open rate)$/i]],
  ['Meta Ads Manager', [/^amount spent/i, /^reporting (starts|ends)$/i]],
  ['Google Ads', [/^cost$/i, /^conversions$/i, /^(campaign|ad group)$/i]],
];

export const toolFor = (headings: readonly string[]): string | undefined =>
  tools.find(([, signs]) => signs.every((sign) => headings.some((heading) => sign.test(heading.trim()))))?.[0];
