/**
 * The day after which nothing can have happened: the later of the site's day and today in Vietnam. A row typed today
 * and not yet committed is not from the future; neither are the years of an invented plan, up to the day it states.
 */
import { isIllustrative } from '../plan/site.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { PublishContext } from './check.ts';
import type { Site } from '../tables/schemas/site.ts';

/** The day the site is read at. */
export interface AsOf {
  date: IsoDate;
  /** Where the date comes from; the pages say so when it is not the history. */
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
    // `cap_nhat` is typed by hand: it may be the day that is wrong.
    isDayCertain: !isInvented && asOf.from !== 'site_yaml',
  };
}
