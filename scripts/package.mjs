import { relative } from 'node:path';
import { buildProduct } from './lib/bundle.mjs';
import { command, tell } from './lib/command.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/project.mjs';
import { StepFailure } from './lib/step-failure.mjs';
import { inKilobytes, inspectPackage, packageExtension } from './lib/vsix.mjs';

await command(async () => {
  await ensureDependencies(tell);
  await buildProduct();
  const vsix = await packageExtension();
  const { files, size, problems } = inspectPackage(vsix);
  for (const file of files) console.log(`${inKilobytes(file.size).padStart(10)}  ${file.path}`);
  console.log(`${relative(root, vsix)}: ${files.length} files, ${inKilobytes(size)}`);
  if (problems.length > 0) {
    throw new StepFailure('Checking the package', problems.join('\n       '), 'mend .vscodeignore or what grew.');
  }
});
