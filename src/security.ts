/** The content security policy every page carries; nothing inline, nothing from elsewhere. */

const everywhere = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'img-src': "'self'",
  'manifest-src': "'self'",
  'style-src': "'self'",
};

interface Rights {
  isSearch: boolean;
  isChecker?: boolean;
}

/**
 * The search page compiles Pagefind's WebAssembly, in a worker; no other page may. The page that checks data
 * starts its worker from a blob: only such a worker is bound by the page's own policy.
 */
export function contentSecurityPolicy({ isSearch, isChecker = false }: Rights): string {
  const scripts = isSearch ? "'self' 'wasm-unsafe-eval'" : "'self'";
  const workers = isSearch ? { 'worker-src': "'self'" } : isChecker ? { 'worker-src': "'self' blob:" } : {};
  const policy = { ...everywhere, 'script-src': scripts, ...workers };
  return Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}
