/** The joined table of figures: a value never stands without its unit, target, territory and source. */
import { expect, test } from 'vitest';
import { figureSummaryRows } from '../../../src/open-data/figure-summary.ts';
import { HOME } from '../../support/open-data.ts';
import { buildPlan, PERCENT } from '../../support/plan-builder.ts';

const plan = buildPlan({
  indicators: [{}, { code: 'rate', name: 'Rate', ...PERCENT }],
  observations: [
    { date: '2024-12-31', value: 3, sources: ['nguon-a'] },
    { date: '2025-12-31', value: 9, sources: ['nguon-a'], scope: 'moi', note: 'both provinces' },
  ],
  amendments: [{ after: '12', basis: 'nguon-a' }],
});
const rows = figureSummaryRows(plan, HOME);

test('Each value has a row with its unit, territory, source, and the target that holds now', () => {
  expect(rows.map(({ indicator, date, value }) => [indicator, date, value])).toEqual([
    ['patents', '2024-12-31', 3],
    ['patents', '2025-12-31', 9],
    ['rate', undefined, undefined],
  ]);
  expect(rows[0]).toMatchObject({
    unit: 'văn bằng',
    target: 12,
    scope: 'cu',
    territory: 'old territory',
    sourceTitles: ['A source'],
  });
  expect(rows[1]).toMatchObject({ scope: 'moi', territory: 'new territory', note: 'both provinces' });
});

test('A target without figures has a row that says so, with nothing where a value would stand', () => {
  expect(rows[2]).toMatchObject({
    value: undefined,
    scope: undefined,
    territory: undefined,
    sources: [],
    target: 80,
    unit: '%',
    status: 'chua_co_so_lieu',
    statusWords: 'Chưa có số liệu công bố',
  });
});
