import type { PageSnapshot } from '@/lib/capture';
import { nameFromTitle, type Plan } from '@/lib/plan';
import { type Reading, read } from '@/lib/reading';
import { reasonSentence } from '../reasons';
import { proposedChannels } from './channels';
import { proposedClaims } from './claims';
import { proposedFeatures } from './features';
import { proposedMessages } from './messages';
import type { Proposal } from './types';

export type * from './types';

export interface PageToPropose {
  touchpointId: string;
  snapshot: PageSnapshot;
}

/** A page with what was read of it. */
export interface ReadPage extends PageToPropose {
  name: string;
  reading: Reading;
  /** The page one comes to first: its statements weigh more. */
  home: boolean;
  /** News, help, the small print: such a page has its own matter to tell. */
  aside: boolean;
}

const ASIDE =
  /\/(?:news|blog|posts?|press|about|team|jobs|careers|help|support|faq|docs?|contribute|donate|privacy|legal|terms|imprint|data-?safety|datasafety)(?:[/.?_-]|$)/i;

/**
 * Messages, features, claims and touchpoints as the pages tell them today, each with its quotes. Pure; the same pages make the same
 * proposal. `plan` may be as empty as a brand's name. What a page has in menus, footers and cookie notices proposes nothing, nor
 * does what others wrote on it.
 */
export function propose(plan: Plan, given: readonly PageToPropose[]): Proposal {
  // What a plan says already must not hide what its pages say.
  const bare: Plan = {
    ...plan,
    messages: [standIn(plan.brand.name)],
    features: [],
    benefits: [],
    claims: [],
    terms: [],
    audiences: [],
    teaching: undefined,
  };
  const shortest = Math.min(...given.map(({ snapshot }) => pathOf(snapshot).length));
  const pages = given.map(
    (page): ReadPage => ({
      ...page,
      name: nameFromTitle(page.snapshot.title, page.snapshot.url, plan.brand.name),
      reading: read(bare, page.snapshot, { calibration: { best: {} }, date: page.snapshot.capturedAt.slice(0, 10) }),
      home: pathOf(page.snapshot).length === shortest,
      aside: ASIDE.test(URL.canParse(page.snapshot.url) ? new URL(page.snapshot.url).pathname : ''),
    }),
  );
  nameApart(pages);
  const told = pages.filter(({ reading }) => !reading.notJudged);
  const claims = proposedClaims(told);
  const messages = proposedMessages(told, plan.brand.name, claims);
  return {
    pages: told.length,
    unread: pages.flatMap(({ name, snapshot: { url }, reading: { notJudged } }) =>
      notJudged ? [{ page: name, url, reason: reasonSentence(notJudged) }] : [],
    ),
    messages,
    features: proposedFeatures(told, messages, plan.brand.name),
    claims,
    channels: proposedChannels(told),
  };
}

/** Pages of one title are told apart by their addresses. */
function nameApart(pages: readonly ReadPage[]): void {
  const taken = new Set<string>();
  for (const page of pages) {
    const { hostname, pathname } = new URL(page.snapshot.url);
    if (taken.has(page.name.toLowerCase())) page.name = `${page.name} (${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')})`;
    taken.add(page.name.toLowerCase());
  }
}

/** A page is read for a message; the brand's name stands for the one that is not there yet. */
const standIn = (statement: string): Plan['messages'][number] => ({
  id: 'stand-in',
  priority: 1,
  statement,
  phrasings: [],
  contradictions: [],
  audiences: [],
  channels: [],
  proof: [],
});

const pathOf = ({ url }: PageSnapshot): string => (URL.canParse(url) ? new URL(url).pathname.replace(/\/$/, '') : url);
