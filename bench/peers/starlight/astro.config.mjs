import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/** Everything as it comes, the search too; only the title and the language are said. */
export default defineConfig({
  integrations: [starlight({ title: 'Kế hoạch', locales: { root: { label: 'Tiếng Việt', lang: 'vi' } } })],
});
