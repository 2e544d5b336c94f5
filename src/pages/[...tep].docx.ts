/** Word templates: an office begins its own from them, and the site fills them in. */
import { pathsTo, serve } from '../site/site-files.ts';

export const getStaticPaths = () => pathsTo('.docx');

export const GET = serve;
