import type { Random } from './random';
import { type TerraformPart, terraformTemplates } from './terraform-resources';

/** The text of each file of a module, by its name. */
export type TerraformModule = ReadonlyMap<string, string>;

const providers = `terraform {
  required_version = ">= 1.9"

  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.0"
    }
  }
}

provider "azurerm" {
  features {}
}
`;

const group = `resource "azurerm_resource_group" "main" {
  name     = "rg-\${var.prefix}"
  location = var.location
}`;

const commonVariables: readonly (readonly [name: string, declaration: string])[] = [
  ['prefix', 'variable "prefix" {\n  description = "The beginning of every name"\n  type        = string\n}'],
  [
    'location',
    'variable "location" {\n  description = "The region"\n  type        = string\n  default     = "westeurope"\n}',
  ],
  ['subnet_id', 'variable "subnet_id" {\n  description = "The subnet to use"\n  type        = string\n}'],
  ['tenant_id', 'variable "tenant_id" {\n  description = "The tenant"\n  type        = string\n}'],
  [
    'monitored_ids',
    'variable "monitored_ids" {\n  description = "What is monitored"\n  type        = list(string)\n  default     = []\n}',
  ],
];

const commonLocals: readonly (readonly [name: string, definition: string])[] = [
  ['tags', '  tags = {\n    environment = "production"\n    owner       = var.prefix\n  }'],
  ['settings', '  settings = {\n    LOG_LEVEL = "information"\n  }'],
];

/** Writes a module whose `main.tf` grows, a declaration at a time, until `isEnough` says so of its text. */
export function terraformModule(random: Random, isEnough: (text: string) => boolean): TerraformModule {
  const parts: TerraformPart[] = [];
  let main: string;
  do {
    parts.push(random.pick(terraformTemplates)(random, String(parts.length + 1)));
    main = mainFile(parts);
  } while (!isEnough(main));
  const files = new Map([
    ['main.tf', main],
    ['variables.tf', variablesFile(main, parts)],
  ]);
  const outputs = parts.flatMap((part) => part.outputs ?? []);
  if (outputs.length > 0) files.set('outputs.tf', `${outputs.join('\n\n')}\n`);
  if (random.chance(0.5)) files.set('providers.tf', providers);
  else files.set('main.tf', `${providers}\n${main}`);
  return files;
}

function mainFile(parts: readonly TerraformPart[]): string {
  const resources = parts.flatMap((part) => part.resources).join('\n\n');
  const locals = [
    ...commonLocals.filter(([name]) => resources.includes(`local.${name}`)).map(([, definition]) => definition),
    ...parts.flatMap((part) => part.locals ?? []),
  ];
  const block = locals.length > 0 ? [`locals {\n${locals.join('\n\n')}\n}`] : [];
  return `${[...block, group, resources].join('\n\n')}\n`;
}

function variablesFile(main: string, parts: readonly TerraformPart[]): string {
  const common = commonVariables.filter(([name]) => main.includes(`var.${name}`)).map(([, declaration]) => declaration);
  return `${[...common, ...parts.flatMap((part) => part.variables ?? [])].join('\n\n')}\n`;
}
