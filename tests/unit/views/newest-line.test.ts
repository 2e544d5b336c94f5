/** What was published last, in one line that says no less than its source. */
import { describe, expect, test } from 'vitest';
import { firstSentence, newestLine } from '../../../src/views/task/newest-line.ts';
import { makePlan, type PlanParts } from '../../support/make-plan.ts';

const lineOf = (result: NonNullable<PlanParts['results']>[number], source = {}) => {
  const plan = makePlan({
    sources: [{ publisher: 'Báo A', ...source }],
    tasks: [{}],
    assignments: [{}],
    results: [{ year: 2024, source: 'nguon-a', ...result }],
  });
  return newestLine(plan, plan.task('III.1.1'));
};

describe('the line', () => {
  test('has the day, and the first sentence whole', () => {
    const text = 'Mở 4 lớp tập huấn. Xếp vào việc này là cách đọc của người biên tập.';
    expect(lineOf({ text, publishedOn: '2024-11-28' })).toEqual({
      when: '28/11/2024',
      words: 'Mở 4 lớp tập huấn.',
    });
  });

  test('has the year where no day of that year is known', () => {
    expect(lineOf({ text: 'Mở 4 lớp.' }, { date: '2025-01-10' })?.when).toBe('năm 2024');
  });

  test('shows only the publisher if the sentence is too long for one line', () => {
    const long = `Đội số 12: “đã kiểm tra 4 vụ việc”; ${'các vụ gồm nhiều loại vi phạm, '.repeat(5)}không riêng loại nào.`;
    expect(lineOf({ text: long })?.words).toBe('Nguồn: Báo A.');
    expect(lineOf({ text: long }, { publisher: undefined })?.words).toBe('Nguồn: A source.');
  });

  test('is none where nothing was published', () => {
    const plan = makePlan({ tasks: [{}], assignments: [{}] });
    expect(newestLine(plan, plan.task('III.1.1'))).toBeUndefined();
  });
});

describe('the first sentence', () => {
  test.each([
    ['ends at its full stop', 'Một. Hai.', 'Một.'],
    ['is all there is', 'Chỉ có một câu', 'Chỉ có một câu'],
    [
      'keeps what limits a quotation',
      'Về 9 tháng năm 2022, nguồn viết: “150 tổ chức”. Hai.',
      'Về 9 tháng năm 2022, nguồn viết: “150 tổ chức”.',
    ],
    ['does not end inside a quotation', 'Nguồn viết: “Một. Hai”. Ba.', 'Nguồn viết: “Một. Hai”.'],
    [
      'nor inside one within another',
      'Nguồn: “lễ trao “Mật ong. Gia Lai””. Ba.',
      'Nguồn: “lễ trao “Mật ong. Gia Lai””.',
    ],
    ['takes a number for what it is', 'Nộp 1.018 triệu đồng. Hai.', 'Nộp 1.018 triệu đồng.'],
    ['ends behind the name of a place', 'Họp ở tỉnh Gia Lai. Hai.', 'Họp ở tỉnh Gia Lai.'],
    ['goes on behind a shortened word', 'Họp ở TP. Pleiku. Hai.', 'Họp ở TP. Pleiku.'],
    [
      'goes on behind the number of a list',
      '1. Tập huấn cho hợp tác xã. 2. Thi.',
      '1. Tập huấn cho hợp tác xã.',
    ],
    ['ends before a quotation', 'Đã họp. “Kết quả tốt”.', 'Đã họp.'],
    [
      'goes on where a small letter follows',
      'Gửi tới so.example. vn để biết. Hai.',
      'Gửi tới so.example. vn để biết.',
    ],
  ])('%s', (_, text, expected) => {
    expect(firstSentence(text)).toBe(expected);
  });
});
