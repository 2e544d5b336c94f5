/** Addresses of sources, codes as addresses of pages, numbers of documents. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublishContext } from '../../../src/checks/check.ts';
import { readDataset } from '../../../src/checks/read-dataset.ts';
import {
  clauses,
  csv,
  publishContext,
  edited,
  pathOf,
  readSample,
  rows,
  sampleFiles,
  site,
} from '../../support/sample.ts';

type Cells = Record<string, string>;
const said = (cells: Cells) => {
  const { problems, warnings } = readSample(edited('sources', 0, cells));
  return [...problems, ...warnings].map(({ code, message, hint }) => `${code}: ${message} ${hint}`);
};
const ofLink = (link: string): string => {
  const found = said({ lien_ket: link });
  expect(found).toHaveLength(1);
  expect(said({ ban_luu: link })).toHaveLength(1);
  return found[0] ?? '';
};

describe('An address of a source is refused', () => {
  test.each([
    ['www.gialai.gov.vn', 'https://www.gialai.gov.vn'],
    ['gialai.gov.vn/x', 'https://gialai.gov.vn/x'],
    ['gialai.gov.vn:8080/x?a=1', 'https://gialai.gov.vn:8080/x?a=1'],
    ['//gialai.gov.vn/x', 'https://gialai.gov.vn/x'],
    ['htp://gialai.gov.vn/x', 'https://gialai.gov.vn/x'],
    ['https//gialai.gov.vn/x', 'https://gialai.gov.vn/x'],
    ['http://https://gialai.gov.vn/x', 'https://gialai.gov.vn/x'],
  ])('without a right beginning, which is offered: %s', (link, near) => {
    expect(ofLink(link)).toContain('link-opening');
    expect(ofLink(link)).toContain(`Ghi ${near} rồi`);
  });
  test.each([
    'file:///C:/a.pdf',
    'javascript:alert(1)',
    'mailto:a@b.vn',
    'C:\\bao-cao.pdf',
    '\\\\may-chu\\a',
    '/home/a.pdf',
    'ftp://a.vn/b',
    'data:text/html,a',
    'tel:0123',
  ])('that is no page of the web: %s', (link) => {
    expect(ofLink(link)).toContain('link-scheme');
  });
  test.each([
    ...[
      'http://localhost/a',
      'http://127.0.0.1/',
      'http://2130706433/',
      'http://0x7f.1/',
      'https://10.0.0.8/a',
      'http://192.168.1.5:8080/',
    ],
    ...[
      'http://172.20.1.1/',
      'http://169.254.1.1/',
      'http://[::1]/',
      'http://[fd00::1]/',
      'http://[fe80::1]/',
      'http://[::ffff:10.0.0.1]/',
    ],
    ...[
      'http://may-chu/a',
      'http://so-khcn.local/',
      'https://noibo.gialai.intranet/',
      'http://a.localhost/',
      'http://kho.lan/',
      'http://100.64.0.1/',
      'http://0.0.0.0/',
    ],
  ])('that only a house can open: %s', (link) => {
    expect(ofLink(link)).toContain('link-private');
  });
  test.each(['https://ten:mat@gialai.gov.vn/', 'https://ten@gialai.gov.vn/a', 'http://:mat@gialai.gov.vn/'])(
    'with a name or a password: %s',
    (link) => {
      expect(ofLink(link)).toContain('link-login');
    },
  );
  test.each([
    'https://gialai.gov.vn/tin…',
    'https://gialai.gov.vn/tin...',
    'https://gialai.gov.vn/.../a',
    'http://',
    'https://',
    'https:',
  ])('cut off: %s', (link) => {
    expect(ofLink(link)).toContain('link-cut');
  });
  test.each([
    'https://a.gov.vn/1 https://a.gov.vn/2',
    'https://a.gov.vn/1; https://a.gov.vn/2',
    'https://a.gov.vn/1|https://a.gov.vn/2',
    'https://a.gov.vn/1\nhttps://a.gov.vn/2',
    'https://a.gov.vn/1, www.b.vn',
    'https://a.gov.vnhttps://b.gov.vn/',
  ])('that is two: %j', (link) => {
    expect(ofLink(link)).toContain('link-two');
  });
  test.each([
    ['https://gialai.gov.vn/bao cao.pdf', ''],
    ['gialai.gov.vn/bao cao.pdf', ''],
    ['xem https://gialai.gov.vn/a', 'Chỉ ghi https://gialai.gov.vn/a'],
  ])('with a space in it: %s', (link, near) => {
    expect(ofLink(link)).toContain('link-space');
    expect(ofLink(link)).toContain(near);
  });
  test.each([
    '<https://gialai.gov.vn/a>',
    '"https://gialai.gov.vn/a"',
    '“https://gialai.gov.vn/a”',
    '[Báo cáo](https://gialai.gov.vn/a)',
    '(https://gialai.gov.vn/a)',
    '[gialai](gialai.gov.vn/a)',
  ])('with signs around it: %s', (link) => {
    expect(ofLink(link)).toContain('link-wrapped');
    expect(ofLink(link)).toContain('Chỉ ghi https://gialai.gov.vn/a');
  });
  test.each([
    'Cổng thông tin của tỉnh',
    'a@b.vn',
    'https://a..vn/',
    'https://gialai.gov.vn\\a',
    'https://[x/',
  ])('that is none: %s', (link) => {
    expect(said({ lien_ket: link })).toHaveLength(1);
  });
  test.each([
    ...[
      'https://gialai.gov.vn/',
      'http://vi-du.vn/a%20b.pdf#2',
      'https://tỉnh.vn/đường',
      'https://203.113.1.2/a',
      'https://a.vn:8443/x',
    ],
    ...[
      'https://web.archive.org/web/2024/https://gialai.gov.vn/a',
      'https://a.vn/x?u=https://b.vn/',
      'https://a.vn/@ten/bai',
      'https://[2001:db8::1]/',
      'https://a.vn/a(b)',
      'https://a.vn/mail?to=a@b.vn',
    ],
  ])('not when it is one: %s', (link) => {
    expect(said({ lien_ket: link })).toEqual([]);
  });

  test('any four numbers of the private ranges, however they are written', () => {
    const byte = fc.nat({ max: 255 });
    const ranges = fc.oneof(
      fc.tuple(fc.constantFrom(10, 127, 0), byte, byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
    );
    fc.assert(
      fc.property(ranges, fc.boolean(), (bytes, asOne) => {
        const host = asOne ? bytes.reduce((sum, each) => sum * 256 + each, 0) : bytes.join('.');
        expect(said({ lien_ket: `http://${host}/a` })[0]).toContain('link-private');
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['https://a.gov.vn/1', 'https://a.gov.vn/1'],
    ['https://a.gov.vn/1', 'http://www.a.gov.vn/1/'],
  ])('as a copy of itself', (lien_ket, ban_luu) => {
    expect(said({ lien_ket, ban_luu })[0]).toContain('archive-same');
    expect(said({ lien_ket, ban_luu: `https://web.archive.org/web/2024/${lien_ket}` })).toEqual([]);
  });
});

/** A new source beside the others, so that nothing refers to the code that is tried. */
const withCodes = (codes: string[], at: PublishContext | 'build' = publishContext): string[] => {
  const more = codes.map((ma) => ({ ma, ten: ma, loai: 'bao_chi', xac_minh: 'bao_chi' }));
  const changes = { [pathOf('sources')]: csv('sources', [...rows.sources, ...more]) };
  const { problems } =
    at === 'build' ? readDataset(sampleFiles(changes), site, clauses) : readSample(changes, at);
  return problems.map(({ code }) => code);
};

