/** The method page explains every mark, with the words used next to it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indicatorStatusLabels } from '../../src/labels/indicators.ts';
import { reportStatusLabels } from '../../src/labels/reports.ts';
import { taskStatusLabels, taskYearLabels } from '../../src/labels/tasks.ts';

const page = readFileSync('content/phuong-phap.mdx', 'utf8').normalize('NFC');
/** Of how many days something is late, the key says nothing. */
const keys = [...page.matchAll(/<MarkKey code="(\w+)">[^:<]+: ([^<]+?)(?: … ngày)?<\/MarkKey>/gu)].map(
  ([, code = '', words = '']) => `${code}: ${words}`,
);
const marks = [indicatorStatusLabels, taskStatusLabels, taskYearLabels, reportStatusLabels].flatMap(
  (labels) => Object.entries(labels).map(([code, words]) => `${code}: ${words}`),
);

test.each(marks)('%s', (mark) => {
  expect(keys).toContain(mark);
});
