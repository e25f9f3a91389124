import { l10n, MarkdownString, Uri } from 'vscode';
import type { Finding } from '../../../core/lint/finding';
import type { ParsedFile } from '../../../core/project/parsed-file';
import { commandIds } from '../../infrastructure/command-ids';
import { shownName } from '../../infrastructure/documents';
import { asCode, escapeText } from '../../infrastructure/markdown';
import { editOf, suppressingEdit } from '../actions/finding-actions';
import { ignoreHere } from '../actions/suppression-edit';
import type { JudgedDocument } from '../linting/linter';
import { cannotTell } from '../linting/problem';
import { valueLineOf } from './value-line';

/** What a hover says about a finding below its message, which the editor itself shows. */
export function findingHover(finding: Finding, judged: JudgedDocument): MarkdownString {
  const markdown = new MarkdownString();
  markdown.isTrusted = { enabledCommands: [commandIds.applyFix, commandIds.openRulePage, commandIds.ignoreFinding] };
  const lines = [
    finding.verdict === 'unknown' ? cannotTell(finding) : undefined,
    mitigates(finding),
    `*${l10n.t('Layer')}* ${inWords(finding.rule.layer)}`,
    valueText(finding),
    trailText(finding, judged.files),
    links(finding, judged),
  ];
  return markdown.appendMarkdown(lines.filter((line) => line !== undefined).join('  \n'));
}

function mitigates({ rule }: Finding): string | undefined {
  if (rule.faultTypes.length === 0) return undefined;
  return `*${l10n.t('Mitigates')}* ${rule.faultTypes.map(inWords).join(' · ')}`;
}

function valueText(finding: Finding): string | undefined {
  const line = valueLineOf(finding);
  if (!line) return undefined;
  const name = asCode(line.property);
  const state =
    line.shown === undefined
      ? l10n.t('{0} is absent', name)
      : line.isDefault
        ? l10n.t('{0} is absent; default: {1} ({2})', name, asCode(line.shown), line.setBy)
        : l10n.t('{0} is {1}', name, asCode(line.shown));
  return `*${l10n.t('Value')}* ${state}`;
}

function trailText(finding: Finding, files: ReadonlyMap<string, ParsedFile>): string | undefined {
  const steps = [finding.at, ...finding.related].flatMap(({ file, range }) => {
    const parsed = files.get(file);
    if (!parsed) return [];
    const line = parsed.lines.positionAt(range.start).line + 1;
    const uri = Uri.parse(file, true);
    return [`[${escapeText(shownName(uri))}:${line}](${uri.with({ fragment: `L${line}` })})`];
  });
  const way = steps.filter((step, index) => step !== steps[index - 1]);
  return way.length > 1 ? `*${l10n.t('How it got here')}* ${way.join(' → ')}` : undefined;
}

function links(finding: Finding, judged: JudgedDocument): string {
  const reference = [finding.at.file, finding.rule.id, finding.at.range.start];
  const isFailure = finding.verdict === 'fail';
  const canFix = isFailure && finding.fixes.some((fix) => editOf(fix, judged));
  const canIgnore = isFailure && suppressingEdit(ignoreHere, finding, judged);
  return [
    ...(canFix ? [commandLink(l10n.t('Fix'), commandIds.applyFix, reference)] : []),
    commandLink(l10n.t('Why'), commandIds.openRulePage, [finding.rule.id]),
    ...(canIgnore ? [commandLink(l10n.t('Suppress'), commandIds.ignoreFinding, reference)] : []),
  ].join(' · ');
}

function commandLink(title: string, command: string, args: readonly unknown[]): string {
  return `[${title}](command:${command}?${encodeURIComponent(JSON.stringify(args))})`;
}

/** `availability-zone-fault` → `availability-zone fault`; `network-fabric` → `network fabric`. */
function inWords(id: string): string {
  return id.replace(/^availability-zone-/, 'availability-zone ').replace(/-(?=\w+$)|-(?!zone)/g, ' ');
}
