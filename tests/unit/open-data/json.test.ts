/** The JSON keeps to its schema, as an outside validator reads both. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { jsonAt, planIn, PLANS, publishedIn } from '../../support/open-data.ts';

const published = Object.fromEntries(
  await Promise.all(PLANS.map(async (dir) => [dir, await publishedIn(dir)] as const)),
);

function validatorFor(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  (addFormats.default as (ajv: Ajv2020) => unknown)(ajv);
  return ajv.compile(schema);
}

describe.each(PLANS)('The JSON of %s', (dir) => {
  const data = published[dir];
  if (!data) throw new Error(`${dir} is not published`);

  test.each(data.tables.map(({ table, json, schema }) => [table.id, json.path, schema.path]))(
    '%s is valid, each column described, no row missing',
    (id, path, schemaPath) => {
      const document = jsonAt(data, path);
      const validate = validatorFor(jsonAt(data, schemaPath));
      expect(validate(document), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
      const { table } = data.tables.find((item) => item.table.id === id) ?? {};
      expect(document['dong']).toHaveLength(table?.rows.length ?? -1);
      expect(document['luoc_do']).toBe(jsonAt(data, schemaPath)['$id']);
    },
  );

  test('is listed whole in the index', () => {
    const { bang } = jsonAt(data, 'api/v1/index.json') as { bang: { json: string; luoc_do: string }[] };
    const listed = bang
      .flatMap(({ json, luoc_do }) => [json, luoc_do])
      .map((link) => link.slice(data.about.home.length));
    const files = [...data.files.keys()].filter(
      (path) => path.startsWith('api/v1/') && !path.endsWith('index.json'),
    );
    expect(listed).toEqual(files);
  });
});

describe('The schemas', () => {
  const data = published['examples/tinh-mau'];
  if (!data) throw new Error('The example is not published');
  const document = jsonAt(data, 'api/v1/minh-hoa-tien-do-chi-so.json') as { dong: Record<string, unknown>[] };
  const validate = validatorFor(jsonAt(data, 'api/v1/luoc-do/minh-hoa-tien-do-chi-so.json'));
  const withCell = (cells: Record<string, unknown>) => ({
    ...document,
    dong: [{ ...document.dong[0], ...cells }],
  });

  test.each([
    ['a number as text', { gia_tri: '82.5' }],
    ['a day that is none', { ngay_so_lieu: '2024-02-31' }],
    ['a value outside a closed list', { pham_vi: 'ca_hai' }],
    ['nothing where something must stand', { gia_tri: null }],
    ['a figure without a source', { nguon: [] }],
    ['a column nobody knows', { gia_tri_2: 1 }],
  ])('refuse %s', (_, cells) => {
    expect(validate(withCell({}))).toBe(true);
    expect(validate(withCell(cells))).toBe(false);
  });
});

test('What is not stated is null, a list is an array, a number is a number', () => {
  const data = published['.'];
  if (!data) throw new Error('The plan is not published');
  const { dong } = jsonAt(data, 'api/v1/tong-hop-chi-so.json') as { dong: Record<string, unknown>[] };
  const plan = planIn('.');
  const empty = plan.indicators.find((indicator) => plan.observationsOf(indicator).length === 0);
  expect(dong.find((row) => row['ma_chi_so'] === empty?.code)).toMatchObject({ gia_tri: null, nguon: [] });
  expect(dong.find((row) => row['gia_tri'] !== null)).toMatchObject({
    gia_tri: expect.any(Number) as number,
    nguon: expect.arrayContaining([expect.any(String)]) as string[],
  });
});
