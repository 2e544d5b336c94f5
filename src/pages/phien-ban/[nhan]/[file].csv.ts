/** Each table of a publication as canonical CSV. */
import type { APIRoute } from 'astro';
import { serveVersionFile, versionPaths } from '../../../site-versions.ts';

export const getStaticPaths = () => versionPaths('.csv');

export const GET: APIRoute = ({ params }) =>
  serveVersionFile(params['nhan'], `${String(params['file'])}.csv`);
