/** How to silence a warning after reviewing the row. */
import { tableOf } from '../reading/files.ts';
import type { Problem } from '../problems/problem.ts';
import { reviewed } from '../tables/schemas/reviewed.ts';

const REVIEWED_COLUMN = reviewed.header;

/** Shown once next to warnings whose rows can be marked. */
export const HOW_TO_KEEP = `Bảng chưa có cột ${REVIEWED_COLUMN} thì thêm tên cột ấy vào cuối dòng tiêu đề; một ô ghi nhiều mã thì nối bằng dấu |.`;

/** The code to write into the row; undefined for an error, and if there is no row. */
export function codeToKeep({ level, code, file, line }: Problem): string | undefined {
  return level === 'warning' && line !== undefined && line > 1 && tableOf(file) ? code : undefined;
}

/** The same as a sentence. */
export function wordsToKeep(found: Problem): string | undefined {
  const code = codeToKeep(found);
  return code && `Đã xem và giữ nguyên thì ghi mã ${code} vào ô ${REVIEWED_COLUMN} của dòng.`;
}
