/** The files of a publication exactly as they were committed. */
import type { APIRoute } from 'astro';
import { serveVersionFile, versionPaths } from '../../../site-versions.ts';

export const getStaticPaths = () => versionPaths('.zip');

export const GET: APIRoute = ({ params }) =>
  serveVersionFile(params['nhan'], `${String(params['file'])}.zip`);
