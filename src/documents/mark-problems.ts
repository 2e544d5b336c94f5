/** Compares a template's marks with those of its kind: unknown, outside their list, missing. */
import type { Facts } from '../problems/messages.ts';
import { nearest } from '../tables/cells/nearest.ts';
import { plainName } from '../reading/file-names.ts';
import { problem, type Place, type Problem } from '../problems/problem.ts';
import type { Marks } from './marks.ts';
import type { MarkError, UsedMark } from './read-marks.ts';

/** The list that contains the marks: `phan.ket_qua`, empty for the document itself. */
interface Scope {
  path: string;
  marks: Marks;
}

export function markProblems(known: Marks, used: UsedMark[], place: Place): Problem[] {
  const printed = new Set<string>();
  const problems: Problem[] = [];
  walk(used, [{ path: '', marks: known }], true);
  return [...onceEach(problems), ...missing(known, '', printed, place)];

  /** `isPrinted`: no enclosing section hides it for a reason of its own. */
  function walk(marks: UsedMark[], scopes: Scope[], isPrinted: boolean): void {
    for (const mark of marks) {
      const scope = mark.isStrange ? undefined : scopes.find((each) => Object.hasOwn(each.marks, mark.name));
      const meant = scope?.marks[mark.name];
      if (!scope || !meant) {
        // Marks inside an unknown list are not checked.
        problems.push(unknownMark(mark, known, place));
        continue;
      }
      const path = pathTo(scope.path, mark.name);
      if (meant.each && !mark.within)
        problems.push(problem('mark-is-list', place, mark.name, { marks: namesOf(meant.each), at: mark.at }));
      else if (isPrinted && scope === scopes[0] && !mark.isInverted) printed.add(path);
      if (meant.each && scope !== scopes[0]) {
        const outer = `{#${nameOf(scopes[0]?.path ?? '')}}`;
        problems.push(problem('list-within', place, `{${mark.written}}`, { outer, at: mark.at }));
        continue;
      }
      if (!mark.within) continue;
      const inner = meant.each && !mark.isInverted ? [{ path, marks: meant.each }, ...scopes] : scopes;
      walk(mark.within, inner, isPrinted && !mark.isInverted);
    }
  }
}

/** Marks unknown in every list: all that can be reported for a template that cannot be read to its end. */
export function unknownMarks(known: Marks, used: UsedMark[], place: Place): Problem[] {
  const isUnknown = ({ name, isStrange }: UsedMark) =>
    isStrange || (name !== '' && listsWith(known, name).length === 0);
  return onceEach(used.filter(isUnknown).map((mark) => unknownMark(mark, known, place)));
}

function unknownMark({ name, written, at, isStrange }: UsedMark, known: Marks, place: Place): Problem {
  const lists = isStrange ? [] : listsWith(known, name);
  if (lists.length === 0) {
    const near = nearestMark(name, known);
    return problem('mark-unknown', place, `{${written}}`, { near: near && `{${near}}`, at });
  }
  return problem('mark-outside-list', place, `{${written}}`, { lists: lists.join(', hoặc '), at });
}

function nearestMark(name: string, known: Marks): string | undefined {
  const asTyped = plainName(name.trim()).replaceAll('-', '_');
  return nearest(asTyped, allNames(known));
}

function allNames(marks: Marks): string[] {
  return Object.entries(marks).flatMap(([name, { each }]) => [name, ...(each ? allNames(each) : [])]);
}

/** Lists with a mark of that name, as a template opens them; `''` for the document itself. */
function listsWith(marks: Marks, name: string, within = ''): string[] {
  const here = Object.hasOwn(marks, name) ? [within] : [];
  const inner = Object.entries(marks).flatMap(([list, { each }]) =>
    each ? listsWith(each, name, `{#${list}}…{/${list}}${within && ` trong ${within}`}`) : [],
  );
  return [...here, ...inner];
}

/** Required marks the template does not print, and required lists that print nothing of their entries. */
function missing(
  marks: Marks,
  path: string,
  printed: ReadonlySet<string>,
  place: Place,
  lists = '',
): Problem[] {
  return Object.entries(marks).flatMap(([name, { each, isNeeded, meaning }]) => {
    const own = pathTo(path, name);
    const value = each ? `{#${name}}…{/${name}}` : `{${name}}`;
    if (!printed.has(own)) return isNeeded ? [problem('mark-missing', place, value, { meaning, lists })] : [];
    if (!each) return [];
    const isEmpty = !Object.keys(each).some((inner) => printed.has(pathTo(own, inner)));
    if (isNeeded && isEmpty) return [problem('list-prints-nothing', place, value, { marks: namesOf(each) })];
    return missing(each, own, printed, place, `${value}${lists && ` trong ${lists}`}`);
  });
}

