/** The open data of the plan the pages show, made once a build. */
import { address } from './dataset/address.ts';
import { plan } from './site.ts';
import type { OpenFile } from './open-data/open-file.ts';
import { publish } from './open-data/publish.ts';

export const published = await publish(plan, address.href);

/** Paths for an endpoint `[file]` in a folder: `du-lieu/` and `.csv` give every CSV there. */
export function pathsIn(folder: string, ending: string): { params: { file: string } }[] {
  return [...published.files.keys()]
    .filter((path) => path.startsWith(folder) && !path.slice(folder.length).includes('/'))
    .filter((path) => path.endsWith(ending))
    .map((path) => ({ params: { file: path.slice(folder.length, path.length - ending.length) } }));
}

export function serve(path: string): Response {
  return asResponse(fileAt(path));
}

export function asResponse({ bytes, mediaType }: OpenFile): Response {
  const isText = !/sheet$|zip$/u.test(mediaType);
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': isText ? `${mediaType}; charset=utf-8` : mediaType },
  });
}

function fileAt(path: string): OpenFile {
  const file = published.files.get(path);
  if (!file) throw new Error(`No file ${path} among the open data`);
  return file;
}
