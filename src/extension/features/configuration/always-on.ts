import { workspace } from 'vscode';
import { type AlwaysOnSettings, defaultAlwaysOn } from '../../../core/config/always-on-settings';
import type { Configurations } from './configurations';

/** What the folders of the workspace, together, hold to be always on; the default where there is none. */
export function alwaysOnOf(configurations: Configurations): AlwaysOnSettings {
  const folders = workspace.workspaceFolders ?? [];
  const all = folders.map(({ uri }) => configurations.configurationFor(uri).estate.alwaysOn);
  if (all.length === 0) return defaultAlwaysOn;
  return {
    tags: unique(all.flatMap(({ tags }) => tags)),
    roles: unique(all.flatMap(({ roles }) => roles ?? [])),
    namePatterns: unique(all.flatMap(({ namePatterns }) => namePatterns)),
  };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
