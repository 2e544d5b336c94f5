/** The day it is in Vietnam, wherever the browser stands. Only printed into rows to paste, and for the preview. */
import type { IsoDate } from '../domain/types.ts';
import { dayInVietnam } from '../domain/vietnam.ts';

export function today(): IsoDate {
  return dayInVietnam(Date.now());
}
