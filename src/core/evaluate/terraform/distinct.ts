import type { Value } from '../../design/value';
import { fingerprint } from './equality';

/** The values without those that occur before; a value of which a part is not known is kept. */
export function distinctItems(items: readonly Value[]): readonly Value[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const print = fingerprint(item);
    if (print === undefined) return true;
    if (seen.has(print)) return false;
    seen.add(print);
    return true;
  });
}
