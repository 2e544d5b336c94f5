import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/** Defaults, including the search; only title and language are set. */
export default defineConfig({
  integrations: [starlight({ title: 'Kế hoạch', locales: { root: { label: 'Tiếng Việt', lang: 'vi' } } })],
});
