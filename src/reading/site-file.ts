/** Path of the plan's settings. Separate from their reader, which browsers do not load. */
export const SITE_FILE = 'content/site.yaml';
