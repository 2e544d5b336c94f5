/** Facts shared by all descriptions of the data: name, publisher, date, licence, notices. */
import type { Plan } from '../plan/plan.ts';
import type { Site } from '../tables/schemas/site.ts';
import { downloadedName, publishedBy, unofficialNotice } from '../plan/site.ts';
import { formatDate } from '../format/days.ts';
import { fullStop, lowerFirst } from '../format/text.ts';
import { shownTextLabels } from '../labels/records.ts';

export interface About {
  /** For files and identifiers: `so-theo-doi-gia-lai`. */
  name: string;
  title: string;
  description: string;
  /** Home page, with final slash. */
  home: string;
  asOf: string;
  /** Midnight of that day in Vietnam, for formats that need a time. */
  asOfTime: string;
  shownText: string;
  /** Notes on using the figures; never empty if the plan's site has any. */
  notices: string[];
  keywords: string[];
  citation: string;
  site: Site;
}

export function aboutData({ site, asOf }: Plan, home: string): About {
  const title = `${site.title}, ${site.province}`;
  const notice = unofficialNotice(site);
  return {
    name: downloadedName(`so-theo-doi-${slug(site.province)}`, site),
    title: notice ? `${title} (${lowerFirst(notice)})` : title,
    description: site.description,
    home,
    asOf,
    asOfTime: `${asOf}T00:00:00+07:00`,
    shownText: shownTextLabels[site.shownText],
    notices: [
      ...(notice ? [fullStop(notice)] : []),
      ...(site.shownText === 'du_thao' ? [site.notices.draft] : []),
      ...(site.boundary ? [site.notices.boundary, site.notices.afterBoundary] : []),
      'Chưa thấy công bố không có nghĩa là chưa làm. Ô trống nghĩa là không nêu, không phải số 0.',
    ].filter(Boolean),
    keywords: [site.plan.shortTitle, site.province, 'chỉ tiêu', 'nhiệm vụ', 'tiến độ'],
    citation: `${publishedBy(site)}, “${title}”, bản ngày ${formatDate(asOf)}, ${home}`,
    site,
  };
}

/** Latin letters, digits and hyphens: `Gia Lai` → `gia-lai`. */
function slug(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
}
