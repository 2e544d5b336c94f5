/** Prose pages: `content/*.mdx` of the plan's folder. Tables are read elsewhere. */
import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { planDir } from './plan-folder/load.ts';

export const collections = {
  prose: defineCollection({
    loader: glob({ pattern: '*.mdx', base: join(planDir, 'content') }),
    schema: z.object({
      title: z.string(),
      description: z.string().default(''),
      /** Help for publishers: ranked after pages for readers. */
      publishing: z.boolean().default(false),
      /** Language of a text that is not in Vietnamese. */
      lang: z.string().optional(),
    }),
  }),
};
