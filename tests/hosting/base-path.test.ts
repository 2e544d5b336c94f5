/** A site below a path of its host: built for it, published and served as `deploy/README.md` says. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headersOf } from '../../src/hosting/headers.ts';
import { openPage } from '../support/browser.ts';
import { attributeValues, readPages } from '../support/built-site.ts';
import { serveWithNginx } from '../support/hosting.ts';
import type { Nginx } from '../support/nginx.ts';
import { builtSite, NO_DUTY_SITE } from '../support/test-site.ts';

const BASE = new URL(NO_DUTY_SITE.siteUrl ?? '').pathname;

describe.runIf(inject('hasNginx'))('a site below a path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'base-path-'));
  let dist = '';
  let server: Nginx;

  beforeAll(async () => {
    dist = await builtSite(NO_DUTY_SITE);
    server = await serveWithNginx(dist, BASE, folder);
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test('has every page and every file its pages name', async () => {
    const pages = readPages(dist);
    const named = new Set(
      pages.flatMap((page) => attributeValues(page)).filter((value) => /^\/[a-z_]/u.test(value)),
    );
    const addresses = [...named].map((value) => value.replace(/[?#].*$/u, ''));
    expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
    const all = new Set([...addresses, ...pages.map(({ path }) => BASE + path.slice(1))]);
    const missing: string[] = [];
    for (const address of all) {
      const { status } = await fetch(server.origin + address);
      if (status !== 200) missing.push(`${status} ${address}`);
    }
    expect(missing).toEqual([]);
    expect(all.size).toBeGreaterThan(30);
  });

  test('is sent with the headers of its paths', async () => {
    for (const path of ['/', '/tim-kiem/', '/pagefind/pagefind.js']) {
      const { headers } = await fetch(server.origin + BASE + path.slice(1));
      for (const [name, value] of Object.entries(headersOf(path, BASE)))
        expect(headers.get(name), path).toBe(value);
    }
  });

  test('finds its pages where they are', async () => {
    const { page } = await openPage('/');
    await page.goto(`${server.origin}${BASE}tim-kiem/?q=sở`);
    await page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
    const links = await page
      .locator('[data-search-result] a')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(0);
    const missing: string[] = [];
    for (const link of links) if ((await fetch(link)).status !== 200) missing.push(link);
    expect(missing).toEqual([]);
    expect(links.filter((link) => !link.startsWith(server.origin + BASE))).toEqual([]);
  });

  test('has its own 404 page, and leads to the address with the slash', async () => {
    const missing = await fetch(`${server.origin}${BASE}khong-co/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('<html lang="vi"');
    const sent = await fetch(`${server.origin}${BASE}`, { method: 'POST' });
    expect(sent.status).toBe(405);
    expect(await sent.text()).toContain('Máy chủ không nhận yêu cầu này');
    const broken = await fetch(`${server.origin}${BASE}%e`);
    expect(broken.status).toBe(400);
    expect(await broken.text()).toContain('Máy chủ không nhận yêu cầu này');
    const moved = await fetch(`${server.origin}${BASE}muc-tieu`, { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, `${BASE}muc-tieu/`]);
  });
});
