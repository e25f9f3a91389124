import type { Design } from '../../design/design';
import type { ProviderRequirement } from '../../design/provider-requirement';
import { type KnownProvider, knownProvider } from '../../facts/terraform-providers';
import type { Fix, ReplaceText } from '../../fixes/fix';
import { directoryOf } from '../../text/path-parts';
import type { Rule, RuleContext } from '../rule';
import type { Severity, Verdict } from '../verdict';
import { pinInformation } from './pin-information';
import { boundConstraint, shapeOfConstraint } from './version-shape';

export const terraformProvider: Rule = {
  ...pinInformation({
    subject: 'terraform-provider',
    title: 'Give every provider a version with an upper end',
    severity: 'warning',
    languages: ['terraform'],
    aliases: ['tflint:terraform_required_providers', 'tflint:provider_version'],
    links: ['https://developer.hashicorp.com/terraform/language/providers/requirements'],
  }),
  subject: 'provider',
  check: (provider, context) => (isBuiltIn(provider) ? [] : [judge(provider, context)]),
};

function isBuiltIn({ name, source }: ProviderRequirement): boolean {
  return source === undefined ? name === 'terraform' : source.startsWith('terraform.io/builtin/');
}

function judge(provider: ProviderRequirement, context: RuleContext): Verdict {
  const { file, nameRange, versionRange, version, locked } = provider;
  const name = { file, range: nameRange };
  if (version !== undefined && shapeOfConstraint(version) === 'bounded') return { kind: 'pass', at: name };
  if (versionRange !== undefined && (version === undefined || shapeOfConstraint(version) === 'invalid')) {
    return {
      kind: 'unknown',
      message: 'the version constraint is not a plain text',
      at: { file, range: versionRange },
    };
  }
  // A lock file keeps the version until somebody upgrades on purpose; a module runs with the version of its caller.
  const severity: { severity?: Severity } = locked || provider.chosenByCaller ? { severity: 'information' } : {};
  return {
    kind: 'fail',
    message: messageFor(provider),
    at: version !== undefined && versionRange ? { file, range: versionRange } : name,
    related: [],
    fixes: fixesFor(provider, context),
    ...severity,
  };
}

function messageFor(provider: ProviderRequirement): string {
  const { name, version, declared, chosenByCaller } = provider;
  if (chosenByCaller) return messageForModule(provider);
  const consequence =
    'The next major version can rename arguments and flip defaults, and a plain `terraform init` takes it.';
  if (!declared) {
    return `The provider ${name} is used without an entry in \`required_providers\`. ${consequence} Add one with a version${exampleFor(provider)}.`;
  }
  if (version === undefined)
    return `The provider ${name} has no version. ${consequence} Add one${exampleFor(provider)}.`;
  return `The provider ${name} may be any version${fromLowerEnd(version)}. ${consequence} Give it an upper end${exampleFor(provider)}.`;
}

function messageForModule(provider: ProviderRequirement): string {
  const { name, version, declared } = provider;
  if (version === undefined) {
    const lack = declared ? `names no version of ${name}` : `has no entry for ${name} in \`required_providers\``;
    return `This module ${lack} and runs with whatever version its caller has, tested with it or not. Say which versions it works with${exampleFor(provider)}.`;
  }
  return `This module accepts any version of ${name}${fromLowerEnd(version)}, so also a next major version that renames its arguments. Give it an upper end${exampleFor(provider)}.`;
}

function fromLowerEnd(version: string): string {
  const lower = /(?:^|,)\s*>=?\s*([^,\s]+)/.exec(version)?.[1];
  return lower === undefined ? '' : ` from ${lower} up`;
}

function exampleFor({ name, version }: ProviderRequirement): string {
  const constraint = (version !== undefined && boundConstraint(version)) || knownProvider(name)?.constraint;
  return constraint ? `, such as "${constraint}"` : '';
}

function fixesFor(provider: ProviderRequirement, { design }: RuleContext): readonly Fix[] {
  const { name, file, version, versionRange, bodyRange, declared } = provider;
  const known = knownProvider(name);
  const constraint = (version !== undefined ? boundConstraint(version) : undefined) ?? known?.constraint;
  if (constraint === undefined) return [];
  const common = { preferred: true, safety: 'review' } as const;
  const title = `Set the version to "${constraint}"`;
  if (version !== undefined && versionRange) {
    return [{ ...common, title, changes: [{ kind: 'replace-text', file, range: versionRange, newText: constraint }] }];
  }
  if (declared && bodyRange) {
    const change = { kind: 'set-terraform-attribute', file, bodyRange, name: 'version', value: constraint } as const;
    return [{ ...common, title, changes: [change] }];
  }
  if (declared || !known || file.endsWith('.json')) return [];
  const change = requirementFor(name, known, file, siblingsOf(provider, design));
  return change ? [{ ...common, title: `Require ${name} "${constraint}"`, changes: [change] }] : [];
}

/** What the same module requires: a module can have only one block of requirements. */
function siblingsOf({ file }: ProviderRequirement, { providers }: Design): readonly ProviderRequirement[] {
  const folder = directoryOf(file);
  return providers.filter((other) => other.declared && other.file.slice(0, other.file.lastIndexOf('/') + 1) === folder);
}

/** The entry before the first sibling, or in a block of its own at the top of the file. */
function requirementFor(
  name: string,
  { source, constraint }: KnownProvider,
  file: string,
  [sibling]: readonly ProviderRequirement[],
): ReplaceText | undefined {
  const entry = [`${name} = {`, `  source  = "${source}"`, `  version = "${constraint}"`, '}'];
  if (sibling) {
    if (sibling.file.endsWith('.json')) return undefined;
    const { start } = sibling.nameRange;
    const newText = entry.map((line) => `${line}\n    `).join('');
    return { kind: 'replace-text', file: sibling.file, range: { start, end: start }, newText };
  }
  const lines = entry.map((line) => `    ${line}`);
  const newText = ['terraform {', '  required_providers {', ...lines, '  }', '}', '', ''].join('\n');
  return { kind: 'replace-text', file, range: { start: 0, end: 0 }, newText };
}
