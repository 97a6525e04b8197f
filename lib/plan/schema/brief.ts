import { z } from '../../zod';
import { date, figure, id, itemId, text, texts } from './fields';

const tone = z
  .strictObject({
    word: text.describe('One word for how the brand sounds, such as “plain”.'),
    do: text.optional().describe('An example of the tone done well.'),
    dont: text.optional().describe('An example of what to avoid.'),
  })
  .meta({ title: 'tone word' });

export const brand = z
  .strictObject({
    name: text.describe('The brand’s name, spelt as it should appear everywhere.'),
    accepted: texts.describe('Other spellings in use on purpose.'),
    wrong: texts.describe('Spellings to report wherever they appear.'),
    tagline: text.optional().describe('The tagline, word for word.'),
    vision: text.optional().describe('What the brand wants to change in the world.'),
    coreIdea: text.optional().describe('The one strategic idea that every channel serves.'),
    tone: z.array(tone).default([]).describe('How the brand sounds: words, each with do and don’t.'),
    hosts: z.array(text.transform(hostOf)).default([]).describe('Web domains the brand owns, such as acme.example.'),
  })
  .meta({ title: 'brand', description: 'Who speaks: name, tagline, core idea, tone and the domains you own.' });

export const commercialBrief = z
  .strictObject({
    achieve: text.optional().describe('What should the business achieve?'),
    reach: text.optional().describe('Whom do we need to reach?'),
    action: text.optional().describe('What should they do?'),
    proofOfSuccess: text.optional().describe('How shall we know that it worked?'),
  })
  .meta({ title: 'commercial brief', description: 'The four questions that come before any message or channel.' });

const keyResult = z
  .strictObject({ statement: text.describe('What will be seen when the goal is met.'), target: figure.optional().describe('Its figure.') })
  .meta({ title: 'key result' });

export const goal = z
  .strictObject({
    id: itemId,
    statement: text.describe('The goal in one sentence.'),
    level: z.enum(['business', 'channel']).optional().describe('Does the business gain from it, or is it a figure of one channel?'),
    metric: text.optional().describe('What is counted.'),
    baseline: figure.optional().describe('Where the figure stands today.'),
    target: figure.optional().describe('Where it should stand.'),
    by: date.optional().describe('By when, as 2026-11-30.'),
    keyResults: z.array(keyResult).default([]).describe('What will be seen when the goal is met.'),
    serves: id.optional().describe('The business goal that a channel goal serves.'),
  })
  .meta({ title: 'goal' });

export const measurement = z
  .strictObject({
    agreedOn: date.optional().describe('The day everyone agreed how success is measured.'),
    metrics: texts.describe('What is measured.'),
    reportedTo: text.optional().describe('Who receives the figures. Best someone who owns no channel.'),
  })
  .meta({ title: 'measurement', description: 'How success is measured, agreed before launch.' });

export const audience = z
  .strictObject({
    id: itemId,
    name: text.describe('Who they are, in a few words.'),
    needs: texts.describe('What they need or want to be rid of.'),
    evidence: texts.describe('What this picture rests on: interviews, sales notes, figures.'),
    vocabulary: texts.describe('Words they use themselves.'),
    avoid: texts.describe('Words that put them off.'),
    readingGrade: z.number().min(1).max(20).optional().describe('School grade that the copy should be easy for, 1 to 20.'),
  })
  .meta({ title: 'audience' });

/** People paste addresses where a bare host is wanted; what they mean is plain. */
function hostOf(written: string): string {
  return written
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#].*$/, '');
}
