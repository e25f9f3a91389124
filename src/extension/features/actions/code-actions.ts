import {
  type CancellationToken,
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type CodeActionProviderMetadata,
  l10n,
  type Range,
  type TextDocument,
} from 'vscode';
import type { Finding } from '../../../core/lint/finding';
import type { Snippet } from '../../../core/snippets/snippet';
import { toRange } from '../../infrastructure/positions';
import { loadSnippets } from '../completion/load-snippets';
import { ruleOf } from '../linting/diagnostics';
import type { JudgedDocument, Linter } from '../linting/linter';
import { actionsFor, safeFixes } from './finding-actions';

const fixAllKind = CodeActionKind.SourceFixAll.append('faultline');

/** Offers what can be done about the findings at a place, and every safe fix of a document at once. */
export class FindingCodeActions implements CodeActionProvider {
  static readonly metadata: CodeActionProviderMetadata = {
    providedCodeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
  };

  constructor(private readonly linter: Linter) {}

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    context: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const { only } = context;
    const wantsFixAll = only?.contains(fixAllKind) ?? false;
    const wantsQuickFix = !only || only.contains(CodeActionKind.QuickFix);
    if (!wantsFixAll && !wantsQuickFix) return [];
    const judged = await this.linter.judge(document);
    const snippets = wantsQuickFix ? await loadSnippets() : [];
    if (!judged || token.isCancellationRequested) return [];
    return [
      ...(wantsQuickFix ? quickFixes(judged, range, context, snippets) : []),
      ...(wantsFixAll ? fixAll(judged) : []),
    ];
  }
}

function quickFixes(
  judged: JudgedDocument,
  range: Range,
  { diagnostics }: CodeActionContext,
  snippets: readonly Snippet[],
): CodeAction[] {
  const groups = findingsAt(judged, range).map((finding) => {
    const place = placeOf(finding, judged);
    const diagnostic = diagnostics.find((one) => ruleOf(one) === finding.rule.id && one.range.isEqual(place));
    return actionsFor(finding, judged, diagnostic, snippets);
  });
  const all = [
    ...groups.flatMap(({ fixes }) => fixes).sort((a, b) => Number(b.isPreferred) - Number(a.isPreferred)),
    ...groups.flatMap(({ snippets }) => snippets),
    ...groups.flatMap(({ fixAll }) => fixAll),
    ...groups.flatMap(({ suppressions }) => suppressions),
    ...groups.flatMap(({ severity }) => severity),
    ...groups.flatMap(({ page }) => page),
  ];
  return withoutRepeats(all);
}

/** Several findings of one rule at a place share what is not about one of them alone. */
function withoutRepeats(actions: readonly CodeAction[]): CodeAction[] {
  const seen = new Set<string>();
  return actions.filter((action) => {
    const isNew = action.isPreferred !== undefined || !seen.has(action.title);
    seen.add(action.title);
    return isNew;
  });
}

function fixAll(judged: JudgedDocument): CodeAction[] {
  const edit = safeFixes(judged);
  if (!edit) return [];
  const action = new CodeAction(l10n.t('Apply every safe fix of Faultline'), fixAllKind);
  action.edit = edit;
  return [action];
}

const weights = { error: 3, warning: 2, information: 1 } as const;

/** The findings that fail, or cannot be told, at a range of the document; the weightiest first. */
export function findingsAt(judged: JudgedDocument, range: Range): readonly Finding[] {
  const found = judged.result.findings.filter(
    (finding) =>
      finding.verdict !== 'pass' &&
      finding.at.file === judged.file.source.path &&
      placeOf(finding, judged).intersection(range) !== undefined,
  );
  return found.sort((a, b) => weightOf(b) - weightOf(a));
}

function weightOf({ verdict, severity }: Finding): number {
  return verdict === 'fail' ? weights[severity] : 0;
}

/** Where a finding shows. */
export function placeOf(finding: Finding, { file }: JudgedDocument): Range {
  return toRange(file.lines.rangeAt(finding.at.range));
}
