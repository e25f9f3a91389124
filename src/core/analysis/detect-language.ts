import type { Language } from '../design/source-file';
import { isArmParameters, isArmTemplate } from '../readers/arm/recognize-arm';

const workflowPath = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i;
const actionPath = /(?:^|\/)action\.ya?ml$/i;
const dockerfilePath = /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[^/]+)?$|\.(?:dockerfile|containerfile)$/i;

/** The names by which files are found in a workspace, as globs. Those ending in `.json` hold ARM only where their content says so. */
export const filePatterns: readonly string[] = [
  '**/*.bicep',
  '**/*.bicepparam',
  '**/*.tf',
  '**/*.tofu',
  '**/*.tf.json',
  '**/*.tofu.json',
  '**/*.tfvars',
  '**/*.tfvars.json',
  '**/.terraform.lock.hcl',
  '**/*.json',
  '**/*.jsonc',
  '**/.github/workflows/*.yml',
  '**/.github/workflows/*.yaml',
  '**/action.yml',
  '**/action.yaml',
  '**/Dockerfile',
  '**/Dockerfile.*',
  '**/*.Dockerfile',
  '**/*.dockerfile',
  '**/Containerfile',
];

/** Whether a file of this name may be one that Faultline reads; its content decides for JSON and YAML. */
export function mayBeRead(path: string): boolean {
  return languageOfName(path) !== undefined || /\.(?:jsonc?|ya?ml)$/i.test(path);
}

/**
 * The language of a file by its name, and for JSON and YAML by its content. Undefined for what Faultline does not read:
 * other JSON and YAML, Terraform's tests.
 */
export function detectLanguage(path: string, text: string): Language | undefined {
  const byName = languageOfName(path);
  if (byName) return byName;
  if (/\.jsonc?$/i.test(path)) {
    if (isArmTemplate(text)) return 'arm';
    return isArmParameters(text) ? 'arm-parameters' : undefined;
  }
  if (/\.ya?ml$/i.test(path)) return languageOfYaml(text);
  return undefined;
}

function languageOfName(path: string): Language | undefined {
  const lower = path.toLowerCase();
  if (lower.endsWith('.bicep')) return 'bicep';
  if (lower.endsWith('.bicepparam')) return 'bicepparam';
  if (/\.(?:tf|tofu)\.json$/.test(lower)) return 'terraform-json';
  if (/\.(?:tf|tofu)$/.test(lower) || lower.endsWith('.terraform.lock.hcl')) return 'terraform';
  if (lower.endsWith('.tfvars') || lower.endsWith('.tfvars.json')) return 'tfvars';
  if (workflowPath.test(path)) return 'workflow';
  if (actionPath.test(path)) return 'action';
  if (dockerfilePath.test(path)) return 'dockerfile';
  return undefined;
}

/** A workflow outside `.github/workflows` (a template, a copy) has both keys at its top level. */
function languageOfYaml(text: string): Language | undefined {
  if (/^(?:on|"on"|'on')\s*:/m.test(text) && /^jobs\s*:/m.test(text)) return 'workflow';
  if (/^runs\s*:/m.test(text) && /^ {1,8}using\s*:/m.test(text)) return 'action';
  return undefined;
}
