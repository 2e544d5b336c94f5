/**
 * Changes that need a reason, in real repositories: a plan is committed and published, its files are edited, and
 * the change is compared with the previous commit.
 */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { publishContextAt } from '../../../src/cli/publish-context.ts';
import { problemsSince } from '../../../src/cli/problems-since.ts';
import { loadPlan } from '../../../src/plan-folder/load.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { formatProblems } from '../../../src/checks/report/problem-report.ts';
import { dayInVietnam } from '../../../src/calendar/vietnam.ts';
import { copyValid } from '../../support/broken-plans.ts';
import { placed } from '../../support/sample.ts';
import { commitAll, gitIn } from '../../support/scratch-repository.ts';

// Git runs many times here: a slow or busy machine may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const FIGURES = 'data/tien-do/2024/chi-so.csv';
const REASONS = 'data/dinh-chinh.csv';
let dir: string;

const read = (path: string) => readFileSync(join(dir, path), 'utf8');
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
};
const replace = (path: string, before: string, after: string) => {
  expect(read(path)).toContain(before);
  write(path, read(path).replace(before, after));
};
const append = (path: string, line: string) => {
  write(path, `${read(path)}${line}\r\n`);
};

const since = (ref: { ref: string } | 'default' = 'default') =>
  problemsSince(dir, ref, loadPlan(dir), '2026-11-22');
const found = () => since().problems.map(placed);
/** The row a problem prints, ready to paste. */
const rowIn = ([first]: Problem[]) => first?.hint.replace(/^.*thật: /su, '') ?? '';

