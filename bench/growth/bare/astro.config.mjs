import { defineConfig } from 'astro/config';

/** The minimum cost of a site with this many pages, as a baseline for our own build. */
export default defineConfig({});
