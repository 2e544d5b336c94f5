/** Lines of a table as their cells: what is filled in, and how they are named. */

/** `3, 7–9`: the lines as a spreadsheet counts them. */
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

/** The cells that hold something. */
export const filled = (cells: string[]): string[] =>
  cells.map((cell) => cell.trim()).filter((cell) => cell !== '');

export function countFilled(cells: string[]): number {
  return cells.reduce((count, cell) => (cell.trim() === '' ? count : count + 1), 0);
}

export function isBlank(cells: string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
