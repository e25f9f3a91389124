import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

const testMilliseconds = 30_000;

/** Called by the extension host. Writes a line of JSON for each test into the file FAULTLINE_TEST_REPORT. FAULTLINE_TEST_GREP chooses tests. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: testMilliseconds, reporter: reportInto(reportFile()) });
  const chosen = process.env['FAULTLINE_TEST_GREP'];
  if (chosen !== undefined) mocha.grep(new RegExp(chosen));
  for (const file of readdirSync(__dirname, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.test.js')) mocha.addFile(join(__dirname, file));
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}

function reportFile(): string {
  const file = process.env['FAULTLINE_TEST_REPORT'];
  if (file === undefined) throw new Error('FAULTLINE_TEST_REPORT names no file to report into');
  return file;
}

function reportInto(file: string): Mocha.ReporterConstructor {
  const write = (entry: object) => appendFileSync(file, `${JSON.stringify(entry)}\n`);
  return class extends Mocha.reporters.Base {
    constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
      super(runner, options);
      writeFileSync(file, '');
      runner.on('pass', (test) => write({ state: 'passed', title: test.fullTitle(), milliseconds: test.duration }));
      runner.on('fail', (test, error: Error) =>
        write({ state: 'failed', title: test.fullTitle(), error: error.stack }),
      );
      runner.on('pending', (test) => write({ state: 'skipped', title: test.fullTitle() }));
      runner.on('end', () => write({ state: 'ended' }));
    }
  };
}
