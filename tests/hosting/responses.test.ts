/** What nginx answers with the configuration that ships, for the site as it was built. */
import { request, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { FOR_EVER, headersOf } from '../../src/hosting/headers.ts';
import { siteAddress } from '../support/browser.ts';
import { listFiles, readPages } from '../support/built-site.ts';

/** A page's address is that of its folder. */
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** Bytes as they came over the wire, which `fetch` would unpack. */
function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(siteAddress(path), { headers }, (response) => {
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

  test("says in its policy what the page's own says, and who may frame it", async () => {
    for (const { path, root } of readPages()) {
      const own = root.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
      const { headers } = await get(path);
      const framing = path.startsWith('/nhung/') ? '' : "; frame-ancestors 'none'";
      expect(headers['content-security-policy'], path).toBe(`${own ?? ''}${framing}`);
    }
  });

  test('lets pages below /nhung/ stand in any frame', async () => {
    const { headers } = await get('/nhung/khong-co/');
    expect(headers['content-security-policy'], 'a page that is not there').toContain(
      "frame-ancestors 'none'",
    );
    expect(headersOf('/nhung/a/')['Content-Security-Policy']).not.toContain('frame-ancestors');
  });

  test('names UTF-8 for everything that is text, compressed or not', async () => {
    const texts = files.filter((file) => /\.(?:css|csv|html|js|json|jsonld|svg|txt|xml)$/u.test(file));
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
    const own = ['.pagefind', '.pf_filter', '.pf_fragment', '.pf_index', '.pf_meta'];
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

  test('hands out the search index as brotli of what is in it, to who asks', async () => {
    const engine = await get('/pagefind/wasm.unknown.pagefind', { 'accept-encoding': 'br' });
    const file = readFileSync('dist/pagefind/wasm.unknown.pagefind');
    expect(engine.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(engine.body).equals(gunzipSync(file))).toBe(true);
    expect(engine.body.length).toBeLessThan(file.length);
  });

  test('lets a browser keep hashed files for ever and asks about pages each time', async () => {
    const sheet = files.find((file) => file.startsWith('_astro/')) ?? '';
    const fragment = files.find((file) => file.startsWith('pagefind/fragment/')) ?? '';
    for (const file of [sheet, fragment]) {
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

  test('says nothing of itself and nothing over plain HTTP that only HTTPS may say', async () => {
    const { headers } = await get('/');
    expect(headers['server']).toBe('nginx');
    expect(headers['strict-transport-security']).toBeUndefined();
  });
});
