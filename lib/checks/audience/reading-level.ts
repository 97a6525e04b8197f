import { defineCheck } from '../define';
import { short } from '../wording';

/** Running text that asks for more years of school than the plan allows for any audience of the channel: Flesch-Kincaid grade, English only. */
export default defineCheck({
  id: 'audience/reading-level',
  title: 'Harder to read than the audience likes',
  why: 'What has to be read twice is seldom read once; even experts prefer the easier text.',
  element: 'people and culture',
  severity: 'minor',
  needs: ['readingGrade', 'prose'],

  *judge({ readingGrade: { grade, audience }, prose }) {
    const over = prose.grade - grade;
    if (over <= MARGIN) return;
    yield {
      key: 'grade',
      says: short(`The text reads at school grade ${prose.grade.toFixed(0)}; the plan says ${grade} for ${audience.name}.`, 80),
      evidence: prose.hardest.map((evidence, at) =>
        at
          ? evidence
          : { ...evidence, cues: [...evidence.cues, `Flesch-Kincaid grade over ${prose.sentences} sentences (Kincaid and others, 1975)`] },
      ),
      todo: 'Cut these sentences in two and take the shorter word, beginning with the first.',
      certainty: over > FAR ? 'confirmed' : 'pleaseCheck',
    };
  },
});

/** Grades: two formulas differ by about as much on one text; and how far over leaves no doubt. */
const MARGIN = 1.5;
const FAR = 4;
