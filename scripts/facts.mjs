import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ArmSchemas } from './facts/arm-schemas.mjs';
import { AzurermSchemas } from './facts/azurerm-schemas.mjs';
import { GitSnapshot } from './facts/git-snapshot.mjs';
import { ModuleSchemas } from './facts/module-schemas.mjs';
import { schemaFile, schemaText } from './facts/write-schema.mjs';
import { buildSource } from './lib/bundle.mjs';
import { command, tell } from './lib/command.mjs';
import { inProject } from './lib/project.mjs';

const usage =
  'npm run facts -- --bicep-types <checkout of Azure/bicep-types-az> --azurerm <checkout of the azurerm provider> --bicep-modules <checkout of Azure/bicep-registry-modules>';

await command(async () => {
  const { values } = parseArgs({
    options: { 'bicep-types': { type: 'string' }, azurerm: { type: 'string' }, 'bicep-modules': { type: 'string' } },
  });
  if (Object.keys(values).length === 0) throw new Error(`Use: ${usage}`);
  const { writtenTypes } = await buildSource('src/core/schema/written-types.ts');
  const written = writtenTypes(terraformFixtures());
  if (values['bicep-types'] !== undefined) {
    write('arm', written.arm, new ArmSchemas(new GitSnapshot(values['bicep-types'])), (type) => type.split('@')[0]);
  }
  if (values.azurerm !== undefined) {
    write('azurerm', written.azurerm, new AzurermSchemas(new GitSnapshot(values.azurerm)), (type) => type);
  }
  if (values['bicep-modules'] !== undefined) {
    write(
      'modules',
      written.modules,
      new ModuleSchemas(new GitSnapshot(values['bicep-modules'])),
      (name) => name.split(':')[0],
    );
  }
});

/** The Terraform texts on which the fixes of rules are tried. */
function terraformFixtures() {
  const folder = inProject('test', 'rules');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tf'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** Writes a file a type; a type that cannot be derived is told, and its file stays as it is. */
function write(kind, types, schemas, nameOf) {
  const folder = inProject('test', 'facts', kind);
  mkdirSync(folder, { recursive: true });
  for (const type of types) {
    try {
      writeFileSync(`${folder}/${schemaFile(nameOf(type))}`, schemaText(schemas.derive(type)));
    } catch (error) {
      console.error(error.message);
      process.exitCode = 1;
    }
  }
  tell(`Derived the schemas of ${types.length} types into test/facts/${kind}.`);
}
