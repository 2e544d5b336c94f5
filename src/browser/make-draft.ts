/** Creates a document in the browser from the published data: the same bytes as on the command line. */
import { PICTURE_WIDE } from '../charts/export/chart-picture.ts';
import { planOf, type PublishedPlan } from '../checks/published-plan.ts';
import { draftsOfBodies, draftsOfYear } from '../documents/drafts.ts';
import { href, urlOf } from '../addresses/urls.ts';

interface Wanted {
  /** Where the published plan is fetched from. */
  address: string;
  year: number;
  id: string;
}

/** Throws if something cannot be fetched. */
export async function makeDraft({
  address,
  year,
  id,
}: Wanted): Promise<{ file: string; bytes: Uint8Array<ArrayBuffer> }> {
  const published = (await (await fetched(address)).json()) as PublishedPlan;
  const plan = planOf(published);
  const draft = [...draftsOfYear(plan, year), ...draftsOfBodies(plan, year)].find((one) => one.id === id);
  if (!draft) throw new Error(`No draft ${id} of ${year}`);
  const bytes = await draft.make({
    home: published.home,
    template: (kind) => bytesAt(href(`/mau/${kind}.docx`)),
    picture: (chart) => bytesAt(urlOf.chartPng(chart, PICTURE_WIDE)),
  });
  return { file: draft.file, bytes: new Uint8Array(bytes) };
}

async function bytesAt(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetched(address)).arrayBuffer());
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
