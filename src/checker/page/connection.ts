/** The worker, started from a blob: only so does it stand under the page's policy, which lets nothing leave. */
import workerAddress from '../worker/worker.ts?worker&url';
import type { Answer, Request } from '../protocol.ts';

export interface Connection {
  send(request: Request): void;
}

export function connect(onAnswer: (answer: Answer) => void, onBroken: () => void): Connection {
  const address = new URL(workerAddress, location.href).href;
  const start = new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' });
  const worker = new Worker(URL.createObjectURL(start), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    onAnswer(data);
  });
  worker.addEventListener('error', onBroken);
  return {
    send(request) {
      worker.postMessage(request);
    },
  };
}
