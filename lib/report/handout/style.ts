import { Html } from '../html/html';

/** Paper, ink and one pencil, as in the report; on paper two columns of a single sheet where they fit. */
export const style = new Html(`
:root { color-scheme: light dark;
  --paper: light-dark(#fbfaf7, #17181a); --line: light-dark(#e4e0d8, #33363b); --ink: light-dark(#1d1f22, #eceae4); --ink-2: light-dark(#5b5d62, #a9a8a3); --pencil: light-dark(#1f4fa3, #8fb4ff);
  --said: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Charter, "Book Antiqua", Georgia, serif;
  --told: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0 auto; padding: 32px clamp(16px, 4vw, 44px) 40px; max-width: 1120px; background: var(--paper); color: var(--ink); font: 15px/1.5 var(--told); overflow-wrap: break-word; -webkit-text-size-adjust: 100%; }
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; } ol { list-style: none; } ul { padding-inline-start: 1.1em; }
h1, h2, h3 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
h1 { font: 500 30px/1.2 var(--said); letter-spacing: -.01em; margin-block: 2px 4px; } h2 { font-size: 15px; padding-bottom: 5px; border-bottom: 1.5px solid var(--ink); margin-bottom: 8px; }
.kind { color: var(--pencil); font-weight: 600; } .quiet { color: var(--ink-2); font-size: 13.5px; overflow-wrap: anywhere; }
header { margin-bottom: 26px; } main { display: grid; grid-template-columns: minmax(0, 1.85fr) minmax(0, 1fr); gap: 30px 44px; align-items: start; } .main, .beside { display: grid; gap: 30px; }
section > .quiet { margin: -2px 0 8px; }
.entries { display: grid; gap: 10px; } .numbered { position: relative; padding-inline-start: 34px; } .numbered + .numbered { border-top: 1px solid var(--line); padding-top: 12px; }
.numbered h3 { font: 500 18px/1.3 var(--said); text-wrap: pretty; } .n { position: absolute; inset-inline-start: 0; color: var(--pencil); font: 24px/1 var(--said); } .plain h3 { font-size: 15px; }
dl { display: grid; gap: 3px; margin-top: 4px; } dl > div { display: grid; grid-template-columns: 84px minmax(0, 1fr); gap: 10px; } dt { color: var(--ink-2); font-size: 13.5px; padding-top: 1px; }
.beside dl > div { grid-template-columns: 92px minmax(0, 1fr); } q { font-family: var(--said); font-size: 16px; quotes: "\\201C" "\\201D" "\\2018" "\\2019"; } dl + ul { margin-top: 8px; } li + li { margin-top: 3px; } .entries > li + li { margin-top: 0; }
table { border-collapse: collapse; width: 100%; font-size: 14px; } th { text-align: start; font-weight: 550; color: var(--ink-2); font-size: 13.5px; } th, td { vertical-align: top; padding: 5px 12px 5px 0; border-top: 1px solid var(--line); } thead th { border-top: 0; padding-top: 0; } td:first-child { width: 46%; } td:last-child { padding-inline-end: 0; } td:nth-child(3) { white-space: nowrap; }
footer { margin-top: 30px; border-top: 1px solid var(--line); padding-top: 8px; }
@media (max-width: 760px) { main { grid-template-columns: minmax(0, 1fr); } h1 { font-size: 25px; } td:nth-child(3) { white-space: normal; } dl > div, .beside dl > div { grid-template-columns: minmax(0, 1fr); gap: 0; } .numbered { padding-inline-start: 28px; } }
@media (prefers-contrast: more) { :root { --line: light-dark(#8d897f, #7d8087); --ink-2: light-dark(#3d3f43, #d0cfca); } }
@media print {
  @page { size: A4; margin: 11mm 13mm 9mm; }
  :root { color-scheme: light; --paper: #fff; } body { padding: 0; max-width: none; font-size: 8.4pt; line-height: 1.34; background: none; }
  h1 { font-size: 17pt; } h2 { font-size: 9.2pt; padding-bottom: 2pt; margin-bottom: 4pt; } .quiet, dt, th, .kind { font-size: 7.9pt; } .numbered h3 { font-size: 10.4pt; } .plain h3 { font-size: 8.8pt; } q { font-size: 9.2pt; } .n { font-size: 13pt; } table { font-size: 8.2pt; }
  header { margin-bottom: 9pt; } main { grid-template-columns: minmax(0, 1.85fr) minmax(0, 1fr); gap: 10pt 18pt; } .main, .beside { gap: 10pt; } .entries { gap: 5pt; } .numbered { padding-inline-start: 20pt; } .numbered + .numbered { padding-top: 5pt; } dl { gap: 1pt; margin-top: 2pt; } dl > div, .beside dl > div { grid-template-columns: 52pt minmax(0, 1fr); gap: 6pt; } th, td { padding: 2pt 8pt 2pt 0; } section > .quiet { margin: -1pt 0 4pt; }
  ul:has(> li:nth-child(8)) { columns: 2; column-gap: 18pt; } ul > li { break-inside: avoid; }
  h2, h3 { break-after: avoid; } tr, .entries > li { break-inside: avoid; } thead { display: table-header-group; } footer { margin-top: 6pt; padding-top: 3pt; }
}
`);
