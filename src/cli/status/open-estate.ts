import { type AzureCloud, cloudNamed, cloudNames, publicCloud } from '../../azure/cloud/azure-cloud';
import { customCloud } from '../../azure/cloud/custom-cloud';
import { staticTokenSource } from '../../azure/credentials/static-token-source';
import type { TokenSource } from '../../azure/credentials/token-source';
import { LiveEstate } from '../../azure/loading/live-estate';
import { openSampleEstate } from '../../azure/loading/open-sample-estate';
import { fabrikam } from '../../azure/sample/estate/tenants';
import type { AlwaysOnSettings } from '../../core/config/always-on-settings';
import { UsageError } from '../command-line';
import { identityTokens } from './identity-tokens';
import type { StatusCommand } from './status-options';

/**
 * Opens what the command names: the sample, or a cloud with whoever's tokens.
 * @throws UsageError
 */
export function openEstate(command: StatusCommand, alwaysOn: AlwaysOnSettings): LiveEstate {
  if (command.sample) return openSignedInSample(alwaysOn);
  const cloud = cloudOf(command);
  return new LiveEstate({ cloud, tokens: tokensOf(command, cloud), alwaysOn });
}

/** Here nobody signs in while the command runs, so the sample's tenants are open from the start. */
function openSignedInSample(alwaysOn: AlwaysOnSettings): LiveEstate {
  const { estate, signIn } = openSampleEstate(alwaysOn);
  signIn(fabrikam.id);
  return estate;
}

function cloudOf({ cloud: name, armEndpoint }: StatusCommand): AzureCloud {
  if (armEndpoint !== undefined) {
    const made = customCloud({ resourceManager: armEndpoint });
    if ('problem' in made) throw new UsageError(`--arm-endpoint cannot be used. ${made.problem}`);
    return made.cloud;
  }
  if (name === undefined) return publicCloud;
  const cloud = cloudNamed(name);
  if (!cloud) throw new UsageError(`--cloud must be one of: ${cloudNames.join(', ')}. It is \`${name}\`.`);
  return cloud;
}

function tokensOf({ tokenEnv }: StatusCommand, cloud: AzureCloud): TokenSource {
  if (tokenEnv === undefined) return identityTokens(cloud);
  const token = process.env[tokenEnv]?.trim() ?? '';
  if (token === '') throw new UsageError(`--token-env names ${tokenEnv}, and that variable is not set.`);
  return staticTokenSource(token, tokenEnv);
}
