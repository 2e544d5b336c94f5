import { expect, test } from 'vitest';
import { heading } from '../../../src/wording/heading.ts';

const NONE = { abbreviations: [] };

test('syllables of one word and the ends of a range stay on one line', () => {
  expect(heading('Chỉ tiêu 5–10 và nhiệm vụ', NONE)).toBe('Chỉ\u00A0tiêu 5\u2060–\u206010 và nhiệm\u00A0vụ');
});

test('what the plan abbreviates is kept whole, too, unless it is long', () => {
  const abbreviations = [
    { short: 'CCHC', full: 'cải cách hành chính', explanation: undefined },
    { short: 'KTTT', full: 'kinh tế thị trường định hướng xã hội chủ nghĩa', explanation: undefined },
  ];
  const text = 'Cải cách hành chính, kinh tế thị trường định hướng xã hội chủ nghĩa';
  expect(heading(text, { abbreviations })).toBe(
    'Cải\u00A0cách\u00A0hành\u00A0chính, kinh tế thị trường định hướng xã hội chủ nghĩa',
  );
});

test('a dash that is no range may be parted', () => {
  expect(heading('Gia Lai – tỉnh', NONE)).toBe('Gia Lai – tỉnh');
});
