/** The data for data set search engines: schema.org `Dataset`, one for all tables, one per indicator. */
import type { Plan } from '../plan/plan.ts';
import { isTrial, publishedBy } from '../plan/site.ts';
import type { Indicator } from '../tables/rows.ts';
import { measureLabels } from '../labels/indicators.ts';
import type { About } from './about.ts';
import type { OpenFile } from './open-file.ts';

const CONTEXT = 'https://schema.org/';

interface Offered {
  file: OpenFile;
  title: string;
}

export function wholeDataset(about: About, offered: Offered[]): object {
  const { site, home } = about;
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': idOf(about),
    name: about.title,
    description: [about.description, ...about.notices].join(' '),
    url: `${home}du-lieu/`,
    ...commonFields(about),
    keywords: about.keywords,
    temporalCoverage: `${site.horizon.from}/${site.horizon.to}`,
    citation: about.citation,
    distribution: offered.map((item) => download(about, item)),
  };
}

/** Undefined if nothing is published. */
export function indicatorDataset(
  about: About,
  plan: Plan,
  indicator: Indicator,
  offered: Offered[],
): object | undefined {
  const dates = plan.observationsOf(indicator).map(({ date }) => date);
  if (dates.length === 0) return undefined;
  const { name, note, unit, measure } = indicator;
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: `${name}, ${about.site.province}`,
    description: [`${name}.`, note, ...about.notices].filter(Boolean).join(' '),
    url: `${about.home}muc-tieu/${indicator.code}/`,
    isPartOf: { '@id': idOf(about) },
    ...commonFields(about),
    temporalCoverage: `${String(dates[0])}/${String(dates.at(-1))}`,
    variableMeasured: {
      '@type': 'PropertyValue',
      name,
      ...(unit ? { unitText: unit } : {}),
      ...(measure ? { measurementTechnique: measureLabels[measure] } : {}),
    },
    distribution: offered.map((item) => download(about, item)),
  };
}

function idOf({ home }: About): string {
  return `${home}du-lieu/#bo-du-lieu`;
}

function commonFields({ site, asOf, shownText }: About): object {
  return {
    inLanguage: 'vi',
    isAccessibleForFree: true,
    license: site.licence.dataLink,
    creator: { '@type': isTrial(site) ? 'Organization' : 'GovernmentOrganization', name: publishedBy(site) },
    dateModified: asOf,
    version: asOf,
    creativeWorkStatus: shownText,
    spatialCoverage: { '@type': 'Place', name: site.provinceName },
  };
}

function download({ home }: About, { file, title }: Offered): object {
  return {
    '@type': 'DataDownload',
    name: title,
    contentUrl: home + file.path,
    encodingFormat: file.mediaType,
    contentSize: `${file.bytes.length} B`,
    sha256: file.hash,
  };
}
