import type { Goal, Plan } from '@/lib/plan';
import { dayOf, quoted } from './wording';

/** What checks on goals have in common: what a goal counts, and whose figure it is. */

/** The figure of a single channel that a goal is about, in its own words, where it names nothing that the business gains. */
export function channelFigure(goal: Goal): string | undefined {
  const text = wordsOf(goal);
  return BUSINESS.test(text.replace(NOT_BUSINESS, ' ')) ? undefined : CHANNEL_FIGURE.exec(text)?.[0];
}

/** A figure of one channel: called so in the plan, or plain from its words. */
export const isChannels = (goal: Goal): boolean => goal.level === 'channel' || channelFigure(goal) !== undefined;

/** A direction with nothing to count: “increase awareness”. */
export const isVague = (goal: Goal): boolean => goal.metric === undefined && !hasFigure(goal) && isDirection(goal.statement);

/** A goal the business gains from. Where the plan does not say, it is believed unless the words say otherwise. */
export const isBusiness = (goal: Goal): boolean => !isChannels(goal) && (goal.level === 'business' || !isVague(goal));

/** How far it should go is said somewhere: as a target, in the statement, or in a key result. */
export const hasFigure = ({ statement, target, keyResults }: Goal): boolean =>
  target !== undefined ||
  DONE_OR_NOT.test(statement) ||
  [statement, ...keyResults.map((each) => each.statement)].some(countsIn) ||
  keyResults.some((each) => each.target !== undefined);

/** When it should be reached is said somewhere. */
export const hasDate = ({ statement, metric, target, by, keyResults }: Goal): boolean =>
  by !== undefined ||
  [statement, metric, target, ...keyResults.flatMap((each) => [each.statement, each.target])].some((text) => DATE.test(`${text}`));

/** Whether a key result can be counted, or is done or not done. */
export const counts = ({ statement, target }: Goal['keyResults'][number]): boolean =>
  target !== undefined || DONE_OR_NOT.test(statement) || countsIn(statement);

/** The goal with its figure and day, as an example of how one is written. */
export function goalInFull({ statement, target, by }: Goal): string | undefined {
  if (target === undefined || !by) return undefined;
  return `${quoted(statement, 50)} has ${target} by ${dayOf(by)}`;
}

/** Where the plan itself already says what is to be reached: another goal, or an answer of the brief with a figure in it. */
export function ownExample({ goals, commercialBrief, measurement }: Plan, goal?: Goal): string | undefined {
  const model = goals.filter((each) => each !== goal && isBusiness(each)).flatMap((each) => goalInFull(each) ?? [])[0];
  if (model) return `the way ${model}`;
  const answer = [commercialBrief.proofOfSuccess, commercialBrief.achieve].find((text) => text && countsIn(text));
  if (answer) return `the brief itself says ${quoted(answer, 70)}`;
  return measurement?.metrics[0] && `the plan already counts ${quoted(measurement.metrics[0], 50)}`;
}

/** A figure in words or digits; days and years are none. */
export const countsIn = (text: string): boolean => FIGURE.test(text.replace(DATES, ' '));

const wordsOf = ({ statement, metric, keyResults }: Goal): string =>
  [statement, metric ?? '', ...keyResults.map((each) => each.statement)].join('. ');

const isDirection = (statement: string): boolean =>
  WISH.test(statement) && (DIRECTION.test(statement) || statement.split(/\s+/).length <= SHORT_GOAL);
