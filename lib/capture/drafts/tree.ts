import { Parser } from 'htmlparser2';
import { MOST, tooMuch } from './define';

/** An element of a draft. Only its tags and words are looked at: nothing in it runs, nothing is fetched. */
export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (Tag | string)[];
}

/** HTML as a tree, also where there is no document, as in a worker. */
export function treeOf(html: string): Tag {
  const root: Tag = { name: '', attributes: {}, children: [] };
  const open = [root];
  const here = () => open.at(-1) ?? root;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        // A head that was left open ends where the body begins.
        if (name === 'body') while (here().name === 'head') open.pop();
        const tag: Tag = { name, attributes, children: [] };
        here().children.push(tag);
        if (open.push(tag) > MOST.depth) throw tooMuch();
      },
      ontext(words) {
        const { children } = here();
        const last = children.at(-1);
        // The parser gives entities by themselves.
        if (typeof last === 'string') children[children.length - 1] = last + words;
        else children.push(words);
      },
      onclosetag(name) {
        if (here().name === name) open.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return root;
}

/** Everything within, in reading order, however deep. */
export function* within(tag: Tag): Generator<Tag | string> {
  const waiting: (Tag | string)[] = tag.children.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    if (typeof next !== 'string') for (const child of next.children.toReversed()) waiting.push(child);
  }
}

export const tagsIn = (tag: Tag): Tag[] => [...within(tag)].filter((one) => typeof one !== 'string');

export const textOf = (tag: Tag): string => [...within(tag)].filter((one) => typeof one === 'string').join('');
