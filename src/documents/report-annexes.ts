/** Annexes of a report: the site's charts with their sources, and the two joined tables. */
import { unzipSync } from 'fflate';
import type { Plan } from '../plan/plan.ts';
import type { IsoDate } from '../calendar/dates.ts';
import { formatDate } from '../format/days.ts';
import { aboutData } from '../open-data/about.ts';
import { openTables } from '../open-data/open-table.ts';
import { workbook } from '../open-data/workbook.ts';
import { zip } from '../open-data/zip.ts';
import { exportedCharts, type ExportedChart } from '../views/pictures/exported-charts.ts';
import type { Tools } from './tools.ts';

/** By path, relative to the report. */
export async function reportAnnexes(plan: Plan, tools: Tools): Promise<Record<string, Uint8Array>> {
  const { home } = tools;
  const charts = exportedCharts(plan).filter((chart) => hasFigures(plan, chart));
  const files: Record<string, Uint8Array> = {};
  for (const chart of charts) files[`hinh/${chart.file}.png`] = await tools.picture(chart);
  const tables = openTables(plan, home).filter(({ isJoined }) => isJoined);
  files['hinh/nguon-hinh.txt'] = new TextEncoder().encode(sourceLines(plan, charts, home));
  files['bang-tong-hop.xlsx'] = repacked(await workbook(tables, aboutData(plan, home)), plan.asOf);
  return files;
}

/** A browser compresses a workbook differently from Node: the same content, other bytes. */
function repacked(workbook: Uint8Array, day: IsoDate): Uint8Array {
  return zip(unzipSync(workbook), day);
}

/** An indicator without values would be an empty picture in a report. */
function hasFigures(plan: Plan, { section, name }: ExportedChart): boolean {
  return section !== 'muc-tieu' || plan.observationsOf(plan.indicator(name)).length > 0;
}

function sourceLines({ asOf, site }: Plan, charts: ExportedChart[], home: string): string {
  const lines = charts.map(({ file, heading, finding, scope, notes, page }) =>
    [`${file}.png: ${heading}. ${finding}.`, `${scope}.`, ...notes, `${home}${page.slice(1)}`].join('\n'),
  );
  const head = `Dữ liệu đến ngày ${formatDate(asOf)}. ${site.publisher.name}, ${site.licence.data}.`;
  return `${[head, ...lines].join('\n\n')}\n`;
}
