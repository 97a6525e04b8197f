import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** What a person is asked at install, and what our pages may do, is decided here and nowhere else. */

const manifest = (browser: string) => JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8'));
const common = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

for (const browser of ['chrome', 'firefox']) {
  test.describe(browser, () => {
    test.skip(!existsSync(`.output/${browser}-mv3/manifest.json`), `no build for ${browser}`);

    test('asks for no site at install, and for these permissions only', () => {
      const { permissions, optional_host_permissions, ...rest } = manifest(browser);
      expect([...permissions].sort()).toEqual([...common, ...(browser === 'chrome' ? ['sidePanel'] : [])].sort());
      expect(optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
      for (const key of ['host_permissions', 'content_scripts', 'optional_permissions']) expect(rest, key).not.toHaveProperty(key);
    });

    test('lets no page and no other extension in', () => {
      const { web_accessible_resources = [], externally_connectable, incognito } = manifest(browser);
      expect(web_accessible_resources).toEqual([]);
      if (browser === 'chrome') expect(externally_connectable).toEqual({ ids: [] });
      expect(incognito).toBe('not_allowed');
    });

    test('lets our own pages send nothing and load nothing remote', () => {
      const policy: string = manifest(browser).content_security_policy.extension_pages;
      const rules = Object.fromEntries(policy.split(';').map((rule) => [rule.trim().split(' ')[0], rule.trim().split(' ').slice(1)]));
      expect(rules['connect-src']).toEqual(["'none'"]);
      expect(rules['script-src']).toEqual(["'self'"]);
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    });
  });
}

test('Firefox says that nothing is collected', () => {
  test.skip(!existsSync('.output/firefox-mv3/manifest.json'), 'no build for firefox');
  const { gecko } = manifest('firefox').browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(Number.parseInt(gecko.strict_min_version, 10)).toBeGreaterThanOrEqual(142);
});
