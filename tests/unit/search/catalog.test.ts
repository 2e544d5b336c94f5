/** Filters: what passes them, and how many results each choice would leave. */
import { describe, expect, test } from 'vitest';
import { countFacets, factsOf, makeCatalog, passes } from '../../../src/search/query/catalog.ts';

const entry = (id: string, facts: Parameters<typeof makeCatalog>[0][number]['facts']) => ({
  id,
  titleLengths: [2],
  prior: 0.8,
  facts,
});
const catalog = makeCatalog([
  entry('a', { loai: ['Nhiệm vụ'], chu_tri: ['Sở A'], phoi_hop: ['Sở B', 'Sở C'] }),
  entry('b', { loai: ['Nhiệm vụ'], chu_tri: ['Sở B'] }),
  entry('c', { loai: ['Nguồn'] }),
]);
const all = [0, 1, 2];
const found = (records: number[]) => records.map((record) => ({ record, score: 1 }));
const pairs = (map: Map<string, number>) => Object.fromEntries(map);

describe('the catalogue', () => {
  test('keeps what is known of each record, and survives being written as JSON', () => {
    const read = JSON.parse(JSON.stringify(catalog)) as typeof catalog;
    expect(read).toEqual(catalog);
    expect(read).toMatchObject({ ids: ['a', 'b', 'c'], titles: [[2], [2], [2]], priors: [0.8, 0.8, 0.8] });
    expect(factsOf(read, 0, 'phoi_hop')).toEqual(['Sở B', 'Sở C']);
    expect(factsOf(read, 2, 'chu_tri')).toEqual([]);
  });
});

describe('a filter', () => {
  test('lets through what has the value, under that filter and no other', () => {
    expect(all.filter((at) => passes(catalog, at, { chu_tri: 'Sở B' }))).toEqual([1]);
    expect(all.filter((at) => passes(catalog, at, { phoi_hop: 'Sở B' }))).toEqual([0]);
    expect(all.filter((at) => passes(catalog, at, { chu_tri: 'Sở A', phoi_hop: 'Sở C' }))).toEqual([0]);
    expect(all.filter((at) => passes(catalog, at, { chu_tri: 'Sở B', phoi_hop: 'Sở C' }))).toEqual([]);
    expect(all.filter((at) => passes(catalog, at, { loai: 'không có' }))).toEqual([]);
    expect(all.filter((at) => passes(catalog, at, {}))).toEqual(all);
  });

  test('is counted over what was found, and narrowed by the others but not by its own choice', () => {
    expect(pairs(countFacets(catalog, found(all), { chu_tri: 'Sở A' }).chu_tri)).toEqual({
      'Sở A': 1,
      'Sở B': 1,
    });
    expect(pairs(countFacets(catalog, found(all), { chu_tri: 'Sở A' }).loai)).toEqual({ 'Nhiệm vụ': 1 });
    expect(pairs(countFacets(catalog, found([1, 2]), {}).loai)).toEqual({ 'Nhiệm vụ': 1, Nguồn: 1 });
    expect(pairs(countFacets(catalog, found([]), {}).loai)).toEqual({});
  });

  test('leaves as many as its count says', () => {
    const chosen = { loai: 'Nhiệm vụ' };
    for (const [value, count] of countFacets(catalog, found(all), chosen).chu_tri)
      expect(all.filter((at) => passes(catalog, at, { ...chosen, chu_tri: value }))).toHaveLength(count);
  });

  test('counts no result that is faint beside the best of the same choice, but the best of another is no measure', () => {
    const rows = [
      { record: 0, score: 100 },
      { record: 1, score: 1 },
      { record: 2, score: 1 },
    ];
    expect(pairs(countFacets(catalog, rows, {}).loai)).toEqual({ 'Nhiệm vụ': 1, Nguồn: 1 });
    expect(pairs(countFacets(catalog, rows, {}).chu_tri)).toEqual({ 'Sở A': 1, 'Sở B': 1 });
  });

  test('does not change the choices it is given', () => {
    const filters = { loai: 'Nguồn' };
    countFacets(catalog, found(all), filters);
    expect(filters).toEqual({ loai: 'Nguồn' });
  });
});
