import { type Term, terms } from '@/lib/language';
import { isBlank } from '../blank';
import { defineCheck, type Inputs } from '../define';
import { onlyAChannel } from '../tactics';
import { quoted } from '../wording';

/**
 * A vision that is a channel, that nothing in the plan could serve, or of which the plan takes up no word and no notion.
 * Goals count money and people while a vision speaks of the world, so one shared notion anywhere is enough.
 */
export default defineCheck({
  id: 'plan/vision-unserved',
  scope: 'plan',
  title: 'Nothing serves the vision',
  why: 'Goals and an idea that lead somewhere else take everybody there, vision or not.',
  element: 'vision',
  aspect: 'process',
  severity: 'moderate',
  needs: ['vision', 'plan', 'planInEnglish'],

  *judge({ vision, plan }) {
    const evidence = (cue: string) => [{ quote: vision, surface: 'plan' as const, field: 'brand.vision', cues: [cue] }];
    const channel = onlyAChannel(vision);
    const { coreIdea } = plan.brand;
    if (isBlank(vision))
      yield {
        key: 'blank',
        says: 'The vision is still to be written.',
        evidence: evidence('A placeholder'),
        todo: `Say in one sentence what the brand wants to change${coreIdea ? `, where ${quoted(coreIdea, 50)} leads` : ''}.`,
      };
    else if (channel)
      yield {
        key: 'channel',
        says: `The vision names a channel, ${quoted(channel, 24)}, and no place to get to.`,
        evidence: evidence(`${quoted(channel)} is a means`),
        todo: `Say what is different for people once ${quoted(vision, 50)} has worked, and make that the vision.`,
      };
    else if (!plan.goals.length && !coreIdea && isBlank(plan.commercialBrief.achieve))
      yield {
        key: 'alone',
        says: 'The plan has a vision, and neither a goal nor a core idea that leads there.',
        evidence: evidence('No goal, no core idea'),
        todo: `Write the first goal on the way to ${quoted(vision, 60)}, with a figure and a day.`,
      };
    else if (!takenUp(vision, plan)) {
      const lead = plan.goals[0]?.statement ?? plan.commercialBrief.achieve ?? '';
      yield {
        key: 'apart',
        says: 'Neither the goals nor the core idea take up anything of the vision.',
        evidence: [
          ...evidence('No word and no notion of it comes back in the plan'),
          ...(lead
            ? [{ quote: lead, surface: 'plan' as const, field: plan.goals.length ? 'goals[0]' : 'commercialBrief.achieve', cues: ['The first goal'] }]
            : []),
          ...(coreIdea ? [{ quote: coreIdea, surface: 'plan' as const, field: 'brand.coreIdea', cues: ['The core idea'] }] : []),
        ],
        todo: `Write how ${quoted(lead || coreIdea || '', 50)} brings ${quoted(vision, 60)} nearer, or change one of them.`,
        certainty: 'pleaseCheck',
      };
    }
  },
});

type Plan = Inputs['plan'];

/** Weight of a word from which on it tells what a text is about, and how many of those a vision needs to be looked for. */
const TELLS = 0.5;
const LEAST = 2;

function takenUp(vision: string, plan: Plan): boolean {
  const brand = new Set(terms([plan.brand.name, ...plan.brand.accepted].join(' ')).map(({ stem }) => stem));
  const meant = (text: string): Term[] => terms(text).filter(({ stem, weight }) => weight > 0 && !brand.has(stem));
  const wanted = meant(vision);
  // A vision of small words alone cannot be looked for.
  if (wanted.filter(({ weight }) => weight >= TELLS).length < LEAST) return true;
  const said = textsOf(plan).flatMap(meant);
  const stems = new Set(said.map(({ stem }) => stem));
  const notions = new Set(said.flatMap(({ concepts }) => concepts.map(({ group }) => group)));
  return wanted.some(({ stem, concepts }) => stems.has(stem) || concepts.some(({ group }) => notions.has(group)));
}

/** Everything that goals, idea and hierarchy rest on. */
const textsOf = ({ brand, commercialBrief, goals, audiences, messages, features, benefits }: Plan): string[] => [
  brand.coreIdea ?? '',
  brand.tagline ?? '',
  ...Object.values(commercialBrief).map((answer) => answer ?? ''),
  ...goals.flatMap(({ statement, metric, keyResults }) => [statement, metric ?? '', ...keyResults.map((result) => result.statement)]),
  ...audiences.flatMap(({ name, needs, vocabulary }) => [name, ...needs, ...vocabulary]),
  ...messages.flatMap(({ statement, phrasings }) => [statement, ...phrasings.map(({ text }) => text)]),
  ...features.flatMap(({ name, benefit }) => [name, benefit ?? '']),
  ...benefits.map(({ text }) => text),
];
