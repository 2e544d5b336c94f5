/** The joined table of tasks: agencies, text, deadline, status, newest results, sources. */
import { code, list, oneOf, optional, rare, territorial, text, year } from '../tables/column.ts';
import { scope } from '../tables/schemas/progress.ts';
import { tasks } from '../tables/schemas/tasks.ts';
import { commitmentOf, type Commitment } from '../plan/commitments.ts';
import { sharedNames } from '../plan/named.ts';
import type { Plan } from '../plan/plan.ts';
import { TASK_STATUSES, taskStatus, type TaskStatus } from '../plan/task-status.ts';
import { timed } from '../plan/timed.ts';
import type { Result, Role, Task } from '../tables/rows.ts';
import { taskStatusLabel } from '../wording/status-words.ts';
import { slugOf } from '../addresses/urls.ts';
import { filled, sourceColumns, sourcesOf, commonColumns, type Joined, type JoinedTable } from './joined.ts';

interface Entry extends Joined {
  task: Task;
  status: TaskStatus;
  commitment: Commitment;
  /** All results of the newest year: each agency may have one. */
  newest: Result[];
}

export const taskSummary: JoinedTable<Entry> = {
  name: 'tong-hop-nhiem-vu',
  title: 'Nhiệm vụ, đơn vị, tình trạng, kết quả mới nhất',
  description:
    'Bảng ghép sẵn: mỗi nhiệm vụ một dòng, kèm tên đơn vị, tình trạng, kết quả mới nhất được công bố và nguồn.',
  key: ['ma'],
  columns: [
    filled(code('ma', 'Mã điều khoản của nhiệm vụ.', 'tasks'), ({ task }) => task.code),
    filled(
      code(
        'viec',
        'Mã việc: dòng phụ lục mang mã của nhiệm vụ mà nó nhắc lại. Muốn đếm việc, chỉ lấy những dòng mà hai cột ma và viec giống nhau.',
        'tasks',
      ),
      ({ commitment }) => commitment.task.code,
    ),
    filled(text('noi_dung', 'Nguyên văn nội dung.'), ({ task }) => task.text),
    filled(list(text('chu_tri', 'Đơn vị chủ trì, gọi theo tên trong Kế hoạch.')), named('chu_tri')),
    filled(
      list(text('thuc_hien', 'Đơn vị được nêu tên mà không ghi chủ trì hay phối hợp.')),
      named('thuc_hien'),
    ),
    filled(list(text('phoi_hop', 'Đơn vị phối hợp.')), named('phoi_hop')),
    filled(tasks.columns.timing, ({ plan, task }) => timed(plan, task).timing),
    filled(tasks.columns.schedule, ({ plan, task }) => timed(plan, task).schedule),
    filled(
      oneOf(
        'tinh_trang',
        'Tình trạng của dòng này, tính từ những gì được công bố; chưa thấy công bố không có nghĩa là chưa làm.',
        TASK_STATUSES,
      ),
      ({ status }) => status.code,
    ),
    filled(text('tinh_trang_ghi', 'Tình trạng viết thành lời, kèm năm.'), ({ status }) =>
      taskStatusLabel(status),
    ),
    filled(
      oneOf(
        'tinh_trang_viec',
        'Tình trạng của cả việc: thân bài và dòng phụ lục nhắc lại nó được tính là một.',
        TASK_STATUSES,
      ),
      ({ commitment }) => commitment.status.code,
    ),
    filled(
      optional(year('nam_moi_nhat', 'Năm gần nhất có kết quả được công bố.')),
      ({ newest }) => newest[0]?.year,
    ),
    filled(
      optional(
        text(
          'ket_qua_moi_nhat',
          'Kết quả của năm đó như nguồn nêu, sau tên đơn vị ghi kết quả; nhiều kết quả thì mỗi kết quả một dòng trong ô.',
        ),
      ),
      ({ plan, newest }) => newest.map((result) => resultLine(plan, result)).join('\n') || undefined,
    ),
    filled(list(territorial(scope())), ({ newest }) => [
      ...new Set(newest.flatMap(({ scope }) => scope ?? [])),
    ]),
    ...sourceColumns,
    ...commonColumns,
    // Last, although they identify the row: programs may depend on a column's position.
    filled(tasks.columns.shortTitle, ({ task }) => task.shortTitle),
    filled(tasks.columns.plainText, ({ task }) => task.plainText),
    filled(tasks.columns.products, ({ task }) => task.products),
    filled(tasks.columns.dueOn, ({ task }) => task.dueOn),
    filled(tasks.columns.duePrecision, ({ task }) => task.duePrecision),
    filled(tasks.columns.dueInYear, ({ task }) => task.dueInYear),
    filled(rare(list(text('theo_doi', 'Đơn vị theo dõi, kiểm tra, đôn đốc.'))), named('theo_doi')),
    filled(rare(list(text('chi_dao', 'Đơn vị, người chỉ đạo.'))), named('chi_dao')),
  ],
  own: [{ table: 'tasks', row: ({ task }) => task }],
  entries: (plan, home) => plan.tasks.map((task) => entryOf(plan, task, home)),
};

/** One row per entry of the plan, in its order. */
function entryOf(plan: Plan, task: Task, home: string): Entry {
  const published = plan.resultsOf(task);
  const newest = published.filter(({ year }) => year === published[0]?.year);
  return {
    plan,
    task,
    status: taskStatus(plan, task),
    commitment: commitmentOf(plan, task),
    newest,
    sources: sourcesOf(
      plan,
      newest.map(({ source }) => source),
    ),
    page: `${home}nhiem-vu/${slugOf(task.code)}/`,
  };
}

function named(role: Role): (entry: Entry) => string[] {
  return ({ plan, task }) => sharedNames(plan, task, role).map(({ name }) => name);
}

function resultLine(plan: Plan, { agency, text }: Result): string {
  return `${plan.agency(agency).name}: ${text}`;
}
