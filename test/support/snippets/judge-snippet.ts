import { analyzeFiles, type FilesResult } from '../../../src/core/analysis/analyze-files';
import { defaultConfiguration } from '../../../src/core/config/configuration';
import { rulesInForce } from '../../../src/core/config/rule-selection';
import type { Design } from '../../../src/core/design/design';
import type { Language } from '../../../src/core/design/source-file';
import { ParsedFile } from '../../../src/core/project/parsed-file';
import { allRules } from '../../../src/core/rules/all-rules';
import type { SnippetLanguage } from '../../../src/core/snippets/snippet';

const strict = rulesInForce(allRules, { ...defaultConfiguration, profile: 'strict' });

/** The configuration into which Terraform is inserted: it pins its providers. */
const versions = new ParsedFile({
  path: 'versions.tf',
  language: 'terraform',
  text: `terraform {
  required_providers {
    azapi   = { source = "Azure/azapi", version = "~> 2.5" }
    azuread = { source = "hashicorp/azuread", version = "~> 3.4" }
    azurerm = { source = "hashicorp/azurerm", version = "~> 5.2" }
    random  = { source = "hashicorp/random", version = "~> 3.7" }
  }
}

provider "azurerm" {
  features {}
}
`,
});

const forms: Readonly<Partial<Record<SnippetLanguage, { path: string; language: Language }>>> = {
  bicep: { path: 'main.bicep', language: 'bicep' },
  terraform: { path: 'main.tf', language: 'terraform' },
  workflow: { path: '.github/workflows/main.yml', language: 'workflow' },
};

/** Everything that the strict profile has to say about a text that stands alone. */
export function judgeStrictly(text: string, language: SnippetLanguage): FilesResult {
  const form = forms[language];
  if (!form) throw new Error(`${language} is not judged.`);
  const file = new ParsedFile({ ...form, text });
  const files = language === 'terraform' ? [file, versions] : [file];
  return analyzeFiles(files, strict, defaultConfiguration.settings);
}

/** The design of files that are read together. */
export function designOf(files: readonly ParsedFile[]): Design {
  return analyzeFiles(files, new Map(), defaultConfiguration.settings).design;
}
