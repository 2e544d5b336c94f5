/**
 * The invented province that ships as an example: it says on every page and in every file that it is invented,
 * and it reaches what real data may take years to show. Beside it: a plan on its first day.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { indicatorStatus, type IndicatorStatusCode } from '../../src/plan/indicator-status.ts';
import { begunReports, reportStatus } from '../../src/plan/reporting.ts';
import { owedReports } from '../../src/plan/reporting-duties.ts';
import { taskStatus } from '../../src/plan/task-status.ts';
import { AGENCY_GROUPS } from '../../src/tables/schemas/agencies.ts';
import { EVENT_KINDS } from '../../src/tables/schemas/events.ts';
import { COMPARISONS, INDICATOR_KINDS, MEASURES } from '../../src/tables/schemas/indicators.ts';
import { VERIFICATIONS } from '../../src/tables/schemas/sources.ts';
import { SCHEDULES } from '../../src/tables/schemas/tasks.ts';
import { targetOf } from '../../src/plan/progress.ts';
import { formatNumber } from '../../src/format/numbers.ts';
import { targetWords } from '../../src/wording/target-words.ts';
import { indicatorStatusLabels } from '../../src/labels/indicators.ts';
import { reportStatusLabel } from '../../src/wording/status-words.ts';
import { reportStatusLabels } from '../../src/labels/reports.ts';
import { scheduleLabel } from '../../src/wording/schedule-words.ts';
import { taskStatusLabel } from '../../src/wording/status-words.ts';
import { taskStatusLabels } from '../../src/labels/tasks.ts';
import { recordsOf } from '../../src/search/build/records.ts';
import { buildSite, checkPlan } from '../support/build-site.ts';
import {
  brokenLinks,
  listFiles,
  pageAt,
  pageWords,
  readPages,
  type BuiltPage,
} from '../support/built-site.ts';
import { hasJava, htmlFaults } from '../support/html-checker.ts';
import { writeFilledPlan } from '../support/filled-plan.ts';
import { compareText } from '../../src/format/order.ts';
import { searchTogether } from '../support/merged-search.ts';
import { builtSite, EXAMPLE_SITE } from '../support/test-site.ts';

const PLAN = EXAMPLE_SITE.plan;
const folder = mkdtempSync(join(tmpdir(), 'example-plan-'));
let dist = '';
const plan = loadPlan(PLAN).plan ?? fail();
let pages: BuiltPage[] = [];
let words = '';

function fail(): never {
  throw new Error(`${PLAN} has problems: see "PLAN_DIR=${PLAN} npm run check".`);
}

/** What of a closed list is missing among the values found. */
const missing = (list: readonly string[], found: Iterable<string | undefined>) => {
  const seen = new Set(found);
  return list.filter((value) => !seen.has(value));
};

