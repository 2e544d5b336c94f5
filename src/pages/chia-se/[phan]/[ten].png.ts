/** Preview pictures of links in messengers. */
import type { APIRoute } from 'astro';
import { shareCard } from '../../../charts/export/share-card.ts';
import { toPng } from '../../../charts/export/picture-file.ts';
import { plan } from '../../../site/site.ts';
import { href } from '../../../addresses/urls.ts';
import { cardWords, shareCards, type ShareCard } from '../../../views/pictures/share-cards.ts';

export function getStaticPaths() {
  return shareCards(plan).map((card) => ({
    params: { phan: card.section, ten: card.name },
    props: { card },
  }));
}

export const GET: APIRoute<{ card: ShareCard }> = async ({ props: { card }, site: origin }) => {
  const page = card.section === 'trang' ? '/' : `/${card.section}/${card.name}/`;
  const words = cardWords(plan, card, new URL(href(page), origin).href);
  return new Response(await toPng(shareCard(words, card.drawing)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
