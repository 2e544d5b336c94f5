/** Every table as canonical CSV, the same for Excel, and the templates of the current year. */
import { pathsTo, serve } from '../site/site-files.ts';

export const getStaticPaths = () => pathsTo('.csv');

export const GET = serve;
