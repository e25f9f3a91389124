import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { withLock } from './lock.mjs';
import { runStep } from './processes.mjs';
import { StepFailure } from './step-failure.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const macApplications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const step = 'Installing Chromium';
const remedy = 'install Chromium or Chrome so that it is on the PATH, or name it in the variable CHROMIUM_PATH.';

/** The path of a Chromium; installed from the system's packages where there is none and this user may. */
export async function ensureChromium(tell) {
  return findChromium() ?? withLock('chromium', async () => findChromium() ?? installChromium(tell));
}

function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined) {
    if (isExecutable(named)) return named;
    throw new StepFailure('Finding Chromium', `CHROMIUM_PATH names ${named}, which cannot be run.`, remedy);
  }
  const candidates = findOnPath(...names);
  return candidates ?? macApplications.find(isExecutable);
}

/** The path of the first of these commands that is on the PATH. */
export function findOnPath(...commands) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const extensions = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return commands
    .flatMap((command) => folders.flatMap((folder) => extensions.map((extension) => join(folder, command + extension))))
    .find(isExecutable);
}

async function installChromium(tell) {
  if (findOnPath('apt-get') === undefined) {
    throw new StepFailure(step, 'there is no Chromium here, and no apt-get to install it.', remedy);
  }
  if (process.getuid?.() !== 0) {
    throw new StepFailure(step, 'there is no Chromium here, and only root may install system packages.', remedy);
  }
  tell('Installing Chromium (apt-get install chromium) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runStep(step, remedy, 'apt-get', ['update'], { env });
  await runStep(step, remedy, 'apt-get', ['install', '-y', 'chromium'], { env });
  const installed = findChromium();
  if (installed === undefined) {
    throw new StepFailure(step, 'the package chromium is installed, yet brings no command chromium.', remedy);
  }
  return installed;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
