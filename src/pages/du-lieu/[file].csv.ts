/** Every table as canonical CSV, and the same after a BOM for Excel. */
import type { APIRoute } from 'astro';
import { pathsIn, serve } from '../../site-files.ts';

export const getStaticPaths = () => pathsIn('du-lieu/', '.csv');

export const GET: APIRoute = ({ params }) => serve(`du-lieu/${String(params['file'])}.csv`);
