import { window } from 'vscode';
import { allRules } from '../../../core/rules/all-rules';

/** Asks for one of all rules. Gives its id. */
export async function pickRule(placeHolder: string): Promise<string | undefined> {
  const items = allRules.map((rule) => ({ label: rule.id, description: rule.title }));
  const chosen = await window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  return chosen?.label;
}
