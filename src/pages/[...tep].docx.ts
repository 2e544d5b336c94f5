/** Word templates: for the site's drafts, and as a start for an office's own. */
import { pathsTo, serve } from '../site/site-files.ts';

export const getStaticPaths = () => pathsTo('.docx');

export const GET = serve;
