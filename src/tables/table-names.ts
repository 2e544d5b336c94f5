/** The tables of a plan, by their name in the code. */
export const tableNames = [
  'tasks',
  'agencies',
  'assignments',
  'indicators',
  'observations',
  'results',
  'reports',
  'sources',
  'events',
  'amendments',
  'revisions',
  'releases',
  'abbreviations',
  'synonyms',
  'searchAliases',
  'breakdowns',
  'milestones',
  'duties',
] as const;

export type TableName = (typeof tableNames)[number];
