/**
 * The address of a source: one complete address of the public web, without user name and password; else, what is
 * wrong with it.
 */
import type { Fault } from '../../problems/messages.ts';

const OPENING = /^https?:\/\//iu;
/** An address written without `https://`. */
const BARE_HOST = /^(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;
/** Wrapped addresses: brackets, quotation marks, Markdown links. */
const WRAPPED = /^(?:\[[^\]]*\]\((?<a>\S+?)\)|[<("'“‘«[]+(?<b>\S+?)[>)"'”’»\]]+)$/u;
/** Punctuation after an address. A closing bracket stays if the address opened it. */
const TRAILING = /^(?<address>https?:\/\/[^\s()"”’<>]+)[.,;:"”’)\]>]+$/iu;
const CUT = /…|\[\.{2,}\]|\.{3,}(?:$|\/)|^https?:\/{0,2}(?:www\.?)?$/iu;
const MISTYPED = /^h?t{1,3}ps?\s*[:;]?\s*[/\\]+\s*/iu;
const DISK = /^(?:[a-z]:[\\/]|\\\\|\/(?!\/)|~\/|\.{1,2}[\\/])/iu;
const SCHEME = /^(?<scheme>tel:|[a-z][a-z0-9+.-]*:(?!\d+(?:[/?#]|$)))/iu;

export function readLink(cell: string): { value: string } | Fault {
  if (CUT.test(cell)) return { fault: 'link-cut' };
  const trailing = TRAILING.exec(cell)?.groups?.['address'];
  if (trailing !== undefined) return { fault: 'link-wrapped', facts: { near: offered(trailing) } };
  const wrapped = WRAPPED.exec(cell)?.groups;
  if (wrapped) return { fault: 'link-wrapped', facts: { near: offered(wrapped['a'] ?? wrapped['b'] ?? '') } };
  if (addressesIn(cell) > 1) return { fault: 'link-two' };
  if (/\s/u.test(cell)) return spaced(cell);
  return OPENING.test(cell) ? readWebAddress(cell) : withoutOpening(cell);
}

/**
 * Addresses separated by a space or a sign; an archive address that contains another one after a slash counts as
 * one.
 */
function addressesIn(cell: string): number {
  const apart = cell.split(/[\s;,|]+/u).filter((part) => OPENING.test(part) || /^www\./iu.test(part));
  const isGlued = /^https?:\/\/[^\s/?#:]+\.[^\s/?#:]*?https?:\/\//iu.test(cell);
  return apart.length + (isGlued ? 1 : 0);
}

/** The bare address, if it can be extracted. */
const offered = (text: string): string => {
  if ('value' in readLink(text)) return text;
  return BARE_HOST.test(text) ? `https://${text}` : '';
};

function spaced(cell: string): Fault {
  if (!/https?:\/\/|www\./iu.test(cell) && !BARE_HOST.test(cell.split(/\s/u)[0] ?? ''))
    return { fault: 'link' };
  const inside = cell.split(/\s+/u).filter((part) => OPENING.test(part) && 'value' in readWebAddress(part));
  // With words before it the address is known, but not where a space breaks it.
  const near = !OPENING.test(cell) && inside.length === 1 ? (inside[0] ?? '') : '';
  return { fault: 'link-space', facts: { near } };
}

function withoutOpening(cell: string): Fault {
  if (MISTYPED.test(cell)) {
    const rest = cell.replace(MISTYPED, '');
    if (BARE_HOST.test(rest)) return { fault: 'link-opening', facts: { near: `https://${rest}` } };
  }
  if (DISK.test(cell)) return { fault: 'link-scheme', facts: { scheme: '' } };
  if (cell.startsWith('//') || BARE_HOST.test(cell)) {
    return { fault: 'link-opening', facts: { near: `https://${cell.replace(/^\/+/u, '')}` } };
  }
  const scheme = SCHEME.exec(cell)?.groups?.['scheme'];
  return scheme
    ? { fault: 'link-scheme', facts: { scheme: scheme.slice(0, -1).toLowerCase() } }
    : { fault: 'link' };
}

function readWebAddress(cell: string): { value: string } | Fault {
  const doubled = /^https?:\/\/(?=https?:)/iu.exec(cell);
  if (doubled) return { fault: 'link-opening', facts: { near: offered(cell.slice(doubled[0].length)) } };
  if (!URL.canParse(cell) || cell.includes('\\')) return { fault: 'link' };
  const { username, password, hostname } = new URL(cell);
  if (
    username ||
    password ||
    /^[^/?#]*@|[?&](?:password|passwd|mat_?khau)=/iu.test(cell.replace(OPENING, ''))
  )
    return { fault: 'link-login' };
  const host = hostname.replace(/\.$/u, '');
  if (/[,;'()]/u.test(host)) return { fault: 'link' };
  if (!isPublic(host)) return { fault: 'link-private', facts: { host } };
  return host.split('.').includes('') ? { fault: 'link' } : { value: cell };
}

/** Hosts reachable only within a local network. */
const WITHIN = /(?:^|\.)(?:local|localhost|localdomain|internal|intranet|lan|home|corp|private|home\.arpa)$/u;

function isPublic(host: string): boolean {
  if (host.startsWith('[')) return isPublicV6(host.slice(1, -1));
  if (/^\d+(?:\.\d+){3}$/u.test(host)) return isPublicV4(host.split('.').map(Number));
  return host.includes('.') && !WITHIN.test(host);
}

/** In the form `URL` writes: four decimal numbers. */
function isPublicV4([a = 0, b = 0]: number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 100 && b >= 64 && b <= 127) return false;
  return !(a === 169 && b === 254) && !(a === 172 && b >= 16 && b <= 31) && !(a === 192 && b === 168);
}

/** In the form `URL` writes: shortened, with an embedded IPv4 address in two groups of hexadecimals. */
function isPublicV6(host: string): boolean {
  const mapped = /^::ffff:([\da-f]+):([\da-f]+)$/u.exec(host);
  if (mapped) {
    const [high, low] = [parseInt(mapped[1] ?? '', 16), parseInt(mapped[2] ?? '', 16)];
    return isPublicV4([high >> 8, high & 255, low >> 8, low & 255]);
  }
  return host !== '::1' && host !== '::' && !/^(?:f[cd]|fe[89a-f]|ff)/u.test(host);
}
