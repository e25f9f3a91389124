import { mkdirSync, rmSync } from 'node:fs';
import { buildExtensionTests, buildProduct } from './lib/bundle.mjs';
import { command, tell } from './lib/command.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { printHostReport, readHostReport } from './lib/host-report.mjs';
import { inCache, inProject, root } from './lib/project.mjs';
import { StepFailure } from './lib/step-failure.mjs';
import { temporaryFolder } from './lib/temporary.mjs';
import { createTestWorkspace } from './lib/test-workspace.mjs';

await command(async () => {
  await ensureDependencies(tell);
  await buildProduct();
  await buildExtensionTests();
  const { passed, failed } = await runInDesktop();
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});

/** Runs the suite of test/extension in a desktop VS Code, which is downloaded where it is missing. */
async function runInDesktop() {
  const { downloadAndUnzipVSCode, runTests } = await import('@vscode/test-electron');
  const workspace = createTestWorkspace(temporaryFolder('desktop'));
  const reportFile = inCache('test', 'desktop.jsonl');
  mkdirSync(inCache('test'), { recursive: true });
  rmSync(reportFile, { force: true });
  const vscodeExecutablePath = await downloadAndUnzipVSCode().catch((error) => {
    throw new StepFailure(
      'Downloading VS Code',
      error.message,
      'run it where update.code.visualstudio.com can be reached; `npm test` needs no download of it.',
    );
  });
  const endedEarly = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: inProject('out', 'test', 'extension', 'index.js'),
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust'],
    extensionTestsEnv: { FAULTLINE_TEST_REPORT: reportFile },
  }).then(
    () => undefined,
    (error) => (readHostReport(reportFile).ended ? undefined : error.message),
  );
  return printHostReport(readHostReport(reportFile), endedEarly);
}
