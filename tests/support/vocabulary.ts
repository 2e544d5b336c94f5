/** Published vocabularies, and an independent processor of linked data; no requests are made. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsonld from 'jsonld';

export interface Triple {
  subject: string;
  predicate: string;
  object: string;
}

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const require = createRequire(import.meta.url);

/** A document as triples. Fails on anything the processor would silently drop: unknown terms, relative names. */
export async function triplesOf(document: object): Promise<Triple[]> {
  const documentLoader = (url: string) => {
    if (url !== 'https://schema.org/') throw new Error(`Nothing may be fetched: ${url}`);
    const context = { '@vocab': 'http://schema.org/', url: { '@type': '@id' }, license: { '@type': '@id' } };
    return Promise.resolve({ documentUrl: url, document: { '@context': context } });
  };
  const quads = (await jsonld.toRDF(document, {
    documentLoader,
    safe: true,
  } as jsonld.Options.ToRdf)) as { subject: Term; predicate: Term; object: Term }[];
  return quads.map((quad) => ({
    subject: quad.subject.value,
    predicate: quad.predicate.value,
    object: quad.object.value,
  }));
}

interface Term {
  value: string;
}

/** Terms of a vocabulary, from its publisher's file. */
export function readVocabulary(name: 'dcat' | 'dcterms' | 'foaf' | 'schema'): Triple[] {
  const file = require.resolve(`@vocabulary/${name}/${name}.nq`);
  const lines = readFileSync(file, 'utf8').matchAll(/^<([^>]+)> <([^>]+)> <([^>]+)>/gmu);
  return [...lines].map(([, subject = '', predicate = '', object = '']) => ({ subject, predicate, object }));
}

/** Properties and classes in a document. */
export function termsOf(triples: Triple[]): Set<string> {
  return new Set(triples.map(({ predicate, object }) => (predicate === RDF_TYPE ? object : predicate)));
}

export function typesOf(triples: Triple[], subject: string): string[] {
  return triples
    .filter((triple) => triple.subject === subject && triple.predicate === RDF_TYPE)
    .map(({ object }) => object);
}
