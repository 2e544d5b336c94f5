/**
 * `npm run fuzz [-- <number of cases> [<first case>]]`: the reader against tables nobody would write. The cases run
 * beside a watch, so that one that never ends is named, too.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { fuzzCase, judge } from '../support/fuzz.ts';

const BATCH = 500;
const LONGEST_BATCH_MS = 60_000;

interface Progress {
  next: number;
  accepted: number;
  faults: string[];
}

if (isMainThread) watch(Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 1));
else work(workerData as { count: number; first: number });

function watch(count: number, first: number): void {
  const worker = new Worker(new URL(import.meta.url), { workerData: { count, first } });
  let last: Progress = { next: first, accepted: 0, faults: [] };
  const stuck = () => {
    console.error(`A case from ${last.next} on does not end.`);
    process.exit(1);
  };
  const timer = setTimeout(stuck, LONGEST_BATCH_MS);
  worker.on('message', (progress: Progress) => {
    last = progress;
    timer.refresh();
  });
  worker.on('error', (error) => {
    throw error;
  });
  worker.on('exit', () => {
    clearTimeout(timer);
    const refused = count - last.accepted - last.faults.length;
    console.log(`${count} cases: ${last.accepted} accepted, ${refused} refused`);
    for (const fault of last.faults.slice(0, 50)) console.error(fault);
    if (last.faults.length > 0) process.exit(1);
  });
}

function work({ count, first }: { count: number; first: number }): void {
  const progress: Progress = { next: first, accepted: 0, faults: [] };
  for (; progress.next < first + count; progress.next += 1) {
    if (progress.next % BATCH === 0) parentPort?.postMessage(progress);
    const verdict = judge(fuzzCase(progress.next));
    if ('fault' in verdict) progress.faults.push(`case ${progress.next}: ${verdict.fault}`);
    else if (verdict.isAccepted) progress.accepted += 1;
  }
  parentPort?.postMessage(progress);
}
