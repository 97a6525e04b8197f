import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Site {
  /** What each address answers, by host and path (`brand.test/pricing`); may be changed at any time. */
  pages: Record<string, Answer>;
  /** Every request so far: method and address. */
  requests: string[];
  port: number;
  /** For Chromium: every `*.test` name leads here, `nowhere.test` and all else nowhere. */
  hostRules: string;
  close(): Promise<void>;
}

/** Made-up pages on `*.test` host names. What is not there answers 404. */
export async function serveSite(pages: Record<string, Answer> = {}): Promise<Site> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = `${request.headers.host?.split(':')[0]}${new URL(request.url ?? '/', 'http://x').pathname}`;
    requests.push(`${request.method} http://${address}`);
    const answer = site.pages[address];
    if (typeof answer === 'function') return answer(request, response);
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(answer ?? '<!doctype html><title>Not here</title><h1>There is no such page</h1>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const site: Site = {
    pages,
    requests,
    port,
    hostRules: `MAP nowhere.test ~NOTFOUND, MAP *.test 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return site;
}

/** A page of a made-up mail brand with enough words to be judged. */
export const aPage = (heading: string, extra = ''): string => `<!doctype html>
<html lang="en"><head><title>${heading}</title></head><body>
<header><a href="/">Larkfield</a></header>
<main><h1>${heading}</h1>
<p>Larkfield sorts your mail into what needs you today and what can wait, so that the evening belongs to you again.</p>
<p>You answer the few letters that matter and let the rest come back to you on the day you chose for it.</p>
<p>Teams share one list, so nobody answers the same customer twice and nobody is left waiting for a reply.</p>
<a href="/start">Start free</a>${extra}</main>
<footer>Larkfield, Harbour Street 4</footer></body></html>`;
