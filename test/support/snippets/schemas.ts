import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArmSchema } from '../../../src/core/schema/arm-schema';
import type { AzurermSchema } from '../../../src/core/schema/azurerm-schema';

const folder = join(__dirname, '..', '..', 'facts');

/** The schema of an ARM type. @throws Error where nobody derived it. */
export function armSchema(type: string): ArmSchema {
  return read('arm', type);
}

/** The schema of an azurerm resource. @throws Error where nobody derived it. */
export function azurermSchema(type: string): AzurermSchema {
  return read('azurerm', type);
}

/** The schema of the parameters of a Bicep module. @param path e.g. `avm/res/key-vault/vault`. */
export function moduleSchema(path: string): ArmSchema {
  return read('modules', path);
}

function read<T>(kind: string, type: string): T {
  const file = join(folder, kind, `${type.toLowerCase().replaceAll('/', '.')}.json`);
  if (!existsSync(file)) throw new Error(`${type} has no schema yet: \`npm run facts\` derives it (CONTRIBUTING.md).`);
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
