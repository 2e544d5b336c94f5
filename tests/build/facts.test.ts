/** Facts are in the HTML, every figure is next to its source, and a missing figure is never shown as a number. */
import { describe, expect, test } from 'vitest';
import { eventOfResult, eventsWithoutResult } from '../../src/plan/duplicate-events.ts';
import { indicatorStatus } from '../../src/plan/indicator-status.ts';
import { namedBy } from '../../src/plan/named.ts';
import { isNamedForTask } from '../../src/plan/named-for-task.ts';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { formatDate } from '../../src/format/days.ts';
import { formatNumber } from '../../src/format/numbers.ts';
import { indicatorStatusLabels } from '../../src/labels/indicators.ts';
import { verificationLabels } from '../../src/labels/records.ts';
import { audienceId, slugOf } from '../../src/addresses/urls.ts';
import { audiencesOf, audienceView } from '../../src/views/audience-view.ts';
import { ROWS_OF_PART } from '../../src/views/page/long-lists.ts';
import { newestLine } from '../../src/views/task/newest-line.ts';
import { ownWorkSentence } from '../../src/views/agency/own-work.ts';
import { resultFacts } from '../../src/views/task/result-facts.ts';
import { leadInShort, taskRow } from '../../src/views/task/task-list.ts';
import { taskName } from '../../src/wording/task-name.ts';
import { yearView } from '../../src/views/year/year-view.ts';
import { nextDeadlineSentence } from '../../src/views/home/what-is-next.ts';
import { foldWhiteSpace, pageAt, pageWords, readPages, visibleText } from '../support/built-site.ts';
import { publishedEvents, publishedResults } from '../support/published-facts.ts';

const { plan } = loadPlan();
if (!plan) throw new Error('The plan has problems: see "npm run check".');
const pages = readPages();
const VALUE = 'td[data-label="Giá trị"]';

test('a named source has its publisher and its verification', () => {
  const named = pages.flatMap(({ path, root }) =>
    root.querySelectorAll('span.source > a').map((link) => ({ path, link })),
  );
  const bare = named.filter(({ link }) => {
    const code = link.getAttribute('href')?.split('#')[1] ?? '';
    const { publisher = '', verification } = plan.source(code);
    const facts = foldWhiteSpace(link.parentNode?.text ?? '');
    const told = [publisher, verificationLabels[verification].toLowerCase()];
    return told.some((fact) => !facts.includes(foldWhiteSpace(fact)));
  });
  expect(named.length).toBeGreaterThan(0);
  expect(bare.map(({ path, link }) => `${path}: ${link.text}`)).toEqual([]);
});

describe("a task's page", () => {
  test.each(plan.tasks.map((task) => [task.code, task] as const))(
    '%s has its facts as words',
    (code, task) => {
      const words = pageWords(pageAt(pages, `/nhiem-vu/${slugOf(code)}/`));
      const facts = [
        task.text,
        ...task.timing,
        ...plan.assignmentsOf(task).map((row) => namedBy(plan, row).name),
        ...plan.resultsOf(task).flatMap(({ text, source }) => [text, plan.source(source).title]),
      ];
      expect(facts.map(foldWhiteSpace).filter((fact) => !words.includes(fact))).toEqual([]);
    },
  );
});

