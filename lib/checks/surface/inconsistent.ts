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
    for (const { between, quotes, why } of surfaces.conflicts) {
      const [first] = between;
      yield {
        key: first,
        says: short(`${capital(first)} and the page part: ${why}.`, 80),
        evidence: [
          { quote: quotes[0], surface: surfaceOf[first] ?? 'description', cues: [why] },
          ...(quotes[1] ? [{ quote: quotes[1], surface: 'body' as const, cues: ['what the page says'] }] : []),
        ],
        todo: `Write ${first} anew from what the page says today.`,
        certainty: /\d/.test(why) ? 'confirmed' : 'pleaseCheck',
      };
    }
  },
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const surfaceOf: Record<string, 'title' | 'description' | 'openGraph' | 'twitter' | 'structuredData'> = {
  'the page title': 'title',
  'the description': 'description',
  'the share preview’s title': 'openGraph',
  'the share preview': 'openGraph',
  'the Twitter card’s title': 'twitter',
  'the Twitter card': 'twitter',
  'the structured data': 'structuredData',
};
