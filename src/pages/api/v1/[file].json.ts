/** Every table as JSON, and the list of them. */
import type { APIRoute } from 'astro';
import { pathsIn, serve } from '../../../site-files.ts';

export const getStaticPaths = () => pathsIn('api/v1/', '.json');

export const GET: APIRoute = ({ params }) => serve(`api/v1/${String(params['file'])}.json`);
