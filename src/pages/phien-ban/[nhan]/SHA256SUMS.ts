/** What proves that a download of a publication came over whole. */
import type { APIRoute } from 'astro';
import { serveVersionFile, versions } from '../../../site-versions.ts';

export const getStaticPaths = () => (versions ?? []).map(({ tag }) => ({ params: { nhan: tag } }));

export const GET: APIRoute = ({ params }) => serveVersionFile(params['nhan'], 'SHA256SUMS');
