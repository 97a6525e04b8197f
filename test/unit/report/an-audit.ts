import type { Audit, AuditedTouchpoint, Finding, Severity } from '@/lib/audit';
import type { Evidence, Landing } from '@/lib/reading';

/** An invented tea company's audit, with every kind of thing a report has to show. */
const messages: Audit['messages'] = [
  { id: 'fresh', priority: 1, statement: 'Tea that tastes fresh, because it is packed the day you order', kind: 'benefit' },
  { id: 'never-out', priority: 2, statement: 'You never run out: the next tin comes before the last one is empty', kind: 'benefit' },
  { id: 'pause', priority: 3, statement: 'Pause or stop in two taps, with no minimum term', kind: 'benefit' },
  { id: 'homes', priority: 4, statement: 'More than 12,000 homes drink it', kind: 'proof' },
];

const channels = {
  site: {
    channelId: 'site',
    channel: 'Website',
    channelType: 'site',
    funding: 'owned',
    role: 'Explain the promise and take the order',
    owner: 'Priya Sandhu',
  },
  ads: {
    channelId: 'ads',
    channel: 'Paid search',
    channelType: 'landing',
    funding: 'paid',
    role: 'Turn a search into an order',
    owner: 'Studio Nine (agency)',
  },
  store: { channelId: 'store', channel: 'App store', channelType: 'store', funding: 'owned', owner: 'Dev Marchetti' },
  social: { channelId: 'social', channel: 'LinkWork', channelType: 'social', funding: 'owned' },
  mail: { channelId: 'mail', channel: 'Letters', channelType: 'email', funding: 'owned', owner: 'Mina Castellan' },
};

export const quote = (text: string, change: Partial<Evidence> = {}): Evidence => ({
  quote: text,
  surface: 'body',
  block: 1,
  region: 'main',
  selector: { type: 'TextQuoteSelector', exact: text, prefix: '', suffix: '' },
  cues: [],
  ...change,
});

const landing = (message: string, state: Landing['state'], text?: string, change: Partial<Landing> = {}): Landing => ({
  message,
  state,
  certainty: 'confirmed',
  confidence: 0.86,
  evidence: text ? [quote(text)] : [],
  cues: [],
  lost: [],
  ...change,
});

const place = (
  touchpointId: string,
  name: string,
  channel: keyof typeof channels,
  url: string | undefined,
  change: Partial<AuditedTouchpoint>,
): AuditedTouchpoint => ({
  touchpointId,
  name,
  ...channels[channel],
  ...(url && { url }),
  status: 'scanned',
  captureMs: 4.2,
  capturedAt: '2026-11-14T09:12:00.000Z',
  landings: [],
  owed: [],
  balance: { benefitShare: null, counts: { feature: 0, benefit: 0, mixed: 0, proof: 0, cta: 0, other: 0 }, undecided: 0, sentences: [] },
  benefitRange: { min: 0.4, max: 0.7, planned: true },
  facts: [],
  actions: [],
  outcomes: [],
  unseen: [],
  copyWords: 420,
  hearing: {},
  ...change,
});

const owed = (...ids: string[]) =>
  ids.map((message) => ({
    message,
    because: message === 'fresh' ? 'the first message belongs on every touchpoint' : 'the plan assigns it to this channel',
  }));
const balance = (benefit: number, mixed: number, feature: number): AuditedTouchpoint['balance'] => ({
  benefitShare: (benefit + mixed / 2) / (benefit + mixed + feature),
  counts: { feature, benefit, mixed, proof: 2, cta: 3, other: 8 },
  undecided: 2,
  sentences: [],
});

