import { browser } from 'wxt/browser';
import { LONGEST_QUOTE } from '@/lib/plan';
import { StoreError, storeProblem } from '@/lib/store';
import { bad, good, type Outcome, type Problem } from '../problem';
import { z } from '../zod';
import type { Answers } from './answers';
import { MOST_ADDRESSES } from './scan/addresses';

/** Who may send a message: our own pages, or the watcher that stands in a page the person granted. */
type From = 'pages' | 'watcher';

const message = <Data extends z.ZodType>(data: Data, from: From = 'pages') => ({ data, from });
const jobId = z.strictObject({ jobId: z.string().min(1).max(80) });
const id = z.string().min(1).max(80);
const planId = id;
const address = z.url({ protocol: /^https?$/ }).max(2048);
const by = z.string().trim().min(1).max(200);
const verdict = z.enum(['says', 'half', 'not']);
/** Longest selection that is judged by itself; characters. */
export const MOST_WORDS = 8_000;

/** Longest plan as text, characters. A plan of two hundred touchpoints has some 200,000. */
const MOST_PLAN = 5_000_000;

/** Longest text that is searched for addresses, characters. */
export const MOST_PASTED = 2_000_000;

/** Longest receipt, characters; one of a thousand pages has some 400,000. */
export const MOST_RECEIPT = 10_000_000;

/** Everything one context can ask of the background. The receiver parses; nothing else is heard. */
export const messages = {
  /** Reads the page in this tab and answers when the verdict is stored. */
  'page/read': message(z.strictObject({ tabId: z.int() })),
  /** The watcher's only word: the page has come to rest, or moved on within itself. */
  'page/settled': message(z.strictObject({ url: z.string().max(8192) }), 'watcher'),
  'plan/load': message(z.strictObject({ text: z.string(), fileName: z.string().max(400), author: z.string().max(200) })),
  /** What the stored pages say today, as a proposal for a plan; nothing is stored. */
  'plan/propose': message(z.strictObject({ planId })),
  /** Which checks each part of a plan makes possible. */
  'plan/parts': message(z.strictObject({})),
  /**
   * What another plan, as the text of a JSON file or a revision, would do to the verdicts of the revision in force or of `from`,
   * judged on the stored pages. Answers after a moment with how far it has come; asked again, it goes on.
   */
  'plan/wouldChange': message(z.strictObject({ planId, from: z.int().min(1).optional(), to: z.union([z.int().min(1), z.string().max(MOST_PLAN)]) })),
  /** The person chose another plan, deleted one, or decided something: rows and badges of open tabs follow. */
  'tabs/refresh': message(z.strictObject({})),
  rejudge: message(z.strictObject({ planId })),
  'scan/start': message(
    z.strictObject({
      planId,
      touchpointIds: z.array(z.string()).optional(),
      /** Pages by address in place of touchpoints; those the plan does not name are held against this channel. */
      addresses: z.array(address).min(1).max(MOST_ADDRESSES).optional(),
      channelId: id.optional(),
      /** Windows at once, 1 to 6. */
      concurrency: z.int().min(1).max(6).optional(),
    }),
  ),
  'scan/pause': message(jobId),
  'scan/resume': message(jobId),
  'scan/stop': message(jobId),
  /** Leaves out what is in hand. */
  'scan/skip': message(jobId),
  /** A new scan of what this one could not read for a reason that may have passed. */
  'scan/retry': message(jobId),
  /** The addresses of a sitemap, or of pasted text, that a scan of this plan may read. */
  'scan/list': message(z.union([z.strictObject({ planId, sitemap: address }), z.strictObject({ planId, text: z.string().max(MOST_PASTED) })])),
  /** Answers once more than `seen` touchpoints are done, or the scan has ended; after ten seconds at the latest. */
  'scan/progress': message(z.strictObject({ jobId: z.string().min(1).max(80), seen: z.int().min(-1) })),
  /** Signs the audit as it stands: a copy under this name that nothing changes any more. */
  'audit/finish': message(z.strictObject({ planId, name: z.string().trim().min(1).max(200), by, note: z.string().trim().max(2000).optional() })),
  /** Compares two audits, unless that was done; answers when what differs is stored. `living` is the audit that goes on. */
  'time/compare': message(z.strictObject({ planId, beforeId: id, afterId: id })),
  /** A touchpoint over time, each content judged by today's plan. */
  'time/page': message(z.strictObject({ planId, touchpointId: id })),
  /** What is due: the review, pages to be read again, messages and claims about to end. */
  'time/alarms': message(z.strictObject({ planId })),
  'report/write': message(z.strictObject({ planId, formats: z.array(z.string()).min(1), includeTexts: z.boolean().optional() })),
  /** What the audit attests of the pages of a channel, of an owner, or of all. */
  'receipt/write': message(
    z.strictObject({ planId, by: z.string().max(200), channelId: id.optional(), owner: z.string().min(1).max(300).optional() }),
  ),
  /** Holds a receipt's text against what is stored. */
  'receipt/check': message(z.strictObject({ planId, text: z.string().max(MOST_RECEIPT) })),
  /** Sentences of all stored pages that a person might judge for a message, best first. */
  'teach/candidates': message(z.strictObject({ planId, message: id })),
  /** Keeps what a person said of a sentence, judges all stored pages by it, answers with what changed. */
  'teach/answer': message(
    z.strictObject({ planId, message: id, verdict, quote: z.string().trim().min(1).max(LONGEST_QUOTE), touchpointId: id.optional(), by }),
  ),
  'teach/undo': message(z.strictObject({ planId, lessonId: id })),
  /** What the person has marked on the page in this tab. */
  'teach/selection': message(z.strictObject({ tabId: z.int() })),
  'agree/questions': message(z.strictObject({ planId })),
  'agree/finish': message(
    z.strictObject({
      planId,
      by,
      answers: z
        .array(z.strictObject({ message: id, touchpointId: id, said: verdict }))
        .min(1)
        .max(40),
    }),
  ),
  /** Keeps copy without an address and judges it; a touchpoint of the plan, or apart from it against the channel the snapshot names. */
  'draft/keep': message(z.strictObject({ planId, touchpointId: id.optional(), snapshot: z.unknown() })),
  /** Holds a few words against the plan by themselves; nothing is stored. */
  'words/judge': message(z.strictObject({ planId, words: z.string().trim().min(1).max(MOST_WORDS), touchpointId: id.optional() })),
} as const;

