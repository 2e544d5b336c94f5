/** Every change of published data as Atom. */
import type { APIRoute } from 'astro';
import { history, plan, site } from '../../site.ts';
import { href } from '../../urls.ts';
import { atomFeed } from '../../views/atom.ts';

export const GET: APIRoute = ({ site: origin }) => {
  const at = (path: string) => new URL(href(path), origin).href;
  const title = `${site.title}, ${site.province}: cập nhật`;
  const place = { feed: at('/cap-nhat/feed.xml'), page: at('/cap-nhat/'), title };
  return new Response(atomFeed(plan, history, place), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
