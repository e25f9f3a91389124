import type { FixValue } from '../fix';
import type { ArgumentName, ArgumentTarget } from './argument-target';
import { sameFixValue } from './fix-values';
import type { BlockStep } from './nested-body';

/** What one block has to say after a change. */
export interface BlockPlan {
  readonly arguments: readonly PlannedArgument[];
  readonly blocks: readonly PlannedBlock[];
}

export interface PlannedArgument {
  readonly argument: ArgumentName;
  readonly value: FixValue;
  readonly path: string | undefined;
}

export interface PlannedBlock {
  readonly step: BlockStep;
  readonly plan: BlockPlan;
}

/** Joins the parts of a change, block by block; undefined where they contradict one another or leave something open. */
export function makePlan(targets: readonly ArgumentTarget[], depth = 0): BlockPlan | undefined {
  const here = targets.filter((target) => target.steps.length === depth);
  const planned = plannedArguments(here);
  const blocks = plannedBlocks(
    targets.filter((target) => target.steps.length > depth),
    depth,
  );
  return planned && blocks && { arguments: planned, blocks };
}

function plannedArguments(targets: readonly ArgumentTarget[]): readonly PlannedArgument[] | undefined {
  const result: PlannedArgument[] = [];
  for (const [name, group] of groupBy(targets, (target) => target.argument?.write ?? '')) {
    if (name === '') continue;
    const direct = group.filter((target) => target.strength === 'direct');
    const telling = direct.length > 0 ? direct : group.filter((target) => target.strength === 'covered');
    const [first] = telling;
    if (!first?.argument || !telling.every((target) => sameFixValue(target.value, first.value))) return undefined;
    result.push({ argument: first.argument, value: first.value, path: first.path });
  }
  return result;
}

function plannedBlocks(targets: readonly ArgumentTarget[], depth: number): readonly PlannedBlock[] | undefined {
  const result: PlannedBlock[] = [];
  const keyOf = ({ steps }: ArgumentTarget) => `${steps[depth]?.names[0]} ${steps[depth]?.index}`;
  for (const group of groupBy(targets, keyOf).values()) {
    const step = group[0]?.steps[depth];
    const plan = makePlan(group, depth + 1);
    if (!step || !plan) return undefined;
    result.push({ step, plan });
  }
  return result;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
