/** The changes of one indicator as Atom. */
import type { APIRoute } from 'astro';
import { history, plan, site } from '../../../site.ts';
import { href, urlOf } from '../../../urls.ts';
import { atomFeed } from '../../../views/atom.ts';
import { historyOf } from '../../../views/history-view.ts';

export function getStaticPaths() {
  return plan.indicators.map((indicator) => ({
    params: { ma: indicator.code },
    props: { code: indicator.code },
  }));
}

export const GET: APIRoute = ({ props, site: origin }) => {
  const indicator = plan.indicator(String(props['code']));
  const at = (path: string) => new URL(path, origin).href;
  const place = {
    feed: at(href(`/muc-tieu/${indicator.code}/feed.xml`)),
    page: at(urlOf.indicator(indicator)),
    title: `${indicator.name}: cập nhật · ${site.title}, ${site.province}`,
  };
  return new Response(atomFeed(plan, historyOf(history, 'indicators', indicator.code), place), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
