/**
 * Reads a Pagefind record directly. Pagefind returns records only as search results: a list that is filtered but
 * not searched would load every word of the index.
 */
export interface Fragment {
  /** From the site's root. */
  url: string;
  content: string;
}

/** Prefix of the JSON in Pagefind 1.5. */
const SIGNATURE = 'pagefind_dcd';
/** First byte of a gzip file; no text begins with it. */
const GZIP = 0x1f;

/** Rejects a missing file, and another format. */
export async function readFragment(address: string): Promise<Fragment> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return parseFragment(await unpacked(await response.blob()));
}

/** A server may send the file unpacked, which Pagefind allows. */
async function unpacked(file: Blob): Promise<string> {
  const [first] = new Uint8Array(await file.slice(0, 1).arrayBuffer());
  if (first !== GZIP) return file.text();
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

export function parseFragment(text: string): Fragment {
  if (!text.startsWith(SIGNATURE)) throw new Error('This is no fragment of Pagefind 1.5');
  return JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
}

export function writeFragment(fragment: Fragment): string {
  return SIGNATURE + JSON.stringify(fragment);
}
