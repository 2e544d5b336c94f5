/** Words in the progress chart, where they cover neither each other nor a value. */
import { formatNumber, formatValue } from '../format.ts';
import { endOfYear } from '../domain/dates.ts';
import { boxOf, dotBox, firstFree, type Box, type Dot, type Words } from './place-words.ts';
import type { Palette } from './palette.ts';
import type { ProgressData } from './progress-data.ts';
import type { ProgressScales } from './progress-scales.ts';
import type { ChartSize } from './size.ts';

export interface Frame {
  data: ProgressData;
  scales: ProgressScales;
  palette: Palette;
  size: ChartSize;
  isWide: boolean;
  /** Of the observations, in their order. */
  dots: Dot[];
}

/** What the plan asks for: `ít nhất 10`, `trên 80 %`, `5–10`. */
export function targetWords({ target, isPercent }: Pick<ProgressData, 'target' | 'isPercent'>): string {
  if (!target) return '';
  const unit = isPercent ? '%' : undefined;
  if (target.upper !== undefined) return `${formatNumber(target.value)}–${formatValue(target.upper, unit)}`;
  const word = { it_nhat: 'ít nhất', tren: 'trên', khoang: 'từ' }[target.comparison ?? 'it_nhat'];
  return `${word} ${formatValue(target.value, unit)}`;
}

/** Above the target's end; where values stand in the way at its other end, below it, or in fewer words. */
export function narrowTargetWords({ data, scales, size, dots }: Frame): Words | undefined {
  const { target } = data;
  if (!target) return undefined;
  const texts = [`Chỉ tiêu ${String(target.year)}: ${targetWords(data)}`, targetWords(data)];
  const above = scales.y(target.upper ?? target.value) - 10;
  const below = scales.y(target.value) + size.fontSize * 1.4;
  const places = texts.flatMap((text) =>
    [above, below].flatMap((y): Words[] => [
      { text, x: scales.x(endOfYear(target.year)), y, anchor: 'end' },
      { text, x: scales.left + 4, y, anchor: 'start' },
    ]),
  );
  return firstFree(places, size, withRoomAbove(dots, size)) ?? places[0];
}

/** What dots and the values over them need. */
function withRoomAbove(dots: Dot[], { fontSize }: ChartSize): Box[] {
  return dots.map((dot) => ({ ...dotBox(dot), top: dot.y - fontSize * 1.6 }));
}

/** Close under the path, where no value stands; else at its end, the lower the more values stand there. */
export function pathWords(frame: Frame): Words | undefined {
  const { data, scales, size, dots, isWide } = frame;
  if (!data.path) return undefined;
  const text = 'đường tham chiếu';
  const { from, to } = data.path;
  const at = (part: number) => ({
    x: scales.x(from.date) + (scales.x(to.date) - scales.x(from.date)) * part,
    y: scales.y(from.value + (to.value - from.value) * part),
  });
  const under = [0.6, 0.65, 0.55, 0.5, 0.45, 0.4]
    .map((part): Words => {
      const { x, y } = at(part);
      return { text, x: x + size.fontSize, y: y + size.fontSize, anchor: 'start' };
    })
    .filter((words) => boxOf(words, size).right <= scales.right);
  const [lowest, highest] = [scales.bottom - 6, at(0.4).y];
  // On a phone the values lie closer: the words look for room near the axis first.
  const parts = isWide ? [0, 0.25, 0.5, 0.75, 1] : [0.75, 1, 0.5, 0.25, 0];
  const end = parts.map((part): Words => {
    return { text, x: scales.right, y: highest + (lowest - highest) * part, anchor: 'end' };
  });
  const places = [...under, ...end];
  const target = isWide ? undefined : narrowTargetWords(frame);
  const taken = [...withRoomAbove(dots, size), ...(target ? [boxOf(target, size)] : [])];
  return firstFree(places, size, taken);
}