const nameOf = (path: string): string => path.split('.').at(-1) ?? '';

const pathTo = (path: string, name: string): string => (path ? `${path}.${name}` : name);

const namesOf = (marks: Marks): string =>
  Object.entries(marks)
    .map(([name, { each }]) => (each ? `{#${name}}…{/${name}}` : `{${name}}`))
    .join(', ');

/** Reports each problem of a mark once, at its first use. */
function onceEach(problems: Problem[]): Problem[] {
  const alike = Map.groupBy(problems, ({ code, value }) => `${code} ${value}`);
  return [...alike.values()].flatMap((same) => same.slice(0, 1));
}

/** docxtemplater's errors in words. */
export function tornMark({ id, tag, other, at }: MarkError, place: Place): Problem {
  return problem('mark-torn', place, tag, { ...tornWords(id, tag, other), at });
}

function tornWords(id: string, tag: string, other: string): Omit<Facts<'mark-torn'>, 'at'> {
  const name = tag.trim().slice(0, 40);
  switch (id) {
    case 'unclosed_tag':
      return {
        what: `“{${name}” mở bằng { mà không đóng bằng }`,
        fix: 'Gõ lại cả chỗ điền liền một mạch, ví dụ {nam}; dấu { không dùng vào việc khác.',
      };
    case 'unopened_tag':
      return {
        what: `“${name.replace(/\}?$/u, '}')}” đóng bằng } mà không mở bằng {`,
        fix: 'Gõ lại cả chỗ điền liền một mạch, ví dụ {nam}; dấu } không dùng vào việc khác.',
      };
    case 'duplicate_open_tag':
    case 'duplicate_close_tag':
      return {
        what: `“${name}” có hai dấu ngoặc liền nhau`,
        fix: 'Chỗ điền chỉ có một dấu { ở trước và một dấu } ở sau.',
      };
    case 'unclosed_loop':
      return {
        what: `Danh sách “{#${name}}” mở mà không đóng`,
        fix: `Ghi {/${name}} ở cuối phần lặp lại.`,
      };
    case 'unopened_loop':
      return {
        what: `Danh sách đóng bằng “{/${name}}” mà không mở, hoặc đóng hai lần`,
        fix: `Ghi {#${name}} ở đầu phần lặp lại, hoặc xóa dấu đóng thừa.`,
      };
    case 'closing_tag_does_not_match_opening_tag':
      return {
        what: `Danh sách “{#${name}}” lại đóng bằng “{/${other}}”`,
        fix: 'Danh sách mở sau thì đóng trước: mỗi danh sách nằm trọn trong danh sách khác hoặc nằm trọn bên ngoài.',
      };
    case 'unbalanced_loop_tags':
      return {
        what: `Danh sách “{#${name}}” và “{#${other}}” chồng lên nhau trong một dòng hoặc một đoạn`,
        fix: 'Trong bảng, dấu mở đứng ở ô đầu, dấu đóng đứng ở ô cuối của cùng một dòng; mỗi dòng một danh sách.',
      };
    case 'loop_position_invalid':
    case 'no_xml_tag_found_at_left':
    case 'no_xml_tag_found_at_right':
      return {
        what: `Dấu mở và dấu đóng của danh sách${name && ` “{#${name}}”`} không ở cùng một chỗ: một dấu trong bảng, một dấu ngoài bảng`,
        fix: 'Đặt cả hai trong cùng một dòng của bảng, hoặc mỗi dấu ở một đoạn riêng ngoài bảng.',
      };
    case 'mark_left':
      return {
        what: 'Có chỗ điền đứng ở nơi không điền được, như chú thích cuối văn bản hoặc biểu đồ',
        fix: 'Chuyển chỗ điền ấy vào phần chữ của văn bản.',
      };
    case 'document_torn':
      return {
        what: 'Văn bản điền từ mẫu này không mở được: một danh sách mở trong bảng mà đóng ngoài bảng, hoặc ngược lại',
        fix: 'Đặt dấu mở và dấu đóng của mỗi danh sách trong cùng một dòng của bảng, hoặc mỗi dấu ở một đoạn riêng ngoài bảng.',
      };
    default:
      return {
        what: `Có chỗ điền không đọc được${name && `: “${name}”`}`,
        fix: 'Gõ lại chỗ điền ấy liền một mạch, không đổi kiểu chữ ở giữa; hoặc chép nội dung sang một văn bản Word mới rồi lưu dưới tên này.',
      };
  }
}
