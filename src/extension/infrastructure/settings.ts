import { type ConfigurationScope, workspace } from 'vscode';

/** When a document is judged. */
type RunMode = 'onType' | 'onSave';

export interface Settings {
  readonly enable: boolean;
  readonly run: RunMode;
  /** Milliseconds without typing before a document is judged. */
  readonly debounce: number;
  readonly showUnknown: boolean;
  readonly hover: boolean;
  /** How many files of a workspace folder are looked through for what they refer to. */
  readonly indexLimit: number;
}

export const settingsSection = 'faultline';

/** The settings in force for a resource. */
export function settingsFor(scope: ConfigurationScope | undefined): Settings {
  const section = workspace.getConfiguration(settingsSection, scope);
  return {
    enable: section.get('enable', true),
    run: section.get<RunMode>('run', 'onType'),
    debounce: Math.max(0, section.get('debounce', 100)),
    showUnknown: section.get('showUnknown', false),
    hover: section.get('hover.enable', true),
    indexLimit: Math.max(0, section.get('index.limit', 20_000)),
  };
}

/** What of the live estate shows on the code. */
export interface LiveSettings {
  readonly lenses: boolean;
  readonly drift: boolean;
}

/** The settings in force for a resource. */
export function liveSettingsFor(scope: ConfigurationScope | undefined): LiveSettings {
  const section = workspace.getConfiguration(settingsSection, scope);
  return { lenses: section.get('lenses.live', true), drift: section.get('drift.enable', false) };
}
