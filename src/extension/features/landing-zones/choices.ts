import { l10n, type QuickPickItem, type Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import { zonalRegions } from '../../../core/facts/regions';
import type { LandingZone, LandingZoneLanguage } from '../../../core/landing-zones/landing-zone';
import { secondRegionFor } from '../../../core/landing-zones/landing-zone-files';
import { nameProblem, pathProblem } from '../../../core/landing-zones/landing-zone-inputs';

/** What is asked before a landing zone is written. What a caller gives is not asked. */
export interface LandingZoneChoices {
  /** The id of a landing zone. */
  readonly zone: string;
  readonly language: LandingZoneLanguage;
  readonly name: string;
  readonly region: string;
  readonly secondRegion: string;
  /** A workspace folder. */
  readonly root: Uri;
  /** Where the files go, relative to the workspace folder, with slashes; empty for the folder itself. */
  readonly folder: string;
  /** Writes without showing a preview and asking. */
  readonly isConfirmed: boolean;
}

interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

/** Asks which landing zone. Undefined where nothing is chosen, as with the other questions. */
export async function chooseZone(zones: readonly LandingZone[]): Promise<LandingZone | undefined> {
  const items = zones.map((value) => ({ label: value.title, detail: value.description, value }));
  return choose(l10n.t('Which landing zone?'), items, true);
}

export async function chooseLanguage(): Promise<LandingZoneLanguage | undefined> {
  return choose<LandingZoneLanguage>(l10n.t('In which language?'), [
    { label: 'Bicep', value: 'bicep' },
    { label: 'Terraform', description: 'azurerm', value: 'terraform' },
  ]);
}

export async function chooseName(): Promise<string | undefined> {
  return window.showInputBox({
    title: l10n.t('What is it for? The name stands in the name of every resource.'),
    placeHolder: l10n.t('for example payments'),
    validateInput: nameProblem,
    ignoreFocusOut: true,
  });
}

export async function chooseRegion(): Promise<string | undefined> {
  const items = zonalRegions().map((value) => ({ label: value, value }));
  return choose(l10n.t('In which region? These have availability zones.'), items);
}

/** Asks for the other region, the one that goes best with `region` first. */
export async function chooseSecondRegion(region: string): Promise<string | undefined> {
  const best = secondRegionFor(region);
  const others = zonalRegions().filter((one) => one !== region && one !== best);
  return choose(l10n.t('And in which other region?'), [
    { label: best, description: l10n.t('suggested'), value: best },
    ...others.map((value) => ({ label: value, value })),
  ]);
}

export async function chooseRoot(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return window.showWorkspaceFolderPick();
  if (folders.length === 0) {
    void window.showInformationMessage(l10n.t('Open a folder first: the landing zone is written into it.'));
  }
  return folders[0];
}

export async function chooseFolder(suggested: string): Promise<string | undefined> {
  const given = await window.showInputBox({
    title: l10n.t('Into which folder of the workspace?'),
    value: suggested,
    validateInput: pathProblem,
    ignoreFocusOut: true,
  });
  return given === undefined ? undefined : given.replace(/^\.?\/+|\/+$/g, '').replace(/^\.$/, '');
}

async function choose<T>(title: string, items: readonly Choice<T>[], matchOnDetail = false): Promise<T | undefined> {
  const chosen = await window.showQuickPick(items, { title, matchOnDetail, ignoreFocusOut: true });
  return chosen?.value;
}
