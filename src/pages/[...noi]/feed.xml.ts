/** Atom feeds: of all changes of published data, and per indicator. */
import type { APIRoute } from 'astro';
import { history, plan, site } from '../../site/site.ts';
import { href } from '../../addresses/urls.ts';
import { atomFeed } from '../../views/changes/atom.ts';
import { historyOf, type HistoryItem } from '../../views/changes/history-view.ts';

interface Props {
  about: string;
  items: HistoryItem[] | undefined;
}

export const getStaticPaths = (): { params: { noi: string }; props: Props }[] => [
  {
    params: { noi: 'cap-nhat' },
    props: { about: `${site.title}, ${site.province}: cập nhật`, items: history },
  },
  ...plan.indicators.map(({ code, name }) => ({
    params: { noi: `muc-tieu/${code}` },
    props: {
      about: `${name}: cập nhật · ${site.title}, ${site.province}`,
      items: historyOf(history, 'indicators', code),
    },
  })),
];

export const GET: APIRoute<Props> = ({ params, props: { about, items }, site: origin }) => {
  const page = new URL(href(`/${params['noi'] ?? ''}/`), origin).href;
  return new Response(atomFeed(plan, items, { feed: `${page}feed.xml`, page, title: about }), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
