/** schema.org `Dataset`: words its vocabulary knows, on things it says they belong to. */
import { describe, expect, test } from 'vitest';
import { indicatorDataset, wholeDataset } from '../../../src/open-data/linked-data.ts';
import { planIn, PLANS, publishedIn, tableOf } from '../../support/open-data.ts';
import { readVocabulary, triplesOf, typesOf, type Triple } from '../../support/vocabulary.ts';

const SCHEMA = 'http://schema.org/';
const vocabulary = readVocabulary('schema');
const goals = (subject: string, predicate: string) =>
  vocabulary
    .filter((item) => item.subject === subject && item.predicate === predicate)
    .map(({ object }) => object);

/** A class and its superclasses. */
function withParents(type: string): string[] {
  const parents = goals(type, 'http://www.w3.org/2000/01/rdf-schema#subClassOf');
  return [type, ...parents.flatMap(withParents)];
}

/** Unknown properties, and properties outside their domain. */
function misplaced(triples: Triple[]): string[] {
  return triples
    .filter(({ predicate }) => predicate.startsWith(SCHEMA))
    .filter(({ subject, predicate }) => {
      const types = typesOf(triples, subject).flatMap(withParents);
      return !goals(predicate, `${SCHEMA}domainIncludes`).some((domain) => types.includes(domain));
    })
    .map(({ subject, predicate }) => `${predicate} on ${typesOf(triples, subject).join()}`);
}

describe.each(PLANS)('What the pages of %s say to programs', async (dir) => {
  const data = await publishedIn(dir);
  const plan = planIn(dir);
  const offered = [{ file: data.archive, title: 'All' }];

  test('of all tables is known to schema.org, with description and licence', async () => {
    const whole = wholeDataset(data.about, offered) as Record<string, string>;
    const triples = await triplesOf(whole);
    expect(triples.length).toBeGreaterThan(20);
    expect(misplaced(triples)).toEqual([]);
    // What search engines for data sets ask for: https://developers.google.com/search/docs/appearance/structured-data/dataset
    expect(whole['description']?.length).toBeGreaterThanOrEqual(50);
    expect(whole['description']?.length).toBeLessThanOrEqual(5000);
    expect(whole['license']).toBe(plan.site.licence.dataLink);
  });

  test('of each indicator is known, too, and nothing is said where nothing is published', async () => {
    const { csv, table } = tableOf(data, 'tong-hop-chi-so');
    for (const indicator of plan.indicators) {
      const said = indicatorDataset(data.about, plan, indicator, [{ file: csv, title: table.title }]);
      expect(said !== undefined, indicator.code).toBe(plan.observationsOf(indicator).length > 0);
      if (said) expect(misplaced(await triplesOf(said))).toEqual([]);
    }
  });
});

test('A word schema.org does not know, or one in the wrong place, is found out', async () => {
  const context = { '@context': 'https://schema.org/', '@type': 'Dataset' };
  expect(misplaced(await triplesOf({ ...context, sha256: 'a' }))).toHaveLength(1);
  expect(misplaced(await triplesOf({ ...context, licence: 'a' }))).toHaveLength(1);
  expect(misplaced(await triplesOf({ ...context, name: 'a' }))).toEqual([]);
});
