/** `catalog.jsonld`: linked data that says what DCAT knows, with every file as it is. */
import { describe, expect, test } from 'vitest';
import { HOME, jsonAt, PLANS, publishedIn } from '../../support/open-data.ts';
import { readVocabulary, termsOf, triplesOf, typesOf } from '../../support/vocabulary.ts';

const DCAT = 'http://www.w3.org/ns/dcat#';
const known = new Set(
  (['dcat', 'dcterms', 'foaf'] as const).flatMap((name) =>
    readVocabulary(name).map(({ subject }) => subject),
  ),
);
/** New in DCAT 3, which the package of vocabularies does not have yet: https://www.w3.org/TR/vocab-dcat-3/#Property:resource_version */
known.add(`${DCAT}version`);
const OTHERS = /^http:\/\/(?:spdx\.org\/rdf\/terms#|www\.w3\.org\/2006\/vcard\/ns#)/u;

describe.each(PLANS)('The catalogue of %s', async (dir) => {
  const data = await publishedIn(dir);
  const triples = await triplesOf(jsonAt(data, 'du-lieu/catalog.jsonld'));
  const withType = (type: string) =>
    [...new Set(triples.map(({ subject }) => subject))].filter((subject) =>
      typesOf(triples, subject).includes(DCAT + type),
    );
  const objects = (subject: string, predicate: string) =>
    triples
      .filter((item) => item.subject === subject && item.predicate === predicate)
      .map(({ object }) => object);

  test('uses no term its vocabularies do not define', () => {
    const terms = [...termsOf(triples)].filter((term) => !OTHERS.test(term));
    expect(terms.length).toBeGreaterThan(20);
    expect(terms.filter((term) => !known.has(term))).toEqual([]);
  });

  test('holds a data set for every table and one for the whole, each with files that are published', () => {
    const sets = withType('Dataset');
    expect(new Set(objects(`${HOME}du-lieu/catalog.jsonld`, `${DCAT}dataset`))).toEqual(new Set(sets));
    expect(sets).toHaveLength(data.tables.length + 1);
    for (const set of sets) expect(objects(set, `${DCAT}distribution`).length).toBe(2);
    const files = withType('Distribution').flatMap((item) => objects(item, `${DCAT}downloadURL`));
    expect(files.filter((file) => !data.files.has(file.slice(HOME.length)))).toEqual([]);
  });

  test('has the actual size and checksum of each file', () => {
    for (const item of withType('Distribution')) {
      const [address = ''] = objects(item, `${DCAT}downloadURL`);
      const file = data.files.get(address.slice(HOME.length));
      expect(objects(item, `${DCAT}byteSize`)).toEqual([String(file?.bytes.length)]);
      const [sum = ''] = objects(item, 'http://spdx.org/rdf/terms#checksum');
      expect(objects(sum, 'http://spdx.org/rdf/terms#checksumValue')).toEqual([file?.hash]);
    }
  });

  test('has what a portal must know: title, description, publisher, licence, date', () => {
    const dct = 'http://purl.org/dc/terms/';
    for (const subject of [...withType('Catalog'), ...withType('Dataset')]) {
      for (const name of ['title', 'description', 'publisher', 'license', 'modified']) {
        expect(objects(subject, dct + name), `${subject} ${name}`).toHaveLength(1);
      }
    }
  });
});
