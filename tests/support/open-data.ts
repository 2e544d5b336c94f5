/** Plans to test the open data with, and their published files at an invented address. */
import { loadPlan } from '../../src/plan-folder/load.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { publish, type PublishedFiles } from '../../src/open-data/publish.ts';
import { type PublishedTable } from '../../src/open-data/published-table.ts';

export const HOME = 'https://so.example/tinh/';

/**
 * The plan of this repository, the invented one with ten years of figures, and the one with markup in its cells.
 */
export const PLANS = ['.', 'examples/tinh-mau', 'tests/fixtures/plan-thu-nghiem'];

export function planIn(dir: string): Plan {
  const { plan } = loadPlan(dir);
  if (!plan) throw new Error(`${dir} has problems: see "PLAN_DIR=${dir} npm run check".`);
  return plan;
}

export function publishedIn(dir: string): Promise<PublishedFiles> {
  return publish(planIn(dir), HOME);
}

export function tableOf({ tables }: PublishedFiles, id: string): PublishedTable {
  const found = tables.find(({ table }) => table.id === id);
  if (!found) throw new Error(`No table ${id}`);
  return found;
}

/** A file of the open data as text. */
export function textAt({ files }: PublishedFiles, path: string): string {
  return new TextDecoder().decode(files.get(path)?.bytes);
}

export function jsonAt(published: PublishedFiles, path: string): Record<string, unknown> {
  return JSON.parse(textAt(published, path)) as Record<string, unknown>;
}
