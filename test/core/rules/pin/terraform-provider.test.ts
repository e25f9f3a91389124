import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../../src/core/config/configuration';
import { terraformProvider } from '../../../../src/core/rules/pin/terraform-provider';
import type { ProviderRule } from '../../../../src/core/rules/rule';
import { read } from '../../readers/terraform/read-module';

function judge(text: string): readonly { severity: string | undefined; message: string }[] {
  const design = read(text);
  const rule = terraformProvider as ProviderRule;
  return design.providers
    .flatMap((provider) => rule.check(provider, { design, settings: defaultConfiguration.settings }))
    .flatMap((verdict) => (verdict.kind === 'fail' ? [{ severity: verdict.severity, message: verdict.message }] : []));
}

const resource = 'resource "azurerm_storage_account" "a" {}\n';
const configured = `provider "azurerm" {\n  features {}\n}\n${resource}`;

function requiring(version: string, name = 'azurerm'): string {
  return `terraform {\n  required_providers {\n    ${name} = {${version}}\n  }\n}\n`;
}

describe('a configuration that is run', () => {
  it.each([
    ['without an entry', configured, 'used without an entry'],
    ['without a version', requiring('source = "hashicorp/azurerm"') + configured, 'has no version'],
    ['without an upper end', requiring('version = ">= 4.1"') + configured, 'from 4.1 up'],
    [
      'with state but no provider block',
      `terraform {\n  backend "azurerm" {}\n}\n${resource}`,
      'used without an entry',
    ],
  ])('%s is warned', (_, text, message) => {
    expect(judge(text)).toEqual([{ severity: undefined, message: expect.stringContaining(message) }]);
  });

  it('hears of a version that the provider has', () => {
    const message = (name: string) => judge(`resource "${name}_thing" "a" {}`)[0]?.message;
    expect(message('random')).toContain('such as "~> 3.0"');
    expect(message('unheardof')).toMatch(/with a version\.$/);
  });
});

describe('a module that leaves its providers to its caller', () => {
  it.each([
    ['without an entry', resource, 'has no entry for azurerm'],
    ['without a version', requiring('source = "hashicorp/azurerm"') + resource, 'names no version of azurerm'],
    ['without an upper end', requiring('version = ">= 4.1"') + resource, 'any version of azurerm from 4.1 up'],
    [
      'that uses azurerm in a data source only',
      'data "azurerm_client_config" "current" {}\n',
      'has no entry for azurerm',
    ],
  ])('%s is informed', (_, text, message) => {
    expect(judge(text)).toEqual([{ severity: 'information', message: expect.stringContaining(message) }]);
  });

  it('is informed of its other providers too', () => {
    const found = judge(`${requiring('version = "~> 4.0"') + resource}resource "random_id" "r" {}\n`);
    expect(found).toEqual([{ severity: 'information', message: expect.stringContaining('no entry for random') }]);
  });
});
