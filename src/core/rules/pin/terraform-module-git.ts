import type { ModuleCall } from '../../design/module-call';
import type { Fix } from '../../fixes/fix';
import type { Rule } from '../rule';
import type { Verdict } from '../verdict';
import { type ModuleSource, parseModuleSource } from './module-source';
import { pinInformation } from './pin-information';
import { shapeOfReference } from './version-shape';

export const terraformModuleGit: Rule = {
  ...pinInformation({
    subject: 'terraform-module-git',
    title: 'Pin modules from repositories to a tag or a commit',
    severity: 'warning',
    languages: ['terraform'],
    aliases: [
      'checkov:CKV_TF_1',
      'checkov:CKV_TF_2',
      'tflint:terraform_module_pinned_source',
      'tflint:module_source',
      'kics:generic_git_module_without_revision',
    ],
    links: ['https://developer.hashicorp.com/terraform/language/modules/sources#generic-git-repository'],
  }),
  subject: 'module-call',
  check: (call) => (call.language === 'bicep' ? [] : judge(call)),
};

function judge(call: ModuleCall): readonly Verdict[] {
  const symbol = { file: call.file, range: call.symbolRange };
  if (call.source === undefined)
    return [{ kind: 'unknown', message: 'the source of the module is not a plain text', at: symbol }];
  const source = parseModuleSource(call.source);
  if (source.kind !== 'repository') return [];
  const shape = source.reference === undefined ? 'branch' : shapeOfReference(source.reference);
  const at = { file: call.file, range: call.sourceRange };
  if (shape === 'commit' || shape === 'version') return [{ kind: 'pass', at: symbol }];
  if (shape === 'unclear') {
    return [
      { kind: 'unknown', message: `the name does not tell whether ${source.reference} is a tag or a branch`, at },
    ];
  }
  const what =
    source.reference === undefined
      ? `${call.address} takes its module from the default branch of a repository.`
      : `${call.address} takes its module from the branch ${source.reference}.`;
  return [
    {
      kind: 'fail',
      message: `${what} Every push there changes what is deployed without a change here. Name a tag such as v1.2.3, or a commit.`,
      at,
      related: [],
      fixes: [pinTo(call, call.source, source)],
    },
  ];
}

/** Only the user knows which tag was tested. */
function pinTo(call: ModuleCall, text: string, source: Extract<ModuleSource, { kind: 'repository' }>): Fix {
  const name = source.isMercurial ? 'rev' : 'ref';
  const separator = text.includes('?') ? '&' : '?';
  const newText =
    source.reference === undefined
      ? `${text}${separator}${name}=v1.0.0`
      : text.replace(/([?&](?:ref|rev)=)[^&]*/, '$1v1.0.0');
  return {
    title: 'Name a tag',
    preferred: true,
    safety: 'review',
    changes: [{ kind: 'replace-text', file: call.file, range: call.sourceRange, newText, placeholder: 'v1.0.0' }],
  };
}