beforeAll(async () => {
  dist = await builtSite(EXAMPLE_SITE);
  pages = readPages(dist);
  words = pages.map(pageWords).join('\n');
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Times that this plan has no work of, ways of measuring and statuses that it has no target of. */
const OF_OTHER_PLANS = [
  ...['thuong_xuyen', 'hang_thang', 'hang_quy', 'nua_nam'],
  ...['co_han', 'khoang_nam', 'theo_van_ban'],
  ...['thu_hang', 'tang_binh_quan', 'co_khong', 'nhieu_nhat', 'duoi', 'bang'],
  ...['giam_kip', 'giam_cham', 'dat_ky', 'khong_dat_ky'],
  ...['da_gui', 'mot_phan', 'chua_thay_khong_han'],
];

describe('The example says that it is invented', () => {
  test('first thing on every page, and asks search engines to stay away', () => {
    const wrong = pages.filter(({ root }) => {
      const robots = root.querySelector('meta[name="robots"]')?.getAttribute('content');
      const first = (root.querySelector('header') ?? root.querySelector('main'))?.firstElementChild;
      return robots !== 'noindex' || first?.text.trim() !== plan.site.notices.illustrative;
    });
    expect(pages.length).toBeGreaterThan(50);
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(plan.site.notices.illustrative).toMatch(/minh họa.*không có thật/iu);
    expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain('Disallow: /\n');
  });

  test('in the name of every file that can be downloaded', () => {
    const offered = pages.flatMap(({ root }) =>
      root.querySelectorAll('a[download]').map((link) => basename(link.getAttribute('href') ?? '')),
    );
    // Templates hold no data.
    const isTemplate = (name: string) => name.endsWith('.docx');
    const written = listFiles(dist).filter((file) => /\.(?:csv|xlsx|zip|ods)$|^hinh\//u.test(file));
    const names = [...offered, ...written.map((file) => basename(file))];
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !/^minh-hoa[-.]/u.test(name) && !isTemplate(name))).toEqual([]);
  });

  test('in the code of every source, and in no real address', () => {
    expect(plan.sources.filter(({ code }) => !code.startsWith('minh-hoa-'))).toEqual([]);
    const links = pages.flatMap(({ root }) =>
      root.querySelectorAll('a[href^="http"]').map((link) => link.getAttribute('href') ?? ''),
    );
    const foreign = links.filter((link) => !/\.example\//u.test(link) && link !== plan.site.licence.dataLink);
    expect(foreign).toEqual([]);
  });

  test('and names no other province', () => {
    const texts = listFiles(dist).filter((file) =>
      /\.(?:html|css|csv|js|json|jsonld|svg|txt|xml)$/u.test(file),
    );
    const found = texts.filter((file) =>
      /gia[\s-]*lai/iu.test(readFileSync(join(dist, file), 'utf8').normalize('NFC')),
    );
    expect(found).toEqual([]);
  });
});

test('The example names no law on information: none is mentioned, and requests are plain', () => {
  expect(plan.site.informationLaw).toBeUndefined();
  const letters = pages.filter(({ path }) => path.startsWith('/yeu-cau/'));
  expect(letters.length).toBeGreaterThan(0);
  expect(
    pages.filter((page) => /tiếp cận thông tin/iu.test(pageWords(page))).map(({ path }) => path),
  ).toEqual([]);
  expect(letters.filter((page) => !pageWords(page).includes('Tôi đề nghị quý cơ quan cung cấp'))).toEqual([]);
});

describe('Two provinces', () => {
  test('are searched as one, by the merging Pagefind has', async () => {
    const [first, second] = [await searchTogether(['dist'], 'nhãnʼ'), await searchTogether([dist], 'nhãnʼ')];
    expect(Math.min(first.length, second.length)).toBeGreaterThan(0);
    const together = await searchTogether(['dist', dist], 'nhãnʼ');
    expect(together.toSorted(compareText)).toEqual([...first, ...second].toSorted(compareText));
  });
});

describe('The example shows', () => {
  test('every status of a task, in words on its page', () => {
    const statuses = plan.tasks.map((task) => taskStatus(plan, task));
    expect(
      missing(
        Object.keys(taskStatusLabels),
        statuses.map(({ code }) => code),
      ),
    ).toEqual([]);
    for (const [index, task] of plan.tasks.entries()) {
      const status = statuses[index];
      const page = pageAt(pages, `/nhiem-vu/${task.code.toLowerCase().replaceAll('.', '-')}/`);
      expect(pageWords(page)).toContain(status && taskStatusLabel(status));
    }
  });

  test('every status of a target, in words on its page', () => {
    const codes = new Set<IndicatorStatusCode>();
    const reasons = new Set<string | undefined>();
    for (const indicator of plan.indicators) {
      const status = indicatorStatus(plan, indicator);
      if (!status) continue;
      codes.add(status.code);
      reasons.add(status.reason);
      const page = pageAt(pages, `/muc-tieu/${indicator.code}/`);
      expect(pageWords(page)).toContain(indicatorStatusLabels[status.code]);
    }
    // No target of the example is abolished; `amendments.test.ts` knows one.
    const shown = Object.keys(indicatorStatusLabels).filter((code) => code !== 'bai_bo');
    expect(missing(shown, [...codes, ...OF_OTHER_PLANS])).toEqual([]);
    expect(missing(['khac_pham_vi', 'khong_co_goc'], reasons)).toEqual([]);
  });

  test('every status of a report', () => {
    const statuses = begunReports(plan, owedReports(plan)).flatMap((owed) =>
      owed.duty.senders.map((agency) => reportStatus(plan, agency, owed)),
    );
    expect(
      missing(Object.keys(reportStatusLabels), [...statuses.map(({ code }) => code), ...OF_OTHER_PLANS]),
    ).toEqual([]);
    for (const status of statuses) expect(words).toContain(reportStatusLabel(status));
    const changed = plan.agencies.filter(({ successors }) => successors.length > 0);
    expect(new Set(changed.map(({ changedFrom }) => changedFrom === undefined)).size).toBe(2);
  });

  test('every schedule, measure, comparison and kind', () => {
    expect(missing(SCHEDULES, [...plan.tasks.map(({ schedule }) => schedule), ...OF_OTHER_PLANS])).toEqual(
      [],
    );
    for (const task of plan.tasks) expect(words).toContain(scheduleLabel(plan, task));
    expect(missing(MEASURES, [...plan.indicators.map(({ measure }) => measure), ...OF_OTHER_PLANS])).toEqual(
      [],
    );
    expect(
      missing(COMPARISONS, [...plan.indicators.map(({ comparison }) => comparison), ...OF_OTHER_PLANS]),
    ).toEqual([]);
    expect(
      missing(
        INDICATOR_KINDS,
        plan.indicators.map(({ kind }) => kind),
      ),
    ).toEqual([]);
    expect(
      missing(
        EVENT_KINDS,
        plan.events.map(({ kind }) => kind),
      ),
    ).toEqual([]);
    expect(
      missing(
        // A department's own plan names offices of the department; a province's has none.
        AGENCY_GROUPS.filter((group) => group !== 'phong_ban'),
        plan.agencies.map(({ group }) => group),
      ),
    ).toEqual([]);
    expect(
      missing(
        VERIFICATIONS,
        plan.sources.map(({ verification }) => verification),
      ),
    ).toEqual([]);
  });

  test('ten years of figures in both territories, amended, corrected, released late', () => {
    expect(new Set(plan.observations.map(({ year }) => year)).size).toBe(10);
    expect(plan.years).toEqual([2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]);
    expect(
      missing(
        ['cu', 'moi'],
        plan.observations.map(({ scope }) => scope),
      ),
    ).toEqual([]);
    expect(
      missing(
        ['ngay', 'thang', 'nam'],
        plan.observations.map(({ precision }) => precision),
      ),
    ).toEqual([]);
    expect(
      missing(
        ['cap_nhat', 'dinh_chinh'],
        plan.revisions.map(({ kind }) => kind),
      ),
    ).toEqual([]);
    expect(plan.amendments.length).toBeGreaterThan(1);
    const late = plan.releases.filter(
      (row) => row.actualDate !== undefined && row.actualDate > row.plannedDate,
    );
    expect(late.length).toBeGreaterThan(1);
    expect(plan.releases.some(({ actualDate }) => actualDate === undefined)).toBe(true);
    expect(listFiles(`${PLAN}/data/tien-do/2026`)).toContain('nhiem-vu.so-ct.csv');
  });

  test('an amended target that its table under the chart, its words and the search give the same', () => {
    const amended = plan.indicators.filter((row) => row !== plan.frozenIndicator(row.code));
    expect(amended.length).toBeGreaterThan(0);
    for (const indicator of amended) {
      const { code, target = NaN } = indicator;
      const { path, html, root } = pageAt(pages, `/muc-tieu/${code}/`);
      const goal = targetWords({ ...indicator, target: targetOf(indicator), isPercent: false });
      expect(root.querySelectorAll('details td.number').at(-1)?.text.trim()).toBe(formatNumber(target));
      expect(root.querySelector('.facts')?.text).toContain(goal);
      const [record] = recordsOf(html, path);
      expect(record?.text).toContain(goal);
    }
  });

  test.skipIf(!hasJava())('pages that are valid HTML', { timeout: 240_000 }, () => {
    expect(htmlFaults(dist)).toEqual([]);
  });

  test('no link that leads nowhere', () => {
    expect(brokenLinks(pages, dist)).toEqual([]);
  });
});

test('A plan on its first day, with no table filled in but its publisher, is a site without gaps', async () => {
  const [dir, out] = [join(folder, 'ke-hoach-moi'), join(folder, 'trang-moi')];
  writeFilledPlan(dir);
  expect(await checkPlan(dir, '2025-06-30')).toContain('Dữ liệu hợp lệ');
  await buildSite(dir, '2025-06-30', out);
  const built = readPages(out);
  expect(brokenLinks(built, out)).toEqual([]);
  const odd = built.filter((page) => /undefined|NaN|Infinity|\[ĐIỀN/u.test(pageWords(page)));
  expect(odd.map(({ path }) => path)).toEqual([]);
}, 180_000);
