/**
 * A real nginx with our configuration, for tests. As root on Debian or Ubuntu it is installed if missing;
 * otherwise the tests that need it are skipped by name.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasApt, installPackages } from './apt.ts';

const NGINX = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const MIME_TYPES = '/etc/nginx/mime.types';
const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static'];

/** Whether nginx and its brotli module are available, after trying to install them. */
export function hasNginx(): boolean {
  const isThere = () => [NGINX, BROTLI, MIME_TYPES].every((path) => existsSync(path));
  if (isThere()) return true;
  if (hasApt()) installPackages(PACKAGES);
  if (isThere()) return true;
  const advice = `nginx and its brotli module are not here: install ${PACKAGES.join(' and ')}.`;
  if (process.env.CI) throw new Error(advice);
  console.warn(`${advice} The tests of the server are passed over.`);
  return false;
}

export interface Nginx {
  /** Without a final slash. */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves `root` on a free port, as an operator would: our file with the lines marked SỬA changed, and `changes`,
 * for other sites.
 */
export async function startNginx(
  root: string,
  basePath = '',
  changes: [from: string, to: string][] = [],
): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  mkdirSync(join(folder, 'conf.d'));
  const port = await freePort();
  const shipped = readFileSync('deploy/nginx.conf', 'utf8');
  writeFileSync(
    join(folder, 'conf.d/so-theo-doi.conf'),
    replaceLines(shipped, [
      ['    listen 80;\n    listen [::]:80;\n', `    listen 127.0.0.1:${port};\n`],
      ['root /srv/so-theo-doi/current;', `root ${root};`],
      ['$so_duong_dan_con {\n    default "";', `$so_duong_dan_con {\n    default "${basePath}";`],
      ...changes,
    ]),
  );
  writeFileSync(join(folder, 'mime.types'), readFileSync(MIME_TYPES));
  writeFileSync(join(folder, 'nginx.conf'), mainConfiguration(folder));
  const server = spawn(NGINX, ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://localhost:${port}`;
  await answers(origin, server);
  return {
    origin,
    close: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** The configuration around a site's file, without machine-specific parts. */
function mainConfiguration(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `load_module ${BROTLI};
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 2;
pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
  default_type application/octet-stream;
  sendfile on;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include conf.d/*.conf;
}
`;
}

/** Each text must exist: a replacement without effect would test another configuration. */
function replaceLines(text: string, changes: [from: string, to: string][]): string {
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`deploy/nginx.conf has no “${from.trim()}”`);
    return changed.replace(from, () => to);
  }, text);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(origin: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (server.exitCode !== null) throw new Error('nginx ended at once: see its words above.');
    const isUp = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not answer.');
}
