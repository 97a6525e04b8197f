import { describe, expect, it } from 'vitest';
import { fingerprint, fingerprints } from '@/lib/audit/fingerprint';
import type { Found } from '@/lib/checks';

const check = { id: 'message/missing' };
const found = (change: Partial<Found> = {}): Found => ({ about: { message: 'fast' }, says: 'It is nowhere.', evidence: [], todo: '', ...change });
const quote = (text: string) => [{ quote: text, surface: 'body' as const, cues: [] }];

describe('a finding’s fingerprint', () => {
  it('stays when the page’s words change', () => {
    expect(fingerprint(check, found({ evidence: quote('Old words') }), 'home')).toBe(
      fingerprint(check, found({ evidence: quote('New words'), says: 'It is not there.' }), 'home'),
    );
  });

  it('stays over case, dashes, accents and quotation marks where only the statement tells it apart', () => {
    const bare = (says: string) => fingerprint({ id: 'brand/name-variant' }, { says, evidence: [], todo: '' }, 'home');
    expect(bare('“Lark-Wheel” is misspelt.')).toBe(bare('"lark wheel" is misspelt'));
    expect(bare('“Larkwheels” is misspelt.')).not.toBe(bare('“Lark-Wheel” is misspelt.'));
  });

  it('differs by check, touchpoint, subject and key', () => {
    const all = [
      fingerprint(check, found(), 'home'),
      fingerprint({ id: 'message/weak' }, found(), 'home'),
      fingerprint(check, found(), 'prices'),
      fingerprint(check, found({ about: { message: 'safe' } }), 'home'),
      fingerprint(check, found({ about: { claim: 'fast' } }), 'home'),
      fingerprint(check, found({ key: 'ended' }), 'home'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('does not hang on the order in which a check names its subjects', () => {
    expect(fingerprint(check, found({ about: { message: 'a', claim: 'b' } }))).toBe(
      fingerprint(check, found({ about: { claim: 'b', message: 'a' } })),
    );
  });

  it('outlives the renaming of a check', () => {
    expect(fingerprint({ id: 'message/absent', formerly: ['message/missing'] }, found(), 'home')).toBe(fingerprint(check, found(), 'home'));
  });

  it('tells two findings about the same thing apart, and leaves single ones as they were', () => {
    const [one, two, alone] = fingerprints(
      check,
      [found({ says: 'First.' }), found({ says: 'Second.' }), found({ about: { message: 'safe' } })],
      'home',
    );
    expect(one).not.toBe(two);
    expect(alone).toBe(fingerprint(check, found({ about: { message: 'safe' } }), 'home'));
  });
});
