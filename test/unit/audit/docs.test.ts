import { describe, expect, it } from 'vitest';
import { checksPage } from '@/lib/audit/docs';
import { checks } from '@/lib/checks';
import { expectGenerated } from '../../kit/golden';

describe('docs/checks.md', () => {
  it('is what the checks say of themselves', () => expectGenerated('docs/checks.md', checksPage(checks)));

  it('has every check once, under its scope', () => {
    const page = checksPage(checks);
    for (const { id } of checks) expect(page.split(`### \`${id}\``)).toHaveLength(2);
    expect(page.indexOf('On a page')).toBeLessThan(page.indexOf('In the plan itself'));
  });
});
