/**
 * What a page showed, as data. Types only: the capture script carries no validator.
 * `validate.ts` holds the schema that receivers parse with; pages are hostile.
 */

import type { DraftOrigin } from './drafts';

/** W3C Web Annotation TextQuoteSelector: the quote and what stands around it. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  /** Up to 32 characters before and after, on the page as captured. */
  prefix: string;
  suffix: string;
}

export type Region = 'banner' | 'navigation' | 'main' | 'complementary' | 'footer' | 'dialog' | 'cookie-layer';

export type BlockRole = 'heading' | 'paragraph' | 'item' | 'quotation' | 'cell' | 'button' | 'link' | 'label' | 'caption' | 'code' | 'text';

/** A run of text a reader takes in as one: a paragraph, heading, list item, button. */
export interface TextBlock {
  /** As shown, white space collapsed, `text-transform` undone. Never empty. */
  text: string;
  role: BlockRole;
  /** Heading level 1 to 6; only on headings. */
  level?: number;
  region: Region;
  /** Index of the nearest heading before it that governs it. */
  under?: number;
  prominence: {
    /** Font size, px. */
    size: number;
    /** Font weight, 100 to 900. */
    weight: number;
    /** Whether any of it lies on the first screen. */
    firstScreen: boolean;
  };
  /** Box in the document, px from its top left corner. */
  place: { top: number; left: number; width: number; height: number };
  /** Links and buttons inside the block (or the block itself, when it is one), in order. */
  actions?: PageAction[];
  /** Shown only after one click (tab, closed details, carousel): kept apart from the visible text. */
  folded?: boolean;
  /** Transparent at capture, perhaps about to be revealed by scrolling. */
  faded?: boolean;
  /** Written by others than the brand: a review, comment, feed item, advert. */
  byOthers?: boolean;
}

export interface PageAction {
  kind: 'link' | 'button' | 'submit';
  text: string;
  /** Absolute address; links only. */
  href?: string;
}

/** What stood on the page and could not be read. */
export interface Unseen {
  kind: 'frame' | 'canvas' | 'picture' | 'video' | 'closed-shadow' | 'too-much' | 'changed-platform';
  /** Words a person knows it by: the frame's address, the picture's alt text, the platform whose pages are no longer as known. */
  what: string;
}

/** A frame of another site as it stands in its page: read on its own where the person gave access, and joined here. */
export interface FrameGap {
  /** Its place among the frames of the window, and of the frames in those. */
  path: number[];
  /** Index of the block it stands before. */
  before: number;
  /** As it is named in `unseen`. */
  what: string;
  /** Top left corner of its inside in the document, and its size; px. */
  place: TextBlock['place'];
  region: Region;
  byOthers?: boolean;
}

export interface PageSnapshot {
  snapshot: 1;
  url: string;
  /** ISO 8601, UTC. */
  capturedAt: string;
  title: string;
  description?: string;
  canonical?: string;
  /** As declared by the page (`lang`), lower case; the language room detects for itself. */
  language?: string;
  /** Property without its prefix to content: `title`, `description`, `image`, `site_name`. */
  openGraph: Record<string, string>;
  twitter: Record<string, string>;
  /** Each JSON-LD script's text, bounded; parsed by readers, never here. */
  structuredData: string[];
  viewport: { width: number; height: number };
  documentHeight: number;
  visibility: 'visible' | 'hidden';
  /** HTTP status as navigation timing tells it; 0 or absent where unknown. */
  responseStatus?: number;
  blocks: TextBlock[];
  /** Alt texts and accessible names that are not visible text. */
  spoken: string[];
  unseen: Unseen[];
  /** Frames of other sites, until they are joined; never stored. */
  frames?: FrameGap[];
  /** What the page asks of a visitor before it shows more. */
  asks: { password: boolean; cookieChoice: boolean; humanCheck: boolean };
  /** A profile or listing: the platform (or `profile`, `listing` where it is none we know) with the fields found; stale where its pages have changed. */
  site?: { name: string; fields: Record<string, string>; stale?: boolean };
  /** Copy without an address, dropped or pasted; layout is estimated. `channel` is the id of the one it is held against, where it is no touchpoint of the plan. */
  draft?: { kind: DraftOrigin; name: string; channel?: string };
  /** Main-thread time of the walk, ms. */
  captureMs: number;
}
