import type { SourceFile } from '../../src/core/design/source-file';
import { inOnePiece } from './text';

export interface DeployedWorkspace {
  readonly files: readonly SourceFile[];
  /** A module that calls no other one. */
  readonly leaf: SourceFile;
}

/** How many modules one file calls. */
const calls = 10;

/**
 * One entry with parameter files, and below it a tree of modules of which each declares resources and passes its
 * parameters on: what one large deployment looks like, and the worst case for an edit in a leaf.
 */
export function deployedWorkspace(modules: number, parameterFiles: number): DeployedWorkspace {
  const files: SourceFile[] = [bicep('main.bicep', `${parameters}${callsOf(0, modules)}`)];
  for (let number = 1; number <= modules; number += 1) {
    files.push(bicep(pathOf(number), `${parameters}${resources(number)}${callsOf(number, modules)}`));
  }
  for (let number = 1; number <= parameterFiles; number += 1) {
    const text = `using 'main.bicep'\n\nparam location = 'westeurope'\nparam replication = 'Standard_${number % 2 ? 'ZRS' : 'LRS'}'\nparam prefix = 'env${number}'\n`;
    files.push({ path: `env${number}.bicepparam`, text: inOnePiece(text), language: 'bicepparam' });
  }
  const leaf = files.find(({ path }) => path === pathOf(modules));
  if (!leaf) throw new Error('a workspace has at least one module');
  return { files, leaf };
}

const parameters = `@description('Region of the resources.')
param location string = 'westeurope'
@description('How copies are kept.')
param replication string
@description('What names begin with.')
param prefix string

`;

function resources(number: number): string {
  return `var name = '\${prefix}\${${number}}'

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'st\${name}'
  location: location
  kind: 'StorageV2'
  sku: {
    name: replication
  }
  properties: {
    allowBlobPublicAccess: false
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
    }
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv-\${name}'
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enablePurgeProtection: true
    publicNetworkAccess: 'Disabled'
  }
}

`;
}

function callsOf(number: number, modules: number): string {
  const children = Array.from({ length: calls }, (_, index) => number * calls + index + 1).filter(
    (one) => one <= modules,
  );
  return children.map((child) => callOf(number, child)).join('\n');
}

function callOf(from: number, child: number): string {
  return `module m${child} '${from === 0 ? 'modules/' : ''}m${child}.bicep' = {
  name: 'm${child}'
  params: {
    location: location
    replication: replication
    prefix: '\${prefix}-m'
  }
}
`;
}

function pathOf(number: number): string {
  return `modules/m${number}.bicep`;
}

function bicep(path: string, text: string): SourceFile {
  return { path, text: inOnePiece(text), language: 'bicep' };
}
