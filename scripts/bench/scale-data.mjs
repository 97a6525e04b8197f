/** A made-up brand as large as is wanted: so many touchpoints in eight channels, each read once a month, its copy changing a little. */
const CHANNELS = ['Website', 'Landing pages', 'Help', 'Partners', 'Shops', 'Newsletter', 'Adverts', 'Blog'];

const says = [
  'Built to be mended, every part can be ordered',
  'We take the old one back',
  'Put together without tools',
  'Oiled twice a year, it outlasts the house it was bought for',
  'Delivered on the day you choose',
];

/** The plan file. */
export const scalePlan = (touchpoints) => `throughlinePlan: 1
brand: { name: Hollin, tagline: "Made to be mended" }
messages:
${says.map((statement, at) => `  - { id: m${at}, priority: ${at + 1}, statement: ${JSON.stringify(statement)} }`).join('\n')}
features: [{ id: parts, name: Spare parts, benefit: You never throw it away }]
claims: [{ id: shops, text: 40 shops, status: approved, source: Shop list }, { id: old, text: 25 shops, status: retired }]
channels:
${CHANNELS.map((name, at) => channel(name, at, touchpoints)).join('\n')}
`;

const channel = (name, at, touchpoints) => {
  const mine = Array.from({ length: touchpoints }, (_, index) => index).filter((index) => index % CHANNELS.length === at);
  const lines = mine.map((index) => `      - { id: t${index}, name: ${name} ${index}, url: "https://hollin.test/${at}/${index}" }`);
  return `  - id: c${at}\n    name: ${name}\n    type: ${at === 1 ? 'landing' : 'site'}\n    owner: Team ${at % 3}\n    touchpoints:${lines.length ? `\n${lines.join('\n')}` : ' []'}`;
};

/**
 * Puts the pages of every month into the store; runs in a page of the extension and therefore holds all it needs. About 350 words a
 * page. Of ten blocks one changes from month to month, so that every month has a content of its own.
 */
export async function fillStore({ planId, touchpoints, months, channels }) {
  const things = ['lamp', 'kettle', 'bench', 'basket', 'ladder', 'blanket', 'mirror', 'shelf', 'clock', 'stool'];
  const rooms = ['kitchen', 'hall', 'garden', 'study', 'attic', 'porch', 'cellar'];
  const sentences = [
    (thing, room) => `The ${thing} for the ${room} is built to be mended, and every part of it can be ordered by itself.`,
    (thing, room) => `We made this ${thing} after asking people what breaks first in a ${room}, and began there.`,
    (thing) => `Oiled twice a year, the ${thing} outlasts the house it was bought for.`,
    (thing, room) => `It comes flat, is put together without tools, and fits a ${room} of any size.`,
    (thing) => `Send the old ${thing} back and we take it apart for those who need a part of it.`,
  ];
  const open = await new Promise((done) => {
    const asked = indexedDB.open('throughline');
    asked.onsuccess = () => done(asked.result);
  });
  for (let month = 0; month < months; month += 1) {
    const work = open.transaction('snapshots', 'readwrite');
    for (let at = 0; at < touchpoints; at += 1) work.objectStore('snapshots').put(row(at, month));
    await new Promise((done) => {
      work.oncomplete = done;
    });
  }
  open.close();

  function row(at, month) {
    const seen = new Date(Date.UTC(2024, month, 3, 9, 0, at)).toISOString();
    const thing = things[at % things.length];
    const room = rooms[at % rooms.length];
    const url = `https://hollin.test/${at % channels}/${at}`;
    const blocks = Array.from({ length: 30 }, (_, index) => block(index, text(index)));
    return { hash: hash(at, month), planId, touchpointId: `t${at}`, url, firstSeenAt: seen, lastSeenAt: seen, snapshot: page() };

    function text(index) {
      if (index === 0) return `The ${thing} for your ${room}`;
      if (index % 10 === 3) return `In ${40 - (month % 3)} shops since month ${month + 1}, and number ${at} of its kind.`;
      return `${sentences[(index + at) % 5](thing, room)} ${sentences[(index + at + 2) % 5](things[(at + index) % 10], room)}`;
    }
    function block(index, words) {
      return {
        text: words,
        role: index ? 'paragraph' : 'heading',
        ...(index ? { under: 0 } : { level: 1 }),
        region: 'main',
        prominence: { size: index ? 16 : 32, weight: index ? 400 : 700, firstScreen: index < 6 },
        place: { top: index * 60, left: 0, width: 800, height: 50 },
      };
    }
    function page() {
      return {
        snapshot: 1,
        url,
        capturedAt: seen,
        title: text(0),
        openGraph: {},
        twitter: {},
        structuredData: [],
        viewport: { width: 1280, height: 800 },
        documentHeight: 2000,
        visibility: 'visible',
        blocks,
        spoken: [],
        unseen: [],
        asks: { password: false, cookieChoice: false, humanCheck: false },
        captureMs: 2,
      };
    }
  }

  /** As long as a real one, and as little to be packed. */
  function hash(at, month) {
    let state = (at + 1) * 2654435761 + month * 40503;
    return Array.from({ length: 8 }, () => {
      state = Math.imul(state ^ (state >>> 15), 2246822519) + 1;
      return (state >>> 0).toString(16).padStart(8, '0');
    }).join('');
  }
}

export const SCALE_CHANNELS = CHANNELS.length;
