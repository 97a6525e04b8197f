import { pageContext } from '@/lib/reading/context';
import { pageFrom } from '../../kit/page';
import { planFrom } from '../../kit/plan';

/** Plan and page as every part of the reading gets them. */
export const contextOf = (html: string, plan: object = {}) => pageContext(planFrom(plan), pageFrom(html));

/** Ten thousand characters without a stop. */
export const wall = `<p>${'a garden fence of larch '.repeat(420)}</p>`;

/** Pages that must not bring any part down. */
export const hostile: [string, string][] = [
  ['an empty page', ''],
  ['ten thousand characters in one block', wall],
  ['right-to-left copy', '<html lang="ar" dir="rtl"><body><h1>أسوار من خشب الأرز</h1><p>أكثر من 1,500 حديقة.</p></body></html>'],
  ['brackets and stars', '<p>(([[**?+\\ $^ .*</p><a href="javascript:void(0)">(((</a>'],
  ['broken structured data', '<script type="application/ld+json">{"@graph":[{"@type":{}},null,3,[[]]]}</script><p>Fences of larch.</p>'],
];
