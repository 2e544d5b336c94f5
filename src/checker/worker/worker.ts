/** The worker: reads, checks and draws off the main thread, so that the page stays responsive. */
import { checkFiles, type Checked } from './check-files.ts';
import type { PublishedPlan } from '../../checks/published-plan.ts';
import type { CheckerAnswer, CheckerRequest } from '../protocol.ts';

let published: Promise<PublishedPlan> | undefined;
let address = '';
let last: Checked | undefined;

const answer = (message: CheckerAnswer): void => {
  postMessage(message);
};

/** Loaded once; after a failure the next attempt loads again. */
async function load(): Promise<PublishedPlan> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as PublishedPlan;
}

async function check({ turn, today, files }: Extract<CheckerRequest, { kind: 'check' }>): Promise<void> {
  let data: PublishedPlan;
  try {
    published ??= load();
    data = await published;
  } catch {
    published = undefined;
    answer({ kind: 'failed', turn, reason: 'chua_tai_duoc' });
    return;
  }
  try {
    answer({ kind: 'progress', turn, words: 'Đang đọc và kiểm tra…' });
    last = checkFiles(data, files, today);
    answer({ kind: 'report', turn, report: last.report });
  } catch {
    answer({ kind: 'failed', turn, reason: 'loi' });
  }
}

addEventListener('message', ({ data }: MessageEvent<CheckerRequest>) => {
  if (data.kind === 'open') {
    address = data.address;
    published = load();
    published.catch(() => (published = undefined));
  } else if (data.kind === 'check') void check(data);
  else if (last) answer({ kind: 'more', list: data.list, page: last.more(data.list, data.from) });
});
