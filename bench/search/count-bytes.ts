/** Bytes sent to a browser by nginx with our configuration: bodies only, each address once. */
import type { BrowserContext } from 'playwright-core';
import { brotliCopy } from '../../src/hosting/compress.ts';

export interface Sent {
  /** Everything, including the page itself. */
  all: number;
  /** Without the parts of any page: its HTML, its style, its icon. */
  search: number;
}

const DRESS = /(?:\/|\.html|\.css|\.svg|\.ico)$/u;

/** Starts counting; each call of the returned function returns the bytes since the previous call. */
export function countBytes(context: BrowserContext): () => Promise<Sent> {
  const seen = new Set<string>();
  let fresh: string[] = [];
  context.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    const address = origin + pathname;
    if (seen.has(address) || !address.startsWith('http')) return;
    seen.add(address);
    fresh.push(address);
  });
  return async () => {
    const addresses = fresh;
    fresh = [];
    const sizes = await Promise.all(addresses.map(compressedSize));
    const sum = (keep: (address: string) => boolean) =>
      sizes.reduce((total, size, at) => total + (keep(addresses[at] ?? '') ? size : 0), 0);
    return { all: sum(() => true), search: sum((address) => !DRESS.test(address)) };
  };
}

const sizes = new Map<string, Promise<number>>();

function compressedSize(address: string): Promise<number> {
  const known = sizes.get(address) ?? measure(address);
  sizes.set(address, known);
  return known;
}

async function measure(address: string): Promise<number> {
  const body = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const copy = await brotliCopy(new URL(address).pathname, body);
  // A file that does not shrink is sent uncompressed.
  return Math.min(body.length, copy.length);
}
