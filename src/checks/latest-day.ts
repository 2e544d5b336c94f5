/**
 * The latest possible day of past facts: the later of the site's day and today in Vietnam. A row typed today and
 * not yet committed is not in the future; neither are years of an invented plan up to its stated day.
 */
import { isIllustrative } from '../plan/site.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { PublishContext } from './check.ts';
import type { Site } from '../tables/schemas/site.ts';

/** The reference day of the site. */
export interface AsOf {
  date: IsoDate;
  /** Origin of the date; pages mention it unless it is the history. */
  from: 'bien_moi_truong' | 'lich_su' | 'site_yaml' | 'minh_hoa';
}

export function latestDay(
  site: Pick<Site, 'shownText' | 'updated'>,
  asOf: Pick<AsOf, 'date' | 'from'>,
  today: IsoDate,
): Pick<PublishContext, 'today' | 'isDayCertain'> {
  const isInvented = isIllustrative(site);
  const days = [asOf.date, today, ...(isInvented ? [site.updated] : [])];
  return {
    today: days.reduce((latest, day) => (day > latest ? day : latest)),
    // `cap_nhat` is typed by hand, and may itself be wrong.
    isDayCertain: !isInvented && asOf.from !== 'site_yaml',
  };
}
