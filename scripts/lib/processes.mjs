import { spawn, spawnSync } from 'node:child_process';
import { StepFailure } from './step-failure.mjs';

const posix = process.platform !== 'win32';
const running = new Set();

/**
 * Starts a child in a process group of its own, so that it can be ended together with everything it starts.
 * The child is ended when this process ends, however it ends.
 */
export function startProcess(command, args, options = {}) {
  endProcessesOnExit();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options, detached: posix });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** Ends a child and its descendants, gently at first; resolves when it is gone. */
export async function endProcess(child, graceMilliseconds = 5000) {
  if (child.exitCode !== null || child.signalCode !== null) {
    signalGroup(child, 'SIGKILL');
    return;
  }
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMilliseconds);
  await gone;
  clearTimeout(timer);
  signalGroup(child, 'SIGKILL');
}

/**
 * Runs a child to its end.
 * @returns its exit code (null when a signal ended it), output and whether it ran out of time.
 */
export async function runProcess(command, args, { echo = false, timeoutMilliseconds, ...options } = {}) {
  const stdio = echo ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
  const child = startProcess(command, args, { ...options, stdio });
  let output = '';
  const collect = (chunk) => {
    output += chunk;
  };
  child.stdout?.setEncoding('utf8').on('data', collect);
  child.stderr?.setEncoding('utf8').on('data', collect);
  let timedOut = false;
  const timer =
    timeoutMilliseconds === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          void endProcess(child);
        }, timeoutMilliseconds);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    return { code, output, timedOut };
  } finally {
    clearTimeout(timer);
    running.delete(child);
  }
}

/** Runs a child whose failure fails the step. Its output shows only then. */
export async function runStep(step, remedy, command, args, options = {}) {
  let result;
  try {
    result = await runProcess(command, args, options);
  } catch (error) {
    throw new StepFailure(step, `${command} could not be started (${error.message}).`, remedy);
  }
  if (result.code === 0) return result.output;
  const reason = result.timedOut ? 'it ran out of time' : `${command} ended with code ${result.code}`;
  throw new StepFailure(step, `${reason}.\n${excerpt(result.output)}`, remedy);
}

/** Long output without its middle: tools tell the cause first or last. */
function excerpt(text) {
  const lines = text.trimEnd().split('\n');
  const shown = 12;
  if (lines.length <= 2 * shown) return lines.join('\n');
  return [...lines.slice(0, shown), '…', ...lines.slice(-shown)].join('\n');
}

export function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (posix) process.kill(-child.pid, signal);
    else spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

let interrupted = false;

/** Whether a signal is ending this process, so that children that fail now fail because of it. */
export function isInterrupted() {
  return interrupted;
}

/** Ends every child at once, without waiting; for the last moment of this process. */
export function killProcesses() {
  for (const child of running) signalGroup(child, 'SIGKILL');
}

let armed = false;
/** Comes before other listeners, because some (vitest's) leave the process without giving the rest their turn. */
function endProcessesOnExit() {
  if (armed) return;
  armed = true;
  process.prependListener('exit', killProcesses);
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ]) {
    process.prependListener(signal, async () => {
      if (interrupted) return;
      interrupted = true;
      await Promise.all([...running].map((child) => endProcess(child)));
      process.exit(128 + number);
    });
  }
}
