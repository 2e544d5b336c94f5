/** Checksums of downloads. */
import { pathsTo, serve } from '../../site/site-files.ts';

export const getStaticPaths = () => pathsTo('/SHA256SUMS');

export const GET = serve;
