/** All tables in one ZIP; the files of a publication exactly as committed. */
import { pathsTo, serve } from '../site/site-files.ts';

export const getStaticPaths = () => pathsTo('.zip');

export const GET = serve;
