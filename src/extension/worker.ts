import { judgeFiles } from './features/scan/judge-files';
import type { WorkerRequest, WorkerResponse } from './features/scan/judges';

const port = globalThis.process?.getBuiltinModule?.('node:worker_threads')?.parentPort;

port?.on('message', ({ id, unit }: WorkerRequest) => {
  port.postMessage({ id, report: judgeFiles(unit) } satisfies WorkerResponse);
});
