import { l10n } from 'vscode';
import { countsText } from '../status/status-text';
import type { ScanOutcome } from './scanner';

/** What a scan says at its end: what was read, and how it stands. */
export function scanMessage({ summary, unreadable, cancelled }: ScanOutcome, folders: readonly string[]): string {
  const { files, resources } = summary;
  if (files === 0 && !cancelled) return nothingFound(folders, unreadable);
  const read = `${files === 1 ? l10n.t('1 file') : l10n.t('{0} files', files)}, ${
    resources === 1 ? l10n.t('1 resource') : l10n.t('{0} resources', resources)
  }`;
  const start = cancelled ? l10n.t('The scan was cancelled after {0}', read) : l10n.t('Scanned {0}', read);
  return sentences(`${start}: ${countsText(summary)}.`, unreadableText(unreadable));
}

function nothingFound(folders: readonly string[], unreadable: number): string {
  return sentences(
    l10n.t('Nothing to judge was found in {0}.', folders.join(', ')),
    l10n.t(
      'Looked for Bicep, Terraform, ARM templates, GitHub workflows and Dockerfiles, leaving out what the settings, .gitignore and faultline.jsonc exclude.',
    ),
    unreadableText(unreadable),
  );
}

function unreadableText(count: number): string | undefined {
  if (count === 0) return undefined;
  return count === 1
    ? l10n.t('1 file could not be read: the output names it.')
    : l10n.t('{0} files could not be read: the output names them.', count);
}

function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}
