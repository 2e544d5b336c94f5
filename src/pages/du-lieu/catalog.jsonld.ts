/** The data as a catalogue for portals. */
import { serve } from '../../site-files.ts';

export const GET = (): Response => serve('du-lieu/catalog.jsonld');
