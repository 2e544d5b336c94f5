/**
 * The next page at once: while a reader rests on a link, or presses it, the browser fetches the page behind it. No
 * script: a response header names this file. https://html.spec.whatwg.org/multipage/speculative-loading.html
 */

/** Its name at the root of the site. */
export const RULES_FILE = 'trang-ke-tiep.json';

/** Browsers take the rules of no other type. */
export const RULES_TYPE = 'application/speculationrules+json';

/** `base` is the path the site is served from, with a slash at its end. Pages alone: their addresses end with a slash. */
export function speculationRules(base: string): object {
  const pages = { href_matches: [base, `${base}*/`] };
  return { prefetch: [{ where: pages, eagerness: 'moderate' }] };
}

/** The header of every response. */
export function rulesHeader(base: string): Record<string, string> {
  return { 'Speculation-Rules': `"${base}${RULES_FILE}"` };
}