/** Words up to which a goal without a verb is a wish all the same: “Brand awareness”. */
const SHORT_GOAL = 4;

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE_WORDS = `\\b(?:19|20)\\d\\d(?:-\\d\\d-\\d\\d)?\\b|\\b[QH][1-4]\\b|\\b(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}\\b(?: \\d{1,2}\\b)?`;
const DATES = new RegExp(DATE_WORDS, 'g');
const DATE = new RegExp(
  `${DATE_WORDS}|\\b[Tt]his (?:year|quarter|month|season|spring|summer|autumn|fall|winter)\\b|\\b[Bb]y (?:the )?(?:end|start|close|next|spring|summer|autumn|fall|winter|Christmas|Easter|launch)\\b|\\b[Ww]ithin (?:\\w+ ){1,3}(?:days?|weeks?|months?|years?|quarters?)\\b|\\b[Ii]n (?:the )?(?:first|next|coming|one|two|three|four|six|nine|twelve|\\d+) (?:\\w+ )?(?:days?|weeks?|months?|years?|quarters?|season)\\b|\\b[Nn]ext (?:year|quarter|season)\\b|\\b(?:year on year|(?:a|per|each|every) (?:year|quarter|month|week))\\b|\\b[Ii]n (?:the )?(?:spring|summer|autumn|fall|winter)\\b|\\b[Bb]efore (?:the )?(?:launch|opening|start|end|season|spring|summer|autumn|winter|Christmas|Easter)\\b`,
);
const FIGURE =
  /\d|\b(?:doubl\w+|tripl\w+|trebl\w+|quadrupl\w+|twice|half|halv\w+|(?:a|one|two) (?:third|quarter|fifth)s?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty|dozens?|hundreds?|thousands?|millions?|zero|every (?:customer|member|order|page|shop|store))\b/i;

/** Done or not done: “Open the second shop” needs no figure. */
const DONE_OR_NOT = /^(?:re)?(?:launch|open|enter|publish|finish|complete|introduce|ship|sign|close|move)\b/i;
const DIRECTION =
  /\b(?:increas\w*|rais\w*|grow\w*|build\w*|boost\w*|improv\w*|strengthen\w*|driv\w*|enhanc\w*|expand\w*|creat\w*|generat\w*|maximi[sz]\w*|develop\w*|deepen\w*|foster\w*|establish\w*|gain\w*|elevat\w*|heighten\w*|promot\w*|spread\w*|become|becoming|be|get|more|better|stronger|greater|higher)\b/i;
const WISH =
  /\b(?:awareness|visibility|visible|presence|engagement|buzz|reputation|image|perception|brand (?:love|equity|loyalty|recognition|strength|profile)|mind ?share|top of mind|thought leader(?:ship)?|word of mouth|better known|well[- ]known|exposure|brand experience|the go-to|(?:market|category|industry) leader(?:ship)?)\b/i;

const CHANNEL_FIGURE =
  /\b(?:open(?:ing)?[- ]rates?|click(?:[- ]?through)?[- ]rates?|click[- ]?throughs?|clicks|CTR|CPCs?|CPMs?|cost per (?:click|view|mille)|impressions?|followers?|likes|re(?:tweets|posts)|engagement[- ]rates?|(?:video|page|post|story)[- ]?views|views|(?:organic|social|paid|weekly|monthly) reach|(?:web(?:site)?|site|organic|search|referral) (?:traffic|visits|visitors)|bounce[- ]rates?|time on (?:page|site)|(?:search|Google) (?:rankings?|positions?)|domain authority|backlinks|(?:newsletter|e-?mail|mailing list|YouTube|channel) subscribers|share of voice|hashtag \w+)\b/i;
/** Phrases that hold a word of business and mean a channel's figure. */
const NOT_BUSINESS = /\b(?:newsletter|e-?mail|mailing list|YouTube|channel) subscribers\b/gi;
const BUSINESS =
  /\b(?:revenues?|sales|sell|sold|turnover|profits?|margins?|income|orders?|bookings?|book|customers?|clients?|buyers?|shoppers?|patients?|guests?|riders?|members?(?:hips?)?|subscri(?:ptions?|bers?)|pipeline|leads?|opportunities|deals?|contracts?|market share|acquisition|CAC|lifetime value|LTV|CLV|retention|churn|leavers?|renewals?|repeat|donations?|donors?|funds?|ARR|MRR|paying|paid (?:users?|months?)|users?|households?|tickets?|baskets?|trials?|installs?|enquiries|applications?|enrolments?|students?|hires?|volunteers?|purchases?|buy|costs? (?:per|of a|for each) (?!click|view|mille)\w+)\b/i;
