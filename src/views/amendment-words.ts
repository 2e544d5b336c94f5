/** An amendment in a sentence: `Sáng chế được cấp văn bằng bảo hộ: mức phải đạt 40 → 60 văn bằng`. */
import { anySchema } from '../dataset/any-table.ts';
import { cellsOf } from '../dataset/snapshot.ts';
import type { Plan } from '../domain/plan.ts';
import type { Amendment } from '../domain/types.ts';
import { knownRows } from './known-rows.ts';
import { changeSentence } from './row-words.ts';

export function amendmentSentence(plan: Plan, amendment: Amendment): string {
  const cells = cellsOf(anySchema('amendments'), { ...amendment });
  return changeSentence(knownRows(plan), cells);
}