export type MessageType = keyof typeof messages;
export type Data<Type extends MessageType> = z.output<(typeof messages)[Type]['data']>;

export type Answer<Type extends MessageType> = Type extends keyof Answers ? Answers[Type] : undefined;

export interface Sender {
  tabId?: number;
  windowId?: number;
  url?: string;
}
export type Handlers = { [Type in MessageType]: (data: Data<Type>, sender: Sender) => Promise<Outcome<Answer<Type>>> };

/** Asks the background for something. Answers with a problem where it cannot be asked. */
export async function send<Type extends MessageType>(type: Type, data: Data<Type>): Promise<Outcome<Answer<Type>>> {
  try {
    const answer = (await browser.runtime.sendMessage({ type, data })) as Outcome<Answer<Type>> | undefined;
    return answer ?? bad(unheard);
  } catch {
    return bad(unheard);
  }
}

/** Hears messages from now on; call once, synchronously, when the background starts. */
export function receive(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((raw, sender, respond) => {
    const heard = open(raw, sender);
    if (!heard.ok) {
      respond(heard);
      return false;
    }
    const { type, data } = heard.value;
    const handle = handlers[type] as (data: unknown, sender: Sender) => Promise<Outcome<unknown>>;
    handle(data, { tabId: sender.tab?.id, windowId: sender.tab?.windowId, url: sender.url }).then(respond, (error: unknown) =>
      respond(bad(error instanceof StoreError ? storeProblem(error) : unexpected(error))),
    );
    return true;
  });
}

type Raw = { id?: string | undefined; url?: string | undefined; tab?: { id?: number | undefined } | undefined; frameId?: number | undefined };

/** Checks sender and content; what does not fit is answered with a problem and reaches no handler. */
export function open(raw: unknown, sender: Raw): Outcome<{ type: MessageType; data: unknown }> {
  if (sender.id !== browser.runtime.id) return bad(refused);
  const envelope = z.strictObject({ type: z.string(), data: z.unknown() }).safeParse(raw);
  if (!envelope.success || !Object.hasOwn(messages, envelope.data.type)) return bad(refused);
  const type = envelope.data.type as MessageType;
  if (messages[type].from !== whoIs(sender)) return bad(refused);
  const data = messages[type].data.safeParse(envelope.data.data);
  if (!data.success) return bad({ ...refused, where: data.error.issues[0]?.path.join('.') || type });
  return good({ type, data: data.data });
}

function whoIs(sender: Raw): From | 'nobody' {
  if (sender.url?.startsWith(browser.runtime.getURL('/'))) return 'pages';
  return sender.tab && sender.frameId === 0 ? 'watcher' : 'nobody';
}

const refused: Problem = { code: 'message/refused', what: 'Throughline was asked for something it does not know.', mend: 'Reload this page.' };
const unheard: Problem = { code: 'message/unheard', what: 'Throughline’s background did not answer.', mend: 'Reload this page and try again.' };

/** A defect of ours: told, never swallowed. */
export const unexpected = (error: unknown): Problem => ({
  code: 'unexpected',
  what: 'Something went wrong inside Throughline.',
  where: String(error instanceof Error ? error.message : error).split('\n')[0],
  mend: 'Try again. If it happens again, please report it with this line.',
});
