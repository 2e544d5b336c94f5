/**
 * What the site allows a browser to do: nothing inline, nothing from elsewhere. The one place this is said; the
 * pages' `<meta>`, `_headers` and nginx's configuration are written from here.
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

/** Only a response can say who may show it in a frame: a `<meta>` is too late for that. */
const NO_FRAME: Policy = { 'frame-ancestors': "'none'" };

interface Exception {
  /** Matched against a path of the site, whatever base stands before it. */
  pattern: string;
  rights: Policy;
}

export const exceptions: Exception[] = [
  // The search page compiles Pagefind's WebAssembly; no other page may.
  {
    pattern: '/tim-kiem/(?:index\\.html)?$',
    rights: { 'script-src': "'self' 'wasm-unsafe-eval'", ...NO_FRAME },
  },
  // Data is checked in a worker started from a blob: only such a worker is bound by the page's own policy.
  {
    pattern: '/kiem-tra-du-lieu/(?:index\\.html)?$',
    rights: { 'worker-src': "'self' blob:", ...NO_FRAME },
  },
  // Figures made to stand in other people's pages.
  { pattern: '/nhung/', rights: {} },
];

/** The policy of a response, by its path. */
export function responsePolicy(path: string): string {
  return policies.find(({ pattern }) => pattern.test(path))?.policy ?? defaultPolicy;
}

/** The policy a page carries in itself, for hosts that send no headers. */
export function pagePolicy(path: string): string {
  return responsePolicy(path).replace(/; frame-ancestors [^;]*/u, '');
}

/** The rule with what an exception changes or adds. */
export function policyWith(rights: Policy): string {
  return Object.entries({ ...everywhere, ...rights })
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}

export const defaultPolicy = policyWith(NO_FRAME);

/** Every file is asked about, so they are written out once. */
const policies = exceptions.map(({ pattern, rights }) => ({
  pattern: new RegExp(pattern, 'u'),
  policy: policyWith(rights),
}));

/** Sent with every response, whatever it is. */
export const fixedHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), ' +
    'microphone=(), midi=(), payment=(), usb=()',
};