const touchpoints: AuditedTouchpoint[] = [
  place('home', 'Home page', 'site', 'https://tea.example/', {
    landings: [
      landing('fresh', 'present', 'Packed the morning you order, so it still smells of the garden.'),
      landing('never-out', 'present', 'The next tin is on its way before you reach the bottom of this one.', {
        buried: { firstSeenPx: 1900, below: ['pause'] },
      }),
      landing('pause', 'present', 'Pause or stop in two taps.'),
      landing('homes', 'present', 'Poured in more than 12,000 homes.'),
    ],
    owed: owed('fresh', 'never-out', 'pause', 'homes'),
    balance: balance(7, 3, 4),
    unseen: [{ kind: 'frame', what: 'https://player.example/film' }],
  }),
  place('prices', 'Prices', 'site', 'https://tea.example/prices', {
    landings: [
      landing('fresh', 'present', 'Every tin is packed to order.'),
      landing('never-out', 'weak', 'Flexible deliveries.', { lost: ['before the last one is empty'], certainty: 'pleaseCheck' }),
      landing('pause', 'present', 'No minimum term.'),
      landing('homes', 'missing'),
    ],
    owed: owed('fresh', 'never-out', 'pause'),
    balance: balance(2, 2, 9),
  }),
  place('gift', 'Gift landing page', 'ads', 'https://go.tea.example/gift', {
    landings: [
      landing('fresh', 'weak', 'Finest loose leaf tea, beautifully packed.', { lost: ['the day you order'] }),
      landing('never-out', 'missing', 'Deliveries to every address in the country.', { cues: ['No sentence comes near this message'] }),
      landing('pause', 'contradicted', 'The gift plan runs for a minimum term of three months.', {
        contradiction: { kind: 'listed', page: 'The gift plan runs for a minimum term of three months', plan: 'Minimum term of three months' },
      }),
      landing('homes', 'contradicted', 'Join 10,000 happy drinkers.', { contradiction: { kind: 'figure', page: '10,000', plan: '12,000' } }),
    ],
    owed: owed('fresh', 'never-out', 'pause', 'homes'),
    balance: balance(1, 2, 11),
    outcomes: [
      {
        check: 'brand/tagline-variant',
        outcome: 'notJudged',
        reason: 'plan-lacks',
        planPart: 'brand.tagline',
        sentence: 'The plan says nothing about a tagline, so there is nothing to hold the page against.',
      },
    ],
  }),
  place('office', 'Office landing page', 'ads', 'https://go.tea.example/office', {
    landings: [
      landing('fresh', 'missing', 'A wide choice of black, green and herbal teas.', { cues: ['No sentence comes near this message'] }),
      landing('never-out', 'present', 'We notice when you run low and send the next box by ourselves.'),
      landing('pause', 'missing', undefined, { certainty: 'pleaseCheck', cues: ['Only “stop” is near anything here'] }),
      landing('homes', 'weak', 'Loved by thousands.'),
    ],
    owed: owed('fresh', 'never-out', 'pause', 'homes'),
    outcomes: [{ check: 'balance/feature-heavy', outcome: 'failed', reason: 'failed', sentence: 'Cannot read the range' }],
  }),
  place('app', 'App store listing', 'store', 'https://apps.example/tea', {
    landings: [
      landing('fresh', 'present', 'Packed the day you order it.'),
      landing('never-out', 'missing', 'Track each parcel.'),
      landing('pause', 'weak', 'Change your plan in the app.'),
      landing('homes', 'missing'),
    ],
    owed: owed('fresh', 'never-out', 'pause'),
    balance: balance(3, 1, 2),
    benefitRange: { min: 0.25, max: 0.9, planned: false },
  }),
  place('linkwork', 'LinkWork page', 'social', 'https://linkwork.example/tea', {
    status: 'notJudged',
    reason: 'The page asks for a login before it shows its copy.',
    landings: messages.map(({ id }) => landing(id, 'notJudged')),
  }),
  place('welcome', 'Welcome letter', 'mail', undefined, {
    status: 'notScanned',
    reason: 'It has no address in the plan: paste its copy.',
    capturedAt: undefined,
    captureMs: undefined,
  }),
];

