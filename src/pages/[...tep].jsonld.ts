/** The data as a catalogue for portals. */
import { pathsTo, serve } from '../site/site-files.ts';

export const getStaticPaths = () => pathsTo('.jsonld');

export const GET = serve;
