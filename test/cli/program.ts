import { spawn } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildCommandLine } from '../../scripts/lib/bundle.mjs';

const project = join(__dirname, '..', '..');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Buffer;
  readonly environment?: Readonly<Record<string, string>>;
  /** Below the workspace. */
  readonly folder?: string;
}

/** The command line as it is shipped: bundled, beside its manifest and its pages. */
export class Program {
  private constructor(private readonly home: string) {}

  static async build(): Promise<Program> {
    const home = mkdtempSync(join(tmpdir(), 'faultline-program-'));
    await buildCommandLine(join(home, 'dist'));
    copyFileSync(join(project, 'package.json'), join(home, 'package.json'));
    symlinkSync(join(project, 'docs'), join(home, 'docs'));
    return new Program(home);
  }

  get path(): string {
    return join(this.home, 'dist', 'cli.js');
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** A temporary folder with files in it. */
export class Workspace {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'faultline-workspace-')));

  constructor(
    private readonly program: Program,
    files: Readonly<Record<string, string | Buffer>> = {},
  ) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Buffer): void {
    mkdirSync(dirname(join(this.root, name)), { recursive: true });
    writeFileSync(join(this.root, name), content);
  }

  link(name: string, target: string): void {
    mkdirSync(dirname(join(this.root, name)), { recursive: true });
    symlinkSync(target, join(this.root, name));
  }

  read(name: string): string {
    return readFileSync(join(this.root, name), 'utf8');
  }

  /** Runs `faultline` with these arguments. */
  async run(arguments_: readonly string[], options: RunOptions = {}): Promise<Outcome> {
    const child = spawn(process.execPath, [this.program.path, ...arguments_], {
      cwd: join(this.root, options.folder ?? '.'),
      env: { ...process.env, ...options.environment },
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.stdin.end(options.input ?? '');
    const status = await new Promise<number | null>((done) => child.on('close', done));
    return { status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
  }

  /** Runs `faultline lint --format json` and reads what it says. */
  async lint(arguments_: readonly string[] = [], options: RunOptions = {}): Promise<JsonOutcome> {
    const outcome = await this.run(['lint', '--format', 'json', ...arguments_], options);
    return { ...outcome, report: JSON.parse(outcome.stdout) as JsonReport };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

export interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly verdict: string;
  readonly message: string;
  readonly file: string;
  readonly resource: { readonly type: string; readonly name: string; readonly address: string };
}

export interface JsonReport {
  readonly version: string;
  readonly summary: Readonly<Record<'files' | 'resources' | 'pass' | 'fail' | 'unknown', number>>;
  readonly findings: readonly JsonFinding[];
  readonly notices: readonly { readonly code: string; readonly file: string; readonly message: string }[];
  readonly errors: readonly { readonly file: string; readonly message: string }[];
}

export interface JsonOutcome extends Outcome {
  readonly report: JsonReport;
}
