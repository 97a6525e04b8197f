import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveSample } from '../../kit/server';

let served: Served;
beforeAll(async () => {
  served = await serveSample();
});
afterAll(() => served.close());

/** As a browser asks whose name rules lead every host here. */
const get = (host: string, path: string) =>
  new Promise<{ status: number; type: string; text: string }>((resolve, reject) => {
    request({ port: served.port, host: '127.0.0.1', path, headers: { host } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', text }));
    })
      .on('error', reject)
      .end();
  });

describe('the sample brand is served', () => {
  test.each([
    ['www.larkwheel.test', '/', 'Larkwheel: an e-bike by the month'],
    ['www.larkwheel.test', '/pricing/', 'Pricing: one monthly price'],
    ['www.larkwheel.test', '/pricing?from=search', 'Pricing: one monthly price'],
    ['go.larkwheel.test', '/commute', 'Get your mornings back'],
    ['GO.Larkwheel.test:8080', '/commute', 'Get your mornings back'],
  ])('%s%s', async (host, path, title) => {
    const { status, type, text } = await get(host, path);
    expect({ status, type }).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
    expect(text).toContain(`<title>${title}`);
  });

  test('styles and pictures with their own types', async () => {
    expect((await get('www.larkwheel.test', '/site.css')).type).toBe('text/css; charset=utf-8');
    expect((await get('www.larkwheel.test', '/img/wren.svg')).type).toBe('image/svg+xml');
  });
});

describe('what is not there is 404', () => {
  test.each([
    ['www.commuterly.test', '/partners/larkwheel'],
    ['www.larkwheel.test', '/nowhere/'],
    ['larkwheel.test', '/'],
    ['www.larkwheel.test', '/../../../plan.yaml'],
    ['www.larkwheel.test', '/..%2f..%2fsample%2fdeviations.json'],
    ['www.larkwheel.test', '/%E0%A4%A'],
    ['..', '/deviations.json'],
    ['', '/deviations.json'],
    ['www.larkwheel.test', '/img/'],
  ])('%s%s', async (host, path) => {
    expect((await get(host, path)).status).toBe(404);
  });
});
