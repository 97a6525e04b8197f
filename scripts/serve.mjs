import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const SAMPLE = fileURLToPath(new URL('../test/fixtures/sample/', import.meta.url));
/** The pages a month later; those that did not change are the first edition's. */
const LATER = fileURLToPath(new URL('../test/fixtures/sample-later/', import.meta.url));

/**
 * Serves the sample brand's pages on 127.0.0.1: each folder of `test/fixtures/sample` is a host name.
 * Resolves to `{ port, hostRules, close }`; give `hostRules` to Chromium as `--host-resolver-rules`,
 * and its plan addresses (`http://www.larkwheel.test/`) work without a name server and reach nothing else.
 * With `later`, the pages are those of a month after.
 */
export async function serveSample({ folder = SAMPLE, later = false, port = 0, headers = {} } = {}) {
  const folders = later ? [LATER, folder] : [folder];
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answer(folders, request, response);
  });
  await new Promise((ready, fail) => server.once('error', fail).listen(port, '127.0.0.1', ready));
  const at = server.address().port;
  return {
    port: at,
    hostRules: `MAP *.test 127.0.0.1:${at}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function answer(folders, request, response) {
  const first = (url) => folders.map((folder) => fileFor(folder, request.headers.host, url)).find(Boolean);
  const file = first(request.url);
  const found = file ?? first('/404.html');
  response.setHeader('cache-control', 'no-store');
  if (!found) return response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.');
  response.writeHead(file ? 200 : 404, { 'content-type': types[extname(found)] ?? 'application/octet-stream' });
  if (request.method === 'HEAD') return response.end();
  createReadStream(found).pipe(response);
}

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** `/pricing/` is `pricing/index.html`, `/commute` is `commute.html`; nothing outside the host's folder. */
function fileFor(folder, host = '', url = '/') {
  const name = host.split(':')[0].toLowerCase();
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name)) return undefined;
  const home = join(folder, name);
  const path = decodePath(new URL(url, 'http://any.test').pathname);
  if (path === undefined) return undefined;
  const wanted = normalize(join(home, path));
  if (wanted !== home && !wanted.startsWith(home + sep)) return undefined;
  return [wanted, join(wanted, 'index.html'), `${wanted}.html`].find((file) => existsSync(file) && statSync(file).isFile());
}

function decodePath(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
