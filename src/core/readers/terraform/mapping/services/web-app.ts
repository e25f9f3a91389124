import type { Scalar } from '../../../../design/value';
import type { ArgumentMapping, BlockMapping, CombinedMapping, ResourceMapping } from '../resource-mapping';
import { identityBlock, publicNetworkAccess, sameNames } from '../shared-mappings';

/** Azure provider documentation 3.117 (legacy types) and 5.2, read in November 2026. */

const type = 'Microsoft.Web/sites';

const siteArguments: readonly ArgumentMapping[] = [
  { argument: 'client_certificate_enabled', path: 'properties.clientCertEnabled' },
  { argument: 'enabled', path: 'properties.enabled' },
  { argument: 'https_only', path: 'properties.httpsOnly' },
  { argument: 'service_plan_id', path: 'properties.serverFarmId' },
  { argument: 'virtual_network_subnet_id', path: 'properties.virtualNetworkSubnetId' },
];

const restrictionArguments: readonly ArgumentMapping[] = [
  ...sameNames('', ['action', 'name', 'priority', 'ip_address']),
  { argument: 'service_tag', path: 'tag' },
  { argument: 'virtual_network_subnet_id', path: 'vnetSubnetResourceId' },
];

const configurationArguments: readonly ArgumentMapping[] = [
  ...sameNames('', ['health_check_path', 'remote_debugging_enabled', 'ftps_state', 'vnet_route_all_enabled']),
  { argument: 'http2_enabled', path: 'http20Enabled' },
  { argument: 'ip_restriction_default_action', path: 'ipSecurityRestrictionsDefaultAction' },
  { argument: 'minimum_tls_version', path: 'minTlsVersion', default: { every: '1.2' } },
];

function siteConfiguration(more: readonly ArgumentMapping[]): BlockMapping {
  return {
    block: 'site_config',
    path: 'properties.siteConfig',
    arguments: [...configurationArguments, ...more],
    blocks: [{ block: 'ip_restriction', path: 'ipSecurityRestrictions[]', arguments: restrictionArguments }],
  };
}

const alwaysOn: ArgumentMapping = { argument: 'always_on', path: 'alwaysOn' };
const alwaysOnByDefault: ArgumentMapping = { ...alwaysOn, default: { every: true } };

const stack = 'site_config.application_stack.';

/** The runtimes that `linuxFxVersion` names before its bar, with the argument of `application_stack` for each. */
const linuxRuntimes: readonly (readonly [prefix: string, argument: string])[] = [
  ['DOCKER', 'docker_image_name'],
  ['DOTNETCORE', 'dotnet_version'],
  ['NODE', 'node_version'],
  ['PHP', 'php_version'],
  ['PYTHON', 'python_version'],
  ['GO', 'go_version'],
];

const linuxStack: CombinedMapping = {
  arguments: linuxRuntimes.map(([, argument]) => `${stack}${argument}`),
  path: 'properties.siteConfig.linuxFxVersion',
  toArm: (values) => {
    const index = values.findIndex((value) => value !== undefined && value !== null && value !== '');
    const runtime = linuxRuntimes[index];
    return runtime ? `${runtime[0]}|${values[index]}` : undefined;
  },
  toTerraform: (value): Readonly<Record<string, Scalar>> => {
    const [prefix, version] = String(value).split('|', 2);
    const runtime = linuxRuntimes.find(([name]) => name === prefix?.toUpperCase());
    return runtime && version ? { [`${stack}${runtime[1]}`]: version } : {};
  },
};

const legacyArguments: readonly ArgumentMapping[] = [
  { argument: 'app_service_plan_id', path: 'properties.serverFarmId' },
  { argument: 'enabled', path: 'properties.enabled' },
  { argument: 'https_only', path: 'properties.httpsOnly' },
];

const legacyConfiguration: BlockMapping = {
  block: 'site_config',
  path: 'properties.siteConfig',
  arguments: [
    alwaysOn,
    ...sameNames('', ['health_check_path', 'linux_fx_version', 'ftps_state']),
    { argument: 'http2_enabled', path: 'http20Enabled' },
    { argument: 'min_tls_version', path: 'minTlsVersion' },
  ],
};

export const webAppMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_linux_web_app',
    type,
    arguments: [...siteArguments, publicNetworkAccess],
    blocks: [identityBlock, siteConfiguration([alwaysOnByDefault])],
    combined: [linuxStack],
    constants: { kind: 'app,linux' },
  },
  {
    resource: 'azurerm_windows_web_app',
    type,
    arguments: [...siteArguments, publicNetworkAccess],
    blocks: [identityBlock, siteConfiguration([alwaysOnByDefault])],
    constants: { kind: 'app' },
  },
  {
    resource: 'azurerm_linux_function_app',
    type,
    arguments: [...siteArguments, publicNetworkAccess],
    blocks: [identityBlock, siteConfiguration([alwaysOn])],
    constants: { kind: 'functionapp,linux' },
  },
  {
    resource: 'azurerm_windows_function_app',
    type,
    arguments: [...siteArguments, publicNetworkAccess],
    blocks: [identityBlock, siteConfiguration([alwaysOn])],
    constants: { kind: 'functionapp' },
  },
  {
    resource: 'azurerm_function_app_flex_consumption',
    type,
    arguments: [...siteArguments, publicNetworkAccess],
    blocks: [identityBlock, siteConfiguration([])],
    constants: { kind: 'functionapp,linux' },
  },
  {
    resource: 'azurerm_app_service',
    type,
    arguments: legacyArguments,
    blocks: [identityBlock, legacyConfiguration],
    constants: { kind: 'app' },
  },
  {
    resource: 'azurerm_function_app',
    type,
    arguments: legacyArguments,
    blocks: [identityBlock, legacyConfiguration],
    constants: { kind: 'functionapp' },
  },
];
