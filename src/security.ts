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

/** The search page compiles Pagefind's WebAssembly, in a worker; no other page may. */
export function contentSecurityPolicy({ isSearch }: { isSearch: boolean }): string {
  const scripts = isSearch ? "'self' 'wasm-unsafe-eval'" : "'self'";
  const policy = { ...everywhere, 'script-src': scripts, ...(isSearch ? { 'worker-src': "'self'" } : {}) };
  return Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}
