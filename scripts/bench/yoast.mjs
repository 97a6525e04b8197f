import { createRequire } from 'node:module';

/**
 * Yoast's full analysis of a text as its plugin runs it: search-engine and readability assessments.
 * A measuring peer for `npm run bench` only (GPL); nothing of it is built into the extension.
 */
export function loadYoast() {
  const require = createRequire(import.meta.url);
  const { Paper, SeoAssessor, ContentAssessor } = require('yoastseo');
  const Researcher = require('yoastseo/build/languageProcessing/languages/en/Researcher').default;

  return (html, { title, description = '', url }) => {
    const paper = new Paper(html, {
      keyword: 'working bike',
      title,
      titleWidth: title.length * 8,
      description,
      slug: new URL(url).pathname.split('/').findLast(Boolean) ?? '',
      permalink: url,
      locale: 'en_GB',
    });
    const researcher = new Researcher(paper);
    return [SeoAssessor, ContentAssessor].map((Assessor) => {
      const assessor = new Assessor(researcher);
      assessor.assess(paper);
      return assessor.getValidResults().length;
    });
  };
}