beforeEach(() => {
  vi.stubEnv('AS_OF', '2025-06-30');
  for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE']) vi.stubEnv(name, undefined);
  vi.stubEnv('GIT_CEILING_DIRECTORIES', tmpdir());
  dir = copyValid();
  gitIn(dir, 'init', '--quiet');
  commitAll(dir, 'cong-bo-2026-01-01');
  commitAll(dir);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

describe('Nothing is asked for', () => {
  test('where nothing changed', () => {
    expect(since()).toEqual({ problems: [], ref: 'cong-bo-2026-01-01' });
  });

  test('where a year is added', () => {
    for (const name of ['chi-so', 'nhiem-vu', 'bao-cao'])
      write(
        `data/tien-do/2025/${name}.csv`,
        read(`data/tien-do/2024/${name}.csv`).replaceAll('2024-', '2025-'),
      );
    expect(loadPlan(dir).problems).toEqual([]);
    expect(found()).toEqual([]);
  });

  test('where rows are added elsewhere, an empty cell is filled in, or a note is fixed', () => {
    append('data/nguon.csv', 'kh-2,Nguồn mới,,,,,van_ban,ban_goc,');
    append(FIGURES, 'sang-che,2024-12-31,,cu,6,kh-2,,');
    append('data/chi-so.csv', 'pii,Điểm,,theo_doi,,diem,,,,,,,');
    replace(FIGURES, '2024-06-30,,', '2024-06-30,thang,');
    replace(FIGURES, ',5,kh-1,,', ',5,kh-1,,Gồm ba nguồn');
    replace('data/nhiem-vu.csv', 'doanh_nghiep,,', 'co_quan,,Hiểu là hằng năm');
    expect(loadPlan(dir).problems).toEqual([]);
    expect(found()).toEqual([]);
  });

  test('where only the way of writing changed: delimiter, mark at the start, order, decimal comma, file names', () => {
    const [head = '', ...lines] = read(FIGURES).trim().split('\r\n');
    const local = [head, ...lines.toReversed()].join('\n').replaceAll(',', ';').replace('82.5', '82,5');
    rmSync(join(dir, FIGURES));
    write(
      FIGURES.replace('.csv', '.so-khcn.csv'),
      `\uFEFF${local.replace('2024-06-30', '30/6/2024')}\n;;;;;;;\n`,
    );
    const [top = '', ...tasks] = read('data/nhiem-vu.csv').trim().split('\r\n');
    write('data/nhiem-vu.csv', [top.toUpperCase(), ...tasks.toReversed()].join('\n'));
    expect(loadPlan(dir).problems).toEqual([]);
    expect(found()).toEqual([]);
  });

  test('for a context indicator that changes, which the plan did not set', () => {
    replace('data/chi-so.csv', 'Tỷ lệ', 'Tỷ lệ sản phẩm');
    expect(found()).toEqual([]);
  });
});

describe('A published figure', () => {
  test('that changes needs a reason, with a row ready to paste', () => {
    replace(FIGURES, '82.5', '"81,5"');
    const { problems } = since();
    expect(problems.map(placed)).toEqual([`unexplained ${FIGURES}:3 E`]);
    expect(rowIn(problems)).toBe(
      'tien-do/2024/chi-so,ty-le|2024-12-31|cu,gia_tri,2026-11-22,82.5,81.5,dinh_chinh,GHI LÝ DO',
    );
  });

  test('is corrected once the row is pasted and its reason is written', () => {
    replace(FIGURES, '82.5', '81.5');
    const row = rowIn(since().problems);
    append(REASONS, row);
    expect(loadPlan(dir).problems.map(placed)).toEqual([`placeholder ${REASONS}:3 H`]);
    write(REASONS, read(REASONS).replace('GHI LÝ DO', 'Cộng nhầm một nguồn'));
    expect(loadPlan(dir).problems).toEqual([]);
    expect(found()).toEqual([]);
  });

  test('may be explained in the spelling of an office program', () => {
    replace(FIGURES, '82.5', '81.5');
    append(
      REASONS,
      'tien-do/2024/chi-so,ty-le|2024-12-31|cu,gia_tri,22/11/2026,"82,5","81,5",dinh_chinh,Sai',
    );
    expect(found()).toEqual([]);
  });

  test.each([
    ['another value', 'tien-do/2024/chi-so,ty-le|2024-12-31|cu,gia_tri,2025-06-22,82.5,80,dinh_chinh,Sai'],
    [
      'another old value',
      'tien-do/2024/chi-so,ty-le|2024-12-31|cu,gia_tri,2025-06-22,99,81.5,dinh_chinh,Sai',
    ],
    ['another column', 'tien-do/2024/chi-so,ty-le|2024-12-31|cu,nguon,2025-06-22,kh-2,kh-1,dinh_chinh,Sai'],
    ['another row', 'tien-do/2024/chi-so,sang-che|2024-06-30|cu,gia_tri,2025-06-22,4,5,dinh_chinh,Sai'],
  ])('is not explained by a reason for %s', (_what, row) => {
    replace(FIGURES, '82.5', '81.5');
    append(REASONS, row);
    expect(found()).toEqual([`unexplained ${FIGURES}:3 E`]);
  });

  test('changed on two days is explained by the two rows that lead from the one to the other', () => {
    replace(FIGURES, '82.5', '80');
    append(REASONS, 'tien-do/2024/chi-so,ty-le|2024-12-31|cu,gia_tri,2025-02-01,82.5,81.5,dinh_chinh,Sai');
    append(REASONS, 'tien-do/2024/chi-so,ty-le|2024-12-31|cu,gia_tri,2025-03-01,81.5,80,cap_nhat,Mới');
    expect(loadPlan(dir).problems).toEqual([]);
    expect(found()).toEqual([]);
  });

  test('that changes back and forth needs a new reason each time', () => {
    const change = (before: string, after: string, day: string) => {
      replace(FIGURES, before, after);
      const facts = ['tien-do/2024/chi-so', 'ty-le|2024-12-31|cu', 'gia_tri', day, before, after];
      append(REASONS, [...facts, 'dinh_chinh', 'Sai'].join(','));
    };
    change('82.5', '81.5', '2026-02-01');
    commitAll(dir, 'cong-bo-2026-02-01');
    change('81.5', '82.5', '2026-03-01');
    commitAll(dir, 'cong-bo-2026-03-01');
    commitAll(dir);
    replace(FIGURES, '82.5', '81.5');
    expect(found()).toEqual([`unexplained ${FIGURES}:3 E`]);
  });

  test('that is taken away asks for a reason, too', () => {
    replace(FIGURES, 'ty-le,2024-12-31,,cu,82.5,kh-1,,\r\n', '');
    const { problems } = since();
    expect(problems.map(placed)).toEqual([`unexplained ${FIGURES}`]);
    append(REASONS, rowIn(problems).replace('GHI LÝ DO', 'Nguồn đã rút số này'));
    expect(loadPlan(dir).problems).toEqual([]);
    expect(found()).toEqual([]);
  });

  test('whose key changes is one that went and one that came', () => {
    replace(FIGURES, '2024-06-30', '2024-06-29');
    expect(since().problems.map((problem) => [problem.code, rowIn([problem])])).toEqual([
      ['unexplained', 'tien-do/2024/chi-so,sang-che|2024-06-30|cu,*,2026-11-22,,,dinh_chinh,GHI LÝ DO'],
    ]);
  });

  test('is asked for row by row where a whole year goes', () => {
    rmSync(join(dir, 'data/tien-do/2024'), { recursive: true });
    expect(found()).toEqual([
      'unexplained data/tien-do/2024/bao-cao.csv',
      'unexplained data/tien-do/2024/chi-so.csv',
      'unexplained data/tien-do/2024/chi-so.csv',
      'unexplained data/tien-do/2024/nhiem-vu.csv',
    ]);
  });

  test('is not reported as removed if its line cannot be read: that is reported already', () => {
    replace(FIGURES, '82.5', '82.5 %');
    replace(FIGURES, ',5,kh-1', ',4,kh-1');
    expect(loadPlan(dir).problems.map(placed)).toEqual([`number-unit ${FIGURES}:3 E`]);
    expect(found()).toEqual([`unexplained ${FIGURES}:2 E`]);
    writeFileSync(join(dir, FIGURES), Buffer.from([0xff, 0x41]));
    expect(found()).toEqual([]);
  });
});

describe('What is published beside figures', () => {
  // The history begins with this very test: a correction is not older than it.
  const now = dayInVietnam(Date.now());
  const AMENDMENT = 'a-2,2022-01-01,chi-so,sang-che,muc_tieu,10,12,kh-1,Nâng';
  beforeEach(() => {
    append('data/dieu-chinh.csv', AMENDMENT);
    commitAll(dir, 'cong-bo-2026-02-01');
    commitAll(dir);
  });

  test.each<[string, () => void, string, string]>([
    [
      'a source’s title',
      () => {
        replace('data/nguon.csv', ',Kế hoạch,', ',Công văn,');
      },
      'data/nguon.csv:2 B',
      'Nguồn đã công bố đã đổi',
    ],
    [
      'a source’s kind',
      () => {
        replace('data/nguon.csv', ',van_ban,', ',bao_cao,');
      },
      'data/nguon.csv:2 G',
      'Nguồn đã công bố đã đổi',
    ],
    [
      'the day of a release',
      () => {
        replace('data/lich-cong-bo.csv', '2024-12-20', '2025-12-31');
      },
      'data/lich-cong-bo.csv:2 D',
      'Ngày dự kiến công bố đã đổi',
    ],
    [
      'what is to be released',
      () => {
        replace('data/lich-cong-bo.csv', 'Lần đầu', 'Lần hai');
      },
      'data/lich-cong-bo.csv:2 B',
      'Lịch công bố đã đổi',
    ],
    [
      'a release',
      () => {
        write('data/lich-cong-bo.csv', `${read('data/lich-cong-bo.csv').split('\r\n')[0] ?? ''}\r\n`);
      },
      'data/lich-cong-bo.csv',
      'Lịch công bố đã bị xóa',
    ],
    [
      'the day of an event',
      () => {
        replace('data/su-kien.csv', '2021-07-02', '2021-07-03');
      },
      'data/su-kien.csv:2 B',
      'Sự kiện đã công bố đã đổi',
    ],
    [
      'who owes a report',
      () => {
        replace('data/don-vi.csv', ',nhan,', ',khong,');
      },
      'data/don-vi.csv:2 E',
      'Nghĩa vụ báo cáo đã đổi',
    ],
    [
      'the reason of a correction',
      () => {
        replace(REASONS, 'Gõ sai', 'Sai');
      },
      `${REASONS}:2 H`,
      'Dòng đính chính đã công bố đã đổi',
    ],
    [
      'a correction',
      () => {
        write(REASONS, `${read(REASONS).split('\r\n')[0] ?? ''}\r\n`);
      },
      REASONS,
      'Dòng đính chính đã công bố đã bị xóa',
    ],
    [
      'the reason of an amendment',
      () => {
        replace('data/dieu-chinh.csv', ',Nâng', ',Tăng');
      },
      'data/dieu-chinh.csv:3 I',
      'Dòng điều chỉnh đã công bố đã đổi',
    ],
    [
      'the value of an amendment',
      () => {
        replace('data/dieu-chinh.csv', ',10,12,', ',10,13,');
      },
      'data/dieu-chinh.csv:3 G',
      'Dòng điều chỉnh đã công bố đã đổi',
    ],
    [
      'an amendment',
      () => {
        replace('data/dieu-chinh.csv', `${AMENDMENT}\r\n`, '');
      },
      'data/dieu-chinh.csv',
      'Dòng điều chỉnh đã công bố đã bị xóa',
    ],
    [
      'a result',
      () => {
        replace('data/tien-do/2024/nhiem-vu.csv', 'Một hội thảo', 'Hai hội thảo');
      },
      'data/tien-do/2024/nhiem-vu.csv:2 F',
      'Kết quả đã công bố đã đổi',
    ],
    [
      'the day of a report',
      () => {
        replace('data/tien-do/2024/bao-cao.csv', '2024-11-28', '2024-11-27');
      },
      'data/tien-do/2024/bao-cao.csv:2 B',
      'Báo cáo đã công bố đã đổi',
    ],
  ])('%s asks for a reason, and the row to paste then gives it', (_what, edit, place, words) => {
    edit();
    const { problems } = since();
    expect(problems.map(placed)).toEqual([`unexplained ${place}`]);
    expect(problems[0]?.message).toContain(words);
    append(REASONS, rowIn(problems).replace('2026-11-22', now).replace('GHI LÝ DO', 'Gõ nhầm'));
    expect(loadPlan(dir, publishContextAt(dir)).problems).toEqual([]);
    expect(found()).toEqual([]);
  });

  test.each<[string, () => void]>([
    [
      'a source’s note',
      () => {
        replace('data/nguon.csv', ',ban_goc,', ',ban_goc,Đã đọc');
      },
    ],
    [
      'the reason of a release',
      () => {
        replace('data/lich-cong-bo.csv', '2024-12-20,,', '2024-12-20,,Chờ số liệu');
      },
    ],
    [
      'the day a release came',
      () => {
        replace('data/lich-cong-bo.csv', '2024-12-20,,', '2024-12-20,2024-12-20,');
      },
    ],
    [
      'an agency’s name',
      () => {
        replace('data/don-vi.csv', 'Sở Công Thương', 'Sở Công  Thương');
      },
    ],
    [
      'what was looked at',
      () => {
        const [head = '', line = ''] = read('data/nguon.csv').split('\r\n');
        write('data/nguon.csv', `${head},da_xem_lai\r\n${line},nguon_hai_lan\r\n`);
      },
    ],
  ])('%s needs none', (_what, edit) => {
    edit();
    expect(found()).toEqual([]);
  });
});

describe('The frozen baseline', () => {
  const NEW = '2022-01-01,chi-so,sang-che,muc_tieu,10,12,kh-1,Nâng chỉ tiêu';

  test.each<[string, string, () => void, string[]]>([
    [
      'a target that changes',
      'GHI-MA,GHI NGÀY,chi-so,sang-che,muc_tieu,10,12,GHI-MA-NGUON,GHI LÝ DO',
      () => {
        replace('data/chi-so.csv', ',10,20', ',12,20');
      },
      ['frozen data/chi-so.csv:2 H'],
    ],
    [
      'the year of a target that changes',
      'GHI-MA,GHI NGÀY,chi-so,sang-che,nam_muc_tieu,2030,2029,GHI-MA-NGUON,GHI LÝ DO',
      () => {
        replace('data/chi-so.csv', '2030', '2029');
      },
      ['frozen data/chi-so.csv:2 J'],
    ],
    [
      'a target that is no longer called one',
      'Khôi phục như cũ. Nếu văn bản đổi hẳn dòng này, thêm dòng mới có mã mới, rồi ghi them cho dòng mới và bai_bo cho dòng cũ ở dieu-chinh.csv.',
      () => {
        replace('data/chi-so.csv', 'muc_tieu,bằng', 'theo_doi,bằng');
      },
      ['frozen data/chi-so.csv:2 D'],
    ],
    [
      'a schedule that changes',
      'GHI-MA,GHI NGÀY,nhiem-vu,PL.1,den_nam,2020,2021,GHI-MA-NGUON,GHI LÝ DO',
      () => {
        replace('data/nhiem-vu.csv', 'mot_nam,,2020', 'mot_nam,,2021');
      },
      ['frozen data/nhiem-vu.csv:4 F'],
    ],
    [
      'a goal that is added',
      'GHI-MA,GHI NGÀY,chi-so,moi,*,,them,GHI-MA-NGUON,GHI LÝ DO',
      () => {
        append('data/chi-so.csv', 'moi,Mục tiêu mới,II.1,dinh_tinh,,,,,,,,,');
      },
      ['frozen data/chi-so.csv:4'],
    ],
    [
      'a responsibility that goes',
      'GHI-MA,GHI NGÀY,phan-cong,III.1.2|so-khcn|chu_tri,*,,bai_bo,GHI-MA-NGUON,GHI LÝ DO',
      () => {
        replace('data/phan-cong.csv', 'III.1.2,so-khcn,chu_tri,1,\r\n', '');
      },
      ['frozen data/phan-cong.csv'],
    ],
  ])('refuses %s, and prints the amendment', (_what, row, edit, expected) => {
    edit();
    const { problems } = since();
    expect(problems.map(placed)).toEqual(expected);
    expect(rowIn(problems)).toBe(row);
  });

  test('takes an amendment beside it, and stays as it is', () => {
    append('data/dieu-chinh.csv', `a-2,${NEW}`);
    append('data/dieu-chinh.csv', 'a-3,2023-01-01,nhiem-vu,PL.1,*,,bai_bo,kh-1,Bỏ một việc');
    append(
      'data/dieu-chinh.csv',
      'a-4,2023-01-01,nhiem-vu,IV.1,lich,khong_neu,hang_nam,kh-1,Nêu rõ thời gian',
    );
    expect(loadPlan(dir).problems).toEqual([]);
    expect(found()).toEqual([]);
  });

  test('takes a row that an amendment adds, and the row to paste says so', () => {
    append('data/phan-cong.csv', 'III.1.2,so-ct,phoi_hop,2,Sở Công thương mới');
    const { problems } = since();
    expect(problems.map(placed)).toEqual(['frozen data/phan-cong.csv:6']);
    append(
      'data/dieu-chinh.csv',
      rowIn(problems)
        .replace('GHI-MA,GHI NGÀY', 'a-2,2023-01-01')
        .replace('GHI-MA-NGUON', 'kh-1')
        .replace('GHI LÝ DO', 'Thêm cơ quan'),
    );
    expect(loadPlan(dir).problems).toEqual([]);
    expect(found()).toEqual([]);
  });

  test('is not changed by an amendment, however well founded', () => {
    append('data/dieu-chinh.csv', `a-2,${NEW}`);
    replace('data/chi-so.csv', ',10,20', ',12,20');
    expect(found()).toEqual(['frozen data/chi-so.csv:2 H']);
  });

  test('begins with the first commit that has it', () => {
    gitIn(dir, 'checkout', '--quiet', '--orphan', 'empty');
    gitIn(dir, 'rm', '-r', '--quiet', '--cached', 'data');
    gitIn(dir, 'commit', '--quiet', '--message=x');
    expect(since({ ref: 'empty' }).problems).toEqual([]);
  });
});

test('A column of the plan alone that is declared no longer, and gone from its table, is missed', () => {
  const [tasks, settings] = ['data/nhiem-vu.csv', 'content/site.yaml'];
  const bare = { tasks: read(tasks), settings: read(settings) };
  const [head = '', first = '', ...others] = bare.tasks.trimEnd().split('\r\n');
  write(
    tasks,
    [`${head},kinh_phi`, `${first},"12,50"`, ...others.map((line) => `${line},`), ''].join('\r\n'),
  );
  const declared = '\ncot_them:\n  - { bang: nhiem-vu, cot: kinh_phi, ten: Kinh phí, kieu: so }\n';
  write(settings, bare.settings + declared);
  expect(loadPlan(dir).problems).toEqual([]);
  expect(found()).toEqual([]);
  commitAll(dir);
  replace(tasks, '"12,50"', '12.5');
  expect(since({ ref: 'HEAD' }).problems).toEqual([]);
  write(tasks, bare.tasks);
  write(settings, bare.settings);
  expect(loadPlan(dir).problems).toEqual([]);
  expect(since({ ref: 'HEAD' }).problems.map(placed)).toEqual([`frozen ${tasks}:2`]);
});

describe('A column new to a frozen table', () => {
  const TASKS = 'data/nhiem-vu.csv';
  /** Adds the column at the end, with a value in the row of each code. */
  const addColumn = (header: string, cells: Record<string, string>) => {
    const [head = '', ...lines] = read(TASKS).trimEnd().split('\r\n');
    const filled = lines.map((line) => `${line},${cells[line.split(',')[0] ?? ''] ?? ''}`);
    write(TASKS, [`${head},${header}`, ...filled, ''].join('\r\n'));
  };
  const dropColumn = (header: string) => {
    const lines = read(TASKS)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    const at = lines[0]?.indexOf(header) ?? -1;
    write(TASKS, [...lines.map((cells) => cells.toSpliced(at, 1).join(',')), ''].join('\r\n'));
  };

  test('is filled without counting as a change, while a frozen cell changed beside it is named', () => {
    addColumn('ten_ngan', { 'III.1.2': 'Hội thảo', 'III.1.10': 'Hỗ trợ', 'PL.1': 'Hội thảo' });
    expect(loadPlan(dir).problems).toEqual([]);
    expect(found()).toEqual([]);
    replace(TASKS, 'mot_nam,,2020', 'mot_nam,,2021');
    expect(found()).toEqual([`frozen ${TASKS}:4 F`]);
  });

  test('is frozen once it is filled, unless it is the editor’s', () => {
    dropColumn('tu_nam');
    commitAll(dir, 'cong-bo-2026-02-01');
    commitAll(dir);
    addColumn('tu_nam', { 'III.1.2': '2021' });
    addColumn('ten_ngan', { 'III.1.2': 'Hội thảo' });
    expect(loadPlan(dir).problems).toEqual([]);
    expect(found()).toEqual([]);
    commitAll(dir, 'cong-bo-2026-03-01');
    commitAll(dir);
    replace(TASKS, ',2021,Hội thảo', ',2022,Hội thảo khác');
    expect(found()).toEqual([`frozen ${TASKS}:2 I`]);
  });

  test('that is removed takes its cells along, which is reported', () => {
    dropColumn('den_nam');
    expect(found()).toEqual([`frozen ${TASKS}:4`]);
  });
});

describe('What is compared with', () => {
  test('is the last publication that is not this very commit', () => {
    replace(FIGURES, '82.5', '81.5');
    commitAll(dir, 'cong-bo-2026-02-01');
    expect(since().ref).toBe('cong-bo-2026-01-01');
    commitAll(dir);
    expect(since()).toEqual({ problems: [], ref: 'cong-bo-2026-02-01' });
  });

  test('is the publication a branch grew from, not a later one it has not seen', () => {
    gitIn(dir, 'branch', 'work');
    append(FIGURES, 'sang-che,2024-12-31,,cu,6,kh-1,,');
    commitAll(dir, 'cong-bo-2026-02-01');
    gitIn(dir, 'checkout', '--quiet', 'work');
    expect(since()).toEqual({ problems: [], ref: 'cong-bo-2026-01-01' });
  });

  test('is the second publication of a day rather than the first, and the tenth rather than the second', () => {
    for (const tag of ['cong-bo-2026-02-01', 'cong-bo-2026-02-01-2', 'cong-bo-2026-02-01-10'])
      commitAll(dir, tag);
    commitAll(dir);
    expect(since().ref).toBe('cong-bo-2026-02-01-10');
  });

  test('is the upstream branch where nothing was published yet', () => {
    gitIn(dir, 'tag', '--delete', 'cong-bo-2026-01-01');
    expect(since()).toEqual({ problems: [], ref: undefined });
    gitIn(dir, 'branch', 'goc');
    gitIn(dir, 'branch', '--set-upstream-to=goc');
    expect(since().ref).toBe('goc');
  });

  test('is what was asked for, or a problem where there is no such thing', () => {
    expect(since({ ref: 'HEAD~1' })).toEqual({ problems: [], ref: 'HEAD~1' });
    expect(formatProblems(since({ ref: 'v9' }).problems)).toContain('Không tìm thấy mốc “v9”');
  });

  test('is a plan in a folder of the repository, too', () => {
    gitIn(dir, 'checkout', '--quiet', '-b', 'moved');
    mkdirSync(join(dir, 'examples/mau'), { recursive: true });
    for (const part of ['data', 'content']) renameSync(join(dir, part), join(dir, 'examples/mau', part));
    commitAll(dir);
    const other = join(dir, 'examples/mau');
    writeFileSync(join(other, FIGURES), readFileSync(join(other, FIGURES), 'utf8').replace('82.5', '81.5'));
    const { problems } = problemsSince(other, { ref: 'HEAD' }, loadPlan(other), '2026-11-22');
    expect(problems.map(placed)).toEqual([`unexplained ${FIGURES}:3 E`]);
  });

  test('is the newest publication for what is changed and not committed, also where it is this very commit', () => {
    commitAll(dir, 'cong-bo-2026-02-01');
    expect(since().ref).toBe('cong-bo-2026-01-01');
    append('data/nguon.csv', 'kh-2,Nguồn mới,,,,,van_ban,ban_goc,');
    expect(since().ref).toBe('cong-bo-2026-02-01');
    gitIn(dir, 'checkout', '--', 'data');
    write('data/tien-do/2025/chi-so.csv', read(FIGURES).replaceAll('2024-', '2025-'));
    expect(since().ref).toBe('cong-bo-2026-02-01');
    rmSync(join(dir, 'data/tien-do/2025'), { recursive: true });
    replace(FIGURES, '82.5', '81.5');
    expect(since().problems.map(placed)).toEqual([`unexplained ${FIGURES}:3 E`]);
    gitIn(dir, 'add', '--all');
    expect(since().problems.map(placed)).toEqual([`unexplained ${FIGURES}:3 E`]);
  });

  test('with one publication only, sees a figure of it changed on the publishContext', () => {
    gitIn(dir, 'reset', '--quiet', '--hard', 'cong-bo-2026-01-01');
    expect(since()).toEqual({ problems: [], ref: undefined });
    replace(FIGURES, '82.5', '81.5');
    expect(since().problems.map(placed)).toEqual([`unexplained ${FIGURES}:3 E`]);
  });

  test('is the last commit for what is not committed, where nothing was ever published', () => {
    gitIn(dir, 'tag', '--delete', 'cong-bo-2026-01-01');
    replace(FIGURES, '82.5', '81.5');
    const { problems, ref } = since();
    expect([ref, ...problems.map(placed)]).toEqual(['HEAD', `unexplained ${FIGURES}:3 E`]);
  });

  test('is nothing before the first commit, and without a repository', () => {
    rmSync(join(dir, '.git'), { recursive: true });
    expect(since()).toEqual({ problems: [], ref: undefined });
    gitIn(dir, 'init', '--quiet');
    expect(since()).toEqual({ problems: [], ref: undefined });
  });

  test('is reported as missing in a shallow clone, with the command to fetch the rest', () => {
    replace(FIGURES, '82.5', '81.5');
    commitAll(dir);
    const clone = mkdtempSync(join(tmpdir(), 'plan-'));
    gitIn(tmpdir(), 'clone', '--quiet', '--depth', '1', `file://${dir}`, clone);
    const inClone = (ref: Parameters<typeof since>[0] = 'default') =>
      problemsSince(clone, ref, loadPlan(clone), '2026-11-22');
    expect(formatProblems(inClone().problems)).toContain('git fetch --unshallow --tags');
    expect(inClone({ ref: 'cong-bo-2026-01-01' }).problems.map(placed)).toEqual(['history-cut data']);
    gitIn(clone, 'fetch', '--quiet', '--unshallow', '--tags');
    expect(inClone().problems.map(placed)).toEqual([`unexplained ${FIGURES}:3 E`]);
    rmSync(clone, { recursive: true });
  });

  test('is no empty table where a clone lacks what stood in it', () => {
    replace(FIGURES, '82.5', '81.5');
    commitAll(dir);
    gitIn(dir, 'config', 'uploadpack.allowFilter', 'true');
    const clone = mkdtempSync(join(tmpdir(), 'plan-'));
    gitIn(tmpdir(), 'clone', '--quiet', '--filter=blob:none', `file://${dir}`, clone);
    gitIn(clone, 'remote', 'set-url', 'origin', `file://${clone}-gone`);
    expect(problemsSince(clone, 'default', loadPlan(clone), '2026-11-22').problems.map(placed)).toEqual([
      'history-cut data',
    ]);
    rmSync(clone, { recursive: true });
  });
});
