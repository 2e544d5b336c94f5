/** The feed a journalist reads: titles that say what changed, ids that stay, text that stays text. */
import { parse } from 'node-html-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../../src/views/changes/atom.ts';
import type { HistoryItem } from '../../../src/views/changes/history-view.ts';
import { itemsAfter, planAfter, reason, type Edit, sampleRow } from '../../support/history-plan.ts';
import { rows } from '../../support/sample.ts';

const place = {
  feed: 'https://example.org/cap-nhat/feed.xml',
  page: 'https://example.org/cap-nhat/',
  title: 'T',
};
const [figure, share] = [sampleRow('observations'), sampleRow('observations', 1)];
const event = sampleRow('events');

const feedAfter = (...edits: Edit[]) => atomFeed(planAfter(...edits), itemsAfter(...edits), place);
/** The text a feed reader makes of an element: XML first, then HTML. */
const entriesOf = (feed: string) =>
  parse(
    feed.replaceAll(/<!\[CDATA\[(.*?)\]\]>/gsu, (_all, text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    ),
  )
    .querySelectorAll('entry')
    .map((entry) => {
      const html = (name: string) => parse(entry.querySelector(name)?.text ?? '');
      return {
        title: html('title').text,
        id: entry.querySelector('id')?.text ?? '',
        link: entry.querySelector('link')?.getAttribute('href'),
        updated: entry.querySelector('updated')?.text,
        content: html('content'),
      };
    });

const correction = {
  observations: [figure, { ...share, gia_tri: 81 }],
  revisions: [...rows.revisions, reason('tien-do/2024/chi-so', 'ty-le|2024-12-31|cu', 'gia_tri', '81')],
};

test('A correction is one entry that names what changed, why, and leads to it', () => {
  const entries = entriesOf(feedAfter(correction));
  expect(entries).toMatchObject([
    { title: 'Tỷ lệ, ngày 31/12/2024: 82,5 → 81, đính chính', updated: '2026-01-31T17:00:00.000Z' },
  ]);
  const [entry] = entries;
  expect(entry?.link).toBe(entry?.id);
  expect(entry?.id).toMatch(/^https:\/\/example\.org\/cap-nhat\/#2026-02-01-[0-9a-f]{12}$/u);
  expect(entry?.content.text).toContain('Lý do: Nguồn nêu khác.');
  expect(entry?.content.querySelector('a')?.getAttribute('href')).toBe('https://example.org/muc-tieu/ty-le/');
});

test('A value added to a list is shown as added, not as a change from empty', () => {
  const sources = [...rows.sources, { ...sampleRow('sources'), ma: 'bc-2', ten: 'Báo cáo năm 2024' }];
  const edit = { observations: [figure, { ...share, gia_tri: 81, nguon: 'kh-1|bc-2' }] };
  const [entry] = entriesOf(feedAfter({ sources }, edit));
  expect(entry?.title).toBe('Tỷ lệ, ngày 31/12/2024: 82,5 → 81, thêm nguồn');
  expect(entry?.content.text).toContain('Thêm nguồn: “Báo cáo năm 2024”');
});

test('Ids are unique, and stay when more is published', () => {
  const events = { events: [event, { ...event, ma: 'e-2', ten: 'Hội nghị' }] };
  const [before, after] = [feedAfter(correction), feedAfter(correction, events)].map((feed) =>
    entriesOf(feed).map(({ id }) => id),
  );
  expect(after).toHaveLength(2);
  expect(new Set(after).size).toBe(2);
  expect(after).toEqual(expect.arrayContaining(before ?? []));
});

test('Many new rows are one entry that lists each of them', () => {
  const sources = Array.from({ length: 40 }, (_, at) => ({
    ...sampleRow('sources'),
    ma: `bc-${at}`,
    ten: `Báo cáo ${at}`,
  }));
  const [entry, ...others] = entriesOf(feedAfter({ sources: [...rows.sources, ...sources] }));
  expect(others).toEqual([]);
  expect(entry?.title).toBe('40\u00A0nguồn mới');
  const links = entry?.content.querySelectorAll('li a').map((link) => [link.text, link.getAttribute('href')]);
  expect(links).toEqual(
    sources.map(({ ma, ten }) => [`Nguồn mới: ${ten}`, `https://example.org/nguon/#${ma}`]),
  );
});

test('Text of a cell stays text', () => {
  const ten = '<img src=x onerror=alert(1)>]]> & “Hội nghị”';
  const feed = feedAfter({ events: [event, { ...event, ma: 'e-2', ten }] });
  const [entry] = entriesOf(feed);
  expect(entry?.title).toBe(`Sự kiện mới: ${ten} (ngày 02/7/2021)`);
  expect(entry?.content.querySelector('img')).toBeNull();
  expect(feed).not.toContain('<img');
});

test('Where the history is unknown the feed says so instead of an empty one', () => {
  const feed = atomFeed(planAfter(), undefined, place);
  expect(entriesOf(feed)).toEqual([]);
  expect(feed).toContain('Điều đó không có nghĩa là không có thay đổi.');
});

describe('A feed is never newer than the site', () => {
  const updatedOf = (feed: string) =>
    [...feed.matchAll(/<updated>([^<]*)<\/updated>/gu)].map(([, day = '']) => day);
  const feedAt = (asOf: string, historyFrom: string, items: HistoryItem[]) => {
    const plan = planAfter(correction);
    return atomFeed({ ...plan, asOf, site: { ...plan.site, historyFrom } }, items, place);
  };
  const changed = itemsAfter(correction);

  test.each([
    ['the history begins later', '2026-11-29', '2026-12-01', [], ['2026-11-28T17:00:00.000Z']],
    ['the history begins the same day', '2026-12-01', '2026-12-01', [], ['2026-11-30T17:00:00.000Z']],
    ['the history began, nothing changed', '2026-12-24', '2026-12-01', [], ['2026-11-30T17:00:00.000Z']],
    ['a change of before', '2026-12-24', '2026-01-01', changed, Array(2).fill('2026-01-31T17:00:00.000Z')],
    ['a change of after', '2026-01-30', '2026-01-01', changed, Array(2).fill('2026-01-29T17:00:00.000Z')],
  ] as const)('%s', (_, asOf, historyFrom, items, expected) => {
    expect(updatedOf(feedAt(asOf, historyFrom, [...items]))).toEqual(expected);
  });

  test('on any days', () => {
    const day = fc
      .integer({ min: 0, max: 4000 })
      .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (asOf, historyFrom, date) => {
        const items = changed.map((item) => ({ ...item, date }));
        const latest = new Date(`${asOf}T00:00:00+07:00`).toISOString();
        expect(updatedOf(feedAt(asOf, historyFrom, items)).filter((time) => time > latest)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
