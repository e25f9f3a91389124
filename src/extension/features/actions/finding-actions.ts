import { CodeAction, CodeActionKind, type Diagnostic, l10n, Uri, type WorkspaceEdit, workspace } from 'vscode';
import { collectFixes } from '../../../core/fixes/collect-fixes';
import type { Fix } from '../../../core/fixes/fix';
import { writeFix } from '../../../core/fixes/write-fix';
import type { Finding } from '../../../core/lint/finding';
import type { Snippet } from '../../../core/snippets/snippet';
import { commandIds } from '../../infrastructure/command-ids';
import type { JudgedDocument } from '../linting/linter';
import { placeholdersOf } from './placeholders';
import { snippetActionsFor } from './snippet-actions';
import { ignoreHere, ignoreInFile } from './suppression-edit';
import { toSuppressingEdit, toWorkspaceEdit } from './workspace-edits';

/** What can be done about a finding, in groups that are offered one after the other. */
export interface FindingActions {
  readonly fixes: readonly CodeAction[];
  readonly snippets: readonly CodeAction[];
  readonly fixAll: readonly CodeAction[];
  readonly suppressions: readonly CodeAction[];
  readonly severity: readonly CodeAction[];
  readonly page: readonly CodeAction[];
}

interface FixAll {
  readonly count: number;
  readonly edit: WorkspaceEdit;
}

export function actionsFor(
  finding: Finding,
  judged: JudgedDocument,
  diagnostic: Diagnostic | undefined,
  snippets: readonly Snippet[],
): FindingActions {
  const { rule } = finding;
  const uri = Uri.parse(judged.file.source.path, true);
  const quickFix = (title: string): CodeAction => {
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    if (diagnostic) action.diagnostics = [diagnostic];
    return action;
  };
  const edit = (title: string, change: WorkspaceEdit | undefined): CodeAction[] => {
    if (!change) return [];
    const action = quickFix(title);
    action.edit = change;
    return [action];
  };
  const run = (title: string, command: string, ...args: unknown[]): CodeAction => {
    const action = quickFix(title);
    action.command = { title, command, arguments: args };
    return action;
  };
  const open = run(l10n.t('Open the page of {0}', rule.id), commandIds.openRulePage, rule.id);
  if (finding.verdict !== 'fail')
    return { fixes: [], snippets: [], fixAll: [], suppressions: [], severity: [], page: [open] };
  const all = fixAllOf(finding, judged);
  return {
    fixes: finding.fixes.flatMap((fix) => {
      const [action] = edit(fix.title, editOf(fix, judged));
      if (!action) return [];
      action.isPreferred = fix.preferred;
      action.command = { title: fix.title, command: commandIds.fixApplied };
      return [action];
    }),
    snippets: snippetActionsFor(finding, judged, diagnostic, snippets),
    fixAll: all ? edit(l10n.t('Fix all {0} of {1} in this file', all.count, rule.id), all.edit) : [],
    suppressions: [
      ...edit(l10n.t('Ignore {0} here', rule.id), suppressingEdit(ignoreHere, finding, judged)),
      ...edit(l10n.t('Ignore {0} in this file', rule.id), suppressingEdit(ignoreInFile, finding, judged)),
    ],
    severity: workspace.getWorkspaceFolder(uri)
      ? [run(l10n.t('Set the severity of {0}…', rule.id), commandIds.setRuleSeverity, rule.id, uri)]
      : [],
    page: [open],
  };
}

/** The edit that carries a fix out; undefined where it cannot be written, or the text says it already. */
export function editOf(fix: Fix, { files }: JudgedDocument): WorkspaceEdit | undefined {
  const written = writeFix(fix, files);
  const changes = written && [...written.values()].some((edits) => edits.length > 0);
  return changes ? toWorkspaceEdit(written, files, placeholdersOf(fix)) : undefined;
}

/** The edit that suppresses a finding here, as the lightbulb and the hover offer it. */
export function suppressingEdit(
  suppress: typeof ignoreHere,
  finding: Finding,
  { file }: JudgedDocument,
): WorkspaceEdit | undefined {
  const edit = suppress(finding, file);
  return edit && toSuppressingEdit(edit, file);
}

/** The findings that fail in the document itself. */
export function failuresIn({ file, result }: JudgedDocument): readonly Finding[] {
  return result.findings.filter((finding) => finding.verdict === 'fail' && finding.at.file === file.source.path);
}

/** Offered where there are several to fix. */
function fixAllOf(finding: Finding, judged: JudgedDocument): FixAll | undefined {
  const same = failuresIn(judged).filter(({ rule }) => rule.id === finding.rule.id);
  if (same.length < 2) return undefined;
  const { edits, carriedOut } = collectFixes(same, judged.files, 'any');
  return carriedOut.length > 1 ? { count: carriedOut.length, edit: toWorkspaceEdit(edits, judged.files) } : undefined;
}

/** Every safe fix that changes the document alone; undefined where there is none. */
export function safeFixes(judged: JudgedDocument): WorkspaceEdit | undefined {
  const own = failuresIn(judged).filter((finding) => staysInFile(finding, judged));
  const { edits, carriedOut } = collectFixes(own, judged.files, 'safe');
  return carriedOut.length > 0 ? toWorkspaceEdit(edits, judged.files) : undefined;
}

function staysInFile(finding: Finding, { file, files }: JudgedDocument): boolean {
  const fix = finding.fixes.find(({ preferred }) => preferred);
  const written = fix && writeFix(fix, files);
  return written !== undefined && [...written.keys()].every((path) => path === file.source.path);
}
