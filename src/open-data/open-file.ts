/** A file for download: path, content and checksum. */
import { createHash } from 'node:crypto';

export interface OpenFile {
  /** Relative to the home page: `du-lieu/nhiem-vu.csv`. */
  path: string;
  bytes: Uint8Array;
  mediaType: string;
  /** SHA-256 in hexadecimal. */
  hash: string;
}

export const MEDIA_TYPES = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  jsonld: 'application/ld+json',
  text: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;

export function openFile(
  path: string,
  kind: keyof typeof MEDIA_TYPES,
  content: string | Uint8Array,
): OpenFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { path, bytes, mediaType: MEDIA_TYPES[kind], hash };
}

export function jsonFile(path: string, kind: 'json' | 'jsonld', content: object): OpenFile {
  return openFile(path, kind, `${JSON.stringify(content, null, 2)}\n`);
}

/** Last part of its path. */
export function nameOf({ path }: Pick<OpenFile, 'path'>): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Lines in the format of `sha256sum --check`. */
export function checksums(files: OpenFile[]): string {
  return files.map((file) => sumLine(file, nameOf(file))).join('');
}

export function sumLine({ hash }: OpenFile, path: string): string {
  return `${hash}  ${path}\n`;
}
