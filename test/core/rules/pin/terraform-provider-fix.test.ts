import { describe, expect, it } from 'vitest';
import { terraformProvider } from '../../../../src/core/rules/pin/terraform-provider';
import { judgeTexts, mendText, mendTexts } from '../../../support/judge-text';

const open =
  'terraform {\n  required_providers {\n    azurerm = {\n      source  = "hashicorp/azurerm"\n      version = ">= 4.1"\n    }\n  }\n}\n';
const configured = 'provider "azurerm" {\n  features {}\n}\n';
const group = 'resource "azurerm_resource_group" "hub" {\n  name = "rg-hub"\n}\n';

describe('a provider in the lock file', () => {
  const files = { 'hub/main.tf': open, 'hub/provider.tf': configured };
  const severityWith = (lock: string) =>
    judgeTexts(terraformProvider, { ...files, 'hub/.terraform.lock.hcl': lock }).findings.map(
      ({ severity }) => severity,
    );

  it('weighs less', () => {
    expect(judgeTexts(terraformProvider, files).findings).toMatchObject([{ verdict: 'fail', severity: 'warning' }]);
    expect(severityWith('provider "registry.terraform.io/hashicorp/azurerm" {\n  version = "4.12.0"\n}\n')).toEqual([
      'information',
    ]);
  });

  it('does not speak for others', () => {
    expect(severityWith('provider "registry.terraform.io/hashicorp/random" {\n  version = "3.6.3"\n}\n')).toEqual([
      'warning',
    ]);
  });
});

describe('a provider that is not required', () => {
  it('is found once a module', () => {
    const more = 'data "azurerm_client_config" "own" {}\n';
    const { findings } = judgeTexts(terraformProvider, { 'hub/a.tf': group, 'hub/b.tf': more + group });
    expect(findings).toMatchObject([{ verdict: 'fail', at: { file: 'hub/a.tf' } }]);
  });

  it('is required at the top of the file', () => {
    const mended = mendText(terraformProvider, 'hub/main.tf', group);
    expect(mended).toBe(
      `terraform {\n  required_providers {\n    azurerm = {\n      source  = "hashicorp/azurerm"\n      version = "~> 5.0"\n    }\n  }\n}\n\n${group}`,
    );
  });

  it('is required beside the others, since a module has one block of requirements', () => {
    const versions = 'terraform {\n  required_providers {\n    random = "3.6.3"\n  }\n}\n';
    const mended = mendTexts(terraformProvider, { 'hub/main.tf': group, 'hub/versions.tf': versions });
    expect(mended['hub/main.tf']).toBe(group);
    expect(mended['hub/versions.tf']).toBe(
      'terraform {\n  required_providers {\n    azurerm = {\n      source  = "hashicorp/azurerm"\n      version = "~> 5.0"\n    }\n    random = "3.6.3"\n  }\n}\n',
    );
  });

  it('gets no fix where it is not known', () => {
    const { findings } = judgeTexts(terraformProvider, { 'main.tf': 'resource "contoso_toy" "train" {}\n' });
    expect(findings).toMatchObject([{ verdict: 'fail', fixes: [] }]);
  });

  it('needs no requirement where it is built in', () => {
    const { findings } = judgeTexts(terraformProvider, { 'main.tf': 'resource "terraform_data" "x" {}\n' });
    expect(findings).toEqual([]);
  });
});

describe('a constraint without an upper end', () => {
  it('keeps its lower end', () => {
    expect(mendText(terraformProvider, 'main.tf', open)).toBe(open.replace('>= 4.1', '~> 4.1'));
  });

  it('keeps what it excludes', () => {
    const text = open.replace('>= 4.1', '>= 4.1, != 4.3.0');
    expect(mendText(terraformProvider, 'main.tf', text)).toBe(open.replace('>= 4.1', '>= 4.1, != 4.3.0, < 5.0'));
  });

  it('is found in a provider block of old as well', () => {
    const text = 'provider "azurerm" {\n  version = ">= 2.0"\n  features {}\n}\n';
    expect(mendText(terraformProvider, 'main.tf', text)).toBe(text.replace('>= 2.0', '~> 2.0'));
  });
});
