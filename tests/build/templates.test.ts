/** The templates of the running year: there for every agency that owes something, and read as they are. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { readDataset } from '../../src/checks/read-dataset.ts';
import { reportingAgencies } from '../../src/plan/reporting.ts';
import { allTemplates, templates } from '../../src/views/guide/templates.ts';

const { plan, files } = loadPlan();
if (!plan) throw new Error('The plan has problems: see "npm run check".');
const offered = templates(plan);

test('every body that leads a task has one, as long as it exists', () => {
  const owners = new Set(offered?.agencies.map(({ agency }) => agency.code));
  const leads = plan.assignments
    .filter(({ role }) => role === 'chu_tri')
    .flatMap(({ agency }) => agency ?? []);
  expect(leads.filter((code) => !owners.has(code))).toEqual([]);
  for (const { code, changedFrom, successors } of reportingAgencies(plan)) {
    const hasEnded = changedFrom !== undefined && successors.length === 0;
    expect([code, owners.has(code)]).toEqual([code, !hasEnded]);
  }
});

describe.each(allTemplates(plan).map((file) => [file.path, file] as const))('%s', (name, file) => {
  const path = `dist/${name}`;

  test('is there, and put beside the published tables it changes nothing', () => {
    expect(existsSync(path)).toBe(true);
    // A whole table is put beside the published one, an agency's own under the name it is committed under.
    const suffix = /\..*\./u.test(file.fileName) ? '.csv' : '.so-khcn.csv';
    const added = {
      path: file.folder + file.fileName.replace(/\.csv$/u, suffix),
      bytes: readFileSync(path),
    };
    const { dataset, problems, untouchedTemplateRows } = readDataset(
      [...files, added],
      plan.site,
      plan.clauses,
    );
    expect(problems).toEqual([]);
    expect(untouchedTemplateRows).toHaveLength(file.lines);
    for (const table of ['results', 'observations', 'reports'] as const) {
      expect(dataset[table]).toHaveLength(plan[table].length);
    }
  });
});
