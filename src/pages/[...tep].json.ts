/** Every table as JSON, the schema it keeps to, the list of them; the Data Package. */
import { pathsTo, serve } from '../site/site-files.ts';

export const getStaticPaths = () => pathsTo('.json');

export const GET = serve;
