import { expect, test } from 'vitest';
import { heading } from '../../../src/views/heading.ts';

test('syllables of one word and the ends of a range stay on one line', () => {
  expect(heading('Chỉ tiêu 5–10 và nhiệm vụ')).toBe('Chỉ\u00A0tiêu 5\u2060–\u206010 và nhiệm\u00A0vụ');
});

test('a dash that is no range may be parted', () => {
  expect(heading('Gia Lai – tỉnh')).toBe('Gia Lai – tỉnh');
});
