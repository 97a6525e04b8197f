import { tagOf } from './dom';
import type { Act } from './scope';
import type { Part, Run } from './walked';

/** Between links in a row. */
const SEPARATORS = /^[\s|·•∙*/\\,;:>›»→–—-]*$/;

/** A run as its blocks: links in a row are one each, and a real button beside words is a block of its own. */
export function partsOf({ parts, scope }: Run): Part[][] {
  if (parts.length === 1 || scope.role === 'heading' || parts.every((part) => part.act === parts[0]?.act)) return [parts];
  const groups = grouped(parts);
  const loose = groups.filter(({ act }) => !act);
  if (loose.every(({ parts }) => parts.every((part) => SEPARATORS.test(part.text))))
    return groups.filter(({ act }) => act).map((group) => group.parts);
  const blocks: Part[][] = [[]];
  for (const { act, parts } of groups) {
    if (!isButton(act)) blocks.at(-1)?.push(...parts);
    else blocks.push(parts, []);
  }
  return blocks.filter((block) => block.length);
}

function grouped(parts: readonly Part[]): { act: Act | undefined; parts: Part[] }[] {
  const groups: { act: Act | undefined; parts: Part[] }[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last && last.act === part.act) last.parts.push(part);
    else groups.push({ act: part.act, parts: [part] });
  }
  return groups;
}

const isButton = (act: Act | undefined): boolean => act !== undefined && act.kind !== 'link' && tagOf(act.element) !== 'a';
