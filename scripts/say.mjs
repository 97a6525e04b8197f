import { spawn } from 'node:child_process';

/** Says one step in one line, on stderr so that a command's own output stays clean. */
export const say = (text) => process.stderr.write(`${text}\n`);

/** Ends the command with one sentence. 2 means: it could not run. */
export function giveUp(sentence, code = 2) {
  say(sentence);
  process.exit(code);
}

/**
 * Runs a program to its end and resolves to `{ code, output }`.
 * `quiet` keeps its output back (returned, not shown); `limitMs` ends it when it takes longer.
 */
export function run(command, args = [], { quiet = false, env = {}, cwd, limitMs } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const timer = limitMs && setTimeout(() => child.kill('SIGKILL'), limitMs);
    child.on('error', (error) => done({ code: 127, output: String(error) }));
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code: code ?? 1, output });
    });
  });
}
