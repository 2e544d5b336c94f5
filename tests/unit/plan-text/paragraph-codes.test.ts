/** Codes made from marks: lines of three real plans as they are copied from Word, and marks other plans have. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeParagraphs } from '../../../src/plan-text/paragraph-codes.ts';
import { paragraphLines } from '../../../src/plan-text/paragraph-lines.ts';
import { readClauses } from '../../../src/plan-text/read-clauses.ts';

const coded = (...lines: string[]) =>
  codeParagraphs(lines.join('\n')).map(({ code, element }) => `${code} ${element}`);
const codes = (...lines: string[]) => codeParagraphs(lines.join('\n')).map(({ code }) => code);

test('the plan of Lâm Đồng: letters under numbers, dashes under letters, a torn sentence, a table with merged cells', () => {
  expect(
    coded(
      'KẾ HOẠCH',
      'Cải cách hành chính nhà nước giai đoạn 2026 - 2030 của tỉnh Lâm Đồng',
      'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;',
      'Căn cứ Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ;',
      'Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng ban hành Kế hoạch:',
      'II. CHỈ TIÊU, NHIỆM VỤ',
      '1. Cải cách thể chế',
      'a) Mục tiêu',
      '- 100% văn bản quy phạm pháp luật được kiểm tra theo quy định.',
      '- Có ứng dụng AI hỗ trợ công tác phổ biến, giáo dục pháp luật trên địa bàn tỉnh.',
      'b) Nhiệm vụ',
      '- Định kỳ thực hiện việc công bố danh mục văn bản quy phạm pháp luật hết hiệu lực.',
      '7. Công tác chỉ đạo, điều hành',
      'b) Quan tâm bố trí đủ nguồn lực, kinh phí để thực hiện các nhiệm vụ. Xác định đây là nội dung để bảo đảm',
      'hoàn thành nhiệm vụ được giao trong công tác cải cách hành chính.',
      'đ) Thường xuyên kiểm tra, giám sát để kịp thời phát hiện, xử lý nghiêm các trường hợp vi phạm.',
      'PHỤ LỤC',
      'PHÂN CÔNG THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2026 - 2030',
      'STT\tNhiệm vụ\tSản phẩm\tChủ trì thực hiện',
      'VII\tCông tác chỉ đạo, điều hành CCHC\t\t',
      '1\tXây dựng Kế hoạch\tKế hoạch\tSở Nội vụ',
      '2\tTham mưu ban hành Kế hoạch kiểm tra\tKế hoạch của tỉnh\tSở Nội vụ',
      '\t\tKế hoạch của cơ quan, đơn vị\tCác cơ quan, đơn vị, địa phương',
    ),
  ).toEqual([
    'TD.1 Clause',
    'TD.2 Clause',
    'CC.1 Clause',
    'CC.2 Clause',
    'CC.3 Clause',
    'II Heading',
    'II.1 Heading',
    'II.1.a Heading',
    'II.1.a.1 Clause',
    'II.1.a.2 Clause',
    'II.1.b Heading',
    'II.1.b.1 Clause',
    'II.7 Heading',
    'II.7.b Clause',
    'II.7.b.1 Clause',
    'II.7.dd Clause',
    'PL AppendixTitle',
    'PL.0 AppendixHead',
    'PL.VII AppendixPart',
    'PL.VII.1 AppendixRow',
    'PL.VII.2 AppendixRow',
    'PL.VII.2.1 AppendixRow',
  ]);
});

test('NQ03: articles around a programme, words before the first number, two appendices, numbers under a number', () => {
  expect(
    coded(
      'Số: 03/NQ-CP',
      'NGHỊ QUYẾT',
      'Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;',
      'QUYẾT NGHỊ:',
      'Điều 1. Ban hành kèm theo Nghị quyết này Chương trình hành động của Chính phủ.',
      'Điều 2. Nghị quyết này có hiệu lực thi hành kể từ ngày ký ban hành.',
      'Nơi nhận:',
      '- Ban Bí thư Trung ương Đảng;',
      '- Lưu: VT, KGVX (2b).',
      'TM. CHÍNH PHỦ',
      'KT. THỦ TƯỚNG',
      'CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA CHÍNH PHỦ',
      'II. NHIỆM VỤ CỤ THỂ',
      'Nhằm đạt được mục tiêu Nghị quyết số 57-NQ/TW đề ra, các bộ thực hiện các nhiệm vụ sau:',
      '2. Khẩn trương, quyết liệt hoàn thiện thể chế; xoá bỏ mọi tư tưởng, quan niệm, rào cản',
      'đ) Sửa đổi Luật Khoa học và Công nghệ (2013) và các luật có liên quan để:',
      '- Tháo gỡ các khó khăn, vướng mắc',
      'III. TỔ CHỨC THỰC HIỆN',
      '2. Các bộ có trách nhiệm rà soát các chương trình thực hiện các Nghị quyết của Đảng về',
      'phát triển khoa học, công nghệ, hoàn thành trong năm 2025.',
      'PHỤ LỤC I',
      'DANH MỤC CÁC CHỈ TIÊU CỤ THỂ',
      'TT\tChỉ tiêu\tĐơn vị\tKết quả',
      'I\tĐến năm 2030\t\t',
      '11\tChỉ tiêu về thực hiện thủ tục hành chính\t%\t',
      '11.1\tTỉ lệ sử dụng dịch vụ công trực tuyến\t%\t≥ 80',
      'PHỤ LỤC II',
      'TT\tTên nhiệm vụ\tCơ quan chủ trì',
      'I.\tNâng cao nhận thức\t',
      '1.\tXây dựng chương trình tuyên truyền\tBộ Thông tin và Truyền thông',
    ),
  ).toEqual([
    'TD.1 Clause',
    'TD.2 Clause',
    'CC.1 Clause',
    'CC.2 Clause',
    'D1 Clause',
    'D2 Clause',
    'NN Clause',
    'NN.1 Clause',
    'NN.2 Clause',
    'KY Signature',
    'TD.3 Clause',
    'II Heading',
    'II.0.1 Clause',
    'II.2 Heading',
    'II.2.dd Clause',
    'II.2.dd.1 Clause',
    'III Heading',
    'III.2 Clause',
    'III.2.1 Clause',
    'PL1 AppendixTitle',
    'PL1.0 AppendixHead',
    'PL1.I AppendixPart',
    'PL1.I.11 AppendixRow',
    'PL1.I.11.1 AppendixRow',
    'PL2 AppendixTitle',
    'PL2.0 AppendixHead',
    'PL2.I AppendixPart',
    'PL2.I.1 AppendixRow',
  ]);
});

test.skipIf(process.env['PLAN_DIR'])('the plan of Gia Lai has the codes it has', () => {
  const { clauses } = readClauses(readFileSync('content/ke-hoach.mdx', 'utf8'));
  const body = clauses.filter(({ code }) => /^(?:[IVX]+|NN)(?:\.|$)/u.test(code));
  expect(codes(...body.map(({ mark = '', text }) => `${mark} ${text}`))).toEqual(
    body.map(({ code }) => code),
  );
});

describe('Marks', () => {
  test.each([
    ['Phần thứ hai', ['Phần thứ hai', 'NHIỆM VỤ', 'I. CHUNG', '1. Một'], ['P2', 'P2.I', 'P2.I.1']],
    ['Phần II, Chương I', ['PHẦN II. NHIỆM VỤ', 'Chương I', 'CHUNG', '1. Một'], ['P2', 'P2.C1', 'P2.C1.1']],
    ['A. above I.', ['A. CHUNG', 'I. Một', 'II. Hai', 'B. RIÊNG'], ['A', 'A.I', 'A.II', 'B']],
    [
      '1.1. and 1.1.1',
      ['I. X', '1. Một', '1.1. Hai', '1.1.1. Ba', '1.2 Bốn', '2. Năm'],
      ['I', 'I.1', 'I.1.1', 'I.1.1.1', 'I.1.2', 'I.2'],
    ],
    ['I.1.', ['I. X', 'I.1. Một', 'I.2. Hai'], ['I', 'I.1', 'I.2']],
    [
      'plus below dash',
      ['1. X', '- a', '+ b', '+ c', 'd', '- e'],
      ['1', '1.1', '1.1.1', '1.1.2', '1.1.2.1', '1.2'],
    ],
    ['(1) below a)', ['1. X', 'a) Y', '(1) Z', '2) T'], ['1', '1.a', '1.a.1', '1.a.2']],
    [
      'leading zeros',
      ['Phụ lục 01', 'Biểu 02', 'TT\tTên', '01\tMột'],
      ['PL1', 'PL1.B2', 'PL1.B2.0', 'PL1.B2.1'],
    ],
    ['none beside dashes', ['1. X', 'Lời dẫn', '- a', '- b'], ['1', '1.1', '1.2', '1.3']],
    ['none before numbers', ['I. X', 'Lời dẫn', 'Nữa', '1. Một'], ['I', 'I.0.1', 'I.0.2', 'I.1']],
    ['one paragraph of grounds', ['Căn cứ Luật;', 'I. X'], ['CC', 'I']],
  ])('%s', (_name, lines, expected) => {
    expect(codes(...lines)).toEqual(expected);
  });

  test.each([
    '100% văn bản',
    '05 dự án',
    '1.865 hồ sơ',
    '2025 - 2026',
    'Phụ lục kèm theo Kế hoạch này',
    'Phần lớn',
    'TX. Đức Trọng',
  ])('“%s” has none', (text) => {
    expect(codes('I. X', text)).toEqual(['I', 'I.1']);
  });

  test('that occur twice under one mark are distinguished, and reported', () => {
    const found = codeParagraphs(['I. X', '3. Một', 'd) a', 'd) b', 'đ) c', '3. Hai'].join('\n'));
    expect(found.map(({ code }) => code)).toEqual(['I', 'I.3', 'I.3.d', 'I.3.d2', 'I.3.dd', 'I.3b']);
    expect(found.filter(({ isRepeated }) => isRepeated).map(({ line }) => line)).toEqual([4, 6]);
  });
});

test('the lines are read back as they were given, each code once', () => {
  const text = [
    'Căn cứ Luật {A} <B> *C* _D_ KH&CN;',
    'I. MỤC TIÊU',
    '1. Đạt ≥ 5 %',
    'Nơi nhận:',
    '- Như trên;',
    'TM. ỦY BAN',
    'CHỦ TỊCH',
    'PHỤ LỤC',
    'DANH MỤC',
    'TT\tTên',
    'I\tNhóm',
    '1\tMột',
  ].join('\n');
  const lines = paragraphLines(codeParagraphs(text));
  expect(lines.split('\n\n').filter((line) => !line.includes('code='))).toEqual([
    '<Recipients>',
    '</Recipients>',
    '<AppendixTable>',
    '</AppendixTable>\n',
  ]);
  const { clauses, problems } = readClauses(lines);
  expect(problems).toEqual([]);
  expect(clauses.map(({ code, mark, text: words }) => [code, mark, words])).toEqual([
    ['CC', undefined, 'Căn cứ Luật {A} <B> *C* _D_ KH&CN;'],
    ['I', 'I.', 'MỤC TIÊU'],
    ['I.1', '1.', 'Đạt ≥ 5 %'],
    ['NN', undefined, 'Nơi nhận:'],
    ['NN.1', '-', 'Như trên;'],
    ['KY', undefined, 'TM. ỦY BAN CHỦ TỊCH'],
    ['PL', undefined, 'PHỤ LỤC DANH MỤC'],
    ['PL.0', undefined, 'TT Tên'],
    ['PL.I', 'I', 'Nhóm'],
    ['PL.I.1', '1', 'Một'],
  ]);
});
