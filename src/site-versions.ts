/** Every publication of the plan the pages show, made once a build. */
import { publications, site } from './site.ts';
import type { OpenFile } from './open-data/open-file.ts';
import { asResponse } from './site-files.ts';
import { makeVersion } from './open-data/version.ts';

/** The oldest first; undefined where they cannot be read. */
export const versions = publications?.map((publication) => makeVersion(publication, site));

export const hasVersions = versions !== undefined && versions.length > 0;

const files = new Map<string, OpenFile>(
  (versions ?? [])
    .flatMap(({ archive, tables, sums }) => [archive, ...tables.map(({ csv }) => csv), sums])
    .map((file) => [file.path, file]),
);

/** Paths for an endpoint `phien-ban/[nhan]/[file]`: `.csv` gives every CSV of every publication. */
export function versionPaths(ending: string): { params: { nhan: string; file: string } }[] {
  return [...files.keys()]
    .filter((path) => path.endsWith(ending))
    .map((path) => path.slice(0, path.length - ending.length).split('/'))
    .map(([, nhan = '', file = '']) => ({ params: { nhan, file } }));
}

export function serveVersionFile(tag: string | undefined, name: string): Response {
  const file = files.get(`phien-ban/${String(tag)}/${name}`);
  if (!file) throw new Error(`No file ${name} of the publication ${String(tag)}`);
  return asResponse(file);
}
