/** The published copies, put back into `data/`, give the same published copies. */
import { describe, expect, test } from 'vitest';
import { canonicalCsv } from '../../support/canonical-csv.ts';
import { loadPlan } from '../../../src/plan-folder/load.ts';
import { readDataset } from '../../../src/checks/read-dataset.ts';
import { tableNames } from '../../../src/tables/table-names.ts';
import type { Tables } from '../../../src/tables/rows.ts';
import { pathOf, readSample, sampleFiles, tablesOf } from '../../support/sample.ts';

/** Published tables as the files of a plan again: year tables go back to the folder of each year. */
function fedBack(tables: Tables): { path: string; bytes: Uint8Array }[] {
  return tableNames.flatMap((name) => {
    const years = new Set(tables[name].map((row) => ('year' in row ? row.year : undefined)));
    return [...years.values(), ...(years.size === 0 ? [undefined] : [])].map((year) => {
      const list = tables[name].filter((row) => !('year' in row) || row.year === year);
      const text = canonicalCsv(name, { ...tables, [name]: list });
      const own = text.startsWith('nam,') ? text.replace(/^nam,/u, '').replace(/^\d{4},/gmu, '') : text;
      const path = pathOf(name).replace('2024', String(year ?? 2024));
      return { path, bytes: new TextEncoder().encode(own) };
    });
  });
}

describe('Fed back, the published tables give themselves', () => {
  const all = (tables: Tables) => tableNames.map((name) => canonicalCsv(name, tables));

  test('for the sample', () => {
    const { dataset } = readSample();
    const files = fedBack(tablesOf(dataset));
    expect(files.map(({ path }) => path).toSorted()).toEqual(
      sampleFiles()
        .map(({ path }) => path)
        .toSorted(),
    );
    const again = readSample(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])));
    expect(again.problems).toEqual([]);
    expect(all(tablesOf(again.dataset))).toEqual(all(tablesOf(dataset)));
  });

  test('for the plan that ships', () => {
    const { plan } = loadPlan();
    if (!plan) throw new Error('The plan that ships has problems');
    const { dataset, problems } = readDataset(fedBack(plan), plan.site, plan.clauses);
    expect(problems).toEqual([]);
    expect(all(tablesOf(dataset))).toEqual(all(plan));
  });
});
