/** Where a reader reports a mistake on a page, with the page already named: by mail, or in the repository. */
import type { AsOf } from '../dataset/as-of.ts';
import type { Site } from '../domain/site.ts';
import { formatDate } from '../format.ts';

export interface FeedbackLink {
  url: string;
  words: string;
}

/** `address` is the page's own, in full. Empty where the publisher has given neither address nor repository. */
export function feedbackLinks(
  site: Pick<Site, 'contact' | 'repository'>,
  page: { title: string; address: string },
  asOf: Pick<AsOf, 'date'>,
): FeedbackLink[] {
  const subject = `Góp ý: ${page.title}`;
  const body = `Trang: ${page.address}\nSố liệu tính đến ngày ${formatDate(asOf.date)}\n\nChỗ cần xem lại:\n\nNguồn để đối chiếu, nếu có:\n`;
  const { email } = site.contact;
  return [
    ...(email ? [{ url: `mailto:${email}?${query({ subject, body })}`, words: 'Báo sai sót qua thư' }] : []),
    ...(site.repository
      ? [{ url: issueForm(site.repository, subject, body), words: 'Báo sai sót ở kho mã nguồn' }]
      : []),
  ];
}

/** The form for a new issue, as GitHub or GitLab takes its first words. */
function issueForm(repository: string, title: string, body: string): string {
  const base = repository.replace(/\/$/u, '');
  return /gitlab/u.test(new URL(base).hostname)
    ? `${base}/-/issues/new?${query({ 'issue[title]': title, 'issue[description]': body })}`
    : `${base}/issues/new?${query({ title, body })}`;
}

/** Spaces as `%20`: mail programs show a plus sign as it is. */
function query(values: Record<string, string>): string {
  return new URLSearchParams(values).toString().replaceAll('+', '%20');
}
