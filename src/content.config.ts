/** The plan's prose: `content/*.mdx` of the plan's folder. Tables do not go through here. */
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
      /** Help for those who publish: in a search it comes after what readers look for. */
      publishing: z.boolean().default(false),
      /** A text in another language says which. */
      lang: z.string().optional(),
    }),
  }),
};
