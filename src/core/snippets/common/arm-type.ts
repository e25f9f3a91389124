import { latestStableApiVersion } from '../../facts/api-versions';
import { previewNeeded } from '../../facts/preview-needed';

/**
 * `Microsoft.Storage/storageAccounts` with its newest stable API version, as Bicep and azapi write a type; with the
 * preview version that everybody uses where the stable one lacks what the type is for.
 * @throws Error for a type that the table of API versions lacks.
 */
export function armType(type: string): string {
  const version = previewNeeded(type) ?? latestStableApiVersion(type);
  if (version === undefined) throw new Error(`No stable API version is known for ${type}.`);
  return `${type}@${version}`;
}
