/** The files of open data the site serves, made once a build: of the plan as it is, and of every publication. */
import { address } from './dataset/address.ts';
import { openFile } from './open-data/open-file.ts';
import { publish } from './open-data/publish.ts';
import { makeVersion } from './open-data/version.ts';
import { plan, publications, site } from './site.ts';
import { allTemplates } from './views/templates.ts';

export const published = await publish(plan, address.href);

/** Every publication, the oldest first; undefined where they cannot be read. */
export const versions = publications?.map((publication) => makeVersion(publication, site));

export const hasVersions = versions !== undefined && versions.length > 0;

/** All of them: tables (canonical CSV, the same for Excel, JSON), their descriptions, archives, checksums, templates. */
export const siteFiles = [
  ...published.files.values(),
  ...(versions ?? []).flatMap(({ archive, tables, sums }) => [
    archive,
    ...tables.map(({ csv }) => csv),
    sums,
  ]),
  ...allTemplates(plan).map(({ path, text }) => openFile(path, 'csv', text)),
];
