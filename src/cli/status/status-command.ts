import type { LiveEstate } from '../../azure/loading/live-estate';
import { toStatusCsv } from '../../reports/status/status-csv';
import { toStatusJson } from '../../reports/status/status-json';
import type { StatusReport } from '../../reports/status/status-report';
import { toStatusTable } from '../../reports/status/status-table';
import { loadConfiguration } from '../load-configuration';
import { Progress, terminalOf } from '../terminal';
import { exitStatus } from './exit-status';
import { openEstate } from './open-estate';
import { readEstate } from './read-estate';
import type { StatusCommand } from './status-options';
import { watch } from './watch';

/**
 * `faultline status`. Gives the exit status.
 * @throws UsageError
 */
export async function statusCommand(command: StatusCommand): Promise<number> {
  const { configuration, warnings } = await loadConfiguration(command.config, []);
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  const estate = openEstate(command, configuration.estate.alwaysOn);
  if (command.watch) return watch((isFirst, signal) => show(command, estate, isFirst, signal));
  return show(command, estate, true);
}

async function show(
  command: StatusCommand,
  estate: LiveEstate,
  isFirst: boolean,
  signal?: AbortSignal,
): Promise<number> {
  const progress = new Progress();
  const report = await readEstate(estate, command.subscriptions, { progress, isRefresh: !isFirst, signal });
  progress.clear();
  for (const line of causes(report)) process.stderr.write(`${line}\n`);
  const drawing = format(report, command);
  process.stdout.write(command.watch && command.format === 'table' ? redrawn(drawing) : drawing);
  return exitStatus(report, command.failOn);
}

function format(report: StatusReport, { format: form, watch: isWatching }: StatusCommand): string {
  switch (form) {
    case 'json':
      return toStatusJson(report, isWatching ? 0 : 2);
    case 'csv':
      return toStatusCsv(report);
    case 'table':
      return toStatusTable(report, new Date(report.estate.asOf), terminalOf(process.stdout));
  }
}

/** On a terminal, in the place of what was drawn before. */
function redrawn(drawing: string): string {
  return process.stdout.isTTY ? `\u001b[2J\u001b[H${drawing}` : `${drawing}\n`;
}

/** What could not be read, a line each, also where the report goes to a file. */
function causes({ failure: whole, tenants, estate }: StatusReport): readonly string[] {
  return [
    ...(whole ? [`Azure could not be read. ${whole.message}`] : []),
    ...tenants.flatMap(({ domain, name, failure }) => (failure ? [`${domain ?? name}: ${failure.message}`] : [])),
    ...estate.subscriptions.flatMap(({ name, error }) => (error ? [`${name}: ${error.message}`] : [])),
  ];
}
