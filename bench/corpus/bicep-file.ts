import { type BicepPart, bicepTemplates } from './bicep-resources';
import type { Random } from './random';

const types = `@export()
@description('Where the metrics and logs of one resource go.')
type diagnosticSetting = {
  @description('Optional. The name of the setting.')
  name: string?

  @description('Optional. The id of the workspace.')
  workspaceId: string?

  @description('Optional. The id of the storage account.')
  storageAccountId: string?

  @description('Optional. Which metrics are kept.')
  metricCategories: {
    category: string
    enabled: bool?
  }[]?
}`;

const commonParameters: readonly (readonly [name: string, declaration: string])[] = [
  ['name', "@description('Required. The name that every resource takes part of.')\n@minLength(3)\nparam name string"],
  [
    'location',
    "@description('Optional. The region of all resources.')\nparam location string = resourceGroup().location",
  ],
  ['tags', "@description('Optional. Tags of all resources.')\nparam tags object = {\n  environment: 'production'\n}"],
  ['subnetId', "@description('Optional. The subnet that resources are reached through.')\nparam subnetId string = ''"],
  ['deployNetwork', "@description('Optional. Whether the network is deployed too.')\nparam deployNetwork bool = true"],
];

/** Writes a Bicep file that grows, a declaration at a time, until `isEnough` says so of its text. */
export function bicepFile(random: Random, isEnough: (text: string) => boolean): string {
  const parts: BicepPart[] = [];
  let text: string;
  do {
    parts.push(random.pick(bicepTemplates)(random, String(parts.length + 1)));
    text = assemble(parts);
  } while (!isEnough(text));
  return text;
}

/** Parameters that several parts use are declared where one of them does. */
function assemble(parts: readonly BicepPart[]): string {
  const body = [
    ...parts.flatMap((part) => part.parameters ?? []),
    ...parts.flatMap((part) => part.variables ?? []),
    ...parts.flatMap((part) => part.resources),
    ...parts.flatMap((part) => part.outputs ?? []),
  ].join('\n\n');
  const common = commonParameters.filter(([name]) => body.includes(name)).map(([, declaration]) => declaration);
  const own = body.includes('diagnosticSetting[]') ? [types] : [];
  return `${["metadata name = 'Part of a landing zone'", ...common, body, ...own].join('\n\n')}\n`;
}
