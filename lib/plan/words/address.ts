import type { PlanProblem } from '../define';

/** An address that no browser can open as it stands. `hosts` are the brand's own, for the example. */
export function addressWords(written: string, hosts: readonly string[]): PlanProblem {
  const shown = `\`${written.slice(0, 80)}\``;
  const host = hosts[0] ?? 'acme.example';
  if (/\s/.test(written.trim()))
    return { code: 'address-form', what: `${shown} is not one address.`, mend: `Write it without spaces, such as https://${host}/pricing.` };
  if (written.startsWith('//')) return { code: 'address-scheme', what: `${shown} has no scheme.`, mend: `Write https:${written.slice(0, 80)}` };
  if (written.startsWith('/') || written.startsWith('.'))
    return {
      code: 'address-path',
      what: `${shown} is only the end of an address.`,
      mend: `Write all of it: https://${host}${written.replace(/^\.*\/?/, '/').slice(0, 80)}`,
    };
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(\/|$))/i.exec(written)?.[1];
  if (scheme && !/^https?$/i.test(scheme)) {
    if (/^htt?p?s?$/i.test(scheme)) return { code: 'address-form', what: `${shown} begins with a slip.`, mend: 'Write https:// at the start.' };
    return {
      code: 'address-scheme',
      what: `${shown} is not a web address.`,
      mend: 'Write an address that begins with https:// or http://, or leave the url out and paste the copy in.',
    };
  }
  if (!scheme && /^[^/?#@]+\.[^/?#@]+/.test(written))
    return { code: 'address-scheme', what: `${shown} has no scheme.`, mend: `Write https://${written.slice(0, 80)}` };
  const slip = /^https?[:/]+(?=[^:/])/i.exec(written)?.[0];
  if (slip)
    return {
      code: 'address-form',
      what: `${shown} begins with a slip.`,
      mend: `Write ${slip.slice(0, 5).toLowerCase() === 'https' ? 'https' : 'http'}://${written.slice(slip.length, 80)}`,
    };
  if (/^localhost\b/i.test(written)) return { code: 'address-scheme', what: `${shown} has no scheme.`, mend: `Write http://${written.slice(0, 80)}` };
  return {
    code: 'address-form',
    what: `${shown} is not a full web address.`,
    mend: `Write it as the browser shows it, such as https://${host}/pricing.`,
  };
}
