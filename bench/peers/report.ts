/** The measured pages as rows of a table, each next to our page of the same path. */
import type { Times } from './times.ts';
import type { Weight } from './weigh.ts';

export const headOfPages = ['page', 'site', 'HTML+CSS', '× ours', 'script', 'fonts', 'all', '× ours', 'requests', 'other hosts', 'LCP, ms', '× ours', 'TBT, ms']; // prettier-ignore

export interface MeasuredPage {
  path: string;
  site: string;
}

/** `weights` and `times` in the order of `pages`; for each path ours comes first. */
export function rowsOfPages(pages: MeasuredPage[], weights: Weight[], times: Times[]): string[][] {
  return pages.map(({ path, site }, at) => {
    const first = pages.findIndex((page) => page.path === path);
    const weight = of(weights, at);
    const time = of(times, at);
    const ratio = (value: number, ours: number) => (at === first ? '' : (value / ours).toFixed(2));
    return [
      path,
      site,
      bytes(weight.page),
      ratio(weight.page, of(weights, first).page),
      bytes(weight.script),
      bytes(weight.font),
      bytes(weight.all),
      ratio(weight.all, of(weights, first).all),
      String(weight.requests),
      String(weight.elsewhere),
      time.largestPaint.toFixed(0),
      ratio(time.largestPaint, of(times, first).largestPaint),
      time.blocking.toFixed(0),
    ];
  });
}

function of<T>(values: T[], at: number): T {
  const value = values[at];
  if (value === undefined) throw new Error(`Nothing was measured for page ${at}`);
  return value;
}

function bytes(count: number): string {
  return count.toLocaleString('en');
}