describe.skipIf(process.env['PLAN_DIR'])('what was published stands in the tables', () => {
  const missingWords = (text: string, words: string[]) => words.filter((part) => !text.includes(part));

  test.each(
    publishedResults.map((row) => [`${row.year} ${row.task} ${row.agency} ${row.order}`, row] as const),
  )(
    '%s: the quote, what must stand beside it, its territory and its source',
    (_name, { year, task, agency, order, scope, level, link, words }) => {
      const found = plan.results.filter(
        (row) => row.year === year && row.task === task && row.agency === agency && row.order === order,
      );
      expect(found).toHaveLength(1);
      const [result] = found;
      if (!result) return;
      const source = plan.source(result.source);
      expect(missingWords(result.text, words)).toEqual([]);
      expect([result.scope, result.status, source.verification]).toEqual([scope, 'co_ket_qua', level]);
      expect(source.link?.endsWith(link)).toBe(true);
    },
  );

  test.each(publishedEvents.map((row) => [`${row.date} ${row.link}`, row] as const))(
    'the event %s, with the task it stands beside and its source',
    (_name, { date, task, link, words }) => {
      const found = plan.events.filter(
        (event) => event.date === date && plan.source(event.source).link?.endsWith(link),
      );
      expect(found).toHaveLength(1);
      expect(found.flatMap(({ title }) => missingWords(title, words))).toEqual([]);
      expect(found.flatMap(({ tasks }) => tasks)).toEqual(task === undefined ? [] : [task]);
      const path = task === undefined ? `/tien-do/${date.slice(0, 4)}/` : `/nhiem-vu/${slugOf(task)}/`;
      // An event that duplicates a result is shown as that result, under the same day.
      const result = plan.results.find((row) => eventOfResult(plan, row) === found[0]);
      const text = result?.text ?? found[0]?.title ?? 'none';
      expect(pageWords(pageAt(pages, path))).toContain(foldWhiteSpace(`${formatDate(date)} ${text}`));
    },
  );

  test('the first geographical indication has its exact day, and the change its reason', () => {
    const first = plan.observationsOf(plan.indicator('chi-dan-dia-ly'))[0];
    expect(first).toMatchObject({ date: '2020-11-23', precision: 'ngay', scope: 'cu', value: 1 });
    expect(first?.sources).toEqual(['baomoi-37490516', 'bao-gia-lai-261123']);
    const told = plan.revisions.filter(({ table }) => table === 'tien-do/2020/chi-so');
    expect(told.map(({ key, column, kind }) => [key, column, kind])).toEqual([
      ['chi-dan-dia-ly|2020-12-31|cu', '*', 'cap_nhat'],
      ['chi-dan-dia-ly|2020-11-23|cu', '*', 'cap_nhat'],
    ]);
  });

  test('the corrected row of 2023 says what it said before, and why it changed', () => {
    const told = plan.revisions.find(({ key }) => key === 'III.1.21|so-khcn|1');
    const now = plan.results.find(({ year, task }) => year === 2023 && task === 'III.1.21');
    expect(told).toMatchObject({ table: 'tien-do/2023/nhiem-vu', column: 'ket_qua', kind: 'dinh_chinh' });
    expect(told?.before).toContain('8 lớp … hơn 800 học viên');
    expect(told?.after).toBe(now?.text);
  });

  test('names no person and no business: neither was convicted of anything', () => {
    const texts = [
      ...plan.results.map(({ text }) => text),
      ...plan.events.map(({ title }) => title),
      ...plan.sources.flatMap(({ title, note }) => [title, note ?? '']),
    ];
    const named = /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ông ty|[Hh]iệu vàng|TNHH) (?=\p{Lu})/u;
    expect(texts.filter((text) => named.test(text))).toEqual([]);
  });
});

describe('a result filed under a body the plan does not name for its task', () => {
  const apart = plan.results.filter((row) => !isNamedForTask(plan, row));
  const words = 'Kế hoạch không nêu tên cơ quan này ở nhiệm vụ';

  test
    .runIf(apart.length > 0)
    .each(apart.map((row) => [`${row.year} ${row.task} ${row.agency}`, row] as const))(
    "%s says so on the pages of its task and its year, and stands apart on the body's page",
    (_name, row) => {
      const facts = foldWhiteSpace(resultFacts(plan, row));
      expect(facts).toContain(foldWhiteSpace(words));
      const paths = [`/nhiem-vu/${slugOf(row.task)}/`, `/tien-do/${row.year}/`, `/don-vi/${row.agency}/`];
      const all = paths.map((path) => pageWords(pageAt(pages, path)));
      expect(all.filter((page) => !page.includes(facts) || !page.includes(foldWhiteSpace(row.text)))).toEqual(
        [],
      );
    },
  );

  test('is the only kind that says so', () => {
    const named = plan.results.filter((row) => isNamedForTask(plan, row));
    expect(named.filter((row) => resultFacts(plan, row).includes(words))).toEqual([]);
  });
});

