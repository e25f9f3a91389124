import { l10n, Uri, window } from 'vscode';
import { configurationFileName } from '../../../core/config/configuration';
import type { LandingZone, LandingZoneFile, LandingZoneLanguage } from '../../../core/landing-zones/landing-zone';
import { landingZoneConfiguration } from '../../../core/landing-zones/landing-zone-configuration';
import { landingZoneFiles, secondRegionFor } from '../../../core/landing-zones/landing-zone-files';
import {
  chooseFolder,
  chooseLanguage,
  chooseName,
  chooseRegion,
  chooseRoot,
  chooseSecondRegion,
  chooseZone,
  type LandingZoneChoices,
} from './choices';
import { confirmFiles } from './preview';
import { decideOnExisting, existingFiles, exists, writeFiles } from './write-files';

interface Place {
  readonly root: Uri;
  /** Relative to the root. */
  readonly folder: string;
  /** What is to be written there, without what is there already. */
  readonly files: readonly LandingZoneFile[];
}

/**
 * Writes a landing zone into a folder of the workspace, after a preview, and opens its main file. It never replaces a file.
 * @param given answers to questions that are then not asked.
 */
export async function newLandingZone(given: Partial<LandingZoneChoices> = {}): Promise<void> {
  const { allLandingZones } = await import('../../../core/landing-zones/all-landing-zones');
  const root = given.root ?? (await chooseRoot())?.uri;
  if (!root) return;
  const zone = allLandingZones.find(({ id }) => id === given.zone) ?? (await chooseZone(allLandingZones));
  if (!zone) return;
  const language = given.language ?? (await chooseLanguage());
  if (!language) return;
  const name = given.name ?? (await chooseName());
  if (name === undefined) return;
  const region = given.region ?? (await chooseRegion());
  if (region === undefined) return;
  const secondRegion = given.secondRegion ?? (await otherRegion(zone, region));
  if (secondRegion === undefined) return;
  const files = landingZoneFiles(zone, language, { name, region, secondRegion });
  const place = await choosePlace(root, files, given, zone.id);
  if (!place || place.files.length === 0) return;
  const all = [
    ...place.files.map((file) => below(place.folder, file)),
    ...(await configuration(zone, language, place)),
  ];
  const title = l10n.t('{0} for {1}', zone.title, name);
  if (!given.isConfirmed && !(await confirmFiles(title, all))) return;
  await writeAndOpen(place, all, files[0]?.path ?? 'README.md');
}

async function otherRegion(zone: LandingZone, region: string): Promise<string | undefined> {
  return zone.regions === 2 ? chooseSecondRegion(region) : secondRegionFor(region);
}

/** Asks for a folder until nothing there is in the way, or it is decided to leave what is there. */
async function choosePlace(
  root: Uri,
  files: readonly LandingZoneFile[],
  given: Partial<LandingZoneChoices>,
  suggested: string,
): Promise<Place | undefined> {
  let folder = given.folder ?? (await chooseFolder(suggested));
  while (folder !== undefined) {
    const existing = await existingFiles(Uri.joinPath(root, folder), files);
    if (existing.length === 0) return { root, folder, files };
    const decision = given.isConfirmed ? 'skip' : await decideOnExisting(existing);
    if (decision === undefined) return undefined;
    if (decision === 'skip') return { root, folder, files: files.filter((file) => !existing.includes(file)) };
    folder = await chooseFolder(suggested);
  }
  return undefined;
}

/** The configuration at the root of the workspace folder, where there is none. */
async function configuration(
  zone: LandingZone,
  language: LandingZoneLanguage,
  { root, folder }: Place,
): Promise<readonly LandingZoneFile[]> {
  if (await exists(Uri.joinPath(root, configurationFileName))) return [];
  return [{ path: configurationFileName, text: landingZoneConfiguration(zone, language, folder) }];
}

async function writeAndOpen(place: Place, files: readonly LandingZoneFile[], main: string): Promise<void> {
  try {
    await writeFiles(place.root, files);
    await window.showTextDocument(Uri.joinPath(place.root, below(place.folder, { path: main, text: '' }).path));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('The landing zone could not be written as a whole: {0}', reason));
  }
}

function below(folder: string, { path, text }: LandingZoneFile): LandingZoneFile {
  return { path: folder === '' ? path : `${folder}/${path}`, text };
}
