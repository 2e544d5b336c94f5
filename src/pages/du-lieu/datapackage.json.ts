/** The tables described for programs. */
import { serve } from '../../site-files.ts';

export const GET = (): Response => serve('du-lieu/datapackage.json');
