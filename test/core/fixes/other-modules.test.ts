import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../src/core/design/resource';
import { type Fix, ReferenceTo } from '../../../src/core/fixes/fix';
import { writeFix } from '../../../src/core/fixes/write-fix';
import { ParsedFile } from '../../../src/core/project/parsed-file';
import { readTerraformDeployment } from '../../../src/core/readers/terraform/read-terraform-deployment';
import { deploy } from '../readers/bicep/deployed';
import { TextProject } from '../readers/terraform/read-folders';

type Texts = Readonly<Record<string, string>>;

function filesOf(texts: Texts, language: 'bicep' | 'terraform'): ReadonlyMap<string, ParsedFile> {
  return new Map(Object.entries(texts).map(([path, text]) => [path, new ParsedFile({ path, text, language })]));
}

/** A fix that writes the id of the resource named `set` into the one named `disk`. */
function refersTo(resources: readonly Resource[], set: string): Fix {
  const at = (file: string, type: string): Resource => {
    const found = resources.find((resource) => resource.file === file && resource.type === type);
    if (!found) throw new Error(`no ${type} in ${file}`);
    return found;
  };
  const entry = resources.find(({ type }) => type === 'Microsoft.Compute/disks')?.file ?? '';
  return {
    title: 'Use the set',
    preferred: true,
    safety: 'review',
    changes: [
      {
        kind: 'set-property',
        resource: at(entry, 'Microsoft.Compute/disks'),
        path: 'properties.encryption.diskEncryptionSetId',
        value: new ReferenceTo(at(set, 'Microsoft.Compute/diskEncryptionSets')),
      },
    ],
  };
}

describe('a fix that refers to another resource', () => {
  const disk = "resource disk 'Microsoft.Compute/disks@2024-03-02' = {\n  name: 'd'\n  properties: {\n  }\n}\n";
  const set = "resource des 'Microsoft.Compute/diskEncryptionSets@2024-03-02' = {\n  name: 'des'\n}\n";

  it('is written in Bicep within one file, and refused where the other lies in a module', () => {
    const together = { 'main.bicep': disk + set };
    const fix = refersTo(deploy(together).resources, 'main.bicep');
    const edits = writeFix(fix, filesOf(together, 'bicep'))?.get('main.bicep') ?? [];
    expect(edits.map(({ newText }) => newText).join('')).toContain('des.id');
    const apart = { 'main.bicep': `${disk}module keys 'keys.bicep' = { name: 'keys' }\n`, 'keys.bicep': set };
    expect(writeFix(refersTo(deploy(apart).resources, 'keys.bicep'), filesOf(apart, 'bicep'))).toBeUndefined();
  });

  it('is refused in Bicep where two calls deploy the file, each a resource of its own', () => {
    const texts = {
      'main.bicep': "module a 'both.bicep' = { name: 'a' }\nmodule b 'both.bicep' = { name: 'b' }\n",
      'both.bicep': disk + set,
    };
    const { resources } = deploy(texts);
    const disks = resources.filter(({ type }) => type === 'Microsoft.Compute/disks');
    const sets = resources.filter(({ type }) => type === 'Microsoft.Compute/diskEncryptionSets');
    const between = (from: number, to: number) => {
      const [resource, other] = [disks[from], sets[to]];
      if (!resource || !other) throw new Error('two of each are deployed');
      const fix: Fix = {
        title: 'Use the set',
        preferred: true,
        safety: 'review',
        changes: [
          {
            kind: 'set-property',
            resource,
            path: 'properties.encryption.diskEncryptionSetId',
            value: new ReferenceTo(other),
          },
        ],
      };
      return writeFix(fix, filesOf(texts, 'bicep'));
    };
    expect(between(0, 0)).toBeDefined();
    expect(between(0, 1)).toBeUndefined();
  });

  it('is written in Terraform within one directory, and refused where the other lies in a module', () => {
    const own = 'resource "azurerm_managed_disk" "d" {\n  name = "d"\n}\n';
    const other = 'resource "azurerm_disk_encryption_set" "des" {\n  name = "des"\n}\n';
    const together = { 'main.tf': own, 'keys.tf': other };
    const fix = refersTo(readTerraformDeployment('', [], new TextProject(together)).resources, 'keys.tf');
    const edits = writeFix(fix, filesOf(together, 'terraform'))?.get('main.tf') ?? [];
    expect(edits.map(({ newText }) => newText).join('')).toContain('azurerm_disk_encryption_set.des.id');
    const apart = { 'main.tf': `${own}module "keys" {\n  source = "./keys"\n}\n`, 'keys/main.tf': other };
    const across = refersTo(readTerraformDeployment('', [], new TextProject(apart)).resources, 'keys/main.tf');
    expect(writeFix(across, filesOf(apart, 'terraform'))).toBeUndefined();
  });

  it('is refused where a module of a registry makes the other', () => {
    const texts = {
      'main.bicep': `${disk}module vm 'br/public:avm/res/compute/virtual-machine:0.9.0' = { name: 'vm', params: { name: 'vm' } }\n`,
    };
    const { resources } = deploy(texts);
    const [own] = resources;
    const made = resources.find(({ module }) => module);
    if (!own || !made) throw new Error('both are deployed');
    const fix: Fix = {
      title: 'Use it',
      preferred: true,
      safety: 'review',
      changes: [{ kind: 'set-property', resource: own, path: 'managedBy', value: new ReferenceTo(made) }],
    };
    expect(writeFix(fix, filesOf(texts, 'bicep'))).toBeUndefined();
  });
});
