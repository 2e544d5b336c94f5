/**
 * Bytes of one visit with an empty cache, until the network is idle: bodies only, each address once,
 * compressible files as with `gzip -9`. Without the site's icon, which Eleventy lacks.
 */
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

export interface Weight {
  /** HTML and style, including inline scripts. */
  page: number;
  script: number;
  font: number;
  all: number;
  requests: number;
  /** Of these, to other hosts. */
  elsewhere: number;
}

type Kind = 'page' | 'script' | 'font' | 'other';

export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const addresses = await visit(browser, url);
  const bodies = await Promise.all(addresses.map(measure));
  const sum = (kind?: Kind) =>
    bodies.reduce((total, body) => total + (!kind || body.kind === kind ? body.bytes : 0), 0);
  return {
    page: sum('page'),
    script: sum('script'),
    font: sum('font'),
    all: sum(),
    requests: addresses.length,
    elsewhere: addresses.filter((address) => new URL(address).origin !== new URL(url).origin).length,
  };
}

async function visit(browser: Browser, url: string): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const addresses = new Set<string>();
  context.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith('http') && !pathname.includes('favicon')) addresses.add(request.url());
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  // Starlight loads its search when the browser is idle.
  await page.waitForTimeout(2000);
  await context.close();
  return [...addresses];
}

async function measure(address: string): Promise<{ kind: Kind; bytes: number }> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const body = new Uint8Array(await response.arrayBuffer());
  const bytes = Math.min(body.length, gzipSync(body, { level: 9 }).length);
  return { kind: kindOf(response.headers.get('content-type') ?? ''), bytes };
}

function kindOf(contentType: string): Kind {
  if (/^text\/(?:html|css)/u.test(contentType)) return 'page';
  if (contentType.includes('javascript')) return 'script';
  return contentType.includes('font') ? 'font' : 'other';
}
