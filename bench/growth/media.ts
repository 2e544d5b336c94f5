/**
 * Cost of a plan's pictures and archives alone, in a separate process: every picture of the build, the workbook,
 * the ZIP. Measures processor time, since parallel builds wait for these, too. Prints JSON.
 */
import { chartPicture, PICTURE_SQUARE, PICTURE_WIDE } from '../../src/charts/export/chart-picture.ts';
import { shareCard } from '../../src/charts/export/share-card.ts';
import { address } from '../../src/plan-folder/address.ts';
import { aboutData } from '../../src/open-data/about.ts';
import { archive } from '../../src/open-data/archive.ts';
import { openTables } from '../../src/open-data/open-table.ts';
import { publish } from '../../src/open-data/publish.ts';
import { workbook } from '../../src/open-data/workbook.ts';
import { toOutlines, toPng } from '../../src/charts/export/picture-file.ts';
import { plan } from '../../src/site/site.ts';
import { pictureWords } from '../../src/views/pictures/picture-words.ts';
import { cardWords, shareCards } from '../../src/views/pictures/share-cards.ts';
import { exportedCharts } from '../../src/views/pictures/exported-charts.ts';

const home = address.href;
const cards = shareCards(plan).map(
  (card) => () => toPng(shareCard(cardWords(plan, card, home), card.drawing)),
);
const charts = exportedCharts(plan).flatMap((chart) => {
  const words = pictureWords(plan, chart, home);
  const outlines = () =>
    toOutlines(chartPicture(words, chart.draw, PICTURE_WIDE), { title: '', description: '' });
  const shapes = [PICTURE_WIDE, PICTURE_SQUARE];
  return [outlines, ...shapes.map((shape) => () => toPng(chartPicture(words, chart.draw, shape)))];
});
const pictures = [...cards, ...charts];

const pictureSeconds = await secondsOf(() => {
  for (const draw of pictures) draw();
});
const tables = openTables(plan, home);
const workbookSeconds = await secondsOf(() => workbook(tables, aboutData(plan, home)));
const published = await publish(plan, home);
const packed = [published.workbook, ...published.tables.map(({ csv }) => csv)];
const archiveSeconds = await secondsOf(() => archive(packed, plan.asOf));
console.log(
  JSON.stringify({
    seconds: pictureSeconds + workbookSeconds + archiveSeconds,
    msAPicture: (pictureSeconds * 1000) / pictures.length,
  }),
);

async function secondsOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
