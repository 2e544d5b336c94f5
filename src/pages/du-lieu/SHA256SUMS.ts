/** What proves that a download came over whole. */
import { serve } from '../../site-files.ts';

export const GET = (): Response => serve('du-lieu/SHA256SUMS');
