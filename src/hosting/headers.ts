/** Response headers of each file, by its path. All configurations of hosts are generated from here. */
import { fixedHeaders, responsePolicy } from './security.ts';

/** Files with a content hash in the name. */
export const HASHED = '/(?:_astro/[^/]+|pagefind/(?:.+/)?[^/]+\\.pf_(?:meta|index|fragment|filter))$';

export const FOR_EVER = 'public, max-age=31536000, immutable';

/** Cached, but revalidated on every request: corrections appear at once. */
export const ASK_FIRST = 'no-cache';

/**
 * Readable by scripts of other sites: open data, its API, pictures, earlier publications, the feed. Whole
 * folders, pages included: a host that reads `_headers` takes a hundred rules at most.
 */
export const OPEN = '/(?:api|cap-nhat|du-lieu|hinh|phien-ban)/';

/** `path`: a path of the site; for a page, its folder or its `index.html`. */
export function headersOf(path: string): Record<string, string> {
  return {
    'Content-Security-Policy': responsePolicy(path),
    ...fixedHeaders,
    'Cache-Control': new RegExp(HASHED, 'u').test(path) ? FOR_EVER : ASK_FIRST,
    ...(new RegExp(OPEN, 'u').test(path) ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}