const words: Record<string, [string, string]> = {
  'message/contradicted': ['The page says otherwise', 'Someone who meets both will believe neither.'],
  'message/missing': ['A planned message is missing', 'Whoever arrives here never meets it, however often other channels say it.'],
  'message/weak': ['A planned message is only half said', 'Half a message is easily read as another one.'],
  'message/buried': ['A planned message comes too late on the page', 'Many visitors never scroll that far.'],
  'balance/feature-heavy': ['More features than benefits', 'Readers learn what it does and not why they should care.'],
  'across/facts-inconsistent': ['The same fact with different values', 'Whoever meets two figures trusts neither.'],
  'plan/feature-without-benefit': ['A feature without its benefit', 'Nobody can write the benefit if the plan does not name it.'],
  'brand/tagline-variant': ['A variant of the tagline', 'A tagline works by being the same everywhere.'],
};

let rank = 0;
function found(
  check: string,
  at: string | undefined,
  severity: Severity,
  message: string | undefined,
  says: string,
  evidence: Evidence[],
  todo: string,
  change: Partial<Finding> = {},
): Finding {
  const one = touchpoints.find(({ touchpointId }) => touchpointId === at);
  const scope = check.startsWith('plan/') ? 'plan' : check.startsWith('across/') ? 'across' : 'page';
  const because = one?.owed.find((debt) => debt.message === message)?.because;
  rank += 1;
  return {
    fingerprint: `${check} ${at ?? ''} ${message ?? ''}`,
    check,
    scope,
    element: 'strategy',
    severity,
    certainty: 'confirmed',
    title: words[check]?.[0] ?? check,
    why: words[check]?.[1] ?? '',
    says,
    evidence,
    todo,
    rank,
    ...(message && { about: { message } }),
    ...(one && { touchpointId: one.touchpointId, touchpoint: one.name, channelId: one.channelId, channel: one.channel }),
    ...(one?.owner ? { owner: one.owner } : scope === 'plan' && { owner: 'Helen Achterberg' }),
    ...(because && { because }),
    ...change,
  };
}

const values = [
  { touchpoint: 'Home page', quote: 'Poured in more than 12,000 homes.' },
  { touchpoint: 'Gift landing page', quote: 'Join 10,000 happy drinkers.' },
];
const decided = (kind: 'dismissed' | 'assigned', change: object = {}) => ({
  id: kind,
  planId: 'tea',
  fingerprint: '',
  kind,
  by: 'Ada Wren',
  at: '2026-11-12T10:00:00.000Z',
  ...change,
});

