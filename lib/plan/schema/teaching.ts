import { z } from '../../zod';
import { id, text } from './fields';

/** Characters; a quote longer than this teaches too much at once. */
export const LONGEST_QUOTE = 500;
/** Answers and rounds a plan file carries at most: the newest. Ten answers a message for fifty messages; two years of monthly rounds. */
export const MOST_LESSONS = 500;
export const MOST_ROUNDS = 24;

export const lessonVerdicts = ['says', 'half', 'not'] as const;
const states = ['present', 'weak', 'missing', 'contradicted'] as const;

const by = text.max(200).describe('Who answered.');
const at = z.iso.datetime({ offset: true }).describe('When, as 2026-11-30T09:00:00Z.');

export const lesson = z
  .strictObject({
    id: id.describe('The answer’s own name; the same answer in two files counts once.'),
    message: id.describe('The message it is about.'),
    verdict: z.enum(lessonVerdicts).describe('Does the sentence say the message (says), half of it (half), or not (not)?'),
    quote: text.max(LONGEST_QUOTE).describe('The sentence, word for word.'),
    touchpoint: id.optional().describe('The touchpoint it was read on.'),
    by,
    at,
  })
  .meta({ title: 'lesson' });

const answer = z
  .strictObject({
    message: id.describe('The message that was asked about.'),
    touchpoint: id.describe('The touchpoint that was asked about.'),
    engine: z.enum(states).describe('What Throughline had found.'),
    said: z.enum(lessonVerdicts).describe('What the person answered.'),
  })
  .meta({ title: 'answer' });

export const agreementRound = z
  .strictObject({
    id: id.describe('The round’s own name.'),
    at,
    by,
    revision: z.int().min(1).describe('The plan’s revision that was asked about.'),
    engine: text.max(40).describe('Throughline’s version of judging at the time.'),
    answers: z.array(answer).max(40).default([]).describe('What was found and what was answered.'),
  })
  .meta({ title: 'round' });

export const teaching = z
  .strictObject({
    lessons: z.array(lesson).max(MOST_LESSONS).default([]).describe('Sentences that people judged for a message.'),
    rounds: z.array(agreementRound).max(MOST_ROUNDS).default([]).describe('How often people and Throughline agreed.'),
  })
  .meta({
    title: 'teaching',
    description: 'What people taught Throughline about your pages. Written by Throughline; nobody needs to write it by hand.',
  });
