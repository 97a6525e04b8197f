/* The pieces of `audit.json`, each as the schema describes it. */
import { z } from '../zod';

export const text = (about: string) => z.string().describe(about);
export const count = (about: string) => z.int().min(0).describe(about);
export const share = (about: string) => z.number().min(0).max(1).describe(about);

const severity = z.enum(['critical', 'serious', 'moderate', 'minor']);
const certainty = z.enum(['confirmed', 'pleaseCheck']).describe('`pleaseCheck`: unsure, and counted in no score until a person has decided');
const state = z.enum(['present', 'weak', 'missing', 'contradicted', 'notJudged']);
const status = z.enum(['scanned', 'notScanned', 'notJudged']);
const decisionKind = z.enum(['confirmed', 'dismissed', 'assigned', 'fixed', 'approved', 'decided', 'reopened']);
const range = z.object({ min: z.number(), max: z.number(), planned: z.boolean().describe('False: the usual range, as the plan names none') });
export const link = text('The page at the sentence, as a text fragment').optional();
export const silent = z.array(z.object({ sentence: text('Why'), checks: z.array(z.string()).describe('Titles of the checks') }));
export const failed = z.array(z.object({ check: z.string(), sentence: z.string() })).describe('Checks that fell over: a fault of Throughline');

const evidence = z.array(
  z.object({
    quote: text('The sentence as it stands on the page'),
    where: text('Its place in words').optional(),
    touchpoint: text('Where it is not the one around it').optional(),
    link,
    cues: z.array(z.string()).describe('What led to the verdict'),
  }),
);

const landing = z.object({
  message: text('Id of the planned message'),
  state,
  certainty,
  confidence: share('How far the model is from its threshold'),
  owed: z.boolean().describe('The plan asks this touchpoint to carry the message'),
  because: text('Why it is owed').optional(),
  buried: z.boolean().describe('Said, but late on the page'),
  lost: z.array(z.string()).describe('Parts of the message that are not there'),
  contradiction: z.object({ kind: z.enum(['figure', 'negation', 'listed']), page: z.string(), plan: z.string() }).optional(),
  cues: z.array(z.string()),
  evidence,
});

const balance = z.object({
  benefitShare: share('Null where too few sentences speak of either').nullable(),
  counts: z.record(z.string(), z.number()).describe('Sentences by label'),
  undecided: count('Sentences that were left out'),
  planned: range.optional(),
});

export const touchpoint = z.object({
  name: z.string(),
  id: z.string(),
  url: z.string().optional(),
  channel: z.string(),
  owner: z.string().optional(),
  role: text('The channel’s part in the plan').optional(),
  callToAction: text('The step the plan gives the channel').optional(),
  status,
  reason: text('Why it was not read or not judged').optional(),
  readAt: text('ISO 8601').optional(),
  captureMs: z.number().optional(),
  conditions: z
    .object({
      viewport: z.object({ width: z.number(), height: z.number() }),
      visibility: z.enum(['visible', 'hidden']),
      language: z.string().optional(),
      country: z.string().optional(),
      signedIn: z.boolean().optional(),
      draft: z.object({ kind: z.string(), name: z.string() }).optional(),
    })
    .describe('How the page was looked at')
    .optional(),
  attempt: z.object({ at: z.string(), reason: z.string(), wall: z.string().optional() }).describe('A later visit that brought nothing').optional(),
  text: text('Visible text, where it was asked for').optional(),
  messages: z.array(landing).describe('One for each planned message; empty where nothing was read'),
  balance,
  notJudged: silent,
  failed,
  unseen: z.array(z.object({ kind: z.string(), what: z.string() })).describe('Shown on the page but not readable'),
});

export const channel = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string().optional(),
  owner: z.string().optional(),
  funding: z.string().optional(),
  callToAction: z.string().optional(),
  asks: z.array(z.object({ text: z.string(), touchpoints: count('On how many') })).describe('What its pages ask people to do'),
  all: count('Touchpoints'),
  read: count('Touchpoints that could be judged'),
  owed: count('Messages owed there and surely judged'),
  present: count('Of them present'),
  weak: count('Of them half there'),
  open: count('Findings that wait for someone to act'),
  balance,
});

const decision = z.object({
  kind: decisionKind,
  by: z.string(),
  at: text('ISO 8601'),
  reason: z.string().optional(),
  to: text('Whom it was assigned to').optional(),
  due: z.string().optional(),
  until: text('The day after which it no longer holds').optional(),
  effect: text('What follows from it').optional(),
});

export const finding = z.object({
  number: count('Its number in this report; 1 is weightiest'),
  check: text('The check’s id; docs/checks.md tells each'),
  scope: z.enum(['page', 'across', 'plan']),
  touchpoint: z.string().optional(),
  statement: text('What is wrong, in one line'),
  claim: z.string().optional(),
  values: z.array(z.object({ touchpoint: z.string(), quote: z.string() })).optional(),
  message: text('Id of the message, where it is about one').optional(),
  severity,
  certainty,
  open: z.boolean().describe('Sure, and settled by nobody: waits for someone to act'),
  element: z.string(),
  owner: text('Whom it is assigned to, else the owner of the channel').optional(),
  evidence,
  why: z.string(),
  todo: z.string(),
  because: z.string().optional(),
  decision: decision.optional(),
  link,
  fingerprint: text('Stays the same over small edits of the page'),
});

export const figure = z.object({
  part: z.enum(['parting', 'outdated', 'unapproved', 'alike', 'single']).describe('What is to be done about it'),
  what: z.string(),
  plan: text('What the plan says of it').optional(),
  certainty,
  values: z.array(
    z.object({
      text: z.string(),
      standing: z.enum(['planned', 'other', 'expired', 'retired', 'unplanned']),
      told: z.array(z.object({ touchpoint: z.string(), quote: z.string(), where: z.string().optional(), link })),
    }),
  ),
});

export const claim = z.object({
  id: z.string(),
  text: z.string(),
  standing: z.enum(['held', 'ending', 'expired', 'unsourced', 'retired']),
  source: z.string().optional(),
  until: z.string().optional(),
  replacement: z.string().optional(),
  messages: z.array(z.string()).describe('Messages that lean on it'),
  needsAct: z.boolean(),
  uses: z.array(z.object({ touchpoint: z.string(), certainty, link })),
});

export const matter = {
  todo: z.string(),
  says: z.string(),
  touchpoints: z.array(z.string()),
  owners: z.array(z.string()),
  quote: z.string().optional(),
  link,
};
