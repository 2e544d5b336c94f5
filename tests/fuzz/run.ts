/**
 * `npm run fuzz [-- <number of cases> [<first case>]]`: the reader with random malformed tables, then the checks
 * with contradictory plans (invariants: `tests/support/plan-claims.ts`). A watchdog names cases that never end.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { fuzzCase, judge } from '../support/fuzz.ts';
import { judgePlan, planCase } from '../support/fuzz-plan.ts';

const BATCH = 500;
const LONGEST_BATCH_MS = 60_000;

/** `accepted`, `refused`, `doubted` (accepted with a warning); a fault is a sentence. */
const KINDS = {
  tables: (number: number) => {
    const verdict = judge(fuzzCase(number));
    return 'fault' in verdict ? verdict : verdict.isAccepted ? 'accepted' : 'refused';
  },
  plans: (number: number) => judgePlan(planCase(number)),
};
type Kind = keyof typeof KINDS;

interface Progress {
  next: number;
  counts: Record<string, number>;
  faults: string[];
}

if (isMainThread) {
  const [count, first] = [Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 1)];
  const faults = await Promise.all([watch('tables', count, first), watch('plans', count, first)]);
  if (faults.flat().length > 0) process.exit(1);
} else work(workerData as { kind: Kind; count: number; first: number });

function watch(kind: Kind, count: number, first: number): Promise<string[]> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { kind, count, first } });
  let last: Progress = { next: first, counts: {}, faults: [] };
  const stuck = () => {
    console.error(`A case of ${kind} from ${last.next} on does not end.`);
    process.exit(1);
  };
  const timer = setTimeout(stuck, LONGEST_BATCH_MS);
  worker.on('message', (progress: Progress) => {
    last = progress;
    timer.refresh();
  });
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(timer);
      const sums = Object.entries(last.counts).map(([verdict, sum]) => `${sum} ${verdict}`);
      console.log(`${count} cases of ${kind}: ${sums.join(', ')}, ${last.faults.length} faults`);
      for (const fault of last.faults.slice(0, 50)) console.error(fault);
      resolve(last.faults);
    });
  });
}

function work({ kind, count, first }: { kind: Kind; count: number; first: number }): void {
  const progress: Progress = { next: first, counts: {}, faults: [] };
  for (; progress.next < first + count; progress.next += 1) {
    if (progress.next % BATCH === 0) parentPort?.postMessage(progress);
    const verdict = KINDS[kind](progress.next);
    if (typeof verdict === 'object') progress.faults.push(`case ${progress.next}: ${verdict.fault}`);
    else progress.counts[verdict] = (progress.counts[verdict] ?? 0) + 1;
  }
  parentPort?.postMessage(progress);
}
