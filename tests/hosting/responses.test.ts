/** What nginx answers with the configuration that ships, for the site as it was built. */
import { request, type IncomingMessage, type RequestOptions } from 'node:http';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { FOR_EVER, headersOf } from '../../src/hosting/headers.ts';
import { RULES_FILE } from '../../src/hosting/next-page.ts';
import { siteAddress } from '../support/browser.ts';
import { listFiles, readPages } from '../support/built-site.ts';

/** A page's address is that of its folder. */
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

const get = (path: string, headers: Record<string, string> = {}) => ask(path, { headers });

/** Bytes as they came over the wire, which `fetch` would unpack. */
function ask(path: string, options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(siteAddress(path), options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** What comes back for text that need not be a request. */
function say(text: string): Promise<string> {
  const { hostname, port } = new URL(siteAddress('/'));
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.end(text));
    socket.on('data', (part) => parts.push(part));
    socket.on('end', () => {
      resolve(Buffer.concat(parts).toString());
    });
    socket.on('error', reject);
  });
}

describe.runIf(inject('hasNginx'))('nginx', () => {
  const files = listFiles('dist').filter((file) => file !== '_headers');

  test('sends every file, with the headers the rules give its path', async () => {
    const wrong: string[] = [];
    for (const file of files) {
      const { status, headers, body } = await get(addressOf(file));
      if (status !== 200) wrong.push(`${file}: ${status}`);
      if (!body.equals(readFileSync(`dist/${file}`))) wrong.push(`${file}: other bytes`);
      for (const [name, value] of Object.entries(headersOf(`/${file}`))) {
        if (headers[name.toLowerCase()] !== value) wrong.push(`${file}: ${name}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("has the page's policy in the header, and who may frame it", async () => {
    for (const { path, root } of readPages()) {
      const own = root.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
      const { headers } = await get(path);
      const framing = path.startsWith('/nhung/') ? '' : "; frame-ancestors 'none'";
      expect(headers['content-security-policy'], path).toBe(`${own ?? ''}${framing}`);
    }
  });

  test('asks nobody who saves data to fetch pages ahead', async () => {
    expect((await get('/', { 'save-data': 'on' })).headers['speculation-rules']).toBeUndefined();
    expect((await get('/')).headers['speculation-rules']).toBe(`"/${RULES_FILE}"`);
  });

  test('lets pages below /nhung/ stand in any frame', async () => {
    const { headers } = await get('/nhung/khong-co/');
    expect(headers['content-security-policy'], 'a page that is not there').toContain(
      "frame-ancestors 'none'",
    );
    expect(headersOf('/nhung/a/')['Content-Security-Policy']).not.toContain('frame-ancestors');
  });

  test('names UTF-8 for everything that is text, compressed or not', async () => {
    const texts = files.filter(
      (file) => file !== RULES_FILE && /\.(?:css|csv|html|js|json|jsonld|svg|txt|xml)$/u.test(file),
    );
    const wrong: string[] = [];
    for (const file of texts) {
      for (const coding of ['', 'gzip', 'br']) {
        const { headers } = await get(addressOf(file), { 'accept-encoding': coding });
        if (!/; charset=utf-8$/u.test(headers['content-type'] ?? '')) {
          wrong.push(`${file} (${coding}): ${headers['content-type'] ?? 'no type'}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('knows the type of every kind of file', async () => {
    const kinds = new Map(files.map((file) => [extname(file), file]));
    const unknown: string[] = [];
    for (const [ending, file] of kinds) {
      const { headers } = await get(addressOf(file));
      if (headers['content-type'] === 'application/octet-stream') unknown.push(ending);
    }
    // Pagefind reads its own files as bytes, whatever they are called.
    const own = ['.pagefind', '.pf_index', '.pf_meta'];
    expect(unknown.filter((ending) => !own.includes(ending))).toEqual([]);
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('hands out the file compressed beforehand as %s, to who asks', async (coding, unpack) => {
    const { headers, body } = await get('/ke-hoach/', { 'accept-encoding': coding });
    const plain = readFileSync('dist/ke-hoach/index.html');
    expect(headers['content-encoding']).toBe(coding);
    expect(headers['vary']).toContain('Accept-Encoding');
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(body.length).toBeLessThan(plain.length / 3);
    expect(unpack(body).equals(plain)).toBe(true);
  });

  test('serves the search index as brotli of its unpacked content, on request', async () => {
    const engine = await get('/pagefind/wasm.unknown.pagefind', { 'accept-encoding': 'br' });
    const file = readFileSync('dist/pagefind/wasm.unknown.pagefind');
    expect(engine.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(engine.body).equals(gunzipSync(file))).toBe(true);
    expect(engine.body.length).toBeLessThan(file.length);
  });

  test('lets a browser keep hashed files for ever and asks about pages each time', async () => {
    const sheet = files.find((file) => file.startsWith('_astro/')) ?? '';
    const texts = files.find((file) => file.startsWith('pagefind/texts/')) ?? '';
    for (const file of [sheet, texts]) {
      expect((await get(`/${file}`)).headers['cache-control'], file).toBe(FOR_EVER);
    }
    for (const coding of ['', 'br', 'gzip']) {
      const first = await get('/', { 'accept-encoding': coding });
      expect(first.headers['cache-control']).toBe('no-cache');
      const again = await get('/', {
        'accept-encoding': coding,
        'if-none-match': first.headers['etag'] ?? '',
      });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      const other = await get('/', { 'accept-encoding': coding, 'if-none-match': '"0-0"' });
      expect(other.status).toBe(200);
    }
  });

  test('leads an address without its last slash to the page', async () => {
    const { status, headers } = await get('/muc-tieu');
    expect(status).toBe(301);
    expect(new URL(headers['location'] ?? '', siteAddress('/')).href).toBe(siteAddress('/muc-tieu/'));
  });

  test.each(['/khong-co/', '/khong-co.csv', '/_astro/', '/pagefind/', '/_astro/khong-co.css', '/a/../../b/'])(
    'answers %s with the 404 page, listing no folder',
    async (path) => {
      const { status, headers, body } = await get(path);
      expect(status).toBe(404);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-cache');
      expect(body.equals(readFileSync('dist/404.html'))).toBe(true);
      const { 'content-security-policy': policy, 'x-content-type-options': sniffing } = headers;
      expect([policy, sniffing]).toEqual([headersOf('/404.html')['Content-Security-Policy'], 'nosniff']);
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'refuses %s with a page of ours that says why, and with what it takes',
    async (method) => {
      for (const path of ['/', '/du-lieu/nguon.csv', '/api/v1/index.json', '/khong-co/']) {
        const { status, headers, body } = await ask(path, { method });
        expect(status, path).toBe(405);
        expect(headers['allow'], path).toBe('GET, HEAD');
        expect(body.equals(readFileSync('dist/loi/yeu-cau/index.html')), path).toBe(true);
        expect(headers['content-security-policy']).toBe(
          headersOf('/loi/yeu-cau/')['Content-Security-Policy'],
        );
      }
    },
  );

  test('sends Allow with a refusal alone', async () => {
    for (const path of ['/', '/khong-co/']) expect((await get(path)).headers['allow']).toBeUndefined();
  });

  test.each([
    ['no request at all', 'xin chào\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['a path cut in the middle of a letter', 'GET /%e HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['a path above the site', 'GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['two lengths', 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n', 400],
    ['an address that is too long', `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 414],
    ['a header that is too long', `GET / HTTP/1.1\r\nHost: a\r\nA: ${'a'.repeat(40_000)}\r\n\r\n`, 400],
    ['a version to come', 'GET / HTTP/9.9\r\nHost: a\r\n\r\n', 505],
    ['an unknown coding', 'GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xyz\r\n\r\n', 501],
  ])('answers %s with a page of ours', async (_, text, status) => {
    const answer = await say(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `, 'u'));
    expect(answer).toContain('<html lang="vi"');
    expect(answer).toContain('Máy chủ không nhận yêu cầu này');
    expect(answer).not.toMatch(/<center>|nginx\/\d/u);
  });

  test('keeps to itself what is written for other hosts', async () => {
    const { status, body } = await get('/_headers');
    expect([status, body.equals(readFileSync('dist/404.html'))]).toEqual([404, true]);
  });

  test('leads a browser that asks for the old icon to ours', async () => {
    const { status, headers } = await get('/favicon.ico');
    expect([status, headers['location']]).toEqual([301, new URL(siteAddress('/favicon.svg')).pathname]);
    expect((await get('/favicon.svg')).status).toBe(200);
  });

  test('says nothing of itself and nothing over plain HTTP that only HTTPS may say', async () => {
    const { headers } = await get('/');
    expect(headers['server']).toBe('nginx');
    expect(headers['strict-transport-security']).toBeUndefined();
  });
});
