/** Which pages a browser may fetch ahead of a reader's tap. */
import type { APIRoute } from 'astro';
import { href } from '../addresses/urls.ts';
import { speculationRules } from '../hosting/next-page.ts';

export const GET: APIRoute = () => Response.json(speculationRules(href('/')));
