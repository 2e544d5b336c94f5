/** What the kind of text that is shown means for the pages and files of a site. */
import { describe, expect, test } from 'vitest';
import { downloadedName, isUnofficial, publishedBy, unofficialNotice } from '../../../src/plan/site.ts';
import { readDataset } from '../../../src/checks/read-dataset.ts';
import { readSite } from '../../../src/reading/read-site.ts';
import type { Site } from '../../../src/tables/schemas/site.ts';
import { commonData } from '../../../src/documents/common.ts';
import { aboutData } from '../../../src/open-data/about.ts';
import { citationOf } from '../../../src/views/page/citation.ts';
import { templates } from '../../../src/views/guide/templates.ts';
import { makePlan } from '../../support/make-plan.ts';
import { clauses, sampleFiles, siteData } from '../../support/sample.ts';

const settings = (shownText: string, notices: object = {}): Site => {
  const read = readSite(
    JSON.stringify({ ...siteData, van_ban_dang_hien: shownText, luu_y: { ...siteData.luu_y, ...notices } }),
  );
  return read.site ?? expect.fail(JSON.stringify(read.problems));
};

describe('A trial of a real plan by someone other than its publisher', () => {
  const site = settings('ban_thu');

  test('says so in a sentence the file may word itself', () => {
    expect(unofficialNotice(site)).toBe(
      'Bản thử của trang theo dõi: không phải trang của cơ quan ban hành Kế hoạch',
    );
    expect(unofficialNotice(settings('ban_thu', { ban_thu: 'Bản thử của lớp học' }))).toBe(
      'Bản thử của lớp học',
    );
  });

  test('is kept from search engines, and its downloads are named for what they are', () => {
    expect(isUnofficial(site)).toBe(true);
    expect(downloadedName('nhiem-vu.csv', site)).toBe('ban-thu-nhiem-vu.csv');
    const files = templates(
      makePlan({ site: { shownText: 'ban_thu' }, tasks: [{ schedule: 'hang_nam' }], assignments: [{}] }),
    );
    expect(files?.whole.map(({ fileName }) => fileName)).toContain('nhiem-vu.ban-thu.csv');
  });

  test('never speaks in the publisher’s name', () => {
    expect(publishedBy(site)).toBe(`Người làm bản thử (không phải ${site.publisher.name})`);
    const cited = citationOf({ site, asOf: '2026-11-22' }, { title: 'T', name: 'n', address: site.baseUrl });
    for (const text of [cited.text, cited.bibtex]) expect(text).toContain('Người làm bản thử');
  });

  test('carries the notice in its open data and at the top of its documents', () => {
    const plan = makePlan({ site: { shownText: 'ban_thu', notices: site.notices } });
    expect(aboutData(plan, site.baseUrl).notices[0]).toBe(`${unofficialNotice(site)}.`);
    expect(aboutData(plan, site.baseUrl).title).toContain('(bản thử của trang theo dõi:');
    expect(JSON.stringify(commonData(plan, 2025).canh_bao)).toContain(unofficialNotice(site));
  });

  test('takes real sources as they are', () => {
    expect(readDataset(sampleFiles(), site, clauses).problems).toEqual([]);
  });
});

test.each(['du_thao', 'ban_hanh'])('a publisher’s own plan has no such notice or name (%s)', (shownText) => {
  const site = settings(shownText);
  expect([unofficialNotice(site), downloadedName('a', site), isUnofficial(site), publishedBy(site)]).toEqual([
    '',
    'a',
    false,
    site.publisher.name,
  ]);
});

test('an invented plan keeps its own notice and name', () => {
  const site = settings('minh_hoa', { minh_hoa: 'Không có thật' });
  expect([unofficialNotice(site), downloadedName('a', site)]).toEqual(['Không có thật', 'minh-hoa-a']);
});
