import { existsSync, readFileSync } from 'node:fs';

/** Reads what the suite in the extension host wrote, one JSON value a line. */
export function readHostReport(file) {
  const entries = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
    : [];
  return {
    tests: entries.filter(({ state }) => state !== 'ended'),
    ended: entries.some(({ state }) => state === 'ended'),
  };
}

/** Prints the tests, failures with their error, and counts them; a suite that ended early counts as one failure. */
export function printHostReport({ tests, ended }, endedEarly) {
  const marks = { passed: 'ok', failed: 'FAILED', skipped: 'skipped' };
  for (const test of tests) {
    console.log(`  ${marks[test.state].padEnd(8)}${test.title}`);
    if (test.error !== undefined) console.log(`\n${test.error.replace(/^/gm, '      ')}\n`);
  }
  const complete = ended && endedEarly === undefined;
  if (!complete) console.log(`  The suite did not run to its end: ${endedEarly ?? 'its report stops early'}`);
  return {
    passed: tests.filter(({ state }) => state === 'passed').length,
    failed: tests.filter(({ state }) => state === 'failed').length + (complete ? 0 : 1),
  };
}
