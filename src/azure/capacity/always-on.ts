import type { AlwaysOnSettings } from '../../core/config/always-on-settings';
import { roleOfPublisher } from '../../core/facts/machine-roles';
import type { VirtualMachineRow } from '../rows/capacity-rows';
import { type Cell, textOf } from '../rows/cell';
import { fitsPattern } from './name-pattern';

/**
 * Why a machine is held to be always on: `tag always-on=true`, `role database`, `name dc-*`; undefined where it is not.
 */
export function alwaysOnReason(machine: VirtualMachineRow, settings: AlwaysOnSettings): string | undefined {
  const tags = readTags(machine.tags);
  const tag = settings.tags.find((each) => hasTag(tags, each));
  if (tag !== undefined) return `tag ${tag}`;
  const roles = [tags.get('role'), roleOfPublisher(textOf(machine.imagePublisher) ?? '')];
  const role = settings.roles?.find((each) => roles.includes(each.trim().toLowerCase()));
  if (role !== undefined) return `role ${role}`;
  const pattern = settings.namePatterns.find((each) => fitsPattern(machine.name, each));
  return pattern === undefined ? undefined : `name ${pattern}`;
}

function hasTag(tags: ReadonlyMap<string, string>, wanted: string): boolean {
  const [name = '', ...value] = wanted.toLowerCase().split('=');
  const found = tags.get(name.trim());
  return found !== undefined && (value.length === 0 || found === value.join('=').trim());
}

/** Names and values in lower case. */
function readTags(cell: Cell): ReadonlyMap<string, string> {
  if (typeof cell !== 'object' || cell === null) return new Map();
  return new Map(
    Object.entries(cell).map(([name, value]) => [
      name.toLowerCase(),
      String(value ?? '')
        .trim()
        .toLowerCase(),
    ]),
  );
}
