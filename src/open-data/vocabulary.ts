/** Prefixes of the linked data; the context is embedded, so nothing is fetched. */
export const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** A text in Vietnamese. */
export function vi(text: string): object {
  return { '@value': text, '@language': 'vi' };
}

export function iri(address: string): object {
  return { '@id': address };
}

export function typed(value: string, type: string): object {
  return { '@value': value, '@type': `xsd:${type}` };
}
