/** Crawlers may read everything, except an invented plan or a trial. */
import type { APIRoute } from 'astro';
import { isUnofficial } from '../plan/site.ts';
import { site } from '../site/site.ts';
import { href } from '../addresses/urls.ts';

export const GET: APIRoute = (context) => {
  const rule = isUnofficial(site) ? 'Disallow: /' : 'Allow: /';
  const sitemap = new URL(href('/sitemap-index.xml'), context.site).href;
  return new Response(`User-agent: *\n${rule}\n\nSitemap: ${sitemap}\n`);
};
