import type { Scope } from '@/lib/checks';
import type { NotJudgedReason } from '@/lib/reading';

/** The sentence for each reason in the closed list, as a marketer reads it. `part` names what the plan lacks. */
export function reasonSentence(reason: NotJudgedReason, part?: string, scope: Scope = 'page'): string {
  if (reason === 'plan-lacks')
    return `The plan says nothing about ${partWords(part)}, so there is nothing to ${scope === 'plan' ? 'judge' : 'hold the page against'}.`;
  if (reason === 'language-not-read' && scope === 'plan') return 'The plan is in a language Throughline does not read yet.';
  return sentences[reason];
}

const sentences: Record<Exclude<NotJudgedReason, 'plan-lacks'>, string> = {
  'language-not-read': 'The page is in a language Throughline does not read yet.',
  'login-wall': 'The page asks for a login before it shows its copy.',
  'consent-wall': 'The site first asked about cookies and data, on a page of its own. Answer it in the browser and read the page again.',
  'age-gate': 'The page asked for the visitor’s age first. Answer it in the browser and read the page again.',
  'parked-domain': 'The address shows a placeholder: the domain is for sale or has no site yet.',
  maintenance: 'The site was closed for maintenance.',
  'cookie-layer-only': 'Only the cookie question was to be seen. Answer it in the browser and read the page again.',
  'empty-shell': 'The page showed no words of its own when it was read.',
  'human-check': 'The page wanted to know first whether a person is there.',
  'error-page': 'The address answered with an error page.',
  'too-little-text': 'There are too few words here to judge by.',
  'read-while-hidden': 'The page was read in a hidden tab, where late text may not have appeared. Open it and read it again.',
  'touchpoint-not-scanned': 'Nobody has looked at this touchpoint yet.',
  'one-touchpoint-only': 'Fewer than two touchpoints have been read, so there is nothing to compare.',
  'nothing-earlier': 'No audit was finished before whose pages could be compared with these.',
};

/** Parts of the plan in words, by field path. */
const parts: Record<string, string> = {
  audiences: 'audiences',
  'audiences.readingGrade': 'a reading grade for the people this channel reaches',
  'audiences.vocabulary': 'the words that the people this channel reaches use or avoid',
  'brand.coreIdea': 'the core idea',
  'brand.tagline': 'a tagline',
  'brand.vision': 'where the brand wants to go',
  budget: 'money',
  'budget.byChannel': 'how much each channel gets',
  channels: 'channels',
  'channels.callToAction': 'what people should do on a channel',
  'channels.funding': 'who pays for its channels',
  'channels.owner': 'who answers for a channel',
  'channels.stages': 'the stages of the decision that its channels serve',
  claims: 'claims',
  features: 'features',
  goals: 'goals',
  'goals.keyResults': 'key results',
  governance: 'who decides and how',
  'governance.reviewEvery': 'how often all is reviewed',
  measurement: 'how success is measured',
  'measurement.reportedTo': 'who receives the figures',
  terms: 'terms',
  timeline: 'a timeline',
  'timeline.launch': 'the day it starts',
  'timeline.milestones': 'milestones',
  touchpoints: 'touchpoints',
};

const partWords = (part: string | undefined): string => (part ? (parts[part] ?? part) : 'this');
