import { describe, expect, it } from 'vitest';
import type { SetTerraformAttribute } from '../../../../src/core/fixes/fix';
import { changed } from './change-text';

function withVersion(text: string, opening: string, value = '~> 4.50'): string | undefined {
  const start = text.indexOf(opening) + opening.length - 1;
  const bodyRange = { start, end: text.indexOf('}', start) + 1 };
  const change: SetTerraformAttribute = {
    kind: 'set-terraform-attribute',
    file: 'main.tf',
    bodyRange,
    name: 'version',
    value,
  };
  return changed({ 'main.tf': text }, [change])?.['main.tf'];
}

const provider = `terraform {
  required_providers {
    azurerm = {
      source = "hashicorp/azurerm"
    }
  }
}
`;

const module = `module "network" {
  source = "Azure/avm-res-network-virtualnetwork/azurerm"

  name = "hub"
}
`;

describe('setting a Terraform attribute', () => {
  it('adds it to an object', () => {
    expect(withVersion(provider, 'azurerm = {')).toBe(`terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.50"
    }
  }
}
`);
  });

  it('adds it to a block, next to the source', () => {
    expect(withVersion(module, '"network" {')).toBe(
      module.replace(/source = (.*)\n/, 'source  = $1\n  version = "~> 4.50"\n'),
    );
  });

  it('replaces it where it is', () => {
    const text = provider.replace('"hashicorp/azurerm"', '"hashicorp/azurerm"\n      version = ">= 3"');
    expect(withVersion(text, 'azurerm = {')).toBe(text.replace('>= 3', '~> 4.50'));
  });

  it('spreads out an object of one line', () => {
    const text = 'terraform {\n  required_providers {\n    azurerm = { source = "hashicorp/azurerm" }\n  }\n}\n';
    expect(withVersion(text, 'azurerm = {')).toBe(
      text.replace(
        '{ source = "hashicorp/azurerm" }',
        '{\n      source  = "hashicorp/azurerm"\n      version = "~> 4.50"\n    }',
      ),
    );
  });

  it('gives no further edit when applied again', () => {
    const once = withVersion(provider, 'azurerm = {') ?? '';
    expect(withVersion(once, 'azurerm = {')).toBe(once);
  });

  it('refuses a place where no body begins', () => {
    expect(withVersion(module, 'source')).toBeUndefined();
  });
});