describe('A code', () => {
  test.each([
    ...[
      '1-2',
      '12-2024',
      '12E5',
      '1e10',
      '007',
      'Dec-24',
      '24-dec',
      'MAR1',
      'thg12-24',
      '2.10',
      'TRUE',
      'false',
    ],
    ...[
      '1234567890123456',
      '2024-11-28',
      '31-12-2024',
      '2024-12',
      '1-Jan-2024',
      '01',
      'sept2',
      '3-45',
      '007.5',
    ],
  ])('that a spreadsheet makes something else of is refused when it is new: %s', (code) => {
    expect(withCodes([code])).toEqual(['code-rewritten']);
    expect(withCodes([code], 'build')).toEqual([]);
    const tables = new Map([['nguon', new Map([[code, {}]])]]);
    expect(withCodes([code], { ...publishContext, published: { paths: new Set(), tables } })).toEqual([]);
  });
  test.each([
    '1.2',
    '12',
    '1.2.3',
    'so-1',
    'kh-1911-2020',
    'mar-yang',
    'bc-2024',
    '40-50',
    '13-13',
    'a-1-2',
    '12345-678',
    'decor-1',
    'E5',
  ])('that stays what it is may be used: %s', (code) => {
    expect(withCodes([code])).toEqual([]);
  });
  test('of a clause is the plan’s own', () => {
    const found = readSample(edited('tasks', 4, { ma: '2.10', noi_dung: 'Một', lich: 'khong_neu' })).problems;
    expect(found.map(({ code }) => code)).toContain('code-rewritten');
  });

  test.each([
    ['pii', 'PII'],
    ['so-khcn', 'SO-KHCN'],
    ['bao-A', 'bao-a'],
  ])('is refused that another differs from in letter case only: %s, %s', (one, other) => {
    expect(withCodes([one, other])).toEqual(['codes-alike']);
    expect(withCodes([one, other], 'build')).toEqual(['codes-alike']);
  });
  test('of a task is refused that another has the page of', () => {
    const found = readSample(
      edited('tasks', 4, { ma: 'III-1-2', noi_dung: 'Một', lich: 'khong_neu' }),
    ).problems;
    expect(found.map(({ code }) => code)).toContain('codes-alike');
  });
  test('any code beside itself in other letters', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcxyz'), minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(letters, (code) => {
        expect(withCodes([`z${code}`, `z${code.toUpperCase()}`])).toEqual(['codes-alike']);
      }),
      { numRuns: 30 },
    );
  });
});

describe('The number of a document', () => {
  test.each([
    'Dec-26',
    '26-Dec',
    'Thg12-26',
    '12/2026',
    '12-2026',
    '2026-12',
    '01/12/2026',
    '2026-12-01',
    '45658',
    '1-Dec-26',
  ])('that looks like a month or a day is doubted: %s', (so_hieu) => {
    expect(said({ so_hieu })[0]).toContain('so_hieu_nhu_thang');
    const { warnings, problems } = readSample(edited('reports', 0, { so_hieu }));
    expect([...problems, ...warnings].map(({ code }) => code)).toEqual(['so_hieu_nhu_thang']);
  });
  test.each(['1911/KH-UBND', '12/2026/QĐ-UBND', '85604', '123', '12', 'A1', '145/BC-SKHCN', '1/KH'])(
    'that is one is not: %s',
    (so_hieu) => {
      expect(said({ so_hieu })).toEqual([]);
    },
  );
});
