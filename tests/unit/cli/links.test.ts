/** Links that no longer answer, with a local server in place of the web. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askLinks, hasAnswered, type Outcome } from '../../../src/cli/ask-links.ts';
import { archiveAddress, linkReport, withAnswers } from '../../../src/cli/link-report.ts';

/** A machine with much else to do still answers in time. */
const QUICK = { timeout: 20_000, pause: 0 };
let server: Server;
let origin: string;
let asked: string[] = [];
let busy = 0;
let mostBusy = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(`${request.method ?? ''} ${path}`);
    busy += 1;
    mostBusy = Math.max(mostBusy, busy);
    response.on('close', () => (busy -= 1));
    const lead = /^\/led(\/.*)$/u.exec(path)?.[1];
    if (lead !== undefined) response.writeHead(302, { Location: lead }).end();
    else if (path === '/loop') response.writeHead(302, { Location: '/loop' }).end();
    else if (path === '/slow') setTimeout(() => response.end(), 1000);
    else if (path === '/cut') request.socket.destroy();
    else if (path === '/no-head' && request.method === 'HEAD') response.writeHead(405).end();
    else if (path === '/wrong-head' && request.method === 'HEAD') response.writeHead(404).end();
    else response.writeHead(Number(/^\/status-(\d+)$/u.exec(path)?.[1] ?? 200)).end('x'.repeat(10));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  [asked, mostBusy] = [[], 0];
});

const ask = async (address: string) => (await askLinks([address], QUICK)).get(address);
const at = (path: string) => ask(origin + path);

describe('An address that answers', () => {
  test.each(['/tin/1', '/', '/no-head', '/wrong-head', '/led/tin/2', '/led/?id=3', '/led/vi/tin-tuc/4'])(
    '%s',
    async (path) => {
      expect(await at(path)).toEqual({ kind: 'answers' });
    },
  );

  test('is asked for its head alone, and once, however many sources name it', async () => {
    await askLinks([`${origin}/tin/1`, `${origin}/tin/1`], QUICK);
    expect(asked).toEqual(['HEAD /tin/1']);
  });
});

describe('An address that does not', () => {
  test.each([401, 403, 404, 410, 429, 500, 503])('with status %i', async (status) => {
    expect(await at(`/status-${status}`)).toEqual({ kind: 'status', status });
  });

  test.each(['/', '/index.html', '/vi/', '/trang-chu', '/home.aspx', '/default.aspx', '/Trang-Chu/'])(
    'but leads to the home page %s',
    async (path) => {
      expect(await at(`/led${path}`)).toEqual({ kind: 'home', address: origin + path });
    },
  );

  test.each(['/404', '/404.html', '/error/', '/vi/not-found', '/PageNotFound.aspx'])(
    'but leads to the page of an error %s',
    async (path) => {
      expect(await at(`/led${path}`)).toEqual({ kind: 'error-page', address: origin + path });
    },
  );

  test('in time', async () => {
    const slow = `${origin}/slow`;
    const answers = await askLinks([slow], { ...QUICK, timeout: 300 });
    expect(answers.get(slow)).toEqual({ kind: 'timeout' });
  });

  test('whole, or goes round in circles', async () => {
    expect(await at('/cut')).toEqual({ kind: 'unknown' });
    expect(await at('/loop')).toEqual({ kind: 'unknown' });
  });

  test('if nobody listens there, or over HTTPS', async () => {
    expect(await ask('http://127.0.0.1:1/')).toMatchObject({
      kind: expect.stringMatching(/refused|unknown/u) as string,
    });
    expect(await ask(origin.replace('http:', 'https:'))).toEqual({ kind: 'certificate' });
  });

  test('as there is no such name', async () => {
    const outcome = await ask('http://khong-co.invalid/');
    expect(hasAnswered(outcome ?? expect.fail())).toBe(false);
  });
});