test.each(['/', '/bao-chi/'])("%s says what the plan's next deadline is, if there is one", (path) => {
  expect(pageWords(pageAt(pages, path))).toContain(foldWhiteSpace(nextDeadlineSentence(plan) ?? ''));
});

test.skipIf(process.env['PLAN_DIR'])('a term is explained on the page of a task that uses it', () => {
  const explanation = plan.abbreviations.find(({ short }) => short === 'CDĐL')?.explanation;
  expect(pageWords(pageAt(pages, '/nhiem-vu/iii-1-17/'))).toContain(foldWhiteSpace(explanation ?? 'none'));
});

describe("an indicator's page", () => {
  const indicators = plan.indicators.map((indicator) => [indicator.code, indicator] as const);

  test.each(indicators)('%s has a row with its source for every published value', (code, indicator) => {
    const { root } = pageAt(pages, `/muc-tieu/${code}/`);
    const rows = root.querySelectorAll('tr').filter((row) => row.querySelector(VALUE));
    const observations = plan.observationsOf(indicator);
    expect(rows.map((row) => row.querySelector(VALUE)?.text.trim())).toEqual(
      observations.map(({ value }) => formatNumber(value)),
    );
    for (const [index, row] of rows.entries()) {
      const links = row.querySelectorAll('a').map((link) => link.getAttribute('href')?.split('#')[1]);
      const sources = observations[index]?.sources ?? [];
      expect(links).toEqual(expect.arrayContaining(sources));
      for (const source of sources)
        expect(visibleText(row)).toContain(foldWhiteSpace(plan.source(source).title));
    }
  });

  const unpublished = indicators.filter(([, row]) => indicatorStatus(plan, row)?.code === 'chua_co_so_lieu');
  test.runIf(unpublished.length > 0).each(unpublished)('%s says that nothing is published', (code) => {
    const { root } = pageAt(pages, `/muc-tieu/${code}/`);
    expect(visibleText(root.querySelector('.status-line') ?? root)).toBe(
      indicatorStatusLabels.chua_co_so_lieu,
    );
    expect(root.querySelectorAll(VALUE)).toEqual([]);
  });
});

describe("a numeric target's page", () => {
  const targets = plan.indicators.filter(({ kind }) => kind === 'muc_tieu');

  test.each(targets.map((target) => [target.code, target] as const))(
    '%s says who answers for it as the plan has it, and leads to those of its clause',
    (code, { clause }) => {
      const page = pageAt(pages, `/muc-tieu/${code}/`);
      expect(pageWords(page)).toContain(foldWhiteSpace(plan.site.targetCare?.text ?? ''));
      const links = page.root.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '');
      const others = plan.indicators.filter((other) => other.clause === clause && other.code !== code);
      expect(others.filter((other) => !links.some((link) => link.endsWith(`/${other.code}/`)))).toEqual([]);
    },
  );
});

test.each(plan.agencies.map((agency) => [agency.code, agency] as const))(
  "an agency's page says what was published of its own work (%s)",
  (code, agency) => {
    const sentence = ownWorkSentence(plan, agency) ?? '';
    expect(pageWords(pageAt(pages, `/don-vi/${code}/`))).toContain(foldWhiteSpace(sentence));
  },
);

test.each(audiencesOf(plan).map((audience) => [audienceId(audience), audience] as const))(
  "an audience's page has the finding as its title, its works, each result with its source, and whom to ask (%s)",
  (id, audience) => {
    const { finding, works, results, asked, unknown } = audienceView(plan, audience);
    const page = pageAt(pages, `/doi-tuong/${id}/`);
    expect(visibleText(page.root.querySelector('h1') ?? page.root)).toBe(foldWhiteSpace(finding));
    const facts = [
      ...works.flatMap(({ task }) => [taskName(task), task.plainText ?? task.text]),
      ...results.flatMap(({ text, source }) => [text, plan.source(source).title]),
      ...asked.map(({ agency }) => agency.name),
      ...unknown,
    ];
    expect(facts.map(foldWhiteSpace).filter((fact) => !pageWords(page).includes(fact))).toEqual([]);
  },
);

