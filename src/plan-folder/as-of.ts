/**
 * The reference day of everything derived: `AS_OF`, else the day (in Vietnam) of the newest commit to the plan's
 * content or data, else the date in `site.yaml`. Never the clock. For an invented plan only its stated day
 * counts.
 */
import { parseDate } from '../calendar/dates.ts';
import type { IsoDate } from '../calendar/dates.ts';
import { dayInVietnam } from '../calendar/vietnam.ts';
import { gitText, isWholeHistory } from '../history/git.ts';
import type { AsOf } from '../checks/latest-day.ts';

export function readAsOf(dir: string, updated: IsoDate, isInvented = false): AsOf {
  const wanted = process.env['AS_OF'];
  if (wanted) {
    const date = parseDate(wanted);
    if (!date) throw new Error(`AS_OF="${wanted}" is not a day; write YYYY-MM-DD`);
    return { date, from: 'bien_moi_truong' };
  }
  if (isInvented) return { date: updated, from: 'minh_hoa' };
  const committed = newestCommit(dir);
  return committed ? { date: committed, from: 'lich_su' } : { date: updated, from: 'site_yaml' };
}

/** Undefined without git, without commits, or in a shallow clone. */
function newestCommit(dir: string): IsoDate | undefined {
  if (!isWholeHistory(dir)) return undefined;
  const seconds = Number(gitText(dir, ['log', '-1', '--format=%ct', '--', 'content', 'data']));
  return seconds ? dayInVietnam(seconds * 1000) : undefined;
}
