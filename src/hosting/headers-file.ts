/**
 * `_headers` for Netlify and Cloudflare. Both hosts join the values of overlapping rules, and two joined
 * policies allow less than either, so no rules overlap. A folder whose files share the same headers is one rule;
 * other folders are split.
 */
import { headersOf } from './headers.ts';

/** `paths`: all files of the site (`/tim-kiem/index.html`); `base`: the path it is served from. */
export function headersFile(paths: readonly string[], base: string): string {
  const root = base.replace(/\/$/u, '');
  const write = (path: string) => writeHeaders(headersOf(path, `${root}/`));
  return rulesOf('/', paths, write)
    .map(({ rule, headers }) => `${root}${rule}\n${headers}`)
    .join('\n');
}

interface Rule {
  rule: string;
  headers: string;
}

function rulesOf(folder: string, paths: readonly string[], write: (path: string) => string): Rule[] {
  const [first = '', ...others] = new Set(paths.map(write));
  if (others.length === 0 && folder !== '/') return [{ rule: `${folder}*`, headers: first }];
  const names = [...new Set(paths.map((path) => /^[^/]+\/?/u.exec(path.slice(folder.length))?.[0] ?? ''))];
  return names.flatMap((name) => {
    const here = `${folder}${name}`;
    if (name.endsWith('/')) {
      return rulesOf(
        here,
        paths.filter((path) => path.startsWith(here)),
        write,
      );
    }
    const page = here.replace(/\/index\.html$/u, '/');
    return [...new Set([page, here])].map((rule) => ({ rule, headers: write(here) }));
  });
}

function writeHeaders(headers: Record<string, string>): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}