test("the list of tasks has every task's name, its words, and what was published last", () => {
  const words = pages
    .filter(({ path }) => /^\/nhiem-vu\/(?:trang-\d+\/)?$/u.test(path))
    .map(pageWords)
    .join(' ');
  const facts = plan.tasks.flatMap((task) => [
    ...(task.repeats === undefined ? [taskName(task)] : [task.code]),
    task.text,
    ...(task.repeats === undefined ? [newestLine(plan, task)?.words ?? ''] : []),
  ]);
  expect(facts.map(foldWhiteSpace).filter((fact) => !words.includes(fact))).toEqual([]);
});

test.each(['nhiem-vu', 'don-vi', 'tien-do', 'doi-tuong'])(
  'every page of /%s/ can be cited as it stands',
  (part) => {
    const cited = pages.filter(({ path }) => new RegExp(`^/${part}/(?!trang-)[^/]+/$`, 'u').test(path));
    const wrong = cited.filter(({ root }) => {
      const address = root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? 'none';
      const texts = root.querySelectorAll('details pre').map(({ text }) => text);
      return !texts.some((text) => text.endsWith(`, ${address}`));
    });
    expect(cited.length).toBeGreaterThan(1);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  },
);

describe("a source's entry", () => {
  const { root } = pageAt(pages, '/nguon/');

  // A source of a large plan is cited on more pages than are listed.
  test.skipIf(process.env['PLAN_DIR']).each(plan.sources.map(({ code }) => code))(
    '%s leads to the pages that cite it, each once',
    (code) => {
      const links = root.querySelectorAll(`[id="${code}"] a`).map((link) => link.getAttribute('href') ?? '');
      const citing = plan.results
        .filter(({ source }) => source === code)
        .map(({ task }) => `/nhiem-vu/${slugOf(task)}/`);
      const figures = plan.observations
        .filter(({ sources }) => sources.includes(code))
        .map(({ indicator }) => `/muc-tieu/${indicator}/`);
      const missing = [...citing, ...figures].filter((path) => !links.some((link) => link.endsWith(path)));
      expect(missing).toEqual([]);
      expect(links.filter((link, at) => links.indexOf(link) !== at)).toEqual([]);
    },
  );
});

test('a year names each task without a result, under its responsible agency', () => {
  const wrong = plan.years.flatMap((year) => {
    const groups = pageAt(pages, `/tien-do/${year}/`).root.querySelectorAll('.by-lead > li');
    const leadOf = (code: string) =>
      groups.find((group) => group.querySelectorAll('.code').some((item) => item.text.trim() === code));
    return yearView(plan, year)
      .unpublished.slice(0, ROWS_OF_PART)
      .filter((task) => {
        const lead = leadOf(task.code)?.querySelector('h3');
        return !lead || visibleText(lead) !== foldWhiteSpace(leadInShort(taskRow(plan, task)));
      })
      .map(({ code }) => `${year} ${code}`);
  });
  expect(wrong).toEqual([]);
});

describe('the site', () => {
  test('shows no value without a link to its source', () => {
    const values = pages.flatMap(({ path, root }) =>
      root.querySelectorAll(VALUE).map((cell) => ({ path, cell, row: cell.closest('tr') })),
    );
    expect(values.length).toBeGreaterThanOrEqual(2 * plan.observations.length);
    const bare = values.filter(({ row }) => !row?.querySelector('a[href*="/nguon/#"]'));
    expect(bare.map(({ path, cell }) => `${path}: ${cell.text}`)).toEqual([]);
  });

  test.skipIf(process.env['PLAN_DIR'])('nowhere says 0 %, since nobody published that', () => {
    const wrong = pages.filter((page) => /(?<![\d.,])0\s?%/u.test(pageWords(page)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('shows every published result and every event of a year on the page of that year', () => {
    const missing = plan.years.flatMap((year) => {
      const words = pageWords(pageAt(pages, `/tien-do/${year}/`));
      const results = plan.results.filter((row) => row.year === year);
      const events = plan.events.filter(({ date }) => date.startsWith(String(year)));
      const told = [
        ...results.map(({ text }) => text),
        ...eventsWithoutResult(plan, events, results).map(({ title }) => title),
      ];
      return told.map(foldWhiteSpace).filter((fact) => !words.includes(fact));
    });
    expect(missing).toEqual([]);
  });
});
