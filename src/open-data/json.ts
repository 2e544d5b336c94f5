/** A table as JSON, and its JSON Schema, both from the schema that reads the table. */
import type { AnyColumn, AnyRow } from '../tables/any-table.ts';
import { CODE_PATTERN } from '../tables/cells/code-forms.ts';
import type { ColumnType } from '../tables/column.ts';
import type { About } from './about.ts';
import type { OpenTable } from './open-table.ts';

export function schemaAddress(home: string, table: Pick<OpenTable, 'file'>): string {
  return `${home}api/v1/luoc-do/${table.file}.json`;
}

/** Missing values are `null`, never left out; a list is an array. */
export function tableJson(table: OpenTable, about: About): object {
  return {
    bang: table.id,
    ten: table.title,
    mo_ta: table.description,
    luoc_do: schemaAddress(about.home, table),
    tinh_den_ngay: about.asOf,
    van_ban: about.shownText,
    luu_y: about.notices,
    nguon_du_lieu: about.citation,
    giay_phep: about.site.licence.dataLink,
    so_dong: table.rows.length,
    dong: table.rows.map((row) => rowJson(table.columns, row)),
  };
}

function rowJson(columns: AnyColumn[], row: AnyRow): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ header, field }) => [header, row[field] ?? null]));
}

/** JSON Schema 2020-12 of the table's whole document. */
export function tableSchema(table: OpenTable, home: string): object {
  const text = { type: 'string' };
  const properties = {
    bang: { const: table.id },
    ten: text,
    mo_ta: text,
    luoc_do: { type: 'string', format: 'uri' },
    tinh_den_ngay: { type: 'string', format: 'date' },
    van_ban: text,
    luu_y: { type: 'array', items: text },
    nguon_du_lieu: text,
    giay_phep: { type: 'string', format: 'uri' },
    so_dong: { type: 'integer', minimum: 0 },
    dong: { type: 'array', items: closedObject(columnSchemas(table.columns)) },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaAddress(home, table),
    title: table.title,
    description: table.description,
    ...closedObject(properties),
  };
}

function closedObject(properties: Record<string, unknown>): object {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

function columnSchemas(columns: AnyColumn[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column) => [column.header, columnSchema(column)]));
}

function columnSchema(column: AnyColumn): object {
  const { description, required, list, values, own } = column;
  const annotations = { ...(own ? { title: own.name } : {}), description };
  const item = { ...valueSchemas[column.type], ...(values ? { enum: values } : {}) };
  if (list) return { ...annotations, type: 'array', items: item, ...(required ? { minItems: 1 } : {}) };
  if (required) return { ...annotations, ...item };
  return { ...annotations, anyOf: [item, { type: 'null' }] };
}

const DAY_IN_YEAR = '^(0[1-9]|1[0-2])(-\\d{2})?(\\+1|\\(-1\\))?$';

const valueSchemas: Record<ColumnType, object> = {
  text: { type: 'string', minLength: 1 },
  code: { type: 'string', pattern: CODE_PATTERN.source },
  enum: { type: 'string' },
  date: { type: 'string', format: 'date' },
  'day-in-year': { type: 'string', pattern: DAY_IN_YEAR },
  'report-deadline': { type: 'string', pattern: '^[0-9+|-]+$' },
  year: { type: 'integer', minimum: 1000, maximum: 9999 },
  number: { type: 'number' },
  integer: { type: 'integer', minimum: 0 },
  link: { type: 'string', pattern: '^https?://' },
};
