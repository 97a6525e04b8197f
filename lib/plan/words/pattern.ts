import { spots } from '../parts';
import type { Placed } from './issue';

/** Address patterns that would recognise every page there is, or none. */
export function patternWords(value: unknown): Placed[] {
  return spots(value, 'channels[].touchpoints[].match').flatMap(({ value: match, path }) => {
    const words = typeof match === 'string' && match.trim() ? fault(match.trim()) : undefined;
    return words ? [{ ...words, at: path }] : [];
  });
}

function fault(match: string): { code: string; what: string; mend: string } | undefined {
  const host = match
    .replace(/^(\*|https?):\/\//i, '')
    .replace(/[/?#].*$/, '')
    .replace(/:(\d+|\*)$/, '');
  const shown = `\`${match.slice(0, 80)}\``;
  if (/\s/.test(match))
    return { code: 'pattern-form', what: `${shown} is not one address.`, mend: 'Write it without spaces, such as acme.example/blog/*.' };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(match) && !/^https?:/i.test(match))
    return { code: 'pattern-form', what: `${shown} is not a web address.`, mend: 'Begin with a domain, such as acme.example/blog/*.' };
  if (host === '')
    return {
      code: 'pattern-form',
      what: `${shown} names no domain.`,
      mend: `Put the domain before it, such as acme.example${match.startsWith('/') ? match.slice(0, 60) : '/blog/*'}.`,
    };
  if (!/[\p{L}\p{N}]/u.test(host.replaceAll('*', '')))
    return { code: 'pattern-wide', what: `${shown} would match every page there is.`, mend: 'Name a domain, such as acme.example/*.' };
  // A star that stands for the last label alone would let a stranger's domain in.
  if (host.endsWith('*'))
    return {
      code: 'pattern-wide',
      what: `${shown} would match domains that are not yours.`,
      mend: 'Write the end of the domain out, such as *.acme.example/*.',
    };
  if (/(^|\.)[^.*]+\*|\*[^.*]/.test(host))
    return {
      code: 'pattern-form',
      what: `The star in ${shown} must stand for a whole part of the domain.`,
      mend: 'Write *.acme.example or acme.example.',
    };
  return undefined;
}
