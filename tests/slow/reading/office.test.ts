/** A filled template that an office program has opened and saved says the same; passed over where there is no LibreOffice. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { templateCsv, templateLines } from '../../../src/reading/template.ts';
import { createPlan } from '../../../src/plan/plan.ts';
import { clauses, readSample, site, tablesOf } from '../../support/sample.ts';

const TASKS = 'data/tien-do/2025/nhiem-vu.csv';

/** The template of a plan whose territory changed, with its one line filled in. */
const tables = tablesOf(readSample().dataset);
const boundary = {
  from: '2027-07-01',
  names: { cu: 'tỉnh cũ', moi: 'tỉnh mới' },
  planScope: 'cu' as const,
  source: 'kh-1',
};
const plan = createPlan(
  { ...tables, assignments: tables.assignments.slice(0, 1) },
  { ...site, boundary },
  clauses,
  '2025-06-30',
);
const own = templateCsv(plan, 'results', templateLines(plan, 'results', 2025)).replace(
  'III.1.2;so-khcn;1;cu;;;;;',
  'III.1.2;so-khcn;1;cu;hoan_thanh;"Hai hội thảo; ""một"" ở huyện";kh-1;15/6/2025;',
);

/** LibreOffice starts anew for each file. */
const PATIENCE = 120_000;

const hasOffice = (() => {
  try {
    execFileSync('libreoffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** Semicolon, then the quotation mark, then the encoding: the filter an office program saves CSV with. */
const DIALECTS = {
  'UTF-8 with semicolons': '59,34,76,1,,1066,false,true,false',
  'UTF-8 with commas': '44,34,76,1,,1033,false,true,false',
  'Unicode text with tabs': '9,34,65535,1,,1066,false,true,false',
};

const VIETNAMESE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>`;

describe.skipIf(!hasOffice)('Through LibreOffice (skipped where it is not installed)', () => {
  let dir: string;

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'office-'));
    // Vietnamese settings: day before month, decimal comma.
    mkdirSync(join(dir, 'profile/user'), { recursive: true });
    writeFileSync(join(dir, 'profile/user/registrymodifications.xcu'), VIETNAMESE);
    writeFileSync(join(dir, 'nhiem-vu.csv'), own);
    convert('nhiem-vu.csv', 'xlsx', '--infilter=CSV:59,34,76,1,,1066,false,true');
  }, PATIENCE);

  afterAll(() => {
    rmSync(dir, { recursive: true });
  });

  const convert = (from: string, to: string, ...more: string[]) => {
    const profile = `-env:UserInstallation=file://${join(dir, 'profile')}`;
    execFileSync(
      'libreoffice',
      [profile, '--headless', ...more, '--convert-to', to, '--outdir', join(dir, 'out'), join(dir, from)],
      { stdio: 'ignore' },
    );
  };

  test.each(Object.entries(DIALECTS))(
    'a template opened, saved as a spreadsheet and back as %s is the same',
    (_name, filter) => {
      const saved = join(dir, 'out/nhiem-vu.csv');
      rmSync(saved, { force: true });
      convert('out/nhiem-vu.xlsx', `csv:Text - txt - csv (StarCalc):${filter}`);
      const again = readSample({ [TASKS]: new Uint8Array(readFileSync(saved)) });
      expect(again.problems).toEqual([]);
      expect(again.dataset.results.map(({ row }) => row.text)).toContain('Hai hội thảo; "một" ở huyện');
      expect(tablesOf(again.dataset)).toEqual(tablesOf(readSample({ [TASKS]: own }).dataset));
    },
    PATIENCE,
  );
});
