/**
 * The file Pagefind keeps of one record. Read without asking Pagefind, which gives a record only as the result of a
 * search: a list that is filtered but not searched would load every word of the index.
 */
export interface Fragment {
  /** From the site's root. */
  url: string;
  content: string;
}

/** What Pagefind 1.5 writes before the JSON. */
const SIGNATURE = 'pagefind_dcd';

/** Rejects where there is no such file, or one of another make. */
export async function readFragment(address: string): Promise<Fragment> {
  const { ok, status, body } = await fetch(address);
  if (!ok || !body) throw new Error(`${address}: ${String(status)}`);
  return parseFragment(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).text());
}

export function parseFragment(text: string): Fragment {
  if (!text.startsWith(SIGNATURE)) throw new Error('This is no fragment of Pagefind 1.5');
  return JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
}
