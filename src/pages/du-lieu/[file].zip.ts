/** All tables in one ZIP, a Data Package in itself. */
import type { APIRoute } from 'astro';
import { pathsIn, serve } from '../../site-files.ts';

export const getStaticPaths = () => pathsIn('du-lieu/', '.zip');

export const GET: APIRoute = ({ params }) => serve(`du-lieu/${String(params['file'])}.zip`);
