/**
 * Content security policy: nothing inline, nothing from elsewhere. The pages' `<meta>`, `_headers` and nginx's
 * configuration are generated from here.
 */

type Policy = Record<string, string>;

const everywhere: Policy = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'img-src': "'self'",
  'manifest-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
};

/** Only a response header can restrict framing; `<meta>` is too late. */
const NO_FRAME: Policy = { 'frame-ancestors': "'none'" };

interface Exception {
  /** Matched against a path of the site, without its base. */
  pattern: string;
  rights: Policy;
}

export const exceptions: Exception[] = [
  // The search page compiles Pagefind's WebAssembly; no other page may.
  {
    pattern: '/tim-kiem/(?:index\\.html)?$',
    rights: { 'script-src': "'self' 'wasm-unsafe-eval'", ...NO_FRAME },
  },
  // The data checker starts its worker from a blob, since only such a worker inherits the page's policy.
  {
    pattern: '/kiem-tra-du-lieu/(?:index\\.html)?$',
    rights: { 'worker-src': "'self' blob:", ...NO_FRAME },
  },
  // Figures for embedding in other sites.
  { pattern: '/nhung/', rights: {} },
];

/** Policy of a response, by path. */
export function responsePolicy(path: string): string {
  return policies.find(({ pattern }) => pattern.test(path))?.policy ?? defaultPolicy;
}

/** Policy in the page's `<meta>`, for hosts without headers. */
export function pagePolicy(path: string): string {
  return responsePolicy(path).replace(/; frame-ancestors [^;]*/u, '');
}

/** The default policy with an exception's changes. */
export function policyWith(rights: Policy): string {
  return Object.entries({ ...everywhere, ...rights })
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}

export const defaultPolicy = policyWith(NO_FRAME);

/** Precomputed, since every file is looked up. */
const policies = exceptions.map(({ pattern, rights }) => ({
  pattern: new RegExp(pattern, 'u'),
  policy: policyWith(rights),
}));

/** Headers of every response. */
export const fixedHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), ' +
    'microphone=(), midi=(), payment=(), usb=()',
};
