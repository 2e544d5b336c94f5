/** All tables in one Excel file. */
import type { APIRoute } from 'astro';
import { pathsIn, serve } from '../../site-files.ts';

export const getStaticPaths = () => pathsIn('du-lieu/', '.xlsx');

export const GET: APIRoute = ({ params }) => serve(`du-lieu/${String(params['file'])}.xlsx`);
