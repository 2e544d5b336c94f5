/** Shapes of statuses: distinct without colour. A mark is a square of 12 units, centred on the origin. */
import type { IndicatorStatusCode } from '../plan/indicator-status.ts';
import type { ReportStatusCode } from '../plan/reporting.ts';
import type { TaskStatusCode } from '../plan/task-status.ts';
import type { TaskYearState } from '../plan/task-years.ts';
import type { Palette } from './palette.ts';
import { svg, type Markup } from './svg.ts';

export type MarkCode = TaskStatusCode | IndicatorStatusCode | ReportStatusCode | TaskYearState;

type Draw = (p: Palette) => Markup;

const square = (fill: string, stroke: string): Markup =>
  svg`<rect x="-5" y="-5" width="10" height="10" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>`;
const dashedSquare: Draw = (p) =>
  svg`<rect x="-5" y="-5" width="10" height="10" fill="none" stroke="${p.muted}" stroke-width="1.5" stroke-dasharray="2 1.33"/>`;
const dashedRing: Draw = (p) =>
  svg`<circle r="5" fill="none" stroke="${p.muted}" stroke-width="1.5" stroke-dasharray="2 1.14"/>`;
const dot: Draw = (p) => svg`<circle r="2.5" fill="${p.muted}"/>`;
const ring = (stroke: string): Markup =>
  svg`<circle r="5" fill="none" stroke="${stroke}" stroke-width="1.5"/>`;
const warning: Draw = (p) =>
  svg`<path d="M0-5.5 6 5H-6Z" fill="${p.paper}" stroke="${p.below}" stroke-width="1.5" stroke-linejoin="round"/><path d="M0-2V2" stroke="${p.below}" stroke-width="1.75"/>`;
const tick: Draw = (p) =>
  svg`${square(p.reached, p.reached)}<path d="M-3 0-1 2.5 3-2.5" fill="none" stroke="${p.paper}" stroke-width="1.75"/>`;
const dash: Draw = (p) => svg`<path d="M-4 0H4" stroke="${p.muted}" stroke-width="1.75"/>`;

const drawings: Record<MarkCode, Draw> = {
  hoan_thanh: tick,
  co_ket_qua: (p) => square(p.accent, p.accent),
  dang_thuc_hien: (p) => svg`${square(p.paper, p.accent)}<path d="M-5-5H0V5H-5Z" fill="${p.accent}"/>`,
  chua_bat_dau: (p) => square(p.paper, p.muted),
  cham: warning,
  dung: (p) =>
    svg`${square(p.paper, p.muted)}<path d="M-1.75-3V3M1.75-3V3" stroke="${p.muted}" stroke-width="1.5"/>`,
  khac_nhau: (p) => svg`${square(p.paper, p.accent)}<path d="M-5 5 5-5V5Z" fill="${p.accent}"/>`,
  cho_trung_uong: (p) =>
    svg`<path d="M-4-5.5H4L-4 5.5H4Z" fill="none" stroke="${p.muted}" stroke-width="1.5" stroke-linejoin="round"/>`,
  den_han_chua_cong_bo: (p) =>
    svg`${square(p.paper, p.passed)}<rect x="-2.25" y="-2.25" width="4.5" height="4.5" fill="${p.passed}"/>`,
  chua_cong_bo: dashedSquare,
  chua_den_han: dot,
  bai_bo: (p) => svg`<path d="M-4.5-4.5 4.5 4.5M-4.5 4.5 4.5-4.5" stroke="${p.muted}" stroke-width="1.75"/>`,
  dat: (p) => svg`<circle r="5.5" fill="${p.reached}"/>`,
  tren_duong: (p) => svg`${ring(p.accent)}<path d="M0-5A5 5 0 0 1 0 5Z" fill="${p.accent}"/>`,
  duoi_duong: (p) => svg`${ring(p.below)}<path d="M0 0V-5A5 5 0 0 1 5 0Z" fill="${p.below}"/>`,
  // The same, at the bottom: less is better.
  giam_kip: (p) => svg`${ring(p.accent)}<path d="M-5 0A5 5 0 0 0 5 0Z" fill="${p.accent}"/>`,
  giam_cham: (p) => svg`${ring(p.below)}<path d="M0 0V5A5 5 0 0 0 5 0Z" fill="${p.below}"/>`,
  // For a period, not for the plan: without the colour of a reached target.
  dat_ky: (p) =>
    svg`${ring(p.accent)}<path d="M-2.5 0-1 2 2.5-2" fill="none" stroke="${p.accent}" stroke-width="1.5"/>`,
  khong_dat_ky: (p) => svg`${ring(p.below)}<path d="M-2.5 0H2.5" stroke="${p.below}" stroke-width="1.75"/>`,
  chua_du_so_lieu: (p) =>
    svg`<path d="M0-5.5 5.5 0 0 5.5-5.5 0Z" fill="none" stroke="${p.muted}" stroke-width="1.5"/>`,
  chua_co_so_lieu: dashedRing,
  dung_han: tick,
  muon: warning,
  da_gui: (p) => square(p.accent, p.accent),
  mot_phan: (p) => svg`${square(p.paper, p.accent)}<path d="M-5 0H5V5H-5Z" fill="${p.accent}"/>`,
  chua_thay: dashedSquare,
  chua_thay_khong_han: dashedRing,
  to_chuc_thay_doi: dash,
  da_cong_bo: (p) => square(p.accent, p.accent),
  trong_nam: (p) => svg`<circle r="4" fill="none" stroke="${p.muted}" stroke-width="1.5"/>`,
  trong_han: (p) =>
    svg`<circle r="4" fill="none" stroke="${p.muted}" stroke-width="1.5"/><circle r="1.5" fill="${p.muted}"/>`,
  chua_den: dot,
  khong_den_han: dash,
};

/** The mark around (0, 0), for placing inside a chart. */
export function drawMark(code: MarkCode, palette: Palette): Markup {
  return drawings[code](palette);
}

/** The mark as an SVG element, hidden from assistive technology: the word is next to it. */
export function markSvg(code: MarkCode, palette: Palette): string {
  return svg`<svg class="mark" viewBox="-6.5 -6.5 13 13" aria-hidden="true">${drawMark(code, palette)}</svg>`
    .markup;
}
