import { commands, type ExtensionContext, env, l10n, Uri, type UriHandler, window, workspace } from 'vscode';
import { findRule } from '../../../core/config/rule-selection';
import { allRules } from '../../../core/rules/all-rules';
import { pickRule } from './pick-rule';
import { RulePageContent } from './rule-page-content';

const rulePath = /^\/rule\/([\w-]+\/[\w-]+)$/;

/** Opens the pages of rules that the extension brings along. */
export class RulePages implements UriHandler {
  constructor(private readonly context: Pick<ExtensionContext, 'extension' | 'extensionUri'>) {}

  /** The address that opens a rule's page in this editor. */
  addressOf(rule: string): Uri {
    return Uri.from({ scheme: env.uriScheme, authority: this.context.extension.id, path: `/rule/${rule}` });
  }

  async handleUri(uri: Uri): Promise<void> {
    const rule = rulePath.exec(uri.path)?.[1];
    if (rule !== undefined) await this.open(rule);
  }

  /** Shows the page of the rule of that id, or of the rule that is picked. */
  async open(id?: string): Promise<void> {
    const wanted = id ?? (await pickRule(l10n.t('Open the page of which rule?')));
    if (wanted === undefined) return;
    const rule = findRule(allRules, wanted);
    const page = rule && Uri.joinPath(this.context.extensionUri, 'docs', 'rules', `${rule.id}.md`);
    if (rule && page && (await isFile(page))) {
      await commands.executeCommand('markdown.showPreview', RulePageContent.addressOf(rule));
    } else {
      void window.showWarningMessage(l10n.t('There is no page about the rule {0}.', wanted));
    }
  }
}

async function isFile(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
