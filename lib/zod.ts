import { z } from 'zod';

/** Zod probes `eval` for speed; our pages forbid it, so it is told not to try. Every schema imports `z` from here. */
z.config({ jitless: true });

export { z };
