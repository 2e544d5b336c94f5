/**
 * `catalog.jsonld`: the data as a catalogue for portals, in DCAT 3 and DCAT-AP.
 * https://www.w3.org/TR/vocab-dcat-3
 */
import { publishedBy } from '../plan/site.ts';
import type { About } from './about.ts';
import type { OpenFile } from './open-file.ts';
import { CONTEXT, iri, typed, vi } from './vocabulary.ts';

/** A table, or all of them, with its files. */
export interface CatalogEntry {
  /** Path of its documentation: `du-lieu/tu-dien/#nhiem-vu`. */
  page: string;
  id: string;
  title: string;
  description: string;
  files: (OpenFile & { title: string; schema?: string })[];
}

const FILE_TYPE = 'http://publications.europa.eu/resource/authority/file-type/';
const FILE_TYPES: Record<string, string> = {
  csv: 'CSV',
  json: 'JSON',
  xlsx: 'XLSX',
  zip: 'ZIP',
};

export function catalog(about: About, entries: CatalogEntry[]): object {
  const { site, home } = about;
  const publisher = {
    '@id': `${home}#co-quan-cong-bo`,
    '@type': 'foaf:Organization',
    'foaf:name': vi(publishedBy(site)),
  };
  const common = {
    'dct:publisher': iri(publisher['@id']),
    'dct:license': iri(site.licence.dataLink),
    'dct:language': iri('http://publications.europa.eu/resource/authority/language/VIE'),
    'dct:modified': typed(about.asOf, 'date'),
  };
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': `${home}du-lieu/catalog.jsonld`,
        '@type': 'dcat:Catalog',
        'dct:title': vi(about.title),
        'dct:description': vi([about.description, ...about.notices].join(' ')),
        'foaf:homepage': iri(home),
        ...common,
        'dcat:dataset': entries.map(({ id }) => iri(idOf(about, id))),
      },
      publisher,
      ...entries.map((entry) => dataset(about, entry, common)),
    ],
  };
}

function idOf({ home }: About, id: string): string {
  return `${home}du-lieu/catalog.jsonld#${id}`;
}

function dataset(about: About, entry: CatalogEntry, common: object): object {
  const { site, home } = about;
  const { email } = site.contact;
  return {
    '@id': idOf(about, entry.id),
    '@type': 'dcat:Dataset',
    'dct:identifier': idOf(about, entry.id),
    'dct:title': vi(entry.title),
    'dct:description': vi([entry.description, ...about.notices].join(' ')),
    ...common,
    'dcat:version': about.asOf,
    'dcat:keyword': about.keywords.map(vi),
    'dcat:landingPage': iri(home + entry.page),
    'dct:spatial': { '@type': 'dct:Location', 'dct:title': vi(site.provinceName) },
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': typed(`${site.horizon.from}-01-01`, 'date'),
      'dcat:endDate': typed(`${site.horizon.to}-12-31`, 'date'),
    },
    ...(email
      ? {
          'dcat:contactPoint': {
            '@type': 'vcard:Organization',
            'vcard:fn': publishedBy(site),
            'vcard:hasEmail': iri(`mailto:${email}`),
          },
        }
      : {}),
    'dcat:distribution': entry.files.map((file) => distribution(about, file)),
  };
}

function distribution({ home, site }: About, file: CatalogEntry['files'][number]): object {
  const ending = file.path.slice(file.path.lastIndexOf('.') + 1);
  return {
    '@id': `${home}${file.path}#tep`,
    '@type': 'dcat:Distribution',
    'dct:title': vi(file.title),
    'dcat:accessURL': iri(home + file.path),
    'dcat:downloadURL': iri(home + file.path),
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${file.mediaType}`),
    'dct:format': iri(FILE_TYPE + (FILE_TYPES[ending] ?? 'BIN')),
    'dcat:byteSize': typed(String(file.bytes.length), 'nonNegativeInteger'),
    'dct:license': iri(site.licence.dataLink),
    ...(file.schema ? { 'dct:conformsTo': iri(file.schema) } : {}),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
      'spdx:checksumValue': typed(file.hash, 'hexBinary'),
    },
  };
}
