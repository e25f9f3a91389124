import { type Disposable, Uri } from 'vscode';
import { type GroupReport, judgeFiles, type StoredGroup } from './judge-files';

/** Judges units away from what the user waits for. */
export interface Judge extends Disposable {
  judge(group: StoredGroup): Promise<GroupReport>;
}

/** What a worker is sent and sends back. */
export interface WorkerRequest {
  readonly id: number;
  readonly group: StoredGroup;
}

export interface WorkerResponse {
  readonly id: number;
  readonly report: GroupReport;
}

/** Judges in a worker thread where the host has them, else here, letting other work in between. */
export function openJudge(extension: Uri): Judge {
  const threads = globalThis.process?.getBuiltinModule?.('node:worker_threads');
  if (threads) return new ThreadJudge(new threads.Worker(Uri.joinPath(extension, 'dist', 'worker.js').fsPath));
  return new InterleavedJudge();
}

type Thread = InstanceType<typeof import('node:worker_threads').Worker>;

interface Waiting {
  readonly resolve: (report: GroupReport) => void;
  readonly reject: (reason: Error) => void;
}

class ThreadJudge implements Judge {
  private readonly waiting = new Map<number, Waiting>();
  private ended: Error | undefined;
  private nextId = 0;

  constructor(private readonly thread: Thread) {
    thread.on('message', ({ id, report }: WorkerResponse) => {
      this.waiting.get(id)?.resolve(report);
      this.waiting.delete(id);
    });
    thread.on('error', (error) => this.end(error));
    thread.on('exit', () => this.end(new Error('the worker ended')));
  }

  judge(group: StoredGroup): Promise<GroupReport> {
    if (this.ended) return Promise.reject(this.ended);
    const id = this.nextId++;
    const response = new Promise<GroupReport>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.thread.postMessage({ id, group } satisfies WorkerRequest);
    return response;
  }

  dispose(): void {
    void this.thread.terminate();
  }

  private end(reason: Error): void {
    this.ended ??= reason;
    for (const { reject } of this.waiting.values()) reject(this.ended);
    this.waiting.clear();
  }
}

const longestTurnMilliseconds = 12;

class InterleavedJudge implements Judge {
  private turnStart = 0;

  async judge(group: StoredGroup): Promise<GroupReport> {
    if (performance.now() - this.turnStart > longestTurnMilliseconds) {
      await new Promise((resolve) => setTimeout(resolve));
      this.turnStart = performance.now();
    }
    return judgeFiles(group);
  }

  dispose(): void {}
}
