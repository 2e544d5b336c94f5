/** `cot_them` of `content/site.yaml`: a plan's own columns, the table of each, and the errors in them. */
import { z } from 'astro/zod';
import { MAX_CODE } from '../cells/limits.ts';
import { READING_AID } from '../match-headers.ts';
import { nearest } from '../cells/nearest.ts';
import { schemas } from './index.ts';
import { tableNames } from '../table-names.ts';
import { OWN_KINDS, OWN_TABLES, type OwnColumn } from './own-columns.ts';
import { folderYear } from './progress.ts';
import { reviewed } from './reviewed.ts';

type Kind = OwnColumn['kind'];
type OwnTable = keyof typeof OWN_TABLES;

const tables = Object.keys(OWN_TABLES) as OwnTable[];
const KINDS: Record<Kind, string> = { chu: 'chữ', so: 'số', ngay: 'ngày' };
const kinds = Object.entries(KINDS).map(([kind, words]) => `${kind} (${words})`);

const HEADER = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/u;
const words = z.string('phải ghi bằng chữ').trim().min(1, 'không được để trống');

/** Suggestion for a mistyped word: `; có lẽ là nhiem-vu`. */
function meant(value: unknown, known: readonly string[]): string {
  const near = typeof value === 'string' ? nearest(value.replaceAll('/', '-'), known) : undefined;
  return near === undefined ? '' : `; có lẽ là ${near}`;
}

const ownColumn = z
  .strictObject({
    bang: z.enum(tables, {
      error: ({ input }) =>
        `bảng “${String(input)}” không nhận cột thêm, chỉ những bảng sau: ${tables.join(', ')}${meant(input, tables)}`,
    }),
    cot: z
      .string('phải ghi bằng chữ')
      .max(MAX_CODE, `tên cột dài quá ${MAX_CODE} ký tự`)
      .regex(HEADER, 'tên cột chỉ gồm chữ thường không dấu và số, nối bằng gạch dưới, viết như kinh_phi'),
    ten: words,
    kieu: z.enum(Object.keys(OWN_KINDS) as Kind[], {
      error: ({ input }) => `không có kiểu “${String(input)}”, chỉ có ${kinds.join(', ')}`,
    }),
    don_vi: words.optional(),
  })
  .superRefine(({ cot, kieu, don_vi }, context) => {
    const owner = ownerOf(cot);
    if (owner !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['cot'],
        message: `cột ${cot} đã có nghĩa riêng ${owner}; hãy dùng cột ấy, hoặc đặt tên khác như ${cot}_rieng`,
      });
    if (don_vi !== undefined && kieu !== 'so')
      context.addIssue({
        code: 'custom',
        path: ['don_vi'],
        message: `chỉ cột kiểu so (số) có đơn vị, cột này có kiểu ${kieu} (${KINDS[kieu]}); bỏ don_vi hoặc đổi kieu thành so`,
      });
  })
  .transform(({ bang, cot, ten, kieu, don_vi }): OwnColumn => ({
    table: OWN_TABLES[bang],
    header: cot,
    name: ten,
    kind: kieu,
    unit: don_vi,
  }));

/** The table that already has a column of this name: a header means the same in every table. */
function ownerOf(header: string): string | undefined {
  const owner = tableNames.find((name) =>
    Object.values(schemas[name].columns).some((column) => column.header === header),
  );
  if (owner !== undefined) return `ở bảng ${schemas[owner].title} (${schemas[owner].name}.csv)`;
  return [folderYear.header, reviewed.header, READING_AID].includes(header) ? 'ở mọi bảng' : undefined;
}

export const ownColumnSettings = z
  .array(ownColumn, 'phải là một danh sách, mỗi cột thêm một mục')
  .superRefine((columns, context) => {
    for (const [at, { table, header, name }] of columns.entries()) {
      const earlier = columns.slice(0, at).filter((other) => other.table === table);
      const same = [
        ...(earlier.some((other) => other.header === header) ? [['cot', `cột ${header}`]] : []),
        ...(earlier.some((other) => other.name === name) ? [['ten', `tên “${name}”`]] : []),
      ];
      for (const [key = '', what = ''] of same)
        context.addIssue({
          code: 'custom',
          path: [at, key],
          message: `${what} đã ghi cho bảng này ở một mục trên; bỏ bớt một mục hoặc đặt tên khác`,
        });
    }
  });
