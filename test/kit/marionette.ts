import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';

export type Send = (command: string, parameters?: object) => Promise<unknown>;

/**
 * Firefox's own remote control: commands as `[0, number, name, parameters]`, answers as `[1, number, error, result]`, each with its
 * length and a colon before it. Waits until the browser in this profile listens.
 */
export async function marionette(profile: string, browser: ChildProcess): Promise<Send> {
  const waiting = new Map<number, { done(result: unknown): void; fail(error: Error): void }>();
  let last = 0;
  let heard = Buffer.alloc(0);
  let greet = () => {};
  const greeted = new Promise<void>((done) => {
    greet = done;
  });
  const socket = connect(await portOf(profile, browser), '127.0.0.1');
  const end = () => {
    for (const { fail } of waiting.values()) fail(new Error('Firefox has gone.'));
    waiting.clear();
  };
  socket.on('error', end).on('close', end);
  socket.on('data', (chunk) => {
    heard = Buffer.concat([heard, chunk]);
    for (;;) {
      const colon = heard.indexOf(':');
      const length = Number(heard.subarray(0, colon));
      if (colon < 0 || heard.length < colon + 1 + length) return;
      take(JSON.parse(heard.subarray(colon + 1, colon + 1 + length).toString()));
      heard = heard.subarray(colon + 1 + length);
    }
  });
  await greeted;
  return (command, parameters = {}) =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, { done, fail });
      const text = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });

  function take(message: unknown): void {
    if (!Array.isArray(message)) return greet();
    const [, number, error, result] = message;
    const asked = waiting.get(number);
    waiting.delete(number);
    if (error) asked?.fail(new Error(`${error.error}: ${error.message}`));
    else asked?.done(result);
  }
}

async function portOf(profile: string, browser: ChildProcess): Promise<number> {
  for (let tries = 0; tries < 1200; tries += 1) {
    if (browser.exitCode !== null) throw new Error('Firefox did not start.');
    const port = Number(read(join(profile, 'MarionetteActivePort')));
    if (port) return port;
    await rest(50);
  }
  throw new Error('Firefox does not listen.');
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
