/** The tables of a plan, by the name the code uses. */
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
