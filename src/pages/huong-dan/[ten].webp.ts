/** Screenshots of the plan's own guide; optional. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { planDir } from '../../plan-folder/load.ts';

const FOLDER = join(planDir, 'content/huong-dan');
const ENDING = '.webp';

export const getStaticPaths: GetStaticPaths = () => {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  return files
    .filter((file) => file.endsWith(ENDING))
    .map((file) => ({ params: { ten: file.slice(0, -ENDING.length) } }));
};

export const GET: APIRoute = ({ params }) => {
  const bytes = readFileSync(join(FOLDER, `${params['ten'] ?? ''}${ENDING}`));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/webp' } });
};
