/**
 * `npm run bench:load [-- <seconds>]`: throughput of one nginx with our configuration, measured by wrk on the
 * same machine. Requests accept brotli, like a browser's. Needs a built site, nginx and wrk.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { address } from '../src/plan-folder/address.ts';
import { serveWithNginx } from '../tests/support/hosting.ts';

const PATHS = ['/', '/nhiem-vu/', '/ke-hoach/', '/du-lieu/nhiem-vu.csv'];
const CONNECTIONS = 64;

const seconds = Number(process.argv[2] ?? 30);
const folder = mkdtempSync(join(tmpdir(), 'load-'));
const server = await serveWithNginx('dist', address.pathname, folder);
try {
  console.log(`${cpus()[0]?.model ?? ''}, ${cpus().length} cores, nginx and wrk beside each other`);
  for (const path of PATHS) {
    const url = server.origin + address.pathname + path.slice(1);
    const said = execFileSync(
      'wrk',
      [
        ...['--threads', '2', '--connections', String(CONNECTIONS), '--duration', `${seconds}s`],
        ...['--latency', '--header', 'Accept-Encoding: br', url],
      ],
      { encoding: 'utf8' },
    );
    console.log(`${path}: ${summary(said)}`);
  }
} finally {
  await server.close();
  rmSync(folder, { recursive: true });
}

/** The four relevant figures of wrk's report, which mentions errors only if there were some. */
function summary(said: string): string {
  const find = (pattern: RegExp) => pattern.exec(said)?.[1]?.trim();
  const errors = find(/(Socket errors: .+)/u) ?? find(/(Non-2xx or 3xx responses: .+)/u) ?? 'no errors';
  return `${find(/Requests\/sec: +(.+)/u) ?? '?'} requests/s, p50 ${find(/ 50% +(.+)/u) ?? '?'}, p99 ${find(/ 99% +(.+)/u) ?? '?'}, ${find(/Transfer\/sec: +(.+)/u) ?? '?'}/s, ${errors}`;
}
