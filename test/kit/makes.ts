/** Pages of different make, each with the same sentence somewhere, and a step that renders it anew. */

export const SENTENCE = 'Words that stay whatever happens to the page.';
const QUOTE = `<p id="q">${SENTENCE}</p>`;
/** Enough other words to be judged by. */
const COPY = `<p>Larkfield sorts your mail into what needs you today and what can wait, so that the evening belongs to you again.</p>
<p>You answer the few letters that matter and let the rest come back to you on the day you chose for it.</p>`;

interface Make {
  body: string;
  /** What the page's own script does when it renders anew. */
  step: string;
  script?: string;
  head?: string;
  html?: string;
  /** Sent along as `content-security-policy`. */
  policy?: string;
  /** The step takes the sentence away; this brings it back. */
  back?: string;
}

const plain: Make = { body: QUOTE, step: `q.outerHTML = q.outerHTML` };
const shadow = (mode: 'open' | 'closed'): Make => ({
  body: '<x-a></x-a>',
  script: `const root = document.querySelector('x-a').attachShadow({ mode: '${mode}' }); root.innerHTML = '${QUOTE}';`,
  step: `root.innerHTML = '<div>${QUOTE}</div>'`,
});

export const makes: Record<string, Make> = {
  plain,
  text: { body: QUOTE, step: `q.firstChild.nodeValue = q.firstChild.nodeValue` },
  pieces: {
    body: `<p id="q">Words that <b>stay</b> whatever <i>happens</i> to the page.</p>`,
    step: `for (const one of q.childNodes) one.textContent = one.textContent`,
  },
  list: {
    body: `<ul id="l"><li>One</li><li id="q">${SENTENCE}</li><li>Three</li></ul>`,
    step: `l.append(...[...l.children].reverse())`,
  },
  'open shadow root': shadow('open'),
  'closed shadow root': shadow('closed'),
  'shadow root in another, replaced with its host': {
    body: '<div id="host"></div>',
    script: `function grow() {
      const outer = document.createElement('x-b'); const inner = document.createElement('x-c');
      outer.attachShadow({ mode: 'open' }).append(inner); inner.attachShadow({ mode: 'open' }).innerHTML = '${QUOTE}'; host.replaceChildren(outer); }
      grow();`,
    step: 'grow()',
  },
  'slotted words': {
    body: `<x-d>${QUOTE}</x-d>`,
    script: `const slotted = document.querySelector('x-d').attachShadow({ mode: 'open' }); slotted.innerHTML = '<slot></slot>';`,
    step: `slotted.innerHTML = '<section><slot></slot></section>'; q.replaceWith(q.cloneNode(true))`,
  },
  'declarative shadow root': {
    body: `<x-e><template shadowrootmode="open">${QUOTE}</template></x-e>`,
    step: `document.querySelector('x-e').shadowRoot.innerHTML += ''`,
  },
  'frame of its own': {
    body: `<iframe srcdoc="${QUOTE.replaceAll('"', "'")}"></iframe>`,
    step: `{ const { body } = document.querySelector('iframe').contentDocument; body.innerHTML += ''; }`,
  },
  "another site's frame": { body: `${QUOTE}<iframe src="http://elsewhere.test/advert"></iframe>`, step: plain.step },
  'one that renders everything anew': { body: `<div id="app">${QUOTE}</div>`, step: `app.innerHTML = '<main>' + app.innerHTML + '</main>'` },
  'one that takes the words away and brings them back': {
    body: `<div id="app">${QUOTE}</div>`,
    step: `app.innerHTML = '<p>Something else entirely</p>'`,
    back: `app.innerHTML = '${QUOTE}'`,
  },
  'one that minds every change to it': {
    body: QUOTE,
    script: `new MutationObserver((all) => console.log('changed', all.length, all[0].type, all[0].target.nodeName))
      .observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
      new ResizeObserver((all) => console.log('resized', all.length)).observe(document.body);
      new IntersectionObserver((all) => console.log('met', all.length)).observe(q);`,
    step: plain.step,
  },
  'strict policy': {
    ...plain,
    policy:
      "default-src 'none'; script-src 'nonce-n'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin",
    step: `q.replaceWith(q.cloneNode(true))`,
  },
  'right to left': { ...plain, html: 'dir="rtl" lang="he"', body: `<p>מילים שנשארות כאן תמיד</p>${QUOTE}` },
  'upright lines': { ...plain, head: '<style>body { writing-mode: vertical-rl; height: 300px }</style>' },
  editable: {
    body: `<div contenteditable id="e">${QUOTE}</div><input value="Name"><textarea>Letter</textarea>`,
    step: `e.innerHTML = e.innerHTML; document.querySelector('input').value = 'Other'`,
  },
  'virtual list': {
    body: '<div id="v" style="height: 120px; overflow: auto"></div>',
    script: `function rows(from) { v.innerHTML = Array.from({ length: 4 }, (_, at) => '<div>' + (from + at ? 'Row ' + (from + at) : '${SENTENCE}') + '</div>').join('') } rows(0);`,
    step: 'rows(40)',
    back: 'rows(0)',
  },
  'style sheets and elements of its own': {
    body: '<x-f></x-f>',
    script: `customElements.define('x-f', class extends HTMLElement {
      static observedAttributes = ['class', 'style', 'data-x'];
      connectedCallback() { console.log('connected'); this.innerHTML = '${QUOTE}'; }
      attributeChangedCallback(name) { console.log('attribute', name); } });
      for (const [of, name] of [[Element.prototype, 'getBoundingClientRect'], [Range.prototype, 'getClientRects'], [window, 'getComputedStyle'], [document, 'createRange']]) {
        const was = of[name]; of[name] = function (...given) { if (!window.ownLook) console.log('asked', name); return was.apply(this, given); }; }`,
    step: `document.adoptedStyleSheets = [new CSSStyleSheet()]; document.querySelector('x-f').connectedCallback()`,
  },
};

/** Hears every event there is, and keeps what the page was told, in order. Comings and goings of windows are the test’s own, and the first picture comes when it comes. */
const EARS = `window.heard = []; window.mutated = [];
const apart = /^(focus|blur|pointer|mouse|visibilitychange|device|pagereveal)/;
for (const key of new Set([...Object.getOwnPropertyNames(window), ...Object.getOwnPropertyNames(HTMLElement.prototype), ...Object.getOwnPropertyNames(Document.prototype)]))
  if (key.startsWith('on') && !apart.test(key.slice(2)))
    for (const target of [window, document]) target.addEventListener(key.slice(2), (event) => heard.push([event.type, event.target?.nodeName ?? 'window', target === window]), true);
for (const type of ['securitypolicyviolation', 'slotchange', 'DOMContentLoaded', 'readystatechange', 'selectionchange']) document.addEventListener(type, () => heard.push([type]), true);
new MutationObserver((all) => mutated.push(...all.map(({ type, target, attributeName }) => [type, target.nodeName, attributeName])))
  .observe(document, { attributes: true, characterData: true, childList: true, subtree: true });`;

/** The page as a server sends it. */
export const pageOf = ({ body, step, back = '', script = '', head = '', html = 'lang="en"' }: Make): string =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Larkfield</title><script nonce="n">${EARS}</script>${head}</head>
<body><h1>Your evening belongs to you again</h1>${COPY}${body}<script nonce="n">${script}
function step() { ${step} } function back() { ${back} }</script></body></html>`;
