/**
 * Serves all three sites with nginx and our configuration, compressed the same way. The peers are served without
 * our content security policy, which forbids Starlight's inline scripts.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { address } from '../../src/plan-folder/address.ts';
import { compressFolder } from '../../src/hosting/compress.ts';
import { serveWithNginx } from '../../tests/support/hosting.ts';
import { startNginx, type Nginx } from '../../tests/support/nginx.ts';
import type { BuiltSite } from './build.ts';

export interface ServedSite extends BuiltSite {
  /** Address of its home page. */
  home: string;
  server: Nginx;
}

const POLICY = '    add_header Content-Security-Policy $so_chinh_sach always;\n';
/** They have no such file. */
const RULES = '    add_header Speculation-Rules $so_trang_ke_tiep always;\n';

export async function serveOurs(site: BuiltSite, folder: string): Promise<ServedSite> {
  const copy = join(folder, 'ours');
  cpSync(site.dist, copy, { recursive: true });
  await compressFolder(copy);
  const server = await serveWithNginx(copy, address.pathname, join(folder, 'published'));
  return { ...site, server, home: server.origin + address.pathname };
}

export async function servePeer(site: BuiltSite): Promise<ServedSite> {
  await compressFolder(site.dist);
  const server = await startNginx(site.dist, '', [
    [POLICY, ''],
    [RULES, ''],
  ]);
  return { ...site, server, home: `${server.origin}/` };
}
