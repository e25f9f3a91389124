import { spawn } from 'node:child_process';

const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

/** Shows an address in the user's browser, where the system has a way to; the browser outlives this process. */
export function openInBrowser(address) {
  const [opener, ...args] = openers[process.platform] ?? openers.linux;
  const child = spawn(opener, [...args, address], { stdio: 'ignore', detached: true });
  child.once('error', () => console.error(`${opener} is not here; open the address above in a browser.`));
  child.unref();
}
