/**
 * Which cells cover which columns of a table's rows, given merged cells; shared by the reader of the plan's text
 * and the pages.
 */

/** Spans of a cell, at least 1. */
export interface Reach {
  columns: number;
  rows: number;
}

/** A cell of a row: the `column` it begins at, from 0; `isShared` if it began in a row above. */
export interface Placed<Cell extends Reach> {
  cell: Cell;
  column: number;
  isShared: boolean;
}

/** Cells per row, by column. A cell that spans beyond the last row ends there. */
export function placeCells<Cell extends Reach>(table: readonly (readonly Cell[])[]): Placed<Cell>[][] {
  const placed: Placed<Cell>[][] = [];
  let above: { cell: Cell; column: number; left: number }[] = [];
  for (const row of table) {
    const reaching = above;
    const isTaken = (at: number): boolean =>
      reaching.some(({ cell, column }) => at >= column && at < column + cell.columns);
    const own: { cell: Cell; column: number; left: number }[] = [];
    let column = 0;
    for (const cell of row) {
      while (isTaken(column)) column += 1;
      own.push({ cell, column, left: cell.rows });
      column += cell.columns;
    }
    placed.push(
      [
        ...reaching.map((item) => ({ cell: item.cell, column: item.column, isShared: true })),
        ...own.map((item) => ({ cell: item.cell, column: item.column, isShared: false })),
      ].sort((a, b) => a.column - b.column),
    );
    above = [...reaching, ...own]
      .map((item) => ({ ...item, left: item.left - 1 }))
      .filter(({ left }) => left > 0);
  }
  return placed;
}
