/** How a figure is cited. */
import { describe, expect, test } from 'vitest';
import { citationOf } from '../../../src/views/page/citation.ts';
import { embedCode, embedHeight } from '../../../src/views/pictures/embed-code.ts';
import { exportedCharts } from '../../../src/views/pictures/exported-charts.ts';
import { makePlan } from '../../support/make-plan.ts';

const plan = makePlan({ indicators: [{}] });
const cite = (title: string) =>
  citationOf(plan, { title, name: 'muc-tieu-sang-che', address: 'https://example.org/muc-tieu/sang-che/' });

describe('a citation', () => {
  test('names publisher, title, ledger, the day of the data and the address', () => {
    expect(cite('Sáng chế').text).toBe(
      'Department A, “Sáng chế”, Register, Test, bản ngày 22/11/2026, https://example.org/muc-tieu/sang-che/',
    );
  });

  test('as BibTeX has a key of ASCII with its version, and fields in braces', () => {
    expect(cite('Sáng chế').bibtex.split('\n')).toEqual([
      '@misc{muc-tieu-sang-che-2026-11-22,',
      '  author       = {{Department A}},',
      '  title        = {{Sáng chế}},',
      '  howpublished = {Register, Test},',
      '  year         = {2026},',
      '  note         = {Bản ngày 22/11/2026},',
      '  url          = {https://example.org/muc-tieu/sang-che/}',
      '}',
    ]);
  });

  test('does not let a title write TeX', () => {
    expect(cite('80 % & {a}_b #1 $x \\y ~ ^').bibtex).toContain(
      '{{80 \\% \\& \\{a\\}\\_b \\#1 \\$x \\textbackslash{}y \\textasciitilde{} \\textasciicircum{}}}',
    );
  });
});

describe('the code of a frame', () => {
  const [chart] = exportedCharts(plan);
  if (!chart) throw new Error('The plan for tests has no chart');

  test('is one element without script, with a title for screen readers', () => {
    const code = embedCode(chart, 'https://example.org/nhung/patents/');
    expect(code).toMatch(
      /^<iframe src="https:\/\/example\.org\/nhung\/patents\/" title="Patents granted" [^<>]*><\/iframe>$/u,
    );
    expect(code).toContain(`height="${embedHeight(chart)}"`);
  });

  test('lets no name of an indicator out of its attribute', () => {
    const code = embedCode({ ...chart, heading: '"><script>alert(1)</script>&' }, 'https://example.org/');
    expect(code).not.toContain('<script>');
    expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"');
  });
});
