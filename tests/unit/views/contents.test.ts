/** The contents of the plan's page, of plans with and without appendices, groups of rows, deep numbering. */
import { expect, test } from 'vitest';
import { readClauses } from '../../../src/plan-text/read-clauses.ts';
import { planContents } from '../../../src/views/page/contents.ts';

const contentsOf = (...lines: string[]) =>
  planContents(readClauses(lines.join('\n'))).map(
    ({ id, words, isSub }) => `${isSub ? '  ' : ''}${words} #${id}`,
  );

const LAM_DONG = [
  '<Clause code="CC.1">Căn cứ Nghị quyết số 76/NQ-CP;</Clause>',
  '<Heading code="II" mark="II.">CHỈ TIÊU, NHIỆM VỤ</Heading>',
  '<Heading code="II.1" mark="1.">Cải cách thể chế</Heading>',
  '<Heading code="II.1.a" mark="a)">Mục tiêu</Heading>',
  '<Clause code="II.1.a.1" mark="-">100% văn bản được cập nhật.</Clause>',
  '<Heading code="III" mark="III.">TỔ CHỨC THỰC HIỆN</Heading>',
  '<Heading code="III.1" mark="1.">Sở Tư pháp chủ trì, phối hợp với các sở</Heading>',
];

test('contains every heading of two levels, with or without tasks; a group is named after its lead agency', () => {
  expect(contentsOf(...LAM_DONG)).toEqual([
    'II. CHỈ TIÊU, NHIỆM VỤ #ii',
    '  1. Cải cách thể chế #ii-1',
    'III. TỔ CHỨC THỰC HIỆN #iii',
    '  1. Sở Tư pháp #iii-1',
  ]);
});

test('calls one appendix so, with the groups of its table', () => {
  expect(
    contentsOf(
      '<AppendixTitle code="PL">PHỤ LỤC<br />PHÂN CÔNG NHIỆM VỤ</AppendixTitle>',
      '<AppendixTable>',
      '<AppendixPart code="PL.I" mark="I">Cải cách thể chế</AppendixPart>',
      '<AppendixRow code="PL.I.1" mark="1"><Cell>Công bố</Cell></AppendixRow>',
    ),
  ).toEqual(['Phụ lục #pl', '  I. Cải cách thể chế #pl-i']);
});

test('names each of several appendices by its title', () => {
  expect(
    contentsOf(
      '<AppendixTitle code="PL1">PHỤ LỤC I<br />DANH MỤC CÁC CHỈ TIÊU<br />(Kèm theo Nghị quyết số 03)</AppendixTitle>',
      '<AppendixTitle code="PL2">DANH MỤC CÁC NHIỆM VỤ</AppendixTitle>',
    ),
  ).toEqual(['PHỤ LỤC I DANH MỤC CÁC CHỈ TIÊU #pl1', 'Phụ lục: DANH MỤC CÁC NHIỆM VỤ #pl2']);
});
