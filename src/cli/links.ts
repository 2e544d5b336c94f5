/**
 * `npm run links [-- --nho <file>]`: checks whether the address of every source still answers. By hand or at
 * night, never in a build. Exit 0 with or without a list; 1 if nothing could be checked, 2 for an unknown
 * option.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadPlan } from '../plan-folder/load.ts';
import { parseDate } from '../calendar/dates.ts';
import { isIllustrative } from '../plan/site.ts';
import { dayInVietnam } from '../calendar/vietnam.ts';
import { askLinks, hasAnswered } from './ask-links.ts';
import { linkReport, withAnswers, type LastSeen, type SourceLink } from './link-report.ts';

const DEFAULT_MEMORY = 'node_modules/.cache/lien-ket.json';

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const [option, file = DEFAULT_MEMORY, ...others] = args;
  if (others.length > 0 || (option !== undefined && (option !== '--nho' || args.length !== 2))) {
    console.error('Cách dùng: npm run links -- [--nho <tệp ghi ngày mở được>]');
    return 2;
  }
  const { plan, dataset } = loadPlan();
  if (plan && isIllustrative(plan.site)) {
    console.log('Kế hoạch minh họa: các địa chỉ không có thật nên không thử mở.');
    return 0;
  }
  const links = dataset.sources.flatMap(({ row: { code, link, archived, date } }): SourceLink[] =>
    [link, archived].flatMap((address) => (address === undefined ? [] : [{ code, link: address, date }])),
  );
  if (links.length === 0) {
    console.log('Chưa nguồn nào có địa chỉ.');
    return 0;
  }
  const seen = readMemory(file);
  if (!seen) {
    console.error(`Không đọc được ${file}: xóa tệp ấy, hoặc ghi tên tệp khác sau --nho.`);
    return 1;
  }
  const outcomes = await askLinks(links.map(({ link }) => link));
  if (![...outcomes.values()].some(hasAnswered)) {
    console.error('Không thử mở được địa chỉ nào: có lẽ máy này không có mạng.');
    return 1;
  }
  mkdirSync(dirname(file), { recursive: true });
  const known = withAnswers(seen, outcomes, dayInVietnam(Date.now()));
  writeFileSync(file, `${JSON.stringify(known, null, 2)}\n`);
  console.log(linkReport(links, outcomes, known));
  return 0;
}

/** Empty if there is no file yet; undefined if it has another content. */
function readMemory(file: string): LastSeen | undefined {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    const isMemory =
      typeof read === 'object' &&
      read !== null &&
      Object.values(read).every((day) => typeof day === 'string' && parseDate(day) !== undefined);
    return isMemory ? (read as LastSeen) : undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? {} : undefined;
  }
}
