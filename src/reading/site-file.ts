/** Where the plan's identity is written. Apart from its reader, which browsers do not need. */
export const SITE_FILE = 'content/site.yaml';
