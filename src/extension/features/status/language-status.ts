import {
  type Disposable,
  type DocumentSelector,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  type TextDocument,
  window,
} from 'vscode';
import type { Summary } from '../../../core/lint/summary';
import { commandIds } from '../../infrastructure/command-ids';
import { pathOf } from '../../infrastructure/documents';
import type { JudgedDocument } from '../linting/linter';
import type { LintEvent } from '../linting/live-diagnostics';
import { statusText } from './status-text';

const nowhere: DocumentSelector = [];

/** Says in the language status how the active document and the files judged with it stand. */
export class LanguageStatus implements Disposable {
  private readonly item: LanguageStatusItem;
  private readonly latest = new WeakMap<TextDocument, Summary | 'reading'>();

  constructor() {
    this.item = languages.createLanguageStatusItem('faultline', nowhere);
    this.item.name = 'Faultline';
    this.item.command = { title: l10n.t('Scan Workspace'), command: commandIds.scanWorkspace };
  }

  /** Takes the outcome of linting a document. */
  update({ document, state, judged }: LintEvent): void {
    const outcome = state === 'reading' ? 'reading' : judged?.result.summary;
    if (outcome) this.latest.set(document, outcome);
    else this.latest.delete(document);
    if (this.concerns(document, judged)) this.show();
  }

  /** Shows what is known about the document that is now active. */
  show(): void {
    const document = window.activeTextEditor?.document;
    const outcome = document && this.latest.get(document);
    this.item.selector = document && outcome ? { scheme: document.uri.scheme, language: document.languageId } : nowhere;
    if (!outcome) return;
    this.item.busy = outcome === 'reading';
    if (outcome === 'reading') {
      this.item.text = l10n.t('Faultline: reading the files beside this one …');
      this.item.severity = LanguageStatusSeverity.Information;
      return;
    }
    this.item.text = statusText(outcome);
    this.item.severity =
      outcome.errors > 0
        ? LanguageStatusSeverity.Error
        : outcome.warnings > 0
          ? LanguageStatusSeverity.Warning
          : LanguageStatusSeverity.Information;
  }

  dispose(): void {
    this.item.dispose();
  }

  /** The files of a Terraform module share their outcome. */
  private concerns(document: TextDocument, judged: JudgedDocument | undefined): boolean {
    const active = window.activeTextEditor?.document;
    if (active === document) return true;
    if (!active || !judged?.members.includes(pathOf(active.uri))) return false;
    this.latest.set(active, judged.result.summary);
    return true;
  }
}
