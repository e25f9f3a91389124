import { judgeFiles } from './features/scan/judge-files';
import type { WorkerRequest, WorkerResponse } from './features/scan/judges';

const port = globalThis.process?.getBuiltinModule?.('node:worker_threads')?.parentPort;

port?.on('message', ({ id, group }: WorkerRequest) => {
  port.postMessage({ id, report: judgeFiles(group) } satisfies WorkerResponse);
});
