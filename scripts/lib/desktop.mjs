import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath } from './chromium.mjs';
import { runProcess, runStep } from './processes.mjs';
import { inCache, readManifest } from './project.mjs';
import { writeUserSettings } from './vscode-server.mjs';

const shell = process.platform === 'win32';
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const answerMilliseconds = 30_000;

/** Whether programs can open windows here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some((display) => display !== undefined && display !== '');
}

/** The command of a desktop VS Code that is new enough for the extension; undefined where there is none to use. */
export async function findDesktopCode() {
  const insideRemote = process.env.VSCODE_IPC_HOOK_CLI !== undefined;
  if (!hasDisplay() || insideRemote) return undefined;
  const code = findOnPath('code');
  if (code === undefined) return undefined;
  const { code: exitCode, output } = await runProcess(code, ['--version', ...asRoot, ...ownFolders()], {
    shell,
    timeoutMilliseconds: answerMilliseconds,
  });
  const version = /^(\d+)\.(\d+)\.\d+/m.exec(output);
  return exitCode === 0 && version !== null && isSupported(version) ? code : undefined;
}

/** Installs the VSIX into folders of its own, beside the user's, and opens the folder until its window closes. */
export async function runDesktop(code, vsix, folder) {
  writeUserSettings(join(inCache('desktop', 'user'), 'User'));
  const remedy = 'run `npm start -- --web` to use the workbench in a browser instead.';
  const step = 'Opening VS Code';
  await runStep(step, remedy, code, [...ownFolders(), ...asRoot, '--install-extension', vsix, '--force'], { shell });
  await runStep(
    step,
    remedy,
    code,
    [...ownFolders(), ...asRoot, '--disable-workspace-trust', '--new-window', '--wait', folder],
    { shell },
  );
}

function ownFolders() {
  const folders = { user: inCache('desktop', 'user'), extensions: inCache('desktop', 'extensions') };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  return ['--user-data-dir', folders.user, '--extensions-dir', folders.extensions];
}

function isSupported([, major, minor]) {
  const oldest = /(\d+)\.(\d+)/.exec(readManifest().engines.vscode);
  return Number(major) * 1000 + Number(minor) >= Number(oldest[1]) * 1000 + Number(oldest[2]);
}
