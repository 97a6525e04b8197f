import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { cardOf, type Plan, teachingSheetOf } from '@/lib/plan';
import { type HandoutFormatName, writeCard, writeSheet } from '@/lib/report';
import { planFrom } from '../../../kit/plan';

const DATE = '2026-11-25';
const HOSTILE = '<script>alert("1")</script> & “co” *star* | pipe';

const plan = planFrom({
  brand: { name: 'Larkwheel', wrong: ['Lark Wheel'], tone: [{ word: 'Straight', do: 'Give the whole price.', dont: 'Hide a condition.' }] },
  audiences: [{ name: 'Families', needs: ['Know the cost'], avoid: ['drivetrain'] }],
  messages: [
    {
      id: 'rolling',
      priority: 1,
      statement: 'A working bike, always',
      phrasings: ['Ride again tomorrow.'],
      contradictions: ['Repairs take a week'],
      proof: ['fixed'],
    },
    { id: 'hostile', priority: 2, statement: HOSTILE },
    { id: 'gift', priority: 3, statement: 'Give it as a gift', from: '2026-12-01', until: '2026-12-24' },
  ],
  features: [{ name: 'Belt drive', benefit: 'No oil on your trousers' }, { name: 'Display' }],
  claims: [
    { id: 'fixed', text: '96% fixed in a day', status: 'approved', source: 'Service desk', until: '2026-12-31' },
    { id: 'gone', text: 'Fixed on the same day', status: 'retired', replacement: 'Fixed in a day' },
  ],
  terms: [{ use: 'theft cover', insteadOf: ['theft insurance'], why: 'We are no insurer.' }],
  channels: [
    {
      id: 'site',
      name: 'Website',
      type: 'site',
      role: 'Take the order.',
      owner: 'Priya',
      callToAction: 'Choose your bike',
      balance: { benefitShare: { min: 0.3, max: 0.85 } },
      touchpoints: [{ id: 'home', name: 'Home', url: 'https://larkwheel.example/' }],
    },
  ],
  governance: { decides: 'Amara', changeRule: 'By a new revision.', escalation: [{ when: 'A price is wrong', to: 'Priya, within two hours' }] },
});

async function textOf(format: HandoutFormatName, of: Plan = plan): Promise<string> {
  const card = cardOf(of, { channel: 'site', touchpoint: 'home' }, DATE);
  if (!card) throw new Error('no card');
  const { bytes } = await writeCard(card, format);
  if (typeof bytes === 'string') return bytes;
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
}

/** What an agency must find, whatever program it opens the card with. */
const MUST = [
  'A working bike, always',
  'Ride again tomorrow.',
  'Repairs take a week',
  '96% fixed in a day (source: Service desk; until 31 December 2026)',
  'Belt drive',
  'No oil on your trousers',
  'none agreed yet: ask before you name it',
  'Give it as a gift',
  'from 1 December 2026 to 24 December 2026',
  'Choose your bike',
  '30 % to 85 % of the sentences say what people gain',
  'drivetrain',
  'theft insurance',
  'Lark Wheel',
  'Give the whole price.',
  'Hide a condition.',
  'Fixed on the same day',
  'Amara',
  'By a new revision.',
  'A price is wrong',
  'Priya, within two hours',
  'A text of under 60 words owes only the first.',
];

describe('the message card', () => {
  it.each(['html', 'docx', 'markdown'] as const)('says all there is to know as %s', async (format) => {
    const text = await textOf(format);
    for (const words of MUST) expect(text).toContain(words);
    expect(text.indexOf('A working bike'), 'the first message first').toBeLessThan(text.indexOf('alert('));
  });

  it('as HTML lets nothing of the plan become markup, and fetches nothing', async () => {
    const html = await textOf('html');
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; “co”');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/\b(?:src|href)=/);
  });

  it('as Markdown keeps marks of the plan from becoming form', async () => {
    const text = await textOf('markdown');
    expect(text).toContain('\\<script>');
    expect(text).toContain('\\*star\\*');
  });

  it('as Word opens whatever signs the plan holds', async () => {
    const odd = { ...plan, messages: plan.messages.map((message) => ({ ...message, statement: `A bike\u0001\u000B that\nrolls` })) };
    expect(await textOf('docx', odd)).toContain('A bike');
  });

  it('says so where the plan assigns nothing to the place', async () => {
    const bare = {
      ...plan,
      channels: plan.channels.map((channel) => ({ ...channel, touchpoints: channel.touchpoints.map((one) => ({ ...one, messages: [] })) })),
    };
    expect(await textOf('html', bare)).toContain('assigns no message to it today');
  });

  it('is called by its brand and place', async () => {
    const card = cardOf(plan, { channel: 'site', touchpoint: 'home' }, DATE);
    expect(card && (await writeCard(card, 'docx')).name).toBe('larkwheel-message-card-home.docx');
  });
});

describe('the teaching sheet', () => {
  it.each(['html', 'docx', 'markdown'] as const)('has messages, how to say them and how not to, and the facts, as %s', async (format) => {
    const { bytes } = await writeSheet(teachingSheetOf(plan, DATE), format);
    const text = typeof bytes === 'string' ? bytes : (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
    for (const words of [
      'A working bike, always',
      'Ride again tomorrow.',
      'Repairs take a week',
      '96% fixed in a day (until 31 December 2026)',
      'Straight',
      'theft insurance',
      'Amara',
    ])
      expect(text).toContain(words);
    expect(text, 'not due yet').not.toContain('Give it as a gift');
  });
});
