import { chinaCloud, publicCloud, usGovernmentCloud } from './azure-cloud';
import { type CloudResult, customCloud } from './custom-cloud';

/** The values of the editor's own settings `microsoft-sovereign-cloud.*`, as they were found. */
export interface SovereignCloudSettings {
  /** `ChinaCloud`, `USGovernment`, `custom`; empty or absent is the public cloud. */
  readonly environment?: unknown;
  /** `{ name, portalUrl, resourceManagerEndpointUrl, activeDirectoryEndpointUrl, activeDirectoryResourceId, … }`. */
  readonly customEnvironment?: unknown;
}

/** The cloud that the editor's settings name (Visual Studio Code's Microsoft account extension declares them). */
export function cloudOfSettings(settings: SovereignCloudSettings): CloudResult {
  const environment = typeof settings.environment === 'string' ? settings.environment : '';
  switch (environment.toLowerCase()) {
    case '':
      return { cloud: publicCloud };
    case 'usgovernment':
      return { cloud: usGovernmentCloud };
    case 'chinacloud':
      return { cloud: chinaCloud };
    case 'custom':
      return customEnvironment(settings.customEnvironment);
    default:
      return {
        problem: `The setting microsoft-sovereign-cloud.environment is \`${environment}\`. It must be ChinaCloud, USGovernment or custom.`,
      };
  }
}

function customEnvironment(value: unknown): CloudResult {
  const resourceManager = textAt(value, 'resourceManagerEndpointUrl');
  if (resourceManager === undefined) {
    return {
      problem:
        'The setting microsoft-sovereign-cloud.customEnvironment has no resourceManagerEndpointUrl. Add the https endpoint of Azure Resource Manager there.',
    };
  }
  const name = textAt(value, 'name');
  const authority = textAt(value, 'activeDirectoryEndpointUrl');
  const audience = textAt(value, 'activeDirectoryResourceId') ?? textAt(value, 'managementEndpointUrl');
  const portal = textAt(value, 'portalUrl');
  return customCloud({
    resourceManager,
    ...(name === undefined ? {} : { name }),
    ...(authority === undefined ? {} : { authority }),
    ...(audience === undefined ? {} : { audience }),
    ...(portal === undefined ? {} : { portal }),
  });
}

function textAt(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = (value as Readonly<Record<string, unknown>>)[name];
  return typeof found === 'string' && found !== '' ? found : undefined;
}
