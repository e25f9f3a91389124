import type { Location } from '../../design/location';
import type { ModuleCall } from '../../design/module-call';
import { stringOf } from '../../design/read-value';
import { type Fix, Placeholder } from '../../fixes/fix';
import { contains } from '../../text/text-range';
import type { Rule } from '../rule';
import type { Verdict } from '../verdict';
import { parseModuleSource } from './module-source';
import { pinInformation } from './pin-information';
import { boundConstraint, shapeOfConstraint } from './version-shape';

export const terraformModuleVersion: Rule = {
  ...pinInformation({
    subject: 'terraform-module-version',
    title: 'Give registry modules a version with an upper end',
    severity: 'warning',
    languages: ['terraform'],
    aliases: ['tflint:terraform_module_version', 'checkov:CKV_TF_2'],
    links: ['https://developer.hashicorp.com/terraform/language/modules/syntax#version'],
  }),
  subject: 'module-call',
  check: (call) => {
    const isRegistry = call.source !== undefined && parseModuleSource(call.source).kind === 'registry';
    return call.language !== 'bicep' && isRegistry ? [judge(call)] : [];
  },
};

function judge(call: ModuleCall): Verdict {
  const symbol = { file: call.file, range: call.symbolRange };
  const { version } = call;
  if (version === undefined) {
    return fail(`${call.address} takes whatever version of its module is newest.`, symbol, addVersion(call));
  }
  const written = { file: version.source.file, range: version.source.range };
  const isHere = written.file === call.file && contains(call.declarationRange, written.range);
  const at = isHere ? written : symbol;
  const constraint = stringOf(version);
  const shape = constraint === undefined ? 'invalid' : shapeOfConstraint(constraint);
  if (shape === 'bounded') return { kind: 'pass', at: symbol };
  if (constraint === undefined || shape === 'invalid') {
    return { kind: 'unknown', message: 'the version of the module is not a plain constraint', at };
  }
  const bounded = boundConstraint(constraint);
  return fail(
    `${call.address} takes its module by the constraint "${constraint}", which has no upper end.`,
    at,
    bounded === undefined
      ? []
      : [
          {
            title: `Set the version to "${bounded}"`,
            preferred: true,
            safety: 'review',
            changes: [{ kind: 'replace-text', ...written, newText: JSON.stringify(bounded) }],
          },
        ],
  );
}

function fail(what: string, at: Location, fixes: readonly Fix[]): Verdict {
  return {
    kind: 'fail',
    message:
      `${what} A new release changes what is deployed without a change here. Set \`version\` to one version or to a range ` +
      'with an upper end, such as "~> 1.2".',
    at,
    related: [],
    fixes,
  };
}

/** Only the user knows which version was tested. */
function addVersion({ file, bodyRange }: ModuleCall): readonly Fix[] {
  if (!bodyRange) return [];
  const value = new Placeholder('~> 1.0');
  return [
    {
      title: 'Add a version',
      preferred: true,
      safety: 'review',
      changes: [{ kind: 'set-terraform-attribute', file, bodyRange, name: 'version', value }],
    },
  ];
}
