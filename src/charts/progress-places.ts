/** Candidate places of the labels of a progress chart, best first. */
import { formatDate } from '../format/days.ts';
import { markWords, targetTime } from '../wording/target-words.ts';
import { boxOf, type Label } from './label-placement.ts';
import type { ProgressData } from '../plan/progress.ts';
import type { Frame } from './progress-frame.ts';
import { emptySpans, shownPath, type ProgressScales } from './progress-scales.ts';
import type { ChartSize } from './chart-size.ts';

/** Above its line, within the chart. */
export function boundaryPlaces({ data, scales, size, isWide }: Frame): Label[][] {
  if (!data.boundary) return [];
  const text = isWide ? `${formatDate(data.boundary)}: đổi địa giới` : formatDate(data.boundary);
  const x = scales.x(data.boundary);
  const y = size.fontSize;
  const places: Label[] = [
    { text, x, y, anchor: 'middle' },
    { text, x: size.width, y, anchor: 'end' },
    { text, x: 0, y, anchor: 'start' },
  ];
  return places.filter((words) => isBetween(words, 0, size.width, size)).map((words) => [words]);
}

function isBetween(words: Label, left: number, right: number, size: ChartSize): boolean {
  const box = boxOf(words, size);
  return box.left >= left && box.right <= right;
}

/** Next to the target's end in a wide chart; else above it, at its other end, below it, or shortened. */
export function targetPlaces({ data, scales, size, isWide }: Frame): Label[][] {
  const { target, mark } = data;
  if (!target || !mark) return [];
  const { fontSize } = size;
  const end = scales.x(mark.date);
  const y = scales.y(mark.value);
  const title = `Chỉ tiêu ${target.year ?? targetTime({ ...target, until: undefined })}:`;
  const goal = markWords(data);
  const step = fontSize * 1.25;
  const block = (lines: string[], x: number, first: number, anchor: Label['anchor']): Label[] =>
    lines.map((text, index) => ({ text, x, y: first + step * index, anchor }));
  const beside = [y - 3, y - 3 - step].map((first) => block([title, goal], end + 14, first, 'start'));
  const above = scales.y(mark.upper ?? mark.value) - 10;
  const below = y + fontSize * 1.4;
  const along = [[`${title} ${goal}`], [title, goal], [goal]].flatMap((lines) =>
    [above - step * (lines.length - 1), below].flatMap((first) => [
      block(lines, end, first, 'end'),
      block(lines, scales.left + 4, first, 'start'),
    ]),
  );
  const places = isWide ? [...beside, ...along] : along;
  return places.filter((lines) =>
    lines.every((line) => isBetween(line, 0, size.width, size) && boxOf(line, size).top >= 0),
  );
}

/** Split into more lines for narrower parts. */
const NOTES = [
  ['chưa có số liệu công bố'],
  ['chưa có số liệu', 'công bố'],
  ['chưa có', 'số liệu', 'công bố'],
];

/** The note on missing values, in the widest hatched part; in a chart without any value, in any part. */
export function notePlaces({ data, scales, size }: Frame): Label[][] {
  const hatched = partsOf(
    data,
    emptySpans(data).map(({ from, to }) => ({ left: scales.x(from), right: scales.x(to) })),
    scales,
  );
  const whole = partsOf(data, [{ left: scales.left, right: scales.right }], scales);
  const parts = data.observations.length === 0 ? [...hatched, ...whole] : hatched;
  const step = size.fontSize * 1.4;
  return parts.flatMap(({ left, right }) =>
    NOTES.flatMap((lines) =>
      [0.32, 0.5, 0.2, 0.65, 0.8]
        .map((height) =>
          lines.map((text, index): Label => ({
            text,
            x: (left + right) / 2,
            y: scales.top + (scales.bottom - scales.top) * height + step * index,
            anchor: 'middle',
          })),
        )
        .filter((places) => places.every((line) => isBetween(line, left, right, size))),
    ),
  );
}

interface Part {
  left: number;
  right: number;
}

/** Split at the boundary change; widest first. */
function partsOf({ boundary }: ProgressData, spans: Part[], scales: ProgressScales): Part[] {
  const cut = boundary === undefined ? undefined : scales.x(boundary);
  return spans
    .flatMap(({ left, right }) =>
      cut !== undefined && left < cut && cut < right
        ? [
            { left, right: cut },
            { left: cut, right },
          ]
        : [{ left, right }],
    )
    .sort((a, b) => b.right - b.left - (a.right - a.left));
}

/** Just below the path, or just above it. */
export function pathPlaces({ data, scales, size }: Frame): Label[][] {
  const [from, ...others] = shownPath(data);
  const to = others.at(-1);
  if (!from || !to) return [];
  const { fontSize } = size;
  const text = 'đường tham chiếu';
  const at = (part: number) => ({
    x: scales.x(from.date) + (scales.x(to.date) - scales.x(from.date)) * part,
    y: scales.y(from.value + (to.value - from.value) * part),
  });
  const parts = [0.6, 0.65, 0.55, 0.5, 0.45, 0.4, 0.7, 0.75, 0.3, 0.2];
  const under = parts.map((part): Label => {
    const { x, y } = at(part);
    return { text, x: x + fontSize, y: y + fontSize, anchor: 'start' };
  });
  const over = parts.map((part): Label => {
    const { x, y } = at(part);
    return { text, x: x - fontSize, y: y - fontSize * 0.4, anchor: 'end' };
  });
  return [...under, ...over]
    .filter((words) => isBetween(words, scales.left, scales.right, size) && words.y < scales.bottom - 2)
    .map((words) => [words]);
}
