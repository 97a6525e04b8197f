import type { BlockRole, Region } from './snapshot';

/** What a profile or listing says of itself. */
export type Field = 'name' | 'handle' | 'tagline' | 'about' | 'link' | 'pinned' | 'action';

/** Where a field may stand. The first group of `match` is taken, or all of it where there is none. Never a class name: those change weekly. */
export type Source =
  | { in: 'title' | 'description' | 'ogTitle' | 'ogDescription' | 'path'; match?: RegExp }
  /** Structured data: the first thing of this type, and one of its properties. */
  | { in: 'data'; type: RegExp; key: string; match?: RegExp }
  /** A block shown; `under` is the heading above it, `after` a block before it. */
  | { in: 'block'; match?: RegExp; role?: BlockRole; level?: number; region?: Region; under?: RegExp; after?: RegExp };

/** What is known of one platform's pages: data. One file each in `sites/`. */
export interface Adapter {
  /** As people know it. */
  name: string;
  kind: 'profile' | 'listing';
  /** Hosts as whole labels: `example.org` is also `www.example.org`. `*` where anyone may run it: then `ready` alone decides. */
  hosts: readonly string[];
  /** Paths of its profiles or listings. */
  path: RegExp;
  /** All of these must be found, or the page is no longer what this file describes. */
  ready: readonly Source[];
  /** For each field where to look, best first. */
  fields: Partial<Record<Field, readonly Source[]>>;
  /** Headings above the brand's own words, in any language the platform has. */
  own?: RegExp;
  /** Headings of what is others', beyond those known for all platforms. */
  others?: RegExp;
  /** Lines of the platform itself among the brand's words. */
  furniture?: RegExp;
}
