import { l10n, Range, type Uri, WorkspaceEdit, type WorkspaceFolder, window, workspace } from 'vscode';
import type { RuleLevel } from '../../../core/config/configuration';
import { parseConfiguration } from '../../../core/config/parse-configuration';
import { allRules } from '../../../core/rules/all-rules';
import { changedText, readText } from '../../infrastructure/read-text';
import { pickRule } from '../pages/pick-rule';
import { configurationFile } from './configurations';
import { newConfiguration, withRuleLevel } from './edit-configuration';

/** Opens the configuration of a workspace folder, writing one where there is none. */
export async function createConfiguration(): Promise<void> {
  const folder = await chooseFolder();
  if (!folder) return;
  const uri = configurationFile(folder);
  if (!(await exists(uri))) await write(uri, newConfiguration);
  await window.showTextDocument(uri);
}

/**
 * Sets a rule's severity in the configuration of a file's folder and saves it.
 * @param id asked for where it is not given.
 * @param file a file of the folder; the folder is asked for where there are several and none is given.
 * @param level asked for where it is not given.
 */
export async function setRuleSeverity(id?: string, file?: Uri, level?: RuleLevel): Promise<void> {
  const rule = id ?? (await pickRule(l10n.t('Set the severity of which rule?')));
  if (rule === undefined) return;
  const folder = (file && workspace.getWorkspaceFolder(file)) ?? (await chooseFolder());
  if (!folder) return;
  const chosen = level ? { level } : await pickLevel(rule);
  if (chosen) await writeLevel(configurationFile(folder), rule, chosen.level);
}

/** Changes the text in the editor where it has unsaved changes, else the stored file. */
async function writeLevel(uri: Uri, rule: string, level: RuleLevel | undefined): Promise<void> {
  const before = (await exists(uri)) ? await readText(uri) : '';
  if (!parseConfiguration(before, allRules).configuration) {
    await window.showTextDocument(uri);
    void window.showWarningMessage(l10n.t('faultline.jsonc has errors. Mend them first, then set the severity again.'));
    return;
  }
  const after = withRuleLevel(before, rule, level);
  if (changedText(uri) === undefined) await write(uri, after);
  else await replaceAll(uri, after);
}

async function replaceAll(uri: Uri, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(uri, new Range(0, 0, Number.MAX_SAFE_INTEGER, 0), text);
  await workspace.applyEdit(edit);
}

async function pickLevel(rule: string): Promise<{ readonly level: RuleLevel | undefined } | undefined> {
  const items: { label: string; description: string; level: RuleLevel | undefined }[] = [
    { label: l10n.t('Error'), description: l10n.t('breaks, or is retired'), level: 'error' },
    { label: l10n.t('Warning'), description: l10n.t('loses a zone, a key or a boundary'), level: 'warning' },
    { label: l10n.t('Information'), description: l10n.t('cost and style'), level: 'information' },
    { label: l10n.t('Off'), description: l10n.t('not judged'), level: 'off' },
    { label: l10n.t('Default'), description: l10n.t("the rule's own severity"), level: undefined },
  ];
  return window.showQuickPick(items, { placeHolder: l10n.t('Severity of {0}', rule) });
}

async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return window.showWorkspaceFolderPick();
  if (folders.length === 0) {
    void window.showInformationMessage(l10n.t('Open a folder first: faultline.jsonc lies at the root of a folder.'));
  }
  return folders[0];
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

async function write(uri: Uri, text: string): Promise<void> {
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}
