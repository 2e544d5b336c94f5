/** Every file of the open data, under its path: `/du-lieu/nhiem-vu.csv`, `/api/v1/nhiem-vu.json`, `/phien-ban/…/SHA256SUMS`. */
import type { APIRoute } from 'astro';
import type { OpenFile } from '../open-data/open-file.ts';
import { siteFiles } from '../site-files.ts';

export const getStaticPaths = () =>
  siteFiles.map((file) => ({ params: { tep: file.path }, props: { file } }));

export const GET: APIRoute<{ file: OpenFile }> = ({ props: { file } }) => {
  const isText = !/sheet$|zip$/u.test(file.mediaType);
  return new Response(new Uint8Array(file.bytes), {
    headers: { 'Content-Type': isText ? `${file.mediaType}; charset=utf-8` : file.mediaType },
  });
};
