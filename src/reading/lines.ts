/** Helpers for the lines of a table. */

/** `3, 7–9`: line numbers as a spreadsheet counts them. */
export function linesInWords(indexes: number[]): string {
  const ranges: [number, number][] = [];
  for (const index of indexes) {
    const last = ranges.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else ranges.push([index + 1, index + 1]);
  }
  const words = ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return words.length > 10 ? `${words.slice(0, 10).join(', ')}…` : words.join(', ');
}

/** Non-empty cells. */
export const filled = (cells: string[]): string[] =>
  cells.map((cell) => cell.trim()).filter((cell) => cell !== '');

export function countFilled(cells: string[]): number {
  return cells.reduce((count, cell) => (cell.trim() === '' ? count : count + 1), 0);
}

export function isBlank(cells: string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
