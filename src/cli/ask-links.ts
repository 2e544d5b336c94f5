/**
 * Checks whether addresses on the web still answer: each once, several hosts in parallel, one request per host
 * at a time.
 */

export type Outcome =
  | { kind: 'answers' }
  | { kind: 'status'; status: number }
  /** Redirected to a home page, or to an error page. */
  | { kind: 'home' | 'error-page'; address: string }
  | { kind: 'no-name' | 'certificate' | 'timeout' | 'refused' | 'unknown' };

export interface Manner {
  /** Timeout per request, in milliseconds. */
  timeout: number;
  /** Pause between two requests to one host, in milliseconds. */
  pause: number;
}

const POLITE: Manner = { timeout: 20_000, pause: 1000 };
const HOSTS_AT_ONCE = 4;

/** One outcome per address; duplicates are requested once. */
export async function askLinks(addresses: string[], manner: Manner = POLITE): Promise<Map<string, Outcome>> {
  const hosts = [...Map.groupBy(new Set(addresses), (address) => new URL(address).host).values()];
  const outcomes = new Map<string, Outcome>();
  const workers = Array.from({ length: HOSTS_AT_ONCE }, async () => {
    for (let host = hosts.pop(); host; host = hosts.pop()) {
      for (const [at, address] of host.entries()) {
        if (at > 0) await wait(manner.pause);
        outcomes.set(address, await askLink(address, manner));
      }
    }
  });
  await Promise.all(workers);
  return outcomes;
}

/** Whether there was any response at all; without a network there is none. */
export function hasAnswered({ kind }: Outcome): boolean {
  return ['answers', 'status', 'home', 'error-page'].includes(kind);
}

async function askLink(address: string, { timeout, pause }: Manner): Promise<Outcome> {
  const head = await askOnce(address, 'HEAD', timeout);
  // Many servers answer HEAD wrongly or not at all; an unreachable or slow one is not asked again.
  if (['answers', 'no-name', 'certificate', 'timeout', 'refused'].includes(head.kind)) return head;
  await wait(pause);
  return askOnce(address, 'GET', timeout);
}

async function askOnce(address: string, method: string, timeout: number): Promise<Outcome> {
  try {
    const response = await fetch(address, {
      method,
      signal: AbortSignal.timeout(timeout),
      headers: { 'User-Agent': 'Mozilla/5.0 (compatible; kiem-tra-lien-ket)', Accept: '*/*' },
    });
    await response.body?.cancel();
    if (!response.ok) return { kind: 'status', status: response.status };
    return response.redirected ? led(address, response.url) : { kind: 'answers' };
  } catch (error) {
    return { kind: failureOf(error) };
  }
}

/** A redirect is fine, unless it leads to where all removed pages lead. */
function led(from: string, to: string): Outcome {
  const { pathname, search } = new URL(to);
  if (isHome(pathname) && search.length <= 1 && !isHome(new URL(from).pathname)) {
    return { kind: 'home', address: to };
  }
  return ERROR_PAGE.test(pathname) ? { kind: 'error-page', address: to } : { kind: 'answers' };
}

const HOME =
  /^\/(?:(?:vi|vn|en|home|trang-chu|web|portal)\/?)?(?:(?:index|default|home|trangchu|trang-chu)(?:\.\w+)?)?$/iu;
const ERROR_PAGE = /\/(?:40[34]|error|not-?found|page-?not-?found|khong-tim-thay)(?:[/.]\w*)?$/iu;

function isHome(path: string): boolean {
  return HOME.test(path);
}

function failureOf(error: unknown): 'no-name' | 'certificate' | 'timeout' | 'refused' | 'unknown' {
  if (!(error instanceof Error)) return 'unknown';
  const cause = error.cause as { code?: unknown; message?: unknown } | undefined;
  const code = typeof cause?.code === 'string' ? cause.code : '';
  if (error.name === 'TimeoutError' || /TIMEDOUT|TIMEOUT/u.test(code)) return 'timeout';
  if (/^(?:ENOTFOUND|EAI_)/u.test(code)) return 'no-name';
  if (/CERT|SSL|TLS|EPROTO|SIGNATURE|ISSUER/u.test(code)) return 'certificate';
  return /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/u.test(code) ? 'refused' : 'unknown';
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
