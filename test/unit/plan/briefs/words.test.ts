import { expect, test } from 'vitest';
import { headingMeaning, labelMeaning } from '@/lib/plan/draft/meaning';
import { parts } from '@/lib/plan/draft/structure';
import { headingOf, writtenAs } from '@/lib/plan/draft/words';

test('every heading and label that we write means, when read, what it was written for', () => {
  for (const part of parts) {
    if (!part.within) expect(headingMeaning(headingOf(part.name))?.part.name, part.name).toBe(part.name);
    for (const { name } of part.fields)
      expect(labelMeaning(writtenAs(name === 'id' ? 'id' : `${part.name}.${name}`), part.name), `${part.name}.${name}`).toBe(name);
  }
});
