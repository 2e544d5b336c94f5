/**
 * Publishing is killed again and again, with a reader at work: what nginx sends is always the whole old site or the
 * whole new one.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listFiles } from '../support/built-site.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';

const KILLS = 40;
const PAGES = 150;

/** A page long enough that a half written one shows. */
const textOf = (version: number, page: number) =>
  `<title>${version}</title>${`${version}-${page} `.repeat(2000)}<end>`;

describe.runIf(inject('hasNginx'))('publish.sh', () => {
  const folder = mkdtempSync(join(tmpdir(), 'publish-'));
  const site = join(folder, 'site');
  let server: Nginx;

  beforeAll(async () => {
    expect(publish(1).status).toBe(0);
    server = await startNginx(join(site, 'current'));
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test(`killed ${KILLS} times, leaves a whole site each time, and the next run puts the new one up`, async () => {
    const started = performance.now();
    expect(publish(2).status).toBe(0);
    const wholeRun = performance.now() - started;

    const reader = read(server.origin);
    const versions = new Set<number>();
    let kills = 0;
    for (let version = 3; kills < KILLS && version < 20 * KILLS; version += 1) {
      const before = shownVersion(site);
      // The script alone, as when a session ends, or with all it started, as when a machine goes down.
      if (await killAfter(version, Math.random() * wholeRun, version % 2 === 0)) kills += 1;
      // What the killed script had started may switch a moment later: one release is looked at, not what is current.
      const shown = realpathSync(join(site, 'current'));
      const after = versionOf(shown);
      versions.add(after);
      expect([before, version]).toContain(after);
      expect(differences(shown, after), `after kill ${kills}`).toEqual([]);
    }
    expect(publish(9999).status).toBe(0);
    expect([shownVersion(site), differences(join(site, 'current'), 9999)]).toEqual([9999, []]);

    const { faults, pages } = await reader.stop();
    expect(faults).toEqual([]);
    expect(pages).toBeGreaterThan(100);
    expect(kills).toBe(KILLS);
    expect(versions.size, 'kills before and after the switch').toBeGreaterThan(1);
  });

  test('goes back to the previous release, and keeps the requested number', () => {
    for (const version of [10_001, 10_002, 10_003]) expect(publish(version, { KEEP: '2' }).status).toBe(0);
    expect(readdirSync(join(site, 'releases')).filter((name) => /^\d+$/u.test(name))).toHaveLength(2);
    expect(spawnSync('deploy/publish.sh', ['--rollback', site]).status).toBe(0);
    expect([shownVersion(site), differences(join(site, 'current'), 10_002)]).toEqual([10_002, []]);
    const none = spawnSync('deploy/publish.sh', ['--rollback', site], { encoding: 'utf8' });
    expect([none.status, none.stderr, shownVersion(site)]).toEqual([
      1,
      'Không còn bản nào trước bản đang chạy.\n',
      10_002,
    ]);
  });

  test('after going back, a new release follows the one that was gone back to', () => {
    expect(publish(10_004).status).toBe(0);
    expect(spawnSync('deploy/publish.sh', ['--rollback', site]).status).toBe(0);
    expect(shownVersion(site)).toBe(10_002);
  });

  test('keeps the hashed files of the release before for pages still open, but no older ones', () => {
    for (const version of [10_005, 10_006, 10_007]) expect(publish(version).status).toBe(0);
    const sheets = readdirSync(join(site, 'current/_astro')).toSorted((a, b) => (a < b ? -1 : 1));
    expect(sheets).toEqual(['style.10006.css', 'style.10007.css']);
  });

  test('refuses a folder that is no built site', () => {
    const { status, stderr } = spawnSync('deploy/publish.sh', ['src', site], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, 'src không phải một trang đã dựng: thiếu index.html.\n']);
    expect(shownVersion(site)).toBe(10_007);
  });

  /** A site of many pages that all say the same version. */
  function build(version: number): string {
    const dist = join(folder, 'dist');
    rmSync(dist, { recursive: true, force: true });
    mkdirSync(join(dist, '_astro'), { recursive: true });
    writeFileSync(join(dist, `_astro/style.${version}.css`), String(version));
    writeFileSync(join(dist, '404.html'), '');
    writeFileSync(join(dist, 'index.html'), textOf(version, 0));
    for (let page = 1; page <= PAGES; page += 1)
      writeFileSync(join(dist, `p${page}.html`), textOf(version, page));
    return dist;
  }

  function publish(version: number, settings: Record<string, string> = {}) {
    return spawnSync('deploy/publish.sh', [build(version), site], { env: { ...process.env, ...settings } });
  }

  /** Resolves to whether the kill came before the end. */
  function killAfter(version: number, milliseconds: number, isGroup: boolean): Promise<boolean> {
    const run = spawn('deploy/publish.sh', [build(version), site], { detached: true, stdio: 'ignore' });
    const { pid = 0 } = run;
    const timer = setTimeout(() => process.kill(isGroup ? -pid : pid, 'SIGKILL'), milliseconds);
    return new Promise((resolve) => {
      run.once('exit', (_, signal) => {
        clearTimeout(timer);
        resolve(signal === 'SIGKILL');
      });
    });
  }
});

/** What the front page on the disk says. */
function shownVersion(site: string): number {
  return versionOf(join(site, 'current'));
}

function versionOf(release: string): number {
  return Number(/<title>(\d+)</u.exec(readFileSync(join(release, 'index.html'), 'utf8'))?.[1]);
}

/** Pages of a release that are missing or not wholly of that version. */
function differences(release: string, version: number): string[] {
  const present = listFiles(release).filter((file) => /^(?:index|p\d+)\.html$/u.test(file));
  const wrong = present.filter((file) => {
    const page = Number(/\d+/u.exec(file)?.[0] ?? 0);
    return readFileSync(join(release, file), 'utf8') !== textOf(version, page);
  });
  return present.length === PAGES + 1 ? wrong : ['pages are missing', ...wrong];
}

/** Reads pages with their style sheets over and over until it is stopped. */
function read(origin: string) {
  const faults: string[] = [];
  let pages = 0;
  let isDone = false as boolean;
  const reading = (async () => {
    for (let page = 0; !isDone; page = (page + 1) % (PAGES + 1)) {
      const address = page === 0 ? '/' : `/p${page}.html`;
      const response = await fetch(origin + address);
      const text = await response.text();
      const version = Number(/<title>(\d+)</u.exec(text)?.[1]);
      if (response.status !== 200 || text !== textOf(version, page))
        faults.push(`${address}: not a whole page`);
      // As a browser does: the sheet this page names, which may be that of the release before by now.
      const sheet = await fetch(`${origin}/_astro/style.${version}.css`);
      if ((await sheet.text()) !== String(version)) faults.push(`${address}: no sheet ${version}`);
      pages += 1;
    }
  })();
  return {
    stop: async () => {
      isDone = true;
      await reading;
      return { faults, pages };
    },
  };
}
