/** What a server sends with each file of the site, by its path. Every configuration for a host is made from here. */
import { rulesHeader, RULES_FILE, RULES_TYPE } from './next-page.ts';
import { fixedHeaders, responsePolicy } from './security.ts';

/** Files with a content hash in the name. */
export const HASHED = '/(?:_astro/[^/]+|pagefind/(?:[^/]+\\.pf_meta|index/[^/]+|texts/[^/]+))$';

export const FOR_EVER = 'public, max-age=31536000, immutable';

/** Cached, but revalidated on every request: corrections appear at once. */
export const ASK_FIRST = 'no-cache';

/**
 * Readable by scripts of other sites: open data, its API, pictures, earlier publications, the feed. Whole
 * folders, pages included: a host that reads `_headers` takes a hundred rules at most.
 */
export const OPEN = '/(?:api|cap-nhat|du-lieu|hinh|phien-ban)/';

/**
 * `path` is a path of the site; a page's is that of its folder or its `index.html`. `base` is the path the site is
 * served from, with a slash at its end.
 */
export function headersOf(path: string, base = '/'): Record<string, string> {
  return {
    'Content-Security-Policy': responsePolicy(path),
    ...fixedHeaders,
    ...rulesHeader(base),
    'Cache-Control': new RegExp(HASHED, 'u').test(path) ? FOR_EVER : ASK_FIRST,
    ...(new RegExp(OPEN, 'u').test(path) ? { 'Access-Control-Allow-Origin': '*' } : {}),
    ...(path === `/${RULES_FILE}` ? { 'Content-Type': RULES_TYPE } : {}),
  };
}
