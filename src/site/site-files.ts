/**
 * Files of open data and templates, created once per build: for the current plan and for every publication. Each
 * extension has a route in `pages/`, whose rest parameter is the path, since Astro's server needs extensions in
 * route names.
 */
import type { APIRoute } from 'astro';
import { address } from '../plan-folder/address.ts';
import { documentKinds } from '../documents/marks.ts';
import { builtInTemplate } from '../documents/templates/index.ts';
import { openFile, type OpenFile } from '../open-data/open-file.ts';
import { publish } from '../open-data/publish.ts';
import { makeVersion } from '../open-data/version.ts';
import { ownTemplates, plan, publications, site } from './site.ts';
import { allTemplates } from '../views/guide/templates.ts';

export const published = await publish(plan, address.href);

/** Every publication, oldest first; undefined if they cannot be read. */
export const versions = publications?.map((publication) => makeVersion(publication, site));

export const hasVersions = versions !== undefined && versions.length > 0;

/** A Word template per kind of document: the office's own, else the built-in one. */
export const wordTemplates = documentKinds.map((kind) => ({
  kind,
  isOwn: ownTemplates.has(kind),
  file: openFile(`mau/${kind}.docx`, 'docx', ownTemplates.get(kind) ?? builtInTemplate(kind)),
}));

/** All files: tables, descriptions, archives, checksums, templates. */
const files = [
  ...published.files.values(),
  ...(versions ?? []).flatMap(({ archive, tables, sums }) => [
    archive,
    ...tables.map(({ csv }) => csv),
    sums,
  ]),
  ...allTemplates(plan).map(({ path, text }) => openFile(path, 'csv', text)),
  ...wordTemplates.map(({ file }) => file),
];

/** Paths for an endpoint `[...tep]` with the suffix `ending`: `.csv`, `/SHA256SUMS`. */
export function pathsTo(ending: string): { params: { tep: string }; props: { file: OpenFile } }[] {
  return files
    .filter(({ path }) => path.endsWith(ending))
    .map((file) => ({ params: { tep: file.path.slice(0, -ending.length) }, props: { file } }));
}

export const serve: APIRoute<{ file: OpenFile }> = ({ props: { file } }) => {
  const isText = !/(?:document|sheet|zip)$/u.test(file.mediaType);
  return new Response(new Uint8Array(file.bytes), {
    headers: { 'Content-Type': isText ? `${file.mediaType}; charset=utf-8` : file.mediaType },
  });
};
