// @ts-expect-error: the scripts are plain Node without types
import { serveSample as serve } from '../../scripts/serve.mjs';

export interface Served {
  port: number;
  /** For Chromium's `--host-resolver-rules`: every `*.test` name leads here, every other name nowhere. */
  hostRules: string;
  close(): Promise<void>;
}

/** The sample brand's pages on 127.0.0.1, or another folder laid out alike (a folder a host name). */
export const serveSample: (options?: { folder?: string; port?: number }) => Promise<Served> = serve;
