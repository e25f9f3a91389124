import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildExtensionTests } from './bundle.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureHost } from './code-server.mjs';
import { runInExtensionHost } from './extension-host.mjs';
import { printHostReport, readHostReport } from './host-report.mjs';
import { runProcess } from './processes.mjs';
import { inCache, root, toolScript } from './project.mjs';
import { inKilobytes, inspectPackage, packageExtension } from './vsix.mjs';

const toolMilliseconds = 300_000;
const suiteMilliseconds = 900_000;

/**
 * What `npm test` runs, in order. Each stage prints what it does and gives how many of its checks passed and failed.
 * Those that need the bundles are skipped, as failed, where building them fails.
 */
export function testStages(tell) {
  return [
    { name: 'types', run: () => tool('typescript', 'bin', 'tsc')('--noEmit') },
    { name: 'lint', run: () => tool('@biomejs', 'biome', 'bin', 'biome')('check', '--error-on-warnings', '.') },
    { name: 'dead-code', run: () => tool('knip', 'bin', 'knip.js')() },
    { name: 'unit', run: () => vitest('unit', 'vitest.config.ts') },
    { name: 'package', needsBuild: true, run: checkPackage },
    { name: 'host', needsBuild: true, run: () => extensionHost('current', tell) },
    { name: 'host-oldest', needsBuild: true, run: () => extensionHost('oldest', tell) },
    { name: 'interface', needsBuild: true, run: () => vitest('interface', 'test/interface/vitest.config.ts') },
  ];
}

/** A tool that counts as one check. */
function tool(...script) {
  return async (...args) => {
    const { code } = await runProcess(process.execPath, [toolScript(...script), ...args], {
      cwd: root,
      echo: true,
      timeoutMilliseconds: toolMilliseconds,
    });
    return oneCheck(code === 0);
  };
}

async function vitest(name, config) {
  const report = inCache('test', `${name}.json`);
  rmSync(report, { force: true });
  const { code } = await runProcess(
    process.execPath,
    [
      toolScript('vitest', 'vitest.mjs'),
      'run',
      ...['--config', config],
      ...['--reporter=default', '--reporter=json'],
      `--outputFile.json=${report}`,
    ],
    { cwd: root, echo: true, timeoutMilliseconds: suiteMilliseconds },
  );
  return countVitest(report, code);
}

/** A file that fails outside its tests, and a run that fails outside its files, count as one failure each. */
function countVitest(report, code) {
  if (!existsSync(report)) return oneCheck(false);
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length;
  const failed = numFailedTests + brokenFiles;
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

async function checkPackage() {
  const vsix = await packageExtension();
  const { files, size, problems } = inspectPackage(vsix);
  console.log(`  ${files.length} files, ${inKilobytes(size)}`);
  for (const problem of problems) console.log(`  ${problem}`);
  return oneCheck(problems.length === 0);
}

async function extensionHost(name, tell) {
  const host = await ensureHost(name, tell);
  const chromium = await ensureChromium(tell);
  await buildExtensionTests();
  const reportFile = inCache('test', `host-${name}.jsonl`);
  mkdirSync(inCache('test'), { recursive: true });
  rmSync(reportFile, { force: true });
  const endedEarly = await runInExtensionHost({ host, chromium, reportFile });
  return printHostReport(readHostReport(reportFile), endedEarly);
}

function oneCheck(passed) {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
