/** Ten years of a plan with 5,000 tasks: every row is in every format. */
import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { publish } from '../../src/open-data/publish.ts';
import { HOME, jsonAt, tableOf } from '../support/open-data.ts';
import { makePlan } from '../support/make-plan.ts';

const TASKS = 5_000;
const YEARS = Array.from({ length: 10 }, (_, index) => 2021 + index);
const codes = Array.from({ length: TASKS }, (_, index) => `III.1.${index + 1}`);

test('Ten years of 5,000 tasks are published whole', async () => {
  const plan = makePlan({
    asOf: '2030-12-31',
    tasks: codes.map((code) => ({ code })),
    assignments: codes.map((task) => ({ task })),
    results: YEARS.flatMap((year) =>
      codes.map((task) => ({ year, task, text: `Kết quả năm ${year}`, source: 'nguon-a' })),
    ),
  });
  const data = await publish(plan, HOME);
  const { csv, json } = tableOf(data, 'tien-do-nhiem-vu');

  const lines = Buffer.from(csv.bytes).toString().trimEnd().split('\r\n');
  expect(lines).toHaveLength(TASKS * YEARS.length + 1);
  expect(lines[1]).toMatch(/^2021,III\.1\.1,/u);
  expect(lines.at(-1)).toMatch(/^2030,III\.1\.5000,/u);
  expect(jsonAt(data, json.path)['dong']).toHaveLength(TASKS * YEARS.length);
  expect(unzipSync(data.archive.bytes)[csv.path.slice('du-lieu/'.length)]).toEqual(csv.bytes);

  const sheets = await readWorkbook(Buffer.from(data.workbook.bytes));
  const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
  expect(rowsOf('tien-do-nhiem-vu')).toHaveLength(TASKS * YEARS.length + 1);
  const last = rowsOf('tong-hop-nhiem-vu').at(-1);
  expect(last?.slice(0, 2)).toEqual(['III.1.5000', 'III.1.5000']);
  expect(last).toContain('Department A: Kết quả năm 2030');
}, 120_000);
