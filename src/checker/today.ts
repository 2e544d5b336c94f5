/** The day it is in Vietnam, wherever the browser stands. Only printed into rows to paste, and for the preview. */
import type { IsoDate } from '../domain/types.ts';

const VIETNAM_OFFSET = 7 * 3600 * 1000;

export function today(): IsoDate {
  return new Date(Date.now() + VIETNAM_OFFSET).toISOString().slice(0, 10);
}
