import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { ArmSchemas } from './facts/arm-schemas.mjs';
import { AzurermSchemas } from './facts/azurerm-schemas.mjs';
import { GitSnapshot } from './facts/git-snapshot.mjs';
import { schemaFile, schemaText } from './facts/write-schema.mjs';
import { buildSnippetSource } from './lib/bundle.mjs';
import { command, tell } from './lib/command.mjs';
import { inProject } from './lib/project.mjs';

const usage =
  'npm run facts -- --bicep-types <checkout of Azure/bicep-types-az> --azurerm <checkout of the azurerm provider>';

await command(async () => {
  const { values } = parseArgs({ options: { 'bicep-types': { type: 'string' }, azurerm: { type: 'string' } } });
  if (values['bicep-types'] === undefined && values.azurerm === undefined) throw new Error(`Use: ${usage}`);
  const { writtenTypes } = createRequire(import.meta.url)(await buildSnippetSource());
  const written = writtenTypes();
  if (values['bicep-types'] !== undefined) {
    write('arm', written.arm, new ArmSchemas(new GitSnapshot(values['bicep-types'])), (type) => type.split('@')[0]);
  }
  if (values.azurerm !== undefined) {
    write('azurerm', written.azurerm, new AzurermSchemas(new GitSnapshot(values.azurerm)), (type) => type);
  }
});

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
