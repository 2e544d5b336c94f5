/**
 * Setup of the hosting tests: `dist/` compressed, published with our script and served by a real nginx, and a
 * Chromium. Without nginx, the tests are skipped.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { address } from '../../src/plan-folder/address.ts';
import { compressFolder } from '../../src/hosting/compress.ts';
import { chromiumLaunchOptions } from './chromium.ts';
import { hasNginx, startNginx, type Nginx } from './nginx.ts';

declare module 'vitest' {
  interface ProvidedContext {
    hasNginx: boolean;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('hasNginx', hasNginx());
  if (!hasNginx()) return () => Promise.resolve();
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  const copy = join(folder, 'dist');
  cpSync('dist', copy, { recursive: true });
  await compressFolder(copy);
  const server = await serveWithNginx(copy, address.pathname, folder);
  const browser = await chromium.launchServer(chromiumLaunchOptions());
  project.provide('siteUrl', server.origin + address.pathname);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  };
}

/** Publishes and serves a built site as described in `deploy/README.md`, in `folder`, which the caller removes. */
export async function serveWithNginx(dist: string, base: string, folder: string): Promise<Nginx> {
  execFileSync('deploy/publish.sh', [dist, join(folder, 'site')]);
  const path = base.replace(/\/$/u, '');
  const current = join(folder, 'site/current');
  if (path === '') return startNginx(current);
  // Below a path of the host: the server's root contains a link of that name.
  const root = join(folder, 'www');
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(current, join(root, path));
  return startNginx(root, path);
}
