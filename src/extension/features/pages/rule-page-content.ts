import { type TextDocumentContentProvider, Uri, workspace } from 'vscode';
import { findRule } from '../../../core/config/rule-selection';
import { allRules } from '../../../core/rules/all-rules';
import type { RuleInformation } from '../../../core/rules/rule';

export const rulePageScheme = 'faultline-rule';

/** The page of a rule as the preview shows it: one line about the rule in place of the front matter. */
export class RulePageContent implements TextDocumentContentProvider {
  constructor(private readonly extensionUri: Uri) {}

  /** The address of the page of the rule with that id, name of the tab included. */
  static addressOf(rule: RuleInformation): Uri {
    return Uri.from({ scheme: rulePageScheme, path: `/${rule.id}.md` });
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const rule = findRule(allRules, uri.path.replace(/^\/|\.md$/g, ''));
    if (!rule) return '';
    const bytes = await workspace.fs.readFile(Uri.joinPath(this.extensionUri, 'docs', 'rules', `${rule.id}.md`));
    return withoutFrontMatter(new TextDecoder().decode(bytes), rule);
  }
}

function withoutFrontMatter(page: string, rule: RuleInformation): string {
  const [title = '', ...rest] = page.replace(/^---\n[\s\S]*?\n---\n+/, '').split('\n');
  const faults = rule.faultTypes.map((fault) => fault.replaceAll('-', ' '));
  const facts = [rule.id, rule.severity, rule.pillar, ...(faults.length > 0 ? [`mitigates ${faults.join(', ')}`] : [])];
  return [title, '', `\`${facts[0]}\` · ${facts.slice(1).join(' · ')}`, ...rest].join('\n');
}
