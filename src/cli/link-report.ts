/** Report of `npm run links`: sources whose address no longer answers, when it last did, and possible copies. */
import type { IsoDate } from '../calendar/dates.ts';
import { formatDate } from '../format/days.ts';
import type { Outcome } from './ask-links.ts';

export interface SourceLink {
  /** Code of the source. */
  code: string;
  link: string;
  /** Date of the source. */
  date: IsoDate | undefined;
}

/** Day of the last answer, by address. */
export type LastSeen = Record<string, IsoDate>;

/** Merges today's answers. */
export function withAnswers(
  seen: LastSeen,
  outcomes: ReadonlyMap<string, Outcome>,
  today: IsoDate,
): LastSeen {
  const answered = [...outcomes].filter(([, { kind }]) => kind === 'answers');
  return { ...seen, ...Object.fromEntries(answered.map(([address]) => [address, today])) };
}

export function linkReport(
  links: SourceLink[],
  outcomes: ReadonlyMap<string, Outcome>,
  seen: LastSeen,
): string {
  const byAddress = [...Map.groupBy(links, ({ link }) => link)];
  const dead = byAddress.flatMap(([address, sources]) => {
    const words = outcomeWords(outcomes.get(address) ?? { kind: 'unknown' });
    return words === undefined ? [] : [blockOf(address, sources, words, seen[address])];
  });
  const count = `Đã thử mở ${byAddress.length} địa chỉ: ${byAddress.length - dead.length} còn mở được`;
  if (dead.length === 0) return `${count}.`;
  return [`${count}, ${dead.length} nên xem lại.`, ...dead, ADVICE].join('\n\n');
}

const ADVICE =
  'Mở từng địa chỉ bằng trình duyệt trước khi kết luận. Tìm được bản lưu thì ghi địa chỉ của bản lưu vào ô ban_luu của nguồn trong data/nguon.csv; ô lien_ket giữ nguyên.';

function blockOf(address: string, sources: SourceLink[], words: string, last: IsoDate | undefined): string {
  const date = sources.find((source) => source.date !== undefined)?.date;
  const lastWords = last
    ? `Lần cuối mở được: ${formatDate(last)}.`
    : date
      ? `Chưa lần nào mở được ở máy này; nguồn ghi ngày ${formatDate(date)}.`
      : 'Chưa lần nào mở được ở máy này; nguồn không ghi ngày.';
  return [
    sources.map(({ code }) => code).join(', '),
    `  ${address}`,
    `  ${words}`,
    `  ${lastWords}`,
    `  Tìm bản lưu: ${archiveAddress(address, last ?? date)}`,
  ].join('\n');
}

/** The archived copy closest to a day; without a day, the list of all copies. */
export function archiveAddress(address: string, day: IsoDate | undefined): string {
  return `https://web.archive.org/web/${day?.replaceAll('-', '') ?? '*'}/${address}`;
}

/** Undefined if the address answers. */
function outcomeWords(outcome: Outcome): string | undefined {
  switch (outcome.kind) {
    case 'answers':
      return undefined;
    case 'status':
      return statusWords(outcome.status);
    case 'home':
      return `Không còn trang này: bị chuyển về trang chủ (${outcome.address}).`;
    case 'error-page':
      return `Không còn trang này: bị chuyển đến trang báo lỗi (${outcome.address}).`;
    case 'no-name':
      return 'Không có tên miền này, hoặc tên miền đã hết hạn.';
    case 'certificate':
      return 'Chứng thư của trang không hợp lệ: trình duyệt sẽ cảnh báo người mở.';
    case 'timeout':
      return 'Máy chủ không trả lời kịp.';
    case 'refused':
      return 'Máy chủ không cho kết nối.';
    case 'unknown':
      return 'Kết nối bị ngắt giữa chừng, hoặc không đọc được câu trả lời của máy chủ.';
  }
}

function statusWords(status: number): string {
  if (status === 404 || status === 410) return `Máy chủ báo không có trang này (${status}).`;
  if ([401, 403, 405, 406, 429].includes(status))
    return `Máy chủ không cho chương trình mở thử (${status}): trang có thể vẫn còn.`;
  return status >= 500
    ? `Máy chủ đang gặp sự cố (${status}).`
    : `Máy chủ không trả về trang này (${status}).`;
}
