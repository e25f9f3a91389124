import type { ProviderRequirement } from '../../design/provider-requirement';
import { knownProvider } from '../../facts/terraform-providers';
import type { Fix } from '../../fixes/fix';
import type { Rule } from '../rule';
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
  check: (provider) => (provider.name === 'terraform' ? [] : [judge(provider)]),
};

function judge(provider: ProviderRequirement): Verdict {
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
  // A lock file keeps the version until somebody upgrades on purpose.
  const severity: { severity?: Severity } = locked ? { severity: 'information' } : {};
  return {
    kind: 'fail',
    message: messageFor(provider),
    at: version !== undefined && versionRange ? { file, range: versionRange } : name,
    related: [],
    fixes: fixesFor(provider),
    ...severity,
  };
}

function messageFor({ name, version, declared }: ProviderRequirement): string {
  const consequence =
    'The next major version can rename arguments and flip defaults, and a plain `terraform init` takes it.';
  if (!declared) {
    return `The provider ${name} is used without an entry in \`required_providers\`. ${consequence} Add one with a version such as "~> 4.0".`;
  }
  if (version === undefined) return `The provider ${name} has no version. ${consequence} Add one such as "~> 4.0".`;
  return `The provider ${name} may be any version from ${version.replace(/^>=?\s*/, '')} up. ${consequence} Give it an upper end, such as "${boundConstraint(version) ?? '~> 4.0'}".`;
}

function fixesFor(provider: ProviderRequirement): readonly Fix[] {
  const { name, file, version, versionRange, bodyRange, declared } = provider;
  const known = knownProvider(name);
  const constraint = (version !== undefined ? boundConstraint(version) : undefined) ?? known?.constraint;
  if (constraint === undefined) return [];
  const common = { preferred: true, safety: 'review' } as const;
  if (version !== undefined && versionRange) {
    return [
      {
        ...common,
        title: `Set the version to "${constraint}"`,
        changes: [{ kind: 'replace-text', file, range: versionRange, newText: constraint }],
      },
    ];
  }
  if (declared && bodyRange) {
    const change = { kind: 'set-terraform-attribute', file, bodyRange, name: 'version', value: constraint } as const;
    return [{ ...common, title: `Set the version to "${constraint}"`, changes: [change] }];
  }
  if (declared || !known) return [];
  const text = [
    'terraform {',
    '  required_providers {',
    `    ${name} = {`,
    `      source  = "${known.source}"`,
    `      version = "${known.constraint}"`,
    '    }',
    '  }',
    '}',
    '',
    '',
  ].join('\n');
  return [
    {
      ...common,
      title: `Require ${name} "${known.constraint}"`,
      changes: [{ kind: 'replace-text', file, range: { start: 0, end: 0 }, newText: text }],
    },
  ];
}
