import { majorsOfConstraints } from './provider-version';

/**
 * The majors of azurerm that a module runs with. A deployment has one version of a provider, so the constraints of all
 * its modules count together; where they contradict each other, those of the module itself, else the root's.
 * @param constrained by module, the root first: what its own constraints allow, undefined where it has none.
 */
export function majorsInForce<T>(
  constrained: ReadonlyMap<T, readonly number[] | undefined>,
): (module: T) => readonly number[] {
  const written = [...constrained.values()].filter((majors) => majors !== undefined);
  const [first = majorsOfConstraints([]), ...others] = written;
  const common = first.filter((major) => others.every((majors) => majors.includes(major)));
  if (common.length > 0) return () => common;
  return (module) => constrained.get(module) ?? first;
}
