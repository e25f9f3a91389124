/**
 * Types whose newest stable API version lacks what they are used for, with the preview version that is in general use.
 * Diagnostic settings: category groups exist since 2021-05-01-preview, the stable version is of 2016.
 * Enterprise policies have no stable version.
 * Sources: https://learn.microsoft.com/azure/templates/microsoft.insights/diagnosticsettings and
 * https://learn.microsoft.com/azure/templates/microsoft.powerplatform/enterprisepolicies, read 2026-11.
 */
const versions: Readonly<Record<string, string>> = {
  'microsoft.insights/diagnosticsettings': '2021-05-01-preview',
  'microsoft.powerplatform/enterprisepolicies': '2020-10-30-preview',
};

/** The preview API version to use for a type in place of the newest stable one; undefined for nearly every type. */
export function previewNeeded(type: string): string | undefined {
  return versions[type.toLowerCase()];
}
