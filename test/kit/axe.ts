import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

export const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;

/** What breaks the accessibility rules on a page as it stands: rule and first place. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (rules) => {
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself there
    const { violations } = await (window as any).axe.run(document, { runOnly: rules });
    return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`);
  }, RULES);
}

/** The same in every look, named by it. */
export async function faultsInEveryLook(page: Page): Promise<string[]> {
  const all: string[] = [];
  for (const [name, media] of Object.entries(looks)) {
    await page.emulateMedia(media);
    all.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`));
  }
  await page.emulateMedia(looks.light);
  return all;
}
