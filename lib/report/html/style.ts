import { Html } from './html';

/** Paper, ink, one pencil: quotes in a text serif are the heroes, our own words stay in the system's sans. */
export const style = new Html(`
:root { color-scheme: light dark;
  --paper: light-dark(#fbfaf7, #17181a); --sheet: light-dark(#ffffff, #1e2023); --shade: light-dark(#f3f0ea, #26282c);
  --line: light-dark(#e4e0d8, #33363b); --firm: light-dark(#8d897f, #7d8087); --ink: light-dark(#1d1f22, #eceae4); --ink-2: light-dark(#5b5d62, #a9a8a3);
  --pencil: light-dark(#1f4fa3, #8fb4ff); --wash: light-dark(#e8effb, #233150);
  --present: light-dark(#1d6b4a, #7ccba4); --weak: light-dark(#855600, #e3b35a); --missing: light-dark(#a3261f, #ff9a8f); --contradicted: light-dark(#7a1f6e, #eba0df);
  --said: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Charter, "Book Antiqua", Georgia, serif;
  --told: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 16px; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 48px clamp(16px, 4vw, 48px) 64px; max-width: 1160px; background: var(--paper); color: var(--ink); font: 15px/1.5 var(--told); font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; } ul, ol { list-style: none; }
h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
h1 { font-size: 34px; letter-spacing: -.02em; } h2 { font-size: 23px; letter-spacing: -.01em; } h3 { font-size: 18px; } h4 { font-size: 15.5px; }
p { text-wrap: pretty; max-width: 72ch; }
a { color: var(--pencil); text-underline-offset: 2px; text-decoration-thickness: 1px; } a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--pencil); outline-offset: 2px; border-radius: 2px; } main:focus { outline: none; }
:target { background: var(--wash); }
q, blockquote { font-family: var(--said); line-height: 1.4; quotes: "\\201C" "\\201D" "\\2018" "\\2019"; overflow-wrap: anywhere; }
blockquote::before { content: open-quote; } blockquote::after { content: close-quote; }
table { border-collapse: collapse; width: 100%; } th { text-align: start; font-weight: 550; } th, td { vertical-align: top; padding: 10px 12px 10px 0; border-top: 1px solid var(--line); }
.quiet { color: var(--ink-2); } .hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
thead.hidden { position: absolute; }
.skip { position: absolute; left: 16px; top: -60px; background: var(--ink); color: var(--paper); padding: 8px 14px; border-radius: 0 0 6px 6px; } .skip:focus { top: 0; }
.n { display: inline-block; min-width: 1.6em; color: var(--ink-2); font-weight: 400; }

.masthead { display: grid; gap: 4px; } .brand { color: var(--pencil); font-weight: 600; }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 18px; margin-top: 18px; padding-block: 12px; border-block: 1px solid var(--line); font-size: 14px; } nav a { text-decoration: none; } nav a:hover { text-decoration: underline; }
section { margin-top: 72px; } #summary { margin-top: 36px; } h2 { padding-bottom: 12px; border-bottom: 2px solid var(--ink); margin-bottom: 20px; } #summary > h2 { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; white-space: nowrap; }
footer { margin-top: 72px; border-top: 1px solid var(--line); padding-top: 12px; font-size: 13px; }

.lead { font-size: 22px; line-height: 1.35; letter-spacing: -.01em; max-width: 44em; margin-bottom: 36px; }
.columns { display: grid; grid-template-columns: minmax(0, 1.75fr) minmax(0, 1fr); gap: 24px 56px; }
.columns h3 { font-size: 14px; color: var(--ink-2); margin-bottom: 10px; font-weight: 550; }
.matters ol { counter-reset: matter; display: grid; gap: 30px; } .matters li { counter-increment: matter; position: relative; padding-inline-start: 36px; display: grid; gap: 8px; }
.matters li::before { content: counter(matter); position: absolute; inset-inline-start: 0; top: -6px; font: 30px/1.2 var(--said); color: var(--pencil); }
.matters h4 { font-size: 17px; text-wrap: pretty; } .matters .said blockquote { font-size: 21px; } .matters .quiet { font-size: 14px; }
.beside { display: grid; gap: 28px; align-content: start; } .beside ul { display: grid; gap: 10px; } .beside li { padding-inline-start: 14px; border-inline-start: 2px solid var(--line); } .beside p.quiet { font-size: 14px; }

.said { display: grid; gap: 2px; justify-items: start; } .said blockquote { font-size: 18px; border-inline-start: 2px solid var(--pencil); padding-inline-start: 14px; max-width: 40em; }
.said figcaption { font-size: 13.5px; color: var(--ink-2); padding-inline-start: 16px; display: flex; flex-wrap: wrap; gap: 0 12px; } .said figcaption b { font-weight: 550; color: var(--ink); } .go { white-space: nowrap; font-size: 13.5px; font-family: var(--told); }

.state { font-weight: 550; white-space: nowrap; text-decoration: none; } .state::before { display: inline-block; width: 1.3em; font: 600 1.1em/1 var(--told); text-align: center; }
.present { color: var(--present); } .present::before { content: "\\25CF" / ""; } .weak { color: var(--weak); } .weak::before { content: "\\25D0" / ""; } .missing { color: var(--missing); } .missing::before { content: "\\25CB" / ""; }
.contradicted { color: var(--contradicted); } .contradicted::before { content: "\\2715" / ""; } .notJudged { color: var(--ink-2); } .notJudged::before { content: "\\2013" / ""; }
.mark { display: block; font-size: 13px; color: var(--ink-2); white-space: nowrap; } .mark.check { border-bottom: 1.5px dotted var(--ink-2); width: fit-content; }

.scroll { overflow-x: auto; position: relative; } .scroll + .scroll { margin-top: 28px; } .matrix { min-width: 720px; table-layout: fixed; } .matrix col.message { width: 30%; } .matrix.many col.message { width: 34%; }
.matrix thead th, .matrix thead td { border: 0; padding-block: 4px; vertical-align: bottom; font-size: 13px; color: var(--ink-2); } .matrix .group { color: var(--ink); border-bottom: 1px solid var(--firm); padding-inline: 6px; } .matrix thead td { border: 0; }
.matrix .point { font-weight: 400; padding-inline: 6px; hyphens: auto; overflow-wrap: anywhere; } .matrix .point a { color: inherit; } .few .point i { display: block; } .many .point > span, .many .single > span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 15em; text-wrap: balance; line-height: 1.2; } .many .point, .many .single { padding-inline: 4px; }
.matrix tbody th { font-weight: 500; padding-inline-start: 1.6em; text-indent: -1.6em; } .matrix tbody th a { color: inherit; text-decoration: none; } .matrix tbody th a:hover { text-decoration: underline; } .matrix tbody td { padding: 0; height: 1px; } .matrix tbody .n { text-indent: 0; }
.matrix td .state { display: block; height: 100%; padding: 10px 6px; min-height: 40px; } .matrix td .state::before { font-size: 19px; width: 20px; text-align: start; } .matrix td a:hover { background: var(--wash); } .matrix colgroup:nth-of-type(n+2) { border-inline-start: 1px solid var(--line); }
.matrix sup { font-size: 12px; line-height: 0; color: var(--ink); } .free .state { color: var(--ink-2); } .matrix .free .state::before { font-size: 11px; } .matrix .none { background: repeating-linear-gradient(135deg, transparent 0 5px, var(--shade) 5px 10px); }
.legend { display: flex; flex-wrap: wrap; gap: 4px 22px; margin-top: 16px; font-size: 13.5px; color: var(--ink-2); } .legend .free .state::before { font-size: 11px; }

.todo tbody th { font-size: 17px; font-weight: 600; padding: 26px 0 8px; border: 0; } .todo tbody:first-of-type th { padding-top: 8px; } .plain caption, .plain caption { text-align: start; font-size: 17px; font-weight: 600; padding-bottom: 8px; } .todo tbody th .quiet { font-weight: 400; margin-inline-start: 6px; } .todo thead th, .plain thead th { font-size: 13px; color: var(--ink-2); border: 0; padding-block: 2px; }
.todo td:nth-child(1) { width: 88px; } .todo td:nth-child(2) { width: 18%; } .todo td:nth-child(4) { width: 32%; } .todo q { font-size: 16.5px; } .todo p { text-wrap: wrap; }
.severity { font-size: 13px; color: var(--ink-2); } td .severity { display: block; } .severity.critical, .critical .severity { color: var(--missing); font-weight: 600; } .severity.serious, .serious .severity { color: var(--ink); font-weight: 600; }

.message { margin-top: 44px; } .message h3 { padding-inline-start: 1.6em; text-indent: -1.6em; margin-bottom: 10px; } .message h3 .n { text-indent: 0; }
.side { table-layout: fixed; } .side .where { width: 20%; } .side .verdict { width: 150px; } .side th { font-weight: 500; } .side th a { color: inherit; } .side td:last-child { padding-inline-end: 0; } .hero { font-size: 20px; } .side td .quiet { font-size: 14px; margin-top: 4px; } .silent { font-size: 14px; margin-top: 8px; max-width: none; } .silent a { color: inherit; } .side .quiet q { font-size: 16px; }

.odd > :first-child { box-shadow: inset 3px 0 var(--contradicted); padding-inline-start: 12px; } .side .odd, .claims .odd { background: color-mix(in srgb, var(--contradicted) 5%, transparent); } .state.wrap { white-space: normal; }
.part { margin: 36px 0 12px; } .fact { margin-top: 20px; } .fact h4 { font-size: 16.5px; } .fact .side { margin-top: 6px; } .number { font: 400 20px/1.3 var(--said); } .ledger { margin-top: 36px; } .ledger .number { font-size: 17.5px; width: 16%; } .ledger td:nth-child(3) { width: 30%; } .ledger td:last-child { width: 130px; } .ledger .state.wrap { white-space: nowrap; } .claims th { width: 38%; font-weight: 500; } .claims td { width: 31%; } .claims p, .ledger p { font-size: 14px; } .claims p a { display: inline-block; padding-block: 3px; }

.touchpoint { margin-top: 40px; padding-top: 20px; border-top: 1px solid var(--firm); } .touchpoint:first-of-type { border: 0; padding-top: 0; margin-top: 8px; } .touchpoint h3 { font-size: 21px; } .address { font-size: 14px; overflow-wrap: anywhere; } .over { margin: 26px 0 8px; color: var(--ink-2); font-size: 14px; font-weight: 550; } .gap { margin-top: 12px; padding: 12px 16px; background: var(--shade); max-width: none; }
.carries th { font-weight: 500; } .carries th { font-size: 14px; } .carries th > div { margin-inline-start: 1.75em; font-weight: 400; } .carries th q { font-size: 17.5px; } .carries td { width: 150px; padding-inline-end: 0; }
.balance { max-width: 560px; } .range { position: relative; height: 9px; margin-top: 6px; } .range i { position: absolute; inset-block: 2px 0; border: 1.5px solid var(--ink-2); border-bottom: 0; }
.bar { position: relative; display: flex; gap: 2px; height: 14px; margin-top: 2px; } .bar i { display: block; border: 1.5px solid var(--pencil); } .bar .b, .key.b { background: var(--pencil); } .bar .m, .key.m { background: repeating-linear-gradient(115deg, var(--pencil) 0 1.5px, transparent 1.5px 5px); } .bar .f, .key.f { border-color: var(--firm); }
.bar .tick { position: absolute; inset-block: -6px -4px; border: 0; border-inline-start: 2.5px solid var(--ink); margin-inline-start: -1px; outline: 1.5px solid var(--paper); } .bar i[style="width:0.0%"] { display: none; } .key { display: inline-block; width: 11px; height: 11px; border: 1.5px solid var(--pencil); margin-inline: 10px 6px; vertical-align: -1px; } .keys { font-size: 13.5px; margin-top: 4px; } .key:first-child { margin-inline-start: 0; }

.finding { display: grid; gap: 10px; padding: 18px 20px; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; } .finding + .finding { margin-top: 12px; } .finding header { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 12px; align-items: baseline; } .finding header :is(h3, h4) { font-size: 16.5px; } .no { color: var(--ink-2); min-width: 1.4em; }
.finding > .said, .finding > dl, .finding > .rest { margin-inline-start: calc(1.4em + 12px); } dl > div { display: grid; grid-template-columns: 110px minmax(0, 1fr); gap: 12px; } dl > div + div { margin-top: 3px; } dt { color: var(--ink-2); } .finding dl { font-size: 14.5px; }
.unsure, .settled, .more { margin-top: 18px; } :is(.unsure, .settled, .more) > :is(h3, h4) { color: var(--ink-2); font-size: 14px; font-weight: 550; margin-bottom: 6px; } .line { padding: 10px 0; border-top: 1px dotted var(--firm); display: grid; gap: 4px; } .line .said blockquote { font-size: 16px; border-color: var(--firm); } .more ul { display: grid; gap: 4px; margin: 2px 0 12px; padding-inline-start: 1.4em; list-style: disc; }
.gaps { font-size: 14px; } .gaps ul { display: grid; gap: 6px; } .gaps h3 { margin: 28px 0 10px; font-size: 16px; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(190px, 1fr)); gap: 16px 28px; margin-bottom: 24px; } .figures > div { display: flex; flex-direction: column-reverse; justify-content: flex-end; gap: 0; margin: 0; } .figures dd { font-size: 26px; line-height: 1.2; }
.plain td:last-child, .plain th { width: auto; } #method ul { display: grid; gap: 8px; max-width: 76ch; }

.filter { display: flex; flex-wrap: wrap; gap: 8px 22px; margin-top: 12px; font-size: 14px; } .filter label { color: var(--ink-2); margin-inline-end: 4px; } select { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--firm); border-radius: 6px; padding: 4px 8px; max-width: 100%; }
.narrowed { display: none; margin-top: 10px; padding: 8px 14px; background: var(--wash); max-width: none; font-size: 14px; } body:has(.filter option:not([value=""]):checked) .narrowed { display: block; }
.edits { counter-reset: edit; display: grid; gap: 22px; margin-top: 18px; } .edits li { counter-increment: edit; position: relative; padding-inline-start: 36px; display: grid; gap: 4px; } .edits li::before { content: counter(edit); position: absolute; inset-inline-start: 0; top: -3px; font: 23px/1.2 var(--said); color: var(--pencil); } .edits h3 { font-size: 16.5px; text-wrap: pretty; } .edits q { font-size: 17px; } .edits .quiet { font-size: 14px; }
.told { display: grid; gap: 8px; max-width: 76ch; } .told li { padding-inline-start: 14px; border-inline-start: 2px solid var(--line); } .drift th { width: 26%; font-weight: 550; } .drift td:last-child { width: 16%; } .drift q { font-size: 17px; } .drift del { color: var(--missing); text-decoration-thickness: 1px; } .drift ins { color: var(--present); text-decoration-thickness: 1px; } .trends { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); gap: 20px 32px; } .trend figcaption { font-weight: 600; font-size: 14px; } .trend svg { display: block; width: 100%; height: auto; } .figures-behind { margin-top: 10px; font-size: 14px; } .figures-behind table { width: auto; min-width: 50%; }
.channel + .channel { margin-top: 28px; } .channel { display: grid; gap: 6px; } .channel .quiet { font-size: 14px; } .bars th { width: 30%; font-weight: 600; } .bars .within { font-weight: 400; padding-inline-start: 16px; } .bars td { padding-inline-end: 0; } .readiness { margin-bottom: 28px; } .readiness th { width: 26%; font-weight: 550; }
.document { display: grid; gap: 12px; max-width: 860px; } .document h2 { margin: 44px 0 4px; } .document h3 { margin-top: 22px; font-size: 19px; } .document > ul:not(.tasks) { list-style: disc; padding-inline-start: 1.3em; display: grid; gap: 4px; } .tasks li.finding { gap: 8px; } .tasks label { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 10px; align-items: start; } .tasks input { width: 18px; height: 18px; margin: 2px 0 0; accent-color: var(--pencil); } .tasks li > :not(label) { margin-inline-start: 28px; } .tasks li:has(:checked) b { text-decoration: line-through; text-decoration-thickness: 1px; } .tasks .said blockquote { font-size: 16.5px; }

@media (max-width: 760px) {
  body { padding-top: 28px; font-size: 15px; } h1 { font-size: 28px; } .lead { font-size: 19px; } section { margin-top: 52px; } .columns { grid-template-columns: minmax(0, 1fr); } .matters .said blockquote { font-size: 19px; }
  .todo, .side, .plain, .todo tbody, .side tbody, .plain tbody, .todo tr, .side tr, .plain tr, .todo td, .side td, .side th, .plain td, .plain th { display: block; width: auto !important; } .todo thead, .plain thead { position: absolute; clip-path: inset(50%); }
  .todo tr, .side tr, .plain tr { border-top: 1px solid var(--line); padding-block: 10px; } .todo td, .side td, .side th, .plain td, .plain th { border: 0; padding: 2px 0; } td .severity { display: inline; margin-inline-start: 10px; } .todo td:nth-child(4)::before { content: "To do: "; color: var(--ink-2); }
  .carries td { width: 112px; } .mark { white-space: normal; } .finding { padding: 14px 16px; } .finding > .said, .finding > dl, .finding > .rest { margin-inline-start: 0; } dl > div { grid-template-columns: minmax(0, 1fr); gap: 0; } dl > div + div { margin-top: 8px; }
}
@media (prefers-contrast: more) { :root { --line: light-dark(#8d897f, #7d8087); --firm: var(--ink); --ink-2: light-dark(#3d3f43, #d0cfca); } }
@media (forced-colors: active) { .bar i, .key, .matrix .none { forced-color-adjust: none; } .state, .mark { color: CanvasText; } }
@media print {
  @page { size: A4; margin: 20mm 16mm 18mm; font: 8.5pt system-ui, sans-serif; color: #5b5d62; @top-left { font: 8.5pt system-ui, sans-serif; color: #5b5d62; } @top-right { font: 8.5pt system-ui, sans-serif; color: #5b5d62; } @bottom-right { font: 8.5pt system-ui, sans-serif; color: #5b5d62; content: counter(page) " of " counter(pages); } }
  @page wide { size: A4 landscape; margin: 16mm 14mm 14mm; }
  :root { color-scheme: light; print-color-adjust: exact; -webkit-print-color-adjust: exact; --paper: #fff; } body { padding: 0; max-width: none; font-size: 10pt; background: none; } nav, .skip, .filter { display: none; } .narrowed { border: 1px solid var(--line); } a { color: inherit; text-decoration: none; } .go { color: var(--pencil); }
  h1 { font-size: 22pt; } h2 { font-size: 15pt; } .lead { font-size: 12.5pt; margin-bottom: 12pt; } #summary { margin-top: 14pt; font-size: 9pt; } .columns { gap: 16pt 22pt; } .matters ol { gap: 12pt; } .matters li { gap: 3pt; } .matters .said blockquote { font-size: 12pt; } .matters h4 { font-size: 10.5pt; } .matters .quiet, .beside p.quiet, .said figcaption, .go { font-size: 8.5pt; } .beside ul { gap: 5pt; } .hero { font-size: 12.5pt; } .beside { gap: 12pt; }
  section { margin-top: 28pt; } #matrix { page: wide; margin: 0; } #todo { margin-top: 0; } #messages, #touchpoints { break-before: page; margin-top: 0; } .scroll { overflow: visible; } .matrix { min-width: 0; font-size: 9pt; } .matrix tbody th { padding-block: 4pt; line-height: 1.3; } .matrix td .state { padding: 4pt; min-height: 0; } #matrix h2 { padding-bottom: 6pt; margin-bottom: 8pt; } .many .single > span { display: inline-block; height: 8em; max-height: none; } .many thead th { vertical-align: bottom; }  .matrix td .state::before { font-size: 12pt; } .matrix thead th { font-size: 8.5pt; } .many .point > span { display: inline-block; height: 11em; max-height: none; } .legend { font-size: 8.5pt; margin-top: 8pt; } h2, h3, h4, caption, .over, .touchpoint > header { break-after: avoid; } thead:not(.hidden) { display: table-header-group; } .fact { break-inside: avoid; } section > h2 + p { break-after: avoid; } .message tr:first-child { break-after: avoid; } #brand .message > p:not(:last-child), .fact > p { break-after: avoid; } #brand, #facts { break-before: page; margin-top: 0; } .todo tbody tr:first-child { break-after: avoid; }
  tr, .touchpoint > header, .finding, .said, .line, .matters li, .edits li, .channel, .balance, figure, dl > div, .more li, .gaps li { break-inside: avoid; } .edits li { gap: 2pt; } .edits { gap: 10pt; } .bars tbody tr:first-child:not(:last-child) { break-after: avoid; } .finding { background: none; } p, li { orphans: 3; widows: 3; }
}
`);
