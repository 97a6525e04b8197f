import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Plan } from '@/lib/plan';
import { type Calibration, calibrate, type Hearing, hear, type Landing, read } from '@/lib/reading';
import { pageFrom } from './page';
import { planFrom } from './plan';

const FOLDER = fileURLToPath(new URL('../quality/pairs/', import.meta.url));
const DATE = '2026-11-15';

/** A message and a passage, with the state a careful reader gives them. */
export interface Pair {
  message: string;
  want: 'present' | 'weak' | 'missing' | 'contradicted';
  /** The passage's HTML; empty where the pair is about `foot` or `menu`. */
  page: string;
  foot?: string;
  menu?: string;
}

/** One invented brand with its pairs, by kind. */
export interface Trade {
  name: string;
  plan: Plan;
  pairs: { id: string; kind: string; pair: Pair }[];
  neutral: string[];
  menu: string[];
  footer: string;
  hearings: Hearing[];
}

interface TradeFile {
  brand: string;
  messages: object[];
  elsewhere: string[];
  neutral: string[];
  menu: string[];
  footer: string;
  pairs: Record<string, Pair[]>;
}

/** The brands of `test/quality/pairs`. */
export const trades = (): Trade[] =>
  readdirSync(FOLDER)
    .sort()
    .map((name) => trade(name.replace(/\.yaml$/, ''), parse(readFileSync(FOLDER + name, 'utf8')) as TradeFile));

function trade(name: string, { brand, messages, elsewhere, neutral, menu, footer, pairs }: TradeFile): Trade {
  const plan = planFrom({ brand: { name: brand }, messages });
  const made = { name, plan, neutral, menu, footer };
  const hearings = elsewhere.map((html, index) => hear(plan, pageFrom(wholePage(made, html), { url: `https://${name}.test/elsewhere-${index}` })));
  const list = Object.entries(pairs).flatMap(([kind, each]) =>
    each.map((pair, index) => ({ id: `${name} · ${kind} ${index + 1} · ${pair.message}`, kind, pair })),
  );
  return { ...made, hearings, pairs: list };
}

/** A passage amid the brand's neutral copy, under its menu and above its footer. */
export function wholePage(
  { neutral, menu, footer }: Pick<Trade, 'neutral' | 'menu' | 'footer'>,
  passage: string,
  { foot = '', more = '' }: { foot?: string; more?: string } = {},
): string {
  const links = [...menu, ...(more ? [more] : [])].map((text) => `<a href="/${text.toLowerCase().replace(/\W+/g, '-')}">${text}</a>`).join(' ');
  const at = Math.ceil(neutral.length / 2);
  return `<body><header><nav>${links}</nav></header><main>${neutral.slice(0, at).join('')}<section>${passage}</section><section>${neutral
    .slice(at)
    .join('')}</section></main><footer><p>${footer} ${foot}</p></footer></body>`;
}

/** The page of a pair. */
export const pageOf = (trade: Trade, { page, foot, menu }: Pair): string => wholePage(trade, page, { foot, more: menu });

/** What the product says of one message on a page of the brand, its other pages known. */
export function verdict(trade: Trade, html: string, message: string): Landing {
  const page = pageFrom(html, { url: `https://${trade.name}.test/page` });
  const calibration: Calibration = calibrate([...trade.hearings, hear(trade.plan, page)]);
  return read(trade.plan, page, { calibration, date: DATE }).landings.find((landing) => landing.message === message) as Landing;
}
