import type { Act, Scope } from './scope';
import type { FrameGap, Unseen } from './snapshot';

/** A piece of a text node (or of a field without one), as it stands in its run. */
export interface Part {
  /** Where the words come from; a field, where only its value is shown. */
  node: Node;
  /** White space collapsed, kept as one space at either end. */
  text: string;
  /** Nearest element with a box, and the style of the text. */
  box: Element;
  style: CSSStyleDeclaration;
  act?: Act | undefined;
  /** No white space stands before it, but a box, a link or a button begins or ends: only the picture tells whether there is a gap. */
  seam: boolean;
}

/** Text that reads as one: everything between two block boundaries. */
export interface Run {
  parts: Part[];
  scope: Scope;
  /** Offset of its document in the top one, px, and its place among the frames. */
  frame: { x: number; y: number; path: readonly number[] };
  /** Sections around it, outermost first; headings govern within theirs. */
  sections: readonly Element[];
  /** Links and buttons beside it that show no words. */
  wordless?: Act[];
}

export interface Walked {
  /** Until when the reading may take, on the page's own clock; ms. */
  until: number;
  spoken: Set<string>;
  unseen: Unseen[];
  password: boolean;
  /** A frame that asks whether a person is there. */
  humanFrame: boolean;
  /** Frames of other sites, in reading order. */
  frames: FrameGap[];
  /** Blocks so far. */
  blocks: number;
}

export interface WalkOptions {
  /** Opens closed shadow roots where the browser offers it. */
  openRoot?: ((element: Element) => ShadowRoot | null) | undefined;
}

/** Where the walk is: what one element hands to its children. */
export interface Place extends Pick<Run, 'scope' | 'frame' | 'sections'> {
  style: CSSStyleDeclaration;
  /** Whether its own words show; asked with the first of them. */
  visible: boolean | undefined;
  box: Element;
  depth: number;
}

/** An element under way: which of its children comes next, and what follows the last. */
export interface Level {
  /** Next child; null after the last, or where `list` holds them. */
  next: Node | null;
  /** A slot's nodes, which are no siblings. */
  list: ArrayLike<Node> | undefined;
  at: number;
  place: Place;
  /** For children that come with a click: all of closed details but the first summary. */
  folded: Place | undefined;
  summed: boolean;
  block: boolean;
  /** A gap may be seen before and after it, though it stands in a line. */
  apart: boolean;
  act: Act | undefined;
}

/** What the walk offers to those who read elements that show something other than their children. */
export interface Walker {
  walked: Walked;
  view: Window;
  /** Elements with attributes that few have and that tell what they are. */
  marked: Set<Node>;
  flush(): void;
  add(node: Node, words: string, place: Place): void;
  /** Keeps words that are there for screen readers only; answers with them as kept. */
  speak(words: string | null | undefined): string;
  /** Says what could not be read. */
  miss(kind: Unseen['kind'], what: string): void;
  openRoot: WalkOptions['openRoot'];
}

/** Said where the page goes on beyond what is read. */
export const TOO_MANY = 'more blocks than can be read';
/** Said where the time was up. */
export const TOO_SLOW = 'the page takes too long to read';
