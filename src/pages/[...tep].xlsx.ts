/** All tables in one Excel file. */
import { pathsTo, serve } from '../site/site-files.ts';

export const getStaticPaths = () => pathsTo('.xlsx');

export const GET = serve;
