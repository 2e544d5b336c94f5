/** Address of the site: `SITE_URL` if set by the host, else `dia_chi` of `site.yaml`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planDir } from './load.ts';
import { readSite } from '../reading/read-site.ts';
import { SITE_FILE } from '../reading/site-file.ts';

const { site } = readSite(readFileSync(join(planDir, SITE_FILE), 'utf8'));

export const address = new URL(process.env['SITE_URL'] ?? site?.baseUrl ?? 'http://localhost/');
