import type { PageAction, Unseen } from '../snapshot';
import { type DraftContent, MOST, type Piece } from './define';
import { INLINE, lookOf, SKIPPED } from './elements';
import { type Scope, scopeOf } from './html-scope';
import { type Tag, tagsIn, textOf, treeOf } from './tree';

/** Main-thread time after which the reading stops, ms. */
const LIMIT_MS = 2_000;
/** Width from which a picture may carry copy, px. */
const LARGE = 200;

/**
 * HTML as pieces of copy. Only its tags and words are looked at: nothing in it runs, nothing is fetched.
 * What its own styles hide is left out; the first such words are the line that mail programs show beside the subject.
 */
export function contentOfHtml(html: string): DraftContent & { preview?: string } {
  const document = treeOf(html);
  const tags = tagsIn(document);
  const reading = new Reading(performance.now() + LIMIT_MS);
  reading.children(document, { region: 'main', role: 'text', strong: false, sectioned: false, keeps: false, data: false });
  reading.flush();
  const meta = (name: string) =>
    tags
      .find((tag) => tag.name === 'meta' && tag.attributes.name === name)
      ?.attributes.content?.trim()
      .slice(0, 1_000);
  const titled = tags.find(({ name }) => name === 'title');
  const title = titled && textOf(titled).replace(/\s+/g, ' ').trim().slice(0, 300);
  const language = tags
    .find(({ name }) => name === 'html')
    ?.attributes.lang?.trim()
    .toLowerCase();
  const description = meta('description');
  return {
    pieces: reading.pieces,
    spoken: [...reading.spoken],
    unseen: reading.unseen,
    ...(title && { title }),
    ...(description && { description }),
    ...(language && /^[a-z-]{2,20}$/.test(language) && { language }),
    ...(reading.hidden && { preview: reading.hidden }),
  };
}

class Reading {
  readonly pieces: Piece[] = [];
  readonly spoken = new Set<string>();
  readonly unseen: Unseen[] = [];
  hidden = '';
  private parts: { text: string; scope: Scope }[] = [];
  private characters = 0;
  private visited = 0;
  private full = false;
  private breaks = 0;

  constructor(private readonly until: number) {}

  children(of: Tag, scope: Scope): void {
    for (const child of of.children) {
      if (this.full) return;
      if (typeof child === 'string') this.words(child, scope);
      else this.element(child, scope);
    }
  }

  private element(node: Tag, outer: Scope): void {
    this.visited += 1;
    if (this.visited % 512 === 0 && performance.now() > this.until) return this.stop('the draft takes too long to read');
    const { name: tag, attributes } = node;
    if (tag === 'br') return this.lineBreak();
    if (tag === 'img') return this.picture(node);
    if (tag === 'iframe' || tag === 'video') return this.miss(tag === 'video' ? 'video' : 'frame', attributes.title ?? '');
    if (SKIPPED.has(tag)) return;
    const look = lookOf(attributes.style ?? '');
    if (look.hidden || attributes.hidden !== undefined) {
      this.hidden ||= textOf(node)
        .replace(/(?:[\s\u00ad\u200b-\u200f\ufeff]|\u034f)+/g, ' ')
        .trim()
        .slice(0, 300);
      return;
    }
    if (tag === 'input') return this.field(node, outer);
    const scope = scopeOf(node, tag, outer, look);
    const block = !INLINE.has(tag) || look.shown === 'block' || scope.role === 'button';
    if (block) this.flush();
    this.children(node, scope);
    if (block) this.flush();
  }

  private words(data: string, scope: Scope): void {
    if (scope.keeps && /\n\s*\n/.test(data)) {
      for (const paragraph of data.split(/\n\s*\n/)) {
        this.words(paragraph, scope);
        this.flush();
      }
      return;
    }
    const text = data.replace(/[\u00ad\u200b\ufeff]/g, '').replace(/\s+/g, ' ');
    if (this.breaks > 1 && text.trim()) this.flush();
    if (text.trim()) this.breaks = 0;
    if (text) this.parts.push({ text, scope });
    this.characters += text.length;
    if (this.characters > MOST.characters) this.stop('more text than can be read');
  }

  private lineBreak(): void {
    this.breaks += 1;
    const last = this.parts.at(-1);
    if (last) this.parts.push({ ...last, text: ' ' });
  }

  private field({ attributes }: Tag, scope: Scope): void {
    if (!/^(?:submit|button)$/i.test(attributes.type ?? '')) return;
    this.flush();
    const text = attributes.value ?? '';
    this.words(text, { ...scope, role: 'button', action: { kind: 'submit', text } });
    this.flush();
  }

  private picture({ attributes }: Tag): void {
    const alt = (attributes.alt ?? '').replace(/\s+/g, ' ').trim().slice(0, MOST.words);
    if (alt && this.spoken.size < 300) this.spoken.add(alt);
    const width = Number.parseFloat(attributes.width ?? '') || LARGE;
    if (alt && width >= LARGE) this.miss('picture', alt);
  }

  private miss(kind: Unseen['kind'], what: string): void {
    if (this.unseen.length < MOST.unseen) this.unseen.push({ kind, what: what.slice(0, MOST.words) });
  }

  private stop(why: string): void {
    if (!this.full) this.unseen.push({ kind: 'too-much', what: why });
    this.full = true;
  }

  flush(): void {
    const { parts } = this;
    this.parts = [];
    this.breaks = 0;
    const text = parts
      .map((part) => part.text)
      .join('')
      .replace(/ +/g, ' ')
      .trim();
    const [first] = parts.filter((part) => part.text.trim());
    if (!first || !text) return;
    if (this.pieces.length >= MOST.pieces) return this.stop('more text than can be read');
    this.pieces.push(
      pieceFrom(
        text,
        parts.filter((part) => part.text.trim()),
        first.scope,
      ),
    );
  }
}

function pieceFrom(text: string, parts: readonly { text: string; scope: Scope }[], { role, level, region }: Scope): Piece {
  const actions: PageAction[] = [];
  for (const { scope, text: words } of parts) {
    if (!scope.action) continue;
    if (actions.at(-1) !== scope.action) actions.push(Object.assign(scope.action, { text: '' }));
    scope.action.text = `${scope.action.text}${words}`.slice(0, MOST.words);
  }
  for (const action of actions) action.text = action.text.replace(/ +/g, ' ').trim();
  const [only] = actions;
  const pressed = only && parts.every(({ scope }) => scope.action === only) && text.length <= 120 && role !== 'heading' && role !== 'quotation';
  const sizes = parts.flatMap(({ scope }) => scope.size ?? []);
  const bullet = role === 'text' || role === 'paragraph' ? /^[•·▪◦‣●–-]\s+(?=\S)/.exec(text) : null;
  return {
    text: bullet ? text.slice(bullet[0].length) : text,
    role: pressed ? (only.kind === 'link' ? 'link' : 'button') : bullet ? 'item' : role,
    ...(level && role === 'heading' && { level }),
    ...(region !== 'main' && { region }),
    ...(actions.length > 0 && { actions: actions.filter((action) => action.text).slice(0, 50) }),
    ...(sizes.length > 0 && { size: Math.max(...sizes) }),
    ...(parts.every(({ scope }) => scope.strong) && { strong: true }),
  };
}
