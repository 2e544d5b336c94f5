import { defineConfig } from 'astro/config';

/** The least a site of this many pages can cost: the measure our own build is compared with. */
export default defineConfig({});
