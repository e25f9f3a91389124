import { runNode } from '../child';
import { type Figure, figureOf } from '../figure';
import type { EstateRun, EstateTask } from './estate-run';

interface LiveEstateTask {
  /** The bundled `bench/estate-probe.ts`. */
  readonly probe: string;
  readonly repetitions: number;
}

const large = { subscriptions: 1_000, groups: 2, reservations: 5, machines: 50, latency: 40 };
/** Resource Graph's own example of a quota: guidance for throttled requests, learn.microsoft.com, read 2026-11. */
const documentedQueries = 15;

/** How long the lists of a thousand subscriptions take over HTTP, each time in processes of their own. */
export function measureLiveEstate({ probe, repetitions }: LiveEstateTask): readonly Figure[] {
  const runs = Array.from({ length: repetitions }, () => read(probe, { ...large, graphQueries: 1_000 }));
  const throttled = read(probe, { ...large, graphQueries: documentedQueries });
  const all = (value: (run: EstateRun) => number) => runs.map(value);
  const title = '1,000 subscriptions';
  return [
    figureOf(
      `${title}: all of them listed`,
      's',
      all(({ listed }) => listed),
    ),
    figureOf(
      `${title}: first numbers of reservations`,
      's',
      all(({ firstPaint }) => firstPaint),
      '≤ 2',
    ),
    figureOf(
      `${title}: whole lists`,
      's',
      all(({ whole }) => whole),
      '≤ 15',
    ),
    figureOf(`${title}: whole lists, 15 queries in 5 s`, 's', [throttled.whole]),
    figureOf(
      `${title}: requests`,
      '',
      all(({ calls }) => calls),
    ),
    figureOf(
      `${title}: utilisation of one of them`,
      'ms',
      all(({ expansion }) => expansion),
      '≤ 300',
    ),
    figureOf(
      `${title}: peak resident memory`,
      'MB',
      all(({ memory }) => memory),
      '≤ 250',
    ),
  ];
}

/** @throws Error where not everything was read: a figure would say nothing then. */
function read(probe: string, task: EstateTask): EstateRun {
  const run: EstateRun = JSON.parse(runNode([probe, JSON.stringify(task)]));
  const { subscriptions, groups, reservations } = task;
  if (run.subscriptions === subscriptions && run.reservations === subscriptions * groups * reservations) return run;
  throw new Error(`Only ${run.subscriptions} subscriptions with ${run.reservations} reservations were read.`);
}
