/**
 * `datapackage.json`: the tables for programs, with types, constraints, keys, sources and licence, generated
 * from the schemas. https://datapackage.org/standard/data-package
 */
import type { AnyColumn } from '../tables/any-table.ts';
import { CODE_PATTERN } from '../tables/cells/code-forms.ts';
import type { ColumnType } from '../tables/column.ts';
import { publishedBy } from '../plan/site.ts';
import type { Source } from '../tables/rows.ts';
import type { About } from './about.ts';
import { referredTable } from './dictionary.ts';
import { nameOf, type OpenFile } from './open-file.ts';
import type { OpenTable } from './open-table.ts';

/** Patterns are those of XML Schema: they match the whole cell and support plain groups only. */
const CODE = CODE_PATTERN.source.replace(/^\^|\$$/gu, '').replaceAll('(?:', '(');

/** `files`: the CSV of each table, relative to the package. */
export function dataPackage(
  about: About,
  sources: Source[],
  tables: { table: OpenTable; file: OpenFile }[],
): object {
  const { site } = about;
  const keys = new Map(tables.map(({ table }) => [table.id, table.key[0]]));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: about.name,
    title: about.title,
    description: [about.description, ...about.notices].join('\n\n'),
    homepage: about.home,
    version: about.asOf,
    created: about.asOfTime,
    keywords: about.keywords,
    licenses: [{ path: site.licence.dataLink, title: site.licence.data }],
    contributors: [{ title: publishedBy(site), roles: ['publisher'] }],
    sources: sources.map(({ title, link, number }) => ({
      title: number ? `${title} (${number})` : title,
      ...(link ? { path: link } : {}),
    })),
    resources: tables.map(({ table, file }) => ({
      name: table.id,
      type: 'table',
      path: nameOf(file),
      title: table.title,
      description: table.description,
      format: 'csv',
      mediatype: file.mediaType,
      encoding: 'utf-8',
      // The standard's default, stated explicitly because some readers guess wrong.
      dialect: { delimiter: ',' },
      bytes: file.bytes.length,
      hash: `sha256:${file.hash}`,
      schema: tableSchema(table, keys),
    })),
  };
}

function tableSchema({ id, key, columns }: OpenTable, keys: Map<string, string | undefined>): object {
  const foreignKeys = columns.flatMap((column) => foreignKey(column, id, keys));
  return {
    fields: columns.map(field),
    ...(key.length > 0 ? { primaryKey: key } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

/** A column with several codes per cell is not a foreign key. */
function foreignKey(column: AnyColumn, id: string, keys: Map<string, string | undefined>): object[] {
  const resource = referredTable(column);
  const target = resource && keys.get(resource);
  if (!target || column.list) return [];
  return [
    { fields: [column.header], reference: { ...(resource === id ? {} : { resource }), fields: [target] } },
  ];
}

function field(column: AnyColumn): object {
  const { header, description, type, list, required } = column;
  const constraints = {
    ...(required ? { required } : {}),
    ...(list ? listConstraints(column) : valueConstraints(column)),
  };
  return {
    name: header,
    ...(column.own ? { title: column.own.name } : {}),
    description: list ? `${description} Nhiều giá trị thì nối bằng dấu |.` : description,
    ...(list ? { type: 'string' } : fieldType(type)),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function valueConstraints({ type, values }: AnyColumn): object {
  if (values) return { enum: values };
  if (type === 'code') return { pattern: CODE };
  // Addresses are kept as copied: not all are strictly valid URIs.
  if (type === 'link') return { pattern: 'https?://.+' };
  return type === 'integer' ? { minimum: 0 } : {};
}

/** The standard's type `list` is missing from its published profile, so a list is a string with a pattern. */
function listConstraints({ type, values }: AnyColumn): object {
  const item = values ? values.join('|') : type === 'code' ? CODE : undefined;
  return item ? { pattern: `(${item})(\\|(${item}))*` } : {};
}

function fieldType(type: ColumnType): object {
  switch (type) {
    case 'date':
    case 'year':
    case 'number':
    case 'integer':
      return { type };
    default:
      return { type: 'string' };
  }
}
