import type { Plan } from './schema';

/** One part of the brief, for showing what is there and what its absence costs. */
interface PlanPart {
  /** Field path, as findings name it. */
  part: string;
  title: string;
  filled: boolean;
  /** What is there, in a few words; empty where nothing is. */
  holds: string;
  /** What this part makes possible, as a clause. */
  makesPossible: string;
}

/** Every part of the brief in the order of the file. */
export const planParts = (plan: Plan): PlanPart[] =>
  parts.map(({ part, title, holds, makesPossible }) => {
    const text = holds(plan) ?? '';
    return { part, title, filled: text !== '', holds: text, makesPossible };
  });

interface Part extends Omit<PlanPart, 'filled' | 'holds'> {
  /** undefined or empty where the plan is silent. */
  holds: (plan: Plan) => string | undefined;
}

const counted = (count: number, one: string, many = `${one}s`): string => (count === 0 ? '' : `${count} ${count === 1 ? one : many}`);
const joined = (...words: (string | undefined | false)[]): string => words.filter(Boolean).join(', ');

const parts: Part[] = [
  { part: 'brand.name', title: 'Brand name', holds: ({ brand }) => brand.name, makesPossible: 'misspelt and miscased names are found' },
  { part: 'brand.tagline', title: 'Tagline', holds: ({ brand }) => brand.tagline, makesPossible: 'variants of the tagline are found' },
  {
    part: 'brand.coreIdea',
    title: 'Core idea',
    holds: ({ brand }) => brand.coreIdea,
    makesPossible: 'pages that serve no part of the one idea are found',
  },
  {
    part: 'brand.tone',
    title: 'Tone',
    holds: ({ brand }) => brand.tone.map(({ word }) => word).join(', '),
    makesPossible: 'writers and agencies know how the brand sounds',
  },
  {
    part: 'brand.hosts',
    title: 'Own domains',
    holds: ({ brand }) => brand.hosts.join(', '),
    makesPossible: 'your own pages are recognised wherever you browse',
  },
  {
    part: 'commercialBrief',
    title: 'Commercial brief',
    holds: ({ commercialBrief }) => {
      const answers = Object.values(commercialBrief).filter(Boolean).length;
      return answers === 0 ? '' : `${answers} of 4 questions answered`;
    },
    makesPossible: 'everyone who writes starts from the same four answers',
  },
  {
    part: 'goals',
    title: 'Goals',
    holds: ({ goals }) => counted(goals.length, 'goal'),
    makesPossible: 'channels and budget can be held to what the business wants',
  },
  {
    part: 'measurement',
    title: 'Measurement',
    holds: ({ measurement }) =>
      measurement &&
      joined(
        measurement.agreedOn && `agreed on ${measurement.agreedOn}`,
        counted(measurement.metrics.length, 'metric'),
        measurement.reportedTo && `reported to ${measurement.reportedTo}`,
      ),
    makesPossible: 'success is agreed on before anyone reports it',
  },
  {
    part: 'audiences',
    title: 'Audiences',
    holds: ({ audiences }) => counted(audiences.length, 'audience'),
    makesPossible: 'pages are held to the words and the reading level of the people they are for',
  },
  {
    part: 'messages',
    title: 'Messages',
    holds: ({ messages }) => counted(messages.length, 'message'),
    makesPossible: 'every page shows which messages land on it, and how well',
  },
  {
    part: 'messages.phrasings',
    title: 'Approved wordings',
    holds: ({ messages }) =>
      counted(
        messages.reduce((sum, { phrasings }) => sum + phrasings.length, 0),
        'approved wording',
      ),
    makesPossible: 'messages are recognised in other words, and far fewer are wrongly called missing',
  },
  {
    part: 'messages.contradictions',
    title: 'What must not be said',
    holds: ({ messages }) =>
      counted(
        messages.reduce((sum, { contradictions }) => sum + contradictions.length, 0),
        'listed contradiction',
      ),
    makesPossible: 'sentences that say the opposite of a message are found',
  },
  {
    part: 'features',
    title: 'Features',
    holds: ({ features }) => counted(features.length, 'feature'),
    makesPossible: 'features that stand without their benefit are found',
  },
  {
    part: 'benefits',
    title: 'Benefits',
    holds: ({ benefits }) => counted(benefits.length, 'benefit'),
    makesPossible: 'what the customer gains is told apart from what the product has',
  },
  {
    part: 'claims',
    title: 'Claims',
    holds: ({ claims }) => {
      const retired = claims.filter(({ status }) => status === 'retired').length;
      return joined(counted(claims.length - retired, 'approved claim'), counted(retired, 'retired claim'));
    },
    makesPossible: 'retired claims, and figures that nobody approved, are found',
  },
  { part: 'terms', title: 'Terms', holds: ({ terms }) => counted(terms.length, 'term'), makesPossible: 'words that were replaced are found' },
  {
    part: 'channels',
    title: 'Channels',
    holds: ({ channels }) => counted(channels.length, 'channel'),
    makesPossible: 'each page is held to the role and the call to action of its channel',
  },
  {
    part: 'channels.touchpoints',
    title: 'Touchpoints',
    holds: ({ channels }) =>
      counted(
        channels.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0),
        'touchpoint',
      ),
    makesPossible: 'pages are recognised, scanned, and missed where nobody looked',
  },
  {
    part: 'channels.balance',
    title: 'Feature and benefit balance',
    holds: ({ channels }) => counted(channels.filter(({ balance }) => balance).length, 'channel with its own range', 'channels with their own range'),
    makesPossible: 'each channel is held to its own balance instead of the usual one',
  },
  {
    part: 'budget',
    title: 'Budget',
    holds: ({ budget }) =>
      budget &&
      joined(
        counted(budget.byObjective.length, 'objective'),
        counted(budget.byChannel.length, 'channel'),
        budget.testing !== undefined && `${Math.round(budget.testing * 100)} % for testing`,
      ),
    makesPossible: 'money can be held against objectives',
  },
  {
    part: 'timeline',
    title: 'Timeline',
    holds: ({ timeline }) =>
      timeline &&
      joined(timeline.launch && `from ${timeline.launch}`, timeline.end && `until ${timeline.end}`, counted(timeline.milestones.length, 'milestone')),
    makesPossible: 'dates that exclude each other are found',
  },
  {
    part: 'calendar',
    title: 'Calendar',
    holds: ({ calendar }) => counted(calendar.length, 'entry', 'entries'),
    makesPossible: 'everyone knows what should be live today',
  },
  {
    part: 'governance',
    title: 'Governance',
    holds: ({ governance }) =>
      governance &&
      joined(
        governance.decides && `decided by ${governance.decides}`,
        governance.reviewEvery && `reviewed every ${governance.reviewEvery}`,
        counted(governance.escalation.length, 'escalation'),
      ),
    makesPossible: 'findings have an owner, and reviews a rhythm',
  },
];
