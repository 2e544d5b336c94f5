/** Every table as JSON, its schema, the list of tables; the Data Package. */
import { pathsTo, serve } from '../site/site-files.ts';

export const getStaticPaths = () => pathsTo('.json');

export const GET = serve;
