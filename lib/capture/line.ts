import { dataOf, plain } from './dom';
import type { Act } from './scope';
import type { Place, Run } from './walked';

/** Longest text kept of a link or button, characters. */
const NAME = 300;
const PARAGRAPHS = /\n[^\S\n]*\n/;
const BULLET = /^\s*(?:[•▪●◦‣✓✔✅➤►–—*-]|\d{1,2}[.)])\s/;

/** The words under way: pieces join until a box ends them. */
export interface Line {
  /** A text node. */
  text(node: Node, place: Place): void;
  add(node: Node, words: string, place: Place): void;
  /** A `br`. */
  wrap(): void;
  /** A box begins or ends in the line. */
  apart(): void;
  /** Ends the run in hand. */
  flush(): void;
  /** A link or button without words (a badge, an icon): beside the words of its block, else those before it. */
  beside(act: Act): void;
  open(): boolean;
}

/** Hands each run over as soon as it ends; `count` hears how many characters came. */
export function lineOf(take: (run: Run) => void, count: (characters: number) => void): Line {
  let run: Run | undefined;
  let last: Run | undefined;
  let wordless: Act[] = [];
  let seam = false;
  let breaks = 0;
  return {
    text,
    add,
    wrap() {
      breaks += 1;
      space();
    },
    apart() {
      seam = true;
    },
    flush,
    beside: (act) => void wordless.push(act),
    open: () => run !== undefined,
  };

  function text(node: Node, place: Place): void {
    const data = dataOf(node);
    const blank = data.trim() === '';
    if (blank && !run) return;
    // White space that is kept makes paragraphs: biographies and posts are often one node of many lines.
    if (data.includes('\n') && PARAGRAPHS.test(data) && /^(?:pre|break)/.test(place.style.whiteSpace)) {
      for (const lines of data.split(PARAGRAPHS)) {
        add(node, lines, place);
        flush();
      }
    } else if (blank) space();
    else add(node, data, place);
  }

  function space(): void {
    const part = run?.parts.at(-1);
    if (part && !part.text.endsWith(' ')) part.text += ' ';
  }

  function add(node: Node, words: string, place: Place): void {
    if (words.trim() === '') return space();
    const { scope, style, box, frame, sections } = place;
    place.visible ??= style.visibility === 'visible';
    if (!place.visible && scope.off !== 'folded') return;
    const shown = plain(words);
    if (breaks > 1 || (breaks && BULLET.test(shown))) flush();
    breaks = 0;
    run ??= { parts: [], scope, frame, sections };
    const { act } = scope;
    run.parts.push({ node, text: shown, box, style, act, seam });
    seam = false;
    if (act && act.text.length < NAME) act.text += `${act.runs ? ' ' : ''}${shown}`;
    count(shown.length);
  }

  function flush(): void {
    seam = false;
    breaks = 0;
    if (wordless.length) attach(run ?? last);
    if (!run) return;
    let told: Act | undefined;
    for (const { act } of run.parts) if (act && act !== told) (told = act).runs += 1;
    last = run;
    run = undefined;
    take(last);
  }

  function attach(to: Run | undefined): void {
    if (!to) return;
    to.wordless = [...(to.wordless ?? []), ...wordless];
    wordless = [];
  }
}
