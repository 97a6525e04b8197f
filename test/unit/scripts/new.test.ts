import { describe, expect, it } from 'vitest';

const path = '../../../scripts/new.mjs';
const { kinds, create } = (await import(path)) as {
  kinds: Record<string, (name: string, more?: string) => Record<string, string> | string>;
  create: (kind: string, name?: string) => { problem?: string; written?: string[] };
};

describe('npm run new', () => {
  it('makes a check and its test, with the id of its path', () => {
    const files = kinds.check?.('message/off-key') as Record<string, string>;
    expect(Object.keys(files)).toEqual(['lib/checks/message/off-key.ts', 'test/unit/checks/message/off-key.test.ts']);
    expect(files['lib/checks/message/off-key.ts']).toContain("id: 'message/off-key'");
    expect((kinds.check as (id: string, scope: string) => Record<string, string>)('plan/off-key', 'plan')['lib/checks/plan/off-key.ts']).toContain(
      "scope: 'plan'",
    );
  });

  it.each(['missing', 'message/find-missing', '../evil/x', 'Message/Missing', 'message/missing.ts'])('refuses %s with a sentence', (name) => {
    expect(kinds.check?.(name)).toMatch(/^A check /);
  });

  it('never writes over what is there, and tells its usage for what it does not know', () => {
    expect(create('check', 'message/missing').problem).toMatch(/is there already/);
    expect(create('thing', 'x').problem).toMatch(/npm run new check/);
    expect(create('format', '../x').problem).toMatch(/small letters/);
  });
});
