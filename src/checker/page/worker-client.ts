/** Starts the worker from a blob: only so does it inherit the page's policy, under which no data can leave. */
import workerAddress from '../worker/worker.ts?worker&url';
import type { CheckerAnswer, CheckerRequest } from '../protocol.ts';

export interface WorkerClient {
  send(request: CheckerRequest): void;
}

export function startWorker(onAnswer: (answer: CheckerAnswer) => void, onBroken: () => void): WorkerClient {
  const address = new URL(workerAddress, location.href).href;
  const start = new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' });
  const worker = new Worker(URL.createObjectURL(start), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<CheckerAnswer>) => {
    onAnswer(data);
  });
  worker.addEventListener('error', onBroken);
  return {
    send(request) {
      worker.postMessage(request);
    },
  };
}