const findings: Finding[] = [
  found(
    'message/contradicted',
    'gift',
    'critical',
    'pause',
    'The page says “The gift plan runs for a minimum…”, against “Pause or stop in two taps…”.',
    [quote('The gift plan runs for a minimum term of three months.', { heading: 'The small print' })],
    'Take the sentence off the page: the plan names it as something that must not be said.',
  ),
  found(
    'message/contradicted',
    'gift',
    'serious',
    'homes',
    'The page says “10,000”; the plan says “12,000”.',
    [quote('Join 10,000 happy drinkers.')],
    'Put the planned figure on the page, or correct the plan if the page is right.',
  ),
  found(
    'message/missing',
    'office',
    'critical',
    'fresh',
    '“Tea that tastes fresh, because it is packed the day…” is nowhere on this page.',
    [quote('A wide choice of black, green and herbal teas.', { cues: ['The closest sentence here'] })],
    'Add it in agreed words: “Packed the day you order”',
  ),
  found(
    'message/missing',
    'gift',
    'serious',
    'never-out',
    '“You never run out: the next tin comes before…” is nowhere on this page.',
    [quote('Deliveries to every address in the country.', { cues: ['The closest sentence here'] })],
    'Add it in agreed words: “The next tin comes before the last one is empty”',
  ),
  found(
    'message/missing',
    'app',
    'serious',
    'never-out',
    '“You never run out: the next tin comes before…” is nowhere on this page.',
    [quote('Track each parcel.', { cues: ['The closest sentence here'] })],
    'Add it in agreed words: “The next tin comes before the last one is empty”',
  ),
  found(
    'message/missing',
    'office',
    'moderate',
    'pause',
    '“Pause or stop in two taps, with no minimum term” is nowhere on this page.',
    [],
    'Add it in agreed words: “Pause or stop in two taps”',
    { certainty: 'pleaseCheck' },
  ),
  found(
    'message/weak',
    'gift',
    'serious',
    'fresh',
    'Only part of “Tea that tastes fresh…” is here; “the day you order” is lost.',
    [quote('Finest loose leaf tea, beautifully packed.')],
    'Say “the day you order” too; agreed words: “Packed the day you order”',
  ),
  found(
    'message/weak',
    'app',
    'moderate',
    'pause',
    '“Pause or stop in two taps, with no minimum term” is only hinted at here.',
    [quote('Change your plan in the app.')],
    'Say it in full; agreed words: “Pause or stop in two taps”',
    { decision: decided('assigned', { to: 'Lena Ortiz' }) as never },
  ),
  found(
    'message/weak',
    'office',
    'moderate',
    'homes',
    '“More than 12,000 homes drink it” is only hinted at here.',
    [quote('Loved by thousands.')],
    'Say it in full',
    { decision: decided('dismissed', { reason: 'Offices are no homes', until: '2027-02-01' }) as never },
  ),
  found(
    'message/buried',
    'home',
    'minor',
    'never-out',
    '“You never run out: the next tin…” comes only after “Pause or stop in two taps…”.',
    [quote('The next tin is on its way before you reach the bottom of this one.')],
    'Move it above the messages the plan ranks lower.',
  ),
  found(
    'balance/feature-heavy',
    'gift',
    'serious',
    undefined,
    'One sentence in seven says what the buyer gains; the plan asks for 40 to 70 %.',
    [
      quote('Loose leaf, 100 g, resealable tin with an inner lid and a paper label made of tea fibre, shipped in a box of recycled board.'),
      quote('Twelve varieties.'),
    ],
    'Give each of these sentences the benefit the plan pairs with it.',
  ),
  found(
    'across/facts-inconsistent',
    undefined,
    'serious',
    undefined,
    'Home page says 12,000 homes; Gift landing page says 10,000.',
    values.map((one) => quote(one.quote, { touchpoint: one.touchpoint })),
    'Use one figure everywhere: 12,000 is the planned one.',
    { values },
  ),
  found(
    'plan/feature-without-benefit',
    undefined,
    'minor',
    undefined,
    'The feature “Resealable tin” has no benefit in the plan.',
    [quote('Resealable tin', { surface: 'plan', field: 'features[2]', block: undefined, selector: undefined })],
    'Write down what the customer gains from it.',
  ),
];

export const anAudit = (): Audit => ({
  id: 'living:tea',
  planId: 'tea',
  brand: 'Hollow Hill Tea',
  revision: 7,
  engine: '1',
  date: '2026-11-15',
  judgedAt: '2026-11-15T09:00:00.000Z',
  messages: structuredClone(messages),
  touchpoints: structuredClone(touchpoints),
  findings: structuredClone(findings),
  outcomes: [
    {
      check: 'brand/tagline-variant',
      outcome: 'notJudged',
      reason: 'plan-lacks',
      planPart: 'brand.tagline',
      sentence: 'The plan says nothing about a tagline, so there is nothing to hold the page against.',
    },
  ],
  catalogue: Object.entries(words).map(([id, [title, why]]) => ({ id, title, why, scope: 'page', element: 'strategy', severity: 'moderate' })),
  calibration: { best: {} },
  coverage: { planned: 7, scanned: 5, notScanned: 1, notJudged: 1 },
  score: {
    value: 0.54,
    because:
      'Of 17 messages owed on 5 of 7 touchpoints, 8 are there and 3 half there (a half counts half). Weighed by priority (first 1, second 1/2, third 1/3 …) that makes 54 %. 2 more wait for someone to check and are not counted.',
  },
  thresholds: { scoreNeedsCoverage: 0.5, weakCounts: 0.5 },
});
