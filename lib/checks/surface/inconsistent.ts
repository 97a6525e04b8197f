import type { Evidence } from '@/lib/reading';
import { defineCheck } from '../define';
import { short } from '../wording';

/** What searchers and sharers see of a page tells another story than the page. */
export default defineCheck({
  id: 'surface/inconsistent',
  title: 'Search and share previews say something else',
  why: 'People arrive expecting what the preview promised.',
  element: 'tools and integration',
  severity: 'moderate',
  needs: ['surfaces'],

  *judge({ surfaces }) {
    for (const { between, quotes, why, sure } of surfaces.conflicts) {
      const [first, second] = between;
      const other = surfaceOf[second];
      yield {
        key: other ? `${first} ${second}` : first,
        says: short(`${capital(first)} and ${second} part: ${why}.`, 80),
        evidence: [
          { quote: quotes[0], surface: surfaceOf[first] ?? 'description', cues: [why] },
          ...(quotes[1] ? [{ quote: quotes[1], surface: other ?? ('body' as const), cues: [`what ${second} says`] }] : []),
        ],
        todo: `Write ${first} anew from what the page says today.`,
        certainty: sure ? 'confirmed' : 'pleaseCheck',
      };
    }
  },
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const surfaceOf: Record<string, Evidence['surface']> = {
  'the plan': 'plan',
  'the page title': 'title',
  'the description': 'description',
  'the share preview’s title': 'openGraph',
  'the share preview': 'openGraph',
  'the Twitter card’s title': 'twitter',
  'the Twitter card': 'twitter',
  'the structured data': 'structuredData',
  'the structured data’s name': 'structuredData',
};