test('A host is asked one at a time', async () => {
  const addresses = Array.from({ length: 8 }, (_, index) => `${origin}/tin/${index}`);
  expect((await askLinks(addresses, QUICK)).size).toBe(8);
  expect(mostBusy).toBe(1);
});

describe('The report', () => {
  const link = 'https://bao.example/1';
  const source = { code: 'bao-1', link, date: '2024-03-05' };
  const report = (outcome: Outcome, seen = {}, sources = [source] as Parameters<typeof linkReport>[0]) =>
    linkReport(sources, new Map([[link, outcome]]), seen);

  test('of links that all answer is one line', () => {
    expect(report({ kind: 'answers' })).toBe('Đã thử mở 1 địa chỉ: 1 còn mở được.');
  });

  test('names the source, the fault, the day it last answered, and where a copy may be', () => {
    expect(report({ kind: 'status', status: 404 }, { [link]: '2026-10-02' })).toBe(
      [
        'Đã thử mở 1 địa chỉ: 0 còn mở được, 1 nên xem lại.',
        '',
        'bao-1',
        `  ${link}`,
        '  Máy chủ báo không có trang này (404).',
        '  Lần cuối mở được: 02/10/2026.',
        `  Tìm bản lưu: https://web.archive.org/web/20261002/${link}`,
        '',
        'Mở từng địa chỉ bằng trình duyệt trước khi kết luận. Tìm được bản lưu thì ghi địa chỉ của bản lưu vào ô ban_luu của nguồn trong data/nguon.csv; ô lien_ket giữ nguyên.',
      ].join('\n'),
    );
  });

  test.each([
    [{ kind: 'status', status: 403 }, 'không cho chương trình mở thử (403): trang có thể vẫn còn'],
    [{ kind: 'status', status: 502 }, 'đang gặp sự cố (502)'],
    [{ kind: 'status', status: 451 }, 'không trả về trang này (451)'],
    [{ kind: 'home', address: 'https://bao.example/' }, 'bị chuyển về trang chủ (https://bao.example/)'],
    [{ kind: 'error-page', address: 'https://bao.example/404' }, 'chuyển đến trang báo lỗi'],
    [{ kind: 'no-name' }, 'Không có tên miền này'],
    [{ kind: 'certificate' }, 'Chứng thư của trang không hợp lệ'],
    [{ kind: 'timeout' }, 'không trả lời kịp'],
    [{ kind: 'refused' }, 'không cho kết nối'],
    [{ kind: 'unknown' }, 'bị ngắt giữa chừng'],
  ] as [Outcome, string][])('tells %j', (outcome, words) => {
    expect(report(outcome)).toContain(words);
  });

  test('goes by the day of the source where the address was never seen to answer', () => {
    expect(report({ kind: 'timeout' })).toContain('nguồn ghi ngày 05/3/2024.');
    expect(report({ kind: 'timeout' })).toContain('/web/20240305/');
    const undated = report({ kind: 'timeout' }, {}, [{ ...source, date: undefined }]);
    expect(undated).toContain('nguồn không ghi ngày.');
    expect(undated).toContain(archiveAddress(link, undefined));
  });

  test('lists an address of several sources once', () => {
    const text = report({ kind: 'timeout' }, {}, [source, { ...source, code: 'bao-2' }]);
    expect(text).toContain('bao-1, bao-2\n');
    expect(text).toContain('Đã thử mở 1 địa chỉ');
  });
});

test('The day of an answer is kept, that of another address stays', () => {
  const outcomes = new Map<string, Outcome>([
    ['https://a.example/', { kind: 'answers' }],
    ['https://b.example/', { kind: 'status', status: 404 }],
  ]);
  const seen = { 'https://b.example/': '2026-01-01', 'https://c.example/': '2026-01-02' };
  expect(withAnswers(seen, outcomes, '2026-11-30')).toEqual({ ...seen, 'https://a.example/': '2026-11-30' });
});
