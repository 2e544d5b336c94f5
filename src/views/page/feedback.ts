/**
 * Links to report an error on a page, with the page filled in: by mail, or in the repository. An error is ours
 * to correct; a missing figure is requested from an agency.
 */
import type { AsOf } from '../../checks/latest-day.ts';
import type { Site } from '../../tables/schemas/site.ts';
import { formatDate } from '../../format/days.ts';

export interface FeedbackLink {
  url: string;
  words: string;
}

/** `address`: the page's full address. Empty if the publisher gives neither mail address nor repository. */
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

/**
 * Links at the foot of every page. Without a contact, the link leads to the explanation of how to report, if the
 * plan's texts have one (`hasHowTo`).
 */
export function footLinks(reporting: FeedbackLink[], hasHowTo: boolean): FeedbackLink[] {
  const howTo = { url: '/gioi-thieu/#bao-loi', words: 'Thấy sai sót trên trang này?' };
  const missing = { url: '/bao-chi/#hoi', words: 'Cần thông tin chưa được công bố?' };
  if (reporting.length > 0) return [...reporting, missing];
  return hasHowTo ? [howTo, missing] : [missing];
}

/** A new issue on GitHub or GitLab, with its first words filled in. */
function issueForm(repository: string, title: string, body: string): string {
  const base = repository.replace(/\/$/u, '');
  return /gitlab/u.test(new URL(base).hostname)
    ? `${base}/-/issues/new?${query({ 'issue[title]': title, 'issue[description]': body })}`
    : `${base}/issues/new?${query({ title, body })}`;
}

/** Spaces as `%20`: mail programs show a plus sign literally. */
function query(values: Record<string, string>): string {
  return new URLSearchParams(values).toString().replaceAll('+', '%20');
}
