/** `datapackage.json`, read by an implementation of the standard that is not ours: descriptor, every row, every key. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { planIn, PLANS, publishedIn } from '../../support/open-data.ts';

interface Resource {
  name: string;
  read(options: object): Promise<Record<string, unknown>[]>;
  checkRelations(): Promise<boolean>;
}

interface Package {
  valid: boolean;
  errors: Error[];
  resources: Resource[];
}

interface Descriptor {
  name: string;
  resources: {
    name: string;
    path: string;
    profile?: string;
    schema: {
      fields: { name: string; type: string; description: string }[];
      primaryKey?: string[];
      foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
    };
  }[];
}

const { Package: DataPackage } = createRequire(import.meta.url)('datapackage') as {
  Package: { load(descriptor: object, options: { basePath: string }): Promise<Package> };
};

const profile = JSON.parse(
  readFileSync('tests/fixtures/data-package-2.0/datapackage.json', 'utf8'),
) as object;
const folder = mkdtempSync(join(tmpdir(), 'data-package-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The package in the ZIP, unpacked into a folder. */
async function unpack(dir: string, change: (files: Record<string, Uint8Array>) => void = () => undefined) {
  const files = unzipSync((await publishedIn(dir)).archive.bytes);
  change(files);
  const basePath = mkdtempSync(join(folder, 'p-'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(basePath, name), bytes);
  const descriptor = JSON.parse(Buffer.from(files['datapackage.json'] ?? []).toString()) as Descriptor;
  return { basePath, descriptor };
}

/** The implementation supports version 1 of the standard, where an empty name means the key's own table. */
async function load(dir: string, change?: (files: Record<string, Uint8Array>) => void): Promise<Package> {
  const { basePath, descriptor } = await unpack(dir, change);
  for (const resource of descriptor.resources) {
    resource.profile = 'tabular-data-resource';
    for (const { reference } of resource.schema.foreignKeys ?? []) reference.resource ??= '';
  }
  return DataPackage.load(descriptor, { basePath });
}

describe.each(PLANS)('The package of %s', (dir) => {
  test('is described as the standard asks', async () => {
    const { valid, errors } = await load(dir);
    expect(errors.map(String)).toEqual([]);
    expect(valid).toBe(true);
  });

  test('meets the official profile of version 2', async () => {
    const { descriptor } = await unpack(dir);
    const meets = new Ajv({ strict: false, allErrors: true }).compile(profile);
    meets(descriptor);
    expect(meets.errors ?? []).toEqual([]);
    const [first] = descriptor.resources;
    expect(meets({ ...descriptor, resources: [{ ...first, path: undefined, name: 5 }] })).toBe(false);
  });

  test('holds no cell that its types and constraints refuse, and no code that leads nowhere', async () => {
    const { resources } = await load(dir);
    const data = await publishedIn(dir);
    expect(resources.map(({ name }) => name)).toEqual(data.tables.map(({ table }) => table.id));
    for (const [index, resource] of resources.entries()) {
      const rows = await resource.read({ keyed: true });
      expect(rows, resource.name).toHaveLength(data.tables[index]?.table.rows.length ?? -1);
      expect(await resource.checkRelations(), resource.name).toBe(true);
    }
  });

  test('describes every column and names the keys of every table that has some', async () => {
    const { descriptor } = await unpack(dir);
    const fields = descriptor.resources.flatMap(({ schema }) => schema.fields);
    expect(fields.filter(({ description }) => !description)).toEqual([]);
    const keyless = descriptor.resources.filter(({ schema }) => !schema.primaryKey).map(({ name }) => name);
    // A key of the standard has no empty part: a whole's value beside those of its parts has one, as has a year's report.
    const plan = planIn(dir);
    const partly = [
      ...(plan.breakdowns.length > 0 ? ['tien-do-chi-so'] : []),
      ...(plan.reports.some(({ duty }) => duty !== undefined) ? ['tien-do-bao-cao'] : []),
    ];
    expect(keyless).toEqual(['tong-hop-chi-so', ...partly]);
    const [keys] = descriptor.resources
      .filter(({ name }) => name === 'phan-cong')
      .map(({ schema }) => schema.foreignKeys?.map(({ reference }) => reference.resource));
    expect(keys).toEqual(['nhiem-vu', 'don-vi']);
  });
});

describe('A broken package is found out', () => {
  const replace = (name: string, from: string, to: string) => (files: Record<string, Uint8Array>) => {
    const text = Buffer.from(files[name] ?? []).toString();
    expect(text).toContain(from);
    files[name] = Buffer.from(text.replace(from, to));
  };

  test.each([
    ['a number that is none', 'tien-do-chi-so.csv', ',25.83,', ',cao,'],
    ['a value outside a closed list', 'phan-cong.csv', ',chu_tri,', ',chu_toa,'],
    ['a day that is none', 'tien-do-chi-so.csv', '2023-12-31', '2023-13-31'],
  ])('by %s', async (_, file, from, to) => {
    const { resources } = await load('.', replace(file, from, to));
    const resource = resources.find(({ name }) => `${name}.csv` === file);
    await expect(resource?.read({ keyed: true })).rejects.toThrow();
  });

  test('by a code that leads nowhere', async () => {
    const { resources } = await load('.', replace('phan-cong.csv', ',so-khcn,', ',so-khong-co,'));
    const assignments = resources.find(({ name }) => name === 'phan-cong');
    await expect(assignments?.checkRelations()).rejects.toThrow(/foreign key/iu);
  });
});
