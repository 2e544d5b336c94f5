/** The JSON Schema each table's JSON keeps to. */
import type { APIRoute } from 'astro';
import { pathsIn, serve } from '../../../../site-files.ts';

export const getStaticPaths = () => pathsIn('api/v1/luoc-do/', '.json');

export const GET: APIRoute = ({ params }) => serve(`api/v1/luoc-do/${String(params['file'])}.json`);
