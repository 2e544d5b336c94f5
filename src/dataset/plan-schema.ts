/**
 * A table as one plan has it: its own audiences instead of the usual ones. Without the plan at hand (an older
 * version, a state of the history) whatever stands in such a column is read as it is.
 */
import { audienceNames } from '../labels/audiences.ts';
import { anySchema, type AnyColumn, type AnySchema } from './any-table.ts';
import { list, oneOf } from './column.ts';
import type { Site } from './schemas/site.ts';
import { AUDIENCE_HEADER } from './schemas/tasks.ts';
import type { TableName } from './table.ts';

export function planSchema(name: TableName, site: Pick<Site, 'audiences'>): AnySchema {
  return withColumns(name, (column) => planColumn(column, site));
}

export function anyPlansSchema(name: TableName): AnySchema {
  return withColumns(name, (column) =>
    column.header === AUDIENCE_HEADER ? { ...column, ...list(openList(column)) } : column,
  );
}

/** The column with the values this plan gives it. */
export function planColumn(column: AnyColumn, site: Pick<Site, 'audiences'>): AnyColumn {
  if (column.header !== AUDIENCE_HEADER) return column;
  const labels = audienceNames(site);
  const own = oneOf(AUDIENCE_HEADER, column.description, Object.keys(labels), labels);
  return { ...column, ...list(own), labels };
}

function openList({ header, description }: AnyColumn): ReturnType<typeof oneOf> {
  return { ...oneOf<string>(header, description, []), parse: (cell) => ({ value: cell }) };
}

function withColumns(name: TableName, change: (column: AnyColumn) => AnyColumn): AnySchema {
  const schema = anySchema(name);
  return { ...schema, columns: schema.columns.map(change) };
}
